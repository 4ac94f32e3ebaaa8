import type { LabelledSheet } from "./label-sheet.ts";
import type { Cell } from "./sheet.ts";

/** How many labels of a column have their values beside them where none has its own below. */
const TABLE = 3;
/** What begins below in the same column is a text of its own rather than the next label, or the rest of one: so many words. */
const STATEMENT = 4;
const REST = 7;

/**
 * In a table whose labels stand in one column and their values in the next, what stands below a label with nothing beside
 * it is the rest of that label (« Motif, conditions » over « ou observations ») or the next one, which nobody knows.
 */
export function isLeftOut({ sheet, labels }: LabelledSheet, cell: Cell, below: Cell): boolean {
  const words = sheet.rows[below.row]?.cells.flatMap(({ tokens }) => tokens).length ?? 0;
  if (Math.abs(below.box.left - cell.box.left) > 0.02 || words >= (/^\p{Ll}/u.test(below.text) ? REST : STATEMENT))
    return false;
  const lefts = sheet.rows.flatMap(({ cells }) => {
    const at = cells.findIndex(({ box }) => Math.abs(box.left - cell.box.left) < 0.012);
    const [own, value] = [cells[at], cells[at + 1]];
    const isAsked = own !== undefined && labels.get(own)?.some(({ valueStart }) => valueStart >= own.text.length);
    return isAsked === true && value !== undefined && (labels.get(value)?.length ?? 0) === 0 ? [value.box.left] : [];
  });
  return lefts.some((left) => lefts.filter((other) => Math.abs(other - left) < 0.012).length >= TABLE);
}
