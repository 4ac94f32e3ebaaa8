import { describe, expect, it } from "vitest";
import type { Act } from "../../../schemas/act.ts";
import type { Fact } from "../../../schemas/fact.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { act, fact, setupFor, started } from "../facts.ts";

const fold = (facts: Fact[], { acts = [], setup }: { acts?: Act[]; setup: Setup }) => {
  const folded = foldHousehold({ facts, acts, setup, rules: ruleBook });
  const [measure] = folded.measures;
  if (!measure) throw new Error("no measure");
  const codes = Object.fromEntries(Object.entries(folded.refusedActs).map(([id, { code }]) => [id, code]));
  return { ...folded, measure, refusals: Object.values(codes) };
};
const referenceOf = (facts: Fact[], setup: Setup) => fold(facts, { setup }).measure.reference;
const renewal = (scheme: SchemeId, rank: number, sessionOn: string, monthsGranted: number, more = {}) =>
  fact({ kind: "decision", scheme, sessionOn, decision: "granted", renewalRank: rank, monthsGranted, ...more });
const request = (scheme: SchemeId, rank: number, documentOn: string, more = {}) =>
  fact({ kind: "renewal", scheme, renewalRank: rank, documentOn, ...more });

describe("a suspension", () => {
  const papers = started("asell-cd", 6);
  const suspended = (suspension: string | undefined, days: [string, string][], more: Fact[] = []) => {
    const setup = setupFor("asell-cd", suspension === undefined ? {} : { suspension });
    const measure = referenceOf(papers, setup);
    const acts = days.map(([fromOn, toOn]) =>
      act({ kind: "suspend", measure, fromOn, toOn, reason: "hospitalisation" }),
    );
    const { measure: folded, refusals } = fold([...papers, ...more], { acts, setup });
    if (!("tranches" in folded)) throw new Error("not started");
    return { ends: folded.tranches.map(({ endOn }) => endOn), accepted: folded.suspensions.length, refusals, folded };
  };

  it("is not allowed where the agreement does not say so", () => {
    expect(suspended(undefined, [["2026-03-01", "2026-03-31"]])).toMatchObject({
      ends: ["2026-07-14"],
      accepted: 0,
      refusals: ["suspension-not-allowed"],
    });
  });
  it("changes no end while the clock runs", () => {
    expect(suspended("clock-runs", [["2026-03-01", "2026-03-31"]])).toMatchObject({
      ends: ["2026-07-14"],
      accepted: 1,
    });
  });
  it("moves the end by its days, both included, where the clock stops", () => {
    expect(suspended("clock-stops", [["2026-03-01", "2026-03-31"]]).ends).toEqual(["2026-08-14"]);
    expect(suspended("clock-stops", [["2026-03-01", "2026-03-01"]]).ends).toEqual(["2026-07-15"]);
  });
  it("on the last day still moves the end, the day after lies outside", () => {
    expect(suspended("clock-stops", [["2026-07-14", "2026-07-14"]]).ends).toEqual(["2026-07-15"]);
    expect(suspended("clock-stops", [["2026-07-15", "2026-07-20"]])).toMatchObject({
      ends: ["2026-07-14"],
      refusals: ["suspension-outside"],
    });
  });
  it("may begin in days that an earlier one has added", () => {
    const days: [string, string][] = [
      ["2026-07-20", "2026-07-21"],
      ["2026-03-01", "2026-03-31"],
    ];
    expect(suspended("clock-stops", days).ends).toEqual(["2026-08-16"]);
  });
  it("before the start, after the end accompanied, back to front or over another is refused, each with its reason", () => {
    expect(suspended("clock-stops", [["2026-01-14", "2026-01-20"]]).refusals).toEqual(["suspension-outside"]);
    expect(suspended("clock-stops", [["2026-04-10", "2026-04-01"]]).refusals).toEqual(["suspension-dates"]);
    const two: [string, string][] = [
      ["2026-03-01", "2026-03-10"],
      ["2026-03-10", "2026-03-12"],
    ];
    expect(suspended("clock-stops", two)).toMatchObject({ accepted: 1, refusals: ["suspension-overlaps"] });
    const end = fact({ kind: "bilan", scheme: "asell-cd", bilanKind: "break-off", endOn: "2026-04-30" });
    expect(suspended("clock-stops", [["2026-05-01", "2026-05-02"]], [end]).refusals).toEqual(["suspension-outside"]);
    expect(suspended("clock-stops", [["2026-04-30", "2026-05-02"]], [end]).accepted).toBe(1);
  });
  it("in the first grant moves the renewal after it", () => {
    const setup = setupFor("asll-71", { suspension: "clock-stops" });
    const facts = [
      ...started("asll-71", 6),
      request("asll-71", 1, "2026-06-20"),
      renewal("asll-71", 1, "2026-07-20", 3),
    ];
    const acts = [
      act({
        kind: "suspend",
        measure: referenceOf(facts, setup),
        fromOn: "2026-03-01",
        toOn: "2026-03-10",
        reason: "absence",
      }),
    ];
    const { measure } = fold(facts, { acts, setup });
    // 14 July is 24 July now, so that the decision of 20 July comes in time.
    expect("tranches" in measure && measure.tranches.map(({ startOn, endOn }) => [startOn, endOn])).toEqual([
      ["2026-01-15", "2026-07-24"],
      ["2026-07-25", "2026-10-24"],
    ]);
    expect(fold(facts, { setup }).measure.held.map(({ findings }) => findings[0]?.code)).toEqual(["decided-after-end"]);
  });
  it("says in its refusal what to do, and stands in the measure's findings", () => {
    const { folded } = suspended(undefined, [["2026-03-01", "2026-03-31"]]);
    expect(folded.findings.map(({ code }) => code)).toEqual(["suspension-not-allowed"]);
  });
});

