import { describe, expect, it } from "vitest";
import type { Act } from "../../../schemas/act.ts";
import { firstKnownOn, type HouseholdPast, whatWasKnown } from "../../../shared/domain/history/known-on.ts";
import { fact } from "../facts.ts";

const orientation = fact({ kind: "orientation", scheme: "asell-cd", documentOn: "2026-01-03" });
const decision = fact({ kind: "decision", scheme: "asell-cd", sessionOn: "2026-01-10", decision: "granted" });
const place: Act = {
  actId: "p-1",
  by: "a.martin",
  at: "2026-02-01T12:00:00Z",
  kind: "place",
  measure: "M-1",
  sector: "Nord",
};
const past: HouseholdPast = {
  papers: [
    // Half past eleven in UTC is the next day in France.
    { fact: orientation, knownAt: "2026-01-15T23:30:00Z" },
    { fact: decision, knownAt: "2026-01-20T09:00:00Z", leftAt: "2026-03-01T09:00:00Z" },
  ],
  acts: [place],
};
const knownOn = (day?: string) => {
  const { facts, acts } = whatWasKnown(past, day);
  return [...facts.map(({ paper }) => paper.kind), ...acts.map(({ kind }) => kind)];
};

describe("what was known on a day", () => {
  it("counts from the day in France on which a paper arrived, not from the date it bears", () => {
    expect(firstKnownOn(past)).toBe("2026-01-16");
    expect(knownOn("2026-01-15")).toEqual([]);
    expect(knownOn("2026-01-16")).toEqual(["orientation"]);
  });

  it("counts an act from the day it was made", () => {
    expect(knownOn("2026-01-31")).toEqual(["orientation", "decision"]);
    expect(knownOn("2026-02-01")).toEqual(["orientation", "decision", "place"]);
  });

  it("counts a paper that turned out to be other people's until it was found out", () => {
    expect(knownOn("2026-02-28")).toEqual(["orientation", "decision", "place"]);
    expect(knownOn("2026-03-01")).toEqual(["orientation", "place"]);
    expect(knownOn()).toEqual(["orientation", "place"]);
  });
});
