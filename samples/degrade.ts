import sharp, { type Sharp } from "sharp";
import { gaussian, mulberry32, seedOf } from "./drawing/prng.ts";
import type { Raster } from "./raster.ts";

/** What a scanner does to a page. Angles in degrees clockwise, `noise` a deviation in grey levels, `paper` the grey of white. */
export type Wear = {
  dpi: number;
  angle?: number;
  quarterTurns?: 0 | 1 | 2 | 3;
  noise?: number;
  paper?: number;
  ink?: number;
  blur?: number;
  quality?: number;
};

/** Grey levels between `ink` and `paper`, with noise that is the same for the same seed. */
function wearPixels(raster: Raster, wear: Wear, seed: string): Raster {
  const paper = wear.paper ?? 255;
  const ink = wear.ink ?? 0;
  const noise = wear.noise ?? 0;
  const random = mulberry32(seedOf(seed));
  const grains = Float32Array.from({ length: 8191 }, () => gaussian(random) * noise);
  const pixels = new Uint8Array(raster.pixels.length);
  let grain = 0;
  for (let at = 0; at < pixels.length; at += 1) {
    // The grains are walked in jumps, so that no pattern of their length shows.
    if (noise > 0) grain = (grain + 1 + (at % 7) + (at % raster.width === 0 ? Math.floor(random() * 8191) : 0)) % 8191;
    const level = ink + ((raster.pixels[at] ?? 255) * (paper - ink)) / 255 + (noise > 0 ? (grains[grain] ?? 0) : 0);
    pixels[at] = Math.max(0, Math.min(255, Math.round(level)));
  }
  return { ...raster, pixels };
}

function toSharp(raster: Raster): Sharp {
  return sharp(raster.pixels, { raw: { width: raster.width, height: raster.height, channels: 1 } });
}

/** A page as a scanner would have made it, still without a file format. */
export async function scanPage(raster: Raster, wear: Wear, seed: string): Promise<Raster> {
  const paper = wear.paper ?? 255;
  let picture = toSharp(raster);
  if (wear.angle) picture = picture.rotate(wear.angle, { background: { r: 255, g: 255, b: 255 } });
  const turned = await picture.toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  const channels = turned.info.channels;
  const grey = new Uint8Array(turned.info.width * turned.info.height);
  for (let at = 0; at < grey.length; at += 1) grey[at] = turned.data[at * channels] ?? 255;
  const worn = wearPixels(
    { width: turned.info.width, height: turned.info.height, pixels: grey },
    { ...wear, paper },
    seed,
  );
  if (!wear.blur && !wear.quarterTurns) return worn;
  let after = toSharp(worn);
  if (wear.blur) after = after.blur(wear.blur);
  if (wear.quarterTurns) after = after.rotate(wear.quarterTurns * 90);
  const { data, info } = await after.toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(info.width * info.height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = data[at * info.channels] ?? 255;
  return { width: info.width, height: info.height, pixels };
}

export async function toJpeg(raster: Raster, dpi: number, quality = 60): Promise<Uint8Array> {
  return toSharp(raster).toColourspace("b-w").withDensity(dpi).jpeg({ quality, mozjpeg: false }).toBuffer();
}

/** A PNG of 16 greys, as scanners' own software writes them. */
export async function toPng(raster: Raster, dpi: number): Promise<Uint8Array> {
  return toSharp(raster)
    .withDensity(dpi)
    .png({ palette: true, colours: 16, compressionLevel: 9, dither: 0 })
    .toBuffer();
}
