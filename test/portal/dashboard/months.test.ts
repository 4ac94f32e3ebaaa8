import { expect, test } from "vitest";
import { fillMonths, share, shortMonth } from "../../../portal/dashboard/months.ts";

const empty = (month: string) => ({ month, count: 0 });

test("months without a row are there with nothing, up to today's", () => {
  const rows = [
    { month: "2025-11", count: 3 },
    { month: "2026-01", count: 5 },
  ];
  expect(fillMonths(rows, "2026-02-10", empty)).toEqual([
    { month: "2025-11", count: 3 },
    empty("2025-12"),
    { month: "2026-01", count: 5 },
    empty("2026-02"),
  ]);
  expect(fillMonths([], "2026-02-10", empty)).toEqual([]);
});

test("a month on an axis is told from every other", () => {
  const all = Array.from({ length: 12 }, (_, index) => shortMonth(`2026-${String(index + 1).padStart(2, "0")}`));
  expect(new Set(all).size).toBe(12);
  expect(all[5]).toBe("juin\u00a026");
  expect(all[6]).toBe("juil.\u00a026");
});

test("a part of nothing is no number", () => {
  expect(share(1, 3)).toBe("33\u00a0%");
  expect(share(0, 0)).toBe("–");
});
