import type { Box, Mark } from "../../../schemas/page.ts";
import { type Bitmap, halved } from "./ink-bitmap.ts";
import { type Blob, blobsOf, hullOf } from "./ink-blobs.ts";
import { type GreyRaster, pixelsPerMillimetre } from "./ink-raster.ts";
import { shapeOf } from "./ink-shapes.ts";

/** Sizes in millimetres: a ring goes around a word or a few, and is drawn with a pen. */
const ring = { width: { min: 5.5, max: 62 }, height: { min: 3.8, max: 12 }, thickest: 1.6 } as const;
/** Of the least rectangle around it an ellipse fills 79 %, a frame nearly all. */
const fill = { min: 0.68, max: 0.88 } as const;
/**
 * Shares of the middle of a ring that its word inks, at least, and that the ring itself does, at most; a pen that touches
 * a letter of its word makes it its own, so a part of what the word inks is allowed too.
 */
const inside = { word: 0.06, own: 0.01, touched: 0.2 } as const;

/** A ring of ink around a printed word: a hand has drawn it to choose that word. */
export interface Ring {
  readonly box: Box;
  /** Its pixels on the bitmap of half the size, as rows of first and last column. */
  readonly blob: Blob;
}

/**
 * Finds rings: closed strokes of a pen along a rounded hull, with print inside that they do not touch much. Letters are
 * smaller, stamps larger, frames and cells have corners.
 */
export function findRings(raster: GreyRaster): Ring[] {
  const bitmap = halved(raster);
  const mm = pixelsPerMillimetre(bitmap);
  return blobsOf(bitmap).flatMap((blob) => {
    const width = (blob.x1 - blob.x0 + 1) / mm;
    const height = (blob.y1 - blob.y0 + 1) / mm;
    if (width < ring.width.min || width > ring.width.max || height < ring.height.min || height > ring.height.max)
      return [];
    const filled = fillOf(hullOf(blob));
    if (filled < fill.min || filled > fill.max) return [];
    const { closed, frame, thickness } = shapeOf(blob, mm);
    if (!closed || !frame || thickness > ring.thickest * mm || !hasWord(bitmap, blob)) return [];
    return [
      {
        box: {
          left: blob.x0 / bitmap.width,
          top: blob.y0 / bitmap.height,
          width: (blob.x1 - blob.x0 + 1) / bitmap.width,
          height: (blob.y1 - blob.y0 + 1) / bitmap.height,
        },
        blob,
      },
    ];
  });
}

/** How sure a ring is: what else is round, closed and has a word inside was not seen. */
const sureness = 0.9;

/**
 * What rings say, as ticked boxes: each stands where its ring begins, before the word, as a box stands before its text.
 */
export const marksOfRings = (rings: readonly Ring[]): Mark[] =>
  rings.map(({ box }) => ({ selected: true, confidence: sureness, box: { ...box, width: 0.1 * box.width } }));

/** The same page without the ink of the rings, so that the words inside can be read. */
export function withoutRings(raster: GreyRaster, rings: readonly Ring[]): GreyRaster {
  if (rings.length === 0) return raster;
  const data = Uint8Array.from(raster.data);
  for (const { blob } of rings) {
    for (let i = 0; i < blob.runs.length; i += 3) {
      const [y = 0, from = 0, to = 0] = [blob.runs[i], blob.runs[i + 1], blob.runs[i + 2]];
      // The pale edge of the stroke goes with it.
      for (let row = 2 * y - 1; row <= 2 * y + 2; row++)
        data.fill(255, row * raster.width + 2 * from - 1, row * raster.width + 2 * to + 3);
    }
  }
  return { ...raster, data };
}

/** How much of the least rectangle around a hull it fills; the rectangle stands on one of its sides. */
function fillOf(hull: readonly number[]): number {
  const corners = Array.from(
    { length: hull.length / 2 },
    (_, at) => [hull[2 * at] ?? 0, hull[2 * at + 1] ?? 0] as const,
  );
  let twice = 0;
  let least = Number.POSITIVE_INFINITY;
  corners.forEach(([ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] ?? [ax, ay];
    twice += ax * by - bx * ay;
    const long = Math.hypot(bx - ax, by - ay);
    if (long === 0) return;
    const [ux, uy] = [(bx - ax) / long, (by - ay) / long];
    const along = corners.map(([x, y]) => x * ux + y * uy);
    const across = corners.map(([x, y]) => y * ux - x * uy);
    const area = (Math.max(...along) - Math.min(...along)) * (Math.max(...across) - Math.min(...across));
    least = Math.min(least, area);
  });
  return least > 0 ? Math.abs(twice) / 2 / least : 1;
}

/** Whether something is printed in the middle of a ring that is not of the ring: letters and cells are of one piece. */
function hasWord({ width, data }: Bitmap, { x0, x1, y0, y1, runs }: Blob): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  const middle = {
    x0: Math.round(x0 + 0.22 * wide),
    x1: Math.round(x1 - 0.22 * wide),
    y0: Math.round(y0 + 0.3 * high),
    y1: Math.round(y1 - 0.3 * high),
  };
  let ink = 0;
  for (let y = middle.y0; y <= middle.y1; y++)
    for (let x = middle.x0; x <= middle.x1; x++) ink += data[y * width + x] ?? 0;
  let own = 0;
  for (let i = 0; i < runs.length; i += 3) {
    const [y = 0, from = 0, to = 0] = [runs[i], runs[i + 1], runs[i + 2]];
    if (y >= middle.y0 && y <= middle.y1) own += Math.max(0, Math.min(to, middle.x1) - Math.max(from, middle.x0) + 1);
  }
  const area = Math.max(1, (middle.x1 - middle.x0 + 1) * (middle.y1 - middle.y0 + 1));
  const word = ink - own;
  return word > inside.word * area && own <= Math.max(inside.own * area, inside.touched * word);
}
