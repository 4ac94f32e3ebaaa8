import { createHash } from "node:crypto";
import { PDFiumLibrary } from "@hyzyla/pdfium";

/** Every kind of space is one space: what counts is the words and their order. */
export const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, " ");

/** The text of each page, in the order in which it stands in the file. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => plain(page.getText()));
  document.destroy();
  library.destroy();
  return pages;
}

/** What two files have in common when they are the same. */
export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
