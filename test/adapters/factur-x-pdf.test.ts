import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { srgbProfile } from "../../shared/adapters/factur-x-icc.ts";
import { facturXOf } from "../../shared/adapters/factur-x-invoice.ts";
import { asFacturX } from "../../shared/adapters/factur-x-pdf.ts";
import { renderClaim } from "../../shared/adapters/pdf-lib-claim.ts";
import { blockedLines, lineAt, linesApart, paperOf } from "./claim-paper-sample.ts";

const paper = paperOf([lineAt(0), lineAt(1), ...linesApart], {
  blocked: blockedLines,
  agreement: { document: "invoice" },
});
const xml = facturXOf(paper);
const name = (text: string) => PDFName.of(text);

function streamAt(dict: PDFDict, key: string): PDFRawStream {
  const stream = dict.lookup(name(key));
  if (!(stream instanceof PDFRawStream)) throw new Error(`no stream at ${key}`);
  return stream;
}

describe("an e-invoice as PDF/A-3", () => {
  let bytes: Uint8Array;
  let pdf: PDFDocument;
  beforeAll(async () => {
    bytes = await asFacturX(await renderClaim(paper), xml);
    pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  });

  const streamOf = (stream: PDFRawStream) => decodePDFRawStream(stream).decode();
  const metadataOf = () => {
    const stream = streamAt(pdf.catalog, "Metadata");
    expect(stream.dict.has(name("Filter"))).toBe(false);
    return new TextDecoder().decode(stream.contents);
  };

  it("carries the XML under the name of the standard, as an alternative of the page", () => {
    const [file] = pdf.catalog.lookup(name("AF"), PDFArray).asArray();
    const spec = pdf.context.lookup(file, PDFDict);
    const names = pdf.catalog.lookup(name("Names"), PDFDict).lookup(name("EmbeddedFiles"), PDFDict);
    expect(names.lookup(name("Names"), PDFArray).get(1)).toBe(file);
    expect(spec.lookup(name("F"), PDFString).asString()).toBe("factur-x.xml");
    expect(spec.lookup(name("UF"), PDFHexString).decodeText()).toBe("factur-x.xml");
    expect(spec.get(name("AFRelationship"))).toBe(name("Alternative"));
    const embedded = streamAt(spec.lookup(name("EF"), PDFDict), "F");
    expect(embedded.dict.get(name("Subtype"))).toBe(name("text/xml"));
    const params = embedded.dict.lookup(name("Params"), PDFDict);
    expect(params.lookup(name("Size"), PDFNumber).asNumber()).toBe(xml.length);
    expect(params.lookup(name("ModDate"), PDFString).asString()).toBe("D:20261101000000Z");
    expect(Buffer.compare(streamOf(embedded), xml)).toBe(0);
  });

  it("says in its metadata that it is PDF/A-3b and Factur-X, with a schema for what PDF/A does not know", () => {
    const packet = metadataOf();
    expect(packet.startsWith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>')).toBe(true);
    const content = packet.replace(/^<\?xpacket .*\n/, "").replace(/\n<\?xpacket .*$/, "");
    expect(XMLValidator.validate(content)).toBe(true);
    for (const said of [
      "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>",
      "<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>",
      "<fx:DocumentType>INVOICE</fx:DocumentType>",
      "<fx:Version>1.0</fx:Version>",
      "<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>",
    ])
      expect(packet).toContain(said);
    const described = [...packet.matchAll(/<pdfaProperty:name>(\w+)</g)].map(([, property]) => property);
    expect(described.sort()).toEqual(["ConformanceLevel", "DocumentFileName", "DocumentType", "Version"]);
  });

  it("says the same in its metadata as in its information dictionary", () => {
    const parsed = new XMLParser({ removeNSPrefix: true }).parse(metadataOf()) as Record<string, unknown>;
    const text = JSON.stringify(parsed);
    for (const said of [pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getCreator(), pdf.getProducer()])
      expect(text).toContain(JSON.stringify(said));
    expect(metadataOf()).toContain("<xmp:CreateDate>2026-11-01T00:00:00Z</xmp:CreateDate>");
    expect(pdf.getCreationDate()?.toISOString()).toBe("2026-11-01T00:00:00.000Z");
  });

  it("gives its colours a meaning: one output intent with a profile of three channels", () => {
    const intents = pdf.catalog.lookup(name("OutputIntents"), PDFArray);
    expect(intents.size()).toBe(1);
    const intent = intents.lookup(0, PDFDict);
    expect(intent.get(name("S"))).toBe(name("GTS_PDFA1"));
    const profile = streamAt(intent, "DestOutputProfile");
    expect(profile.dict.lookup(name("N"), PDFNumber).asNumber()).toBe(3);
    expect(Buffer.compare(streamOf(profile), srgbProfile())).toBe(0);
  });

  it("embeds every font, and names on each page what the page uses", () => {
    const fonts = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(name("Type")) === name("FontDescriptor") ? [object] : [],
      );
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(["FontFile2", "FontFile3"].some((file) => font.has(name(file)))).toBe(true);
    for (const page of pdf.getPages()) expect(page.node.has(name("Resources"))).toBe(true);
  });

  it("has what PDF/A forbids nowhere: encryption, scripts, actions, other colours, outside files", () => {
    expect(pdf.context.trailerInfo.Encrypt).toBeUndefined();
    expect(pdf.context.trailerInfo.ID).toBeInstanceOf(PDFArray);
    expect(pdf.catalog.has(name("OpenAction"))).toBe(false);
    expect(pdf.catalog.has(name("AA"))).toBe(false);
    const text = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString().slice(0, 4000));
    for (const forbidden of [
      "/JavaScript",
      "/DeviceCMYK",
      "/LZWDecode",
      "/Launch",
      "/Movie",
      "/Sound",
      "/TransferFunction",
    ])
      expect(
        text.filter((object) => object.includes(forbidden)),
        forbidden,
      ).toEqual([]);
  });

  it("begins as PDF/A wants: version, then a comment of bytes above 127", () => {
    const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
    expect(start).toMatch(/^%PDF-1\.7\r?\n%[\u0080-\u00ff]{4}/);
  });

  it("has the same bytes for the same claim, and others for another", async () => {
    const again = await asFacturX(await renderClaim(structuredClone(paper)), facturXOf(structuredClone(paper)));
    expect(Buffer.compare(again, bytes)).toBe(0);
    const other = paperOf([lineAt(0)], { agreement: { document: "invoice" } });
    expect(Buffer.compare(await asFacturX(await renderClaim(other), facturXOf(other)), bytes)).not.toBe(0);
  });

  it("refuses a PDF without a date rather than asking a clock", async () => {
    const dateless = await PDFDocument.create({ updateMetadata: false });
    dateless.addPage();
    await expect(asFacturX(await dateless.save(), xml)).rejects.toThrow("modification date");
  });

  const folder = mkdtempSync(path.join(tmpdir(), "navette-invoice-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is sound for qpdf where that is installed", () => {
    const file = path.join(folder, "invoice.pdf");
    writeFileSync(file, bytes);
    const check = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
    if (!check.error) expect(check.status, check.stderr).toBe(0);
  });
});

