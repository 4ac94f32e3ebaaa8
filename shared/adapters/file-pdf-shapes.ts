import type { Box } from "../../schemas/page.ts";
import type { GreyRaster } from "./file-pdf-page.ts";
import type { SeenSign } from "./file-pdf-text.ts";

/**
 * Whether the signs stored are those drawn. A font can show one letter and store another (its table of letters was lost,
 * shuffled, or made to deceive). Nothing is read here: a sign's ink encloses as many white places as its letter does, or not.
 */
export function hasShapesOf(signs: readonly SeenSign[], raster: GreyRaster): boolean {
  const tallies = { letters: { right: 0, of: 0 }, digits: { right: 0, of: 0 } };
  let run = { right: 0, of: 0 };
  let last: Box | undefined;
  let strangeRuns = 0;
  const endRun = () => {
    if (run.of >= longestByChance && run.right < mostOfRun * run.of) strangeRuns += 1;
    run = { right: 0, of: 0 };
  };
  const step = Math.max(1, Math.floor(signs.length / mostLookedAt));
  for (const [index, sign] of signs.entries()) {
    const expected = holes[sign.text];
    // Digits are few, and dates and amounts are made of them: each is looked at.
    const isDigit = sign.text >= "0" && sign.text <= "9";
    if (expected === undefined || (!isDigit && index % step !== 0)) continue;
    const found = countHoles(raster, sign.ink);
    if (found === undefined) continue;
    const right = expected.includes(found) ? 1 : 0;
    const tally = isDigit ? tallies.digits : tallies.letters;
    tally.of += 1;
    tally.right += right;
    const isNext = last && Math.abs(sign.box.top - last.top) < 0.5 * sign.box.height;
    if (!isNext) endRun();
    run.of += 1;
    run.right += right;
    last = sign.box;
  }
  endRun();
  const { letters, digits } = tallies;
  if (letters.of >= 20 && letters.right < leastRight * letters.of) return false;
  if (digits.of >= 6 && digits.right < leastRight * digits.of) return false;
  return strangeRuns === 0;
}

/** At 300 dpi, print of every face scores 0.98 and more; at 150 thin strokes break and small holes close. Shuffled letters are near 0.5. */
const leastRight = 0.87;
/** In a single row of so many signs, half are never wrong by chance. */
const longestByChance = 6;
const mostOfRun = 0.6;
const mostLookedAt = 1_500;
/** In pixels: smaller signs close up, larger ones are headings and drawings. */
const [smallest, largest] = [7, 200];

/** White places that each sign's ink encloses, in the faces that letters and forms are printed in. */
const holes: Record<string, readonly number[]> = {};
for (const sign of "cfhklmnrstuvwxyzCEFGHIJKLMNSTUVWXYZ12357") holes[sign] = [0];
for (const sign of "abdeopqADOPQR069") holes[sign] = [1];
for (const sign of "B8") holes[sign] = [2];
holes.g = [1, 2];
holes["4"] = [0, 1];
// With a stroke or a point inside, as typewriters have it.
holes["0"] = [1, 2];

/** Undefined where the sign is too small, too large or too faint to tell. */
function countHoles(raster: GreyRaster, box: Box): number | undefined {
  const left = Math.floor(box.left * raster.width) - 1;
  const top = Math.floor(box.top * raster.height) - 1;
  const width = Math.ceil((box.left + box.width) * raster.width) + 1 - left;
  const height = Math.ceil((box.top + box.height) * raster.height) + 1 - top;
  if (height < smallest + 2 || width < 4 || height > largest || width > largest) return undefined;
  if (left < 0 || top < 0 || left + width > raster.width || top + height > raster.height) return undefined;
  let [darkest, lightest] = [255, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = raster.data[(top + y) * raster.width + left + x] ?? 255;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  }
  if (lightest - darkest < 60) return undefined;
  const middle = darkest + (lightest - darkest) * 0.6;
  const isPaper = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      isPaper[y * width + x] = (raster.data[(top + y) * raster.width + left + x] ?? 255) >= middle ? 1 : 0;
    }
  }
  if (isFramed(isPaper, width)) return undefined;
  let count = 0;
  for (let start = 0; start < isPaper.length; start++) {
    if (isPaper[start] !== 1) continue;
    const { size, reachesEdge } = drain(isPaper, start, width);
    if (!reachesEdge && size >= 2) count += 1;
  }
  return count;
}

/** Whether a line runs through from edge to edge: the side of a box that the sign stands in closes its openings. */
function isFramed(isPaper: Uint8Array, width: number): boolean {
  const height = isPaper.length / width;
  const isLine = (from: number, step: number, count: number) => {
    for (let place = 0; place < count; place++) if (isPaper[from + place * step] === 1) return false;
    return true;
  };
  for (let x = 0; x < width; x++) if (isLine(x, width, height)) return true;
  for (let y = 0; y < height; y++) if (isLine(y * width, 1, width)) return true;
  return false;
}

/** Takes out all paper that hangs together with `start`. */
function drain(isPaper: Uint8Array, start: number, width: number): { size: number; reachesEdge: boolean } {
  const open = [start];
  isPaper[start] = 0;
  let size = 0;
  let reachesEdge = false;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    size += 1;
    const x = at % width;
    if (x === 0 || x === width - 1 || at < width || at >= isPaper.length - width) reachesEdge = true;
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (next < 0 || next >= isPaper.length || isPaper[next] !== 1) continue;
      isPaper[next] = 0;
      open.push(next);
    }
  }
  return { size, reachesEdge };
}
