import { deflateSync } from "node:zlib";
import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { type Inspection, inspectFile } from "../../shared/adapters/file-inspect.ts";
import { letterLines } from "./file-samples.ts";
import { printed, type RawObject, rawPicture, writeRawPages, writeRawPdf } from "./raw-pdf.ts";

const inspect = (bytes: Uint8Array): Promise<Inspection> => inspectFile({ bytes, name: "document.pdf" });
const size = { width: 60, height: 84 };
const grey = rawPicture(
  size,
  "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode",
  deflateSync(Buffer.alloc(60 * 84, 0x88)),
);
const whole = "q 595 0 0 842 0 0 cm /I0 Do Q";
const put = (text: string, x: number, y: number, before = "") =>
  `BT ${before} /F 11 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;

async function textOf(bytes: Uint8Array): Promise<string> {
  const inspection = await inspect(bytes);
  if (inspection.outcome !== "text-inside") return inspection.outcome;
  return inspection.pages.flatMap((page) => page.lines.map((line) => line.text)).join("\n");
}
const letter = letterLines.join("\n").replaceAll("’", "'");

describe("a PDF of which some pages are text and others pictures", () => {
  it("is a picture with the pages whose text can be trusted, under their own numbers", async () => {
    const pages = [
      { content: whole, pictures: [grey] },
      { content: printed(letterLines) },
      { content: whole, pictures: [grey] },
      { content: "" },
    ];
    const inspection = await inspect(writeRawPages(pages));
    expect(inspection).toMatchObject({ outcome: "picture", pageCount: 4 });
    const inside = inspection.outcome === "picture" ? inspection.inside : undefined;
    expect(inside?.map((page) => [page.number, page.source, page.lines.length])).toEqual([
      [2, "file", 5],
      [4, "file", 0],
    ]);
  });

  it("says nothing of pages inside where no page has text", async () => {
    const inspection = await inspect(writeRawPages([{ content: whole, pictures: [grey] }, { content: "" }]));
    expect(inspection).toEqual({ outcome: "picture", mediaType: "application/pdf", pageCount: 2 });
  });
});

describe("text that is in the file is used only where it matches what the page shows", () => {
  it("not under a scan, hidden or not: it is what the scanner's own reader took it for", async () => {
    const hidden = printed(letterLines).replace("BT", "BT 3 Tr");
    expect(await textOf(writeRawPages([{ content: `${whole} ${hidden}`, pictures: [grey] }]))).toBe("picture");
    expect(await textOf(writeRawPages([{ content: `${printed(letterLines)} ${whole}`, pictures: [grey] }]))).toBe(
      "picture",
    );
  });

  it("not where it is white, off the sheet, cut away, hidden in a layer or drawn without ink", async () => {
    const unseen = [
      put("BLANC", 60, 400, "1 g"),
      put("DEHORS", 60, 900),
      `q 0 0 10 10 re W n ${put("ROGNE", 60, 380)} Q`,
      put("SANS ENCRE", 60, 360, "3 Tr"),
    ];
    const content = `${printed(letterLines)} ${unseen.join(" ")}`;
    expect(await textOf(writeRawPages([{ content }]))).toBe(letter);
    const entries = "/MediaBox[0 0 595 1200]/CropBox[0 300 595 842]";
    expect(await textOf(writeRawPages([{ content: `${content} ${put("SOUS LE BORD", 60, 100)}`, entries }]))).toBe(
      letter,
    );
  });

  it("not where a picture was put over it; where the picture lets it through, it is", async () => {
    const over = "q 200 0 0 40 50 735 cm /I0 Do Q";
    const content = `${printed(letterLines)} ${over}`;
    expect(await textOf(writeRawPages([{ content, pictures: [grey] }]))).toBe("picture");
    const stamp = rawPicture(
      size,
      "/ImageMask true/BitsPerComponent 1/Filter/FlateDecode",
      deflateSync(Buffer.alloc(8 * 84, 0xff)),
    );
    expect(await textOf(writeRawPages([{ content, pictures: [stamp] }]))).toBe(letter);
  });

  it("not where another text was put over a whited-out one", async () => {
    const other = `1 g 55 700 400 14 re f 0 g ${put("Decision : refus pour une duree de deux mois, au 3 mai 2026", 60, 703)}`;
    const two = [...letterLines.slice(0, 4), "Decision : accord pour une duree de six mois, au 15 juin 2026"];
    expect(await textOf(writeRawPages([{ content: `${printed(two)} ${other}` }]))).toBe("picture");
  });

  it("once, where it was printed twice to look bold", async () => {
    const twice = `${printed(letterLines)} q 1 0 0 1 0.3 0 cm ${printed(letterLines)} Q`;
    expect(await textOf(writeRawPages([{ content: twice }]))).toBe(letter);
  });

  it("not where its font stores other letters or figures than it shows", async () => {
    const figures = (shift: number) =>
      toUnicode((code) => (code >= 48 && code <= 57 ? 48 + ((code - 48 + shift) % 10) : code));
    const letters = toUnicode((code) => {
      const at = "abcdefghijklmnopqrstuvwxyz".indexOf(String.fromCharCode(code));
      return at < 0 ? code : "eaiouybcdfghjklmnpqrstvwxz".charCodeAt(at);
    });
    expect(await textOf(withToUnicode(figures(0)))).toContain("12/03/1984");
    expect(await textOf(withToUnicode(figures(1)))).toBe("picture");
    expect(await textOf(withToUnicode(letters))).toBe("picture");
  });

  it("of a page with its own unit of measure, and of one that is cropped, stands where it is seen", async () => {
    const plain = await inspect(writeRawPages([{ content: printed(letterLines) }]));
    const entries = "/MediaBox[-50 -50 700 900]/CropBox[0 0 595 842]/UserUnit 2";
    const cropped = await inspect(writeRawPages([{ content: printed(letterLines), entries }]));
    const boxes = (inspection: Inspection) =>
      inspection.outcome === "text-inside" ? inspection.pages[0]?.lines.map((line) => line.box) : undefined;
    for (const [index, box] of (boxes(plain) ?? []).entries()) {
      expect(boxes(cropped)?.[index]?.left).toBeCloseTo(box.left, 3);
      expect(boxes(cropped)?.[index]?.top).toBeCloseTo(box.top, 3);
    }
  });
});

/** A font's table from its codes to letters, as a PDF has it. */
function toUnicode(map: (code: number) => number): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, "0");
  const codes = Array.from({ length: 95 }, (_, index) => index + 32);
  const rows = codes.map((code) => `<${hex(code, 2)}> <${hex(map(code), 4)}>`).join("\n");
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <ff> endcodespacerange ${codes.length} beginbfchar\n${rows}\nendbfchar endcmap end end`;
}

