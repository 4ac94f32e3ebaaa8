import type { Bitmap } from "./ink-bitmap.ts";

/** Ink that hangs together. `runs` holds its pixels as triples: row, first column, last column. */
export interface Blob {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Pixels of ink. */
  area: number;
  runs: number[];
}

/** Takes the bitmap apart into blobs (8-connected), by runs of each row joined with those of the row above. */
export function blobsOf({ width, height, data }: Bitmap): Blob[] {
  const runs: number[] = [];
  const parent: number[] = [];
  const find = (run: number): number => {
    let root = run;
    while (parent[root] !== root) root = parent[root] ?? root;
    while (parent[run] !== root) [run, parent[run]] = [parent[run] ?? root, root];
    return root;
  };
  let above = 0;
  let aboveEnd = 0;
  let i = data.indexOf(1);
  for (let y = 0; y < height; y++) {
    const first = parent.length;
    let candidate = above;
    const end = (y + 1) * width;
    for (; i >= 0 && i < end; i = data.indexOf(1, i)) {
      const from = i - y * width;
      while (i < end && data[i] === 1) i++;
      const to = i - 1 - y * width;
      const run = parent.length;
      parent.push(run);
      runs.push(y, from, to);
      while (candidate < aboveEnd && (runs[candidate * 3 + 2] ?? 0) < from - 1) candidate++;
      for (let other = candidate; other < aboveEnd && (runs[other * 3 + 1] ?? 0) <= to + 1; other++) {
        parent[find(run)] = find(other);
      }
    }
    above = first;
    aboveEnd = parent.length;
  }
  const blobs = new Map<number, Blob>();
  for (let run = 0; run < parent.length; run++) {
    const [y = 0, from = 0, to = 0] = [runs[run * 3], runs[run * 3 + 1], runs[run * 3 + 2]];
    const root = find(run);
    const blob = blobs.get(root) ?? { x0: from, y0: y, x1: to, y1: y, area: 0, runs: [] };
    blobs.set(root, blob);
    blob.x0 = Math.min(blob.x0, from);
    blob.x1 = Math.max(blob.x1, to);
    blob.y1 = y;
    blob.area += to - from + 1;
    blob.runs.push(y, from, to);
  }
  return [...blobs.values()];
}

/** The corners of the blob's convex hull, as flat x, y pairs. */
export function hullOf(blob: Blob): number[] {
  const points: [number, number][] = [];
  for (let i = 0; i < blob.runs.length; i += 3) {
    const [y = 0, from = 0, to = 0] = blob.runs.slice(i, i + 3);
    points.push([from, y], [to, y]);
  }
  points.sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const half = (ordered: readonly [number, number][]) => {
    const chain: [number, number][] = [];
    for (const [x, y] of ordered) {
      for (let last = chain.length - 1; last >= 1; last--) {
        const [bx, by] = chain[last] ?? [0, 0];
        const [ax, ay] = chain[last - 1] ?? [0, 0];
        if ((bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0) break;
        chain.pop();
      }
      chain.push([x, y]);
    }
    return chain.slice(0, -1);
  };
  return [...half(points), ...half(points.toReversed())].flat();
}