describe("a renewal decided after the end", () => {
  const setup = setupFor("asll-71");
  const late = renewal("asll-71", 1, "2026-08-03", 3, { startOn: "2026-08-10" });
  const facts = [...started("asll-71", 6), request("asll-71", 1, "2026-06-20"), late];
  const tranches = (as?: "prolong" | "new-start", more: Fact[] = []) => {
    const acts = [
      act({ kind: "accept", document: late.documentId, reason: "retard de la commission", ...(as && { as }) }),
    ];
    const { measure, refusals } = fold([...facts, ...more], { acts, setup });
    if (!("tranches" in measure)) throw new Error("not started");
    return { refusals, periods: measure.tranches.map(({ startOn, endOn }) => [startOn, endOn]), measure };
  };
  it("is left to a person, who has to choose how it takes effect", () => {
    expect(fold(facts, { setup }).verdicts[late.documentId]).toMatchObject({ outcome: "review" });
    expect(tranches().refusals).toEqual(["nothing-to-accept"]);
  });
  it("prolongs without a gap", () => {
    expect(tranches("prolong").periods).toEqual([
      ["2026-01-15", "2026-07-14"],
      ["2026-07-15", "2026-10-14"],
    ]);
  });
  it("or starts anew on its own day, and what follows is cut from there", () => {
    const second = renewal("asll-71", 2, "2026-11-02", 3);
    const asked = request("asll-71", 2, "2026-10-15", { exceptional: true, motive: "expulsion imminente" });
    expect(tranches("new-start", [asked, second]).periods).toEqual([
      ["2026-01-15", "2026-07-14"],
      ["2026-08-10", "2026-11-09"],
      ["2026-11-10", "2027-02-09"],
    ]);
  });
  it("keeps on record that it was late, and why it holds", () => {
    expect(tranches("prolong").measure.findings).toEqual([
      expect.objectContaining({ code: "decided-after-end", severity: "warning" }),
    ]);
    expect(tranches("prolong").measure.findings[0]?.message).toContain("retard de la commission");
  });
});

describe("a decision that breaks the rule", () => {
  it("has no effect until a person accepts it, and then stays marked", () => {
    const setup = setupFor("asell-cd", { decidedBy: "Commission technique" });
    const [orientation, decision, contract] = started("asell-cd", 9);
    if (!orientation || !decision || !contract) throw new Error("three papers");
    const facts = [orientation, decision, contract];
    const before = fold(facts, { setup });
    expect(before.measure.status).toBe("contracted");
    expect(before.measure.held).toMatchObject([{ document: decision.documentId, kind: "decision" }]);
    const acts = [act({ kind: "accept", document: decision.documentId, reason: "accord écrit du financeur" })];
    const after = fold(facts, { acts, setup });
    expect(after.measure).toMatchObject({ status: "running", monthsGranted: 9, plannedEndOn: "2026-10-14", held: [] });
    expect(after.measure.findings).toMatchObject([{ code: "duration-not-allowed", severity: "warning" }]);
  });
});

