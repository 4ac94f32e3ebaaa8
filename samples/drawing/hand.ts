import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import type { PDFDocument, PDFFont } from "pdf-lib";
import { seedOf } from "./prng.ts";

/** Whose handwriting: free fonts that imitate one (SIL Open Font License). */
export type Hand = "upright" | "joined";

const FILES: Record<Hand, string> = {
  upright: "@fontsource/caveat/files/caveat-latin-400-normal.woff",
  joined: "@fontsource/cedarville-cursive/files/cedarville-cursive-latin-400-normal.woff",
};

/** The table of glyph offsets as fontkit keeps it while it encodes a subset; version 1 writes them whole. */
type GlyphOffsets = { version?: 0 | 1 };

/** fontkit writes a small subset's glyph offsets as halves and so loses letters: they are written whole instead. */
const wholeOffsets: typeof fontkit = {
  create(bytes) {
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

export async function embedHand(pdf: PDFDocument, hand: Hand): Promise<PDFFont> {
  pdf.registerFontkit(wholeOffsets);
  return pdf.embedFont(readFileSync(createRequire(import.meta.url).resolve(FILES[hand])), { subset: true });
}

/** How far a handwritten text sits above or below its line, in points: never quite on it. */
export function leanOf(text: string): number {
  return ((seedOf(text) % 100) / 100 - 0.5) * 2;
}
