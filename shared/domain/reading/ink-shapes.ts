import { type Blob, blobsOf, hullOf } from "./ink-blobs.ts";

/** What a blob looks like, in pixels. */
export interface Shape {
  blob: Blob;
  /** Mean width of its strokes. */
  thickness: number;
  /** Length of its strokes together. */
  length: number;
  /** Whether there is ink all along its outer hull: a ring or a frame, with or without something inside. */
  closed: boolean;
  /** Whether nearly all its ink lies along the hull: a ring or a frame, and nothing else. */
  frame: boolean;
}

/** How far from its hull the line of a frame or of a stamp's ring may lie, in millimetres: worn stamps wobble. */
const frameWidth = 1.2;

export function shapeOf(blob: Blob, mm: number): Shape {
  const outline = outlineOf(blob);
  const thickness = Math.max(1, (2 * blob.area) / outline);
  const near = nearHull(blob, frameWidth * mm);
  return {
    blob,
    thickness,
    length: blob.area / thickness,
    closed: near.cover > 0.8,
    frame: near.cover > 0.8 && near.ink / blob.area > 0.6,
  };
}

/** The shapes that are left of a blob without the ring or frame along its hull. */
export function peelFrame(blob: Blob, mm: number): Shape[] {
  const width = blob.x1 - blob.x0 + 1;
  const height = blob.y1 - blob.y0 + 1;
  const data = new Uint8Array(width * height);
  const distance = hullDistance(blob);
  eachPixel(blob, (x, y) => {
    if (distance(x, y) > frameWidth * mm) data[(y - blob.y0) * width + x - blob.x0] = 1;
  });
  return blobsOf({ width, height, data }).map((part) =>
    shapeOf(
      {
        area: part.area,
        x0: part.x0 + blob.x0,
        x1: part.x1 + blob.x0,
        y0: part.y0 + blob.y0,
        y1: part.y1 + blob.y0,
        runs: part.runs.map((value, i) => value + (i % 3 === 0 ? blob.y0 : blob.x0)),
      },
      mm,
    ),
  );
}

/** Share of the hull's length that has ink beside it, and how much of the ink that is. */
function nearHull(blob: Blob, reach: number): { cover: number; ink: number } {
  const hull = hullOf(blob);
  const sides = sidesOf(hull);
  const around = sides.reduce((sum, [ax, ay, bx, by]) => sum + Math.hypot(bx - ax, by - ay), 0);
  const steps = Math.max(8, Math.ceil(around / reach));
  const covered = new Uint8Array(steps + 1);
  let ink = 0;
  eachPixel(blob, (x, y) => {
    let along = 0;
    let best = Number.POSITIVE_INFINITY;
    let place = 0;
    for (const [ax, ay, bx, by] of sides) {
      const long = Math.hypot(bx - ax, by - ay);
      const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / (long * long)));
      const away = Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
      if (away < best) {
        best = away;
        place = along + t * long;
      }
      along += long;
    }
    if (best > reach) return;
    ink++;
    covered[Math.floor((place / around) * steps)] = 1;
  });
  return { cover: covered.subarray(0, steps).reduce((sum, hit) => sum + hit, 0) / steps, ink };
}

/**
 * Share of the ink that lies in upright or level strokes of at least `shortest` pixels: nearly all of a lattice for
 * letters, little of what a hand writes.
 */
export function straightShare(blob: Blob, shortest: number): number {
  const width = blob.x1 - blob.x0 + 1;
  const straight = new Uint8Array(width * (blob.y1 - blob.y0 + 1));
  /** For each column the row in which the stroke that reaches the row above began. */
  const began = new Int32Array(width).fill(-1);
  const closeAll = (x: number, end: number) => {
    const from = began[x] ?? -1;
    if (from >= 0 && end - from >= shortest) for (let y = from; y < end; y++) straight[y * width + x] = 1;
    began[x] = -1;
  };
  let row = 0;
  let inked = new Uint8Array(width);
  const endRow = () => {
    for (let x = 0; x < width; x++) {
      if (inked[x] === 0) closeAll(x, row);
      else if (began[x] === -1) began[x] = row;
    }
    inked = new Uint8Array(width);
    row++;
  };
  for (let i = 0; i < blob.runs.length; i += 3) {
    const [y = 0, from = 0, to = 0] = [blob.runs[i], blob.runs[i + 1], blob.runs[i + 2]];
    while (row < y - blob.y0) endRow();
    inked.fill(1, from - blob.x0, to - blob.x0 + 1);
    if (to - from + 1 >= shortest) straight.fill(1, row * width + from - blob.x0, row * width + to - blob.x0 + 1);
  }
  endRow();
  for (let x = 0; x < width; x++) closeAll(x, row);
  return straight.reduce((sum, hit) => sum + hit, 0) / blob.area;
}

function hullDistance(blob: Blob): (x: number, y: number) => number {
  const sides = sidesOf(hullOf(blob));
  return (x, y) =>
    Math.min(
      ...sides.map(([ax, ay, bx, by]) => {
        const squared = (bx - ax) ** 2 + (by - ay) ** 2;
        const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared));
        return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
      }),
    );
}

type Side = readonly [ax: number, ay: number, bx: number, by: number];

function sidesOf(hull: readonly number[]): Side[] {
  const sides: Side[] = [];
  for (let i = 0; i < hull.length; i += 2) {
    const [ax = 0, ay = 0] = [hull[i], hull[i + 1]];
    const [bx = 0, by = 0] = [hull[(i + 2) % hull.length], hull[(i + 3) % hull.length]];
    if (ax !== bx || ay !== by) sides.push([ax, ay, bx, by]);
  }
  return sides;
}

/** Pixels at the border of the ink, counted once for each side they show. */
function outlineOf(blob: Blob): number {
  let outline = 0;
  const width = blob.x1 - blob.x0 + 3;
  const above = new Uint8Array(width * (blob.y1 - blob.y0 + 3));
  eachPixel(blob, (x, y) => {
    above[(y - blob.y0 + 1) * width + x - blob.x0 + 1] = 1;
  });
  for (let i = width; i < above.length - width; i++) {
    if (above[i] === 0) continue;
    const faces = 4 - ((above[i - 1] ?? 0) + (above[i + 1] ?? 0) + (above[i - width] ?? 0) + (above[i + width] ?? 0));
    // A slanted border shows two faces a pixel, a straight one one: both are about one pixel long.
    if (faces > 0) outline += faces === 1 ? 1 : 1.4;
  }
  return outline;
}

function eachPixel(blob: Blob, visit: (x: number, y: number) => void): void {
  for (let i = 0; i < blob.runs.length; i += 3) {
    const [y = 0, from = 0, to = 0] = [blob.runs[i], blob.runs[i + 1], blob.runs[i + 2]];
    for (let x = from; x <= to; x++) visit(x, y);
  }
}
