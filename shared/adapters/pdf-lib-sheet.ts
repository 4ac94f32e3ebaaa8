import { zlibSync } from "fflate";
import { type PDFDocument, PDFName, type PDFRef } from "pdf-lib";
import type { Typeface } from "./pdf-lib-typeface.ts";

/** A4, in points. The origin is the lower left corner. */
const sheetSize = { width: 595.28, height: 841.89 } as const;
/** The part of the sheet that is set; the footer stands below `bottom`. */
export const frame = { left: 48, right: 547.28, top: 794, bottom: 62, width: 499.28 } as const;

/** Shades as PDF colour operands: text, secondary text, hairlines, and the one accent. */
export const ink = {
  text: "0.13 0.15 0.18",
  muted: "0.40 0.44 0.49",
  accent: "0.09 0.31 0.42",
  hairline: "0.85 0.87 0.89",
  wash: "0.945 0.957 0.965",
  warning: "0.60 0.28 0.05",
} as const;
type Ink = (typeof ink)[keyof typeof ink];

export type TextStyle = {
  readonly face: Typeface;
  readonly size: number;
  readonly color?: Ink;
  readonly align?: "left" | "right" | "center";
  /** Figures in columns are set without kerning. */
  readonly figures?: boolean;
};

/**
 * One page under work: PDF operators as text, packed once the page is full, so that a long paper is never held whole.
 * Colour and font are told once.
 */
export type Sheet = { operators: string[]; color: string; font: string; readonly packed: Uint8Array[] };

/** A sheet with nothing on it. */
export function blankSheet(): Sheet {
  return { operators: [], color: "", font: "", packed: [] };
}

/** Packs what is set so far. Not by Node's own zlib: its bytes differ from one processor and version to the next. */
export function packSheet(sheet: Sheet): void {
  if (sheet.operators.length > 0) {
    sheet.packed.push(zlibSync(Buffer.from(`${sheet.operators.join("\n")}\n`, "latin1"), { level: 6 }));
  }
  Object.assign(sheet, { operators: [], color: "", font: "" });
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The width of a text in points. */
export function widthOf(text: string, style: Pick<TextStyle, "face" | "size" | "figures">): number {
  return (style.face.shape(text, !style.figures).width * style.size) / 1000;
}

/** Sets one line of text; `x` is where it begins, ends or has its middle, `y` its baseline. */
export function setText(sheet: Sheet, text: string, x: number, y: number, style: TextStyle): void {
  if (text === "") return;
  const shape = style.face.shape(text, !style.figures);
  const width = (shape.width * style.size) / 1000;
  const left = style.align === "right" ? x - width : style.align === "center" ? x - width / 2 : x;
  const color = style.color ?? ink.text;
  const font = `/${style.face.key} ${number(style.size)} Tf`;
  sheet.operators.push(
    `BT${color === sheet.color ? "" : ` ${color} rg`}${font === sheet.font ? "" : ` ${font}`} ` +
      `${number(left)} ${number(y)} Td ${shape.show} ET`,
  );
  sheet.color = color;
  sheet.font = font;
}

/** A horizontal rule from the left to the right end, `weight` points thick. */
export function setRule(
  sheet: Sheet,
  y: number,
  options: { from?: number; to?: number; weight?: number; color?: Ink },
) {
  const { from = frame.left, to = frame.right, weight = 0.5, color = ink.hairline } = options;
  sheet.operators.push(`${color} RG ${number(weight)} w ${number(from)} ${number(y)} m ${number(to)} ${number(y)} l S`);
}

/** A filled rectangle; `y` is its lower edge. */
export function setBox(sheet: Sheet, box: { x: number; y: number; width: number; height: number }, color: Ink): void {
  sheet.operators.push(`${color} rg ${number(box.x)} ${number(box.y)} ${number(box.width)} ${number(box.height)} re f`);
  sheet.color = color;
}

/** The outline of a rectangle; `y` is its lower edge. */
export function setFrame(sheet: Sheet, box: { x: number; y: number; width: number; height: number }, color: Ink): void {
  const { x, y, width, height } = box;
  sheet.operators.push(`${color} RG 0.6 w ${number(x)} ${number(y)} ${number(width)} ${number(height)} re S`);
}

/** Shows a picture that the document holds under this name, its lower left corner at `x`, `y`. */
export function setPicture(
  sheet: Sheet,
  name: string,
  place: { x: number; y: number; width: number; height: number },
): void {
  const { x, y, width, height } = place;
  const matrix = `${number(width)} 0 0 ${number(height)} ${number(x)} ${number(y)} cm`;
  sheet.operators.push(`q ${matrix} /${name} Do Q`);
}

/** Turns the sheets into pages of the document, which share the fonts and pictures that stand at the root of its pages. */
export function bindSheets(
  pdf: PDFDocument,
  sheets: readonly Sheet[],
  { faces, pictures }: { faces: readonly Typeface[]; pictures: ReadonlyMap<string, PDFRef> },
): void {
  const { context } = pdf;
  const root = pdf.catalog.Pages();
  const rootRef = pdf.catalog.get(PDFName.of("Pages")) as PDFRef;
  const fonts = Object.fromEntries(faces.map((face) => [face.key, face.font.ref]));
  const resources = { Font: fonts, ...(pictures.size > 0 && { XObject: Object.fromEntries(pictures) }) };
  root.set(PDFName.of("Resources"), context.register(context.obj(resources)));
  root.set(PDFName.of("MediaBox"), context.obj([0, 0, sheetSize.width, sheetSize.height]));
  // Leaf by leaf into one list: pdf-lib looks for the end of the tree from its start for each page it adds.
  for (const sheet of sheets) {
    packSheet(sheet);
    const parts = sheet.packed.map((bytes) => context.register(context.stream(bytes, { Filter: "FlateDecode" })));
    root.Kids().push(context.register(context.obj({ Type: "Page", Parent: rootRef, Contents: parts })));
  }
  root.set(PDFName.of("Count"), context.obj(sheets.length));
}
