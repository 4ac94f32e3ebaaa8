import { describe, expect, it } from "vitest";
import { crossValidate } from "../../../local/calibrate/cross-validate.ts";
import { type Example, fitWeights } from "../../../local/calibrate/fit-weights.ts";
import { weightsFile } from "../../../local/calibrate/weights-file.ts";
import { chanceOf } from "../../../shared/domain/reading/confidence.ts";

/** Of ten values in a row nine are right, of those with a fault three. */
const examples: Example[] = Array.from({ length: 400 }, (_, index) => {
  const faulty = index % 4 === 0;
  const right = faulty ? index % 40 < 12 : index % 10 !== 9;
  return { signs: { ...(faulty && { fault: 1 }), "field a": 1 }, right, layout: `layout ${Math.floor(index / 80)}` };
});

describe("weights of a confidence", () => {
  it("give each sign the chance that it had", () => {
    const weights = fitWeights(examples);
    const share = (faulty: boolean) => {
      const of = examples.filter(({ signs }) => "fault" in signs === faulty);
      return of.filter(({ right }) => right).length / of.length;
    };
    expect(chanceOf({ fault: 1, "field a": 1 }, weights)).toBeCloseTo(share(true), 1);
    expect(chanceOf({ "field a": 1 }, weights)).toBeCloseTo(share(false), 1);
  });

  it("never let a sign against a value speak for it", () => {
    const odd = examples.map((example, index) => ({
      ...example,
      signs: { ...example.signs, ...(example.right && index % 7 === 0 && { print: 1 }) },
    }));
    expect(fitWeights(odd).print ?? 0).toBeLessThanOrEqual(0);
  });

  it("are measured on layouts that they were not fitted on", () => {
    const { auroc, values } = crossValidate(examples);
    expect(values).toBe(examples.length);
    expect(auroc).toBeGreaterThan(0.65);
    // What one layout alone teaches says nothing of the others.
    const own = examples.map((example) => ({
      ...example,
      signs: { [`only ${example.layout}`]: example.right ? 1 : 2 },
    }));
    expect(crossValidate(own).auroc).toBeCloseTo(0.5, 1);
  });

  it("are written as a table that is the same whatever order they came in", () => {
    const text = weightsFile({ values: { b: 1, "a sign": -0.5 }, hands: {} }, ["Fitted on 2 values."]);
    expect(text).toContain('  "a sign": -0.5,\n  b: 1,\n');
    expect(text).toBe(weightsFile({ values: { "a sign": -0.5, b: 1 }, hands: {} }, ["Fitted on 2 values."]));
  });
});
