import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instalment, roundHalfUp } from "../../../shared/domain/money/round.ts";

describe("instalments", () => {
  it("of 569 € over 12 are 47.42, 47.41, 47.42, repeated", () => {
    const all = Array.from({ length: 12 }, (_, index) => instalment(56900, index + 1, 12));
    expect(all).toEqual([4742, 4741, 4742, 4742, 4741, 4742, 4742, 4741, 4742, 4742, 4741, 4742]);
  });
  it("of 569 € over 6 are 94.83, 94.84, 94.83, repeated", () => {
    const all = Array.from({ length: 6 }, (_, index) => instalment(56900, index + 1, 6));
    expect(all).toEqual([9483, 9484, 9483, 9483, 9484, 9483]);
  });
  it("always add up to the total", () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.integer({ min: 1, max: 60 }), (total, n) => {
        let sum = 0;
        for (let k = 1; k <= n; k += 1) sum += instalment(total, k, n);
        expect(sum).toBe(total);
      }),
      { seed: 569 },
    );
  });
});

describe("rounding", () => {
  it.each([
    [1, 2, 1],
    [3, 2, 2],
    [1, 3, 0],
    [2, 3, 1],
    [56900 * 126, 365, 19642],
    [56900 * 5, 12, 23708],
    [56900 * 4, 12, 18967],
  ])("%i / %i is %i, halves up", (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected);
  });
});
