import { describe, expect, it } from "vitest";
import type { Fact } from "../../../schemas/fact.ts";
import { listDeadlines } from "../../../shared/domain/deadline/list-deadlines.ts";
import { watchFrom } from "../../../shared/domain/deadline/watch-from.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { fact, setupWith, sixMonths } from "../facts.ts";
import { warnDays } from "./measures.ts";

const setup = setupWith();
const measuresOf = (facts: Fact[]) => foldHousehold({ facts, acts: [], setup, rules: ruleBook }).measures;
const told = (facts: Fact[], today: string) =>
  listDeadlines({ measures: measuresOf(facts), setup, rules: ruleBook, today, warnDays }).map(
    ({ code, dueOn }) => `${code} ${dueOn}`,
  );

describe("the deadlines of a measure that ends on 14 July 2026", () => {
  // Both sides of each threshold: 61 and 60 days, 31 and 30, 16 and 15, the day of the end and the day after.
  it.each([
    ["2026-05-14", []],
    ["2026-05-15", ["end-in-60 2026-07-14"]],
    ["2026-06-13", ["end-in-60 2026-07-14"]],
    ["2026-06-14", ["end-in-30 2026-07-14"]],
    ["2026-06-28", ["end-in-30 2026-07-14"]],
    ["2026-06-29", ["end-in-15 2026-07-14"]],
    ["2026-07-14", ["end-in-15 2026-07-14"]],
    ["2026-07-15", ["bilan-missing 2026-07-14"]],
  ])("on %s are %j", (today, expected) => {
    expect(told(sixMonths("asell-cd"), today)).toEqual(expected);
  });

  it("are watched from the first day that can have one", () => {
    expect(measuresOf(sixMonths("asell-cd")).map((measure) => watchFrom(measure, warnDays))).toEqual(["2026-05-15"]);
  });

  it("are none once the bilan is there", () => {
    const bilan = fact({
      kind: "bilan",
      scheme: "asell-cd",
      bilanKind: "final",
      endOn: "2026-07-14",
      documentOn: "2026-07-14",
    });
    expect(told([...sixMonths("asell-cd"), bilan], "2026-09-01")).toEqual([]);
  });
});

it("a contract that is missing after the decision is told at once, with the rule that wants it", () => {
  const facts = sixMonths("asell-cd").filter(({ paper }) => paper.kind !== "contract");
  expect(told(facts, "2026-02-01")).toEqual(["contract-missing 2026-01-15"]);
});

it("a renewal that the rule still leaves open is told until it is asked for, and then until it is answered", () => {
  const facts = sixMonths("asll-71");
  expect(told(facts, "2026-07-01")).toEqual(["end-in-15 2026-07-14", "renewal-to-ask 2026-07-14"]);
  const asked = fact({
    kind: "renewal",
    scheme: "asll-71",
    documentOn: "2026-06-20",
    renewalRank: 1,
    monthsRequested: 3,
  });
  expect(told([...facts, asked], "2026-07-01")).toEqual(["end-in-15 2026-07-14", "renewal-unanswered 2026-07-14"]);
  const refused = fact({
    kind: "decision",
    scheme: "asll-71",
    sessionOn: "2026-06-25",
    renewalRank: 1,
    decision: "refused",
  });
  expect(told([...facts, asked, refused], "2026-07-01")).toEqual(["end-in-15 2026-07-14"]);
});

it("deadlines of several measures come the earliest first, whatever order the measures are in", () => {
  const measures = [...measuresOf(sixMonths("asell-cd")), ...measuresOf(sixMonths("asll-71", "2026-01-05"))];
  const lists = [measures, measures.toReversed()].map((given) =>
    listDeadlines({ measures: given, setup, rules: ruleBook, today: "2026-07-10", warnDays }),
  );
  expect(lists[1]).toEqual(lists[0]);
  const days = lists[0]?.map(({ dueOn }) => dueOn) ?? [];
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual(days.toSorted());
});
