import type { GreyRaster } from "../../shared/domain/reading/ink-raster.ts";

/** Side of the squares in which the paper's grey is measured, in pixels: larger than print, smaller than shadows. */
const square = 32;
/** A dark banner stays dark: paper is never taken for darker than this share of the page's lightest. */
const darkestPaper = 0.55;

/**
 * Makes the paper white and the ink dark, whatever the light: each pixel is divided by the grey of the paper around
 * it. A page whose paper is white already comes back as it is.
 */
export function whitenPaper(page: GreyRaster): GreyRaster {
  const { width, height, data } = page;
  const columns = Math.ceil(width / square);
  const rows = Math.ceil(height / square);
  const paper = smoothed(paperGreys(page, columns, rows), columns, rows);
  if (paper.every((grey) => grey >= 246)) return page;

  const white = new Uint8Array(data.length);
  const across = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    greysOfRow(paper, { columns, rows }, y, across);
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      // What is nearly as light as the paper is paper; the rest keeps its distance to it.
      const share = (data[i] ?? 255) / (across[x] ?? 255);
      white[i] = share >= 0.92 ? 255 : Math.max(0, 255 * (share - 0.12)) / 0.8;
    }
  }
  return { width, height, data: white };
}

/** The grey that nine in ten pixels of a square are darker than. */
function paperGreys({ width, height, data }: GreyRaster, columns: number, rows: number): Float32Array {
  const greys = new Float32Array(columns * rows);
  const histogram = new Uint16Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0);
      let count = 0;
      const bottom = Math.min(height, (row + 1) * square);
      const right = Math.min(width, (column + 1) * square);
      for (let y = row * square; y < bottom; y += 2) {
        for (let x = column * square; x < right; x += 2) {
          const value = data[y * width + x] ?? 255;
          histogram[value] = (histogram[value] ?? 0) + 1;
          count++;
        }
      }
      let lighter = count * 0.15;
      let grey = 255;
      while (grey > 0 && lighter > (histogram[grey] ?? 0)) lighter -= histogram[grey--] ?? 0;
      greys[row * columns + column] = grey;
    }
  }
  const lightest = greys.toSorted()[Math.floor(greys.length * 0.95)] ?? 255;
  return greys.map((grey) => Math.max(grey, lightest * darkestPaper));
}

/** A square full of ink takes its neighbours' paper, then the greys flow into each other. */
function smoothed(greys: Float32Array, columns: number, rows: number): Float32Array {
  const around = (values: Float32Array, index: number, of: (near: number[]) => number) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const near: number[] = [];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        near.push(values[y * columns + x] ?? 255);
      }
    }
    return of(near);
  };
  const lifted = greys.map((_, index) => around(greys, index, (near) => Math.max(...near)));
  return lifted.map((_, index) =>
    around(lifted, index, (near) => near.reduce((sum, grey) => sum + grey, 0) / near.length),
  );
}

/** The paper's grey at each pixel of a row, between the middles of the squares. */
function greysOfRow(
  paper: Float32Array,
  { columns, rows }: { columns: number; rows: number },
  y: number,
  across: Float32Array,
): void {
  const place = Math.min(rows - 1, Math.max(0, y / square - 0.5));
  const upper = Math.floor(place);
  const lower = Math.min(rows - 1, upper + 1);
  const down = place - upper;
  const greyAt = (column: number) =>
    (paper[upper * columns + column] ?? 255) * (1 - down) + (paper[lower * columns + column] ?? 255) * down;
  for (let x = 0; x < across.length; x++) {
    const at = Math.min(columns - 1, Math.max(0, x / square - 0.5));
    const left = Math.floor(at);
    const share = at - left;
    across[x] = greyAt(left) * (1 - share) + greyAt(Math.min(columns - 1, left + 1)) * share;
  }
}
