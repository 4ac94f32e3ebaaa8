import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Word } from "../../../schemas/page.ts";
import { lineUp } from "../../../shared/domain/intake/line-up.ts";

const word = (text: string, left: number, top: number, height = 0.015): Word => ({
  text,
  confidence: 1,
  box: { left, top, width: text.length * 0.009, height },
});
const a4 = 21 / 29.7;
const texts = (words: Word[]) => lineUp(words, a4).map((line) => line.text);

describe("words to lines", () => {
  it("reads from top to bottom and left to right, whatever the order of the file", () => {
    expect(texts([word("deux", 0.1, 0.2), word("un", 0.16, 0.1), word("numéro", 0.1, 0.101)])).toEqual([
      "numéro un",
      "deux",
    ]);
  });

  it("splits a row where a gap says that another column begins", () => {
    expect(texts([word("Nom", 0.1, 0.1), word(":", 0.135, 0.1), word("Prénom", 0.5, 0.1)])).toEqual([
      "Nom :",
      "Prénom",
    ]);
  });

  it("keeps two sizes of print on one row together", () => {
    expect(texts([word("Grand", 0.1, 0.1, 0.024), word("petit", 0.155, 0.106, 0.012)])).toEqual(["Grand petit"]);
  });

  it("keeps rows apart that stand close", () => {
    expect(texts([word("a", 0.1, 0.1), word("b", 0.1, 0.112), word("c", 0.1, 0.124)])).toEqual(["a", "b", "c"]);
  });

  it("loses no word and puts none twice", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const anyWord = fc.tuple(share, share).map(([left, top]) => word("mot", left, top));
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 60 }), (words) => {
        const lined = lineUp(words, a4).flatMap((line) => line.words);
        expect(new Set(lined)).toEqual(new Set(words));
        expect(lined).toHaveLength(words.length);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
