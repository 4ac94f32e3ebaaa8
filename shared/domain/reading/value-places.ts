import { isAskedBetween } from "./asked-between.ts";
import type { Target } from "./candidate.ts";
import { besideRest, cellBelow } from "./cell-below.ts";
import { columnBeside } from "./column-beside.ts";
import { headsColumn } from "./find-sections.ts";
import { isBlank } from "./glyphs.ts";
import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { isLeftOut } from "./left-out-label.ts";
import { optionBelow } from "./option-below.ts";
import { optionsOf } from "./options.ts";
import type { ValueType } from "./roles.ts";
import { bottomOf, type Cell, rightOf, type Span, spanOf } from "./sheet.ts";
import { isUnlistedCaption } from "./unlisted-caption.ts";
import { amountBeside } from "./value-continuation.ts";
import type { Role } from "./vocabulary-labels.ts";

/** What a heading right of the label cannot be: « Organisme accompagnateur | Intervenant référent » are two captions. */
const NAMING: ReadonlySet<ValueType> = new Set<ValueType>(["organisation", "partner", "full-name", "name"]);

/** The places where a label's value can stand, the likeliest first. */
export function placesOf(
  page: LabelledSheet,
  label: Label,
  type: ValueType,
): { span: Span; rank: number; cell: Cell }[] {
  const { cell } = label;
  const inCell = spanOf(cell, label.valueStart, label.valueEnd, page.sheet.number);
  const amount = type === "cents" && !/\d/.test(inCell.text) ? amountBeside(page, cell) : undefined;
  if (amount !== undefined)
    return [
      {
        span: spanOf(amount, 0, amount.text.length, page.sheet.number),
        rank: 2,
        cell: amount,
      },
    ];
  if (!isBlank(inCell.text)) return [{ span: inCell, rank: label.announced ? 1 : 2, cell }];
  const over = page.captions.under.get(cell);
  if (over !== undefined) return overCaption(page, over);
  const leader = /\.{2}|…|_{2}/.test(inCell.text);
  const lastLabel = page.labels.get(cell)?.at(-1) === label;
  if (!lastLabel) return [];
  const row = page.sheet.rows[cell.row];
  const beside = row === undefined ? undefined : row.items[row.items.indexOf(cell) + 1];
  // The rest of a torn bracket is no value.
  const isTorn =
    beside?.type === "cell" &&
    ((/\([^)]*$/.test(cell.text) && /^[^()\d]*\)\s*:?$/.test(beside.text)) ||
      // « Pourquoi cette demande   (situation, attentes) »: what stands in brackets says what to write.
      (type === "text" && /^\(\p{Ll}[^()\d]*\)\s*[:?]?$/u.test(beside.text)));
  const next = isTorn ? row?.items[row.items.indexOf(beside) + 1] : beside;
  const places: { span: Span; rank: number; cell: Cell }[] = [];
  if (next?.type === "cell") {
    // « Avis | Accord pour 12 mois »: what announces the months is the decision.
    const decides = label.role === "decision" && page.labels.get(next)?.[0]?.role === "months-granted";
    const taken =
      (beginsWithLabel(page, next) && !decides) ||
      isAskedBetween(page, cell, next) ||
      (NAMING.has(type) && page.headings.some((heading) => heading.cell === next)) ||
      ((type === "list" || page.captions.isOver) && columnBeside(page, cell) === next);
    // « Loyer   charges », whose sign between them was not read: a small word goes on with the label.
    const goesOn = type === "cents" && /^\p{Ll}[^\d]*$/u.test(next.text);
    if (!taken && goesOn) return belowOf(page, cell, type);
    if (!taken && next.box.left - rightOf(cell.box) < 0.45)
      places.push({
        span: spanOf(next, 0, firstLabelStart(page, next), page.sheet.number),
        rank: 2,
        cell: next,
      });
    else if (!taken) return [];
  } else if (next?.type === "tick") return [];
  // « Date de naissance | Mesure suivie »: the caption beside it is one that no list has, and the value stands below.
  const [told] = places;
  if (told !== undefined && !leader && !label.announced && isUnlistedCaption(type, told.span.text))
    return [told, ...belowOf(page, cell, type)];
  if (places.length > 0 || leader) return places;
  const aside = besideRest(page, cell);
  if (aside !== undefined)
    return [
      {
        span: spanOf(aside, 0, aside.text.length, page.sheet.number),
        rank: 2,
        cell: aside,
      },
    ];
  const answer = optionBelow(page, label);
  if (answer !== undefined)
    return [{ span: spanOf(answer, 0, answer.text.length, page.sheet.number), rank: 3, cell: answer }];
  const named = label.role === "relay" ? serviceBelow(page, cell) : undefined;
  return named === undefined ? belowOf(page, cell, type) : [named];
}

