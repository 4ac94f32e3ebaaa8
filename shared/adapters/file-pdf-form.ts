import type { Box } from "../../schemas/page.ts";
import { boxOf, type PdfPage } from "./file-pdf-page.ts";
import { type Pdfium, readNumbers, readText } from "./file-pdfium.ts";

/** One field of a fillable PDF (AcroForm) as it stands on a page. */
export type Widget =
  | { kind: "text"; name: string; tip: string; value: string; box: Box; order: number }
  | { kind: "check" | "radio"; name: string; tip: string; option: string; selected: boolean; box: Box; order: number }
  | { kind: "signature"; name: string; tip: string; signed: boolean; box: Box; order: number };

const widgetSubtype = 20; // FPDF_ANNOT_WIDGET
const inkSubtype = 15; // FPDF_ANNOT_INK
/** FPDF_ANNOT_LINK, …_POPUP: links and the windows of notes are not on the page. Fields are told apart. */
const unseenSubtypes = new Set([2, 16, widgetSubtype]);
const hiddenFlags = 0x02 | 0x20; // hidden, no view
const passwordFlag = 1 << 13;
/** FPDF_FORMFIELD_…: the XFA ones (8 and more) are drawn like their AcroForm twins. */
const kinds = new Map<number, Widget["kind"]>([
  [2, "check"],
  [3, "radio"],
  [4, "text"],
  [5, "text"],
  [6, "text"],
  [7, "signature"],
]);
const mostAnnotations = 2_000;

/** Opens the document's form, without which PDFium tells no field's name or value. 0 where it has none. */
export function openForm(pdfium: Pdfium, document: number): number {
  // FPDF_FORMFILLINFO, version 2, all callbacks absent; it has to outlive the document.
  const size = 256;
  const info = pdfium.allocate(size);
  const memory = pdfium.memory();
  new Uint8Array(memory.buffer, info, size).fill(0);
  memory.setUint32(info, 2, true);
  return pdfium.FPDFDOC_InitFormFillEnvironment(document, info);
}

/**
 * The fields of a page, how many strokes somebody drew on it by hand (a tablet's pen), and how many stamps, notes and
 * other marks that are seen were put on it.
 */
export function readWidgets(page: PdfPage, form: number): { widgets: Widget[]; strokes: number; drawn: number } {
  const { pdfium, handle } = page;
  const widgets: Widget[] = [];
  let strokes = 0;
  let drawn = 0;
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(handle), mostAnnotations);
  for (let order = 0; order < count; order++) {
    const annotation = pdfium.FPDFPage_GetAnnot(handle, order);
    if (annotation === 0) continue;
    const subtype = pdfium.FPDFAnnot_GetSubtype(annotation);
    if (subtype === inkSubtype) strokes += 1;
    if (!unseenSubtypes.has(subtype) && !(pdfium.FPDFAnnot_GetFlags(annotation) & hiddenFlags)) drawn += 1;
    const widget = subtype === widgetSubtype && form !== 0 ? readWidget(page, form, annotation, order) : undefined;
    if (widget) widgets.push(widget);
    pdfium.FPDFPage_CloseAnnot(annotation);
  }
  return { widgets, strokes, drawn };
}

function readWidget(page: PdfPage, form: number, annotation: number, order: number): Widget | undefined {
  const { pdfium } = page;
  const kind = kinds.get(pdfium.FPDFAnnot_GetFormFieldType(form, annotation));
  const rectangle = readNumbers(pdfium, "float", 4, ([start = 0]) => pdfium.FPDFAnnot_GetRect(annotation, start));
  if (!kind || !rectangle || pdfium.FPDFAnnot_GetFlags(annotation) & hiddenFlags) return undefined;
  // FS_RECTF: left, top, right, bottom; PDFium fills it with the rectangle as the file has it.
  const [left = 0, top = 0, right = 0, bottom = 0] = rectangle;

  const read = (name: "Name" | "AlternateName" | "Value" | "ExportValue") =>
    readText(pdfium, (start, bytes) => pdfium[`FPDFAnnot_GetFormField${name}`](form, annotation, start, bytes)).trim();
  const shared = { name: read("Name"), tip: read("AlternateName"), box: boxOf(page, left, bottom, right, top), order };
  if (kind === "signature") {
    // The key may stand with the field above the widget: then there is a value to read.
    const signed = pdfium.FPDFAnnot_HasKey(annotation, keyV(pdfium)) === 1;
    return { ...shared, kind, signed };
  }
  if (kind === "text") {
    const secret = pdfium.FPDFAnnot_GetFormFieldFlags(form, annotation) & passwordFlag;
    return { ...shared, kind, value: secret ? "" : read("Value") };
  }
  const selected = pdfium.FPDFAnnot_IsChecked(form, annotation) === 1;
  return { ...shared, kind, option: read("ExportValue"), selected };
}

function keyV(pdfium: Pdfium): number {
  const pointer = pdfium.allocate(2);
  pdfium.memory().setUint16(pointer, "V".charCodeAt(0), true);
  return pointer;
}
