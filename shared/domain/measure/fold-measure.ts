import type { Act, ActOf } from "../../../schemas/act.ts";
import type { Fact, Verdict } from "../../../schemas/fact.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Household, Measure } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { answerRequest } from "./answer-request.ts";
import { chainTranches, totalMonths } from "./chain-tranches.ts";
import { durationOf } from "./check-grant.ts";
import { closingBilan, visitsOf, warnOfLateEnd } from "./closing-bilan.ts";
import { firstSigned, warnOnDifferences } from "./contracts.ts";
import { agreementOn, operatorOf, settingOf } from "./find-agreement.ts";
import { firstGrant, isOpenTo, monthsOf } from "./first-grant.ts";
import { type FactOf, inPaperOrder, isOf, ownDate } from "./paper-dates.ts";
import { recordSteps } from "./record-steps.ts";
import { rankRequests } from "./requests.ts";
import { refuseAll, SuspensionDesk } from "./suspensions.ts";
import { VerdictDesk } from "./verdict-desk.ts";
import { reviewFinding } from "./verdicts.ts";
import { whatItWaitsFor } from "./waits-for.ts";

export type MeasureFold = {
  measure: Measure;
  verdicts: Map<string, Verdict>;
  /** Acts without effect, and why. */
  refusedActs: Map<string, Finding>;
  /** Acceptances that let a paper take effect. */
  usedActs: Set<string>;
};

export type Opened = {
  reference: string;
  follows?: string;
  orientation: FactOf<"orientation">;
  household: Household;
  rule: SchemeRule;
  setup: Setup;
};

/**
 * Computes one measure, opened by its orientation, from its papers in the order that the papers' dates give and from
 * what persons decided about it. The same papers and acts always come to the same measure, in whatever order they
 * arrived. A paper or act that cannot take effect is left to a person and changes nothing.
 */
export function foldMeasure(opened: Opened, papers: Fact[], acts: Act[]): MeasureFold {
  const heldBack = new Set<string>();
  for (;;) {
    const fold = foldWith(opened, { papers, acts, heldBack });
    // Which decision answers which request hangs on the ones before it taking effect: again, the earliest that is held
    // first, until nothing new is.
    const next = fold.heldRenewals.find((id) => !heldBack.has(id));
    if (next === undefined) return fold;
    heldBack.add(next);
  }
}

