import { isAnsweredRow } from "./answered-row.ts";
import { columnBeside } from "./column-beside.ts";
import { headsColumn, sectionAt } from "./find-sections.ts";
import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { type Cell, type Row, rightOf, type Sheet, type Span } from "./sheet.ts";

/** « SIAO 96   Association L'Escale »: pieces that stand close after a value at the end of its cell are of it. */
export function joinRow(page: LabelledSheet, from: Cell, span: Span): Span {
  const items = page.sheet.rows[from.row]?.items ?? [];
  let { text, words } = span;
  let right = rightOf(from.box);
  if (!from.text.trimEnd().endsWith(text.trimEnd())) return span;
  for (const next of items.slice(items.indexOf(from) + 1)) {
    if (next.type === "tick" || next.box.left - right > 0.05 || (page.labels.get(next)?.length ?? 0) > 0) break;
    if (hasOwnCaption(page, next)) break;
    if (STRAY.test(next.text)) continue;
    text += ` ${next.text}`;
    words = [...words, ...next.words];
    right = rightOf(next.box);
  }
  return { text, words, page: span.page };
}

/** Whether a caption of its own stands right above a cell, in a row of captions. */
function hasOwnCaption(page: LabelledSheet, cell: Cell): boolean {
  return page.sheet.rows
    .slice(Math.max(0, cell.row - 2), cell.row)
    .some(({ cells }) =>
      cells.some(
        (above) => Math.abs(above.box.left - cell.box.left) < 0.012 && (page.labels.get(above)?.length ?? 0) > 0,
      ),
    );
}

