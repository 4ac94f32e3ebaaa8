import {
  fill,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  setFillingRgbColor,
} from "pdf-lib";
import encodeQR from "qr";
import { writeFormCode } from "../domain/forms/form-code.ts";
import {
  codePlace,
  cornerMarks,
  type FormDefinition,
  type FormField,
  type PaperBox,
  paper,
} from "../domain/forms/form-definition.ts";
import { loadFont } from "./fonts/load-font.ts";
import { wholeOffsetFontkit } from "./pdf-lib-fontkit.ts";
import { addFormFields, type FormAnswers } from "./pdf-lib-form-fields.ts";

const ink = {
  text: rgb(0.13, 0.15, 0.18),
  muted: rgb(0.4, 0.44, 0.49),
  accent: rgb(0.09, 0.31, 0.42),
  /** Frames are light: a scanner's reader must not take them for letters. */
  frame: rgb(0.6, 0.65, 0.7),
  /** What guides the hand and should vanish in a scan. */
  guide: rgb(0.84, 0.87, 0.9),
} as const;
const left = 48;
const right = 547.28;

type Faces = { readonly regular: PDFFont; readonly bold: PDFFont };
type Pen = { readonly page: PDFPage; readonly faces: Faces };

/**
 * Draws a form as a fillable PDF (AcroForm, its fields named as ours), blank or with answers, each page with its code
 * and corner marks. The same form and answers give the same bytes. Throws where a font file is missing.
 */
export async function drawForm(
  form: FormDefinition,
  { measureRef, answers = new Map() }: { measureRef?: string; answers?: FormAnswers } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(wholeOffsetFontkit);
  pdf.setTitle(form.title, { showInWindowTitleBar: true });
  pdf.setLanguage("fr-FR");
  pdf.setCreator("Navette");
  pdf.setProducer("Navette (pdf-lib)");
  const embed = async (file: "SourceSans3-Regular.ttf" | "SourceSans3-SemiBold.ttf") =>
    pdf.embedFont(await loadFont(file), { subset: true, customName: `NAVETT+${file.replace(".ttf", "")}` });
  const faces = { regular: await embed("SourceSans3-Regular.ttf"), bold: await embed("SourceSans3-SemiBold.ttf") };
  for (let number = 1; number <= form.pages; number++) {
    const pen = { page: pdf.addPage([paper.width, paper.height]), faces };
    drawFurniture(pen, form, number);
    drawCode(pen, writeFormCode({ ...form, page: number, ...(measureRef !== undefined && { measureRef }) }));
    for (const section of form.sections) if (section.page === number) drawSection(pen, section);
    for (const field of form.fields) if (field.page === number) drawField(pen, field);
  }
  await addFormFields(pdf, { form, answers, wideFont: faces.regular });
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

type Style = { size: number; bold?: boolean; color?: (typeof ink)[keyof typeof ink]; align?: "right" | "center" };

/** `y` is the baseline, in points from the top. */
function write({ page, faces }: Pen, text: string, x: number, y: number, style: Style): void {
  const font = style.bold ? faces.bold : faces.regular;
  const width = font.widthOfTextAtSize(text, style.size);
  const from = style.align === "right" ? x - width : style.align === "center" ? x - width / 2 : x;
  page.drawText(text, { x: from, y: paper.height - y, size: style.size, font, color: style.color ?? ink.text });
}

function drawFurniture(pen: Pen, form: FormDefinition, number: number): void {
  const { page } = pen;
  write(pen, form.title, left, 56, { size: 20, bold: true, color: ink.accent });
  const hint = number === 1 ? form.hint : "Suite de la page précédente : gardez les deux pages ensemble";
  write(pen, hint, left, 72, { size: 9.5, color: ink.muted });
  for (const mark of cornerMarks) blacken(page, [mark]);
  const advice =
    "À l’écran, ou à la main : en capitales, à l’encre foncée, dans les cases ; une croix dans la case choisie.";
  write(pen, advice, left, 812, { size: 8, color: ink.muted });
  write(pen, `Version ${form.version}`, right - 64, 812, { size: 8, color: ink.muted, align: "right" });
  write(pen, `Page ${number}/${form.pages}`, right, 812, { size: 9, bold: true, align: "right" });
}

/** Level Q restores a quarter of the code: a crease, a stain or a stamp does not spoil it. */
function drawCode({ page }: Pen, text: string): void {
  const modules = encodeQR(text, "raw", { ecc: "quartile", border: 1 });
  const count = modules.length - 2;
  const side = codePlace.width / count;
  const dark: PaperBox[] = [];
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!modules[row + 1]?.[column + 1]) continue;
      const from = column;
      // One rectangle a run: between two that touch, some printers leave a white hair.
      while (modules[row + 1]?.[column + 2] && column + 1 < count) column++;
      const place = { x: codePlace.x + from * side, y: codePlace.y + row * side };
      dark.push({ ...place, width: (column - from + 1) * side, height: side + 0.02 });
    }
  }
  blacken(page, dark);
}

