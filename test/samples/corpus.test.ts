import { PDFiumLibrary } from "@hyzyla/pdfium";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { DEGRADATIONS } from "../../samples/corpus/degradations.ts";
import { inventPaper } from "../../samples/corpus/invent-values.ts";
import {
  CORPUS_SETS,
  drawPlanned,
  makePlanned,
  nameLayout,
  type Planned,
  planCorpus,
} from "../../samples/corpus/plan-corpus.ts";
import { mulberry32 } from "../../samples/drawing/prng.ts";
import { Paper } from "../../schemas/field.ts";

const planned = CORPUS_SETS.flatMap((set) => planCorpus({ set, seed: 2026 }));
const layouts = new Set(planned.filter(({ paper }) => paper === "filled").map(({ layout }) => layout));
/** One filled-in paper of each layout. */
const firsts = [...layouts].flatMap((layout) => planned.filter((file) => file.layout === layout).slice(0, 1));

let library: PDFiumLibrary | undefined;

/** A PDF's own text, without spaces and dots: letters in boxes stand apart, and dotted lines are rows of dots. */
async function textOf(pdf: Uint8Array): Promise<string> {
  library ??= await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText()).join("");
  document.destroy();
  return squeeze(text);
}

const squeeze = (text: string) => text.replaceAll(/[\s.]+/g, "");

/** A value printed as such: names, texts, references and lists of them, but not what stands for a ticked box. */
function printedTexts(fields: Record<string, unknown>): string[] {
  const names =
    /^(household\.(lastName|firstName|coHolder.*|address|postalCode|city|email)|referrer\.(organisation|contactName|email)|reference|measureRef|landlord|motive|operator|worker|objectives|visitRhythm|relay|recommendations|reason|conditions|commission)$/;
  return Object.entries(fields).flatMap(([name, value]) => (names.test(name) ? [value].flat().map(String) : []));
}

describe("the labelled set", () => {
  test("holds at least 300 documents of at least 12 layouts, and none twice", () => {
    expect(planned.length).toBeGreaterThanOrEqual(300);
    expect(layouts.size).toBeGreaterThanOrEqual(12);
    expect(new Set(planned.map(({ name }) => name)).size).toBe(planned.length);
    expect(new Set([...layouts].map(nameLayout)).size).toBe(layouts.size);
  });

  test("has every degradation and every kind in both sets, and no layout in two", () => {
    for (const set of CORPUS_SETS) {
      const own = planned.filter((file) => file.set === set && file.paper === "filled");
      expect(new Set(own.map(({ degradation }) => degradation))).toEqual(new Set(DEGRADATIONS));
      expect(new Set(own.map(({ layout }) => layout.kind)).size).toBe(5);
      expect(own.length).toBeGreaterThanOrEqual(8 * 24);
    }
    for (const layout of layouts)
      expect(new Set(planned.filter((file) => file.layout === layout).map(({ set }) => set)).size).toBe(1);
  });

  test("gives the same bytes and labels for the same seed, and others for another", async () => {
    const [file] = planned.filter(({ format, paper }) => format === "jpg" && paper === "filled");
    const again = planCorpus({ set: "development", seed: 2026 }).find(({ name }) => name === file?.name);
    const other = planCorpus({ set: "development", seed: 7 }).find(({ name }) => name === file?.name);
    const [first, second, third] = [
      await makePlanned(file as Planned),
      await makePlanned(again as Planned),
      await drawPlanned(other as Planned),
    ];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(second.row).toEqual(first.row);
    expect(third.fields).not.toEqual(first.row.fields);
  });

  test.each(firsts.map((file) => [file.name, file] as const))(
    "prints what the label of %s says",
    async (_name, file) => {
      const drawn = await drawPlanned(file);
      const text = await textOf(drawn.bytes);
      expect(Object.keys(drawn.fields).length).toBeGreaterThan(5);
      for (const value of printedTexts(drawn.fields)) expect(text).toContain(squeeze(value));
      expect(Paper.safeParse({ kind: drawn.kind, ...drawn.fields }).success).toBe(true);
    },
  );

  test("labels a blank form with no value at all, and prints none", async () => {
    for (const file of planned.filter(({ paper, degradation }) => paper === "blank" && degradation === "light")) {
      const drawn = await drawPlanned(file);
      expect(drawn.fields).toEqual({});
      expect(await textOf(drawn.bytes)).not.toMatch(/undefined|NaN/);
    }
  });

  test("invents papers whose dates and sums agree", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { values: contract } = inventPaper("contract", mulberry32(seed));
      const end = Temporal.PlainDate.from(contract.startOn ?? "").add({ months: contract.months ?? 0 });
      expect(end.since(contract.endOn ?? "").days).toBeLessThanOrEqual(1);
      const { values: request } = inventPaper("orientation", mulberry32(seed));
      expect(request.housingAidCents ?? 0).toBeLessThanOrEqual(request.rentCents ?? 0);
      if (request.evictionStage !== "none") expect(request.rentArrearsCents).toBeGreaterThan(0);
      expect(request["household.birthOn"] ?? "").toMatch(/^(19|20)/);
      const { values: bilan } = inventPaper("bilan", mulberry32(seed));
      expect(bilan.homeVisitsDone ?? 0).toBeLessThanOrEqual(bilan.visitsDone ?? 0);
    }
  });
});
