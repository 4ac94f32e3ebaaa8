import type { PDFDocument, PDFFont } from "pdf-lib";
import { NARROW_NO_BREAK_SPACE } from "../domain/wording/amounts.ts";
import { type FontFile, loadFont } from "./fonts/load-font.ts";
import { wholeOffsetFontkit } from "./pdf-lib-fontkit.ts";

/** A text made ready to be shown: its PDF operator, and its width in thousandths of the font size. */
type Shape = { readonly show: string; readonly width: number };

/** A font embedded in a document. `key` is its name in the pages' resources. */
export type Typeface = {
  readonly key: string;
  readonly font: PDFFont;
  /** Kerning is for running text; figures in columns are set without, so that every digit is as wide as its neighbour. */
  shape(text: string, kerned: boolean): Shape;
};

type Glyph = { readonly hex: string; readonly advance: number };

/** Characters that only other fonts have are shown as a question mark, control characters as a space. */
const MISSING = "?";

/** The font's narrow space is a tenth of its size, too little to part thousands: this much is added, in thousandths. */
const NARROW_SPACE_MORE = 55;

/** How many texts are kept ready; past that the memory of a long claim would hold every reference on it. */
const MOST_SHAPES = 4096;

type Outlines = ReturnType<typeof wholeOffsetFontkit.create>;

/**
 * Fonts to measure with, taken apart once. Never to embed with: a font remembers each glyph as it was first met, and an
 * E that was met as a part of É has no letter of its own any more for whoever copies the next claim's text.
 */
const measured = new Map<FontFile, Outlines>();

function outlinesOf(file: FontFile, bytes: Uint8Array): Outlines {
  const known = measured.get(file) ?? wholeOffsetFontkit.create(bytes);
  measured.set(file, known);
  return known;
}

/** Kerning by pair, for each font: it is the same in every claim. */
const kernings = new Map<FontFile, Map<string, number>>();

function kernsOf(file: FontFile): Map<string, number> {
  const known = kernings.get(file) ?? new Map<string, number>();
  kernings.set(file, known);
  return known;
}

/**
 * Embeds the part of a font that is used. Each character is encoded once and each pair kerned once: laying out
 * whole strings takes most of the time of a long claim. No ligatures, so that any text can be found and copied.
 */
export async function embedTypeface(pdf: PDFDocument, key: string, file: FontFile): Promise<Typeface> {
  const bytes = await loadFont(file);
  // The tag that marks a subset is random in pdf-lib unless the name is given: the same claim has the same bytes.
  const font = await pdf.embedFont(bytes, { subset: true, customName: `NAVETT+${file.replace(".ttf", "")}` });
  const outlines = outlinesOf(file, bytes);
  const scale = 1000 / outlines.unitsPerEm;
  const glyphs = new Map<string, Glyph>();
  const kerns = kernsOf(file);

  const glyphOf = (sign: string): Glyph => {
    const known = glyphs.get(sign);
    if (known) return known;
    const code = sign.codePointAt(0) ?? 0;
    const shown = code < 32 ? " " : outlines.hasGlyphForCodePoint(code) ? sign : MISSING;
    const glyph = {
      hex: font.encodeText(shown).asString(),
      advance: outlines.glyphForCodePoint(shown.codePointAt(0) ?? 0).advanceWidth * scale,
    };
    glyphs.set(sign, glyph);
    return glyph;
  };
  // A no-break space has the glyph of a space, whose first use decides what a reader copies: let it be a space.
  glyphOf(" ");

  const kernOf = (left: string, right: string): number => {
    const pair = left + right;
    const known = kerns.get(pair);
    if (known !== undefined) return known;
    const run = outlines.layout(pair, { liga: false, calt: false, clig: false, dlig: false } as never);
    const [first] = run.glyphs;
    const [place] = run.positions;
    const kern = run.glyphs.length === 2 && first && place ? (place.xAdvance - first.advanceWidth) * scale : 0;
    kerns.set(pair, Math.round(kern));
    return Math.round(kern);
  };

  const shapeAnew = (text: string, kerned: boolean): Shape => {
    let operand = "";
    let width = 0;
    let before = "";
    for (const sign of text.normalize("NFC")) {
      const glyph = glyphOf(sign);
      const kern = kerned && before ? kernOf(before, sign) : 0;
      // In a TJ array a positive number moves to the left.
      operand += kern === 0 ? glyph.hex : `>${-kern}<${glyph.hex}`;
      width += glyph.advance + kern;
      if (sign === NARROW_NO_BREAK_SPACE) {
        operand += `>${-NARROW_SPACE_MORE}<`;
        width += NARROW_SPACE_MORE;
      }
      before = sign;
    }
    return { show: operand.includes(">") ? `[<${operand}>] TJ` : `<${operand}> Tj`, width };
  };

  // Every text is measured before it is set, and dates, schemes and amounts come again on nearly every line.
  const shapes = [new Map<string, Shape>(), new Map<string, Shape>()] as const;
  return {
    key,
    font,
    shape(text, kerned) {
      const known = shapes[kerned ? 1 : 0];
      const found = known.get(text);
      if (found) return found;
      const shape = shapeAnew(text, kerned);
      if (known.size >= MOST_SHAPES) known.clear();
      known.set(text, shape);
      return shape;
    },
  };
}
