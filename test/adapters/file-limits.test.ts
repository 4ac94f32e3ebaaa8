import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inspectFile } from "../../shared/adapters/file-inspect.ts";
import { letterLines } from "./file-samples.ts";
import { encodeJbig2 } from "./jbig2-picture.ts";
import { printed, type RawObject, rawPicture, writeRawPages, writeRawPdf } from "./raw-pdf.ts";

async function codeOf(bytes: Uint8Array, name = "document.pdf"): Promise<string> {
  const inspection = await inspectFile({ bytes, name });
  return inspection.outcome === "rejected" ? inspection.findings[0].code : inspection.outcome;
}

const content = printed(letterLines);
const picturePage = (side: number, entries: string, data: Uint8Array) =>
  writeRawPages([
    { content: "q 595 0 0 842 0 0 cm /I0 Do Q", pictures: [rawPicture({ width: side, height: side }, entries, data)] },
  ]);

describe("a small file that wants to be large", () => {
  it("a sheet of 200 by 200 inches is drawn no larger than A3", async () => {
    expect(await codeOf(writeRawPages([{ content, entries: "/MediaBox[0 0 14400 14400]" }]))).toBe("text-inside");
  });

  it("pages by the thousand are counted, not opened", async () => {
    expect(await codeOf(writeRawPages(Array.from({ length: 5_000 }, () => ({ content: "" }))))).toBe("too-many-pages");
  });

  it("a picture of 3,600 megapixels is not unpacked", async () => {
    const gray = "/ColorSpace/DeviceGray/BitsPerComponent 1";
    const rows = deflateSync(Buffer.alloc(1_000_000));
    expect(await codeOf(picturePage(60_000, `${gray}/Filter/FlateDecode`, rows))).toBe("picture-too-large");
    const jbig2 = encodeJbig2({ width: 8, height: 8 }, () => false);
    expect(await codeOf(picturePage(60_000, `${gray}/Filter/JBIG2Decode`, jbig2))).toBe("picture-too-large");
  });

  it("drawings in drawings in drawings are stopped for their time or memory, and the next file is read", {
    timeout: 120_000,
  }, async () => {
    const objects: RawObject[] = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Contents 5 0 R>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ];
    for (let depth = 0; depth < 12; depth++) {
      const entries = `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X ${objects.length + 2} 0 R>>/Font<</F 4 0 R>>>>`;
      objects.push({ entries, data: Buffer.from(depth === 11 ? content : "/X Do ".repeat(9)) });
    }
    expect(await codeOf(writeRawPdf(objects))).toBe("file-too-complex");
    expect(await codeOf(writeRawPages([{ content }]))).toBe("text-inside");
  });

  it("pages that name each other as their parents end", async () => {
    const objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    ];
    expect(["pdf-damaged", "picture"]).toContain(await codeOf(writeRawPdf(objects)));
  });

  it("brackets without end are nothing", async () => {
    expect(await codeOf(writeRawPages([{ content: `${"[".repeat(100_000)}${content}` }]))).toBe("picture");
  });

  it("an archive in an archive in a Word document is not opened", async () => {
    const inner = zipSync({ "a.bin": new Uint8Array(4_000_000) });
    const body = "<w:document><w:body><w:p><w:r><w:t>Bonjour</w:t></w:r></w:p></w:body></w:document>";
    const parts = { "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(body) };
    expect(await codeOf(zipSync({ ...parts, "word/embeddings/a.zip": inner }), "a.docx")).toBe("office-no-text");
  });
});

describe("a format that is not taken is told with what to send instead", () => {
  const ole = (stream: string) => {
    const file = Buffer.alloc(2048);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
    Buffer.from(stream, "utf16le").copy(file, 1024);
    return file;
  };
  it.each([
    ["Word of old", ole("WordDocument"), "enregistrez-le en PDF"],
    ["Excel of old", ole("Workbook"), "enregistrez-le en PDF"],
    ["Outlook", ole("__properties_version1.0"), "renvoyez les pièces jointes du message"],
    [
      "an e-mail",
      Buffer.from("From: a@b.example\r\nSubject: Dossier\r\n\r\nBonjour"),
      "renvoyez les pièces jointes du message",
    ],
    ["RTF", Buffer.from("{\\rtf1 bonjour}"), "enregistrez-le en PDF"],
    ["a web page", Buffer.from("<!DOCTYPE html><p>"), "enregistrez-le en PDF"],
    ["Excel", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "enregistrez-le en PDF"],
    ["an archive", zipSync({ "a.pdf": strToU8("%PDF-") }), "renvoyez les documents qu’il contient, un par un"],
    [
      "another archive",
      Buffer.from("7z\xbc\xaf\x27\x1c", "latin1"),
      "renvoyez les documents qu’il contient, un par un",
    ],
  ])("%s", async (_, bytes, advice) => {
    const inspection = await inspectFile({ bytes, name: "piece" });
    expect(inspection.outcome === "rejected" && inspection.findings[0].message).toContain(advice);
  });
});
