import { describe, expect, it } from "vitest";
import { calibrate, type Judgement } from "../../../local/eval/calibration.ts";
import { spreadOf } from "../../../local/eval/spread.ts";

const judged = (...pairs: [number, boolean][]): Judgement[] =>
  pairs.map(([confidence, right]) => ({ confidence, right }));

describe("calibrate", () => {
  it("counts a right and a wrong value of the same confidence as half ranked", () => {
    // Pairs right/wrong: 0.9>0.8, 0.9>0.2, 0.8=0.8, 0.8>0.2, so 3.5 of 4.
    const { auroc } = calibrate(judged([0.9, true], [0.8, true], [0.8, false], [0.2, false]));
    expect(auroc).toBe(3.5 / 4);
  });

  it("gives 1 to what ranks every error last, 0 to the opposite and a half to one confidence for all", () => {
    expect(calibrate(judged([0.9, true], [0.7, true], [0.6, false])).auroc).toBe(1);
    expect(calibrate(judged([0.3, true], [0.7, false])).auroc).toBe(0);
    expect(calibrate(judged([0.5, true], [0.5, false], [0.5, true])).auroc).toBe(0.5);
  });

  it("has no AUROC without a right and a wrong value, and no error without values", () => {
    expect(calibrate(judged([0.9, true], [0.1, true]))).not.toHaveProperty("auroc");
    expect(calibrate([])).toMatchObject({ values: 0, right: 0 });
    expect(calibrate([])).not.toHaveProperty("expectedError");
  });

  it("puts each confidence into the bin that begins with it, and 1 into the last", () => {
    const edges = [0, 0.099, 0.1, 0.3, 0.7, 0.999, 1];
    const { bins } = calibrate(edges.map((confidence) => ({ confidence, right: true })));
    expect(bins.map(({ values }) => values)).toEqual([2, 1, 0, 1, 0, 0, 0, 1, 0, 2]);
  });

  it("weighs how far each bin is off by the values in it", () => {
    // Bin 0.9–1: mean 0.95, half right: 0.45 off, 2 values. Bin 0.2–0.3: mean 0.2, none right: 0.2 off, 1 value.
    const { expectedError, bins } = calibrate(judged([0.92, true], [0.98, false], [0.2, false]));
    expect(bins[9]).toMatchObject({ values: 2, right: 1, meanConfidence: 0.95 });
    expect(expectedError).toBeCloseTo((2 * 0.45 + 0.2) / 3, 12);
  });
});

describe("spreadOf", () => {
  it("takes the nearest rank", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(spreadOf(hundred)).toEqual({ count: 100, median: 50, p95: 95 });
    expect(spreadOf([7])).toEqual({ count: 1, median: 7, p95: 7 });
    expect(spreadOf([])).toBeUndefined();
  });
});
