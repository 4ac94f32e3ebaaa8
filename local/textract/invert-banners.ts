import { type GreyRaster, inkThreshold } from "../../shared/domain/reading/ink-raster.ts";

/** Side of the squares that are judged, in pixels, and the share of a square that ink covers under white print. */
const square = 12;
const covered = 0.5;
/** Large white letters leave so many squares half-way down uncovered, and so much of them dark. */
const letters = { squares: 4, dark: 0.4 } as const;
/** A banner is at least this many squares wide, two high, and three times as wide as high: no code, stamp or photo. */
const leastWidth = 10;
const flatness = 3;

/** Makes white print on a dark band dark print on a light one: a reader of pictures passes over it otherwise. */
export function invertBanners(page: GreyRaster): GreyRaster {
  const bands = findBands(page);
  if (bands.length === 0) return page;
  const data = new Uint8Array(page.data);
  for (const { left, top, right, bottom } of bands)
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) data[y * page.width + x] = 255 - (data[y * page.width + x] ?? 255);
  return { ...page, data };
}

interface Band {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Rows of squares full of ink, put together where they stand on each other. */
function findBands(page: GreyRaster): Band[] {
  const { width, height } = page;
  const ink = inkThreshold(page);
  const bands: Band[] = [];
  for (let top = 0; top + square <= height; top += square) {
    for (const [left, right] of fullRuns(page, top, ink)) {
      // The print itself takes up much of the squares half-way down.
      const above = bands.find(
        (band) =>
          top - band.bottom <= letters.squares * square &&
          Math.abs(band.left - left) <= 2 * square &&
          Math.abs(band.right - right) <= 2 * square &&
          (top - band.bottom <= 2 * square ||
            darkIn(page, { ...band, top: band.bottom, bottom: top }, ink) >= letters.dark),
      );
      if (above === undefined) bands.push({ left, top, right: Math.min(width, right), bottom: top + square });
      else above.bottom = top + square;
    }
  }
  return (
    bands
      .filter(({ left, top, right, bottom }) => bottom - top >= 2 * square && right - left >= flatness * (bottom - top))
      // Beside its letters a band has full squares of its own, and would be turned twice.
      .filter((band, _, all) => !all.some((other) => other !== band && holds(other, band)))
      .map((band) => fitted(page, band, ink))
  );
}

/** Whether a smaller band lies in another, but for a square at its edges. */
const holds = (outer: Band, inner: Band): boolean =>
  outer.left - square <= inner.left &&
  outer.right + square >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.right - outer.left > inner.right - inner.left;

/** The share of a band's pixels that are dark. */
function darkIn({ width, data }: GreyRaster, { left, top, right, bottom }: Band, ink: number): number {
  let dark = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if ((data[y * width + x] ?? 255) < ink) dark++;
  return dark / ((right - left) * (bottom - top));
}

/** Moves the edges of a band to where the dark begins and ends, less than a square away. */
function fitted({ width, height, data }: GreyRaster, band: Band, ink: number): Band {
  const fit = { ...band };
  const dark = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && (data[y * width + x] ?? 255) < ink;
  const [x, y] = [band.left + 2 * square, band.top + square + 2];
  for (let step = 0; step < square; step++) {
    if (dark(fit.left - 1, y)) fit.left--;
    else if (!dark(fit.left, y)) fit.left++;
    if (dark(fit.right, y)) fit.right++;
    else if (!dark(fit.right - 1, y)) fit.right--;
    if (dark(x, fit.top - 1)) fit.top--;
    else if (!dark(x, fit.top)) fit.top++;
    if (dark(x, fit.bottom)) fit.bottom++;
    else if (!dark(x, fit.bottom - 1)) fit.bottom--;
  }
  return fit;
}

function fullRuns({ width, data }: GreyRaster, top: number, ink: number): [left: number, right: number][] {
  const runs: [number, number][] = [];
  let from: number | undefined;
  for (let left = 0; left <= width; left += square) {
    let dark = 0;
    if (left + square <= width)
      for (let y = top; y < top + square; y++)
        for (let x = left; x < left + square; x++) if ((data[y * width + x] ?? 255) < ink) dark++;
    if (dark >= covered * square * square) from ??= left;
    else {
      if (from !== undefined && left - from >= leastWidth * square) runs.push([from, left]);
      from = undefined;
    }
  }
  return runs;
}