/** « Centre médico-social de » over « Saint-Aubier »: a name that found no room in its narrow column goes on below. */
export function continueName(page: LabelledSheet, from: Cell, span: Span): Span {
  const row = page.sheet.rows[from.row];
  const next = page.sheet.rows[from.row + 1];
  const below = next?.cells.find(({ box }) => Math.abs(box.left - from.box.left) < 0.012);
  if (row === undefined || next === undefined || below === undefined || !hasOwnCaption(page, from)) return span;
  const isText = (page.labels.get(below)?.length ?? 0) === 0 && !endsText(page, below) && !/[\d@:]{2}/.test(below.text);
  if (
    !isText ||
    next.items.some(({ type }) => type === "tick") ||
    below.box.top - from.box.top > 2.2 * page.sheet.lineHeight
  )
    return span;
  const beside = row.cells.find(({ box }) => box.left > from.box.left);
  const room = (beside?.box.left ?? 1) - rightOf(from.box);
  const isCut =
    /(?:\s(?:de|du|des|la|le|les|et|d|l)|[-,&–]|['’])$/iu.test(span.text.trim()) || /^\p{Ll}/u.test(below.text);
  if (!isCut && (beside === undefined || room > (below.words[0]?.box.width ?? 0) + 0.02)) return span;
  return { text: `${span.text.trim()} ${below.text}`, words: [...span.words, ...below.words], page: span.page };
}

/** Free text goes on below in its column until a label, a heading, a tick box, a signature or a wide gap. */
export function continueText(page: LabelledSheet, label: Label, from: Cell, span: Span, inline: boolean): Span {
  let { text, words } = span;
  const row = page.sheet.rows[from.row];
  const { left, right } = columnOf(page, label, from);
  const inTable = from.row > label.cell.row && columnBeside(page, label.cell) !== undefined;
  for (const next of row === undefined ? [] : row.items.slice(row.items.indexOf(from) + 1)) {
    if (next.type === "tick" || next.box.left > right) break;
    if ((page.labels.get(next)?.length ?? 0) > 0 && !isArticle(next)) break;
    if (STRAY.test(next.text)) continue;
    text += ` ${next.text}`;
    words = [...words, ...next.words];
  }
  const inRow = from.row === label.cell.row && from.box.left - rightOf(label.cell.box) > 0.04;
  let top = from.box.top;
  // The rows of a table are as high as their fullest cell.
  let pitch = inTable ? 6 * page.sheet.lineHeight : typicalPitch(page.sheet) * 1.25;
  // A text that began beside its label goes on only where its line was full: as full as others that begin at its edge.
  const isOfColumn = inColumn(page.sheet, label.cell, from);
  const full =
    Math.max(
      ...page.sheet.rows.flatMap((other) =>
        other.cells.filter((cell) => cell.box.left < right && isOfColumn(cell)).map((cell) => rightOf(cell.box)),
      ),
    ) * 0.8;
  const brim = full / 0.8;
  let isInset = from.row > label.cell.row && !isOutdented(from, label.cell);
  let edge = rightOf(from.box);
  let brink = edge;
  for (const below of followingRows(page, from, 28)) {
    const items = below.items.filter((item) => item.box.left >= left && item.box.left < right);
    if (items.length === 0) continue;
    if (from !== label.cell && from.row === label.cell.row && asksBeside(below, label.cell)) break;
    const all = items.filter((item): item is Cell => item.type === "cell");
    const cells = all.filter((cell, index) => index === 0 || !STRAY.test(cell.text));
    if (all.length === items.length && isBesideText(page, cells[0], from, brink)) continue;
    brink = Math.max(brink, ...cells.map(({ box }) => rightOf(box)));
    // In a table of questions and answers the next question has its own.
    if (from !== label.cell && isAnsweredRow(page, below, label.cell, from)) break;
    if (inRow && below.cells.some(({ box }) => Math.abs(box.left - label.cell.box.left) < 0.02)) break;
    if (all.length < items.length || cells.some((cell) => endsText(page, cell))) break;
    if (cells[0] !== undefined && announcesAnew(text, cells[0], label.cell)) break;
    // A row whose cell in this column begins far within it is none of the table.
    if (inTable && (cells[0]?.box.left ?? 0) > from.box.left + 0.15) break;
    // What runs on beyond its column is no row of the table.
    if (inTable && cells.some((cell) => rightOf(cell.box) > right + 0.06)) break;
    if (text.includes("\n") && isInset && isOutdented(cells[0], label.cell)) break;
    const step = (cells[0]?.box.top ?? 1) - top;
    if (step > pitch || (inline && (edge < full || beginsAnew(text, cells[0], brim - edge)))) break;
    edge = Math.max(...cells.map((cell) => rightOf(cell.box)));
    if (!inTable) pitch = Math.max(step * 1.3, page.sheet.lineHeight * 1.4);
    top = cells[0]?.box.top ?? top;
    isInset &&= !isOutdented(cells[0], label.cell);
    text += `\n${cells.map((cell) => cell.text).join(" ")}`;
    words = [...words, ...cells.flatMap((cell) => cell.words)];
  }
  return { text, words: words.filter((word) => !STRAY.test(word.text)), page: span.page };
}

/** So many lines show how wide a column is. */
const ENOUGH_LINES = 8;

/** Which cells tell how far a line can go: those of the column of a newspaper that the text is in, else all. */
function inColumn({ rows }: Sheet, caption: Cell, from: Cell): (cell: Cell) => boolean {
  const begins = ({ box }: Cell) =>
    Math.min(Math.abs(box.left - from.box.left), Math.abs(box.left - caption.box.left)) < 0.03;
  const own = rows.flatMap(({ cells }) => cells.filter(begins));
  return own.length >= ENOUGH_LINES ? begins : () => true;
}

/** Whether a line begins where the caption does, or left of it: several lines set in under it end there. */
const isOutdented = (cell: Cell | undefined, caption: Cell) =>
  cell === undefined || cell.box.left < caption.box.left + 0.012;

/** « Relais | Raison de l'arrêt », set at other heights: a line begun right of all of the text, under others that begin there, is of the column beside it. */
function isBesideText({ sheet }: LabelledSheet, next: Cell | undefined, from: Cell, brink: number): boolean {
  if (next === undefined || next.box.left < Math.max(brink, from.box.left + 0.15) + 0.005) return false;
  return sheet.rows
    .slice(Math.max(0, from.row - 8), next.row)
    .some(({ cells }) => cells.some(({ box }) => Math.abs(box.left - next.box.left) < 0.008));
}

/** « Autres dettes : énergie, crédits… » with the amount in the next column: what the label gives are examples. */
export function amountBeside(page: LabelledSheet, cell: Cell): Cell | undefined {
  const { items = [] } = page.sheet.rows[cell.row] ?? {};
  const next = items[items.indexOf(cell) + 1];
  return next?.type === "cell" && /^\W*\d[\d\s.,]*(?:€|euros?)?\W*$/iu.test(next.text) ? next : undefined;
}

/** Whether a row has another question left of its value, under the one whose text is read. */
const asksBeside = ({ cells }: Row, label: Cell): boolean =>
  cells.some(
    ({ box, text }) => Math.abs(box.left - label.box.left) < 0.02 && /^\s*(?:\d{1,2}\s?[.)]|.*[?:]\s*$)/u.test(text),
  );

/** Whether a cell stands over its own caption. */
export const isCaptioned = (page: LabelledSheet, cell: Cell) =>
  [...page.captions.under.values()].some((over) => over.includes(cell));

/** A semicolon at the end of a line, set apart, is read as a letter. */
const STRAY = /^[iîíìïjl!|:;.,]$/u;

/** « Le » at the end of a line of text, with a gap before it, begins a sentence and announces no date. */
const isArticle = (cell: Cell) => /^(?:le|la|les|du|l['’])$/iu.test(cell.text);

/** « Besoins repérés : … » below another answer is the next question, though no list has it. */
function announcesAnew(text: string, cell: Cell, caption: Cell): boolean {
  if (!ANNOUNCES.test(cell.text) || ANNOUNCES.test(text) || /[,:(]\s*$/.test(text)) return false;
  return Math.abs(cell.box.left - caption.box.left) < 0.02 && (cell.words[0]?.box.left ?? 1) <= caption.box.left + 0.02;
}

const ANNOUNCES = /^\s*\p{Lu}[\p{L}'’()/-]*(?:\s[\p{L}'’()/-]+){0,5}\s?:(?:\s|$)/u;

/** A line that ended a sentence, though the next word would still have found room on it, ended its paragraph too. */
function beginsAnew(text: string, next: Cell | undefined, room: number): boolean {
  const first = next?.words[0];
  if (first === undefined || !/[.!?]$/.test(text) || !/^\p{Lu}/u.test(first.text)) return false;
  return first.box.width + 0.015 < room;
}

/** The part of the width that a text can fill: its column where the page has columns, and not left of a value cell. */
export function columnOf(page: LabelledSheet, label: Label, from: Cell): { left: number; right: number } {
  const own = page.headings.find((heading) => heading.cell === label.cell);
  const around = sectionAt(page.headings, label.cell);
  const heading = around !== undefined && headsColumn(around) ? around : own;
  // A text that begins right behind its label, whose colon was not read, goes on at the margin.
  const aside = from !== label.cell && from.row === label.cell.row && from.box.left - rightOf(label.cell.box) > 0.04;
  const columns = page.headings.filter((other) => headsColumn(other) && other.row < label.cell.row);
  const beside = Math.min(1, ...columns.filter((other) => other.left > from.box.left + 0.1).map((other) => other.left));
  return {
    left: aside ? from.box.left - 0.02 : Math.min(label.cell.box.left, from.box.left) - 0.03,
    right: Math.min(heading?.right ?? 1, beside, (columnBeside(page, label.cell)?.box.left ?? 1.02) - 0.02),
  };
}

export function endsText(page: LabelledSheet, cell: Cell): boolean {
  if (
    /^\s*(?:partie|cadre|volet|rubrique|section|chapitre|feuillet)\s+(?:n\s?°\s?)?[\dA-HIVX]{1,4}\s*(?:[-–:.)]|$)/iu.test(
      cell.text,
    )
  )
    return true;
  // What stands on a line with its caption below is that caption's.
  if (isCaptioned(page, cell)) return true;
  if (page.headings.some((heading) => heading.cell === cell)) return true;
  if ((page.labels.get(cell) ?? []).some((other) => other.start < 6 && (other.announced || other.role !== undefined)))
    return true;
  if (/^\s*(?:[àaÀA]\s+)?\p{Lu}[\p{L}'’ -]{1,40},?\s+le\s*:?\s*(?:\d|[._…]{2})/u.test(cell.text)) return true;
  return /signature|^\s*fait [àa](?=\s|$)|^\s*fait\s?le\s*\d|^\s*(?:le président|la présidente|pour la commission|pour l['’]association|article \d|voies (?:et délais )?de recours|la présente décision|(?:cette|la) décision peut|vous (?:pouvez|disposez)|(?:je|nous) vous (?:prie|remerci)|veuillez|(?:je|nous) rest(?:e|ons) à|dans l['’]attente|restant à|cordialement|bien à vous|recevez,)/iu.test(
    cell.text,
  );
}

/** The usual distance between lines that stand under each other. */
export function typicalPitch(sheet: Sheet): number {
  const steps: number[] = [];
  sheet.rows.forEach((row, index) => {
    const cell = row.cells[0];
    const under =
      cell === undefined
        ? undefined
        : sheet.rows
            .slice(index + 1, index + 4)
            .find((other) => other.cells.some((one) => Math.abs(one.box.left - cell.box.left) < 0.015));
    if (under !== undefined) steps.push(under.top - row.top);
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? sheet.lineHeight * 1.8;
}

export function followingRows(page: LabelledSheet, cell: Cell, most: number): readonly Row[] {
  return page.sheet.rows.slice(cell.row + 1, cell.row + 1 + most);
}
