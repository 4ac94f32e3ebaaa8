import {
  lineTo,
  moveTo,
  type PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  StandardFonts,
  setLineWidth,
  stroke,
} from "pdf-lib";
import { SchemeId } from "../../schemas/scheme.ts";
import { type FormDefinition, type FormField, type PaperBox, paper } from "../domain/forms/form-definition.ts";
import { schemeLabel } from "../domain/wording/schemes.ts";

/** What is written into a form before it is handed out, by field: texts, or for ticks the options' values. */
export type FormAnswers = ReadonlyMap<FormField["name"], string | readonly string[]>;

type Work = {
  readonly pdf: PDFDocument;
  readonly answers: FormAnswers;
  /** What people type has any letter: a font of which only some glyphs are embedded cannot show it. */
  readonly font: PDFFont;
  /** For given answers that the standard font has no letters for (« Kovačić »). */
  readonly wideFont: PDFFont;
};

/** Lays the fillable fields over a drawn form: each named as ours, a group's options by their values, with its label as tip. */
export async function addFormFields(
  pdf: PDFDocument,
  { form, answers, wideFont }: { form: FormDefinition; answers: FormAnswers; wideFont: PDFFont },
): Promise<void> {
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const work: Work = { pdf, answers, font, wideFont };
  const pages = pdf.getPages();
  for (const field of form.fields) {
    const page = pages[field.page - 1];
    if (page === undefined || field.type === "signature") continue;
    if (field.type === "ticks") addTicks(work, field, page);
    else if (field.type === "scheme") addScheme(work, field, page);
    else addText(work, field, page);
  }
}

/** The frames are printed: a field with a ground of its own would cover them. */
const bare = { borderWidth: 0, backgroundColor: undefined, borderColor: undefined } as { borderWidth: number };

type TextField = Exclude<FormField, { type: "ticks" | "signature" | "scheme" }>;

function addText({ pdf, answers, font, wideFont }: Work, field: TextField, page: PDFPage): void {
  const text = pdf.getForm().createTextField(field.name);
  const answer = answers.get(field.name);
  const lines = field.type === "lines";
  if (lines) text.enableMultiline();
  // Typed figures stand together, not one in each cell: apart, a scanner's reader takes them for single signs.
  if ("cells" in field) text.setMaxLength(field.cells);
  const room = field.type === "amount" ? { ...field.box, width: field.box.width - 18 } : field.box;
  text.addToPage(page, { ...onPaper(room, 3), ...bare, font });
  text.setFontSize(lines ? 10.5 : 11);
  if (typeof answer === "string") text.setText(answer);
  text.updateAppearances(typeof answer === "string" && !canEncode(font, answer) ? wideFont : font);
  tell(text.acroField.dict, field.label);
}

function addScheme({ pdf, answers, font }: Work, field: FormField, page: PDFPage): void {
  const list = pdf.getForm().createDropdown(field.name);
  list.addOptions(SchemeId.options.map(schemeLabel));
  // Conventions name schemes that are none of these.
  list.enableEditing();
  list.addToPage(page, { ...onPaper(field.box, 3), ...bare, font });
  list.setFontSize(11);
  const answer = answers.get(field.name);
  if (typeof answer === "string") list.select(answer);
  list.updateAppearances(font);
  tell(list.acroField.dict, field.label);
}

function addTicks({ pdf, answers }: Work, field: Extract<FormField, { type: "ticks" }>, page: PDFPage): void {
  const form = pdf.getForm();
  const chosen = answers.get(field.name) ?? [];
  const look = (box: PaperBox) => ({ ...onPaper(box, 1), ...bare });
  if (field.many || field.options.length === 1) {
    for (const option of field.options) {
      const name = field.many ? `${field.name}.${option.value}` : field.name;
      const check = form.createCheckBox(name);
      check.addToPage(page, look(option.box));
      if (chosen.includes(option.value)) check.check();
      check.updateAppearances((_, widget) => crossIn(widget.getRectangle()));
      tell(check.acroField.dict, `${field.label} : ${option.label}`);
    }
    return;
  }
  const group = form.createRadioGroup(field.name);
  group.enableOffToggling();
  for (const option of field.options) group.addOptionToPage(option.value, page, look(option.box));
  const [one] = chosen;
  if (Array.isArray(chosen) && one !== undefined) group.select(one);
  group.updateAppearances((_, widget) => crossIn(widget.getRectangle()));
  tell(group.acroField.dict, field.label);
}

/** A cross, as a hand would draw it; nothing where the box is empty: its frame is printed. */
function crossIn({ width, height }: { width: number; height: number }) {
  const [near, far] = [0.16, 0.84];
  const on = [
    setLineWidth(1.5),
    ...[
      [near, far],
      [far, near],
    ].flatMap(([from = 0, to = 0]) => [
      moveTo(from * width, near * height),
      lineTo(to * width, far * height),
      stroke(),
    ]),
  ];
  return { normal: { on, off: [] }, down: { on, off: [] } };
}

function onPaper({ x, y, width, height }: PaperBox, margin: number) {
  return {
    x: x + margin,
    y: paper.height - y - height + Math.min(margin, 1),
    width: width - 2 * margin,
    height: height - 2 * Math.min(margin, 1),
  };
}

/** What a screen reader says, and a program shows beside the pointer. */
function tell(dict: { set(key: PDFName, value: PDFHexString): void }, words: string): void {
  dict.set(PDFName.of("TU"), PDFHexString.fromText(words));
}

function canEncode(font: PDFFont, text: string): boolean {
  const known = new Set(font.getCharacterSet());
  return [...text].every((sign) => known.has(sign.codePointAt(0) ?? 0) || sign === "\n");
}
