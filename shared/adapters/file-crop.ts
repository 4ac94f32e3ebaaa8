import { degrees, PDFDocument } from "pdf-lib";
import type { Box, Page } from "../../schemas/page.ts";
import { NIR_MASK } from "../domain/reading/mask-nir.ts";
import { orientationOf } from "./file-jpeg.ts";
import { describePage, type GreyRaster, renderGrey } from "./file-pdf-page.ts";
import { type Pdfium, startPdfium } from "./file-pdfium.ts";
import { asSent } from "./textract-frame.ts";

/** A part of a page; the box in shares of the page as it stands upright. */
export type Region = { readonly page: number; readonly box: Box };

/** How a page was turned to be read, and what stands on it. */
type ReadPage = Pick<Page, "aspect" | "turn" | "lines">;

/** The grey of what must not be seen. */
const veil = 225;

/** Sharp enough to be read at its own size, small enough for hundreds in one file. */
const dpi = 150;
/** What a picture without a size on paper is taken for: as wide as A4. */
const pictureWidth = 595;

/**
 * Cuts parts out of a document's pages as grey pixels, and nothing but those: no text and no picture of the rest of the
 * page goes along, and a line with a social-security number is veiled. Undefined for each part that cannot be seen: a format without pages, a page that is not there, a
 * damaged file. Never throws, whatever the bytes.
 */
export async function cropPages(
  { bytes, mediaType, pages }: { bytes: Uint8Array; mediaType: string; pages: ReadonlyMap<number, ReadPage> },
  regions: readonly Region[],
): Promise<(GreyRaster | undefined)[]> {
  try {
    const pdf = mediaType === "application/pdf" ? bytes : await pageOfPicture(bytes, mediaType);
    if (pdf === undefined) return regions.map(() => undefined);
    const pdfium = await startPdfium();
    const start = pdfium.allocate(pdf.length);
    new Uint8Array(pdfium.memory().buffer, start, pdf.length).set(pdf);
    const document = pdfium.FPDF_LoadMemDocument(start, pdf.length, 0);
    if (document === 0) return regions.map(() => undefined);
    const rasters = new Map<number, GreyRaster | undefined>();
    return regions.map((region) => {
      const page = pages.get(region.page);
      if (!page) return undefined;
      const raster = rasters.has(region.page) ? rasters.get(region.page) : drawPage(pdfium, document, region.page);
      rasters.set(region.page, raster);
      return raster && cut(raster, region.box, page);
    });
  } catch {
    return regions.map(() => undefined);
  }
}

/** A picture as the one page of a PDF, turned as its camera says it was held. */
async function pageOfPicture(bytes: Uint8Array, mediaType: string): Promise<Uint8Array | undefined> {
  const isJpeg = mediaType === "image/jpeg";
  if (!isJpeg && mediaType !== "image/png") return undefined;
  const turn = isJpeg ? turnOf(bytes) : 0;
  if (turn === undefined) return undefined;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const picture = isJpeg ? await pdf.embedJpg(bytes) : await pdf.embedPng(bytes);
  const shownWidth = turn % 180 === 0 ? picture.width : picture.height;
  const { width, height } = picture.scale(pictureWidth / shownWidth);
  const page = pdf.addPage([width, height]);
  page.drawImage(picture, { x: 0, y: 0, width, height });
  page.setRotation(degrees(turn));
  return pdf.save();
}

/** By how many degrees a photo is turned before it is shown. Undefined where it is mirrored. */
function turnOf(bytes: Uint8Array): number | undefined {
  const turns: Record<number, number> = { 1: 0, 3: 180, 6: 90, 8: 270 };
  return turns[orientationOf(bytes)];
}

function drawPage(pdfium: Pdfium, document: number, number: number): GreyRaster | undefined {
  const isThere = number >= 1 && number <= pdfium.FPDF_GetPageCount(document);
  const handle = isThere ? pdfium.FPDF_LoadPage(document, number - 1) : 0;
  const page = handle === 0 ? undefined : describePage(pdfium, handle);
  if (!page) return undefined;
  const raster = renderGrey(page, dpi);
  pdfium.FPDF_ClosePage(handle);
  return raster;
}

/** The pixels of a box of the upright page, each taken from where it is in the picture as it was sent. */
function cut(sent: GreyRaster, box: Box, { aspect, turn, lines }: ReadPage): GreyRaster | undefined {
  const lies = turn !== undefined && turn.quarters % 2 === 1;
  const upright = lies ? { width: sent.height, height: sent.width } : sent;
  // Read standing and lying in the file, or the other way round, with no word of a turn: the boxes are of another picture.
  if (aspect < 1 !== upright.width < upright.height && Math.abs(Math.log(aspect)) > 0.1) return undefined;
  const frame = { aspect: upright.width / upright.height, ...(turn && { turn }) };
  const veiled = lines.filter((line) => line.text.includes(NIR_MASK)).map((line) => line.box);
  const width = Math.round(box.width * upright.width);
  const height = Math.round(box.height * upright.height);
  if (width < 1 || height < 1) return undefined;
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = box.left + (column + 0.5) / upright.width;
      const y = box.top + (row + 0.5) / upright.height;
      const point = asSent({ x, y }, frame);
      const isVeiled = veiled.some((hidden) => holds(hidden, x, y));
      data[row * width + column] = isVeiled
        ? veil
        : pixelAt(sent, point.x * sent.width - 0.5, point.y * sent.height - 0.5);
    }
  }
  return { width, height, data };
}

/** A little more than the box: letters reach over its edge. */
function holds(box: Box, x: number, y: number): boolean {
  const [across, down] = [box.width * 0.03, box.height * 0.3];
  const isBeside = x < box.left - across || x > box.left + box.width + across;
  return !isBeside && y >= box.top - down && y <= box.top + box.height + down;
}

/** The grey between the four pixels around a place; white beyond the edges. */
function pixelAt({ width, height, data }: GreyRaster, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [x - left, y - top];
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= width || row >= height ? 255 : (data[row * width + column] ?? 255);
  const upper = at(left, top) * (1 - across) + at(left + 1, top) * across;
  const lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
  return Math.round(upper * (1 - down) + lower * down);
}
