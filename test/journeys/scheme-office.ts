import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { fixDocxDates, zipEntries } from "../../samples/office/fixed-zip.ts";
import { drawFillable, drawForm, drawLetter } from "./scheme-drawing.ts";
import type { Content, Maker, Row } from "./scheme-papers.ts";

const writeRow = (row: Row): readonly [string, string] =>
  "boxes" in row ? [row.label, row.boxes.map((box) => `${box === row.ticked ? "☒" : "☐"} ${box}`).join("   ")] : row;

/** Signatures in a word processor are words. */
const signerRows = ({ signers = [] }: Content) =>
  signers.map(({ label, signed }) => [label, signed ? "signé électroniquement" : ""] as const);

async function writeDocx(content: Content): Promise<Uint8Array> {
  const { head, title, subtitle, parts, paragraphs = [], made } = content;
  const cell = (text: string, size: number) =>
    new TableCell({ width: { size, type: WidthType.PERCENTAGE }, children: [new Paragraph({ text })] });
  const table = (rows: readonly (readonly [string, string])[]) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(([label, value]) => new TableRow({ children: [cell(label, 38), cell(value, 62)] })),
    });
  const signers = signerRows(content);
  const document = new Document({
    creator: head.name,
    title,
    sections: [
      {
        children: [
          new Paragraph({ text: head.name }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
          ...(subtitle === undefined ? [] : [new Paragraph({ text: subtitle })]),
          ...parts.flatMap((part) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, text: part.title }),
            table(part.rows.map(writeRow)),
          ]),
          ...paragraphs.map((text) => new Paragraph({ text })),
          ...(made === undefined ? [] : [new Paragraph({ text: made })]),
          ...(signers.length === 0 ? [] : [table(signers)]),
        ],
      },
    ],
  });
  return fixDocxDates(new Uint8Array(await Packer.toBuffer(document)));
}

const ODT = "application/vnd.oasis.opendocument.text";
const NAMESPACES = ["office", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function writeOdt(content: Content): Uint8Array {
  const { head, title, subtitle, parts, paragraphs = [], made } = content;
  const paragraph = (text: string) => `<text:p>${escapeXml(text)}</text:p>`;
  const heading = (level: number, text: string) => `<text:h text:outline-level="${level}">${escapeXml(text)}</text:h>`;
  const cell = (text: string) => `<table:table-cell office:value-type="string">${paragraph(text)}</table:table-cell>`;
  const table = (rows: readonly (readonly [string, string])[]) =>
    `<table:table><table:table-column table:number-columns-repeated="2"/>${rows
      .map(([label, value]) => `<table:table-row>${cell(label)}${cell(value)}</table:table-row>`)
      .join("")}</table:table>`;
  const signers = signerRows(content);
  const body = [
    paragraph(head.name),
    heading(1, title),
    ...(subtitle === undefined ? [] : [paragraph(subtitle)]),
    ...parts.flatMap((part) => [heading(2, part.title), table(part.rows.map(writeRow))]),
    ...[...paragraphs, ...(made === undefined ? [] : [made])].map(paragraph),
    ...(signers.length === 0 ? [] : [table(signers)]),
  ].join("");
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMESPACES} office:version="1.3"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${ODT}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  const encode = (text: string) => new TextEncoder().encode(text);
  const entries = { mimetype: encode(ODT), "META-INF/manifest.xml": encode(manifest), "content.xml": encode(xml) };
  return zipEntries(entries, ["mimetype"]);
}

const makers: Record<Maker, (content: Content) => Promise<Uint8Array> | Uint8Array> = {
  form: drawForm,
  letter: drawLetter,
  fillable: drawFillable,
  docx: writeDocx,
  odt: writeOdt,
};

/** The bytes of a paper, text inside: nobody has to look at a picture. */
export async function writePaper(maker: Maker, content: Content): Promise<Uint8Array> {
  return makers[maker](content);
}
