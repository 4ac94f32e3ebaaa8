import { beforeAll, describe, expect, it } from "vitest";
import { type Raster, renderPages } from "../../samples/raster.ts";
import { drawForm } from "../../shared/adapters/pdf-lib-form.ts";
import { findPageCode } from "../../shared/adapters/qr-page-code.ts";
import { cornerMarks, middleOf, paper } from "../../shared/domain/forms/form-definition.ts";
import { latestFormOf } from "../../shared/domain/forms/issued-forms.ts";
import { degraded } from "./form-scans.ts";

const text = "NAVETTE1/contract/1/ASELL-CD-83CAQX7V";
const answers = new Map([["months", "6"]] as const);
let page: Raster;
beforeAll(async () => {
  const pdf = await drawForm(latestFormOf("contract"), { measureRef: "ASELL-CD-83CAQX7V", answers });
  const [first] = await renderPages(pdf, 150);
  if (first === undefined) throw new Error("no page");
  page = first;
});

describe("a code is found on paper", () => {
  it.each([
    ["as it left the printer", {}],
    ["a little askew, noisy, on grey paper", { angle: 1.2, noise: 14, paper: 232, ink: 40, quality: 60 }],
    ["three degrees askew", { angle: 3, noise: 8, quality: 50 }],
    ["out of focus and packed hard", { blur: 1.6, noise: 8, quality: 35 }],
    ["badly worn", { angle: -2.4, noise: 22, paper: 205, ink: 70, blur: 1.2, quality: 35 }],
    ["upside down", { quarterTurns: 2, noise: 8 }],
    ["lying on its side", { quarterTurns: 1, noise: 8 }],
  ] as const)("%s", async (_, wear) => {
    const code = findPageCode(await degraded(page, wear));
    expect(code?.text).toBe(text);
    expect(code?.marks).toBeDefined();
    expect(code?.written).toEqual(["months"]);
  });

  it("with the corner marks where they were drawn", () => {
    const code = findPageCode({ ...page, data: page.pixels });
    const expected = cornerMarks.map(middleOf).map(({ x, y }) => ({ x: x / paper.width, y: y / paper.height }));
    code?.marks?.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(expected[index]?.x ?? 0, 2);
      expect(y).toBeCloseTo(expected[index]?.y ?? 0, 2);
    });
    expect(code?.marks).toHaveLength(4);
  });
});

it("a sheet without a corner is still known by its code", () => {
  const torn = new Uint8Array(page.pixels);
  for (let y = Math.floor(page.height * 0.9); y < page.height; y++)
    torn.fill(255, y * page.width, (y + 1) * page.width);
  const code = findPageCode({ ...page, data: torn });
  expect(code?.text).toBe(text);
  expect(code?.marks).toBeUndefined();
});