describe("the colour profile", () => {
  const profile = Buffer.from(srgbProfile());
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, place) => ({
    name: profile.toString("latin1", 132 + place * 12, 136 + place * 12),
    offset: profile.readUInt32BE(136 + place * 12),
    size: profile.readUInt32BE(140 + place * 12),
  }));

  it("is a display profile of RGB whose parts lie inside it, each on a place divisible by four", () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
    expect(profile.toString("latin1", 36, 40)).toBe("acsp");
    for (const { offset, size } of tags) {
      expect(offset % 4).toBe(0);
      expect(offset + size).toBeLessThanOrEqual(profile.length);
    }
    expect(tags.map((tag) => tag.name).sort()).toEqual(
      ["bTRC", "bXYZ", "cprt", "desc", "gTRC", "gXYZ", "rTRC", "rXYZ", "wtpt"].sort(),
    );
  });

  it("has primaries that add up to its white, and the tones of sRGB", () => {
    const xyz = (tag: string) => {
      const { offset } = tags.find((each) => each.name === tag) ?? { offset: 0 };
      return [8, 12, 16].map((place) => profile.readInt32BE(offset + place) / 65536);
    };
    const [red, green, blue, white] = ["rXYZ", "gXYZ", "bXYZ", "wtpt"].map(xyz);
    for (const axis of [0, 1, 2])
      expect((red?.[axis] ?? 0) + (green?.[axis] ?? 0) + (blue?.[axis] ?? 0)).toBeCloseTo(white?.[axis] ?? 0, 3);
    const { offset } = tags.find((each) => each.name === "rTRC") ?? { offset: 0 };
    const toneAt = (share: number) => profile.readUInt16BE(offset + 12 + Math.round(share * 1023) * 2) / 65535;
    expect(toneAt(0)).toBe(0);
    expect(toneAt(0.5)).toBeCloseTo(0.2144, 2);
    expect(toneAt(1)).toBe(1);
  });
});
