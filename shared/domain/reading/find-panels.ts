import { crosses } from "./column-rows.ts";
import { findLabels } from "./find-labels.ts";
import { sectionBook } from "./label-books.ts";
import { type Cell, type Row, rightOf } from "./sheet.ts";

/** Three or more blocks side by side: their rows, and where each but the first begins. */
export interface Panels {
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly number[];
}

const LEAST = 3;
const MOST = 4;
const LEAST_ROWS = 5;
/** A table has no labels under its captions; a block of questions has some in each. */
const LEAST_LABELS = 2;
const EDGE = 0.03;
const APART = 0.03;

/** « LE DEMANDEUR | SON LOGEMENT | LE SERVICE » over three blocks, as a sheet that lies across has them. */
export function findPanels(rows: readonly Row[]): Panels | undefined {
  for (const head of rows) {
    const { cells, items } = head;
    if (cells.length < LEAST || cells.length > MOST || items.length > cells.length || !cells.every(isHeading)) continue;
    if (cells.some((cell, index) => index > 0 && cell.box.left - rightOf((cells[index - 1] ?? cell).box) < APART))
      continue;
    const gutters = cells.slice(1).map(({ box }) => box.left - 0.012);
    let to = head.index + 1;
    while (to < rows.length && gutters.every((gutter) => !crosses(rows[to], gutter))) to++;
    // A line alone over what goes across the page heads that.
    if (to < rows.length && rows[to - 1]?.items.length === 1) to--;
    const body = rows.slice(head.index + 1, to);
    if (body.length < LEAST_ROWS) continue;
    const asks = cells.every(({ box }) => asked(body, box.left) >= LEAST_LABELS);
    if (asks) return { from: head.index, to, gutters };
  }
  return undefined;
}

/** How many labels or boxes to tick stand at an edge. */
const asked = (body: readonly Row[], edge: number) =>
  body
    .flatMap(({ items }) => items)
    .filter(({ box }) => Math.abs(box.left - edge) < EDGE)
    .filter((item) => item.type === "tick" || findLabels(item).some(({ start }) => start < 3)).length;

/** A short line in capitals, or one that names whose part it is, its number before it or not. */
function isHeading({ text, tokens, filled }: Cell): boolean {
  if (filled || tokens.length > 8 || !/^\s*(?:\d{1,2}\s*[.)–-]\s*)?\P{L}{0,2}\p{Lu}[^:@\d]{3,}$/u.test(text))
    return false;
  return text === text.toLocaleUpperCase("fr") || sectionBook.all(tokens).length > 0;
}
