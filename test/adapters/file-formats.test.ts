import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../local/textract/raster.ts";
import { type Inspection, inspectFile } from "../../shared/adapters/file-inspect.ts";
import { jpeg2000Picture } from "../fixtures/jpeg-2000-picture.ts";
import { encodeJbig2 } from "./jbig2-picture.ts";
import { type RawObject, rawPicture, writeRawPages } from "./raw-pdf.ts";

const inspect = (bytes: Uint8Array): Promise<Inspection> => inspectFile({ bytes, name: "document" });

/** White, with a black rectangle near its upper left corner: (6, 6) to (30, 24) of 60 × 84. */
const size = { width: 60, height: 84 };
const isInk = (x: number, y: number) => x >= 6 && x < 30 && y >= 6 && y < 24;
const pixels = Buffer.from(
  Array.from({ length: size.width * size.height }, (_, at) => (isInk(at % 60, Math.floor(at / 60)) ? 0 : 255)),
);
const drawing = () => sharp(pixels, { raw: { ...size, channels: 1 } });

/** A bi-level picture, one bit a pixel, 1 for black. */
function bits(): Buffer {
  const rows = Buffer.alloc(8 * size.height);
  for (let y = 0; y < 84; y++) for (let x = 0; x < 60; x++) if (isInk(x, y)) setBit(rows, y * 64 + x);
  return rows;
}

function setBit(bytes: Buffer, place: number): void {
  bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (0x80 >> (place & 7));
}

/** The one strip of a TIFF that sharp wrote: what a fax machine would send. */
async function faxed(): Promise<Buffer> {
  const tiff = await drawing()
    .toColourspace("b-w")
    .tiff({ compression: "ccittfax4", bitdepth: 1, tile: false })
    .toBuffer();
  const directory = tiff.readUInt32LE(4);
  const tag = (wanted: number) => {
    for (let entry = directory + 2; ; entry += 12) {
      if (tiff.readUInt16LE(entry) === wanted) return tiff.readUInt32LE(entry + 8);
    }
  };
  return tiff.subarray(tag(273), tag(273) + tag(279));
}

/** The page as the twin's reader sees it: dark in the rectangle, white where there is nothing. */
async function seenBy(bytes: Uint8Array): Promise<{ ink: number; paper: number; far: number; pages: number }> {
  const document = await openDocument(bytes);
  const page = await document.page(1);
  document.close();
  const at = (x: number, y: number) =>
    page.data[Math.floor(y * page.height) * page.width + Math.floor(x * page.width)] ?? -1;
  return { ink: at(0.3, 0.18), paper: at(0.8, 0.8), far: at(0.7, 0.18), pages: document.pages };
}

const whole = "q 595 0 0 842 0 0 cm /I0 Do Q";
const gray8 = "/ColorSpace/DeviceGray/BitsPerComponent 8";
const gray1 = "/ColorSpace/DeviceGray/BitsPerComponent 1";

const scans: [string, () => Promise<RawObject>][] = [
  [
    "JPEG",
    async () => rawPicture(size, `${gray8}/Filter/DCTDecode`, await drawing().toColourspace("b-w").jpeg().toBuffer()),
  ],
  [
    "a JPEG that comes in passes, in colour",
    async () =>
      rawPicture(
        size,
        "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode",
        await drawing().toColourspace("srgb").jpeg({ progressive: true }).toBuffer(),
      ),
  ],
  ["JPEG 2000", async () => rawPicture(size, "/Filter/JPXDecode", jpeg2000Picture)],
  ["JBIG2", async () => rawPicture(size, `${gray1}/Filter/JBIG2Decode`, encodeJbig2(size, isInk))],
  [
    "CCITT G4",
    async () =>
      rawPicture(
        size,
        `${gray1}/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60/Rows 84/BlackIs1 true>>`,
        await faxed(),
      ),
  ],
  ["one bit a pixel", async () => rawPicture(size, `${gray1}/Decode[1 0]/Filter/FlateDecode`, deflateSync(bits()))],
  [
    "a mask of ink",
    async () =>
      rawPicture(size, "/ImageMask true/Decode[1 0]/BitsPerComponent 1/Filter/FlateDecode", deflateSync(bits())),
  ],
  [
    "a palette",
    async () =>
      rawPicture(
        size,
        "/ColorSpace[/Indexed/DeviceRGB 1<000000FFFFFF>]/BitsPerComponent 8/Filter/FlateDecode",
        deflateSync(Uint8Array.from(pixels, (value) => value & 1)),
      ),
  ],
];

