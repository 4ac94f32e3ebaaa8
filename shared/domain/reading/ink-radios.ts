import type { Box, Mark } from "../../../schemas/page.ts";
import { type Bitmap, halved } from "./ink-bitmap.ts";
import { type Blob, blobsOf } from "./ink-blobs.ts";
import { type GreyRaster, pixelsPerMillimetre } from "./ink-raster.ts";
import { shapeOf } from "./ink-shapes.ts";

/** Across, in millimetres; and how much wider than high one may be, and than the others of its question. */
const across = { min: 2.3, max: 5.2, uneven: 0.13, apart: 0.12 } as const;
/** How far from a round one in the same row or column another one's middle may lie, as a share of its size. */
const aligned = 0.3;
/** Bare paper at its left and at its right, in millimetres: letters stand closer to each other. */
const bare = { left: 1.1, right: 0.6 } as const;
/** Share of its middle that is ink: of an empty one next to nothing, of a chosen one nearly all. Between is a cross, or dirt. */
const emptyInside = 0.14;
const chosenInside = 0.5;
const sure = 0.9;
const unsure = 0.6;

interface Round {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly inside: number;
}

/**
 * Finds the round boxes of a form, of which one is to be chosen: thin circles that stand alone, two at least of one size in
 * a row or below each other, one of them empty. A letter O has neighbours, and a bullet has no empty one beside it.
 */
export function findRadios(raster: GreyRaster): Mark[] {
  const bitmap = halved(raster);
  const mm = pixelsPerMillimetre(bitmap);
  const blobs = blobsOf(bitmap);
  const rounds = blobs.flatMap((blob) => roundOf(blob, bitmap, mm) ?? []);
  return rounds
    .filter((round) => {
      const alike = rounds.filter((other) => other === round || areOfOne(round, other));
      return alike.length > 1 && alike.some(({ inside }) => inside < emptyInside);
    })
    .map(({ x, y, size, inside }) => ({
      selected: inside >= emptyInside,
      confidence: inside < emptyInside || inside >= chosenInside ? sure : unsure,
      box: {
        left: (x - size / 2) / bitmap.width,
        top: (y - size / 2) / bitmap.height,
        width: size / bitmap.width,
        height: size / bitmap.height,
      },
    }));
}

/** The square boxes of a page and its round ones: a circle may pass for a square, and is surer seen as what it is. */
export function withRadios(raster: GreyRaster, squares: readonly Mark[]): Mark[] {
  const rounds = findRadios(raster);
  return [...squares.filter(({ box }) => !rounds.some((round) => overlaps(box, round.box))), ...rounds];
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

function areOfOne(a: Round, b: Round): boolean {
  const near = aligned * a.size;
  return (
    Math.abs(a.size - b.size) <= across.apart * a.size && (Math.abs(a.y - b.y) < near || Math.abs(a.x - b.x) < near)
  );
}

function roundOf(blob: Blob, bitmap: Bitmap, mm: number): Round | undefined {
  const width = blob.x1 - blob.x0 + 1;
  const height = blob.y1 - blob.y0 + 1;
  const size = (width + height) / 2;
  if (size < across.min * mm || size > across.max * mm || Math.abs(width - height) > across.uneven * size)
    return undefined;
  if (!isCircle(blob, size) || !shapeOf(blob, mm).closed) return undefined;
  const [x, y] = [(blob.x0 + blob.x1) / 2, (blob.y0 + blob.y1) / 2];
  const rows = { y0: blob.y0, y1: blob.y1 };
  const left = { ...rows, x0: blob.x0 - Math.round(bare.left * mm), x1: blob.x0 - 2 };
  const right = { ...rows, x0: blob.x1 + 2, x1: blob.x1 + Math.round(bare.right * mm) };
  if (inkIn(bitmap, left) > 0 || inkIn(bitmap, right) > 0) return undefined;
  const reach = 0.24 * size;
  const inside = inkIn(bitmap, {
    x0: Math.round(x - reach),
    x1: Math.round(x + reach),
    y0: Math.round(y - reach),
    y1: Math.round(y + reach),
  });
  return { x, y, size, inside };
}

/** Whether the corners of the square around it are bare, as a circle's are. */
function isCircle({ x0, y0, runs, area }: Blob, size: number): boolean {
  const radius = size / 2;
  let beyond = 0;
  for (let i = 0; i < runs.length; i += 3) {
    const [y = 0, from = 0, to = 0] = [runs[i], runs[i + 1], runs[i + 2]];
    for (let x = from; x <= to; x++)
      if (Math.hypot(x - x0 - radius + 0.5, y - y0 - radius + 0.5) > radius + 1) beyond++;
  }
  return beyond <= 0.02 * area;
}

/** Share of a box that is ink; what lies off the page is bare. */
function inkIn({ width, height, data }: Bitmap, box: { x0: number; x1: number; y0: number; y1: number }): number {
  let ink = 0;
  for (let y = Math.max(0, box.y0); y <= Math.min(height - 1, box.y1); y++)
    for (let x = Math.max(0, box.x0); x <= Math.min(width - 1, box.x1); x++) ink += data[y * width + x] ?? 0;
  return ink / Math.max(1, (box.x1 - box.x0 + 1) * (box.y1 - box.y0 + 1));
}
