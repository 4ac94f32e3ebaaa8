import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Word } from "../../../schemas/page.ts";
import {
  findInk,
  findMarks,
  findRings,
  findSignatures,
  type GreyRaster,
  marksOfRings,
  withoutRings,
} from "../../../shared/domain/reading/ink.ts";
import { drawRaster, type Pen, signature } from "../../local/textract/drawn-page.ts";

/** The four states a box of 9 points (3.2 mm) is seen in, top to bottom. */
function tickBoxes({ box, line, area, print }: Pen): void {
  for (const y of [100, 130, 160, 190]) {
    box(60, y, 9, 9);
    print("Maintien dans le logement", 76, y + 9);
  }
  line(61, 131, 68, 138, 1.1);
  line(61, 138, 68, 131, 1.1);
  line(60, 164, 63.5, 168.5, 1.1);
  line(63.5, 168.5, 72, 156, 1.1);
  area(60, 190, 9, 9);
}

async function scanned({ width, height, data }: GreyRaster, degrees: number): Promise<GreyRaster> {
  const noisy = Uint8Array.from(data, (value, i) => Math.max(0, Math.min(255, value - 12 + ((i * 7919) % 23))));
  const turned = await sharp(noisy, { raw: { width, height, channels: 1 } })
    .rotate(degrees, { background: "white" })
    .resize(width, height)
    .blur(0.7)
    .extractChannel(0)
    .jpeg({ quality: 60 })
    .toBuffer();
  return { width, height, data: new Uint8Array(await sharp(turned).extractChannel(0).raw().toBuffer()) };
}

function wordAt(text: string, left: number, top: number, width: number, height = 0.012): Word {
  return { text, confidence: 0.95, box: { left, top, width, height } };
}

describe("tick boxes", () => {
  it("are found with their state: empty, crossed, checked beyond the box, filled", async () => {
    const marks = findMarks(await drawRaster(tickBoxes));
    expect(marks.map(({ selected }) => selected)).toEqual([false, true, true, true]);
    expect(marks[0]?.box.left).toBeCloseTo(60 / 595, 2);
    expect(marks[0]?.box.top).toBeCloseTo(100 / 842, 2);
    expect(marks[0]?.box.width).toBeCloseTo(9.8 / 595, 2);
  });

  it("are found on a noisy scan that is slightly askew", async () => {
    const page = await scanned(await drawRaster(tickBoxes), 0.9);
    expect(findMarks(page).map(({ selected }) => selected)).toEqual([false, true, true, true]);
  });

  it("are found on a photo with a dark table around the sheet", async () => {
    const { width, height, data } = await drawRaster(tickBoxes);
    const onTable = data.map((value, i) => {
      const [x, y] = [i % width, Math.floor(i / width)];
      return x < 70 + y / 40 || x > width - 60 || y < 80 ? 60 : value;
    });
    const marks = findMarks({ width, height, data: onTable });
    expect(marks.map(({ selected }) => selected)).toEqual([false, true, true, true]);
  });

  it("are told from letters, cells of a table and comb fields", async () => {
    const page = await drawRaster(({ print, box, line }) => {
      [8, 9, 10, 11, 12, 14, 16, 20].forEach((size, row) => {
        print("DO BQ GH EF 0 8 6 logement demande abdgpqe", 60, 80 + row * 24, { size });
        print("DO BQ GH EF 0 8 6 logement demande abdgpqe", 60, 320 + row * 24, { size, bold: true });
      });
      for (let i = 0; i <= 6; i++) {
        line(60, 560 + i * 12, 180, 560 + i * 12);
        line(60 + i * 20, 560, 60 + i * 20, 632);
      }
      for (let i = 0; i < 8; i++) box(60 + i * 13, 660, 12, 13);
    });
    expect(findMarks(page)).toEqual([]);
  });
});

