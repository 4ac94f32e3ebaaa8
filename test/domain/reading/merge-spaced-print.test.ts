import { describe, expect, it } from "vitest";
import { mergeSpacedPrint } from "../../../shared/domain/reading/merge-spaced-print.ts";

/** Words with the same gap between them, in line heights. */
const merge = (texts: readonly string[], gap: number) => {
  const height = 0.01;
  const aspect = 0.7;
  let left = 0.1;
  const pieces = texts.map((text) => {
    const width = text.length * 0.01;
    const piece = {
      word: { text, confidence: 0.95, box: { left, top: 0.2, width, height } },
      left,
      right: left + width,
    };
    left += width + (gap * height) / aspect;
    return piece;
  });
  return mergeSpacedPrint(pieces, aspect, height).map(({ word }) => word.text);
};

describe("a date in three boxes", () => {
  it.each([
    ["with strokes", ["11", "/", "02", "/", "1957"], 1.5, ["11/02/1957"]],
    ["without strokes", ["11", "02", "1957"], 2, ["11/02/1957"]],
    ["with strokes that were read as one word", ["11//02", "/", "1957"], 1.5, ["11/02/1957"]],
    ["before other words", ["31", "07", "2026", "(JJ/MM/AAAA)"], 2, ["31/07/2026", "(JJ/MM/AAAA)"]],
    ["far apart, as the columns of a table", ["11", "02", "1957"], 8, ["11", "02", "1957"]],
    ["with a month that is none", ["11", "32", "1957"], 2, ["11", "32", "1957"]],
    ["with a year that is none", ["11", "02", "4957"], 2, ["11", "02", "4957"]],
  ] as const)("is joined only where it is one: %s", (_, texts, gap, joined) => {
    expect(merge(texts, gap)).toEqual(joined);
  });
});
