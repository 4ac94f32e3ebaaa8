import { describe, expect, it } from "vitest";
import type { Act } from "../../../schemas/act.ts";
import type { Fact } from "../../../schemas/fact.ts";
import { LifeState, type Measure } from "../../../schemas/measure.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { nextState, transitions } from "../../../shared/domain/measure/life.ts";
import { phaseOn, stepsOf } from "../../../shared/domain/measure/replay-life.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { act, fact, setupFor, started } from "../facts.ts";

const measureOf = (scheme: SchemeId, facts: Fact[], actsOf: (reference: string) => Act[] = () => []): Measure => {
  const setup = setupFor(scheme, { decidedBy: "Commission", suspension: "clock-stops" });
  const fold = (acts: Act[]) => foldHousehold({ facts, acts, setup, rules: ruleBook }).measures[0];
  const reference = fold([])?.reference ?? "";
  const measure = fold(actsOf(reference));
  if (!measure) throw new Error("no measure");
  return measure;
};
const told = (measure: Measure) =>
  stepsOf(measure, ruleBook[measure.scheme]).map(({ on, event, to }) => `${on} ${event} → ${to}`);
const phases = (measure: Measure, days: string[]) => days.map((day) => phaseOn(measure, ruleBook[measure.scheme], day));
const orientation = (scheme: SchemeId, more = {}) =>
  fact({ kind: "orientation", scheme, documentOn: "2026-01-03", ...more });
const bilan = (scheme: SchemeId, bilanKind: "final" | "break-off", endOn: string) =>
  fact({ kind: "bilan", scheme, bilanKind, endOn, documentOn: endOn, reason: "départ" });

describe("the transitions", () => {
  it("reach every state of the life of a measure, from one beginning", () => {
    const reached = new Set(transitions.map(({ to }) => to));
    expect([...reached].sort()).toEqual([...LifeState.options].sort());
    expect(transitions.filter(({ from }) => from.length === 0)).toHaveLength(1);
  });
  it("say one thing only for a state and an event", () => {
    const pairs = transitions.flatMap(({ event, from }) => from.map((state) => `${state} ${event}`));
    expect(new Set(pairs).size).toBe(pairs.length);
  });
  it.each([
    ["ended", "suspend"],
    ["refused", "contract"],
    ["requested", "start"],
    ["running", "watch"],
    ["broken-off", "renew"],
    ["suspended", "suspend"],
    ["watch", "end"],
  ] as const)("%s does not %s", (state, event) => {
    expect(nextState(state, event)).toBeUndefined();
  });
});

it("the short life of an ASELL: requested, granted, contracted, running, its bilan due, ended", () => {
  const measure = measureOf("asell-cd", [...started("asell-cd", 6), bilan("asell-cd", "final", "2026-07-20")]);
  expect(told(measure)).toEqual([
    "2026-01-03 request → requested",
    "2026-01-10 grant → granted",
    "2026-01-15 contract → contracted",
    "2026-01-15 start → running",
    "2026-07-15 come-to-end → bilan-due",
    "2026-07-21 end → ended",
  ]);
  expect(phases(measure, ["2026-01-02", "2026-07-14", "2026-07-15", "2026-07-20", "2026-07-21"])).toEqual([
    undefined,
    "running",
    "bilan-due",
    "bilan-due",
    "ended",
  ]);
});

it("the CANA meets the family twice before validation (S1)", () => {
  const measure = measureOf("asell-generaliste", started("asell-generaliste", 6), (reference) => [
    act({ kind: "step", measure: reference, step: "first-meeting", on: "2026-01-05" }),
    act({ kind: "step", measure: reference, step: "papers-meeting", on: "2026-01-07" }),
    act({ kind: "step", measure: reference, step: "submitted", on: "2026-01-08" }),
  ]);
  expect(measure.steps.map(({ step }) => step)).toEqual(["first-meeting", "papers-meeting", "submitted"]);
  expect(phases(measure, ["2026-01-07", "2026-01-08", "2026-01-10"])).toEqual(["requested", "submitted", "granted"]);
  const submitted = stepsOf(measure, ruleBook["asell-generaliste"]).find(({ event }) => event === "submit");
  expect(submitted?.rule?.sentence).toContain("attente de la confirmation de la validation du suivi demandé");
});

it("the association makes its own diagnostic before the contract, and the CLU is told of the end (S3)", () => {
  const measure = measureOf(
    "asll-42",
    [...started("asll-42", 6), bilan("asll-42", "break-off", "2026-04-30")],
    (ref) => [act({ kind: "step", measure: ref, step: "diagnostic", on: "2026-01-12" })],
  );
  expect(told(measure)).toEqual([
    "2026-01-03 request → requested",
    "2026-01-10 grant → granted",
    "2026-01-12 diagnose → diagnostic",
    "2026-01-15 contract → contracted",
    "2026-01-15 start → running",
    "2026-05-01 break-off → broken-off",
  ]);
});

