import type { Box } from "../../../schemas/page.ts";

/** A place on paper (points) or on a page (shares), as two numbers. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type PlaneMap = (point: Point) => Point;

/**
 * The map that takes four points to four others (projective: a sheet photographed from the side), or that comes nearest
 * to it for more pairs (affine). Undefined where the points do not spread enough to tell.
 */
export function mapOf(from: readonly Point[], to: readonly Point[]): PlaneMap | undefined {
  return from.length === 4 ? projective(from, to) : affine(from, to);
}

function projective(from: readonly Point[], to: readonly Point[]): PlaneMap | undefined {
  const rows = from.flatMap(({ x, y }, index) => {
    const { x: u, y: v } = to[index] ?? { x: 0, y: 0 };
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const solved = solve(rows);
  if (solved === undefined) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solved;
  return ({ x, y }) => {
    const w = g * x + h * y + 1;
    return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
  };
}

/** The affine map of least squares. */
export function affine(from: readonly Point[], to: readonly Point[]): PlaneMap | undefined {
  const normal = (target: (point: Point) => number) => {
    const rows = [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    from.forEach(({ x, y }, index) => {
      const known = [x, y, 1];
      const wanted = target(to[index] ?? { x: 0, y: 0 });
      known.forEach((left, row) => {
        const into = rows[row] ?? [];
        known.forEach((right, column) => {
          into[column] = (into[column] ?? 0) + left * right;
        });
        into[3] = (into[3] ?? 0) + left * wanted;
      });
    });
    return solve(rows);
  };
  const [across, down] = [normal(({ x }) => x), normal(({ y }) => y)];
  if (across === undefined || down === undefined) return undefined;
  const at = ([a = 0, b = 0, c = 0]: readonly number[], { x, y }: Point) => a * x + b * y + c;
  return (point) => ({ x: at(across, point), y: at(down, point) });
}

/** Solves linear equations, each row its factors and its right side; undefined where they do not tell. */
function solve(equations: readonly (readonly number[])[]): number[] | undefined {
  const rows = equations.map((row) => [...row]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const [chosen = []] = rows.splice(pivot, 1);
    if (Math.abs(chosen[column] ?? 0) < 1e-9) return undefined;
    rows.splice(column, 0, chosen);
    for (const row of rows) {
      if (row === chosen) continue;
      const factor = (row[column] ?? 0) / (chosen[column] ?? 1);
      for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (chosen[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** The least box around all points. */
export function bounds(points: readonly Point[]): Box {
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  return {
    left,
    top,
    width: Math.max(...points.map(({ x }) => x)) - left,
    height: Math.max(...points.map(({ y }) => y)) - top,
  };
}
