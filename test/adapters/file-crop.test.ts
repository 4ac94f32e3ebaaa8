import { degrees, PDFDocument, rgb, StandardFonts } from "pdf-lib";
import { describe, expect, it } from "vitest";
import type { Line, Page } from "../../schemas/page.ts";
import { cropPages } from "../../shared/adapters/file-crop.ts";
import { NIR_MASK } from "../../shared/domain/reading/mask-nir.ts";

/** A white page with one black square where the box is, the page turned by as many degrees as asked. */
async function pageWithSquare(turned = 0): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 600]);
  page.drawText("une page", { x: 300, y: 20, size: 8, font: await pdf.embedFont(StandardFonts.Helvetica) });
  page.drawRectangle({ x: 40, y: 480, width: 80, height: 60, color: rgb(0, 0, 0) });
  page.setRotation(degrees(turned));
  return pdf.save();
}
const box = { left: 0.1, top: 0.1, width: 0.2, height: 0.1 };
const read = (more: Partial<Page> = {}) => new Map([[1, { lines: [], aspect: 400 / 600, ...more }]]);
const inkOf = (raster: { data: Uint8Array } | undefined) =>
  raster && raster.data.reduce((sum, grey) => sum + (grey < 64 ? 1 : 0), 0) / raster.data.length;
const mediaType = "application/pdf";

describe("a part cut out of a page", () => {
  it("shows exactly what stands in the box", async () => {
    const bytes = await pageWithSquare();
    const apart = { left: 0.5, top: 0.5, width: 0.2, height: 0.1 };
    const [inside, outside] = await cropPages({ bytes, mediaType, pages: read() }, [
      { page: 1, box },
      { page: 1, box: apart },
    ]);
    expect(inkOf(inside)).toBeGreaterThan(0.97);
    expect(inkOf(outside)).toBe(0);
  });

  it.each([1, 2, 3])("stands upright where the page was sent lying, turned by %i quarters", async (quarters) => {
    // The reader turned the page against the clock: the file has it turned with the clock.
    const bytes = await pageWithSquare(quarters * 90);
    const pages = read({ turn: { quarters, tilt: 0 } });
    const [raster] = await cropPages({ bytes, mediaType, pages }, [{ page: 1, box }]);
    expect(inkOf(raster)).toBeGreaterThan(0.97);
  });

  it("is not shown where the page was read standing and lies in the file, and nobody knows how it was turned", async () => {
    const bytes = await pageWithSquare(90);
    expect(await cropPages({ bytes, mediaType, pages: read() }, [{ page: 1, box }])).toEqual([undefined]);
  });

  it("veils a line with a social-security number", async () => {
    const line: Line = { text: `Assuré ${NIR_MASK}`, confidence: 1, box, words: [] };
    const bytes = await pageWithSquare();
    const [raster] = await cropPages({ bytes, mediaType, pages: read({ lines: [line] }) }, [{ page: 1, box }]);
    expect(inkOf(raster)).toBe(0);
  });

  it("is nothing where there is nothing to see: no such page, no reading of it, no such format, no such file", async () => {
    const bytes = await pageWithSquare();
    const regions = [{ page: 1, box }];
    expect(await cropPages({ bytes, mediaType, pages: read() }, [{ page: 2, box }])).toEqual([undefined]);
    expect(await cropPages({ bytes, mediaType, pages: new Map() }, regions)).toEqual([undefined]);
    expect(await cropPages({ bytes, mediaType: "image/tiff", pages: read() }, regions)).toEqual([undefined]);
    for (const type of [mediaType, "image/jpeg", "image/png"]) {
      const broken = { bytes: bytes.slice(40, 400), mediaType: type, pages: read() };
      expect(await cropPages(broken, regions)).toEqual([undefined]);
    }
  });
});
