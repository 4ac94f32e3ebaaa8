import { describe, expect, it } from "vitest";
import { cleanPrint } from "../../../local/textract/clean-print.ts";
import { invertBanners } from "../../../local/textract/invert-banners.ts";

const [width, height] = [1654, 2339];

/** A white A4 page at 200 dpi with dark rectangles: left, top, width, height in pixels. */
function page(...rectangles: readonly (readonly [number, number, number, number])[]) {
  const data = new Uint8Array(width * height).fill(255);
  for (const [left, top, wide, high] of rectangles)
    for (let y = top; y < top + high; y++) data.fill(30, y * width + left, y * width + left + wide);
  return { width, height, data };
}

const darkIn = ({ data }: { data: Uint8Array }, left: number, top: number, wide: number, high: number) => {
  let dark = 0;
  for (let y = top; y < top + high; y++)
    for (let x = left; x < left + wide; x++) if ((data[y * width + x] ?? 255) < 128) dark++;
  return dark;
};

describe("what print is cleaned of before it is read", () => {
  it("are the lines between boxed figures, while a letter of the same form stays", () => {
    const comb = [300, 340, 380, 420].map((x) => [x, 500, 2, 46] as const);
    const letter = [600, 515, 3, 22] as const;
    const clean = cleanPrint(page(...comb, letter));
    expect(darkIn(clean, 290, 490, 150, 70)).toBe(0);
    expect(darkIn(clean, 590, 505, 30, 50)).toBe(3 * 22);
  });

  it("are dotted lines, while the dots of a text stay", () => {
    const dots = Array.from({ length: 20 }, (_, index) => [300 + index * 8, 700, 2, 2] as const);
    const stops = [0, 1, 2].map((index) => [800 + index * 8, 700, 3, 3] as const);
    const clean = cleanPrint(page(...dots, ...stops));
    expect(darkIn(clean, 290, 690, 200, 20)).toBe(0);
    expect(darkIn(clean, 790, 690, 60, 20)).toBe(27);
  });

  it("are not the rules of a table", () => {
    const rules = [300, 700, 900].map((x) => [x, 900, 2, 46] as const);
    const table = page(...rules, [300, 900, 602, 2], [300, 944, 602, 2]);
    expect(darkIn(cleanPrint(table), 290, 890, 620, 60)).toBe(darkIn(table, 290, 890, 620, 60));
  });
});

describe("white print on a dark band", () => {
  it("becomes dark print on a light one, up to the band's edges", () => {
    const dark = page([100, 100, 1200, 62]);
    for (let y = 120; y < 140; y++) for (let x = 200; x < 700; x += 2) dark.data[y * width + x] = 255;
    const inverted = invertBanners(dark);
    expect(inverted.data[105 * width + 110]).toBe(225);
    expect(inverted.data[160 * width + 1298]).toBe(225);
    expect(darkIn(inverted, 190, 118, 520, 24)).toBe(20 * 250);
  });

  it("becomes dark print where its letters are so large that they leave no square full", () => {
    const dark = page([100, 100, 1200, 84]);
    for (let y = 124; y < 160; y++) for (let x = 400; x < 1000; x++) if (x % 40 < 22) dark.data[y * width + x] = 255;
    const inverted = invertBanners(dark);
    expect(inverted.data[105 * width + 110]).toBe(225);
    expect(inverted.data[140 * width + 200]).toBe(225);
    expect(inverted.data[140 * width + 401]).toBe(0);
    expect(inverted.data[180 * width + 1298]).toBe(225);
  });

  it("is no light row between two dark ones", () => {
    const rows = page([100, 100, 1200, 36], [100, 172, 1200, 36]);
    expect(invertBanners(rows).data[150 * width + 300]).toBe(255);
  });

  it("is told from print, stamps and codes", () => {
    const square = page([100, 100, 200, 200], [100, 600, 900, 6]);
    expect(invertBanners(square)).toBe(square);
  });
});
