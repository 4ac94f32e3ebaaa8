import type { Box, Page } from "../../schemas/page.ts";
import { fileLimits } from "../domain/intake/limits.ts";
import { lineUp } from "../domain/intake/line-up.ts";
import type { RejectionCode, RejectionDetails } from "../domain/intake/rejections.ts";
import { findInk } from "../domain/reading/ink.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import { fillIn } from "./file-pdf-fields.ts";
import { openForm, readWidgets, type Widget } from "./file-pdf-form.ts";
import { describePage, type GreyRaster, type PdfPage, renderGrey } from "./file-pdf-page.ts";
import { readTextLayer, type TextLayer } from "./file-pdf-text.ts";
import { canBeRead, isBlank, isSeen, standsOut } from "./file-pdf-trust.ts";
import { type Pdfium, startPdfium } from "./file-pdfium.ts";
import { type PicturePage, writePicturePdf } from "./file-picture-pdf.ts";

const pdfMediaType = "application/pdf";
const refused = (code: RejectionCode, details?: RejectionDetails) => refuse(pdfMediaType, code, details);
const passwordError = 4; // FPDF_ERR_PASSWORD
/** 150 dpi are enough for a tick in a box of 8 points; print of 8 points is read well from 200 on. */
const dpi = { toSee: 150, toRead: 200 };
const xfaOnly = 2; // FORMTYPE_XFA_FULL

/** A PDF, opened: its text where every page has text that can be trusted, else a picture to read. */
export async function inspectPdf(bytes: Uint8Array): Promise<Inspection> {
  if (isCutShort(bytes)) return refused("pdf-damaged");
  try {
    return readPdf(await startPdfium(), bytes);
  } catch {
    // PDFium gave up in the middle: whatever it was, this file cannot be read as it is.
    return refused("pdf-damaged");
  }
}

/**
 * Whether the end of the file is missing. PDFium would open what is left, and pages or answers would be lost without a
 * word: after the last end mark nothing that looks like an object may follow.
 */
function isCutShort(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf("%%EOF");
  return end < 0 || /\d+ \d+ obj\b/.test(file.toString("latin1", end));
}

function readPdf(pdfium: Pdfium, bytes: Uint8Array): Inspection {
  const start = pdfium.allocate(bytes.length);
  new Uint8Array(pdfium.memory().buffer, start, bytes.length).set(bytes);
  const document = pdfium.FPDF_LoadMemDocument(start, bytes.length, 0);
  if (document === 0) return refused(pdfium.FPDF_GetLastError() === passwordError ? "pdf-password" : "pdf-damaged");

  const pageCount = pdfium.FPDF_GetPageCount(document);
  if (pageCount <= 0) return refused("pdf-no-pages");
  if (pageCount > fileLimits.pages) return refused("too-many-pages", { pages: pageCount });
  if (pdfium.FPDF_GetFormType(document) === xfaOnly) return refused("pdf-dynamic-form");

  const form = openForm(pdfium, document);
  const pages: Page[] = [];
  let allReadable = true;
  let isFilled = false;
  for (let index = 0; index < pageCount; index++) {
    // The pages after a picture are opened too: a damaged one must be told before anything is paid for.
    const opened = openPage(pdfium, document, form, index, allReadable);
    if (opened === undefined) return refused("pdf-damaged");
    allReadable &&= opened.raster !== undefined;
    isFilled ||= opened.widgets.some((widget) => widget.kind !== "signature");
    if (opened.raster && opened.layer) {
      pages.push(composePage(index + 1, { ...opened, layer: opened.layer, raster: opened.raster }));
    }
    pdfium.FPDF_ClosePage(opened.page.handle);
  }
  const hasText = pages.some((page) => page.lines.length > 0);
  if (allReadable && hasText) return { outcome: "text-inside", mediaType: pdfMediaType, pages };

  const picture: Inspection = { outcome: "picture", mediaType: pdfMediaType, pageCount };
  // Textract opens no encrypted PDF, and does not draw what was typed into a form.
  const isEncrypted = pdfium.FPDF_GetSecurityHandlerRevision(document) !== -1;
  if (!isEncrypted && !isFilled) return picture;
  const bytesDrawn = writePicturePdf(drawPages(pdfium, document, pageCount));
  return { ...picture, converted: { bytes: bytesDrawn, mediaType: pdfMediaType } };
}

/** Every page as it is seen, one after the other. Annotations and fields were drawn in when it was opened before. */
function* drawPages(pdfium: Pdfium, document: number, pageCount: number): Generator<PicturePage> {
  for (let index = 0; index < pageCount; index++) {
    const handle = pdfium.FPDF_LoadPage(document, index);
    const page = handle === 0 ? undefined : describePage(pdfium, handle);
    if (!page) throw new Error("a page that could be opened before");
    yield { raster: renderGrey(page, dpi.toRead), width: page.width, height: page.height };
    pdfium.FPDF_ClosePage(handle);
  }
}

interface OpenedPage {
  page: PdfPage;
  /** Absent where the page was only opened to see that it can be. */
  layer?: TextLayer;
  widgets: Widget[];
  /** Absent where the page's text cannot be trusted. */
  raster?: GreyRaster;
}

/**
 * Opens a page with its annotations and filled fields drawn into it, so that what was typed stands among its text at the
 * very place where it is seen. Undefined where the page cannot be opened.
 */
function openPage(
  pdfium: Pdfium,
  document: number,
  form: number,
  index: number,
  readText: boolean,
): OpenedPage | undefined {
  const unfilled = pdfium.FPDF_LoadPage(document, index);
  const described = unfilled === 0 ? undefined : describePage(pdfium, unfilled);
  if (!described) return undefined;
  pdfium.FORM_OnAfterLoadPage(unfilled, form);
  const { widgets, strokes } = readWidgets(described, form);
  pdfium.FORM_OnBeforeClosePage(unfilled, form);
  pdfium.FPDFPage_Flatten(unfilled, 0);
  pdfium.FPDF_ClosePage(unfilled);

  const handle = pdfium.FPDF_LoadPage(document, index);
  const page = handle === 0 ? undefined : describePage(pdfium, handle);
  if (!page) return undefined;
  if (!readText) return { page, widgets };
  const layer = readTextLayer(page);
  const readable = canBeRead(layer, strokes);
  if (!readable && layer.seen > 0) return { page, layer, widgets };
  const raster = renderGrey(page, dpi.toSee);
  const trusted = readable ? isSeen(layer, raster) : isBlank(layer, raster);
  return { page, layer, widgets, ...(trusted && { raster }) };
}

function composePage(number: number, opened: OpenedPage & { raster: GreyRaster; layer: TextLayer }): Page {
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
