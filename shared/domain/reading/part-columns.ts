import { type Column, crosses, type Item, partRows, renumber, WHOLE } from "./column-rows.ts";
import { findLabels } from "./find-labels.ts";
import { findLooseColumns } from "./find-loose-columns.ts";
import { findPanels } from "./find-panels.ts";
import { findTextColumns } from "./find-text-columns.ts";
import { sectionBook } from "./label-books.ts";
import { CONTACT_ROLES } from "./roles.ts";
import { type Cell, type Row, rightOf } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";

/** Two blocks side by side: their rows, and where the right one begins. */
interface Zone {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** How near two left edges are to be one. */
const EDGE = 0.025;
const LEAST_ROWS = 5;
const LEAST_LABELS = 2;
/** In rows of a table every second cell has one before it; two blocks that know nothing of each other have few such rows. */
const MOST_SHARED = 0.85;
/** Where each line at the right has one at its left, both are of the same rows. */
const LEAST_ALONE = 2;

/**
 * Parts what stands in two blocks side by side, each under a heading of its own (« LE MÉNAGE | QUI ORIENTE »): the rows
 * of the left block come first, then those of the right one, as a person reads them. Tables and rows of captions stay.
 */
export function partColumns(rows: readonly Row[]): readonly Row[] {
  const panels = findPanels(rows);
  if (panels !== undefined) {
    const { from, to, gutters } = panels;
    return [...rows.slice(0, from), ...partRows(rows.slice(from, to), gutters), ...rows.slice(to)].map(renumber);
  }
  const zones: Zone[] = [];
  for (const row of rows) {
    if (row.index < (zones.at(-1)?.to ?? 0)) continue;
    const zone = zoneUnder(rows, row);
    if (zone !== undefined) zones.push(zone);
  }
  if (zones.length === 0) {
    const loose = partLoosely(rows);
    if (loose !== undefined) return loose;
    const texts = findTextColumns(rows);
    if (texts === undefined) return rows;
    zones.push(texts);
  }
  const parted: Row[] = [];
  let at = 0;
  for (const zone of zones) {
    parted.push(...rows.slice(at, zone.from), ...partRows(rows.slice(zone.from, zone.to), [zone.gutter]));
    at = zone.to;
  }
  return [...parted, ...rows.slice(at)].map(renumber);
}

/** Parts blocks whose headings were not read; either of them may be two again, as a sheet that lies across has three. */
function partLoosely(rows: readonly Row[], within: Column = WHOLE): readonly Row[] | undefined {
  const zone = findLooseColumns(rows, within);
  if (zone === undefined) return undefined;
  const parted = partRows(rows.slice(zone.from, zone.to), [zone.gutter], within);
  const sides = [
    { left: within.left, right: zone.gutter },
    { left: zone.gutter, right: within.right },
  ].flatMap((side) => {
    const own = parted.filter(({ column }) => column?.left === side.left).map(renumber);
    return partLoosely(own, side) ?? own;
  });
  return [...rows.slice(0, zone.from), ...sides, ...rows.slice(zone.to)].map(renumber);
}

function zoneUnder(rows: readonly Row[], head: Row): Zone | undefined {
  const pair = pairIn(rows, head);
  if (pair === undefined || !areHeadings(...pair.cells)) return undefined;
  const [first, second] = pair.cells;
  const gutter = second.box.left - 0.012;
  let to = pair.next;
  while (to < rows.length && !crosses(rows[to], gutter)) to++;
  // A line that stands alone over what goes across the page heads that, and is no part of the left block.
  const last = rows[to - 1];
  if (to < rows.length && last !== undefined && last.items.every(({ box }) => rightOf(box) < gutter)) to--;
  const body = rows.slice(pair.next, to);
  if (body.length < LEAST_ROWS) return undefined;
  const isRight = ({ box }: Item) => box.left >= gutter;
  const shared = body.filter(({ items }) => items.some(isRight) && items.some((item) => !isRight(item)));
  const alone = body.filter(({ items }) => items.every(isRight));
  const isTable = shared.length > MOST_SHARED * body.length || alone.length < LEAST_ALONE;
  if (isTable && !headTwoMatters(first, second)) return undefined;
  const labelled = (edge: number) =>
    body
      .flatMap(({ items }) => items)
      .filter(({ box }) => Math.abs(box.left - edge) < EDGE)
      .filter((item) => (item.type === "tick" ? headTwoMatters(first, second) : isLabel(item))).length;
  if (labelled(first.box.left) < LEAST_LABELS || labelled(second.box.left) < LEAST_LABELS) return undefined;
  return { from: head.index, to, gutter };
}

/** The two cells of a row, or of two that a page held askew makes of one. */
function pairIn(rows: readonly Row[], head: Row): { cells: [Cell, Cell]; next: number } | undefined {
  const below = rows[head.index + 1];
  const isTorn = head.items.length === 1 && below?.items.length === 1 && below.top < head.bottom;
  const [first, second, ...more] = isTorn ? [...head.items, ...below.items] : head.items;
  if (first?.type !== "cell" || second?.type !== "cell" || more.length > 0) return undefined;
  const isTurned = first.box.left > second.box.left;
  return { cells: isTurned ? [second, first] : [first, second], next: head.index + (isTorn ? 2 : 1) };
}

const isLabel = (cell: Cell) => findLabels(cell).some(({ start }) => start < 3);

/** Two short lines in capitals, or that name whose part it is, one at the left and one near the middle of the page. */
function areHeadings(first: Cell, second: Cell): boolean {
  const pair = [first, second];
  if (second.box.left < 0.3 || second.box.left > 0.72 || second.box.left - rightOf(first.box) < 0.03) return false;
  if (pair.some(({ text, tokens, filled }) => filled || tokens.length > 8 || !isHeadingLike(text))) return false;
  const inCapitals = pair.every(({ text }) => text === text.toLocaleUpperCase("fr"));
  return inCapitals || (pair.every(({ tokens }) => sectionBook.all(tokens).length > 0) && !pair.some(asksParticulars));
}

/** « Nom du conjoint | Courriel du référent »: two questions of two blocks, and no headings. */
const asksParticulars = (cell: Cell) =>
  findLabels(cell).some(
    ({ start, role }) => start < 3 && role !== undefined && (CONTACT_ROLES.has(role) || NAME_ROLES.has(role)),
  );
const NAME_ROLES: ReadonlySet<Role> = new Set<Role>(["last-name", "first-name", "birth-on", "birth-name"]);

/** « LE LOGEMENT | LA PROCÉDURE » part two matters, whatever their lines; the holder and the co-holder share their rows. */
const headTwoMatters = (first: Cell, second: Cell): boolean => {
  const said = [first, second].map(({ tokens }) => sectionBook.whole(tokens) ?? sectionBook.whole(tokens.slice(1)));
  return said.every(({ meaning } = { meaning: "co-holder", from: 0, to: 0, words: 0 }) => meaning !== "co-holder");
};

const isHeadingLike = (text: string) => /^\P{L}*\p{Lu}[^:@\d]{3,}$/u.test(text) && !/[.;,]\s*$/.test(text);