function foldWith(
  opened: Opened,
  { papers, acts, heldBack }: { papers: Fact[]; acts: Act[]; heldBack: ReadonlySet<string> },
): MeasureFold & { heldRenewals: string[] } {
  const { reference, orientation, rule, setup } = opened;
  const accepts = acts.filter((act) => act.kind === "accept");
  const desk = new VerdictDesk(reference, new Map(accepts.map((act) => [act.document, act])));
  const own = acts.filter((act) => act.kind !== "accept" && act.measure === reference);

  const ordered = inPaperOrder(papers);
  const requests = rankRequests(ordered.filter(isOf("renewal")));
  const decisions = ordered.filter(isOf("decision"));
  const contract = firstSigned(ordered.filter(isOf("contract")), desk);
  const bilans = ordered.filter(isOf("bilan"));

  // Who decides, and under which agreement, hangs on S, which hangs on the contract and the first decision.
  const unranked = decisions.filter(({ paper }) => paper.renewalRank === undefined);
  const firstAnswer = unranked.find(({ paper }) => paper.decision === "granted") ?? unranked.at(-1);
  const startOn =
    contract?.paper.startOn ?? (firstAnswer?.paper.decision === "granted" ? firstAnswer.paper.startOn : undefined);
  const operator = operatorOf(setup, rule.scheme, contract?.paper.operator ?? firstAnswer?.paper.operator);
  const agreement = startOn === undefined ? undefined : agreementOn(setup, { scheme: rule.scheme, operator, startOn });
  const setting = agreement && settingOf(agreement, rule.scheme);
  const duration = durationOf(rule, setting);

  const answers = answerRequest(decisions, requests, { duration, desk, heldBack });
  const { grant, answered } = answers;
  warnOnDifferences({ contract, grant, desk });
  const known = { contract, answers, rule, setting };
  const first = startOn === undefined ? undefined : firstGrant(startOn, known);
  const ending = closingBilan(bilans, { startOn: first?.startOn, rule, desk });
  const suspensionActs = own.filter((act) => act.kind === "suspend");
  const suspensions =
    first &&
    new SuspensionDesk(suspensionActs, {
      startOn: first.startOn,
      setting,
      ...(ending && { lastOn: ending.endOn }),
    });
  const { tranches, renewals } = chainTranches({
    first,
    answers: answers.renewals,
    requests,
    duration,
    suspensions,
    desk,
  });
  const isOpen = isOpenTo(answers);
  if (!isOpen) for (const fact of ordered.filter(isOf("contract"))) desk.refuse(fact, "measure-not-open");
  const last = tranches.at(-1);
  if (ending && last) warnOfLateEnd(ending, last.endOn, desk);

  const requestedOn = ownDate(orientation.paper) ?? orientation.arrivedAt.slice(0, 10);
  const decidedOn = answered && ownDate(answered.paper);
  const { steps, refused: refusedSteps } = recordSteps(
    own.filter((act) => act.kind === "step"),
    rule,
    { requestedOn, decidedOn, contractedOn: isOpen && contract ? ownDate(contract.paper) : undefined },
  );
  const all = [orientation, ...papers];
  const refusedActs = new Map([
    ...refusedSteps,
    ...(suspensions ? suspensions.refused : refuseAll(suspensionActs, setting)),
    ...unusedAccepts(accepts, all, desk),
  ]);
  desk.recordRest(all);
  const identity = {
    reference,
    scheme: rule.scheme,
    household: opened.household,
    ...given("requestReference", orientation.paper.reference),
    requestedOn,
    ...given("follows", opened.follows),
    ...given("operator", operator),
    ...given("agreement", agreement?.id),
    waitsFor: whatItWaitsFor({
      rule,
      setup,
      operator,
      startOn,
      agreement,
      setting,
      answered: answered !== undefined,
      contracted: contract !== undefined,
    }),
    findings: [...desk.warnings, ...inOrder(refusedActs)],
    documents: desk.recorded(),
    orientation: orientation.documentId,
    ...given("contract", isOpen ? contract?.documentId : undefined),
    ...given("contractedOn", isOpen && contract ? ownDate(contract.paper) : undefined),
    renewals,
    ...given("requestKind", orientation.paper.requestKind),
    ...given("referrer", orientation.paper["referrer.organisation"]),
    ...given("occupancy", orientation.paper.occupancy),
    ...given("otherAccompaniment", orientation.paper.otherAccompaniment),
    steps,
    overrides: overridesOf(own),
    ...placeOf(own),
    held: desk.held(all),
    ...given("visits", visitsOf(bilans)),
  };
  const decided = { ...identity, ...given("decidedOn", decidedOn), ...given("decision", answered?.documentId) };
  const measure = ((): Measure => {
    if (first && last) {
      const started = {
        ...decided,
        startOn: first.startOn,
        plannedEndOn: last.endOn,
        monthsGranted: totalMonths(tranches),
        tranches,
        suspensions: suspensions?.accepted ?? [],
      };
      if (!ending) return { ...started, status: "running" };
      const status = ending.bilanKind === "break-off" ? "broken-off" : "ended";
      return { ...started, status, endedOn: ending.endOn, bilan: ending.fact.documentId };
    }
    switch (answered?.paper.decision) {
      case "refused":
      case "adjourned":
      case "redirected":
        return { ...decided, status: answered.paper.decision };
      case "granted":
        return { ...decided, status: "granted", ...given("monthsGranted", monthsOf(known)) };
      default:
    }
    if (contract) return { ...identity, status: "contracted", ...given("startOn", contract.paper.startOn) };
    if (orientation.paper.householdSigned === false) return { ...identity, status: "incomplete" };
    return { ...identity, status: steps.some(({ step }) => step === "submitted") ? "submitted" : "requested" };
  })();
  const heldRenewals = answers.renewals
    .map(({ fact }) => fact.documentId)
    .filter((id) => desk.verdicts.get(id)?.outcome === "review");
  return { measure, verdicts: desk.verdicts, refusedActs, usedActs: desk.usedActs, heldRenewals };
}

/** Acceptances of papers of this measure that changed nothing. */
function unusedAccepts(accepts: ActOf<"accept">[], papers: Fact[], desk: VerdictDesk): [string, Finding][] {
  const own = new Set(papers.map(({ documentId }) => documentId));
  return accepts
    .filter(({ actId, document }) => own.has(document) && !desk.usedActs.has(actId))
    .map(({ actId }) => [actId, { ...reviewFinding("nothing-to-accept"), severity: "warning" }]);
}

/** An optional property, absent where there is no value. */
function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}

function inOrder(refused: Map<string, Finding>): Finding[] {
  return [...refused].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

function overridesOf(acts: Act[]): Measure["overrides"] {
  const overrides = acts.filter((act): act is ActOf<"override"> => act.kind === "override");
  return overrides
    .toSorted((a, b) => (`${a.at}|${a.actId}` < `${b.at}|${b.actId}` ? -1 : 1))
    .map(({ check, reason, by, at }) => ({ check, reason, by, at }));
}

/** Where the measure counts: the latest word on each. */
function placeOf(acts: Act[]): Pick<Measure, "sector" | "intensive"> {
  const places = acts
    .filter((act): act is ActOf<"place"> => act.kind === "place")
    .toSorted((a, b) => (`${a.at}|${a.actId}` < `${b.at}|${b.actId}` ? -1 : 1));
  const sector = places.findLast((act) => act.sector !== undefined)?.sector;
  const intensive = places.findLast((act) => act.intensive !== undefined)?.intensive;
  return { ...given("sector", sector), ...given("intensive", intensive) };
}
