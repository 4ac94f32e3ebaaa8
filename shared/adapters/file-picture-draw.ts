import { deflateSync } from "node:zlib";
import { PDFDocument } from "pdf-lib";
import { fileLimits } from "../domain/intake/limits.ts";
import type { RejectionCode, RejectionDetails } from "../domain/intake/rejections.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import { componentsOf, orientationOf } from "./file-jpeg.ts";
import { canUnpack, describePage, renderGrey } from "./file-pdf-page.ts";
import { startPdfium } from "./file-pdfium.ts";
import { headersOf, isTooLarge, type PixelSize } from "./file-picture.ts";
import { type PicturePage, writePicturePdf } from "./file-picture-pdf.ts";

/** A picture is taken for a page as wide as A4, and drawn at this resolution: what Textract reads best. */
const [pageWidth, dpi] = [595, 300];
const mostUnpackedPixels = 12_000_000;

/**
 * From a picture's own unit square to that of the page, by how its camera was held (EXIF, tag 274): each a PDF matrix.
 */
const orientations: Record<number, string> = {
  1: "1 0 0 1 0 0",
  2: "-1 0 0 1 1 0",
  3: "-1 0 0 -1 1 1",
  4: "1 0 0 -1 0 1",
  5: "0 -1 -1 0 1 1",
  6: "0 -1 1 0 0 1",
  7: "0 1 1 0 0 0",
  8: "0 1 -1 0 1 0",
};

type PictureKind = "jpeg" | "png" | "tiff";

/** A picture that Textract does not take as it is (too heavy, mirrored, in the colours of print), as a PDF that it does. */
export async function drawPicture(kind: PictureKind, bytes: Uint8Array): Promise<Inspection> {
  const mediaType = `image/${kind}`;
  const page = await drawPicturePage(kind, bytes);
  if ("code" in page) return refuse(mediaType, page.code, page.details);
  const converted = { bytes: writePicturePdf([page]), mediaType: "application/pdf" };
  return { outcome: "picture", mediaType, pageCount: 1, converted };
}

/** A picture as a page in grey, upright as its camera says. */
export async function drawPicturePage(
  kind: PictureKind,
  bytes: Uint8Array,
  dotsPerInch = dpi,
): Promise<PicturePage | { code: RejectionCode; details?: RejectionDetails }> {
  const [size] = headersOf(kind, bytes).sizes;
  const isTooMuch = !size || isTooLarge(size) || size.width * size.height > fileLimits.heicPixels;
  if (isTooMuch) return { code: "picture-too-large", ...(size && { details: size }) };
  const pdf = await pageOf(kind, bytes, size);
  if (pdf === undefined) return { code: "picture-too-large", details: size };

  const pdfium = await startPdfium();
  const start = pdfium.allocate(pdf.length);
  new Uint8Array(pdfium.memory().buffer, start, pdf.length).set(pdf);
  const document = pdfium.FPDF_LoadMemDocument(start, pdf.length, 0);
  const handle = document === 0 ? 0 : pdfium.FPDF_LoadPage(document, 0);
  const page = handle === 0 ? undefined : describePage(pdfium, handle);
  const picture = page ? pdfium.FPDFPage_GetObject(handle, 0) : 0;
  const isDecoded = picture !== 0 && canUnpack(pdfium, picture);
  if (!page || !isDecoded) return { code: "picture-damaged" };
  return { raster: renderGrey(page, dotsPerInch), width: page.width, height: page.height };
}

/** A PDF of one page that shows the picture; undefined where that takes more than is reasonable. */
async function pageOf(kind: PictureKind, bytes: Uint8Array, size: PixelSize): Promise<Uint8Array | undefined> {
  const orientation = kind === "jpeg" ? orientationOf(bytes) : 1;
  const shown = orientation < 5 ? size : { width: size.height, height: size.width };
  const height = (pageWidth * shown.height) / shown.width;
  const object = kind === "jpeg" ? jpegObject(bytes) : kind === "png" ? pngObject(bytes) : undefined;
  if (object) {
    const content = `${pageWidth} 0 0 ${height.toFixed(3)} 0 0 cm ${orientations[orientation]} cm /I Do`;
    const image = `/Width ${size.width}/Height ${size.height}${object.entries}`;
    return onePage({ content, height, image, data: object.data });
  }
  // Woven or see-through: it has to be unpacked, which takes 30 bytes a pixel.
  if (kind !== "png" || size.width * size.height > mostUnpackedPixels) return undefined;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([pageWidth, height]).drawImage(await pdf.embedPng(bytes), { x: 0, y: 0, width: pageWidth, height });
  return pdf.save();
}

interface ImageObject {
  entries: string;
  data: Uint8Array;
}

function jpegObject(bytes: Uint8Array): ImageObject {
  const spaces: Record<number, string> = { 1: "/DeviceGray", 4: "/DeviceCMYK" };
  const components = componentsOf(bytes);
  // Adobe's programs store the colours of print the other way round.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64 * 1024));
  const decode = components === 4 && head.includes("Adobe\0", 0, "latin1") ? "/Decode[1 0 1 0 1 0 1 0]" : "";
  const space = spaces[components] ?? "/DeviceRGB";
  return { entries: `/ColorSpace${space}/BitsPerComponent 8${decode}/Filter/DCTDecode`, data: bytes };
}

/** A PNG's pixels are packed as a PDF's can be, where they are neither woven into each other nor see-through. */
function pngObject(bytes: Uint8Array): ImageObject | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, bits, colour, woven] = [view.getUint32(16), view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  let palette = "";
  const pixels: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    if (type === "PLTE") palette = Buffer.from(data).toString("hex");
    if (type === "IDAT") pixels.push(data);
    if (type === "tRNS") return undefined;
  }
  const indexed = `[/Indexed/DeviceRGB ${palette.length / 6 - 1}<${palette}>]`;
  const space = new Map([
    [0, "/DeviceGray"],
    [2, "/DeviceRGB"],
    [3, indexed],
  ]).get(colour);
  if (woven !== 0 || space === undefined) return undefined;
  const parameters = `<</Predictor 15/Colors ${colour === 2 ? 3 : 1}/BitsPerComponent ${bits}/Columns ${width}>>`;
  const entries = `/ColorSpace${space}/BitsPerComponent ${bits}/Filter/FlateDecode/DecodeParms${parameters}`;
  return { entries, data: Buffer.concat(pixels) };
}

/** A PDF whose one page shows one image. Without a table of its objects: the reader finds them. */
function onePage(page: { content: string; height: number; image: string; data: Uint8Array }): Buffer {
  const content = deflateSync(page.content);
  const text = (part: string) => Buffer.from(part, "latin1");
  return Buffer.concat([
    text(
      "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n",
    ),
    text(`3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pageWidth} ${page.height.toFixed(3)}]`),
    text("/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>\nendobj\n"),
    text(`4 0 obj\n<</Type/XObject/Subtype/Image${page.image}/Length ${page.data.length}>>\nstream\n`),
    page.data,
    text(`\nendstream\nendobj\n5 0 obj\n<</Filter/FlateDecode/Length ${content.length}>>\nstream\n`),
    content,
    text("\nendstream\nendobj\ntrailer\n<</Size 6/Root 1 0 R>>\n%%EOF\n"),
  ]);
}
