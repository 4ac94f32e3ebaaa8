import type { Box } from "../../schemas/page.ts";
import { type Pdfium, readNumbers } from "./file-pdfium.ts";

/** A page that is open in PDFium. */
export interface PdfPage {
  pdfium: Pdfium;
  handle: number;
  /** Width and height as shown, in points (1/72 inch). */
  width: number;
  height: number;
  /** From the page's own coordinates (origin below left, before rotation and cropping) to shares of the page as shown. */
  toShare: (x: number, y: number) => { x: number; y: number };
}

/** A grey picture of a page: one byte a pixel, 0 black to 255 white, rows from the top. */
export interface GreyRaster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The long side of A3, in points: larger sheets are made smaller, so that no page takes all the memory. */
const largestSide = 1191;
/** The grid that pages are measured on. */
const unit = 1_000_000;

/** Describes an open page. Undefined where it has no extent. */
export function describePage(pdfium: Pdfium, handle: number): PdfPage | undefined {
  const width = pdfium.FPDF_GetPageWidthF(handle);
  const height = pdfium.FPDF_GetPageHeightF(handle);
  if (!(width >= 1 && height >= 1 && width < unit && height < unit)) return undefined;

  const device = (x: number, y: number) =>
    readNumbers(pdfium, "int", 2, ([dx = 0, dy = 0]) =>
      pdfium.FPDF_PageToDevice(handle, 0, 0, unit, unit, 0, x, y, dx, dy),
    );
  // The way from page to device is affine: three points give it, whatever the rotation and the crop box.
  const [origin, right, up] = [device(0, 0), device(width, 0), device(0, height)];
  if (!origin || !right || !up) return undefined;
  const share = (axis: 0 | 1) => {
    const start = (origin[axis] ?? 0) / unit;
    const alongX = ((right[axis] ?? 0) / unit - start) / width;
    const alongY = ((up[axis] ?? 0) / unit - start) / height;
    return (x: number, y: number) => start + alongX * x + alongY * y;
  };
  const [shareX, shareY] = [share(0), share(1)];
  return { pdfium, handle, width, height, toShare: (x, y) => ({ x: shareX(x, y), y: shareY(x, y) }) };
}

/** A rectangle of the page's own coordinates as a box on the page as shown. */
export function boxOf(page: PdfPage, left: number, bottom: number, right: number, top: number): Box {
  const a = page.toShare(left, bottom);
  const b = page.toShare(right, top);
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** The page as a grey picture, at `dpi` or less where the page is larger than A3. */
export function renderGrey(page: PdfPage, dpi: number): GreyRaster {
  const { pdfium } = page;
  const scale = (dpi / 72) * Math.min(1, largestSide / Math.max(page.width, page.height));
  const width = Math.max(1, Math.round(page.width * scale));
  const height = Math.max(1, Math.round(page.height * scale));
  const grey = 1; // FPDFBitmap_Gray
  const withAnnotations = 0x01; // FPDF_ANNOT
  const asGrey = 0x08; // FPDF_GRAYSCALE
  const start = pdfium.allocate(width * height);
  try {
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, grey, start, width);
    if (bitmap === 0) throw new Error("PDFium has no room for the page's picture");
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium.FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, width, height, 0, withAnnotations | asGrey);
    pdfium.FPDFBitmap_Destroy(bitmap);
    const memory = pdfium.memory();
    return { width, height, data: new Uint8Array(memory.buffer, start, width * height).slice() };
  } finally {
    pdfium.free(start);
  }
}

/** Whether a picture of the page can be unpacked. */
export function canUnpack(pdfium: Pdfium, picture: number): boolean {
  const bitmap = pdfium.FPDFImageObj_GetBitmap(picture);
  if (bitmap !== 0) pdfium.FPDFBitmap_Destroy(bitmap);
  return bitmap !== 0;
}
