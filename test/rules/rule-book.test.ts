import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RuleBook, type SchemeRule } from "../../schemas/rule.ts";
import { SchemeId, SourceId } from "../../schemas/scheme.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";
import { cases } from "./cases.ts";
import { valuesOf } from "./rule-values.ts";

/** The text of each source document, without list marks and without the people and associations it names. */
const sources = Object.fromEntries(
  SourceId.options.map((source) => {
    const text = readFileSync(new URL(`sources/${source.toLowerCase()}.txt`, import.meta.url), "utf8");
    return [source, text.replace(/\s+/g, " ")];
  }),
);

const everyValue = Object.values(ruleBook).flatMap((rule) =>
  valuesOf(rule).map((value) => ({ key: `${rule.scheme} ${value.field}`, ...value })),
);

describe("the rule book", () => {
  it("has every scheme of the source documents, under its own name", () => {
    expect(Object.keys(RuleBook.parse(ruleBook)).sort()).toEqual([...SchemeId.options].sort());
    for (const [scheme, rule] of Object.entries(ruleBook)) expect(rule.scheme).toBe(scheme);
  });

  it.each(everyValue)("has $key with a sentence that stands word for word in its source", ({ cites }) => {
    expect(cites.length).toBeGreaterThan(0);
    for (const { sentence, source } of cites) expect(sources[source]).toContain(sentence);
  });

  it("takes all sentences of one scheme from one source document", () => {
    const of = (prefix: RegExp) => SchemeId.options.filter((scheme) => prefix.test(scheme));
    const expected = {
      S0: of(/^(asc-|asell-cd|all-)/),
      S1: of(/^asell-(generaliste|renforce)/),
      S2: ["avdl", "iml", "asll-71"],
      S3: of(/^(asll-42|aml-)/),
      S4: ["asll-ful"],
    } as const;
    for (const [source, schemes] of Object.entries(expected)) {
      for (const scheme of schemes) {
        const cited = valuesOf(ruleBook[scheme]).flatMap(({ cites }) => cites.map((cite) => cite.source));
        expect([scheme, ...new Set(cited)]).toEqual([scheme, source]);
      }
    }
  });

  it("has a case for each value, and no case without one", () => {
    expect(Object.keys(cases).sort()).toEqual(everyValue.map(({ key }) => key).sort());
  });

  it.each(everyValue)("states of $key what its case says", ({ key, stated }) => {
    expect(stated).toEqual(cases[key]);
  });

  it("follows a household alone, except in the collective actions, the project and the AML", () => {
    const apart = Object.values(ruleBook).filter((rule: SchemeRule) => !rule.individual);
    expect(apart.map(({ scheme }) => scheme).sort()).toEqual([
      "all-autorehab",
      "aml-glissant",
      "aml-mandat",
      "asc-apel",
      "asc-arl",
      "asc-cites",
      "asc-droits",
      "asc-offre",
      "asc-provisoire",
    ]);
  });
});

describe("a rule", () => {
  const silentRule = ruleBook["aml-mandat"];

  it.each([
    ["a value without its sentence", { visitsPerMonth: { value: 2 } }],
    [
      "a value from a document that is none of the five",
      { visitsPerMonth: { value: 2, cite: { sentence: "a", source: "S9" } } },
    ],
    ["an empty sentence", { eligibility: [{ sentence: "", source: "S1" }] }],
    ["an empty list instead of unset", { eligibility: [] }],
    ["a missing field instead of unset", { eligibility: undefined }],
    [
      "a word with an accent, which no name would match",
      {
        referrers: {
          value: { open: true, list: [{ name: "préfecture", words: ["préfecture"] }] },
          cite: { sentence: "a", source: "S4" },
        },
      },
    ],
    [
      "an exception for a break-off without the sentence that says so",
      {
        signatures: [
          { document: "bilan", by: "household", unlessBreakOff: true, cite: { sentence: "a", source: "S3" } },
        ],
      },
    ],
  ])("cannot have %s", (_, patch) => {
    const book = { ...ruleBook, "aml-mandat": { ...silentRule, ...patch } };
    expect(RuleBook.safeParse(ruleBook).success).toBe(true);
    expect(RuleBook.safeParse(book).success).toBe(false);
  });
});
