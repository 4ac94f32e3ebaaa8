import type { PDFiumDocument, PDFiumLibrary } from "@hyzyla/pdfium";
import type { GreyRaster } from "../../shared/domain/reading/ink-raster.ts";
import { limits, TextractFault } from "./protocol.ts";

/** A page as grey pixels, near 200 dpi: printed text is then as high as the reader likes it. */
export interface OpenDocument {
  pages: number;
  /** @throws TextractFault BadDocumentException where the page's data are broken. */
  page(number: number): Promise<GreyRaster>;
  close(): void;
}

const readingDpi = 200;
/** An A4 page at the reading resolution; pictures do not say how large their paper was, so this is taken for it. */
const a4ShortPixels = (readingDpi * 210) / 25.4;
const longestPixels = 4200;

/**
 * Opens a JPEG, PNG, TIFF or PDF, told by its first bytes.
 * @throws TextractFault UnsupportedDocumentException, BadDocumentException
 */
export async function openDocument(bytes: Uint8Array): Promise<OpenDocument> {
  const head = Buffer.from(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return openPdf(bytes);
  const isPicture =
    head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
    head.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47])) ||
    ["II*\0", "MM\0*"].includes(head.toString("latin1", 0, 4));
  if (isPicture) return openPicture(bytes);
  throw new TextractFault("UnsupportedDocumentException", "Request has unsupported document format");
}

// What draws pages is loaded for the first of them: most commands read none.
let library: Promise<PDFiumLibrary> | undefined;

async function openPdf(bytes: Uint8Array): Promise<OpenDocument> {
  library ??= import("@hyzyla/pdfium").then(({ PDFiumLibrary }) => PDFiumLibrary.init());
  const pdfium = await library;
  let pdf: PDFiumDocument;
  try {
    pdf = await pdfium.loadDocument(bytes);
  } catch (cause) {
    const locked = cause instanceof Error && /password|security/i.test(cause.message);
    throw locked
      ? new TextractFault("UnsupportedDocumentException", "Request has unsupported document format", { cause })
      : badDocument(cause);
  }
  return {
    pages: pdf.getPageCount(),
    page: async (number) => {
      try {
        const page = pdf.getPage(number - 1);
        const { originalWidth, originalHeight } = page.getOriginalSize();
        if (!(originalWidth > 0 && originalHeight > 0)) throw new Error("the page could not be loaded");
        const scale = Math.min(readingDpi / 72, longestPixels / Math.max(originalWidth, originalHeight));
        const { width, height, data } = await page.render({
          scale,
          colorSpace: "Gray",
          renderFormFields: true,
          render: async (bitmap) => bitmap.data,
        });
        return { width, height, data };
      } catch (cause) {
        throw badDocument(cause);
      }
    },
    close: () => pdf.destroy(),
  };
}

async function openPicture(bytes: Uint8Array): Promise<OpenDocument> {
  const { default: sharp } = await import("sharp");
  const metadata = await sharp(bytes)
    .metadata()
    .catch((cause) => {
      throw badDocument(cause);
    });
  if (Math.max(metadata.width, metadata.height) > limits.imageSidePixels) {
    throw new TextractFault("BadDocumentException", "Request has a picture with more than 10000 pixels on a side");
  }
  return {
    pages: metadata.pages ?? 1,
    page: async (number) => {
      try {
        const { width, height } = (await sharp(bytes, { page: number - 1 }).metadata()).autoOrient;
        const shortSide = Math.min(width, height);
        const scale = Math.min(a4ShortPixels / shortSide, 2, longestPixels / Math.max(width, height));
        const { data, info } = await sharp(bytes, { page: number - 1 })
          .autoOrient()
          .flatten({ background: "white" })
          .resize(Math.round(width * scale), Math.round(height * scale), { fit: "fill" })
          .greyscale()
          .raw()
          .toBuffer({ resolveWithObject: true });
        return { width: info.width, height: info.height, data: new Uint8Array(data) };
      } catch (cause) {
        throw badDocument(cause);
      }
    },
    close: () => {},
  };
}

function badDocument(cause: unknown): TextractFault {
  return new TextractFault("BadDocumentException", "Request has a document that could not be read", { cause });
}