it("the FUL goes from diagnostic to contract to veille (S4)", () => {
  const measure = measureOf(
    "asll-ful",
    [...started("asll-ful", 3), bilan("asll-ful", "final", "2026-04-14")],
    (ref) => [
      act({ kind: "step", measure: ref, step: "welcome", on: "2026-01-04" }),
      act({ kind: "step", measure: ref, step: "diagnostic", on: "2026-01-06" }),
      act({ kind: "step", measure: ref, step: "watch", on: "2026-04-20", note: "orienter vers l'ADIL" }),
    ],
  );
  expect(measure.steps.map(({ step }) => step)).toEqual(["welcome", "diagnostic", "watch"]);
  expect(phases(measure, ["2026-01-07", "2026-01-10", "2026-04-14", "2026-04-15", "2026-04-20"])).toEqual([
    "diagnostic",
    "contracted",
    "running",
    "ended",
    "watch",
  ]);
});

it("a lease that slides is the success of its measure, and no step of another scheme (S3)", () => {
  const slide = (ref: string) => [act({ kind: "step", measure: ref, step: "lease-slid", on: "2026-06-01" })];
  expect(measureOf("asll-42-glissant", started("asll-42-glissant", 6), slide).steps).toHaveLength(1);
  expect(measureOf("asll-42", started("asll-42", 6), slide).steps).toHaveLength(0);
});

it("a collective action keeps its sessions with their attendees (S0)", () => {
  const measure = measureOf("asc-arl", started("asc-arl", 12), (ref) => [
    act({ kind: "step", measure: ref, step: "attendance", on: "2026-02-03", count: 11, note: "atelier dossier" }),
  ]);
  expect(measure.steps).toMatchObject([{ step: "attendance", count: 11 }]);
});

it.each(["adjourned", "refused", "redirected"] as const)(
  "a request that is %s stays so, and runs nothing",
  (decision) => {
    const answer = fact({ kind: "decision", scheme: "asll-71", sessionOn: "2026-01-10", decision });
    const measure = measureOf("asll-71", [orientation("asll-71"), answer]);
    expect(phases(measure, ["2026-01-09", "2026-01-10", "2027-01-01"])).toEqual(["requested", decision, decision]);
  },
);

it("an adjourned request may be granted later", () => {
  const adjourned = fact({ kind: "decision", scheme: "asell-cd", sessionOn: "2026-01-05", decision: "adjourned" });
  const measure = measureOf("asell-cd", [...started("asell-cd", 6), adjourned]);
  expect(measure.status).toBe("running");
});

it("suspended between its two days, running again the day after", () => {
  const measure = measureOf("asell-cd", started("asell-cd", 6), (ref) => [
    act({ kind: "suspend", measure: ref, fromOn: "2026-03-01", toOn: "2026-03-31", reason: "absence" }),
  ]);
  expect(phases(measure, ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01", "2026-08-14", "2026-08-15"])).toEqual(
    ["running", "suspended", "suspended", "running", "running", "bilan-due"],
  );
});

it("a renewal is asked for, then granted or refused", () => {
  const asked = fact({ kind: "renewal", scheme: "asll-71", renewalRank: 1, documentOn: "2026-06-20" });
  const answer = (decision: "granted" | "refused") =>
    fact({ kind: "decision", scheme: "asll-71", renewalRank: 1, sessionOn: "2026-07-02", decision, monthsGranted: 3 });
  const days = ["2026-06-19", "2026-06-20", "2026-07-02", "2026-07-15"];
  const granted = measureOf("asll-71", [...started("asll-71", 6), asked, answer("granted")]);
  expect(phases(granted, days)).toEqual(["running", "renewal-asked", "running", "running"]);
  const refused = measureOf("asll-71", [...started("asll-71", 6), asked, answer("refused")]);
  expect(phases(refused, days)).toEqual(["running", "renewal-asked", "running", "bilan-due"]);
});

it("each change names the document or the act that caused it", () => {
  const papers = started("asll-71", 6);
  const steps = stepsOf(measureOf("asll-71", papers), ruleBook["asll-71"]);
  expect(steps.map(({ event, document }) => [event, document])).toEqual([
    ["request", papers[0]?.documentId],
    ["grant", papers[1]?.documentId],
    ["contract", papers[2]?.documentId],
    ["start", undefined],
    ["come-to-end", undefined],
  ]);
  expect(steps[1]?.rule).toEqual({
    sentence: "C'est la Commission Unique Délocalisée (C.U.D) qui valide la demande d'accompagnement.",
    source: "S2",
  });
});
