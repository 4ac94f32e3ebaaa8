import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act } from "../../../schemas/act.ts";
import type { Fact } from "../../../schemas/fact.ts";
import { Measure } from "../../../schemas/measure.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { fact, setupWith, sixMonths } from "../facts.ts";

const fold = (facts: Fact[], setup = setupWith(), acts: Act[] = []) =>
  foldHousehold({ facts, acts, setup, rules: ruleBook });
const only = (facts: Fact[], setup = setupWith()) => {
  const { measures } = fold(facts, setup);
  expect(measures).toHaveLength(1);
  return Measure.parse(measures[0]);
};
const codes = (facts: Fact[], of: Fact) => {
  const verdict = fold(facts).verdicts[of.documentId];
  return [verdict?.outcome, ...(verdict?.findings ?? []).map(({ code }) => code)];
};
const ask = (rank: number, documentOn: string, exceptional?: boolean) =>
  fact({
    kind: "renewal",
    scheme: "asll-71",
    documentOn,
    renewalRank: rank,
    monthsRequested: 3,
    ...(exceptional !== undefined && { exceptional, motive: "Jugement attendu" }),
  });
const grant = (renewalRank: number | undefined, sessionOn: string, monthsGranted = 3) =>
  fact({
    kind: "decision",
    scheme: "asll-71",
    sessionOn,
    decision: "granted",
    monthsGranted,
    ...(renewalRank !== undefined && { renewalRank }),
  });

describe("a measure", () => {
  it("runs from the contract's start to the day before the same day six months later", () => {
    const measure = only(sixMonths("asell-cd"));
    expect(measure).toMatchObject({
      status: "running",
      startOn: "2026-01-15",
      plannedEndOn: "2026-07-14",
      agreement: "asell-2026",
    });
  });

  it("keeps the decision's months and warns where the contract says otherwise", () => {
    const [orientation, decision] = sixMonths("asell-cd");
    const contract = fact({ kind: "contract", scheme: "asell-cd", startOn: "2026-01-20", months: 5 });
    const measure = only([orientation, decision, contract].filter((one) => one !== undefined));
    expect(measure).toMatchObject({ startOn: "2026-01-20", monthsGranted: 6 });
    expect(measure.findings.map(({ code }) => code)).toEqual(["start-differs", "months-differ"]);
  });

  it("is found whatever the accents, the case and the hyphens of the names", () => {
    const [orientation, decision, contract] = sixMonths("asell-cd");
    const shouted = decision && {
      ...decision,
      paper: { ...decision.paper, "household.lastName": "VASSEUR DUPRE", "household.firstName": "ELODIE" },
    };
    expect(only([orientation, shouted, contract].filter((one) => one !== undefined)).status).toBe("running");
  });

  it("is asked again as a new, linked measure once the first is over", () => {
    const again = fact({ kind: "orientation", scheme: "asell-cd", documentOn: "2026-07-15" });
    const { measures } = fold([...sixMonths("asell-cd"), again]);
    expect(measures.map(({ status, follows }) => [status, follows])).toEqual([
      ["running", undefined],
      ["requested", measures[0]?.reference],
    ]);
  });

  it("is not opened twice: a second request on its last day goes to review", () => {
    const again = fact({ kind: "orientation", scheme: "asell-cd", documentOn: "2026-07-14" });
    expect(codes([...sixMonths("asell-cd"), again], again)).toEqual(["review", "measure-exists"]);
  });

  it("waits for its orientation: a contract alone goes to review", () => {
    const contract = fact({ kind: "contract", scheme: "asell-cd", startOn: "2026-01-15", months: 6 });
    expect(codes([contract], contract)).toEqual(["review", "measure-not-found"]);
  });

  it("does not start on a contract that the household has not signed", () => {
    const [orientation, decision] = sixMonths("asell-cd");
    const unsigned = fact({
      kind: "contract",
      scheme: "asell-cd",
      startOn: "2026-01-15",
      months: 6,
      householdSigned: false,
    });
    const facts = [orientation, decision, unsigned].filter((one) => one !== undefined);
    expect(codes(facts, unsigned)).toEqual(["review", "signature-missing"]);
    expect(only(facts)).not.toHaveProperty("contract");
  });

  it("ends on the day its bilan says, and late only with a warning", () => {
    const bilan = fact({
      kind: "bilan",
      scheme: "asell-cd",
      bilanKind: "final",
      endOn: "2026-07-20",
      documentOn: "2026-07-21",
    });
    const measure = only([...sixMonths("asell-cd"), bilan]);
    expect(measure).toMatchObject({ status: "ended", endedOn: "2026-07-20", plannedEndOn: "2026-07-14" });
    expect(measure.findings.map(({ code }) => code)).toEqual(["end-after-planned"]);
  });

  it("keeps a re-scan of the same paper out, and in review", () => {
    const facts = sixMonths("asell-cd");
    const rescan = {
      ...fact({ kind: "contract", scheme: "asell-cd", startOn: "2026-01-15", signedOn: "2026-01-15" }),
      arrivedAt: "2026-03-01T08:00:00Z",
    };
    expect(codes([...facts, rescan], rescan)).toEqual(["review", "same-content"]);
  });

  it("without a setup keeps its dates and says which setting it waits for", () => {
    const measure = only(sixMonths("asell-cd"), { operators: [], funders: [], partners: [], agreements: [] });
    expect(measure.status).toBe("running");
    expect(measure.waitsFor).toEqual([
      "Réglage manquant : aucune convention ne prévoit le dispositif « ASELL courte durée » (asell-cd).",
    ]);
  });

  it("is only contracted where a commission decides and has not: the contract's months do not count", () => {
    const [orientation, , contract] = sixMonths("asll-71");
    expect(only([orientation, contract].filter((one) => one !== undefined)).status).toBe("contracted");
  });

  it("takes the contract's months where the agreement says that nobody decides", () => {
    const [orientation, , contract] = sixMonths("asell-cd");
    const setup = setupWith({ "asell-cd": { decidedBy: "nobody", claimableWhen: ["contract"] } });
    expect(
      only(
        [orientation, contract].filter((one) => one !== undefined),
        setup,
      ),
    ).toMatchObject({ status: "running", monthsGranted: 6 });
  });
});

