import { describe, expect, it } from "vitest";
import type { Fact } from "../../../schemas/fact.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import { listDeadlines } from "../../../shared/domain/deadline/list-deadlines.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { fact, setupFor, started } from "../facts.ts";

/** DOMAIN § 4, figure by figure, each on both sides of its threshold. */

type Grant = { months: number; exceptional?: boolean; motive?: boolean; sessionOn?: string };

/** A measure from a date with its renewals, each asked for ten days before the end before it and decided in time. */
function grants(scheme: SchemeId, { first, startOn, renewals }: { first: number; startOn: string; renewals: Grant[] }) {
  const setup = setupFor(scheme, {}, { validFrom: "2024-01-01", validTo: "2027-12-31" });
  const fold = (facts: Fact[]) => foldHousehold({ facts, acts: [], setup, rules: ruleBook });
  const facts = started(scheme, first, startOn).map((one) => ({ ...one, arrivedAt: "2024-01-02T09:00:00Z" }));
  const dated = facts.map((one) =>
    one.paper.kind === "orientation" ? { ...one, paper: { ...one.paper, documentOn: "2024-01-01" } } : one,
  );
  const decided = dated.map((one) =>
    one.paper.kind === "decision" ? { ...one, paper: { ...one.paper, sessionOn: "2024-01-02" } } : one,
  );
  let last = "";
  for (const [index, grant] of renewals.entries()) {
    const measure = fold(decided).measures[0];
    const end = measure && "plannedEndOn" in measure ? measure.plannedEndOn : startOn;
    const rank = index + 1;
    decided.push(
      fact({
        kind: "renewal",
        scheme,
        renewalRank: rank,
        documentOn: `${end.slice(0, 8)}01`,
        ...(grant.exceptional !== undefined && { exceptional: grant.exceptional }),
        ...(grant.motive && { motive: "expulsion imminente" }),
      }),
    );
    const answer = fact({
      kind: "decision",
      scheme,
      renewalRank: rank,
      sessionOn: grant.sessionOn ?? end,
      decision: "granted",
      monthsGranted: grant.months,
    });
    decided.push(answer);
    last = answer.documentId;
  }
  const { measures, verdicts } = fold(decided);
  const [measure] = measures;
  const verdict = verdicts[last === "" ? (decided[1]?.documentId ?? "") : last];
  const codes = verdict?.findings.map(({ code }) => code) ?? [];
  const checks = listDeadlines({ measures, setup, rules: ruleBook, today: "2024-01-03", warnDays: [60, 30, 15] });
  return {
    ends: measure && "tranches" in measure ? measure.tranches.map(({ endOn }) => endOn) : [],
    total: measure && "monthsGranted" in measure ? measure.monthsGranted : undefined,
    codes: verdict?.outcome === "review" ? codes : [],
    warnings: measure?.findings.map(({ code }) => code) ?? [],
    checks: checks.map(({ code }) => code),
  };
}
const renewed = (scheme: SchemeId, first: number, renewals: Grant[], startOn = "2025-01-15") =>
  grants(scheme, { first, startOn, renewals });
const exceptional = { months: 3, exceptional: true, motive: true };

describe("ends are computed from the original start: chained renewals never drift", () => {
  it.each([
    ["2025-01-15", ["2025-07-14", "2025-10-14", "2026-01-14"]],
    ["2025-08-31", ["2026-02-28", "2026-05-30", "2026-08-30"]],
    ["2025-11-30", ["2026-05-29", "2026-08-29", "2026-11-29"]],
    ["2024-02-29", ["2024-08-28", "2024-11-28", "2025-02-28"]],
  ])("from %s over 6, 9 and 12 months of an ASLL", (startOn, ends) => {
    expect(renewed("asll-71", 6, [{ months: 3 }, exceptional], startOn).ends).toEqual(ends);
  });
});

describe("asll-71: totals of 6, 9 and 12 months only", () => {
  it.each([
    [5, ["duration-not-allowed"]],
    [6, []],
    [7, ["duration-not-allowed"]],
  ])("a first grant of %i months", (months, codes) => expect(renewed("asll-71", months, []).codes).toEqual(codes));
  it.each([
    [2, ["renewal-months-not-allowed"]],
    [3, []],
    [4, ["renewal-months-not-allowed"]],
    [6, ["renewal-months-not-allowed"]],
  ])("a renewal of %i months", (months, codes) => expect(renewed("asll-71", 6, [{ months }]).codes).toEqual(codes));
  it("a second renewal needs the exceptional flag and a motive", () => {
    const second = (grant: Grant) => renewed("asll-71", 6, [{ months: 3 }, grant]);
    expect(second(exceptional)).toMatchObject({ codes: [], total: 12 });
    for (const lacking of [{ exceptional: false }, { motive: false }])
      expect(second({ ...exceptional, ...lacking })).toMatchObject({ codes: ["renewal-not-exceptional"], total: 9 });
  });
  it("a third is refused", () => {
    const third = renewed("asll-71", 6, [{ months: 3 }, exceptional, exceptional]);
    expect(third).toMatchObject({ codes: ["renewal-beyond-rule"], total: 12 });
  });
});

describe("asll-ful: first grants of 3 to 6 months, 24 in all", () => {
  it.each([
    [2, ["duration-not-allowed"]],
    [3, []],
    [6, []],
    [7, ["duration-not-allowed"]],
  ])("a first grant of %i months", (months, codes) => expect(renewed("asll-ful", months, []).codes).toEqual(codes));
  const upTo = (last: number) => renewed("asll-ful", 6, [{ months: 6 }, { months: 6 }, { months: last }]);
  it.each([
    [5, [], 23],
    [6, [], 24],
    [7, ["total-beyond-cap"], 18],
  ])("18 months and %i more", (months, codes, total) => expect(upTo(months)).toMatchObject({ codes, total }));
  it.each([
    [3, 21, false],
    [4, 22, true],
    [5, 23, true],
    [6, 24, false],
  ])("18 and %i months make %i: a remainder that cannot be a 3-month grant is warned of", (months, total, isWarned) => {
    const { checks, total: granted } = upTo(months);
    expect(granted).toBe(total);
    expect(checks.includes("remainder-too-short")).toBe(isWarned);
  });
});

describe("asll-42: « en général 6 mois » is usual, not a limit", () => {
  it.each([
    [5, ["duration-unusual"]],
    [6, []],
    [7, ["duration-unusual"]],
  ])("%i months", (months, warnings) => expect(renewed("asll-42", months, [])).toMatchObject({ codes: [], warnings }));
});

describe("the schemes of S0: the months of one measure", () => {
  it.each([
    ["asell-cd", 6],
    ["asc-cites", 12],
    ["all-autorehab", 12],
  ] as const)("%s has %i", (scheme, months) => {
    expect(renewed(scheme, months, []).codes).toEqual([]);
    expect(renewed(scheme, months - 1, []).codes).toEqual(["duration-not-allowed"]);
    expect(renewed(scheme, months + 1, []).codes).toEqual(["duration-not-allowed"]);
  });
});

describe("a renewal decided after the end", () => {
  it.each([
    ["2025-07-14", []],
    ["2025-07-15", ["decided-after-end"]],
  ])("on %s, of a measure that ends on 14 July", (sessionOn, codes) => {
    expect(renewed("asll-71", 6, [{ months: 3, sessionOn }]).codes).toEqual(codes);
  });
});
