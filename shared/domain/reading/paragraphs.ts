import { type Row, rightOf, type Sheet } from "./sheet.ts";

/** What the next line may leave free of the width and still begin anew: less than this is no room for a word. */
const LEEWAY = 0.02;

/**
 * The running text in one line, each place where it was: « ¦ » stands for the break after a line that ended though the
 * next word, which begins with a capital, would still have found room on it. A picture often loses the full stop there.
 */
export function paragraphsOf({ rows, flow }: Sheet): string {
  const brim = Math.max(...rows.map(endOf));
  let index = 0;
  return flow.text.replace(/\n/g, () => {
    const [row, next] = [rows[index], rows[index + 1]];
    index++;
    return row !== undefined && next !== undefined && beginsAnew(row, next, brim) ? "¦" : " ";
  });
}

const endOf = ({ cells }: Row) => Math.max(0, ...cells.map(({ box }) => rightOf(box)));

function beginsAnew(row: Row, next: Row, brim: number): boolean {
  const first = next.cells[0]?.words[0];
  return first !== undefined && /^\p{Lu}/u.test(first.text) && first.box.width + LEEWAY < brim - endOf(row);
}
