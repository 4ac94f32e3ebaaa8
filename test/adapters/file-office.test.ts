import * as docx from "docx";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Page } from "../../schemas/page.ts";
import { inspectFile } from "../../shared/adapters/file-inspect.ts";
import { greyPng, rasterize } from "./file-samples.ts";

const inspect = (bytes: Uint8Array, name = "document.docx") => inspectFile({ bytes, name });
const sentence = "Le ménage demande un accompagnement social lié au logement pour se maintenir.";

async function codeOf(bytes: Uint8Array, name?: string): Promise<string> {
  const inspection = await inspect(bytes, name);
  return inspection.outcome === "rejected" ? inspection.findings[0].code : inspection.outcome;
}

async function pageOf(bytes: Uint8Array): Promise<Page> {
  const inspection = await inspect(bytes);
  if (inspection.outcome !== "text-inside") throw new Error(`not text but ${await codeOf(bytes)}`);
  expect(inspection.pages).toHaveLength(1);
  return Page.parse(inspection.pages[0]);
}

const linesOf = (page: Page) => page.lines.map((line) => line.text);

function word(children: docx.FileChild[], section: Partial<docx.ISectionOptions> = {}): Promise<Uint8Array> {
  const document = new docx.Document({ sections: [{ ...section, children }] });
  return docx.Packer.toBuffer(document);
}

/** A Word document with this XML as its body. */
function wordXml(body: string, others: Zippable = {}): Uint8Array {
  const names = 'xmlns:w="urn:w" xmlns:w14="urn:w14" xmlns:mc="urn:mc" xmlns:wps="urn:wps" xmlns:v="urn:v"';
  const text = `<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${names}><w:body>${text}${body}</w:body></w:document>`,
    ),
    ...others,
  });
}

