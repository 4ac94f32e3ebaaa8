import { describe, expect, it } from "vitest";
import type { Measure } from "../../../schemas/measure.ts";
import { setupFor } from "../facts.ts";
import { deadlinesOn, ended, requested, running, withAgreement } from "./measures.ts";

const first = running({ reference: "M-1", scheme: "asell-cd", agreement: "une-2026" });
const of = (code: string, ...given: Parameters<typeof deadlinesOn>) =>
  deadlinesOn(...given).filter((deadline) => deadline.code === code);
const overlaps = (measures: Measure[], setup = setupFor("asell-cd")) =>
  of("scheme-overlap", "2026-03-01", measures, { setup }).map(({ measure, dueOn }) => `${measure} ${dueOn}`);
const override = (check: string) => ({
  check,
  reason: "Bail glissant en cours.",
  by: "a.essai",
  at: "2026-03-01T09:00:00Z",
});

describe("two individual measures of the same people", () => {
  const second = (startOn: string, more: Record<string, unknown> = {}) =>
    running({ reference: "M-2", scheme: "asll-71", startOn, plannedEndOn: "2027-01-31", ...more });

  it("that share a day are told of the later one, on the first day they share", () => {
    expect(overlaps([first, second("2026-07-14")])).toEqual(["M-2 2026-07-14"]);
    expect(overlaps([second("2026-03-01"), first])).toEqual(["M-2 2026-03-01"]);
  });

  it("of which one begins the day after the other ends are not told", () => {
    expect(overlaps([first, second("2026-07-15")])).toEqual([]);
  });

  it("are told up to the last day accompanied of one that ended early", () => {
    const early = (endedOn: string) => ended({ reference: "M-1", endedOn });
    expect(overlaps([early("2026-05-01"), second("2026-05-01")])).toEqual(["M-2 2026-05-01"]);
    expect(overlaps([early("2026-04-30"), second("2026-05-01")])).toEqual([]);
  });

  it("are found among peers that get no deadlines themselves", () => {
    const setup = setupFor("asell-cd");
    expect(of("scheme-overlap", "2026-03-01", [second("2026-03-01")], { setup, peers: [first] })).toHaveLength(1);
    expect(of("scheme-overlap", "2026-03-01", [first], { setup, peers: [second("2026-03-01")] })).toEqual([]);
  });

  it("count for a co-holder too, and for nobody who only bears the same name", () => {
    const coHolder = { lastName: "Essai", firstName: "Paul", birthOn: "1980-01-01" };
    const withCoHolder = { ...coHolder, coHolderLastName: "VASSEUR DUPRE", coHolderFirstName: "Elodie" };
    const namesake = { ...first.household, birthOn: "1990-09-09" };
    expect(overlaps([first, second("2026-03-01", { household: withCoHolder })])).toEqual(["M-2 2026-03-01"]);
    expect(overlaps([first, second("2026-03-01", { household: coHolder })])).toEqual([]);
    expect(overlaps([first, second("2026-03-01", { household: namesake })])).toEqual([]);
  });

  it("that the agreement of either lists as compatible may be had together, in whatever order it names them", () => {
    const setup = (pair: [string, string]) => withAgreement(setupFor("asell-cd"), { compatible: [pair] });
    expect(overlaps([first, second("2026-03-01")], setup(["asell-cd", "asll-71"]))).toEqual([]);
    expect(overlaps([first, second("2026-03-01")], setup(["asll-71", "asell-cd"]))).toEqual([]);
    expect(overlaps([first, second("2026-03-01")], setup(["asll-71", "asll-42"]))).toEqual(["M-2 2026-03-01"]);
  });

  it("exclude neither a collective action nor a management mandate", () => {
    expect(overlaps([first, second("2026-03-01", { scheme: "asc-cites" })])).toEqual([]);
    expect(overlaps([first, second("2026-03-01", { scheme: "aml-mandat" })])).toEqual([]);
  });

  it("set aside by a person on either of the two are only told, without the reason, and no more once over", () => {
    const overrides = [override("scheme-overlap")];
    for (const pair of [
      [running({ ...first, overrides }), second("2026-03-01")],
      [first, second("2026-03-01", { overrides })],
    ]) {
      const told = of("scheme-overlap", "2026-03-01", pair);
      expect(told).toMatchObject([{ severity: "info", message: expect.stringContaining("Écarté par une personne") }]);
      // It goes into e-mails and calendars; the reason may speak of people.
      expect(told[0]?.message).not.toContain("Bail glissant en cours");
    }
    const over = ended({
      reference: "M-2",
      scheme: "asll-71",
      startOn: "2026-03-01",
      endedOn: "2026-06-01",
      overrides,
    });
    expect(overlaps([first, over])).toEqual([]);
    expect(overlaps([first, { ...over, overrides: [] }])).toEqual(["M-2 2026-03-01"]);
  });
});

