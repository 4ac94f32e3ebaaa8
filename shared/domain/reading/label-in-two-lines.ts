import { findLabels } from "./find-labels.ts";
import { tokenize } from "./fold-text.ts";
import type { Label } from "./label.ts";
import { bottomOf, type Cell, type Row } from "./sheet.ts";

const EDGE = 0.012;
/** How far below its first line the second one stands at most, in its own heights. */
const NEAR = 1.3;

/** The label that two lines are together: « Date de » over « naissance ». It is the upper one's. */
export function labelOfTwo(cell: Cell, below: Cell): Label | undefined {
  const text = `${cell.text} ${below.text}`;
  const found = findLabels({ ...cell, text, tokens: tokenize(text) });
  return found.find(({ start, valueStart }) => start < 3 && valueStart >= text.length);
}

/**
 * « Date et lieu   14/03/1961 » over « de naissance   Mâcon »: a label in two lines, at the left of a table whose answers stand
 * beside them. What is beside its first line answers it.
 */
export function labelsInTwoLines(rows: readonly Row[], labels: ReadonlyMap<Cell, readonly Label[]>): Label[] {
  return rows.flatMap(({ items, index }) => {
    const [cell, answer] = items;
    const [below] = rows[index + 1]?.items ?? [];
    if (cell?.type !== "cell" || answer?.type !== "cell" || below?.type !== "cell") return [];
    const isRest =
      /^\p{Ll}/u.test(below.text) &&
      /^\P{L}*\p{Lu}/u.test(cell.text) &&
      Math.abs(below.box.left - cell.box.left) < EDGE &&
      below.box.top - bottomOf(cell.box) < NEAR * cell.box.height;
    if (!isRest || [cell, below].some((one) => (labels.get(one)?.length ?? 0) > 0)) return [];
    const label = labelOfTwo(cell, below);
    const { length } = cell.text;
    return label === undefined ? [] : [{ ...label, cell, start: 0, valueStart: length, valueEnd: length }];
  });
}
