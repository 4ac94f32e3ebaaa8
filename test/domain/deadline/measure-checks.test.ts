import { describe, expect, it } from "vitest";
import { setupFor } from "../facts.ts";
import { deadlinesOn, ended, paperId, requested, running, told } from "./measures.ts";

const only = (code: string, ...given: Parameters<typeof deadlinesOn>) =>
  deadlinesOn(...given).filter((deadline) => deadline.code === code);

describe("the end of a suspension", () => {
  const suspended = running({ suspensions: [{ fromOn: "2026-02-01", toOn: "2026-03-31", act: "1" }] });
  it.each([
    ["2026-03-15", []],
    ["2026-03-16", ["suspension-ends 2026-03-31"]],
    ["2026-03-31", ["suspension-ends 2026-03-31"]],
    ["2026-04-01", []],
  ])("on %s is told as %j: from 15 days before it to its last day", (today, expected) => {
    expect(told(today, [suspended])).toEqual(expected);
  });

  it("is not told before the suspension has begun, however short it is", () => {
    const short = running({ suspensions: [{ fromOn: "2026-03-28", toOn: "2026-03-31", act: "1" }] });
    expect(told("2026-03-27", [short])).toEqual([]);
    expect(deadlinesOn("2026-03-28", [short])).toMatchObject([
      { code: "suspension-ends", severity: "info", message: expect.stringContaining("1er\u00a0avril\u00a02026") },
    ]);
  });
});

describe("months that the cap leaves", () => {
  const ful = (monthsGranted: number) => running({ scheme: "asll-ful", monthsGranted, plannedEndOn: "2027-11-14" });
  it.each([
    [20, 0],
    [21, 0],
    [22, 1],
    [23, 1],
    [24, 0],
  ])("after %i months of 24 are told as too few for a grant: %i deadline", (months, count) => {
    const found = only("remainder-too-short", "2027-01-01", [ful(months)], { setup: setupFor("asll-ful") });
    expect(found).toHaveLength(count);
    for (const { rule } of found) expect(rule.source).toBe("S4");
  });

  it.each([
    [21, "Le service social", 1],
    [22, "Le service social", 0],
  ])("after %i months let a renewal be asked for by %s: %i deadline", (months, referrer, count) => {
    const measure = { ...ful(months), referrer };
    const found = only("renewal-to-ask", "2027-11-01", [measure], { setup: setupFor("asll-ful") });
    expect(found.map(({ who }) => who)).toEqual(Array(count).fill(referrer));
  });
});

describe("a paper of the measure that waits for a person", () => {
  const finding = (code: string) => ({ code, severity: "error", message: "Vérifiez." });
  it("is told under its first reason, on its own date, of a measure of any status", () => {
    const held = [
      { document: paperId("e"), kind: "bilan", on: "2026-07-20", findings: [finding("bilan-exists"), finding("x")] },
    ];
    for (const measure of [requested({ held }), ended({ held })]) {
      expect(told("2026-02-01", [measure])).toEqual(["bilan-exists 2026-07-20"]);
    }
  });

  it("is for whoever decides where a decision breaks a rule, with the sentence that it breaks", () => {
    const held = [{ document: paperId("e"), kind: "decision", findings: [finding("renewal-beyond-rule")] }];
    const [found] = deadlinesOn("2026-02-01", [running({ scheme: "asll-71", held })], { setup: setupFor("asll-71") });
    expect(found).toMatchObject({ code: "renewal-beyond-rule", dueOn: "2026-01-03", rule: { source: "S2" } });
    expect(found?.who).toContain("CUD");
  });

  it("quotes the source's sentence on signatures where one lacks", () => {
    const held = [{ document: paperId("e"), kind: "bilan", findings: [finding("signature-missing")] }];
    const setup = setupFor("asll-42");
    expect(deadlinesOn("2026-02-01", [running({ scheme: "asll-42", held })], { setup })).toMatchObject([
      { code: "signature-missing", rule: { source: "S3", sentence: expect.stringContaining("Bilan signé") } },
    ]);
  });
});

describe("papers that lack", () => {
  it("a request without the household's signature is for the referrer", () => {
    const measure = requested({ scheme: "asll-42", status: "incomplete", referrer: "CCAS d'Essai" });
    expect(deadlinesOn("2026-02-01", [measure], { setup: setupFor("asll-42") })).toMatchObject([
      { code: "signature-missing", who: "CCAS d'Essai", dueOn: "2026-01-03", rule: { source: "S3" } },
    ]);
  });

  it("no contract is missed of a diagnostic alone (AVDL), and one is of any other", () => {
    const avdl = { scheme: "avdl", contract: undefined } as const;
    const setup = setupFor("avdl");
    expect(told("2026-02-01", [running({ ...avdl, requestKind: "diagnostic" })], { setup })).toEqual([]);
    expect(told("2026-02-01", [running({ ...avdl, requestKind: "access" })], { setup })).toEqual([
      "contract-missing 2026-01-15",
    ]);
  });
});

