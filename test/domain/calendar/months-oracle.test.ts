import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { endAfterMonths } from "../../../shared/domain/calendar/dates.ts";
import { addMonths, lastDay } from "../../../shared/domain/calendar/months.ts";

const spans = [0, 1, 2, 3, 6, 9, 12, 18, 24];

it("ends of months counted from each day of five years, a leap year among them, are those of Temporal", () => {
  const wrong: string[] = [];
  for (let day = Temporal.PlainDate.from("2023-01-01"); day.year < 2028; day = day.add({ days: 1 }))
    for (const months of spans) {
      const target = day.toPlainYearMonth().add({ months });
      const expected =
        day.day > target.daysInMonth
          ? target.toPlainDate({ day: target.daysInMonth })
          : target.toPlainDate({ day: day.day }).subtract({ days: 1 });
      if (endAfterMonths(day.toString(), months) !== expected.toString()) wrong.push(`${day} + ${months}`);
    }
  expect(wrong).toEqual([]);
});

it("months before and after, and their last days, are those of Temporal, through a century that is no leap year", () => {
  const wrong: string[] = [];
  for (let month = Temporal.PlainYearMonth.from("1998-11"); month.year < 2102; month = month.add({ months: 1 }))
    for (const count of [-13, -12, -1, 0, 1, 12, 13]) {
      const moved = month.add({ months: count });
      if (addMonths(month.toString(), count) !== moved.toString()) wrong.push(`${month} + ${count}`);
      if (lastDay(moved.toString()) !== `${moved}-${moved.daysInMonth}`) wrong.push(`${moved}`);
    }
  expect(wrong).toEqual([]);
});
