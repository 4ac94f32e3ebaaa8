import type { Cell, Row, Tick } from "./sheet.ts";

/** How near two left edges are to be one: of the headings, and of what stands before them. */
const EDGE = 0.014;
const BADGE_EDGE = 0.035;
const LEAST = 3;
const MOST_WORDS = 16;

interface Badged {
  readonly row: Row;
  readonly heading: Cell;
  readonly left: number;
}

/**
 * Leaves out the numbers that stand white in a dark square before each heading of a page: such a square is soon taken for
 * a box that somebody filled, and its figure for a letter. What is left of these rows is known to be a heading. A list
 * (« 1 Payer le loyer ») goes on at its own edge, or in the next row; below a heading the part that it heads begins at
 * the edge of its square.
 */
export function leaveOutBadges(rows: readonly Row[]): readonly Row[] {
  const seen = rows.flatMap((row) => badgedRow(row) ?? []);
  const headings = new Map<Row, Cell>();
  for (const one of seen) {
    const alike = seen.filter(
      (other) =>
        Math.abs(other.heading.box.left - one.heading.box.left) < EDGE && Math.abs(other.left - one.left) < BADGE_EDGE,
    );
    if (alike.length >= LEAST && alike.every((other, index) => isParted(rows, other, alike[index + 1])))
      headings.set(one.row, one.heading);
  }
  if (headings.size === 0) return rows;
  return rows.map((row) => {
    const heading = headings.get(row);
    return heading === undefined ? row : { ...row, items: [heading], cells: [heading], badged: true as const };
  });
}

/** A row of a heading with a filled box or one or two signs before it. */
function badgedRow(row: Row): Badged | undefined {
  const before = row.items.slice(0, -1);
  const heading = row.items.at(-1);
  const [first] = before;
  if (heading?.type !== "cell" || first === undefined || before.length > 2) return undefined;
  if (!before.every(isBadge) || heading.box.left - first.box.left > 0.09) return undefined;
  const { text, tokens } = heading;
  if (!/^\p{Lu}/u.test(text) || tokens.length > MOST_WORDS || /[.;,€@]\s*$|[€@]|\d{3}|:\s*\S/u.test(text))
    return undefined;
  return { row, heading, left: first.box.left };
}

const isBadge = (item: Cell | Tick) =>
  item.type === "tick" ? item.selected : /^\W?[\p{L}\d]{1,2}\W?$/u.test(item.text);

/** Whether what stands between two headings begins left of where they do. */
function isParted(rows: readonly Row[], own: Badged, next: Badged | undefined): boolean {
  if (next === undefined) return true;
  return rows
    .slice(rows.indexOf(own.row) + 1, rows.indexOf(next.row))
    .some(({ items: [first] }) => first !== undefined && first.box.left < own.heading.box.left - EDGE / 2);
}
