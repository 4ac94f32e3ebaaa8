import { deflateSync } from "node:zlib";
import type { GreyRaster } from "./file-pdf-page.ts";

/** One page that is nothing but a picture; its size in points (1/72 inch). */
export interface PicturePage {
  raster: GreyRaster;
  width: number;
  height: number;
}

/**
 * A PDF of grey pictures, one a page: for what Textract does not open itself (an encrypted PDF, a HEIC photo).
 * Pages are packed one by one, so that only one needs to be held unpacked.
 */
export function writePicturePdf(pages: Iterable<PicturePage>): Uint8Array {
  const pieces: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (...parts: (string | Buffer)[]) => {
    for (const part of parts) {
      const piece = typeof part === "string" ? Buffer.from(part, "latin1") : part;
      pieces.push(piece);
      length += piece.length;
    }
  };
  const object = (number: number, ...parts: (string | Buffer)[]) => {
    offsets[number] = length;
    write(`${number} 0 obj\n`, ...parts, "\nendobj\n");
  };

  write("%PDF-1.4\n");
  object(1, "<</Type/Catalog/Pages 2 0 R>>");
  const kids: number[] = [];
  for (const { raster, width, height } of pages) {
    const first = 3 + kids.length * 3;
    kids.push(first);
    const size = `${width.toFixed(2)} ${height.toFixed(2)}`;
    const drawing = `${width.toFixed(2)} 0 0 ${height.toFixed(2)} 0 0 cm /I Do`;
    const pixels = deflateSync(raster.data, { level: 6 });
    object(
      first,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size}]/Resources<</XObject<</I ${first + 1} 0 R>>>>/Contents ${first + 2} 0 R>>`,
    );
    object(
      first + 1,
      `<</Type/XObject/Subtype/Image/Width ${raster.width}/Height ${raster.height}/ColorSpace/DeviceGray` +
        `/BitsPerComponent 8/Filter/FlateDecode/Length ${pixels.length}>>\nstream\n`,
      pixels,
      "\nendstream",
    );
    object(first + 2, `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`);
  }
  object(2, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]>>`);

  const start = length;
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  write(`xref\n0 ${offsets.length}\n0000000000 65535 f \n`, ...rows);
  write(`trailer\n<</Size ${offsets.length}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  return Uint8Array.from(Buffer.concat(pieces));
}
