import type { Target } from "./candidate.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import type { Cell } from "./sheet.ts";

/** So many rows below an option the list that it begins may go on. */
const REACH = 5;

/**
 * Whether a cell begins a list of options that stand under each other, not each with its box seen: then the first of them
 * is print, and no answer. Where all but the first have their boxes, a stroke went over that of the first.
 */
export function listsBelow({ sheet }: LabelledSheet, cell: Cell, target: Target): boolean {
  const optionIn = (text: string) => optionsOf(text).find(({ field }) => field === target)?.value;
  const own = optionIn(cell.text);
  const others = sheet.rows.slice(cell.row + 1, cell.row + 1 + REACH).filter(({ cells }) =>
    cells.some(({ text, box }) => {
      const value = Math.abs(box.left - cell.box.left) < 0.02 ? optionIn(text) : undefined;
      return value !== undefined && value !== own;
    }),
  );
  return others.some(({ items }) => items[0]?.type !== "tick");
}
