import * as docx from "docx";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { letterLines, startLetter } from "../adapters/file-samples.ts";
import { encodeJbig2 } from "../adapters/jbig2-picture.ts";
import { printed, rawPicture, writeRawPages } from "../adapters/raw-pdf.ts";
import { drawPage } from "../domain/reading/page-drawing.ts";
import { pdfWithOwnerPassword, scanWithOwnerPassword } from "../fixtures/encrypted-pdf.ts";
import { heicPhoto } from "../fixtures/heic-photo.ts";

/** Sound inputs, which are then spoilt: some of each kind. */
export interface Originals {
  pdf: [Uint8Array, ...Uint8Array[]];
  picture: [Uint8Array, ...Uint8Array[]];
  /** The texts of an office document's parts, by their names in the archive. */
  office: [Record<string, string>, ...Record<string, string>[]];
  mail: [Uint8Array, ...Uint8Array[]];
  textract: [object, ...object[]];
}

const form = `
DEMANDE D'ORIENTATION - FICHE NAVETTE
Nom : Bouveret          Prénom : Zoé
Née le : 12/04/1987     Téléphone : 06 39 98 00 12
N° SS : 2 84 03 13 055 012 37
Type de demande : ☒ Accès ☐ Maintien ☐ Diagnostic
Revenus mensuels : 1 245,30 €   Loyer : 512 €
Commission du 3 juin 2026   Décision : ☒ accord ☐ refus   Durée : 6 mois à compter du 15/06/2026
Fait à Valbrume, le 1er mars 2026   Signature : {signature}`;

export async function makeOriginals(): Promise<Originals> {
  const ink = Buffer.alloc(120 * 160, 255).fill(0, 2_000, 3_000);
  const picture = () => sharp(ink, { raw: { width: 120, height: 160, channels: 1 } });
  const jpeg = await picture().jpeg().toBuffer();
  const png = await picture().png().toBuffer();
  const office = { text: "Le ménage demande un accompagnement social lié au logement pour se maintenir." };
  return {
    pdf: await makePdfs(jpeg),
    picture: [
      jpeg,
      png,
      await picture().jpeg({ progressive: true }).withMetadata({ orientation: 5 }).toBuffer(),
      await picture().toColourspace("cmyk").jpeg().toBuffer(),
      await picture().png({ palette: true, progressive: true }).toBuffer(),
      await picture().tiff({ compression: "lzw" }).toBuffer(),
      await picture().tiff({ compression: "jpeg", tile: true, tileHeight: 64, tileWidth: 64 }).toBuffer(),
      heicPhoto,
    ],
    office: [await makeWord(png), makeWordXml(office.text), makeOdt(office.text)],
    mail: [makeMail([jpeg, png]), makeMail([makeMail([pdfWithOwnerPassword])])],
    textract: [makeAnswer(), makeAnswer(3)],
  };
}

async function makePdfs(jpeg: Uint8Array): Promise<Originals["pdf"]> {
  const { document, page, font } = await startLetter();
  const fields = document.getForm();
  const name = fields.createTextField("nom");
  name.setText("Bouveret");
  name.addToPage(page, { x: 100, y: 700, width: 160, height: 16, font });
  const box = fields.createCheckBox("acces");
  box.addToPage(page, { x: 100, y: 670, width: 12, height: 12 });
  box.check();
  document.addPage([595, 842]);
  const size = { width: 120, height: 160 };
  const scan = rawPicture(size, "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode", jpeg);
  const packed = encodeJbig2(size, (x, y) => (x * 7 + y * 5) % 23 < 4);
  const bitonal = rawPicture(size, "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode", packed);
  const whole = "q 595 0 0 842 0 0 cm /I0 Do Q";
  return [
    await document.save(),
    await document.save({ useObjectStreams: false }),
    writeRawPages([{ content: printed(letterLines) }, { content: whole, pictures: [scan] }]),
    writeRawPages([{ content: whole, pictures: [bitonal] }]),
    writeRawPages([{ content: printed(letterLines) }, { content: printed(letterLines) }], false),
    writeRawPages([{ content: `${printed(letterLines)} ${whole}`, pictures: [scan] }], false),
    pdfWithOwnerPassword,
    scanWithOwnerPassword,
  ];
}