describe("visits", () => {
  const counted = (visits: Record<string, unknown>) => running({ scheme: "asll-71", visits });
  const setup = setupFor("asll-71");
  it.each([
    ["2026-04-13", 3, 1],
    ["2026-04-13", 4, 0],
    ["2026-04-14", 5, 1],
    ["2026-04-14", 6, 0],
  ])("counted up to %s, %i at home of two a month are too few: %i deadline", (upTo, homeDone, count) => {
    const found = only("visits-below-rhythm", "2026-04-20", [counted({ upTo, done: 40, homeDone })], { setup });
    // On 13 April the third month is not over: four are wanted.
    expect(found).toHaveLength(count);
    for (const { rule } of found) expect(rule.source).toBe("S2");
  });

  it("are all counted where the source does not say at home, and none are missed where nobody counted", () => {
    const of = (visits: Record<string, unknown>) =>
      told("2026-04-20", [running({ scheme: "asll-42", visits })], { setup: setupFor("asll-42") });
    expect(of({ upTo: "2026-04-14", done: 5, homeDone: 9 })).toEqual(["visits-below-rhythm 2026-04-14"]);
    expect(of({ upTo: "2026-04-14", done: 6, homeDone: 0 })).toEqual([]);
    expect(of({ upTo: "2026-04-14" })).toEqual([]);
  });

  it("follow the agreement's rhythm where the source is silent, and none where both are", () => {
    const measure = running({ agreement: "une-2026", visits: { upTo: "2026-04-14", done: 2 } });
    expect(deadlinesOn("2026-04-20", [measure], { setup: setupFor("asell-cd", { visitsPerMonth: 1 }) })).toMatchObject([
      { code: "visits-below-rhythm", rule: { source: "setting:une-2026" } },
    ]);
    expect(told("2026-04-20", [measure])).toEqual([]);
  });

  it("of a measure that is over are told for as long as an end is told ahead", () => {
    const measure = ended({ scheme: "asll-71", visits: { upTo: "2026-07-14", homeDone: 11 } });
    expect(told("2026-09-12", [measure], { setup })).toEqual(["visits-below-rhythm 2026-07-14"]);
    expect(told("2026-09-13", [measure], { setup })).toEqual([]);
  });

  it("are wanted of the months that a suspension leaves", () => {
    const stops = setupFor("asll-71", { suspension: "clock-stops" });
    const suspensions = [{ fromOn: "2026-02-01", toOn: "2026-02-28", act: "1" }];
    const measure = running({
      scheme: "asll-71",
      agreement: "une-2026",
      suspensions,
      visits: { upTo: "2026-04-14", homeDone: 4 },
    });
    expect(told("2026-04-20", [measure], { setup: stops })).toEqual([]);
    expect(told("2026-04-20", [measure], { setup })).toEqual(["visits-below-rhythm 2026-04-14"]);
  });
});

describe("the request", () => {
  it("names a referrer that a closed list does not have: told with the list", () => {
    const setup = setupFor("asell-renforce");
    const of = (referrer: string) =>
      deadlinesOn("2026-02-01", [requested({ scheme: "asell-renforce", referrer })], { setup });
    expect(of("Centre de loisirs")).toMatchObject([{ code: "referrer-not-allowed", rule: { source: "S1" } }]);
    expect(of("CCAS de Ville")).toEqual([]);
  });

  it("names a referrer that an open list does not have: nothing is told", () => {
    const measure = requested({ scheme: "asll-42", referrer: "Centre de loisirs" });
    expect(told("2026-02-01", [measure], { setup: setupFor("asll-42") })).toEqual([]);
  });

  it("was validated by the CANA without its two meetings on record: told until both are", () => {
    const setup = setupFor("asell-renforce");
    const of = (...steps: string[]) =>
      deadlinesOn(
        "2026-02-01",
        [running({ scheme: "asell-renforce", steps: steps.map((step) => ({ step, on: "2026-01-05", act: "1" })) })],
        { setup },
      );
    expect(of()).toMatchObject([
      { code: "step-missing", severity: "info", dueOn: "2026-01-10", rule: { source: "S1" } },
    ]);
    expect(of("first-meeting")).toMatchObject([{ message: expect.stringContaining("second rendez-vous") }]);
    expect(of("first-meeting", "papers-meeting")).toEqual([]);
  });

  it("waits for settings: each sentence is told, until it is turned down", () => {
    const waitsFor = ["Réglage manquant : « tariff » (tarif).", "Réglage manquant : « schedule » (échéancier)."];
    const found = deadlinesOn("2026-02-01", [requested({ waitsFor })]);
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ["setting-missing", expect.stringContaining("« schedule »")],
      ["setting-missing", expect.stringContaining("« tariff »")],
    ]);
    expect(told("2026-02-01", [requested({ waitsFor, status: "refused" })])).toEqual([]);
  });
});
