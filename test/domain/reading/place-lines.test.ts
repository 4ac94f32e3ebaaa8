import { describe, expect, it } from "vitest";
import type { Line } from "../../../schemas/page.ts";
import { placeLines } from "../../../shared/domain/reading/place-lines.ts";
import { drawPage } from "./page-drawing.ts";

const box = { left: 0.53, top: 0.27, width: 0.15, height: 0.012 };
const line = (text: string, words: Line["words"]): Line => ({ text, confidence: 1, box, words });
const widths = (...lines: Line[]) =>
  placeLines({ ...drawPage("un deux"), lines }).flatMap(({ words }) => words.map((word) => word.box.width));

describe("the places of words", () => {
  it("a line's only word keeps the place it was read in", () => {
    expect(widths(line("Commune", [{ text: "Commune", confidence: 1, box }]))).toEqual([0.15]);
  });

  it("words without a place share the width of their line", () => {
    const [first = 0, second = 0] = widths(line("rue Haute", []));
    expect(first + second).toBeGreaterThan(0.12);
    expect(first + second).toBeLessThan(0.15);
  });
});
