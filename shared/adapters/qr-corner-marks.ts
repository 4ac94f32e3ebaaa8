import { codePlace, cornerMarks, cornersOf, middleOf, type PaperBox } from "../domain/forms/form-definition.ts";
import { affine, type PlaneMap, type Point } from "../domain/forms/plane-map.ts";
import type { GreyRaster } from "../domain/reading/ink-raster.ts";

/** How far from where the code says a mark may be, in points: this share of the way there, and at least this. */
const leastReach = 14;
const reachOfDistance = 0.1;

/**
 * The middles of the four corner marks, in pixels, sought around where the code leads to expect them. Undefined where
 * one of them cannot be seen: cut off, covered, or not alone.
 */
export function findCornerMarks(raster: GreyRaster, expected: PlaneMap): [Point, Point, Point, Point] | undefined {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = cornerMarks;
  // From the nearest on: what is found leads to the next better than the small code alone.
  const known: { on: Point; at: Point }[] = cornersOf(codePlace).map((on) => ({ on, at: expected(on) }));
  const find = (mark: PaperBox): Point | undefined => {
    const toPicture = affine(
      known.map(({ on }) => on),
      known.map(({ at }) => at),
    );
    const at = toPicture && findMark(raster, mark, toPicture);
    if (at) known.push({ on: middleOf(mark), at });
    return at;
  };
  const b = find(upperRight);
  const a = b && find(upperLeft);
  const c = a && find(lowerRight);
  const d = c && find(lowerLeft);
  return a && b && c && d && [a, b, c, d];
}

function findMark(raster: GreyRaster, mark: PaperBox, toPicture: PlaneMap): Point | undefined {
  const centre = middleOf(mark);
  const at = toPicture(centre);
  const along = toPicture({ x: centre.x + mark.width, y: centre.y });
  const side = Math.hypot(along.x - at.x, along.y - at.y);
  const code = middleOf(codePlace);
  const distance = Math.hypot(centre.x - code.x, centre.y - code.y);
  const reach = (Math.max(leastReach, reachOfDistance * distance) * side) / mark.width;
  const window = cut(raster, at, reach + side);
  if (window === undefined) return undefined;
  const blobs = darkBlobs(window).filter((blob) => isMark(blob, side));
  const near = blobs
    .map(({ x, y }) => ({ x: x + window.left, y: y + window.top }))
    .filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= reach)
    .toSorted((a, b) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y));
  return near[0];
}

interface Window {
  left: number;
  top: number;
  width: number;
  height: number;
  dark: Uint8Array;
}

function cut({ width, height, data }: GreyRaster, { x, y }: Point, reach: number): Window | undefined {
  const [left, top] = [Math.max(0, Math.floor(x - reach)), Math.max(0, Math.floor(y - reach))];
  const [right, bottom] = [Math.min(width, Math.ceil(x + reach)), Math.min(height, Math.ceil(y + reach))];
  if (right - left < 4 || bottom - top < 4) return undefined;
  const [wide, high] = [right - left, bottom - top];
  let [darkest, lightest] = [255, 0];
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const grey = data[row * width + column] ?? 255;
      if (grey < darkest) darkest = grey;
      if (grey > lightest) lightest = grey;
    }
  }
  const limit = (darkest + lightest) / 2;
  const dark = new Uint8Array(wide * high);
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      if ((data[(row + top) * width + column + left] ?? 255) < limit) dark[row * wide + column] = 1;
    }
  }
  return { left, top, width: wide, height: high, dark };
}

interface Blob extends Point {
  width: number;
  height: number;
  area: number;
}

function darkBlobs({ width, height, dark }: Window): Blob[] {
  const left = new Uint8Array(dark);
  const blobs: Blob[] = [];
  for (let start = 0; start < left.length; start++) {
    if (left[start] !== 1) continue;
    left[start] = 0;
    const pixels = [start];
    for (const pixel of pixels) {
      const column = pixel % width;
      const row = (pixel - column) / width;
      const around = [
        ...(column > 0 ? [pixel - 1] : []),
        ...(column < width - 1 ? [pixel + 1] : []),
        ...(row > 0 ? [pixel - width] : []),
        ...(row < height - 1 ? [pixel + width] : []),
      ];
      for (const next of around) {
        if (left[next] !== 1) continue;
        left[next] = 0;
        pixels.push(next);
      }
    }
    blobs.push(describe(pixels, width));
  }
  return blobs;
}

function describe(pixels: readonly number[], width: number): Blob {
  let [x, y, right, bottom] = [0, 0, 0, 0];
  let [minX, minY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const pixel of pixels) {
    const column = pixel % width;
    const row = (pixel - column) / width;
    x += column;
    y += row;
    minX = Math.min(minX, column);
    minY = Math.min(minY, row);
    right = Math.max(right, column);
    bottom = Math.max(bottom, row);
  }
  const area = pixels.length;
  return { x: x / area + 0.5, y: y / area + 0.5, width: right - minX + 1, height: bottom - minY + 1, area };
}

/** A full square of the right size, however it is turned. */
function isMark({ width, height, area }: Blob, side: number): boolean {
  const expected = side * side;
  if (area < 0.6 * expected || area > 1.5 * expected) return false;
  const long = Math.max(width, height);
  return long < 1.6 * side && Math.min(width, height) > 0.65 * long && area > 0.45 * width * height;
}
