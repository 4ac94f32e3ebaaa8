import { type Cell, type Row, rightOf, type Tick } from "./sheet.ts";

export type Item = Cell | Tick;
/** A part of the page's width, as shares of it. */
export type Column = NonNullable<Row["column"]>;

export const WHOLE: Column = { left: 0, right: 1 };
const isCell = (item: Item): item is Cell => item.type === "cell";

/** Whether something in a row goes across the line between two columns. */
export const crosses = (row: Row | undefined, gutter: number) =>
  row?.cells.some(({ box }) => box.left < gutter - 0.005 && rightOf(box) > gutter + 0.005) ?? false;

/** The rows of the column left of the first gutter, then those of the next one, as a person reads them. */
export function partRows(rows: readonly Row[], gutters: readonly number[], within: Column = WHOLE): Row[] {
  const edges = [within.left, ...gutters, within.right];
  return edges.slice(0, -1).flatMap((left, index) => {
    const column = { left, right: edges[index + 1] ?? within.right };
    const from = index === 0 ? Number.NEGATIVE_INFINITY : column.left;
    const to = index === gutters.length ? Number.POSITIVE_INFINITY : column.right;
    return rows.flatMap((row) => {
      const items = row.items.filter(({ box }) => box.left >= from && box.left < to);
      return items.length === 0 ? [] : [{ ...row, items, cells: items.filter(isCell), column }];
    });
  });
}

/** A row at its new place among the others. */
export function renumber(row: Row, index: number): Row {
  if (row.index === index) return row;
  const items = row.items.map((item) => ({ ...item, row: index }));
  return { ...row, index, items, cells: items.filter(isCell) };
}
