/** A page as grey pixels, row by row, 0 black to 255 white; upright and straight, its background near white. */
export interface GreyRaster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Pixels of the raster in a millimetre of paper, the page being taken for A4. */
export function pixelsPerMillimetre(raster: { width: number; height: number }): number {
  return Math.min(raster.width, raster.height) / 210;
}

/** The grey value under which a pixel counts as ink: well under the paper's own. */
export function inkThreshold(raster: GreyRaster): number {
  const histogram = new Uint32Array(256);
  let counted = 0;
  for (let i = 0; i < raster.data.length; i += 7) {
    const value = raster.data[i] ?? 255;
    histogram[value] = (histogram[value] ?? 0) + 1;
    counted++;
  }
  // Paper is what most of a page is: its grey is the middle value.
  let left = counted / 2;
  let paper = 0;
  while (paper < 255 && left > (histogram[paper] ?? 0)) left -= histogram[paper++] ?? 0;
  return Math.round(paper * 0.7);
}
