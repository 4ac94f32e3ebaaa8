import type { RejectionCode, RejectionDetails } from "../domain/intake/rejections.ts";
import { readWidgets, type Widget } from "./file-pdf-form.ts";
import { listObjects } from "./file-pdf-objects.ts";
import { canUnpack, describePage, type GreyRaster, type PdfPage, renderGrey } from "./file-pdf-page.ts";
import { hasShapesOf } from "./file-pdf-shapes.ts";
import { readTextLayer, type TextLayer } from "./file-pdf-text.ts";
import { canBeRead, hasTextOverText, isBlank, isSeen, showsThrough, withoutDoubles } from "./file-pdf-trust.ts";
import { type Pdfium, readNumbers } from "./file-pdfium.ts";
import { isTooLarge, type PixelSize } from "./file-picture.ts";

/** A page that was opened and looked at. */
export interface OpenedPage {
  page: PdfPage;
  layer: TextLayer;
  widgets: Widget[];
  /** Whether there is more on the page than what it draws itself: fields, stamps, notes, strokes of a pen. */
  isDrawnUpon: boolean;
  /** Absent where the page's text cannot be trusted. */
  raster?: GreyRaster;
}

interface RefusedPage {
  code: RejectionCode;
  details?: RejectionDetails;
}

/** 150 dpi are enough for a tick in a box of 8 points. */
const toSeeDpi = 150;
const inDoubtDpi = 300;
/** A picture that covers less of its page is a logo, or a signature. */
const partOfPage = 0.2;

/**
 * Opens a page with its annotations and filled fields drawn into it, so that what was typed stands among its text at the
 * very place where it is seen.
 */
export function openPage(
  { pdfium, document, form }: { pdfium: Pdfium; document: number; form: number },
  index: number,
): OpenedPage | RefusedPage {
  const unfilled = pdfium.FPDF_LoadPage(document, index);
  const described = unfilled === 0 ? undefined : describePage(pdfium, unfilled);
  if (!described) return { code: "pdf-damaged" };
  pdfium.FORM_OnAfterLoadPage(unfilled, form);
  const { widgets, strokes, drawn } = readWidgets(described, form);
  pdfium.FORM_OnBeforeClosePage(unfilled, form);
  pdfium.FPDFPage_Flatten(unfilled, 0);
  pdfium.FPDF_ClosePage(unfilled);

  const handle = pdfium.FPDF_LoadPage(document, index);
  const page = handle === 0 ? undefined : describePage(pdfium, handle);
  if (!page) return { code: "pdf-damaged" };
  const objects = listObjects(page);
  const sizes = objects.pictures.map(({ object }) => sizeOf(pdfium, object));
  const tooLarge = sizes.find((size) => size !== undefined && isTooLarge(size));
  if (tooLarge) return { code: "picture-too-large", details: tooLarge };

  const layer = readTextLayer(page, objects);
  layer.words = withoutDoubles(layer.words);
  const isDrawnUpon = drawn > 0 || widgets.some((widget) => widget.kind !== "signature");
  const opened = { page, layer, widgets, isDrawnUpon };
  // A picture that does not unpack is drawn as nothing, and its page would be read as an empty one.
  const isLost = objects.pictures.some(({ object, cover }) => cover > partOfPage && !canUnpack(pdfium, object));
  if (isLost) return { code: "pdf-damaged" };
  const readable = canBeRead(layer, strokes);
  if (!readable && layer.seen > 0) return opened;
  const raster = renderGrey(page, toSeeDpi);
  return (readable ? isWhatIsSeen(page, layer, raster) : isBlank(layer, raster)) ? { ...opened, raster } : opened;
}

/** Whether the text stored is the text seen, as far as that can be told without reading it. */
function isWhatIsSeen(page: PdfPage, layer: TextLayer, raster: GreyRaster): boolean {
  if (!isSeen(layer, raster) || hasTextOverText(layer.words, raster)) return false;
  // Thin and small print is looked at again, larger.
  const hasShapes = hasShapesOf(layer.signs, raster) || hasShapesOf(layer.signs, renderGrey(page, inDoubtDpi));
  if (!hasShapes) return false;
  const { pictures, inks } = layer.covers;
  if (inks.length === 0) return true;
  const show = (active: 0 | 1) => {
    for (const picture of pictures) page.pdfium.FPDFPageObj_SetIsActive(picture, active);
  };
  show(0);
  const without = renderGrey(page, toSeeDpi);
  show(1);
  return showsThrough(inks, raster, without);
}

function sizeOf(pdfium: Pdfium, picture: number): PixelSize | undefined {
  const size = readNumbers(pdfium, "int", 2, ([width = 0, height = 0]) =>
    pdfium.FPDFImageObj_GetImagePixelSize(picture, width, height),
  );
  return size && { width: size[0] ?? 0, height: size[1] ?? 0 };
}
