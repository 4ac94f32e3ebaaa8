import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";
import { openDocument } from "../../../local/textract/raster.ts";
import type { GreyRaster } from "../../../shared/domain/reading/ink.ts";

/** A pen on an A4 page: places in points from the top left, print in Helvetica, so that no font need be installed. */
export interface Pen {
  print(text: string, x: number, y: number, options?: { size?: number; bold?: boolean }): void;
  line(x0: number, y0: number, x1: number, y1: number, width?: number): void;
  box(x: number, y: number, width: number, height: number, line?: number): void;
  area(x: number, y: number, width: number, height: number): void;
  circle(x: number, y: number, radius: number, line?: number): void;
  curve(path: string, x: number, y: number, line?: number): void;
}

const black = rgb(0, 0, 0);

/** A PDF with one A4 page for each drawing. */
export async function drawPdf(...drawings: ((pen: Pen) => void)[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const draw of drawings) draw(penOn(pdf.addPage([595.28, 841.89]), plain, bold));
  return pdf.save();
}

/** The grey raster of a drawn page, as the endpoint sees it. */
export async function drawRaster(draw: (pen: Pen) => void): Promise<GreyRaster> {
  const document = await openDocument(await drawPdf(draw));
  try {
    return await document.page(1);
  } finally {
    document.close();
  }
}

function penOn(page: PDFPage, plain: PDFFont, bold: PDFFont): Pen {
  const top = page.getHeight();
  const outline = (borderWidth: number) => ({ borderColor: black, borderWidth });
  return {
    print: (text, x, y, { size = 11, bold: heavy = false } = {}) =>
      page.drawText(text, { x, y: top - y, size, font: heavy ? bold : plain }),
    line: (x0, y0, x1, y1, width = 1) =>
      page.drawLine({ start: { x: x0, y: top - y0 }, end: { x: x1, y: top - y1 }, thickness: width }),
    box: (x, y, width, height, line = 0.8) =>
      page.drawRectangle({ x, y: top - y - height, width, height, ...outline(line) }),
    area: (x, y, width, height) => page.drawRectangle({ x, y: top - y - height, width, height, color: black }),
    circle: (x, y, radius, line = 1.2) => page.drawCircle({ x, y: top - y, size: radius, ...outline(line) }),
    curve: (path, x, y, line = 1.3) => page.drawSvgPath(path, { x, y: top - y, ...outline(line) }),
  };
}

/** A signature, about 48 mm wide. */
export const signature =
  "M 0 40 C 10 0 20 0 22 30 C 24 60 30 60 35 30 C 40 0 45 20 50 35 C 55 50 60 20 66 22 C 72 24 70 44 80 40 " +
  "C 95 30 90 10 84 16 C 76 26 100 60 135 20";
