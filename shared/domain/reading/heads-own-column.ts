import { type Cell, rightOf, type Sheet } from "./sheet.ts";

/** How far below a heading its column is looked at, in rows, and how far from its edge a value may begin. */
const REACH = 5;
const EDGE = 0.02;
/** What begins right of this share of the width is no heading of the whole. */
const RIGHT_HALF = 0.4;

/**
 * « Co-titulaire », alone in its row and right of the middle, over the second of two columns: the heading of the first was
 * not made out, and what stands under that is not the second person's.
 */
export function headsOwnColumn({ rows }: Sheet, { row, box }: Cell): boolean {
  if (box.left < RIGHT_HALF) return false;
  const under = rows
    .slice(row + 1, row + 1 + REACH)
    .filter(
      ({ cells }) =>
        cells.some((cell) => Math.abs(cell.box.left - box.left) < EDGE) &&
        cells.filter((cell) => rightOf(cell.box) < box.left).length >= 2,
    );
  return under.length > 0;
}