async function makeWord(png: Uint8Array): Promise<Record<string, string>> {
  const cell = (text: string) => new docx.TableCell({ children: [new docx.Paragraph(text)] });
  const image = new docx.ImageRun({ type: "png", data: png, transformation: { width: 400, height: 560 } });
  const children = [
    new docx.Paragraph("Orientation vers un accompagnement social lié au logement"),
    new docx.Table({ rows: [new docx.TableRow({ children: [cell("Nom"), cell("Bouveret")] })] }),
    new docx.Paragraph({ children: [new docx.CheckBox({ checked: true }), new docx.TextRun(" Accès")] }),
    new docx.Paragraph({ children: [image] }),
  ];
  const { unzipSync } = await import("fflate");
  const parts = unzipSync(await docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] })));
  return Object.fromEntries(
    Object.entries(parts).map(([part, bytes]) => [part, Buffer.from(bytes).toString("latin1")]),
  );
}

function makeWordXml(text: string): Record<string, string> {
  const run = `<w:r><w:t>${text}</w:t></w:r>`;
  const body = `<w:p>${run}</w:p><w:tbl><w:tr><w:tc><w:p>${run}</w:p></w:tc></w:tr></w:tbl><w:ins>${run}</w:ins>`;
  return latin({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });
}

function makeOdt(text: string): Record<string, string> {
  const body = `<text:p>${text}</text:p><table:table><table:table-row><table:table-cell><text:p>Nom</text:p></table:table-cell></table:table-row></table:table>`;
  return latin({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

const latin = (parts: Record<string, string>) =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, "utf8").toString("latin1")]));

/** Office parts back in their archive. */
export function zipParts(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text, true)])), {
    level: 1,
  });
}

function makeMail(attachments: Uint8Array[]): Uint8Array {
  const parts = attachments.map((bytes) => {
    const isMail = Buffer.from(bytes).toString("latin1", 0, 5) === "From:";
    const type = isMail ? "message/rfc822" : "application/octet-stream; name=piece.pdf";
    const coded = isMail
      ? `\r\n${Buffer.from(bytes).toString("latin1")}`
      : `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}`;
    return `--limite${bytes.length}\r\nContent-Type: ${type}\r\nContent-Disposition: attachment\r\n${coded}\r\n`;
  });
  const boundary = `limite${attachments[0]?.length ?? 0}`;
  const head = `From: ccas@valbrume.example\r\nSubject: =?utf-8?q?Dossier?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`;
  return Buffer.from(`${head}${parts.join("")}--${boundary}--\r\n`, "latin1");
}

/** What Textract would answer for a form, on so many pages. */
function makeAnswer(pages = 1): object {
  const { lines, marks } = drawPage(form, { source: "ocr" });
  const blocks: object[] = [];
  const at = (box: { left: number; top: number; width: number; height: number }) => ({
    BoundingBox: { Left: box.left, Top: box.top, Width: box.width, Height: box.height },
    Polygon: [
      { X: box.left, Y: box.top },
      { X: box.left + box.width, Y: box.top },
      { X: box.left + box.width, Y: box.top + box.height },
      { X: box.left, Y: box.top + box.height },
    ],
  });
  for (let page = 1; page <= pages; page++) {
    const ids: string[] = [];
    const add = (type: string, box: Parameters<typeof at>[0], more: object) => {
      const Id = `${page}-${blocks.length}`;
      blocks.push({ BlockType: type, Id, Page: page, Confidence: 97, Geometry: at(box), ...more });
      return Id;
    };
    for (const line of lines) {
      const words = line.words.map((word) => add("WORD", word.box, { Text: word.text }));
      ids.push(add("LINE", line.box, { Text: line.text, Relationships: [{ Type: "CHILD", Ids: words }] }));
      const [key, ...value] = words;
      if (!key || value.length === 0) continue;
      const valueId = add("KEY_VALUE_SET", line.box, {
        EntityTypes: ["VALUE"],
        Relationships: [{ Type: "CHILD", Ids: value }],
      });
      const relations = [
        { Type: "VALUE", Ids: [valueId] },
        { Type: "CHILD", Ids: [key] },
      ];
      ids.push(add("KEY_VALUE_SET", line.box, { EntityTypes: ["KEY"], Relationships: relations }));
    }
    for (const { box, selected } of marks) {
      ids.push(add("SELECTION_ELEMENT", box, { SelectionStatus: selected ? "SELECTED" : "NOT_SELECTED" }));
    }
    add("PAGE", { left: 0, top: 0, width: 1, height: 1 }, { Relationships: [{ Type: "CHILD", Ids: ids }] });
  }
  return { JobStatus: "SUCCEEDED", DocumentMetadata: { Pages: pages }, Blocks: blocks };
}
