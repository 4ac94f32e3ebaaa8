import { describe, expect, it } from "vitest";
import { countOf, formatCount, formatEuros } from "../../../shared/domain/wording/amounts.ts";

describe("amounts as people write them", () => {
  it.each([
    [0, "0,00\u00a0€"],
    [1, "0,01\u00a0€"],
    [9483, "94,83\u00a0€"],
    [56900, "569,00\u00a0€"],
    [123456, "1\u202f234,56\u00a0€"],
    [1234567, "12\u202f345,67\u00a0€"],
    [100000000, "1\u202f000\u202f000,00\u00a0€"],
    [-1250, "\u221212,50\u00a0€"],
    [-5, "\u22120,05\u00a0€"],
    [-123456, "\u22121\u202f234,56\u00a0€"],
  ])("%i cents read %s", (cents, text) => {
    expect(formatEuros(cents)).toBe(text);
  });

  it("parts thousands of a count and keeps its sign", () => {
    expect([formatCount(999), formatCount(1000), formatCount(-12345)]).toEqual([
      "999",
      "1\u202f000",
      "\u221212\u202f345",
    ]);
  });

  it("counts zero and one in the singular, as French does", () => {
    expect([0, 1, 2, 1500].map((count) => countOf(count, "ligne"))).toEqual([
      "0\u00a0ligne",
      "1\u00a0ligne",
      "2\u00a0lignes",
      "1\u202f500\u00a0lignes",
    ]);
    expect(countOf(3, "bilan à faire", "bilans à faire")).toBe("3\u00a0bilans à faire");
  });
});
