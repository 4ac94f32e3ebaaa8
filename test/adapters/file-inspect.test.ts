import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { Finding } from "../../schemas/finding.ts";
import { inspectFile } from "../../shared/adapters/file-inspect.ts";
import { heicPhoto } from "../fixtures/heic-photo.ts";
import { greyPng, rasterize, startLetter } from "./file-samples.ts";

async function codeOf(bytes: Uint8Array, name: string): Promise<string> {
  const inspection = await inspectFile({ bytes, name });
  return inspection.outcome === "rejected" ? inspection.findings[0].code : inspection.outcome;
}

const grey = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#888" } });

/** A PNG of which only the header is there. */
function pngHeader(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(33);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(header);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

/** A little-endian TIFF of so many pages, one row of one pixel each; `loops` makes the last name the first as its next. */
function tiff(pages: number, loops = false): Uint8Array {
  const entries = [
    [256, 1],
    [257, 1],
    [273, 8],
    [279, 1],
  ];
  const size = 2 + entries.length * 12 + 4;
  const file = Buffer.alloc(12 + pages * size);
  file.write("II*\0", "latin1");
  file.writeUInt32LE(12, 4);
  for (let page = 0; page < pages; page++) {
    const at = 12 + page * size;
    file.writeUInt16LE(entries.length, at);
    for (const [index, [tag = 0, value = 0]] of entries.entries()) {
      file.writeUInt16LE(tag, at + 2 + index * 12);
      file.writeUInt16LE(4, at + 4 + index * 12);
      file.writeUInt32LE(1, at + 6 + index * 12);
      file.writeUInt32LE(value, at + 10 + index * 12);
    }
    const isLast = page === pages - 1;
    file.writeUInt32LE(isLast ? (loops ? 12 : 0) : at + size, at + size - 4);
  }
  return file;
}

describe("what a file is", () => {
  it("is decided by its content: a photo named .pdf is a photo", async () => {
    const photo = await grey(80, 60).jpeg().toBuffer();
    expect(await inspectFile({ bytes: photo, name: "document.pdf" })).toEqual({
      outcome: "picture",
      mediaType: "image/jpeg",
      pageCount: 1,
    });
  });

  it("JPEG, PNG and TIFF are pictures", async () => {
    expect(await codeOf(await grey(80, 60).jpeg({ progressive: true }).toBuffer(), "a.jpg")).toBe("picture");
    expect(await codeOf(await greyPng(80, 60), "a.png")).toBe("picture");
    expect(await codeOf(await grey(80, 60).tiff({ compression: "lzw", tile: true }).toBuffer(), "a.tif")).toBe(
      "picture",
    );
  });

  it("a TIFF has as many pages as it lists", async () => {
    expect(await inspectFile({ bytes: tiff(7), name: "a.tiff" })).toMatchObject({ outcome: "picture", pageCount: 7 });
    expect(await codeOf(tiff(61), "a.tiff")).toBe("too-many-pages");
    expect(await codeOf(tiff(3, true), "a.tiff")).toBe("picture-damaged");
  });

  it("nothing is refused as nothing", async () => {
    expect(await codeOf(new Uint8Array(), "vide.pdf")).toBe("file-empty");
  });

  it("above 25 MB is too large", async () => {
    expect(await codeOf(Buffer.alloc(25 * 1024 * 1024 + 1, "%PDF-1.7 "), "gros.pdf")).toBe("file-too-large");
  });

  it("a program named .pdf is told what it is", async () => {
    const inspection = await inspectFile({ bytes: Buffer.from("MZ\x90\0\x03\0\0\0"), name: "Contrat.PDF" });
    expect(inspection).toMatchObject({ outcome: "rejected", findings: [{ code: "content-mismatch" }] });
    if (inspection.outcome === "rejected") {
      expect(inspection.findings[0].message).toContain("n’est pas vraiment un PDF (c’est un programme)");
    }
  });

  it.each([
    ["GIF89a…", "a.gif", "une image GIF"],
    ["RIFF\0\0\0\0WEBPVP8 ", "a.webp", "une image WebP"],
    ["{\\rtf1 bonjour}", "a.rtf", "un document RTF"],
    ["Bonjour", "a.txt", "du texte brut"],
    ["<!DOCTYPE html><p>", "a.html", "une page web"],
  ])("%s is not taken, and called by its name", async (content, name, found) => {
    const inspection = await inspectFile({ bytes: Buffer.from(content, "latin1"), name });
    expect(inspection).toMatchObject({
      outcome: "rejected",
      findings: [{ code: "type-not-supported", message: expect.stringContaining(found) }],
    });
  });
});

describe("HEIC photos", () => {
  it("are turned into a PDF that can be read", async () => {
    const inspection = await inspectFile({ bytes: heicPhoto, name: "IMG_0042.HEIC" });
    expect(inspection).toMatchObject({ outcome: "picture", mediaType: "image/heic", pageCount: 1 });
    const converted = inspection.outcome === "picture" ? inspection.converted : undefined;
    expect(converted?.mediaType).toBe("application/pdf");
    const pages = await rasterize(converted?.bytes ?? new Uint8Array());
    expect(pages).toHaveLength(1);
    const [page] = pages;
    // PDFium rounds the page's picture down: a pixel or two are missing at the edges.
    expect(page?.width).toBeGreaterThan(93);
    const at = (x: number, y: number) => page?.data[y * page.width + x];
    expect(at(30, 20)).toBeLessThan(60);
    expect(at(80, 50)).toBeGreaterThan(200);
  });

  it("that were cut off, or announce too many pixels, are refused", async () => {
    expect(await codeOf(heicPhoto.subarray(0, 400), "a.heic")).toBe("picture-damaged");
    const huge = Buffer.from(heicPhoto);
    huge.writeUInt32BE(60_000, huge.indexOf("ispe") + 8);
    expect(await codeOf(huge, "a.heic")).toBe("picture-too-large");
  });
});

describe("pictures that are refused", () => {
  it("more pixels than any page needs, before anything is unpacked", async () => {
    expect(await codeOf(pngHeader(40_000, 40_000), "a.png")).toBe("picture-too-large");
    expect(await codeOf(pngHeader(20_001, 10), "a.png")).toBe("picture-too-large");
    expect(await codeOf(pngHeader(10_001, 10_001), "a.png")).toBe("picture-too-large");
  });

  it.each(["jpeg", "png", "tiff"] as const)("a %s that was cut off", async (format) => {
    const noise = Buffer.from(Array.from({ length: 120 * 90 * 3 }, (_, index) => (index * 7919) % 251));
    const whole = await sharp(noise, { raw: { width: 120, height: 90, channels: 3 } })
      .toFormat(format)
      .toBuffer();
    expect(await codeOf(whole, "a")).toBe("picture");
    for (const share of [0.1, 0.5, 0.95]) {
      expect(await codeOf(whole.subarray(0, Math.floor(whole.length * share)), "a")).toBe("picture-damaged");
    }
  });

  it("no extent", async () => {
    expect(await codeOf(pngHeader(0, 10), "a.png")).toBe("picture-damaged");
  });
});

describe("whatever the bytes", () => {
  it("inspecting ends with an answer whose sentence can be sent", { timeout: 60_000 }, async () => {
    const { document } = await startLetter();
    const xml =
      "<w:document><w:body><w:p><w:r><w:t>Un texte assez long pour être lu comme un document.</w:t></w:r></w:p></w:body></w:document>";
    const originals = [
      await document.save(),
      await document.save({ useObjectStreams: false }),
      await greyPng(40, 30),
      await grey(40, 30).jpeg().toBuffer(),
      tiff(3),
      heicPhoto,
      zipSync({ "word/document.xml": strToU8(xml), "[Content_Types].xml": strToU8("<Types/>") }),
    ];
    const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        changes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (original, bytes, cut) => {
          const changed = Uint8Array.from(
            original.subarray(0, cut > 0.5 ? original.length : Math.ceil(original.length * cut * 2)),
          );
          for (const [place, value] of bytes) changed[Math.floor(place * changed.length)] = value;
          const inspection = await inspectFile({ bytes: changed, name: "a.pdf" });
          if (inspection.outcome === "rejected") inspection.findings.map((finding) => Finding.parse(finding));
          else if (inspection.outcome === "picture") expect(inspection.pageCount).toBeGreaterThan(0);
          else expect(inspection.pages.length).toBeGreaterThan(0);
        },
      ),
      { seed: 42, numRuns: 120 },
    );
  });
});
