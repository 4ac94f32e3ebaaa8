import fc from "fast-check";
import { expect, it } from "vitest";
import { shareOut } from "../../../shared/domain/money/share-out.ts";

it("shares a sum by weights, the rest to the largest remainders", () => {
  expect(shareOut(535, [1, 1, 1])).toEqual([179, 178, 178]);
  expect(shareOut(1605, [2, 1])).toEqual([1070, 535]);
  expect(shareOut(10, [1, 2, 4])).toEqual([1, 3, 6]);
  expect(shareOut(7, [0, 0])).toEqual([7, 0]);
});

it("loses nothing, and no share is off by a whole unit", () => {
  const weights = fc.array(fc.nat(60), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.nat(1_000_000), weights, (total, all) => {
      const shares = shareOut(total, all);
      const sum = all.reduce((a, b) => a + b, 0);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
      if (sum > 0)
        for (const [index, share] of shares.entries())
          expect(Math.abs(share - (total * (all[index] ?? 0)) / sum)).toBeLessThan(1);
    }),
    { seed: 20261005, numRuns: 200 },
  );
});
