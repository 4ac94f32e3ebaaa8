import sharp from "sharp";
import { scanPage, toJpeg, type Wear } from "../../samples/degrade.ts";
import type { Raster } from "../../samples/raster.ts";
import type { GreyRaster } from "../../shared/domain/reading/ink-raster.ts";

/** A page as a scanner sends it, unpacked again as a reader sees it. Seeded: the same wear gives the same picture. */
export async function degraded(page: Raster, wear: Partial<Wear>, dpi = 150): Promise<GreyRaster> {
  const scan = await scanPage(page, { dpi, ...wear }, JSON.stringify(wear));
  const jpeg = await toJpeg(scan, dpi, wear.quality ?? 60);
  const { data, info } = await sharp(jpeg)
    .resize(Math.round((scan.width * 125) / dpi))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}
