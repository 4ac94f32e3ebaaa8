import type { Box, Page } from "../../schemas/page.ts";
import { fileLimits } from "../domain/intake/limits.ts";
import { lineUp } from "../domain/intake/line-up.ts";
import type { RejectionCode, RejectionDetails } from "../domain/intake/rejections.ts";
import { findInk } from "../domain/reading/ink.ts";
import { type Inspection, refuse, type SeenCode } from "./file-inspection.ts";
import { seekCode } from "./file-page-code.ts";
import { fillIn } from "./file-pdf-fields.ts";
import { openForm } from "./file-pdf-form.ts";
import { type OpenedPage, openPage } from "./file-pdf-open.ts";
import { describePage, type GreyRaster, renderGrey } from "./file-pdf-page.ts";
import { standsOut } from "./file-pdf-trust.ts";
import { isCutShort, isMissingParts } from "./file-pdf-whole.ts";
import { type Pdfium, startPdfium } from "./file-pdfium.ts";
import { type PicturePage, writePicturePdf } from "./file-picture-pdf.ts";

const pdfMediaType = "application/pdf";
const refused = (code: RejectionCode, details?: RejectionDetails) => refuse(pdfMediaType, code, details);
const passwordError = 4; // FPDF_ERR_PASSWORD
/** Print of 8 points is read well from 200 dpi on. */
const toReadDpi = 200;
const xfaOnly = 2; // FORMTYPE_XFA_FULL

/**
 * A PDF, opened: its text where every page has text that can be trusted, else a picture to read, with the pages whose own
 * text can be trusted. `onPage` is called when a page is done.
 */
export async function inspectPdf(bytes: Uint8Array, onPage: () => void = () => {}): Promise<Inspection> {
  if (isCutShort(bytes)) return refused("pdf-damaged");
  const pdfium = await startPdfium();
  let inspection: Inspection;
  try {
    inspection = readPdf(pdfium, bytes, onPage);
  } catch {
    // PDFium gave up in the middle: whatever it was, this file cannot be read as it is.
    inspection = refused("pdf-damaged");
  }
  // It may have gone on without what there was no room for.
  return pdfium.wantedTooMuch() ? refused("file-too-complex") : inspection;
}

function readPdf(pdfium: Pdfium, bytes: Uint8Array, onPage: () => void): Inspection {
  const start = pdfium.allocate(bytes.length);
  new Uint8Array(pdfium.memory().buffer, start, bytes.length).set(bytes);
  const document = pdfium.FPDF_LoadMemDocument(start, bytes.length, 0);
  if (document === 0) return refused(pdfium.FPDF_GetLastError() === passwordError ? "pdf-password" : "pdf-damaged");

  const pageCount = pdfium.FPDF_GetPageCount(document);
  if (pageCount <= 0) return refused("pdf-no-pages");
  if (pageCount > fileLimits.pages) return refused("too-many-pages", { pages: pageCount });
  if (pdfium.FPDF_GetFormType(document) === xfaOnly) return refused("pdf-dynamic-form");
  const hasValidTable = pdfium.FPDF_DocumentHasValidCrossReferenceTable(document) === 1;
  if (isMissingParts({ bytes, pageCount, hasValidTable })) return refused("pdf-damaged");
  onPage();

  const form = openForm(pdfium, document);
  const inside: Page[] = [];
  const codes: SeenCode[] = [];
  // Textract opens no encrypted PDF, does not draw what was typed into a form, and may not repair what was repaired here.
  let isToBeDrawn = pdfium.FPDF_GetSecurityHandlerRevision(document) !== -1 || !hasValidTable;
  for (let index = 0; index < pageCount; index++) {
    const opened = openPage({ pdfium, document, form }, index);
    if ("code" in opened) return refused(opened.code, opened.details);
    const { page, raster } = opened;
    isToBeDrawn ||= opened.isDrawnUpon || Math.max(page.width, page.height) > fileLimits.sentPagePoints;
    const code = seekCode(page, raster);
    if (raster) inside.push({ ...composePage(index + 1, { ...opened, raster }), ...(code && { code }) });
    else if (code) codes.push({ page: index + 1, code });
    pdfium.FPDF_ClosePage(page.handle);
    onPage();
  }
  const hasText = inside.some((page) => page.lines.length > 0);
  if (inside.length === pageCount && hasText) {
    return { outcome: "text-inside", mediaType: pdfMediaType, pages: inside };
  }
  const known = { ...(hasText && { inside }), ...(codes.length > 0 && { codes }) };
  const picture = { outcome: "picture", mediaType: pdfMediaType, pageCount, ...known } as const;
  if (!isToBeDrawn) return picture;
  const drawn = writePicturePdf(drawPages(pdfium, document, { pageCount, onPage }));
  return { ...picture, converted: { bytes: drawn, mediaType: pdfMediaType } };
}

/** Every page as it is seen, one after the other. Annotations and fields were drawn in when it was opened before. */
function* drawPages(
  pdfium: Pdfium,
  document: number,
  { pageCount, onPage }: { pageCount: number; onPage: () => void },
): Generator<PicturePage> {
  for (let index = 0; index < pageCount; index++) {
    const handle = pdfium.FPDF_LoadPage(document, index);
    const page = handle === 0 ? undefined : describePage(pdfium, handle);
    if (!page) throw new Error("a page that could be opened before");
    const scale = Math.min(1, fileLimits.sentPagePoints / Math.max(page.width, page.height));
    yield { raster: renderGrey(page, toReadDpi), width: page.width * scale, height: page.height * scale };
    pdfium.FPDF_ClosePage(handle);
    onPage();
  }
}

function composePage(number: number, opened: OpenedPage & { raster: GreyRaster }): Page {
  const { page, layer, widgets, raster } = opened;
  const aspect = page.width / page.height;
  const seen = layer.words.filter((word) => standsOut(raster, word.box));
  const fields = fillIn(seen, widgets, aspect);
  const ink = findInk(raster, fields.words);
  const known = [...fields.marks, ...layer.ticks];
  // Where the file itself says what stands there, ink that looks like a box is a letter, or the field's own frame.
  const taken = [...known, ...fields.words].map(({ box }) => box);
  return {
    number,
    source: "file",
    aspect,
    lines: lineUp(fields.words, aspect),
    keyValues: fields.keyValues,
    marks: [...known, ...ink.marks.filter((mark) => !taken.some((box) => touches(mark.box, box)))],
    marksSought: true,
    signatures: [
      ...fields.signatures,
      ...ink.signatures.filter((mark) => !fields.signatures.some((other) => touches(mark.box, other.box))),
    ],
    signaturesSought: true,
  };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
