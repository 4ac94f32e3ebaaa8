import { PDFDocument } from "pdf-lib";
import { expect, it } from "vitest";
import { cutPages } from "../../shared/adapters/pdf-lib-cut-pages.ts";

async function pdfOf(...widths: number[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const width of widths) pdf.addPage([width, 500]).drawText(String(width));
  return pdf.save();
}

it("cuts pages out of a PDF, in their order, as the same bytes each time", async () => {
  const bytes = await pdfOf(100, 200, 300);
  const cut = await cutPages(bytes, [3, 1]);
  if (cut === undefined) throw new Error("not cut");
  const pages = (await PDFDocument.load(cut)).getPages();
  expect(pages.map((page) => page.getWidth())).toEqual([300, 100]);
  expect(await cutPages(bytes, [3, 1])).toEqual(cut);
});

it("says where a file cannot be taken apart: a picture, a damaged PDF, a page that is not there", async () => {
  expect(await cutPages(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), [1])).toBeUndefined();
  expect(await cutPages((await pdfOf(100)).slice(0, 200), [1])).toBeUndefined();
  expect(await cutPages(await pdfOf(100), [2])).toBeUndefined();
});