describe("a step that a person records", () => {
  const at = (scheme: SchemeId, step: "first-meeting" | "lease-slid" | "submitted", on: string) => {
    const setup = setupFor(scheme, { decidedBy: "Commission" });
    const facts = started(scheme, 6);
    const acts = [act({ kind: "step", measure: referenceOf(facts, setup), step, on })];
    const { measure, refusals, refusedActs } = fold(facts, { acts, setup });
    return { steps: measure.steps.map((one) => one.step), refusals, message: Object.values(refusedActs)[0]?.message };
  };
  it("belongs to the scheme's own path, or is refused with the rule's sentence", () => {
    expect(at("asell-generaliste", "first-meeting", "2026-01-08").steps).toEqual(["first-meeting"]);
    const refused = at("asell-generaliste", "lease-slid", "2026-01-08");
    expect(refused.refusals).toEqual(["step-not-in-path"]);
    expect(refused.message).toContain("Une première rencontre avec la famille est fixée");
  });
  it("that comes before validation cannot be dated after it", () => {
    expect(at("asell-generaliste", "first-meeting", "2026-01-10").refusals).toEqual([]);
    expect(at("asell-generaliste", "first-meeting", "2026-01-11").refusals).toEqual(["step-out-of-order"]);
  });
  it("cannot be dated before the request", () => {
    expect(at("asell-cd", "submitted", "2026-01-03").refusals).toEqual([]);
    expect(at("asell-cd", "submitted", "2026-01-02").refusals).toEqual(["step-out-of-order"]);
  });
});

it("acts about a measure that is not there are refused, and the same act twice is one", () => {
  const setup = setupFor("asell-cd", { suspension: "clock-stops" });
  const facts = started("asell-cd", 6);
  const stranger = act({ kind: "place", measure: "INCONNUE", sector: "Forez" });
  expect(fold(facts, { acts: [stranger], setup }).refusals).toEqual(["measure-not-found"]);
  const measure = referenceOf(facts, setup);
  const once = act({ kind: "suspend", measure, fromOn: "2026-03-01", toOn: "2026-03-31", reason: "absence" });
  expect(fold(facts, { acts: [once, once], setup }).measure).toMatchObject({ plannedEndOn: "2026-08-14" });
});

it("where a measure counts is the latest word on it, property by property", () => {
  const setup = setupFor("asll-42");
  const facts = started("asll-42", 6);
  const measure = referenceOf(facts, setup);
  const acts = [
    act({ kind: "place", measure, sector: "Forez", intensive: true }, "2026-02-01T08:00:00Z"),
    act({ kind: "place", measure, sector: "Roannais" }, "2026-02-02T08:00:00Z"),
  ];
  expect(fold(facts, { acts: acts.toReversed(), setup }).measure).toMatchObject({
    sector: "Roannais",
    intensive: true,
  });
});

describe("signatures (S3)", () => {
  const setup = setupFor("asll-42");
  const papers = started("asll-42", 6);
  const bilan = (more: Record<string, unknown>) =>
    fact({ kind: "bilan", scheme: "asll-42", endOn: "2026-05-20", documentOn: "2026-05-25", ...more });
  const outcome = (more: Record<string, unknown>) => {
    const paper = bilan(more);
    const { verdicts, measure } = fold([...papers, paper], { setup });
    const verdict = verdicts[paper.documentId];
    return [measure.status, ...(verdict?.findings.map(({ code }) => code) ?? [])];
  };
  it("a final bilan needs the household's and the professional's", () => {
    expect(outcome({ bilanKind: "final", householdSigned: true, professionalSigned: true })).toEqual(["ended"]);
    expect(outcome({ bilanKind: "final", householdSigned: false })).toEqual(["running", "signature-missing"]);
    expect(outcome({ bilanKind: "final", professionalSigned: false })).toEqual(["running", "signature-missing"]);
  });
  it("a break-off bilan may lack the household's, with a reason", () => {
    const broken = { bilanKind: "break-off", householdSigned: false };
    expect(outcome(broken)).toEqual(["running", "reason-missing"]);
    expect(outcome({ ...broken, reason: "départ sans adresse" })).toEqual(["broken-off"]);
  });
  it("a request without the household's is incomplete, and the signed one that comes back goes before it", () => {
    const asked = { kind: "orientation", scheme: "asll-42", documentOn: "2026-01-03" } as const;
    const unsigned = fact({ ...asked, householdSigned: false }, "2026-01-04T08:00:00Z");
    const signed = fact({ ...asked, householdSigned: true }, "2026-01-09T08:00:00Z");
    expect(fold([unsigned], { setup }).measure.status).toBe("incomplete");
    const both = fold([unsigned, signed], { setup });
    expect(both.measure.status).toBe("requested");
    expect(both.verdicts[unsigned.documentId]).toMatchObject({
      outcome: "review",
      findings: [{ code: "same-content" }],
    });
  });
});

it("an intermediation follows the occupancy, whole months or not (S2)", () => {
  const setup = setupFor("iml", { decidedBy: "nobody" });
  const facts = [
    fact({ kind: "orientation", scheme: "iml", documentOn: "2026-01-03" }),
    fact({ kind: "contract", scheme: "iml", startOn: "2026-01-15", endOn: "2026-04-20", signedOn: "2026-01-12" }),
  ];
  expect(fold(facts, { setup }).measure).toMatchObject({ plannedEndOn: "2026-04-20", monthsGranted: 4 });
});
