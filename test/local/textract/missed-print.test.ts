import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinMissed, readMissed } from "../../../local/textract/missed-print.ts";
import { createReader, type Reader } from "../../../local/textract/ocr.ts";
import type { Word } from "../../../schemas/page.ts";
import type { GreyRaster } from "../../../shared/domain/reading/ink.ts";
import { drawRaster, type Pen, signature } from "./drawn-page.ts";

let reader: Reader;
let page: GreyRaster;
let words: Word[];

const form = (pen: Pen) => {
  pen.print("Nombre de mois", 60, 100);
  pen.print("0", 152, 100);
  pen.print("6", 168, 100);
  for (const x of [148, 164]) pen.box(x, 88, 16, 16);
  pen.print("Logement indécent", 60, 140);
  pen.print("x", 300, 140);
  pen.print("Chambres", 60, 180);
  pen.print("4", 300, 180);
  // Written upwards along the edge, a line to sign on, and a signature: none of them is print that was missed.
  for (let i = 0; i < 6; i++) pen.print("H", 500, 300 + 9 * i);
  pen.line(60, 500, 200, 500);
  pen.curve(signature, 260, 560);
};

beforeAll(async () => {
  reader = createReader(1);
  page = await drawRaster(form);
  words = (await reader.read(page)).flatMap((line) => line.words).filter(({ text }) => /\p{L}{2}/u.test(text));
});
afterAll(() => reader.close());

describe("print that was passed over", () => {
  it("is a figure in its box, a cross in a list, a figure that stands alone", async () => {
    const missed = await readMissed(page, { words, seen: [], reader });
    const at = (top: number) =>
      missed.filter(({ box }) => Math.abs(box.top - top / 841.89) < 0.02).map(({ text }) => text);
    expect(at(92)).toEqual(["06"]);
    expect(at(135).map((text) => text.toLowerCase())).toEqual(["x"]);
    expect(at(172)).toEqual(["4"]);
    expect(missed.filter(({ box }) => box.top > 0.3)).toEqual([]);
  });

  it("is none of what is known for a tick, and nothing on a page without print", async () => {
    const cross = { box: { left: 0.48, top: 0.14, width: 0.05, height: 0.03 } };
    const missed = await readMissed(page, { words, seen: [cross], reader });
    expect(missed.some(({ text }) => /x/i.test(text))).toBe(false);
    expect(await readMissed(page, { words: [], seen: [], reader })).toEqual([]);
  });

  it("goes into the line it stands in, or into one of its own", async () => {
    const missed = await readMissed(page, { words, seen: [], reader });
    const label = words.filter(({ text }) => /Nombre|mois/.test(text));
    const lines = joinMissed([{ words: label }], missed, page.width / page.height).map((line) =>
      line.words.map(({ text }) => text),
    );
    expect(lines[0]).toContain("06");
    expect(lines.slice(1)).toContainEqual(["4"]);
  });
});
