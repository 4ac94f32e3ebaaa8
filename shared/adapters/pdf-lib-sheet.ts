import { type PDFDocument, PDFName } from "pdf-lib";
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

/** One page under work: PDF operators as text, compressed once when the page is full. Colour and font are told once. */
export type Sheet = { readonly operators: string[]; color: string; font: string };

/** A sheet with nothing on it. */
export function blankSheet(): Sheet {
  return { operators: [], color: "", font: "" };
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

/** Turns the sheets into pages of the document that share one dictionary of fonts. */
export function bindSheets(pdf: PDFDocument, sheets: readonly Sheet[], faces: readonly Typeface[]): void {
  const fonts = Object.fromEntries(faces.map((face) => [face.key, face.font.ref]));
  const resources = pdf.context.register(pdf.context.obj({ Font: fonts }));
  for (const sheet of sheets) {
    const page = pdf.addPage([sheetSize.width, sheetSize.height]);
    page.node.set(PDFName.of("Resources"), resources);
    page.node.set(PDFName.Contents, pdf.context.register(pdf.context.flateStream(sheet.operators.join("\n"))));
  }
}
