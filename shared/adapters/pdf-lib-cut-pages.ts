import { PDFDocument } from "pdf-lib";

/**
 * A PDF of some pages of a PDF, in the order given (numbers from 1); the same bytes from the same bytes. Undefined where
 * the file is no PDF, or one that cannot be taken apart: then the whole has to be read.
 */
export async function cutPages(bytes: Uint8Array, pages: readonly number[]): Promise<Uint8Array | undefined> {
  try {
    const file = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const cut = await PDFDocument.create({ updateMetadata: false });
    const copies = await cut.copyPages(
      file,
      pages.map((number) => number - 1),
    );
    for (const page of copies) cut.addPage(page);
    return await cut.save({ updateFieldAppearances: false });
  } catch {
    return undefined;
  }
}
