import { type Color, degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";
import { embedHand, type Hand, leanOf } from "./hand.ts";
import { drawSquiggle } from "./ink.ts";

export const A4 = { width: 595.28, height: 841.89 };
export const BLACK = rgb(0.07, 0.07, 0.09);
export const GREY = rgb(0.42, 0.42, 0.45);
const BLUE = rgb(0.08, 0.13, 0.45);
const SHADE = rgb(0.89, 0.9, 0.92);
/** No clock may get into a committed file. */
const MADE_ON = new Date("2026-01-02T08:00:00Z");

type Face = "plain" | "bold" | "italic" | "serif" | "serifBold" | "serifItalic" | "typed" | "typedBold";
export type TextStyle = {
  size?: number;
  face?: Face;
  color?: Color;
  align?: "left" | "center" | "right";
  /** What somebody filled in, not the form's own print: written by hand where the sheet has a hand. */
  filled?: boolean;
};
type Area = { x: number; y: number; width: number; height: number };

const FACES = {
  plain: StandardFonts.Helvetica,
  bold: StandardFonts.HelveticaBold,
  serif: StandardFonts.TimesRoman,
  serifBold: StandardFonts.TimesRomanBold,
  typed: StandardFonts.Courier,
} as const;
/** Faces that only some papers use: embedded where they are first written in. */
const RARE_FACES = {
  italic: StandardFonts.HelveticaOblique,
  serifItalic: StandardFonts.TimesRomanItalic,
  typedBold: StandardFonts.CourierBold,
} as const;

/** A4 paper to draw forms on, in points from the top left corner. `y` of a text is its baseline. */
export class Sheet {
  readonly pdf: PDFDocument;
  page: PDFPage;
  private readonly fonts: Partial<Record<Face, PDFFont>>;
  private readonly hand: PDFFont | undefined;

  private constructor(pdf: PDFDocument, fonts: Partial<Record<Face, PDFFont>>, hand: PDFFont | undefined) {
    this.pdf = pdf;
    this.fonts = fonts;
    this.hand = hand;
    this.page = pdf.addPage([A4.width, A4.height]);
  }

  /** An empty sheet; with a hand, whatever is `filled` in is handwriting. */
  static async create(title: string, hand?: Hand): Promise<Sheet> {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    pdf.setTitle(title);
    pdf.setProducer("Échantillons Navette");
    pdf.setCreationDate(MADE_ON);
    pdf.setModificationDate(MADE_ON);
    const fonts: Partial<Record<Face, PDFFont>> = {};
    for (const [face, name] of Object.entries(FACES)) fonts[face as Face] = await pdf.embedFont(name);
    return new Sheet(pdf, fonts, hand && (await embedHand(pdf, hand)));
  }

  private fontOf(face: Face): PDFFont {
    this.fonts[face] ??= this.pdf.embedStandardFont({ ...FACES, ...RARE_FACES }[face]);
    return this.fonts[face];
  }

  /** The font and size a style is set in: handwriting is drawn larger, as its letters are small for their size. */
  private setting(style: TextStyle): { font: PDFFont; size: number } {
    const size = style.size ?? 10;
    if (style.filled && this.hand) return { font: this.hand, size: size * 1.25 };
    return { font: this.fontOf(style.face ?? "plain"), size };
  }

  nextPage(): void {
    this.page = this.pdf.addPage([A4.width, A4.height]);
  }

  /** Width of a text in points. */
  measure(text: string, style: TextStyle = {}): number {
    const { font, size } = this.setting(style);
    return font.widthOfTextAtSize(text, size);
  }

  /** One line of text; `x` is its left, middle or right by `align`. */
  text(x: number, y: number, text: string, style: TextStyle = {}): void {
    const wide = this.measure(text, style);
    const left = style.align === "center" ? x - wide / 2 : style.align === "right" ? x - wide : x;
    const { font, size } = this.setting(style);
    const byHand = style.filled === true && this.hand !== undefined;
    this.page.drawText(text, {
      x: left,
      y: A4.height - y - (byHand ? leanOf(text) : 0),
      size,
      font,
      color: byHand ? BLUE : (style.color ?? BLACK),
    });
  }

  /** Wraps text into `width` points and gives the baseline after its last line. */
  paragraph(x: number, y: number, width: number, text: string, style: TextStyle & { leading?: number } = {}): number {
    const leading = style.leading ?? (style.size ?? 10) * 1.35;
    let line = "";
    let at = y;
    for (const word of text.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (this.measure(longer, style) > width && line !== "") {
        this.text(x, at, line, style);
        at += leading;
        line = word;
      } else line = longer;
    }
    this.text(x, at, line, style);
    return at + leading;
  }

  line(x1: number, y1: number, x2: number, y2: number, thickness = 0.7, color: Color = BLACK): void {
    this.page.drawLine({
      start: { x: x1, y: A4.height - y1 },
      end: { x: x2, y: A4.height - y2 },
      thickness,
      color,
    });
  }

  /** An empty frame, or a shaded one. */
  frame({ x, y, width, height }: Area, options: { shaded?: boolean; thickness?: number; color?: Color } = {}): void {
    this.page.drawRectangle({
      x,
      y: A4.height - y - height,
      width,
      height,
      borderColor: options.color ?? BLACK,
      borderWidth: options.thickness ?? 0.7,
      ...(options.shaded && { color: SHADE }),
    });
  }

  /** A box to tick, with a cross where it is chosen, and its label. Gives the x after the label. */
  tick(x: number, y: number, chosen: boolean, label: string, style: TextStyle = {}): number {
    const size = 10;
    this.frame({ x, y: y - size + 1, width: size, height: size }, { thickness: 0.9 });
    if (chosen) {
      this.line(x + 1.2, y - size + 2.4, x + size - 1.4, y - 0.4, 1.5, BLUE);
      this.line(x + size - 1, y - size + 1.8, x + 1.4, y - 0.8, 1.5, BLUE);
    }
    this.text(x + size + 4, y, label, style);
    return x + size + 4 + this.measure(label, style);
  }

  /** A hand-made signature inside an area. */
  signature(signer: string, { x, y, width, height }: Area): void {
    const ink = drawSquiggle(signer, width, height);
    this.page.drawSvgPath(ink.path, {
      x,
      y: A4.height - y,
      borderColor: BLUE,
      borderWidth: ink.width,
    });
  }

  /** A round rubber stamp: a ring of text and two lines inside, a little crooked. */
  stamp(x: number, y: number, ring: string, inside: readonly string[], radius = 34): void {
    const center = { x, y: A4.height - y };
    for (const r of [radius, radius - 10])
      this.page.drawEllipse({ ...center, xScale: r, yScale: r, borderColor: BLUE, borderWidth: 1.1 });
    const step = Math.min(360 / ring.length, 16);
    [...ring].forEach((sign, place) => {
      const angle = 90 + (step * (ring.length - 1)) / 2 - step * place;
      const turn = (angle * Math.PI) / 180;
      const at = { x: center.x + Math.cos(turn) * (radius - 7.5), y: center.y + Math.sin(turn) * (radius - 7.5) };
      this.page.drawText(sign, { ...at, size: 6, font: this.fontOf("bold"), color: BLUE, rotate: degrees(angle - 90) });
    });
    inside.forEach((text, place) => {
      this.text(x, y + place * 8 - (inside.length - 1) * 3, text, {
        size: 6.5,
        face: "bold",
        color: BLUE,
        align: "center",
      });
    });
  }

  async bytes(): Promise<Uint8Array> {
    return this.pdf.save({ useObjectStreams: false });
  }
}
