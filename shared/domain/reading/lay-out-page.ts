import type { Box, Line, Page, Word } from "../../../schemas/page.ts";
import { foldInPlace } from "./fold-text.ts";
import { leaveOutBadges } from "./leave-out-badges.ts";
import { leaveOutBars } from "./leave-out-bars.ts";
import { leaveOutSpecks } from "./leave-out-specks.ts";
import { makeCell } from "./make-cell.ts";
import { mergeSpacedPrint } from "./merge-spaced-print.ts";
import { partColumns } from "./part-columns.ts";
import { placeLines } from "./place-lines.ts";
import { type Placed, placeFormField, placeTick, placeWords } from "./place-words.ts";
import { type Cell, type Flow, type Row, rightOf, type Sheet, type Tick } from "./sheet.ts";
import { splitAtEdges } from "./split-at-edges.ts";

/** A gap wider than this many line heights parts two cells. */
const CELL_GAP = 1.35;
const COMMA_GAP = 1.9;

interface Band {
  centre: number;
  height: number;
  readonly items: Placed[];
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const centreOf = (box: Box) => box.top + box.height / 2;

/** Lays a page out in rows and cells: turned straight, split at wide gaps and tick boxes, letter-spaced print joined. */
export function layOutPage(page: Page): Sheet {
  const placed = placeLines(page);
  const words = placed.flatMap((line) => line.words);
  const lineHeight = Math.max(median(words.map((word) => word.box.height)), 0.004);
  const lines = leaveOutSpecks(placed, page, lineHeight);
  const slope = estimateSlope(lines, page.aspect);
  const straight = (box: Box): Box => ({
    ...box,
    top: box.top - slope * (box.left + box.width / 2 - 0.5),
  });

  const marks = leaveOutBars(page, lines).map((mark) => ({ ...mark, type: "tick" as const }));
  const bands: Band[] = [];
  for (const line of lines) {
    const items = placeWords(
      line.words,
      marks.map((mark) => mark.box),
      page.source === "ocr",
    );
    if (items.length > 0) join(bands, straight(line.box), lineHeight, items);
  }
  const inked = bands.flatMap((band) => band.items);
  for (const mark of marks) join(bands, straight(mark.box), lineHeight, [placeTick(mark)]);
  for (const value of page.keyValues) {
    const item =
      page.source === "file"
        ? placeFormField(
            value,
            inked,
            marks.map((mark) => mark.box),
          )
        : undefined;
    if (item !== undefined && value.box !== undefined) join(bands, straight(value.box), lineHeight, [item]);
  }
  bands.sort((a, b) => a.centre - b.centre);
  const rows = partColumns(
    leaveOutBadges(splitAtEdges(bands.map((band, index) => makeRow(band, index, page.aspect, lineHeight)))),
  );
  return {
    number: page.number,
    source: page.source,
    aspect: page.aspect,
    lineHeight,
    rows,
    flow: makeFlow(rows),
    signatures: page.signatures,
    signaturesSought: page.signaturesSought,
  };
}

/** How far lines fall for each share of the width, from the long lines; 0 where too few say so. */
function estimateSlope(lines: readonly Line[], aspect: number): number {
  const slopes: number[] = [];
  for (const { words } of lines) {
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined || last.box.left - first.box.left < 0.25) continue;
    slopes.push(
      (centreOf(last.box) - centreOf(first.box)) /
        (last.box.left + last.box.width / 2 - first.box.left - first.box.width / 2),
    );
  }
  const slope = slopes.length >= 3 ? median(slopes) : 0;
  return Math.abs(slope) < 0.12 * aspect ? slope : 0;
}

function join(bands: Band[], box: Box, lineHeight: number, items: readonly Placed[]): void {
  const centre = centreOf(box);
  let nearest: Band | undefined;
  for (const band of bands) {
    const distance = Math.abs(band.centre - centre);
    if (distance < lineHeight * 0.62 && (nearest === undefined || distance < Math.abs(nearest.centre - centre)))
      nearest = band;
  }
  if (nearest === undefined)
    bands.push({
      centre,
      height: Math.max(box.height, lineHeight),
      items: [...items],
    });
  else nearest.items.push(...items);
}

