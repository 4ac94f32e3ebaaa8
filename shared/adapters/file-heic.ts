import { fileLimits } from "../domain/intake/limits.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import type { GreyRaster } from "./file-pdf-page.ts";
import { isTooLarge, type PixelSize } from "./file-picture.ts";
import { writePicturePdf } from "./file-picture-pdf.ts";

const mediaType = "image/heic";
/** What the page of a photo is said to be, so that its size on paper is near that of the sheet it shows. */
const dpi = 300;
/** More than this a side does not help reading, and only makes the file heavier. */
const longestSide = 4_500;

/** A phone's photo: Textract does not take HEIC, so it is turned into a PDF of one grey picture. */
export async function inspectHeic(bytes: Uint8Array): Promise<Inspection> {
  const sizes = announcedSizes(bytes);
  const tooLarge = sizes.find((size) => isTooLarge(size) || size.width * size.height > fileLimits.heicPixels);
  if (tooLarge) return refuse(mediaType, "picture-too-large", tooLarge);
  if (sizes.length === 0) return refuse(mediaType, "picture-damaged");
  try {
    // Loaded on demand: its WebAssembly takes longer to start than most files take to read.
    const { default: decode } = await import("heic-decode");
    const photo = await decode({ buffer: bytes });
    if (isTooLarge(photo)) return refuse(mediaType, "picture-too-large", photo);
    const raster = toGrey(photo);
    const [width, height] = [(raster.width * 72) / dpi, (raster.height * 72) / dpi];
    const pdf = writePicturePdf([{ raster, width, height }]);
    const converted = { bytes: pdf, mediaType: "application/pdf" };
    return { outcome: "picture", mediaType, pageCount: 1, converted };
  } catch {
    return refuse(mediaType, "picture-damaged");
  }
}

/** The sizes in the `ispe` boxes (ISO 23008-12 § 6.5.3): 20 bytes, type at 4, width at 12, height at 16. */
function announcedSizes(bytes: Uint8Array): PixelSize[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizes: PixelSize[] = [];
  for (let at = file.indexOf("ispe"); at >= 0 && at + 16 <= file.length; at = file.indexOf("ispe", at + 4)) {
    // The same four letters can turn up among the pixels.
    if (at < 4 || file.readUInt32BE(at - 4) !== 20 || file.readUInt32BE(at + 4) !== 0) continue;
    sizes.push({ width: file.readUInt32BE(at + 8), height: file.readUInt32BE(at + 12) });
  }
  return sizes.filter((size) => size.width > 0 && size.height > 0);
}

/** Luma of each pixel (ITU-R BT.601), the mean of a block where the photo is larger than helps. */
function toGrey(photo: { width: number; height: number; data: Uint8ClampedArray }): GreyRaster {
  const block = Math.ceil(Math.max(photo.width, photo.height) / longestSide);
  const width = Math.max(1, Math.floor(photo.width / block));
  const height = Math.max(1, Math.floor(photo.height / block));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let down = 0; down < block; down++) {
        for (let right = 0; right < block; right++) {
          const at = ((y * block + down) * photo.width + x * block + right) * 4;
          sum += 299 * (photo.data[at] ?? 0) + 587 * (photo.data[at + 1] ?? 0) + 114 * (photo.data[at + 2] ?? 0);
        }
      }
      data[y * width + x] = Math.round(sum / (1000 * block * block));
    }
  }
  return { width, height, data };
}