describe("signatures", () => {
  it("are found where a hand wrote, in a frame and on a rule as well", async () => {
    const page = await drawRaster(({ curve, box, line }) => {
      box(60, 600, 180, 70, 0.6);
      curve(signature, 80, 605);
      line(330, 660, 500, 660);
      curve(signature, 350, 610);
    });
    const found = findSignatures(page, { words: [] });
    expect(found).toHaveLength(2);
    const [left, right] = found.toSorted((a, b) => a.box.left - b.box.left);
    expect(left?.box.left).toBeCloseTo(80 / 595, 1);
    expect(left?.box.top).toBeCloseTo(612 / 842, 1);
    expect(right?.box.left).toBeCloseTo(350 / 595, 1);
    expect(right?.confidence).toBeGreaterThan(0.7);
  });

  it("are no stamps, rules, frames, logos or words the reader missed", async () => {
    const page = await drawRaster(({ circle, print, line, box, area }) => {
      circle(150, 200, 42);
      circle(150, 200, 30, 0.8);
      print("LE CAIRN", 128, 198, { size: 9 });
      print("HABITAT", 130, 208, { size: 9 });
      box(320, 160, 150, 60, 1.5);
      print("Association", 340, 185);
      line(60, 300, 540, 302, 1.4);
      box(60, 340, 200, 90);
      area(400, 340, 60, 60);
      print("Commission départementale", 60, 520, { size: 16, bold: true });
      print("Mon ménage", 60, 560, { size: 24 });
    });
    expect(findSignatures(page, { words: [] })).toEqual([]);
  });

  it("count where they cross a stamp", async () => {
    const page = await drawRaster(({ circle, print, curve }) => {
      circle(150, 200, 42);
      print("LE CAIRN", 128, 198, { size: 9 });
      curve(signature, 110, 180);
    });
    expect(findSignatures(page, { words: [] })).toHaveLength(1);
  });

  it("are not print that was read, however large", async () => {
    const page = await drawRaster(({ curve }) => curve(signature, 80, 605));
    expect(findInk(page, [wordAt("Bilan", 0.12, 0.71, 0.26, 0.08)]).signatures).toEqual([]);
  });
});

/** About as a hand rings a word: an oval that closes beyond where it began. */
const oval = "M 2 12 C 0 4 12 0 24 1 C 38 2 46 8 44 14 C 42 22 28 24 18 22 C 6 21 0 16 3 9";

const wideOval = "M 4 14 C 0 4 40 0 74 1 C 112 2 132 8 128 14 C 124 23 80 25 56 24 C 16 23 -1 18 5 11";

function ringedAnswers({ print, curve, box, line }: Pen): void {
  print("À titre exceptionnel :", 60, 200);
  print("OUI", 220, 200);
  print("NON", 300, 200);
  curve(oval, 289, 184, 1.1);
  // What is round or closed as well: a frame with a word, a row of boxes for letters, large letters.
  box(60, 300, 60, 22);
  print("NON", 76, 315);
  for (let i = 0; i < 8; i++) box(60 + i * 13, 340, 13, 15);
  print("O Q OUI", 60, 420, { size: 28, bold: true });
  line(60, 500, 300, 503);
}

describe("rings", () => {
  it("are found around the word that a hand chose, and nowhere else", async () => {
    const found = findRings(await drawRaster(ringedAnswers));
    expect(found).toHaveLength(1);
    expect((found[0]?.box.left ?? 0) * 595).toBeCloseTo(290, -1);
    expect(marksOfRings(found)).toMatchObject([{ selected: true }]);
  });

  it("are found on a noisy scan that is askew", async () => {
    expect(findRings(await scanned(await drawRaster(ringedAnswers), 2))).toHaveLength(1);
  });

  it("go around two long words too, and may touch a letter of them", async () => {
    const page = await drawRaster(({ print, curve }) => {
      for (const [words, x] of [
        ["Atteints", 60],
        ["Partiellement atteints", 140],
        ["Non atteints", 290],
      ] as const)
        print(words, x, 200);
      curve(wideOval, 130, 184, 1.1);
    });
    expect(findRings(page)).toHaveLength(1);
  });

  it("are no stamps and no empty circles", async () => {
    const page = await drawRaster(({ circle, print }) => {
      circle(150, 200, 42);
      print("LE CAIRN", 128, 198, { size: 9 });
      circle(300, 200, 12);
    });
    expect(findRings(page)).toEqual([]);
  });

  it("are taken off the page before its words are read, and are no signatures", async () => {
    const page = await drawRaster(ringedAnswers);
    const rings = findRings(page);
    expect(findRings(withoutRings(page, rings))).toEqual([]);
    expect(findInk(page, []).signatures).toEqual([]);
  });
});

describe("boxes for letters", () => {
  it("are no signature, however many of their strokes are broken", async () => {
    const page = await drawRaster(({ line }) => {
      for (let i = 0; i <= 9; i++) line(60 + i * 14, 400, 60 + i * 14, 416, 0.9);
      for (let i = 0; i < 4; i++) line(60 + i * 32, 416, 60 + i * 32 + 30, 416, 0.9);
    });
    expect(findSignatures(page, { words: [] })).toEqual([]);
  });
});
