import type { Heading } from "./find-sections.ts";
import { isBlank } from "./glyphs.ts";
import type { Label } from "./label.ts";
import { typeOfRole, type ValueType } from "./roles.ts";
import type { Cell, Row, Sheet } from "./sheet.ts";

/** How a form prints the captions of its boxes and lines. */
export interface Captions {
  /** The cells that stand over each caption, where captions stand under the lines to write on. */
  readonly under: ReadonlyMap<Cell, readonly Cell[]>;
  /** Captions stand over their values, at the head of their boxes. */
  readonly isOver: boolean;
}

/** Farther from each other than this many line heights, a caption and a value do not belong together. */
const REACH = 3.4;
/** How much nearer the one side has to be than the other to say which way a form prints. */
const CLEARLY = 1.25;
/** Fewer rows than this tell no habit of a form. */
const ENOUGH_ROWS = 2;

const LONG: ReadonlySet<ValueType> = new Set<ValueType>(["text", "list"]);

type Labels = ReadonlyMap<Cell, readonly Label[]>;
type Side = "over" | "under";

/**
 * Finds the captions that stand under their values, where that is how the page prints. A caption of such a row with
 * nothing over it has an empty list: what stands below it is another's.
 */
export function findCaptions(sheet: Sheet, labels: Labels, headings: readonly Heading[]): Captions {
  const headed = new Set(headings.map(({ cell }) => cell));
  const rows = sheet.rows.filter((row) => captionsOf(row, labels).length > 0);
  const sides = new Map<Row, Side | undefined>();
  for (const row of rows) sides.set(row, sideOf(sheet, row, labels, headed));
  const votes = [...sides.values()];
  const under = votes.filter((side) => side === "under").length;
  const over = votes.filter((side) => side === "over").length;
  const found = new Map<Cell, readonly Cell[]>();
  if (under < ENOUGH_ROWS || under <= 2 * over)
    return { under: found, isOver: over >= ENOUGH_ROWS && over > 2 * under };
  for (const row of rows) {
    if (sides.get(row) !== "under") continue;
    const captions = captionsOf(row, labels);
    for (const caption of captions) found.set(caption, valuesOver(sheet, row, caption, labels, headed));
  }
  return { under: found, isOver: false };
}

/** The cells of a row that are nothing but a label, where the row says nothing else. */
function captionsOf(row: Row, labels: Labels): readonly Cell[] {
  if (row.items.length > row.cells.length) return [];
  const captions = row.cells.filter((cell) => {
    const [first, ...more] = labels.get(cell) ?? [];
    if (first === undefined) return /^fait [àa]$/iu.test(cell.text.trim());
    // What is written at length stands under its heading, however the rest of the form prints.
    if (first.role !== undefined && first.role !== "visit-rhythm" && LONG.has(typeOfRole(first.role))) return false;
    return more.length === 0 && !first.announced && first.start <= 4 && isBlank(cell.text.slice(first.valueStart));
  });
  return captions.length * 2 > row.cells.length ? captions : [];
}

/** On which side of a row of captions its values stand, where one side has some and they are clearly nearer. */
function sideOf(sheet: Sheet, row: Row, labels: Labels, headed: ReadonlySet<Cell>): Side | undefined {
  const captions = captionsOf(row, labels);
  const reaches = (other: Row | undefined) =>
    other !== undefined &&
    Math.abs(middle(other) - middle(row)) < REACH * sheet.lineHeight &&
    captions.some((caption) => other.cells.some((cell) => isValue(cell, labels, headed) && isAligned(cell, caption)));
  const above = rowOver(sheet, row);
  const below = sheet.rows[row.index + 1];
  // Between a line to write on and what is written there stands nothing else.
  if (above !== undefined && above.index < row.index - 1 && reaches(above)) return "under";
  const up = reaches(above) && above !== undefined ? middle(row) - middle(above) : Number.POSITIVE_INFINITY;
  const down = reaches(below) && below !== undefined ? middle(below) - middle(row) : Number.POSITIVE_INFINITY;
  if (up * CLEARLY <= down && Number.isFinite(up)) return "under";
  return down * CLEARLY <= up && Number.isFinite(down) ? "over" : undefined;
}

/** The row right over captions; what stands on a dotted line, where that line is read as a row of its own. */
function rowOver({ rows }: Sheet, { index }: Row): Row | undefined {
  const above = rows[index - 1];
  const isLine = above !== undefined && above.cells.length > 0 && above.cells.every(({ text }) => isBlank(text));
  return isLine ? rows[index - 2] : above;
}

function valuesOver(sheet: Sheet, row: Row, caption: Cell, labels: Labels, headed: ReadonlySet<Cell>): readonly Cell[] {
  const next = row.cells.find((cell) => cell.box.left > caption.box.left);
  return (rowOver(sheet, row)?.cells ?? []).filter(
    (cell) =>
      isValue(cell, labels, headed) &&
      cell.box.left > caption.box.left - 0.03 &&
      cell.box.left < (next?.box.left ?? 1) - 0.015,
  );
}

const middle = (row: Row) => (row.top + row.bottom) / 2;
const isAligned = (cell: Cell, caption: Cell) => Math.abs(cell.box.left - caption.box.left) < 0.03;
const isValue = (cell: Cell, labels: Labels, headed: ReadonlySet<Cell>) =>
  cell.filled || ((labels.get(cell)?.length ?? 0) === 0 && !headed.has(cell));