describe("renewals of asll-71", () => {
  const first = sixMonths("asll-71");
  const second = [ask(1, "2026-06-20"), grant(1, "2026-07-01")];
  const third = [ask(2, "2026-09-20", true), grant(2, "2026-10-01")];

  it("run from the original start: 6, then 9, then 12 months", () => {
    const measure = only([...first, ...second, ...third]);
    expect(measure).toMatchObject({ plannedEndOn: "2027-01-14", monthsGranted: 12 });
    expect("tranches" in measure && measure.tranches.map(({ startOn, endOn }) => [startOn, endOn])).toEqual([
      ["2026-01-15", "2026-07-14"],
      ["2026-07-15", "2026-10-14"],
      ["2026-10-15", "2027-01-14"],
    ]);
  });

  it("go to review the second time without the exceptional flag and a motive", () => {
    const plain = ask(2, "2026-09-20");
    const decision = grant(2, "2026-10-01");
    expect(codes([...first, ...second, plain, decision], decision)).toEqual(["review", "renewal-not-exceptional"]);
  });

  it("go to review the third time", () => {
    const decision = grant(3, "2027-01-05");
    expect(codes([...first, ...second, ...third, ask(3, "2026-12-20", true), decision], decision)).toEqual([
      "review",
      "renewal-beyond-rule",
    ]);
  });

  it("go to review when they grant 6 months instead of 3", () => {
    const decision = grant(1, "2026-07-01", 6);
    expect(codes([...first, ask(1, "2026-06-20"), decision], decision)).toEqual([
      "review",
      "renewal-months-not-allowed",
    ]);
  });

  it("are in time when decided on the last day, and go to review the day after", () => {
    const inTime = grant(1, "2026-07-14");
    const late = grant(1, "2026-07-15");
    expect(codes([...first, inTime], inTime)).toEqual(["recorded"]);
    expect(codes([...first, late], late)).toEqual(["review", "decided-after-end"]);
  });

  it("answer, without a rank, the oldest request dated before them", () => {
    const unranked = grant(undefined, "2026-07-01");
    expect(only([...first, ask(1, "2026-06-20"), unranked])).toMatchObject({ monthsGranted: 9 });
  });

  it("go to review without a rank where no request waits", () => {
    const unranked = grant(undefined, "2026-07-01");
    expect(codes([...first, unranked], unranked)).toEqual(["review", "decision-without-request"]);
  });
});

it("a first grant of asll-71 of 7 months goes to review, and has no effect", () => {
  const decision = fact({
    kind: "decision",
    scheme: "asll-71",
    sessionOn: "2026-01-10",
    decision: "granted",
    monthsGranted: 7,
  });
  const facts = [...sixMonths("asll-71").filter(({ paper }) => paper.kind !== "decision"), decision];
  expect(codes(facts, decision)).toEqual(["review", "duration-not-allowed"]);
  expect(only(facts).status).toBe("contracted");
});

it("the order of arrival does not matter: any order of the same papers gives the same measures and verdicts", () => {
  const facts = [
    ...sixMonths("asll-71"),
    ask(1, "2026-06-20"),
    grant(1, "2026-07-01"),
    ask(2, "2026-09-20", true),
    grant(undefined, "2026-10-01"),
    grant(3, "2027-01-05"),
    fact({ kind: "orientation", scheme: "asll-71", documentOn: "2027-02-01" }),
    fact({ kind: "bilan", scheme: "asll-71", bilanKind: "final", endOn: "2027-01-14", documentOn: "2027-01-16" }),
    ...sixMonths("asell-cd"),
  ];
  const expected = fold(facts);
  fc.assert(
    fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
      expect(fold(shuffled)).toEqual(expected);
      expect(fold([...shuffled, ...shuffled.slice(0, 4)])).toEqual(expected);
    }),
    { seed: 20260304 },
  );
});
