import { crc32, deflateSync } from "node:zlib";
import type { GreyRaster } from "../domain/reading/ink-raster.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Sixteen greys are enough to read paper by, and take half the bytes of 256. */
const depth = 4;

/** A grey picture as PNG (sixteen greys). */
export function pngOf({ width, height, data }: GreyRaster): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  const rowBytes = Math.ceil(width / 2);
  const rows = Buffer.alloc(height * (rowBytes + 1));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const grey = Math.round((data[row * width + column] ?? 255) / 17);
      const at = row * (rowBytes + 1) + 1 + (column >> 1);
      rows[at] = (rows[at] ?? 0) | (column % 2 === 0 ? grey << 4 : grey);
    }
  }
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows, { level: 6 })), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from(signature), ...parts]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(content.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), bytes.length - 4);
  return bytes;
}
