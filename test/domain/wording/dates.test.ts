import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatLongDate,
  formatMonth,
  formatMonthTitle,
  ofMonth,
} from "../../../shared/domain/wording/dates.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("dates as people write them", () => {
  it.each([
    ["2026-10-05", "05/10/2026", "5 octobre 2026"],
    ["2026-01-01", "01/01/2026", "1er janvier 2026"],
    ["2024-02-29", "29/02/2024", "29 février 2024"],
    ["2026-08-31", "31/08/2026", "31 août 2026"],
    ["2026-12-21", "21/12/2026", "21 décembre 2026"],
  ])("%s is %s and %s", (date, short, long) => {
    expect(formatDate(date)).toBe(short);
    expect(plain(formatLongDate(date))).toBe(long);
  });

  it.each([
    ["2026-04", "avril 2026", "Avril 2026", "d’avril 2026"],
    ["2026-05", "mai 2026", "Mai 2026", "de mai 2026"],
    ["2026-08", "août 2026", "Août 2026", "d’août 2026"],
    ["2026-10", "octobre 2026", "Octobre 2026", "d’octobre 2026"],
  ])("%s is %s, %s, %s", (month, text, title, of) => {
    expect([formatMonth(month), formatMonthTitle(month), ofMonth(month)].map(plain)).toEqual([text, title, of]);
  });
});