describe("a scan inside a PDF", () => {
  it.each(scans)("as %s is a picture, and seen by its reader", async (_, picture) => {
    const pdf = writeRawPages([{ content: whole, pictures: [await picture()] }]);
    expect(await inspect(pdf)).toEqual({ outcome: "picture", mediaType: "application/pdf", pageCount: 1 });
    const seen = await seenBy(pdf);
    expect(seen.ink).toBeLessThan(40);
    expect(seen.paper).toBeGreaterThan(215);
  });

  it.each([
    [0, 0.3, 0.18],
    [90, 0.82, 0.3],
    [180, 0.7, 0.82],
    [270, 0.18, 0.7],
  ])("turned by %d degrees is seen as it is shown", async (turn, x, y) => {
    const picture = rawPicture(size, `${gray8}/Filter/FlateDecode`, deflateSync(pixels));
    const entries = `/MediaBox[0 0 595 842]/Rotate ${turn}`;
    const document = await openDocument(writeRawPages([{ content: whole, entries, pictures: [picture] }]));
    const { width, height, data } = await document.page(1);
    expect(width < height).toBe(turn % 180 === 0);
    expect(data[Math.floor(y * height) * width + Math.floor(x * width)]).toBeLessThan(40);
    expect(data[Math.floor(0.5 * height) * width + Math.floor(0.5 * width)]).toBeGreaterThan(215);
  });

  it("that does not unpack is refused: its page would be read as an empty one", async () => {
    const broken = rawPicture(size, "/Filter/JPXDecode", Buffer.alloc(400, 7));
    const inspection = await inspect(writeRawPages([{ content: whole, pictures: [broken] }]));
    expect(inspection).toMatchObject({ outcome: "rejected", findings: [{ code: "pdf-damaged" }] });
  });

  it("on a sheet larger than Textract takes comes with a smaller copy", async () => {
    const picture = rawPicture(size, `${gray8}/Filter/FlateDecode`, deflateSync(pixels));
    const entries = "/MediaBox[0 0 14400 14400]";
    const inspection = await inspect(
      writeRawPages([{ content: "q 14400 0 0 14400 0 0 cm /I0 Do Q", entries, pictures: [picture] }]),
    );
    const copy = (inspection.outcome === "picture" && inspection.converted?.bytes) || new Uint8Array();
    expect(Buffer.from(copy).toString("latin1")).toContain("/MediaBox[0 0 2880.00 2880.00]");
    expect((await seenBy(copy)).ink).toBeLessThan(40);
  });
});

