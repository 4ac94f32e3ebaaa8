import { expect, test } from "vitest";
import { readEuros, writeEuros } from "../../../portal/format/typed-amount.ts";
import { readDate } from "../../../portal/format/typed-date.ts";

test.each([
  ["12/03/1984", "1984-03-12"],
  ["12.3.84", "1984-03-12"],
  ["12 03 84", "1984-03-12"],
  ["120384", "1984-03-12"],
  ["12031984", "1984-03-12"],
  ["1984-03-12", "1984-03-12"],
  ["12 mars 1984", "1984-03-12"],
  ["1er avril 2026", "2026-04-01"],
  ["3 déc. 26", "2026-12-03"],
  ["15 AOÛT 2026", "2026-08-15"],
  ["5/1/53", "1953-01-05"],
])("the date « %s » is %s", (typed, date) => {
  expect(readDate(typed, 2026)).toBe(date);
});

test.each(["", "31/02/1984", "29/02/2025", "12/13/1984", "mars 1984", "12 jui 2026", "12/03", "douze mars"])(
  "« %s » is no date",
  (typed) => {
    expect(readDate(typed, 2026)).toBeUndefined();
  },
);

test("a year of two figures is at most ten years from now", () => {
  expect(readDate("01/01/36", 2026)).toBe("2036-01-01");
  expect(readDate("01/01/37", 2026)).toBe("1937-01-01");
});

test.each([
  ["569", 56_900],
  ["569,5", 56_950],
  ["569.05", 56_905],
  ["1 234,56 €", 123_456],
  ["1\u202f234,56\u00a0€", 123_456],
  ["1.234,56", 123_456],
  ["12.345", 1_234_500],
  ["0,10 euros", 10],
])("the amount « %s » is %i cents", (typed, cents) => {
  expect(readEuros(typed)).toBe(cents);
});

test.each(["", "-5", "5,555", "cinq", "1,2,3", "12 €€ x"])("« %s » is no amount", (typed) => {
  expect(readEuros(typed)).toBeUndefined();
});

test("an amount is written as it is read", () => {
  for (const cents of [0, 5, 10, 56_900, 123_456]) expect(readEuros(writeEuros(cents))).toBe(cents);
});