function openDocument(text: string, others: Zippable = {}): Uint8Array {
  const names = 'xmlns:office="o" xmlns:text="t" xmlns:table="ta" xmlns:draw="d" xmlns:svg="s" xmlns:form="f"';
  const body = `<office:body><office:text>${text}</office:text></office:body>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(`<office:document-content ${names}>${body}</office:document-content>`),
    ...others,
  });
}

describe("Word documents", () => {
  it("paragraphs become lines from top to bottom, a long one wraps", async () => {
    const page = await pageOf(
      await word([new docx.Paragraph("Orientation"), new docx.Paragraph(`${sentence} ${sentence}`)]),
    );
    expect(page).toMatchObject({ number: 1, source: "file", marksSought: true, signaturesSought: true });
    expect(linesOf(page)).toHaveLength(3);
    expect(linesOf(page).slice(1).join(" ")).toBe(`${sentence} ${sentence}`);
    const tops = page.lines.map((line) => line.box.top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it("the cells of a table row stand side by side, apart", async () => {
    const row = (...cells: string[]) =>
      new docx.TableRow({
        children: cells.map((cell) => new docx.TableCell({ children: [new docx.Paragraph(cell)] })),
      });
    const table = new docx.Table({
      columnWidths: [3000, 6000],
      rows: [row("Nom", "Bouveret"), row("Prénom", sentence)],
    });
    const page = await pageOf(await word([table]));
    const [name, value, firstName] = page.lines;
    expect(linesOf(page).slice(0, 3)).toEqual(["Nom", "Bouveret", "Prénom"]);
    expect(name?.box.top).toBe(value?.box.top);
    expect(value?.box.left).toBeGreaterThan((name?.box.left ?? 1) + (name?.box.width ?? 1));
    expect(firstName?.box.top).toBeGreaterThan(name?.box.top ?? 1);
    expect(firstName?.box.left).toBe(name?.box.left);
  });

  it("a tab and a run of spaces are a gap", async () => {
    const page = await pageOf(
      await word([new docx.Paragraph("Nom :\tBouveret      Prénom : Zoé"), new docx.Paragraph(sentence)]),
    );
    expect(linesOf(page).slice(0, 3)).toEqual(["Nom :", "Bouveret", "Prénom : Zoé"]);
    expect(new Set(page.lines.slice(0, 3).map((line) => line.box.top)).size).toBe(1);
  });

  it("boxes to tick are marks in front of their label, and no text", async () => {
    const paragraph = new docx.Paragraph({
      children: [
        new docx.CheckBox({ checked: true }),
        new docx.TextRun(" Accès "),
        new docx.CheckBox({ checked: false }),
        new docx.TextRun(" Maintien ☒ Diagnostic "),
        new docx.SymbolRun("F0A8"),
        new docx.TextRun(" Autre [x] Urgent"),
      ],
    });
    const page = await pageOf(await word([paragraph, new docx.Paragraph(sentence)]));
    expect(page.marks.map((mark) => mark.selected)).toEqual([true, false, true, false, true]);
    expect(linesOf(page).slice(0, 5)).toEqual(["Accès", "Maintien", "Diagnostic", "Autre", "Urgent"]);
    for (const [index, mark] of page.marks.entries()) {
      expect(mark.box.left).toBeLessThan(page.lines[index]?.box.left ?? 0);
      expect(mark.box.top).toBe(page.lines[index]?.box.top);
    }
  });

  it("a box that does not fit the row any more takes its label with it", async () => {
    const labels = [
      "Commandement de payer",
      "Concours de la force publique",
      "Commandement de quitter les lieux",
      "Structure d’hébergement",
    ];
    const paragraph = new docx.Paragraph(labels.map((label) => `☐ ${label} `).join(""));
    const page = await pageOf(await word([paragraph, new docx.Paragraph(sentence)]));
    expect(linesOf(page).slice(0, 4)).toEqual(labels);
    expect(page.marks.map((mark) => mark.box.top)).toEqual(page.lines.slice(0, 4).map((line) => line.box.top));
  });

  it("form fields of old Word count, hidden, deleted and placeholder text does not", async () => {
    const page = await pageOf(
      wordXml(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>' +
          "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:t>Coché</w:t></w:r></w:p>" +
          "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Caché</w:t></w:r><w:del><w:r><w:delText>Supprimé</w:delText></w:r></w:del><w:ins><w:r><w:t>Ajouté</w:t></w:r></w:ins></w:p>" +
          "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Cliquez ici</w:t></w:r></w:sdtContent></w:sdt></w:p>" +
          "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Encadré</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>" +
          "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Encadré</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" +
          "<w:p><w:r><w:t>Dupont &amp; fils, n&#176;&#x20;4 &lt;b&gt;</w:t></w:r></w:p>",
      ),
    );
    expect(page.marks.map((mark) => mark.selected)).toEqual([true]);
    expect(linesOf(page).slice(1)).toEqual(["Coché", "Ajouté", "Encadré", "Dupont & fils, n° 4 <b>"]);
  });

  it("headers come first, footers last", async () => {
    const page = await pageOf(
      await word([new docx.Paragraph(sentence)], {
        headers: { default: new docx.Header({ children: [new docx.Paragraph("En-tête")] }) },
        footers: { default: new docx.Footer({ children: [new docx.Paragraph("Pied de page")] }) },
      }),
    );
    expect(linesOf(page)).toEqual(["En-tête", sentence, "Pied de page"]);
  });

  it("a picture near the end is taken for a signature, one at the top is not", async () => {
    const data = await greyPng(160, 60);
    const picture = () =>
      new docx.Paragraph({
        children: [new docx.ImageRun({ type: "png", data, transformation: { width: 160, height: 60 } })],
      });
    const text = Array.from({ length: 12 }, () => new docx.Paragraph(sentence));
    const page = await pageOf(await word([picture(), ...text, picture()]));
    expect(page.signatures).toHaveLength(1);
    expect(page.signatures[0]?.confidence).toBeLessThan(0.9);
    expect(page.signatures[0]?.box.top).toBeGreaterThan(page.lines.at(-1)?.box.top ?? 1);
  });

  it("a document of many pages keeps its proportions within the page", async () => {
    const page = await pageOf(
      await word(Array.from({ length: 300 }, (_, row) => new docx.Paragraph(`${row} ${sentence}`))),
    );
    expect(page.lines).toHaveLength(300);
    const last = page.lines.at(-1)?.box;
    expect((last?.top ?? 2) + (last?.height ?? 0)).toBeLessThan(1);
  });

  it("the photo that somebody pasted into Word is read as a photo", async () => {
    const data = await greyPng(900, 1200);
    const run = new docx.ImageRun({ type: "png", data, transformation: { width: 500, height: 660 } });
    const inspection = await inspect(await word([new docx.Paragraph({ children: [run] })]));
    expect(inspection).toMatchObject({ outcome: "picture", pageCount: 1, converted: { mediaType: "image/png" } });
  });
});

describe("scans pasted into a Word document", () => {
  const scanOf = async (type: "png" | "gif" = "png") =>
    new docx.ImageRun({ type, data: await greyPng(600, 840), transformation: { width: 450, height: 630 } });
  const cover = new docx.Paragraph(`Veuillez trouver ci-joint la fiche. ${sentence}`);

  it("behind a text are read as the pages after it", async () => {
    const scans = new docx.Paragraph({ children: [await scanOf(), await scanOf()] });
    const inspection = await inspect(await word([cover, scans]));
    expect(inspection).toMatchObject({
      outcome: "picture",
      pageCount: 3,
      inside: [{ number: 1, source: "file" }],
      converted: { mediaType: "application/pdf" },
    });
    const copy = (inspection.outcome === "picture" && inspection.converted?.bytes) || new Uint8Array();
    const middles = (await rasterize(copy)).map((page) => page.data[Math.floor(page.data.length / 2)]);
    expect(middles).toEqual([255, 0x88, 0x88]);
  });

  it("without a text are as many pages", async () => {
    const scans = new docx.Paragraph({ children: [await scanOf(), await scanOf()] });
    const inspection = await inspect(await word([scans]));
    expect(inspection).toMatchObject({ outcome: "picture", pageCount: 2 });
    expect(inspection).not.toHaveProperty("inside");
  });

  it("in a format that is no photo's are told, not left out", async () => {
    const run = new docx.ImageRun({
      type: "gif",
      data: Buffer.from("GIF89a"),
      transformation: { width: 450, height: 630 },
    });
    expect(await codeOf(await word([cover, new docx.Paragraph({ children: [run] })]))).toBe("office-pictures");
  });
});

describe("OpenDocument texts", () => {
  it("text of a change that was taken back is not there, text put in is, and a scan inside is a page", async () => {
    const picture = await greyPng(600, 840);
    const page = await inspect(
      openDocument(
        `<text:tracked-changes><text:changed-region><text:deletion><text:p>Supprimé</text:p></text:deletion></text:changed-region></text:tracked-changes>` +
          `<text:p>${sentence} <text:change text:change-id="c"/>Ajouté</text:p>` +
          '<text:p><draw:frame svg:width="16cm" svg:height="22cm"><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p>',
        { "Pictures/a.png": picture },
      ),
    );
    expect(page).toMatchObject({ outcome: "picture", pageCount: 2 });
    const lines = page.outcome === "picture" ? page.inside?.[0]?.lines.map((line) => line.text).join(" ") : "";
    expect(lines).toContain("Ajouté");
    expect(lines).not.toContain("Supprimé");
  });

  it("paragraphs, tables, tabs, spaces and boxes to tick are read", async () => {
    const page = await pageOf(
      openDocument(
        '<office:forms><form:form><form:checkbox form:id="c1" form:current-state="checked"/><form:checkbox form:id="c2"/></form:form></office:forms>' +
          `<text:tracked-changes><text:p>Supprimé</text:p></text:tracked-changes><text:p>${sentence}</text:p>` +
          "<text:p>Nom :<text:tab/><text:span>Bouve</text:span>ret\n  Zoé</text:p>" +
          '<text:p>N°<text:s text:c="1000000"/>4</text:p>' +
          '<text:p><draw:control draw:control="c1"/>Accès <draw:control draw:control="c2"/>Maintien</text:p>' +
          "<table:table><table:table-row><table:table-cell><text:p>Début</text:p></table:table-cell><table:table-cell><text:p>15/06/2026</text:p></table:table-cell>" +
          '<table:table-cell table:number-columns-repeated="1000000"/></table:table-row></table:table>' +
          "<text:list><text:list-item><text:p>Objectif</text:p></text:list-item></text:list>",
        {
          "styles.xml": strToU8(
            '<s xmlns:style="y" xmlns:text="t"><style:header><text:p>En-tête</text:p></style:header><style:footer><text:p>Pied</text:p></style:footer></s>',
          ),
        },
      ),
    );
    expect(linesOf(page)).toEqual([
      "En-tête",
      sentence,
      "Nom :",
      "Bouveret Zoé",
      "N°",
      "4",
      "Accès",
      "Maintien",
      "Début",
      "15/06/2026",
      "Objectif",
      "Pied",
    ]);
    expect(page.marks.map((mark) => mark.selected)).toEqual([true, false]);
  });

  it("a picture at the end is taken for a signature", async () => {
    const rows = Array.from({ length: 9 }, () => `<text:p>${sentence}</text:p>`).join("");
    const frame = '<text:p><draw:frame svg:width="4cm" svg:height="15mm"><draw:image/></draw:frame></text:p>';
    const page = await pageOf(openDocument(rows + frame));
    expect(page.signatures[0]?.box.width).toBeCloseTo(4 / 21, 5);
    expect(page.signatures[0]?.box.height).toBeCloseTo(1.5 / 29.7, 5);
  });
});

describe("archives and office files that are refused", () => {
  it("one that announces far more than it is", async () => {
    expect(await codeOf(zipSync({ "word/document.xml": new Uint8Array(30_000_000) }))).toBe("archive-bomb");
  });

  it("one that lies about how much it unpacks to", async () => {
    const bomb = zipSync({
      "word/document.xml": new Uint8Array(30_000_000),
      "[Content_Types].xml": strToU8("<Types/>"),
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await codeOf(bomb)).toBe("archive-bomb");
  });

  it("one with entries without end", async () => {
    const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`f${index}`, new Uint8Array(1)]));
    expect(await codeOf(zipSync(many))).toBe("archive-bomb");
  });

  it("XML that defines entities of its own", async () => {
    const laughs =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p/></w:body></w:document>';
    expect(await codeOf(zipSync({ "word/document.xml": strToU8(laughs) }))).toBe("office-damaged");
  });

  it("XML nested without end", async () => {
    const deep = `<w:document><w:body>${"<w:p>".repeat(100_000)}</w:body></w:document>`;
    expect(await codeOf(zipSync({ "word/document.xml": strToU8(deep) }))).toBe("office-damaged");
  });

  it("a Word document that was cut off", async () => {
    const whole = await word([new docx.Paragraph(sentence)]);
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe("office-damaged");
  });

  it("a password, in Word and in OpenDocument", async () => {
    const container = Buffer.alloc(2048);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(container);
    Buffer.from("EncryptedPackage", "utf16le").copy(container, 1024);
    expect(await codeOf(container)).toBe("office-encrypted");
    const manifest = strToU8("<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    expect(await codeOf(openDocument("", { "META-INF/manifest.xml": manifest }))).toBe("office-encrypted");
  });

  it("the format of Word before 2007, and macros", async () => {
    const old = Buffer.alloc(2048);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(old);
    Buffer.from("WordDocument", "utf16le").copy(old, 1024);
    expect(await codeOf(old, "bilan.doc")).toBe("office-legacy");
    expect(await codeOf(wordXml("", { "word/vbaProject.bin": new Uint8Array(3) }))).toBe("office-macro");
  });

  it("a workbook, a plain archive, a document without text", async () => {
    expect(await codeOf(zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "suivi.xlsx")).toBe("type-not-supported");
    expect(await codeOf(zipSync({ "a.pdf": strToU8("%PDF-") }), "envoi.zip")).toBe("type-not-supported");
    expect(await codeOf(await word([new docx.Paragraph("Bonjour")]))).toBe("office-no-text");
  });
});