describe("photos and scans by themselves", () => {
  const taken: [string, () => Promise<Uint8Array>][] = [
    ["a JPEG that comes in passes", () => drawing().jpeg({ progressive: true }).toBuffer()],
    ["a PNG of 16 bits", () => drawing().toColourspace("rgb16").png().toBuffer()],
    ["a see-through PNG", () => drawing().toColourspace("srgb").ensureAlpha().png().toBuffer()],
    [
      "a PNG with a palette, woven",
      () => drawing().toColourspace("srgb").png({ palette: true, progressive: true }).toBuffer(),
    ],
    ["a TIFF in LZW", () => drawing().tiff({ compression: "lzw" }).toBuffer()],
    [
      "a TIFF of a fax",
      () => drawing().toColourspace("b-w").tiff({ compression: "ccittfax4", bitdepth: 1 }).toBuffer(),
    ],
    ["a TIFF with a JPEG inside", () => drawing().tiff({ compression: "jpeg", quality: 95 }).toBuffer()],
    [
      "a TIFF in tiles",
      () => drawing().tiff({ compression: "deflate", tile: true, tileWidth: 64, tileHeight: 64 }).toBuffer(),
    ],
  ];
  it.each(taken)("%s goes on as it is", async (_, make) => {
    const bytes = await make();
    expect(await inspect(bytes)).toMatchObject({ outcome: "picture", pageCount: 1 });
    const seen = await seenBy(bytes);
    expect(seen.ink).toBeLessThan(60);
    expect(seen.paper).toBeGreaterThan(200);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "a photo held as EXIF %d says stands upright for its reader",
    async (orientation) => {
      const photo = await sharp(heldAs(orientation), { raw: { ...heldSize(orientation), channels: 1 } })
        .toColourspace("srgb")
        .jpeg({ quality: 95 })
        .withMetadata({ orientation })
        .toBuffer();
      const inspection = await inspect(photo);
      // Mirrored ones are drawn: no reader turns those.
      const isMirrored = [2, 4, 5, 7].includes(orientation);
      expect(inspection.outcome === "picture" && inspection.converted !== undefined).toBe(isMirrored);
      const seen = await seenBy((inspection.outcome === "picture" && inspection.converted?.bytes) || photo);
      expect(seen.ink).toBeLessThan(60);
      expect(seen.far).toBeGreaterThan(200);
      expect(seen.paper).toBeGreaterThan(200);
    },
  );

  it("a JPEG in the colours of print is drawn in grey", async () => {
    const inspection = await inspect(await drawing().toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer());
    const copy = (inspection.outcome === "picture" && inspection.converted?.bytes) || new Uint8Array();
    const seen = await seenBy(copy);
    expect(seen.ink).toBeLessThan(80);
    expect(seen.paper).toBeGreaterThan(200);
  });

  it("a photo of 12 megapixels goes on as it is", async () => {
    const photo = await sharp({ create: { width: 4032, height: 3024, channels: 3, background: "#ddd" } })
      .jpeg()
      .toBuffer();
    expect(await inspect(photo)).toMatchObject({ outcome: "picture", pageCount: 1 });
  });

  it("a TIFF of the other byte order and several pages counts them all", async () => {
    const pages = Buffer.concat([tiffHeader, ...[0, 1, 2].map((page) => bigEndianPage(page, page === 2))]);
    expect(await inspect(pages)).toMatchObject({ outcome: "picture", pageCount: 3 });
    expect((await seenBy(pages)).pages).toBe(3);
  });
});

const heldSize = (orientation: number) => (orientation < 5 ? size : { width: size.height, height: size.width });

/** The drawing as a camera's chip sees it that is held like this (EXIF, tag 274: where its first row and column are). */
function heldAs(orientation: number): Buffer {
  const { width, height } = heldSize(orientation);
  const [right, bottom] = [size.width - 1, size.height - 1];
  const places: Record<number, (x: number, y: number) => [number, number]> = {
    1: (x, y) => [x, y],
    2: (x, y) => [right - x, y],
    3: (x, y) => [right - x, bottom - y],
    4: (x, y) => [x, bottom - y],
    5: (x, y) => [y, x],
    6: (x, y) => [right - y, x],
    7: (x, y) => [right - y, bottom - x],
    8: (x, y) => [y, bottom - x],
  };
  const held = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [left, top] = places[orientation]?.(x, y) ?? [x, y];
      held[y * width + x] = isInk(left, top) ? 0 : 255;
    }
  }
  return held;
}

const tiffHeader = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);

/** One pixel, big-endian: a directory of eight entries behind the one before. */
function bigEndianPage(page: number, isLast: boolean): Buffer {
  const entries = [
    [256, 1],
    [257, 1],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 4],
    [278, 1],
    [279, 1],
  ];
  const length = 2 + entries.length * 12 + 4;
  const directory = Buffer.alloc(length);
  directory.writeUInt16BE(entries.length);
  for (const [index, [tag = 0, value = 0]] of entries.entries()) {
    const at = 2 + index * 12;
    directory.writeUInt16BE(tag, at);
    directory.writeUInt16BE(3, at + 2);
    directory.writeUInt32BE(1, at + 4);
    directory.writeUInt16BE(value, at + 8);
  }
  directory.writeUInt32BE(isLast ? 0 : 8 + (page + 1) * length, length - 4);
  return directory;
}
