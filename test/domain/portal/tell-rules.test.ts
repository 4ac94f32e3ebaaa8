import { describe, expect, it } from "vitest";
import { SchemeId } from "../../../schemas/scheme.ts";
import { rulesOf } from "../../../shared/domain/portal/tell-rules.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { setupWith } from "../facts.ts";

describe("what the rules of a measure say", () => {
  it.each(SchemeId.options)("of %s is told in sentences, each with the words it rests on", (scheme) => {
    for (const { title, says, rule } of rulesOf(ruleBook[scheme], undefined)) {
      expect(says, title).toMatch(/^[\p{Lu}«\d].*\.$/su);
      expect(says).not.toContain("undefined");
      expect(rule.sentence.length).toBeGreaterThan(5);
    }
  });

  it("has what the source says of duration: 6 months, then 3, then 3 exceptionally", () => {
    const told = rulesOf(ruleBook["asll-71"], undefined).find(({ title }) => title === "Durée");
    expect(told?.says).toMatch(/Premier accord.: 6 mois/);
    expect(told?.says).toMatch(/2e renouvellement.: 3 mois, à titre exceptionnel/);
    expect(told?.rule.source).toBe("S2");
  });

  it("has what the agreement sets where the source is silent, and says that it is the agreement's", () => {
    const [agreement] = setupWith().agreements;
    const told = rulesOf(ruleBook["asell-cd"], agreement).find(({ title }) => title === "Qui décide");
    expect(told).toMatchObject({ says: "Commission technique.", rule: { source: "setting:asell-2026" } });
    expect(rulesOf(ruleBook["asell-cd"], undefined).some(({ title }) => title === "Qui décide")).toBe(false);
  });
});
