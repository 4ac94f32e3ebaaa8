import type { GreyRaster } from "../../shared/domain/reading/ink-raster.ts";
import type { Reader } from "./ocr.ts";
import { printDirection } from "./print-direction.ts";

/** Smaller slants do not hinder reading, and turning blurs. */
const worthStraighteningDegrees = 0.2;

/** Quarter turns, clockwise. */
export type Quarters = 0 | 1 | 2 | 3;

/**
 * Turns a page so that its lines of print run level, its head up. Pages whose lines run level already are taken to have
 * their head up: `isUpsideDown` tells where the reading comes out poor.
 */
export async function uprightPage(page: GreyRaster, reader: Reader): Promise<GreyRaster> {
  const { lying, slantDegrees } = printDirection(page);
  const standing = lying ? turn(page, 1) : page;
  const level =
    Math.abs(slantDegrees) < worthStraighteningDegrees ? standing : await straighten(standing, -slantDegrees);
  return lying && (await isUpsideDown(level, reader)) ? turn(level, 2) : level;
}

/** Reads one strip both ways up: print read from its feet gives few sure letters. */
export async function isUpsideDown(page: GreyRaster, reader: Reader): Promise<boolean> {
  const strip = fullestStrip(page);
  const sure = async (raster: GreyRaster) =>
    (await reader.read(raster))
      .flatMap(({ words }) => words)
      .reduce((sum, { text, confidence }) => sum + text.length * Math.max(0, confidence - 0.4), 0);
  const [headUp, headDown] = await Promise.all([sure(strip), sure(turn(strip, 2))]);
  return headDown > headUp;
}

/** The eighth of the page with the most changes between paper and ink: print, rather than a dark area. */
function fullestStrip({ width, height, data }: GreyRaster): GreyRaster {
  const high = Math.ceil(height / 8);
  const changes = new Float64Array(height + 1);
  for (let y = 0; y < height; y++) {
    let changed = 0;
    for (let x = 4; x < width; x += 4) {
      if (Math.abs((data[y * width + x] ?? 0) - (data[y * width + x - 4] ?? 0)) > 60) changed++;
    }
    changes[y + 1] = (changes[y] ?? 0) + changed;
  }
  let best = 0;
  let from = 0;
  for (let y = 0; y + high <= height; y += 8) {
    const sum = (changes[y + high] ?? 0) - (changes[y] ?? 0);
    if (sum > best) [best, from] = [sum, y];
  }
  return { width, height: high, data: data.slice(from * width, (from + high) * width) };
}

export function turn({ width, height, data }: GreyRaster, quarters: Quarters): GreyRaster {
  if (quarters === 0) return { width, height, data };
  if (quarters === 2) return { width, height, data: data.toReversed() };
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    // Clockwise, a row becomes a column from the right; counter-clockwise, one from the left, read upwards.
    const start = quarters === 1 ? height - 1 - y : (width - 1) * height + y;
    const step = quarters === 1 ? height : -height;
    for (let x = 0; x < width; x++) turned[start + x * step] = data[y * width + x] ?? 255;
  }
  return { width: height, height: width, data: turned };
}

/** Turns by a small angle, clockwise, about the middle; the page keeps its size. */
async function straighten({ width, height, data }: GreyRaster, degrees: number): Promise<GreyRaster> {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const { default: sharp } = await import("sharp");
  const { data: turned, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .affine([cos, -sin, sin, cos], { background: "white", interpolator: sharp.interpolators.bicubic })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const left = (info.width - width) >> 1;
  const top = (info.height - height) >> 1;
  const cut = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = (y + top) * info.width + left;
    cut.set(turned.subarray(start, start + width), y * width);
  }
  return { width, height, data: cut };
}