function withToUnicode(table: string): Buffer {
  const rows = [
    "Madame, Monsieur, la commission a examine la demande de mesure presentee pour le menage.",
    "Nee le 12/03/1984, dossier 2026 0147, telephone 06 39 98 00 12, loyer 645,80 euros.",
    "La mesure est confiee a partir du 15/06/2026 pour six mois.",
  ];
  const objects: RawObject[] = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 6 0 R>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 5 0 R>>",
    { entries: "", data: Buffer.from(table) },
    { entries: "", data: Buffer.from(printed(rows)) },
  ];
  return writeRawPdf(objects);
}

describe("a broken PDF is read where all of it is there, and refused where something is lost", () => {
  async function original(useObjectStreams: boolean): Promise<Buffer> {
    const { startLetter } = await import("./file-samples.ts");
    const { document } = await startLetter();
    document
      .addPage([595, 842])
      .drawText("Seconde page : le bail est joint au dossier de la famille.", { x: 60, y: 500, size: 11 });
    return Buffer.from(await document.save({ useObjectStreams }));
  }
  const replaced = (file: Buffer, from: RegExp, to: string) =>
    Buffer.from(file.toString("latin1").replace(from, to), "latin1");
  const all = 6;
  const repairs: [string, (file: Buffer) => Buffer][] = [
    ["no end mark", (file) => file.subarray(0, file.lastIndexOf("%%EOF"))],
    ["half an end mark", (file) => file.subarray(0, file.lastIndexOf("%%EOF") + 3)],
    ["a wrong place of its table", (file) => replaced(file, /startxref\s+\d+/, "startxref\n99")],
    ["lines of a mail gateway before it", (file) => Buffer.concat([Buffer.from("X-Scanned: yes\r\n\r\n"), file])],
    [
      "bytes put in, so that no place is right",
      (file) => Buffer.concat([file.subarray(0, 15), Buffer.from("% gateway\n"), file.subarray(15)]),
    ],
    ["zeros behind it", (file) => Buffer.concat([file, Buffer.alloc(3000)])],
  ];
  it.each(repairs)("read with %s", async (_, spoil) => {
    for (const useObjectStreams of [false, true]) {
      const inspection = await inspect(spoil(await original(useObjectStreams)));
      const lines = inspection.outcome === "text-inside" ? inspection.pages.flatMap((page) => page.lines) : [];
      expect(lines).toHaveLength(all);
    }
  });

  it("read with a wrong length of its streams", async () => {
    const spoilt = replaced(await original(false), /\/Length \d+/g, "/Length 5");
    const inspection = await inspect(spoilt);
    expect(inspection.outcome === "text-inside" && inspection.pages).toHaveLength(2);
  });

  const losses: [string, (file: Buffer) => Buffer][] = [
    ["cut off after its first page", (file) => file.subarray(0, Math.floor(file.length / 2))],
    [
      "one byte of its packed text changed",
      (file) => {
        const at = file.indexOf("stream\n", file.indexOf("FlateDecode")) + 40;
        const spoilt = Buffer.from(file);
        spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
        return spoilt;
      },
    ],
    ["a page fewer in its count than it has", (file) => replaced(file, /\/Count 2/, "/Count 1")],
    ["the text of a page gone", (file) => replaced(file, /\/Contents (\d+) 0 R/, "/Contents 77 0 R")],
    [
      "the text of a page gone, in a list",
      (file) => replaced(file, /\/Contents \[ *\d+ 0 R *\]/, "/Contents [ 77 0 R ]"),
    ],
  ];
  it.each(losses)("refused: %s", async (_, spoil) => {
    const file = await original(false);
    const spoilt = spoil(file);
    if (spoilt.equals(file)) return;
    const inspection = await inspect(spoilt);
    expect(inspection).toMatchObject({ outcome: "rejected", findings: [{ code: "pdf-damaged" }] });
  });

  it("what was repaired and has to be read as a picture comes with a sound copy", async () => {
    const scan = writeRawPages([{ content: whole, pictures: [grey] }]);
    const inspection = await inspect(scan.subarray(0, scan.lastIndexOf("%%EOF")));
    const copy = (inspection.outcome === "picture" && inspection.converted?.bytes) || new Uint8Array();
    expect((await PDFDocument.load(copy)).getPageCount()).toBe(1);
  });
});
