import { PDFiumLibrary } from "@hyzyla/pdfium";

/** A grey page: one byte a pixel, row after row. */
export type Raster = { width: number; height: number; pixels: Uint8Array };

let library: PDFiumLibrary | undefined;

/** Renders every page of a PDF in grey at a resolution in dots per inch. */
export async function renderPages(pdf: Uint8Array, dpi: number): Promise<Raster[]> {
  library ??= await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const rasters: Raster[] = [];
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({ scale: dpi / 72, render: "bitmap", renderFormFields: true });
    const pixels = new Uint8Array(width * height);
    for (let at = 0; at < pixels.length; at += 1) {
      const [red, green, blue] = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0];
      pixels[at] = (red * 77 + green * 150 + blue * 29) >> 8;
    }
    rasters.push({ width, height, pixels });
  }
  document.destroy();
  return rasters;
}
