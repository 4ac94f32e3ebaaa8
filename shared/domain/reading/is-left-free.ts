import type { Label } from "./label.ts";
import type { Cell, Sheet } from "./sheet.ts";

const EDGE = 0.012;
const NAMES: ReadonlySet<string> = new Set(["last-name", "first-name", "full-name", "full-name-reversed"]);

/**
 * Whether « Co-titulaire », alone in its row, is a question of a table that was left free, and heads no part: the rows above
 * and below it ask and answer at the same edges, and the next one asks for no name.
 */
export function isLeftFree(sheet: Sheet, labels: ReadonlyMap<Cell, readonly Label[]>, cell: Cell): boolean {
  const own = labels.get(cell)?.[0];
  if (own?.introduces !== "co-holder" || sheet.rows[cell.row]?.items.length !== 1) return false;
  const [above, below] = [asked(cell.row - 1), asked(cell.row + 1)];
  return (
    above !== undefined &&
    below !== undefined &&
    Math.abs(above.edge - below.edge) < EDGE &&
    below.role !== undefined &&
    !NAMES.has(below.role)
  );

  function asked(index: number) {
    const [question, answer, ...more] = sheet.rows[index]?.items ?? [];
    if (question?.type !== "cell" || answer?.type !== "cell" || more.length > 0) return undefined;
    const label = labels.get(question)?.[0];
    const isWhole = label !== undefined && label.valueStart >= question.text.length;
    if (!isWhole || Math.abs(question.box.left - cell.box.left) > EDGE) return undefined;
    return { role: label.role, edge: answer.box.left };
  }
}
