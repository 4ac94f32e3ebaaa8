import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";

/** A page of a letter, A4. */
export interface LetterPage {
  document: PDFDocument;
  page: PDFPage;
  font: PDFFont;
}

/** A document with one page, and a line of print for each text. */
export async function startLetter(lines: string[] = letterLines): Promise<LetterPage> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 60, y: 520 - index * 18, size: 11, font });
  return { document, page, font };
}

export const letterLines = [
  "Madame, Monsieur,",
  "La commission a examiné la demande de mesure présentée pour le ménage.",
  "Décision : accord pour une durée de six mois, à compter du 15 juin 2026.",
  "La mesure est confiée à l’opérateur Le Cairn Habitat, à Valbrume.",
  "Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.",
];

/** A grey PNG of one tone, as an 8-bit picture. */
export async function greyPng(width: number, height: number): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp({ create: { width, height, channels: 3, background: "#888" } })
    .png()
    .toBuffer();
}

/** The pages of a PDF as pictures at 300 dpi, grey. */
export async function rasterize(bytes: Uint8Array): Promise<{ width: number; height: number; data: Uint8Array }[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = [];
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({ scale: 300 / 72, render: "bitmap", colorSpace: "Gray" });
    pages.push({ width, height, data });
  }
  library.destroy();
  return pages;
}
