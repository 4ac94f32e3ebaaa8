import type { Label } from "./label.ts";
import { announcesNothing, type LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { optionFieldOf } from "./roles.ts";
import { bottomOf, type Cell, rightOf } from "./sheet.ts";

/**
 * « Résultat de la mesure » over « Mesure interrompue »: an answer to a question may be called as a label is. Only what
 * is one whole answer to this very question, with nothing beside its own words, right below it in its column.
 */
export function optionBelow(page: LabelledSheet, { cell, role }: Label): Cell | undefined {
  const { sheet } = page;
  const field = role === undefined ? undefined : optionFieldOf(role);
  const row = sheet.rows[cell.row + 1];
  if (field === undefined || row === undefined || row.top - bottomOf(cell.box) > 2 * sheet.lineHeight) return undefined;
  const below = row.cells.find(({ box }) => box.left < rightOf(cell.box) && Math.abs(box.left - cell.box.left) < 0.03);
  if (below === undefined || row.items.some(({ type }) => type === "tick")) return undefined;
  const isAnswer = optionsOf(below.text).some((option) => option.field === field && option.whole);
  return isAnswer && announcesNothing(page, below) ? below : undefined;
}
