import { findLabels } from "./find-labels.ts";
import { type Cell, type Row, rightOf, type Tick } from "./sheet.ts";

/** Where two blocks stand side by side though no two headings were read over them. */
export interface LooseColumns {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** From where to where a part of the page goes, as shares of its width. */
type Width = NonNullable<Row["column"]>;
const PAGE: Width = { left: 0, right: 1 };

/** How near two left edges are to be one. */
const EDGE = 0.012;
const APART_EDGES = 0.2;
const LEAST_ROWS = 8;
const LEAST_LABELS = 3;
/** So many lines of each block stand at a height where the other has none: a table has no such lines. */
const LEAST_ALONE = 3;
/** How far from the next line of the other block such a line is, in heights of its row. */
const APART = 0.7;

const isCell = (item: Cell | Tick): item is Cell => item.type === "cell";
const beginsLabel = (cell: Cell) => findLabels(cell).some(({ start }) => start < 3);
const isFar = (row: Row, others: readonly Row[]) =>
  others.every((other) => Math.abs(other.top - row.top) > APART * (row.bottom - row.top));

/**
 * Two blocks whose headings were lost (white on a dark bar, a picture seldom has them): each has its labels at one edge,
 * no line goes across, and their lines stand at heights of their own.
 */
export function findLooseColumns(rows: readonly Row[], within: Width = PAGE): LooseColumns | undefined {
  const edges = edgesOf(rows, within);
  for (const edge of edges) {
    const gutter = edge - EDGE;
    const crosses = (row: Row) => crossesAt(row, gutter);
    const isRight = ({ box }: Cell | Tick) => box.left >= gutter;
    let from = 0;
    while (from < rows.length) {
      let to = from;
      while (to < rows.length && !crosses(rows[to] as Row)) to++;
      const body = rows.slice(from, to);
      const right = body.filter(({ items }) => items.some(isRight));
      const first = right[0];
      const last = right.at(-1);
      if (first !== undefined && last !== undefined) {
        // Whatever stands alone right over the blocks may head the left one; it hardly heads both.
        const start = body[body.indexOf(first) - 1]?.items.length === 1 ? first.index - 1 : first.index;
        const zone = { from: start, to: endOf(rows, last.index + 1, to), gutter };
        const block = rows.slice(zone.from, zone.to);
        if (areApart(block, edge, isRight) || areApart(besideOnly(block, edge, edges), edge, isRight)) return zone;
      }
      from = to + 1;
    }
  }
  return undefined;
}

const crossesAt = ({ cells }: Row, gutter: number) =>
  cells.some(({ box }) => box.left < gutter - 0.005 && rightOf(box) > gutter + 0.005);

/** Where the left block ends, that goes on close below the last line of the right one; what heads what follows is no part of it. */
function endOf(rows: readonly Row[], from: number, most: number): number {
  const near = (index: number) => {
    const [above, row] = [rows[index - 1], rows[index]];
    return above !== undefined && row !== undefined && row.top - above.bottom < 1.2 * (row.bottom - row.top);
  };
  let to = from;
  while (to < most && near(to)) to++;
  return to > from && to < rows.length && near(to) ? from : to;
}

/** The rows with what stands in the two blocks on either side of an edge alone, where there are three or more. */
function besideOnly(rows: readonly Row[], edge: number, edges: readonly number[]): Row[] {
  const others = edges.filter(
    (other) => Math.abs(other - edge) > APART_EDGES && !rows.some((row) => crossesAt(row, other - EDGE)),
  );
  const low = Math.max(0, ...others.filter((other) => other < edge)) - EDGE;
  const high = Math.min(2, ...others.filter((other) => other > edge)) - EDGE;
  return rows.flatMap((row) => {
    const items = row.items.filter(({ box }) => box.left >= low && box.left < high);
    return items.length === 0 ? [] : [{ ...row, items, cells: items.filter(isCell) }];
  });
}

/** The left edges near the middle at which labels stand, those of most labels first. */
function edgesOf(rows: readonly Row[], { left: start, right: end }: Width): number[] {
  const share = (cell: Cell) => (cell.box.left - start) / (end - start);
  const lefts = rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => share(cell) > 0.35 && share(cell) < 0.68 && beginsLabel(cell))
    .map(({ box }) => box.left);
  const edges = lefts.map((left) => {
    const near = lefts.filter((other) => Math.abs(other - left) < EDGE);
    return { left: Math.min(...near), count: near.length };
  });
  const kept = edges.filter(({ count }) => count >= LEAST_LABELS).sort((a, b) => b.count - a.count);
  return [...new Set(kept.map(({ left }) => left))].slice(0, 3);
}

/** Whether the two sides of a gutter know nothing of each other. */
function areApart(body: readonly Row[], edge: number, isRight: (item: Cell | Tick) => boolean): boolean {
  if (body.length < LEAST_ROWS) return false;
  const left = body.filter(({ items }) => items.some((item) => !isRight(item)));
  const right = body.filter(({ items }) => items.some(isRight));
  const labelled = (keeps: (cell: Cell) => boolean) =>
    body.flatMap(({ items }) => items.filter(isCell).filter(keeps)).filter(beginsLabel);
  const atRight = labelled(({ box }) => Math.abs(box.left - edge) < 2 * EDGE);
  const lefts = labelled(({ box }) => box.left < edge - 2 * EDGE);
  const margin = Math.min(...lefts.map(({ box }) => box.left));
  const atLeft = lefts.filter(({ box }) => box.left - margin < 2 * EDGE);
  if (atRight.length < LEAST_LABELS || atLeft.length < LEAST_LABELS) return false;
  const alone = (own: readonly Row[], others: readonly Row[]) => own.filter((row) => isFar(row, others)).length;
  return alone(right, left) >= LEAST_ALONE && alone(left, right) >= LEAST_ALONE;
}
