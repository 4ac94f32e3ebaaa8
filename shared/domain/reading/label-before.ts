import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import type { Cell } from "./sheet.ts";

/** The label that the cell is the value of: left of it in the row, or right above. */
export function labelBefore(page: LabelledSheet, cell: Cell): Label | undefined {
  const row = page.sheet.rows[cell.row];
  const at = row?.items.indexOf(cell) ?? 0;
  const left = row?.items[at - 1];
  const beside = left?.type === "cell" ? page.labels.get(left)?.at(-1) : undefined;
  if (beside !== undefined && beside.valueStart >= (left?.type === "cell" ? left.text.length : 0)) return beside;
  const above = page.sheet.rows[cell.row - 1]?.cells.find((other) => Math.abs(other.box.left - cell.box.left) < 0.03);
  const over = above === undefined ? undefined : page.labels.get(above)?.at(-1);
  return over !== undefined && above !== undefined && over.valueStart >= above.text.length ? over : undefined;
}
