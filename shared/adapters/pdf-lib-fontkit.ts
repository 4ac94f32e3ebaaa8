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

/**
 * fontkit with two defects put right. In a small subset it writes glyph offsets as halves, and so loses each glyph that
 * follows one of odd length (the letters are simply not there): the offsets are always written whole instead. And a
 * font remembers each glyph as it was first met, so that an E met as a part of É has no letter of its own any more for
 * whoever copies the next paper's text: each font made of the same bytes has their tables, but glyphs of its own.
 */
export const wholeOffsetFontkit = {
  create(bytes: Uint8Array): Font {
    const font: Font = Object.assign(Object.create(takeApart(bytes)), { _glyphs: {} });
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
