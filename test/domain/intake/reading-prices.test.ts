import { expect, it } from "vitest";
import { costOf, priceOfPage, tenThousandthsOf } from "../../../shared/domain/intake/reading-prices.ts";

it("prices a page by what is looked for on it, and its text only where nothing else is", () => {
  expect(priceOfPage([])).toBe(tenThousandthsOf(0.0015));
  expect(priceOfPage(["SIGNATURES"])).toBe(tenThousandthsOf(0.0035));
  expect(priceOfPage(["FORMS", "SIGNATURES"])).toBe(tenThousandthsOf(0.0535));
  expect(
    costOf([
      { features: [], pages: [1, 2, 3] },
      { features: ["SIGNATURES"], pages: [2] },
    ]),
  ).toBe(80);
  expect(costOf([])).toBe(0);
});
