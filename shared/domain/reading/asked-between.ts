import type { LabelledSheet } from "./label-sheet.ts";
import { type Cell, rightOf } from "./sheet.ts";

/**
 * « Nb d'adultes … Nb d'enfants 1 », the second caption a hair above or below the first, as on a page that lies askew: the
 * figure is that of the nearer caption, though only the other one is of its row.
 */
export function isAskedBetween({ sheet, labels }: LabelledSheet, caption: Cell, value: Cell): boolean {
  const beside = [sheet.rows[caption.row - 1], sheet.rows[caption.row + 1]];
  return beside.some((row) =>
    row?.cells.some((cell) => {
      const isLevel = Math.abs(cell.box.top - value.box.top) < sheet.lineHeight;
      const isBetween = cell.box.left > rightOf(caption.box) && rightOf(cell.box) < value.box.left + 0.01;
      const own = labels.get(cell)?.at(-1);
      return isLevel && isBetween && own !== undefined && own.valueStart >= cell.text.length;
    }),
  );
}
