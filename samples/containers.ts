import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { toJpeg } from "./degrade.ts";
import type { Raster } from "./raster.ts";

const A4_WIDTH = 595;

/** Scanned pages as a scanner's PDF: one picture a page and no text. */
export async function toScannedPdf(pages: readonly Raster[], dpi: number, quality = 55): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setProducer("Numériseur d'essai");
  pdf.setCreationDate(new Date("2026-01-02T08:00:00Z"));
  for (const raster of pages) {
    const picture = await pdf.embedJpg(await toJpeg(raster, dpi, quality));
    const [width, height] = [(raster.width / dpi) * 72, (raster.height / dpi) * 72];
    pdf.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
  return pdf.save({ useObjectStreams: false });
}

/** Photos (JPEG with an EXIF orientation) turned upright and put into a PDF, one a page, as scanning apps of telephones do. */
export async function toPhotoPdf(photos: readonly Uint8Array[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setProducer("Téléphone d'essai");
  pdf.setCreationDate(new Date("2026-01-02T08:00:00Z"));
  for (const photo of photos) {
    const picture = await pdf.embedJpg(await sharp(photo).autoOrient().jpeg({ quality: 62 }).toBuffer());
    const height = (picture.height / picture.width) * A4_WIDTH;
    pdf.addPage([A4_WIDTH, height]).drawImage(picture, { x: 0, y: 0, width: A4_WIDTH, height });
  }
  return pdf.save({ useObjectStreams: false });
}

/** Pages of one size as a black-and-white TIFF (fax group 4), as multifunction copiers send them. */
export async function toTiff(pages: readonly Raster[], dpi: number): Promise<Uint8Array> {
  const [first] = pages;
  if (!first) throw new Error("a TIFF needs a page");
  const pixels = new Uint8Array(first.width * first.height * pages.length);
  pages.forEach((page, place) => {
    // The threshold keeps thin letters whole.
    page.pixels.forEach((level, at) => {
      pixels[place * first.width * first.height + at] = level < 170 ? 0 : 255;
    });
  });
  const raw = {
    width: first.width,
    height: first.height * pages.length,
    channels: 1,
    pageHeight: first.height,
  } as const;
  return sharp(pixels, { raw })
    .toColourspace("b-w")
    .tiff({ compression: "ccittfax4", bitdepth: 1, xres: dpi / 25.4, yres: dpi / 25.4 })
    .toBuffer();
}