describe("who is excluded (S4)", () => {
  const setup = setupFor("asll-ful");
  const ful = (more: Record<string, unknown> = {}) =>
    running({
      reference: "M-2",
      scheme: "asll-ful",
      decidedOn: "2026-07-10",
      startOn: "2026-07-20",
      plannedEndOn: "2027-01-19",
      ...more,
    });
  const excluded = (code: string, measures: Measure[]) =>
    of(code, "2026-07-25", measures, { setup }).map(({ dueOn }) => dueOn);

  it("is a household in a shelter, and no other", () => {
    expect(excluded("excluded-shelter", [ful({ occupancy: "shelter" })])).toEqual(["2026-01-03"]);
    expect(excluded("excluded-shelter", [ful({ occupancy: "hosted" })])).toEqual([]);
    expect(excluded("excluded-shelter", [running({ occupancy: "shelter" })])).toEqual([]);
  });

  it.each([
    ["the day of the decision", "2026-07-10", ["2026-07-10"]],
    ["the day before it", "2026-07-09", []],
  ])("is a household whose other measure goes on to %s", (_, endedOn, expected) => {
    expect(excluded("excluded-accompaniment", [ended({ endedOn }), ful()])).toEqual(expected);
  });

  it.each([
    ["2026-07-20", ["2026-07-20"]],
    ["2026-07-21", []],
  ])("is a household whose other measure begins on %s, S being the 20th: %j", (startOn, expected) => {
    const other = running({ startOn, plannedEndOn: "2027-01-19" });
    expect(excluded("excluded-accompaniment", [other, ful()])).toEqual(expected);
  });

  it("is a co-holder's household, not one that a source without exclusions accompanies", () => {
    const household = { lastName: "Essai", firstName: "Paul", birthOn: "1980-01-01" };
    const theirs = { ...household, coHolderLastName: "Vasseur-Dupré", coHolderFirstName: "Élodie" };
    const other = running({ plannedEndOn: "2026-12-31" });
    expect(excluded("excluded-accompaniment", [other, ful({ household: theirs })])).toEqual(["2026-07-10"]);
    expect(excluded("excluded-accompaniment", [other, ful({ scheme: "asll-71" })])).toEqual([]);
  });

  it("is a household whose request speaks of another accompaniment, until a person says why not", () => {
    const otherAccompaniment = "Suivi budgétaire";
    expect(excluded("excluded-accompaniment", [ful({ otherAccompaniment })])).toEqual(["2026-01-03"]);
    const aside = ful({ otherAccompaniment, overrides: [override("excluded-accompaniment")] });
    const [found] = of("excluded-accompaniment", "2026-07-25", [aside], { setup });
    expect(found).toMatchObject({ severity: "info", rule: { source: "S4" } });
    expect(
      excluded("excluded-accompaniment", [requested({ scheme: "asll-ful", otherAccompaniment, status: "refused" })]),
    ).toEqual([]);
  });
});

describe("a measure that follows another", () => {
  const setup = setupFor("asll-ful");
  const earlier = (monthsGranted: number, more: Record<string, unknown> = {}) =>
    ended({ scheme: "asll-ful", monthsGranted, ...more });
  const later = (more: Record<string, unknown> = {}) =>
    running({
      reference: "M-2",
      scheme: "asll-ful",
      follows: "M-1",
      startOn: "2026-09-01",
      plannedEndOn: "2027-02-28",
      ...more,
    });

  it.each([
    [18, 0],
    [19, 1],
  ])("of %i months, with 6 of its own, passes the household's 24: %i deadline", (months, count) => {
    const found = of("household-months", "2026-10-01", [earlier(months), later()], { setup });
    expect(found.map(({ measure, rule }) => [measure, rule.source])).toEqual(Array(count).fill(["M-2", "S4"]));
  });

  it("adds up a whole chain", () => {
    const third = later({ reference: "M-3", follows: "M-2", startOn: "2027-03-01", plannedEndOn: "2027-08-31" });
    const found = of("household-months", "2027-04-01", [earlier(13), ended(later()), third], { setup });
    expect(found).toMatchObject([{ measure: "M-3", message: expect.stringContaining("25 mois") }]);
  });

  it("whose renewal was refused is told, whatever the new request has come to, until it is over", () => {
    const renewals = [{ rank: 1, answer: "refused" }];
    const again = requested({ reference: "M-2", scheme: "asll-ful", follows: "M-1", requestedOn: "2026-08-01" });
    const codes = (measures: Measure[]) =>
      of("refused-renewal-again", "2026-10-01", measures, { setup }).map(({ dueOn }) => dueOn);
    expect(codes([earlier(6, { renewals }), again])).toEqual(["2026-08-01"]);
    expect(codes([earlier(6, { renewals: [{ rank: 1, answer: "adjourned" }] }), again])).toEqual([]);
    expect(codes([earlier(6, { renewals }), requested({ ...again, status: "refused" })])).toEqual([]);
  });
});