/** Whether a cell is another label, its number before it not counted (« 3.2 Autres dettes »). */
function beginsWithLabel(page: LabelledSheet, cell: Cell): boolean {
  const start = page.labels.get(cell)?.[0]?.start;
  return (
    start !== undefined &&
    (start === cell.tokens[0]?.start ||
      // « La CESF : » is a label from its article on.
      /^\W*(?:(?:\d{1,2}|[A-H]\d{0,2})(?:[.-]\d{1,2})*|l['’]|les?|la|une?)\W*$/iu.test(cell.text.slice(0, start)))
  );
}

/** « Relais » over « Service social du bailleur »: a service may be called as labels are. */
function serviceBelow(page: LabelledSheet, cell: Cell): { span: Span; rank: number; cell: Cell } | undefined {
  const row = page.sheet.rows[cell.row + 1];
  const [below, ...more] = row?.cells ?? [];
  if (row === undefined || below === undefined || more.length > 0 || row.items.length > 1) return undefined;
  const [label, ...labels] = page.labels.get(below) ?? [];
  const isService =
    label?.role === "organisation" && labels.length === 0 && !label.announced && label.valueStart >= below.text.length;
  const isNear = row.top - bottomOf(cell.box) < 2 * page.sheet.lineHeight;
  if (!isService || !isNear || Math.abs(below.box.left - cell.box.left) > 0.03) return undefined;
  return {
    span: spanOf(below, 0, below.text.length, page.sheet.number),
    rank: 3,
    cell: below,
  };
}

/** What is written over a caption, on the line that it stands under. */
function overCaption(page: LabelledSheet, over: readonly Cell[]): { span: Span; rank: number; cell: Cell }[] {
  const [first] = over;
  if (first === undefined) return [];
  const text = over.map((cell) => cell.text).join(" ");
  return [
    {
      span: {
        text,
        words: over.flatMap(({ words }) => words),
        page: page.sheet.number,
      },
      rank: 2,
      cell: first,
    },
  ];
}

function belowOf(page: LabelledSheet, cell: Cell, type: ValueType): { span: Span; rank: number; cell: Cell }[] {
  const heads = headsTable(page, cell, type);
  const below =
    heads || (page.headings.some((heading) => heading.cell === cell && headsColumn(heading)) && !isCaption(page, cell))
      ? undefined
      : cellBelow(page, cell);
  if (below === undefined || type === "none") return [];
  if ((type === "text" || type === "list") && isLeftOut(page, cell, below)) return [];
  if (NAMING.has(type) && page.captions.isOver && headsCaption(page, cell, below)) return [];
  // Under a heading stand the captions of its part, one of which may be misread (« IOM | PRÉNOM »).
  if (type === "full-name" && isCaptionRow(page, below)) return [];
  return [
    {
      span: spanOf(below, 0, below.text.length, page.sheet.number),
      rank: 3,
      cell: below,
    },
  ];
}

/** Whether what tells where or by whom a paper is signed stands shortly above, or in the same row. */
export const standsToSign = ({ sheet }: LabelledSheet, { row }: Cell): boolean =>
  sheet.rows
    .slice(Math.max(0, row - 8), row + 1)
    .some(({ cells }) =>
      cells.some(({ text }) => /signature|^\s*fait\s+(?:[àa]|le)(?!\p{L})|lu et approuvé/iu.test(text)),
    );

/** Whether a heading of a column is a caption with its value below, in a row of such captions, and no place to sign. */
function isCaption(page: LabelledSheet, cell: Cell): boolean {
  const { sheet, labels, headings } = page;
  const [first] = labels.get(cell) ?? [];
  const row = sheet.rows[cell.row];
  const next = sheet.rows[cell.row + 1];
  if (first?.role === undefined || row === undefined || next === undefined) return false;
  const isPrint = (other: Cell) =>
    (labels.get(other)?.length ?? 0) > 0 || headings.some(({ cell: own }) => own === other);
  return (
    !standsToSign(page, cell) &&
    row.items.length === row.cells.length &&
    row.cells.every(isPrint) &&
    next.top - bottomOf(cell.box) < 1.6 * sheet.lineHeight &&
    next.cells.every(
      (other) => !isPrint(other) && row.cells.some(({ box }) => Math.abs(box.left - other.box.left) < 0.03),
    )
  );
}

/** « L'ASSOCIATION » over a misread caption (« Organisme accompagna ») that has its value right below. */
function headsCaption(page: LabelledSheet, heading: Cell, below: Cell): boolean {
  const { rows, lineHeight } = page.sheet;
  const next = rows[below.row + 1];
  return (
    rows[heading.row]?.items.length === 1 &&
    next !== undefined &&
    next.top - bottomOf(below.box) < 1.6 * lineHeight &&
    next.cells.some(
      (cell) => Math.abs(cell.box.left - below.box.left) < 0.02 && (page.labels.get(cell)?.length ?? 0) === 0,
    )
  );
}

const isCaptionRow = (page: LabelledSheet, cell: Cell) =>
  (page.sheet.rows[cell.row]?.cells ?? []).some((other) =>
    (page.labels.get(other) ?? []).some(({ announced, valueStart }) => !announced && valueStart >= other.text.length),
  );

/** « Observation » over the last column of a table: what stands below are remarks on each row, and no text of its own. */
function headsTable(page: LabelledSheet, cell: Cell, type: ValueType): boolean {
  if (type !== "text" && type !== "list") return false;
  const row = page.sheet.rows[cell.row];
  const next = page.sheet.rows[cell.row + 1];
  if (row === undefined || row.items.length < 3 || row.cells[0] === cell || next === undefined) return false;
  const first = next.cells[0];
  // The row below has a label of its own at its left.
  return first !== undefined && next.items.length >= 2 && (page.labels.get(first)?.length ?? 0) > 0;
}

/** Whether a row prints several options of a field: then it is the form's list, and text alone is no answer. */
export function listsOptions(page: LabelledSheet, cell: Pick<Cell, "row" | "box">, target: Target): boolean {
  const row = page.sheet.rows[cell.row];
  if (row === undefined) return false;
  if (row.items.some((item) => item.type === "tick")) return true;
  // A row of a page that lies askew may be in two pieces at nearly the same height.
  const level = page.sheet.rows.slice(Math.max(0, row.index - 1), row.index + 2).flatMap(({ cells }) => cells);
  const named = new Set(
    level
      .filter(({ box }) => box.left >= cell.box.left && Math.abs(box.top - cell.box.top) < page.sheet.lineHeight)
      .flatMap((other) =>
        optionsOf(other.text)
          .filter(({ field }) => field === target)
          .map(({ value }) => value),
      ),
  );
  return named.size > 1;
}

/** « Loyer + charges », « Adultes + enfants » are one label, also where the sign between them was not read. */
export function joins(page: LabelledSheet, label: Label, other: Role): boolean {
  const row = page.sheet.rows[label.cell.row];
  const before = row?.items[row.items.indexOf(label.cell) - 1];
  if (before?.type !== "cell" || label.cell.box.left - rightOf(before.box) > 0.05) return false;
  const last = page.labels.get(before)?.at(-1);
  if (other === "adults" && /\badultes?\W*$/iu.test(before.text)) return true;
  return last?.role === other && isBlank(before.text.slice(last.valueStart));
}

export function firstLabelStart(page: LabelledSheet, cell: Cell): number {
  const first = page.labels.get(cell)?.find((label) => label.start > 0);
  return first?.start ?? cell.text.length;
}
