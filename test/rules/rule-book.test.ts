import { describe, expect, it } from "vitest";
import { RuleBook } from "../../schemas/rule.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";

describe("the rule book", () => {
  it("has every scheme of the source documents, under its own name", () => {
    expect(Object.keys(RuleBook.parse(ruleBook)).sort()).toEqual([...SchemeId.options].sort());
    for (const [scheme, rule] of Object.entries(ruleBook)) expect(rule.scheme).toBe(scheme);
  });

  it("has no value without the sentence it comes from", () => {
    for (const { decidedBy, duration, money, visitsPerMonth } of Object.values(ruleBook)) {
      for (const rule of [decidedBy, duration, money, visitsPerMonth]) {
        expect(rule === "unset" || rule.cite.sentence.length > 10).toBe(true);
      }
    }
  });

  it.each([
    ["asell-cd", 6, 6, undefined],
    ["asll-71", 6, 6, 12],
    ["asll-ful", 3, 6, 24],
    ["asc-apel", 12, 12, undefined],
  ] as const)(
    "lets a first grant of %s have %i to %i months, and all grants together %s",
    (scheme, min, max, total) => {
      const duration = ruleBook[scheme]?.duration;
      expect(duration !== undefined && duration !== "unset" && duration.value).toMatchObject({
        initialMonths: { min, max, binding: true },
        ...(total !== undefined && { maxTotalMonths: total }),
      });
    },
  );
});
