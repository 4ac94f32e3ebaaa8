import type { Box } from "../../../schemas/page.ts";
import { type GreyRaster, inkThreshold } from "./ink-raster.ts";

/** A black-and-white picture, one byte a pixel: 1 is ink. */
export interface Bitmap {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Half the size is enough for strokes of a pen, at a quarter of the work. */
export function halved(raster: GreyRaster): Bitmap {
  const threshold = inkThreshold(raster);
  const width = raster.width >> 1;
  const height = raster.height >> 1;
  const data = new Uint8Array(width * height);
  const grey = raster.data;
  for (let y = 0; y < height; y++) {
    const upper = 2 * y * raster.width;
    const lower = upper + raster.width;
    for (let x = 0; x < width; x++) {
      const darkest = Math.min(
        grey[upper + 2 * x] ?? 255,
        grey[upper + 2 * x + 1] ?? 255,
        grey[lower + 2 * x] ?? 255,
        grey[lower + 2 * x + 1] ?? 255,
      );
      if (darkest < threshold) data[y * width + x] = 1;
    }
  }
  return { width, height, data };
}

/** Clears a box and `margin` pixels around it. */
export function eraseBox({ width, height, data }: Bitmap, box: Box, margin: number): void {
  const from = Math.max(0, Math.floor(box.left * width) - margin);
  const to = Math.min(width, Math.ceil((box.left + box.width) * width) + margin);
  const bottom = Math.min(height, Math.ceil((box.top + box.height) * height) + margin);
  for (let y = Math.max(0, Math.floor(box.top * height) - margin); y < bottom; y++) {
    data.fill(0, y * width + from, y * width + to);
  }
}

/** Clears straight runs of at least `shortest` pixels, in rows and in columns; solid areas go with them. */
export function eraseRules({ width, height, data }: Bitmap, shortest: number): void {
  const doomed: number[] = [];
  const scan = (lines: number, length: number, lineStep: number, step: number) => {
    for (let line = 0; line < lines; line++) {
      let run = 0;
      for (let i = 0; i <= length; i++) {
        if (i < length && data[line * lineStep + i * step] === 1) run++;
        else {
          if (run >= shortest) for (let back = i - run; back < i; back++) doomed.push(line * lineStep + back * step);
          run = 0;
        }
      }
    }
  };
  scan(height, width, width, 1);
  scan(width, height, 1, width);
  for (const i of doomed) data[i] = 0;
}
