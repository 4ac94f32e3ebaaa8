import { crc32 } from "node:zlib";
import { fileLimits } from "../domain/intake/limits.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import { componentsOf, orientationOf } from "./file-jpeg.ts";

/** Width and height in pixels. */
export interface PixelSize {
  width: number;
  height: number;
}

/**
 * Reads a picture's headers, and nothing more: no pixel is unpacked before its number is known to be sane. `to-be-drawn`
 * where the picture is sound but is none that Textract takes or reads right.
 */
export function inspectPicture(kind: "jpeg" | "png" | "tiff", bytes: Uint8Array): Inspection | "to-be-drawn" {
  const mediaType = `image/${kind}`;
  const { sizes, whole } = headersOf(kind, bytes);
  const tooLarge = sizes.find(isTooLarge);
  if (tooLarge) return refuse(mediaType, "picture-too-large", tooLarge);
  if (!whole || sizes.length === 0) return refuse(mediaType, "picture-damaged");
  if (sizes.length > fileLimits.pages) return refuse(mediaType, "too-many-pages");
  const isTooWide = sizes.some((size) => Math.max(size.width, size.height) > fileLimits.sentPixelsPerSide);
  const isTooHeavy = kind !== "tiff" && bytes.byteLength > fileLimits.sentPictureBytes;
  if (isTooWide || isTooHeavy) return "to-be-drawn";
  // Mirrored as no sheet is held, or in the four colours of print.
  if (kind === "jpeg" && ([2, 4, 5, 7].includes(orientationOf(bytes)) || componentsOf(bytes) === 4))
    return "to-be-drawn";
  return { outcome: "picture", mediaType, pageCount: sizes.length };
}

/** Whether a picture has more pixels than any page needs. */
export function isTooLarge({ width, height }: PixelSize): boolean {
  return Math.max(width, height) > fileLimits.pixelsPerSide || width * height > fileLimits.pixels;
}

/** The size of each page that the headers tell, and whether the file goes on to its end. */
export function headersOf(kind: "jpeg" | "png" | "tiff", bytes: Uint8Array): { sizes: PixelSize[]; whole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizes: PixelSize[] = [];
  try {
    const readers = { jpeg: readJpeg, png: readPng, tiff: readTiff };
    return { sizes, whole: readers[kind](view, sizes) };
  } catch {
    // A read past the end: the file stops in the middle of a header.
    return { sizes, whole: false };
  }
}

function readPng(view: DataView, sizes: PixelSize[]): boolean {
  const [header, pixels, end] = [0x49484452, 0x49444154, 0x49454e44]; // IHDR, IDAT, IEND
  let seenPixels = false;
  for (let at = 8; ; ) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (type === header && sizes.length === 0) {
      sizes.push({ width: view.getUint32(at + 8), height: view.getUint32(at + 12) });
      if (!isSane(sizes)) return false;
    }
    // Each piece has a checksum: one byte wrong, and rows of the picture are lost or another page's.
    const piece = new Uint8Array(view.buffer, view.byteOffset + at + 4, length + 4);
    if (crc32(piece) !== view.getUint32(at + 8 + length)) return false;
    if (type === pixels) seenPixels = true;
    if (type === end) return seenPixels && sizes.length === 1;
    at += 12 + length;
  }
}

function readJpeg(view: DataView, sizes: PixelSize[]): boolean {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return false;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // a fill byte
      continue;
    }
    if (marker === 0xd9) return false;
    const length = view.getUint16(at + 2);
    // Frame headers SOF0–SOF15, but not tables (C4, CC) nor extensions (C8).
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      sizes.push({ width: view.getUint16(at + 7), height: view.getUint16(at + 5) });
      if (!isSane(sizes)) return false;
    }
    // After the scan's header come the pixels, up to the end mark. A preview inside a header has one of its own.
    if (marker === 0xda) return sizes.length === 1 && hasEndMark(view, at + 2 + length);
    if (length < 2) return false;
    at += 2 + length;
  }
}

function hasEndMark(view: DataView, from: number): boolean {
  const rest = Buffer.from(view.buffer, view.byteOffset + from, Math.max(0, view.byteLength - from));
  return rest.lastIndexOf("\xff\xd9", undefined, "latin1") >= 0;
}

function readTiff(view: DataView, sizes: PixelSize[]): boolean {
  const little = view.getUint16(0) === 0x4949;
  const visited = new Set<number>();
  let at = view.getUint32(4, little);
  // One directory (IFD) a page, each naming the next. A chain that bites its own tail is damage, or an attack.
  while (at !== 0 && sizes.length <= fileLimits.pages) {
    if (visited.has(at)) return false;
    visited.add(at);
    const entries = view.getUint16(at, little);
    for (let index = 0; index < entries; index++) {
      if (endOf(view, at + 2 + index * 12, little) > view.byteLength) return false;
    }
    const tag = (wanted: number): number[] => {
      for (let entry = at + 2; entry < at + 2 + entries * 12; entry += 12) {
        if (view.getUint16(entry, little) === wanted) return valuesOf(view, entry, little);
      }
      return [];
    };
    const [width = 0] = tag(256);
    const [height = 0] = tag(257);
    const [subfile = 0] = tag(254);
    // Bit 0 marks a smaller copy of another page (a preview).
    if ((subfile & 1) === 0) sizes.push({ width, height });
    if (!isSane(sizes)) return false;
    // Strips, or tiles: where each begins and how long it is.
    const offsets = [...tag(273), ...tag(324)];
    const lengths = [...tag(279), ...tag(325)];
    const inside = offsets.every((offset, index) => offset + (lengths[index] ?? 0) <= view.byteLength);
    if (offsets.length === 0 || !inside) return false;
    at = view.getUint32(at + 2 + entries * 12, little);
  }
  return true;
}

/** Bytes of one value of each TIFF type, BYTE (1) to DOUBLE (12). */
const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** Where the values of a directory entry end in the file. */
function endOf(view: DataView, entry: number, little: boolean): number {
  const size = (typeSizes[view.getUint16(entry + 2, little)] ?? 0) * view.getUint32(entry + 4, little);
  return size <= 4 ? entry + 12 : view.getUint32(entry + 8, little) + size;
}

function valuesOf(view: DataView, entry: number, little: boolean): number[] {
  const type = view.getUint16(entry + 2, little);
  const count = view.getUint32(entry + 4, little);
  const size = type === 3 ? 2 : 4;
  if (type !== 3 && type !== 4) return [];
  if (count > 200_000) throw new RangeError("more strips than a page has rows");
  const start = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  return Array.from({ length: count }, (_, index) =>
    size === 2 ? view.getUint16(start + index * 2, little) : view.getUint32(start + index * 4, little),
  );
}

function isSane(sizes: PixelSize[]): boolean {
  return sizes.every((size) => size.width > 0 && size.height > 0 && !isTooLarge(size));
}
