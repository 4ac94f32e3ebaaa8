import fontkit from "@pdf-lib/fontkit";

/** The table of glyph offsets as fontkit keeps it while it encodes a subset; version 1 writes them whole. */
type GlyphOffsets = { version?: 0 | 1; offsets: number[] };

type Font = ReturnType<typeof fontkit.create>;

/** Fonts taken apart, by their bytes: that takes as long as setting a short claim. Never used but as a prototype. */
const takenApart = new WeakMap<Uint8Array, Font>();

function takeApart(bytes: Uint8Array): Font {
  const known = takenApart.get(bytes) ?? fontkit.create(bytes);
  takenApart.set(bytes, known);
  return known;
}

type Run = ReturnType<Font["layout"]>;

/**
 * fontkit with two defects put right, and quicker by the character. In a small subset it writes glyph offsets as halves, and so loses each glyph that
 * follows one of odd length (the letters are simply not there): the offsets are always written whole instead. And a
 * font remembers each glyph as it was first met, so that an E met as a part of É has no letter of its own any more for
 * whoever copies the next paper's text: each font made of the same bytes has their tables, but glyphs of its own.
 * A character by itself has nothing to be shaped with: it is its glyph, and the tables of features are not gone through.
 */
export const wholeOffsetFontkit = {
  create(bytes: Uint8Array): Font {
    const font: Font = Object.assign(Object.create(takeApart(bytes)), { _glyphs: {} });
    const layout = font.layout.bind(font);
    font.layout = (text: string, ...features: never[]) => {
      const code = text.codePointAt(0) ?? 0;
      if (text.length !== (code > 0xffff ? 2 : 1)) return layout(text, ...features);
      return { glyphs: [font.glyphForCodePoint(code)] } as Run;
    };
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      let table: GlyphOffsets | undefined;
      return Object.defineProperty(createSubset(), "loca", {
        get: () => table,
        set: (offsets: GlyphOffsets) => {
          table = { ...offsets, version: 1 };
        },
      });
    };
    return font;
  },
};
