import { PDFHexString, PDFName, StandardFonts } from "pdf-lib";
import { drawBand, drawCells, drawFoot, drawSignatures, drawTicks, LEFT, WIDTH } from "../../samples/drawing/form.ts";
import { A4, GREY, Sheet } from "../../samples/drawing/sheet.ts";
import type { Content, Row } from "./scheme-papers.ts";

const SERIF = { face: "serif", size: 11.5 } as const;

/** A ruled form with its text inside, signed by hand. */
export async function drawForm(content: Content): Promise<Uint8Array> {
  const { head, title, subtitle, parts, paragraphs = [], made, signers = [] } = content;
  const sheet = await Sheet.create(title);
  sheet.text(LEFT, 46, head.name, { face: "bold", size: 10 });
  sheet.text(LEFT, 58, head.address, { size: 8, color: GREY });
  sheet.text(LEFT + WIDTH / 2, 90, title, { face: "bold", size: 16, align: "center" });
  if (subtitle !== undefined) sheet.text(LEFT + WIDTH / 2, 108, subtitle, { size: 11, align: "center" });
  let y = 118;
  for (const part of parts) {
    y = drawBand(sheet, y + 8, part.title);
    for (const row of part.rows) y = drawRow(sheet, y, row);
  }
  for (const text of paragraphs) y = sheet.paragraph(LEFT, y + 20, WIDTH, text, { size: 10, leading: 14 });
  if (made !== undefined) sheet.text(LEFT, y + 24, made, { size: 10 });
  drawSignatures(sheet, y + 34, signers, 80);
  drawFoot(sheet, `${head.name} - ${head.address}`);
  return sheet.bytes();
}

function drawRow(sheet: Sheet, y: number, row: Row): number {
  if (!("boxes" in row)) return drawCells(sheet, y, [{ label: row[0], value: row[1], width: 1, labelWidth: 0.36 }]);
  return drawTicks(
    sheet,
    y,
    `${row.label} :`,
    row.boxes.map((box) => [box, box] as const),
    [row.ticked],
  );
}

/** A letter: who it is about as short lines, what it says as sentences. */
export async function drawLetter(content: Content): Promise<Uint8Array> {
  const { head, title, subtitle, parts, paragraphs = [], made, signers = [] } = content;
  const sheet = await Sheet.create(title);
  sheet.text(LEFT, 56, head.name, { face: "serifBold", size: 13 });
  sheet.text(LEFT, 71, head.address, { face: "serif", size: 9.5, color: GREY });
  sheet.text(LEFT, 83, head.contact, { face: "serif", size: 9.5, color: GREY });
  if (made !== undefined) sheet.text(330, 120, made, SERIF);
  let y = 160;
  sheet.text(LEFT, y, `Objet : ${title}`, { face: "serifBold", size: 12 });
  if (subtitle !== undefined) sheet.text(LEFT, y + 17, subtitle, SERIF);
  y += 43;
  for (const { rows } of parts)
    for (const row of rows) {
      sheet.text(LEFT, y, "boxes" in row ? `${row.label} : ${row.ticked}` : `${row[0]} : ${row[1]}`, SERIF);
      y += 16;
    }
  sheet.text(LEFT, y + 14, "Madame, Monsieur,", SERIF);
  y += 40;
  for (const text of paragraphs) y = sheet.paragraph(LEFT, y, WIDTH, text, { ...SERIF, leading: 16 }) + 8;
  y = sheet.paragraph(LEFT, y, WIDTH, "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.", SERIF);
  signers.forEach(({ label, name, signed }, place) => {
    const x = place === 0 ? LEFT : 330;
    sheet.text(x, y + 30, label, SERIF);
    if (signed) sheet.signature(name, { x: x + 6, y: y + 38, width: 120, height: 54 });
  });
  drawFoot(sheet, `${head.name} - ${head.address}`);
  return sheet.bytes();
}

/** A form with fields, filled in on a screen: what each field is called stands in its tooltip. */
export async function drawFillable(content: Content): Promise<Uint8Array> {
  const { head, title, subtitle, parts, made } = content;
  const sheet = await Sheet.create(title);
  const form = sheet.pdf.getForm();
  const font = await sheet.pdf.embedFont(StandardFonts.Helvetica);
  const name = (dict: { set(key: PDFName, value: PDFHexString): void }, words: string) =>
    dict.set(PDFName.of("TU"), PDFHexString.fromText(words));
  sheet.text(LEFT, 46, head.name, { face: "bold", size: 10 });
  sheet.text(LEFT + WIDTH / 2, 84, title, { face: "bold", size: 17, align: "center" });
  if (subtitle !== undefined) sheet.text(LEFT + WIDTH / 2, 102, subtitle, { size: 11, align: "center" });
  let y = 112;
  for (const [place, part] of parts.entries()) {
    y = drawBand(sheet, y + 6, part.title);
    for (const [index, row] of part.rows.entries()) {
      const label = "boxes" in row ? row.label : row[0];
      sheet.text(LEFT + 4, y + 15, label, { size: 9.5 });
      if ("boxes" in row) {
        let x = LEFT + 170;
        for (const [at, words] of row.boxes.entries()) {
          const box = form.createCheckBox(`case_${place}_${index}_${at}`);
          box.addToPage(sheet.page, { x, y: A4.height - y - 16, width: 10, height: 10, borderWidth: 0.8 });
          name(box.acroField.dict, `${label} : ${words}`);
          if (words === row.ticked) box.check();
          sheet.text(x + 15, y + 15, words, { size: 9 });
          x += sheet.measure(words, { size: 9 }) + 30;
        }
      } else {
        const field = form.createTextField(`champ_${place}_${index}`);
        field.setText(row[1]);
        const at = { x: LEFT + 190, y: A4.height - y - 19, width: WIDTH - 194, height: 17 };
        field.addToPage(sheet.page, { ...at, borderWidth: 0.5, borderColor: GREY, font });
        field.setFontSize(10);
        name(field.acroField.dict, label);
      }
      y += 21;
    }
  }
  if (made !== undefined) sheet.text(LEFT + 4, y + 26, made, { size: 10 });
  form.updateFieldAppearances(font);
  return sheet.bytes();
}
