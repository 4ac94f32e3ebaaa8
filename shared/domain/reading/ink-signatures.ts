import type { Box, SignatureMark, Word } from "../../../schemas/page.ts";
import { type Bitmap, eraseBox, eraseRules, halved } from "./ink-bitmap.ts";
import { type Blob, blobsOf } from "./ink-blobs.ts";
import { type GreyRaster, pixelsPerMillimetre } from "./ink-raster.ts";
import { peelFrame, type Shape, shapeOf, straightShare } from "./ink-shapes.ts";

/** Sizes in millimetres of paper. */
const size = {
  /** A straight line this long is a rule or a frame, not a hand. */
  rule: 12,
  /** Letters that the reader missed are smaller than this, even two that touch. */
  smallestStroke: 7,
  widest: 120,
  highest: 60,
  shortest: { width: 10, height: 4.5 },
  /** Strokes of one signature lie closer than this. */
  apart: 4,
  /** An upright or level stroke this long was drawn with a ruler, or printed. */
  straight: 2,
  /** A pen is thinner, a logo's areas thicker. */
  thickestPen: 1.7,
} as const;
/** Share of a signature that such strokes make up, at most: of the teeth of a comb field they are nearly all. */
const mostStraight = 0.95;
/** A word read with less than this may be a signature read as letters. */
const readForSure = 0.5;

/**
 * Finds ink that looks like a signature: connected strokes of a pen's width, longer than letters and not straight,
 * where no word was read, nor any of the `others` seen. Rules, frames, logos and stamps are left out.
 */
export function findSignatures(
  raster: GreyRaster,
  { words, others = [] }: { words: readonly Word[]; others?: readonly { readonly box: Box }[] },
): SignatureMark[] {
  const bitmap = halved(raster);
  const mm = pixelsPerMillimetre(bitmap);
  const usual = median(words.map((word) => word.box.height));
  const printed = words.filter(({ confidence, box }) => confidence >= (box.height > 1.8 * usual ? 0.85 : readForSure));
  for (const { box } of [...printed, ...others]) eraseBox(bitmap, box, Math.round(0.3 * mm));
  eraseRules(bitmap, Math.round(size.rule * mm));

  const blobs = blobsOf(bitmap).filter((blob) => diagonal(blob) >= 1.5 * mm);
  const big = blobs.filter((blob) => diagonal(blob) >= size.smallestStroke * mm && !atEdge(blob, bitmap));
  const stamps: Blob[] = [];
  const strokes: Shape[] = [];
  for (const blob of big) {
    const shape = shapeOf(blob, mm);
    if (shape.frame) stamps.push(blob);
    // A signature across a stamp hangs together with the stamp's ring: look at what is left without the ring.
    for (const part of shape.closed && !shape.frame ? peelFrame(blob, mm) : [shape])
      if (isPen(part, mm)) strokes.push(part);
  }
  const free = strokes.filter(({ blob }) => !stamps.some((stamp) => stamp !== blob && isPartOf(blob, stamp)));
  return clusters(free, size.apart * mm).flatMap((cluster) => asSignature(cluster, bitmap, mm));
}

function isPen({ blob, frame, thickness, length }: Shape, mm: number): boolean {
  if (frame || thickness > size.thickestPen * mm) return false;
  if (blob.x1 - blob.x0 > size.widest * mm || blob.y1 - blob.y0 > size.highest * mm) return false;
  return diagonal(blob) >= size.smallestStroke * mm && length >= 1.15 * diagonal(blob);
}

/** Lettering and drawings inside a stamp are smaller than it; a signature across it is not. */
function isPartOf(blob: Blob, stamp: Blob): boolean {
  const inside = blob.x0 >= stamp.x0 && blob.x1 <= stamp.x1 && blob.y0 >= stamp.y0 && blob.y1 <= stamp.y1;
  return inside && diagonal(blob) < 0.75 * diagonal(stamp);
}

function asSignature(cluster: readonly Shape[], { width, height }: Bitmap, mm: number): SignatureMark[] {
  const x0 = Math.min(...cluster.map(({ blob }) => blob.x0));
  const y0 = Math.min(...cluster.map(({ blob }) => blob.y0));
  const wide = Math.max(...cluster.map(({ blob }) => blob.x1)) - x0 + 1;
  const high = Math.max(...cluster.map(({ blob }) => blob.y1)) - y0 + 1;
  if (wide < size.shortest.width * mm || high < size.shortest.height * mm) return [];
  if (wide > size.widest * mm || high > size.highest * mm) return [];
  // How much longer the line is than the way it covers: a hand goes to and fro.
  const windings = cluster.reduce((sum, { length }) => sum + length, 0) / Math.hypot(wide, high);
  if (windings < 1.35) return [];
  const straights = cluster.reduce((sum, { blob }) => sum + straightShare(blob, size.straight * mm) * blob.area, 0);
  const area = cluster.reduce((sum, { blob }) => sum + blob.area, 0);
  if (straights > mostStraight * area) return [];
  const confidence = Math.min(0.97, 0.55 + 0.16 * (windings - 1.35) + 0.02 * (high / mm - size.shortest.height));
  return [{ confidence, box: { left: x0 / width, top: y0 / height, width: wide / width, height: high / height } }];
}

function clusters(shapes: readonly Shape[], apart: number): Shape[][] {
  const left = new Set(shapes);
  const found: Shape[][] = [];
  for (const seed of left) {
    left.delete(seed);
    const cluster = [seed];
    for (const member of cluster) {
      for (const other of left) {
        if (distance(member.blob, other.blob) > apart) continue;
        left.delete(other);
        cluster.push(other);
      }
    }
    found.push(cluster);
  }
  return found;
}

function distance(a: Blob, b: Blob): number {
  return Math.max(a.x0 - b.x1, b.x0 - a.x1, a.y0 - b.y1, b.y0 - a.y1, 0);
}

function diagonal({ x0, y0, x1, y1 }: Blob): number {
  return Math.hypot(x1 - x0 + 1, y1 - y0 + 1);
}

/** What touches the edge is the scanner's shadow or the table under the sheet. */
function atEdge({ x0, y0, x1, y1 }: Blob, { width, height }: Bitmap): boolean {
  return x0 <= 1 || y0 <= 1 || x1 >= width - 2 || y1 >= height - 2;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
