import { describe, expect, it } from "vitest";
import { dateInFrance, daysInclusive, endAfterMonths, shareADay } from "../../../shared/domain/calendar/dates.ts";

describe("the end of a measure of n months", () => {
  // DOMAIN § 4, row by row.
  it.each([
    ["2025-01-15", ["2025-04-14", "2025-07-14", "2025-10-14", "2026-01-14", "2027-01-14"]],
    ["2025-08-31", ["2025-11-30", "2026-02-28", "2026-05-30", "2026-08-30", "2027-08-30"]],
    ["2025-11-30", ["2026-02-28", "2026-05-29", "2026-08-29", "2026-11-29", "2027-11-29"]],
    ["2024-02-29", ["2024-05-28", "2024-08-28", "2024-11-28", "2025-02-28", "2026-02-28"]],
  ])("from %s is as the design's table says for 3, 6, 9, 12 and 24 months", (start, ends) => {
    expect([3, 6, 9, 12, 24].map((months) => endAfterMonths(start, months))).toEqual(ends);
  });

  it("after no month is the day before the start", () => {
    expect(endAfterMonths("2025-03-01", 0)).toBe("2025-02-28");
  });
});

describe("overlap", () => {
  const first = { startOn: "2026-01-01", endOn: "2026-01-31" };
  it("is there when an end and a start fall on the same day", () => {
    expect(shareADay(first, { startOn: "2026-01-31", endOn: "2026-02-10" })).toBe(true);
  });
  it("is not there when the start is the day after the end", () => {
    expect(shareADay(first, { startOn: "2026-02-01", endOn: "2026-02-10" })).toBe(false);
  });
});

it("days are counted with both ends", () => {
  expect(daysInclusive("2025-01-15", "2025-05-20")).toBe(126);
  expect(daysInclusive("2025-01-15", "2025-01-15")).toBe(1);
});

it("an instant's day is that of the clocks in France, summer and winter", () => {
  expect(dateInFrance("2026-10-04T22:30:00Z")).toBe("2026-10-05");
  expect(dateInFrance("2026-12-31T22:59:59Z")).toBe("2026-12-31");
  expect(dateInFrance("2026-12-31T23:00:00Z")).toBe("2027-01-01");
});