function makeRow(band: Band, index: number, aspect: number, lineHeight: number): Row {
  const sorted = [...band.items].sort((a, b) => a.left - b.left);
  const items: (Cell | Tick)[] = [];
  let pending: Placed[] = [];
  const flush = () => {
    if (pending.length > 0) items.push(cellOf(pending, index));
    pending = [];
  };
  for (const item of mergeSpacedPrint(sorted, aspect, lineHeight)) {
    const last = pending.at(-1);
    if (item.tick !== undefined) {
      flush();
      items.push({ ...item.tick, row: index });
      continue;
    }
    const gap = last === undefined ? 0 : ((item.left - last.right) * aspect) / lineHeight;
    // « Article 3   Objectifs » is one heading, however wide it is set.
    const numbered =
      gap < 8 &&
      ((pending.length === 2 && /^article$/i.test(pending[0]?.word?.text ?? "")) ||
        (pending.length === 1 && items.length === 0 && isHeadingLetter(last, item)));
    // A comma ends no cell, and typewriter print leaves much room after it.
    const most = Math.max(
      last?.word?.text.endsWith(",") === true ? COMMA_GAP : CELL_GAP,
      spaceInWidePrint(last, item, aspect / lineHeight),
    );
    // « Mesure n°      : M-2026-12 »: a colon set in a column of its own ends the label before it.
    const isColon = item.word?.text === ":" && pending.length > 0 && gap < 12;
    if (
      (gap > most && !numbered && !isColon) ||
      endsAmount(pending, item, gap) ||
      item.filled ||
      last?.filled === true ||
      item.word?.text === "|"
    )
      flush();
    if (item.word?.text !== "|") pending.push(item);
  }
  flush();
  const cells = items.filter((item): item is Cell => item.type === "cell");
  return {
    index,
    items,
    cells,
    top: band.centre - band.height / 2,
    bottom: band.centre + band.height / 2,
  };
}

/** « 391,06 € AL / APL »: set at the right of its box, an amount stands close before the caption of the next one. */
function endsAmount(pending: readonly Placed[], next: Placed, gap: number): boolean {
  const said = pending.map(({ word }) => word?.text ?? "").join(" ");
  return gap > 0.3 && /^\d[\d\s.,]*(?:€|EUR)[),]?$/u.test(said) && /^\P{L}{0,2}\p{Lu}/u.test(next.word?.text ?? "");
}

/** « A     DEMANDEUR »: the letter of a heading whose stroke was not read. */
function isHeadingLetter(letter: Placed | undefined, next: Placed): boolean {
  return /^[A-H]$/.test(letter?.word?.text ?? "") && /^\p{Lu}[\p{Lu}'’]{3}/u.test(next.word?.text ?? "");
}

/** A letter of print set wide takes more than this many line heights; the space between its words this many letters. */
const WIDE_LETTER = 1.05;
const WIDE_SPACE = 1.8;

/** Words set wide have wide gaps between them too: how much is still one space, in line heights; 0 where none are. */
function spaceInWidePrint(last: Placed | undefined, item: Placed, lineHeights: number): number {
  let widest = 0;
  for (const placed of [last, item]) {
    const letters = placed?.word?.text.length ?? 0;
    const pitch = placed === undefined ? 0 : ((placed.right - placed.left) * lineHeights) / Math.max(letters, 1);
    // A short word says little of how wide it is set; a long one that is not set wide says that none is.
    if (letters >= 4 && pitch < WIDE_LETTER) return 0;
    if (letters >= 3 && pitch >= WIDE_LETTER) widest = Math.max(widest, pitch);
  }
  return widest * WIDE_SPACE;
}

function cellOf(placed: readonly Placed[], row: number): Cell {
  const words = placed.flatMap(({ word }) => (word === undefined ? [] : [word]));
  return makeCell(words, { row, filled: placed.some((item) => item.filled) });
}

/** How wide a line of running text is at least; how wide a gap in it can be for each share of its height, where « or » was lost. */
const PROSE_WIDTH = 0.55;
const PROSE_GAP = 3.6;

/** Whether a row is a line of a sentence, in pieces only because the quotation marks or brackets in it were not read. */
function isProse({ items, cells }: Row): boolean {
  const [first, ...more] = cells;
  const last = more.at(-1);
  if (first === undefined || last === undefined || items.length > cells.length || more.length > 3) return false;
  if (first.words.length < 5 || rightOf(last.box) - first.box.left < PROSE_WIDTH) return false;
  if (cells.reduce((sum, cell) => sum + cell.words.length, 0) < 8 || /[:?]\s*$/.test(first.text)) return false;
  return more.every((cell, index) => {
    const before = (cells[index] ?? first).box;
    const small = Math.min(before.height, cell.box.height);
    return cell.box.left - rightOf(before) < PROSE_GAP * small;
  });
}

/** The rows as running text; « ¦ » stands where a wide gap or a tick box parts two pieces. */
function makeFlow(rows: readonly Row[]): Flow {
  let text = "";
  const words: { start: number; word: Word }[] = [];
  for (const row of rows) {
    const gap = isProse(row) ? " " : " ¦ ";
    row.items.forEach((item, index) => {
      if (item.type === "tick") text += index === 0 ? "¦ " : " ¦ ";
      else {
        if (index > 0 && row.items[index - 1]?.type === "cell") text += gap;
        item.words.forEach((word, at) => {
          words.push({ start: text.length + (item.starts[at] ?? 0), word });
        });
        text += item.text;
      }
    });
    text += "\n";
  }
  // Dotted lines to write on stand for nothing in a sentence.
  const plain = text.replace(/\.{3,}|…+|_{3,}/gu, (leader) => " ".repeat(leader.length));
  return { text: plain, folded: foldInPlace(plain), words };
}
