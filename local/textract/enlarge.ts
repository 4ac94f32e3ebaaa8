import type { Box } from "../../schemas/page.ts";
import type { GreyRaster } from "../../shared/domain/reading/ink.ts";

/** Letters are enlarged to about this many pixels: small print is what sparse reading is least sure of. */
const wantedHeight = 56;

/** A part of a page, larger, and where a box on it lies on the page. */
export interface Enlarged {
  readonly raster: GreyRaster;
  readonly toPage: (box: Box) => Box;
}

/** The part of the page inside the box of a line, with a margin, enlarged by bilinear interpolation. */
export function enlarge(page: GreyRaster, box: Box, pixels = wantedHeight): Enlarged {
  const lineHeight = Math.max(1, box.height * page.height);
  const margin = Math.round(0.45 * lineHeight);
  const left = Math.max(0, Math.floor(box.left * page.width) - margin);
  const top = Math.max(0, Math.floor(box.top * page.height) - margin);
  const right = Math.min(page.width, Math.ceil((box.left + box.width) * page.width) + margin);
  const bottom = Math.min(page.height, Math.ceil((box.top + box.height) * page.height) + margin);
  const scale = Math.min(4, Math.max(1, pixels / lineHeight));
  const width = Math.max(1, Math.round((right - left) * scale));
  const height = Math.max(1, Math.round((bottom - top) * scale));
  const data = new Uint8Array(width * height);
  const at = (x: number, y: number) => page.data[Math.min(y, bottom - 1) * page.width + Math.min(x, right - 1)] ?? 255;
  for (let y = 0; y < height; y += 1) {
    const fromY = top + y / scale;
    const y0 = Math.floor(fromY);
    const partY = fromY - y0;
    for (let x = 0; x < width; x += 1) {
      const fromX = left + x / scale;
      const x0 = Math.floor(fromX);
      const partX = fromX - x0;
      const upper = at(x0, y0) * (1 - partX) + at(x0 + 1, y0) * partX;
      const lower = at(x0, y0 + 1) * (1 - partX) + at(x0 + 1, y0 + 1) * partX;
      data[y * width + x] = upper * (1 - partY) + lower * partY;
    }
  }
  const wide = (right - left) / page.width;
  const high = (bottom - top) / page.height;
  return {
    raster: { width, height, data },
    toPage: (inner) => ({
      left: left / page.width + inner.left * wide,
      top: top / page.height + inner.top * high,
      width: inner.width * wide,
      height: inner.height * high,
    }),
  };
}
