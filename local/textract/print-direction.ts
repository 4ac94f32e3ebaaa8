import { eraseRules, halved } from "../../shared/domain/reading/ink-bitmap.ts";
import { type GreyRaster, pixelsPerMillimetre } from "../../shared/domain/reading/ink-raster.ts";

/** Which way the lines of print run on a page. */
export interface PrintDirection {
  /** Lines run up or down the page. */
  lying: boolean;
  /** How far lines sink towards the right once the page lies right, in degrees, −5 to 5. */
  slantDegrees: number;
}

const widestSlant = 5;
/** Enough points for a page; more only take time. */
const points = 40_000;

/**
 * Finds the direction across which ink is least even: seen along their lines, rows of print are bands of ink and bands
 * of paper.
 */
export function printDirection(page: GreyRaster): PrintDirection {
  const ink = printPoints(page);
  const level = sharpestSlant(ink.x, ink.y, 1);
  const upright = sharpestSlant(ink.y, ink.x, -1);
  const lying = upright.contrast > level.contrast * 1.15;
  return { lying, slantDegrees: lying ? upright.degrees : level.degrees };
}

interface Slant {
  degrees: number;
  contrast: number;
}

function sharpestSlant(along: Int32Array, across: Int32Array, sense: 1 | -1): Slant {
  const bins = new Int32Array(16_384);
  const at = (degrees: number): Slant => ({ degrees, contrast: contrastAcross(along, across, sense * degrees, bins) });
  const best = (slants: readonly Slant[]) => slants.reduce((a, b) => (b.contrast > a.contrast ? b : a));
  const coarse = best(range(-widestSlant, widestSlant, 0.5).map(at));
  return best(range(coarse.degrees - 0.4, coarse.degrees + 0.4, 0.1).map(at));
}

/** How unevenly the points fall into lines of this slant: the squared steps from each line to the next. */
function contrastAcross(along: Int32Array, across: Int32Array, degrees: number, bins: Int32Array): number {
  bins.fill(0);
  const slope = Math.tan((degrees * Math.PI) / 180);
  const middle = bins.length / 2;
  for (let i = 0; i < along.length; i++) {
    const bin = Math.round((across[i] ?? 0) - (along[i] ?? 0) * slope + middle / 4);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let sum = 0;
  for (let bin = 1; bin < bins.length; bin++) sum += ((bins[bin] ?? 0) - (bins[bin - 1] ?? 0)) ** 2;
  return sum;
}

/** Points of ink at half the resolution, without rules and dark areas: those run both ways. */
function printPoints(page: GreyRaster): { x: Int32Array; y: Int32Array } {
  const bitmap = halved(page);
  eraseRules(bitmap, Math.round(8 * pixelsPerMillimetre(bitmap)));
  const { width, data } = bitmap;
  const places: number[] = [];
  for (let i = data.indexOf(1); i >= 0; i = data.indexOf(1, i + 1)) places.push(i);
  const every = Math.max(1, Math.floor(places.length / points));
  const kept = Int32Array.from(places.filter((_, i) => i % every === 0));
  return { x: kept.map((i) => i % width), y: kept.map((i) => Math.floor(i / width)) };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
}
