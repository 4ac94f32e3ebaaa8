import { type Row, rightOf, type Sheet } from "./sheet.ts";

/** What the next line may leave free of the width and still begin anew: less than this is no room for a word. */
const LEEWAY = 0.02;

/**
 * The running text in one line, each place where it was: « ¦ » stands for the break after a line that ended though the
 * next word, which begins with a capital, would still have found room on it. A picture often loses the full stop there.
 */
export function paragraphsOf({ rows, flow }: Sheet): string {
  const brims = new Map<number | undefined, number>();
  // A block of its own beside another wraps at its own edge.
  for (const row of rows) brims.set(row.column?.left, Math.max(brims.get(row.column?.left) ?? 0, endOf(row)));
  let index = 0;
  return flow.text.replace(/\n/g, () => {
    const [row, next] = [rows[index], rows[index + 1]];
    index++;
    if (row === undefined || next === undefined) return " ";
    return beginsAnew(row, next, brims.get(row.column?.left) ?? 1) ? "¦" : " ";
  });
}

const endOf = ({ cells }: Row) => Math.max(0, ...cells.map(({ box }) => rightOf(box)));

/** « demeurant 8 place du Marché, 96120 » waits for its town. */
const WAITS = /,\s+\d{2}\s?\d{3}\s*$/u;
/** « Mesure : ASLL » says something of its own. */
const ANNOUNCES = /^\p{Lu}[\p{L}'’°/.]*(?:\s[\p{L}'’°/.]+){0,3}\s?:\s/u;

function beginsAnew(row: Row, next: Row, brim: number): boolean {
  if (WAITS.test(row.cells.at(-1)?.text ?? "")) return false;
  if (ANNOUNCES.test(next.cells[0]?.text ?? "")) return true;
  const first = next.cells[0]?.words[0];
  return first !== undefined && /^\p{Lu}/u.test(first.text) && first.box.width + LEEWAY < brim - endOf(row);
}
