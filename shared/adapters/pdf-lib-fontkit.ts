import fontkit from "@pdf-lib/fontkit";

/** The table of glyph offsets as fontkit keeps it while it encodes a subset; version 1 writes them whole. */
type GlyphOffsets = { version?: 0 | 1; offsets: number[] };

type Font = ReturnType<typeof fontkit.create>;

/**
 * fontkit with one defect put right: in a small subset it writes glyph offsets as halves, and so loses each glyph that
 * follows one of odd length (the letters are simply not there). The offsets are always written whole instead.
 */
export const wholeOffsetFontkit = {
  create(bytes: Uint8Array): Font {
    const font = fontkit.create(bytes);
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