function blacken(page: PDFPage, boxes: readonly PaperBox[]): void {
  page.pushOperators(
    pushGraphicsState(),
    setFillingRgbColor(0, 0, 0),
    ...boxes.map(({ x, y, width, height }) => rectangle(x, paper.height - y - height, width, height)),
    fill(),
    popGraphicsState(),
  );
}

function drawSection(pen: Pen, { title, top }: { title: string; top: number }): void {
  write(pen, title, left, top + 11, { size: 11, bold: true, color: ink.accent });
  drawLine(pen, { x: left, y: top + 16 }, { x: right, y: top + 16 }, 0.7);
}

function drawField(pen: Pen, field: FormField): void {
  const { box } = field;
  write(pen, field.label, box.x, box.y - 3.2, { size: 8.5 });
  if (field.type === "ticks") {
    for (const option of field.options) {
      frame(pen, option.box, { color: ink.text, width: 0.9 });
      write(pen, option.label, option.box.x + option.box.width + 5, option.box.y + 9, { size: 9.5 });
    }
    return;
  }
  frame(pen, box, { color: ink.frame, width: 0.6 });
  if (field.type === "date" || field.type === "digits") drawComb(pen, field);
  if (field.type === "amount")
    write(pen, "€", box.x + box.width - 6, box.y + 15, { size: 11, color: ink.muted, align: "right" });
  if (field.type === "lines") {
    for (let y = box.y + 21; y < box.y + box.height - 4; y += 18)
      drawLine(pen, { x: box.x + 6, y }, { x: box.x + box.width - 6, y }, 0.4);
  }
}

/** Cells for one written figure each; only their feet are parted, so that nothing is read as a 1. */
function drawComb(pen: Pen, field: Extract<FormField, { cells: number }>): void {
  const { box } = field;
  const step = box.width / field.cells;
  for (let cell = 1; cell < field.cells; cell++) {
    const x = box.x + cell * step;
    drawLine(pen, { x, y: box.y + box.height - foot }, { x, y: box.y + box.height }, 0.6);
  }
  if (field.type === "digits") return;
  // « 12/03/2026 ».
  for (const cell of [2, 5]) {
    const middle = box.x + (cell + 0.5) * step;
    const bottom = box.y + box.height - 1;
    drawLine(pen, { x: middle - 1.5, y: bottom }, { x: middle + 1.5, y: bottom - foot - 2 }, 0.8);
  }
}

/** In points: lower than what is typed. */
const foot = 4;

function frame({ page }: Pen, box: PaperBox, { color, width }: { color: Style["color"]; width: number }): void {
  page.drawRectangle({
    x: box.x,
    y: paper.height - box.y - box.height,
    width: box.width,
    height: box.height,
    borderWidth: width,
    ...(color && { borderColor: color }),
  });
}

function drawLine({ page }: Pen, from: { x: number; y: number }, to: { x: number; y: number }, width: number): void {
  const [start, end] = [
    { x: from.x, y: paper.height - from.y },
    { x: to.x, y: paper.height - to.y },
  ];
  page.drawLine({ start, end, thickness: width, color: ink.guide });
}
