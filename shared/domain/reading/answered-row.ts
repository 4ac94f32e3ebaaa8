import type { LabelledSheet } from "./label-sheet.ts";
import { type Cell, type Row, rightOf } from "./sheet.ts";

/** « Accord du ménage   oui » under « Motif   … »: a row of a question and its answer, each at its own edge. */
export function isAnsweredRow(page: LabelledSheet, { cells }: Row, caption: Cell, from: Cell): boolean {
  const [asking, answer, ...more] = cells;
  if (from.row !== caption.row || asking === undefined || answer === undefined || more.length > 0) return false;
  return (
    Math.abs(asking.box.left - caption.box.left) < 0.012 &&
    answer.box.left - rightOf(asking.box) > 1.2 * page.sheet.lineHeight &&
    /^\p{Lu}/u.test(asking.text) &&
    /^(?:oui|non|\d{1,2})\W*$/iu.test(answer.text)
  );
}
