import sharp from "sharp";
import { gaussian, mulberry32, seedOf } from "./drawing/prng.ts";
import type { Raster } from "./raster.ts";

const WIDTH = 1860;
const HEIGHT = 2480;
type Corner = readonly [x: number, y: number];

/**
 * How a page is seen: where its corners fall on the photo, as shares of it (top left, top right, bottom right, bottom
 * left), and how much darker the right and the bottom are than the top left.
 */
export type View = { corners: readonly [Corner, Corner, Corner, Corner]; darker: { right: number; bottom: number } };

const HELD: View = {
  corners: [
    [0.075, 0.045],
    [0.94, 0.06],
    [0.965, 0.955],
    [0.04, 0.94],
  ],
  darker: { right: 0.24, bottom: 0.14 },
};

/** Solves eight linear equations by elimination. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** The projective map from the photo's pixels to the page's unit square. */
function mapToPage(corners: View["corners"], across: number, down: number): (x: number, y: number) => [number, number] {
  const targets = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  const rows = corners.flatMap(([sx, sy], corner) => {
    const [x, y] = [sx * across, sy * down];
    const [u, v] = targets[corner] ?? [0, 0];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solve(rows);
  return (x, y) => {
    const w = g * x + h * y + 1;
    return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
  };
}

/** A page's grey between pixels. */
function sampleAt(page: Raster, u: number, v: number): number {
  const [x, y] = [u * (page.width - 1), v * (page.height - 1)];
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (dx: number, dy: number) =>
    page.pixels[Math.min(top + dy, page.height - 1) * page.width + Math.min(left + dx, page.width - 1)] ?? 255;
  const upper = at(0, 0) + (at(1, 0) - at(0, 0)) * (x - left);
  const lower = at(0, 1) + (at(1, 1) - at(0, 1)) * (x - left);
  return upper + (lower - upper) * (y - top);
}

/**
 * A page photographed by hand with a telephone held upright: perspective, light from one side, a table under it. The
 * sensor lies on its side, and the EXIF tag (orientation 6) says so. For a wide page the telephone is turned, and the
 * sensor stands as the page does.
 */
export async function photographPage(page: Raster, seed: string, view = HELD): Promise<Uint8Array> {
  const random = mulberry32(seedOf(seed));
  const wide = page.width > page.height;
  const [across, down] = wide ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
  const toPage = mapToPage(view.corners, across, down);
  const pixels = new Uint8Array(across * down * 3);
  const grains = Float32Array.from({ length: 4093 }, () => gaussian(random));
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const [u, v] = toPage(x, y);
      const on = u >= 0 && u <= 1 && v >= 0 && v <= 1;
      const light = 1.02 - view.darker.right * (x / across) - view.darker.bottom * (y / down);
      const grain = (grains[(x * 7 + y * 131 + ((x * y) % 61)) % 4093] ?? 0) * 2.5;
      const streak = 9 * Math.sin(y / 23 + Math.sin(x / 190) * 2);
      const grey = on ? 26 + sampleAt(page, u, v) * 0.86 : 82 + streak;
      const at = (y * across + x) * 3;
      const [red, green, blue] = on ? [1.01, 0.99, 0.93] : [1.15, 0.9, 0.66];
      pixels[at] = Math.max(0, Math.min(255, grey * light * red + grain));
      pixels[at + 1] = Math.max(0, Math.min(255, grey * light * green + grain));
      pixels[at + 2] = Math.max(0, Math.min(255, grey * light * blue + grain));
    }
  }
  return sharp(pixels, { raw: { width: across, height: down, channels: 3 } })
    .rotate(wide ? 0 : 270)
    .withMetadata({ orientation: wide ? 1 : 6 })
    .jpeg({ quality: 58 })
    .toBuffer();
}
