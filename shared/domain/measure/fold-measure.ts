import type { Fact, Verdict } from "../../../schemas/fact.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Household, Measure, Renewal, Tranche } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { addDays, endAfterMonths } from "../calendar/dates.ts";
import { checkFirstGrant, checkRenewalGrant, durationOf } from "./check-grant.ts";
import { closingBilan } from "./closing-bilan.ts";
import { contractMonths, firstSigned, warnOnDifferences } from "./contracts.ts";
import { agreementOn, operatorOf, settingOf } from "./find-agreement.ts";
import { type FactOf, inPaperOrder, isOf, ownDate } from "./paper-dates.ts";
import { isExceptional, oldestUnanswered, rankRequests } from "./requests.ts";
import { type Refuse, review, reviewFinding, type Warn } from "./verdicts.ts";
import { whatItWaitsFor } from "./waits-for.ts";

export type MeasureFold = { measure: Measure; verdicts: Map<string, Verdict> };

type Opened = {
  reference: string;
  follows?: string;
  orientation: FactOf<"orientation">;
  household: Household;
  rule: SchemeRule;
  setup: Setup;
};

/**
 * Replays the papers of one measure, opened by its orientation, in the order that the papers' dates give. The same
 * papers always come to the same measure, in whatever order they arrived. A paper that cannot take effect is left to a
 * person by its verdict and changes nothing.
 */
export function foldMeasure(opened: Opened, papers: Fact[]): MeasureFold {
  const { reference, orientation, rule, setup } = opened;
  const verdicts = new Map<string, Verdict>();
  const notes = new Map<string, Finding[]>();
  const warnings: Finding[] = [];
  const refuse: Refuse = (fact, code, field) => {
    verdicts.set(fact.documentId, review([reviewFinding(code, field)], reference));
  };
  const warn: Warn = (fact, finding) => {
    warnings.push(finding);
    if (fact) notes.set(fact.documentId, [...(notes.get(fact.documentId) ?? []), finding]);
  };

  const ordered = inPaperOrder(papers);
  const decisions = ordered.filter(isOf("decision"));
  const requests = rankRequests(ordered.filter(isOf("renewal")));
  const contract = firstSigned(ordered.filter(isOf("contract")), refuse);

  // Who decides, and under which agreement, hangs on S, which hangs on the contract and the first decision.
  const unranked = decisions.filter(({ paper }) => paper.renewalRank === undefined);
  const firstAnswer = unranked.find(({ paper }) => paper.decision === "granted") ?? unranked.at(-1);
  const startOn =
    contract?.paper.startOn ?? (firstAnswer?.paper.decision === "granted" ? firstAnswer.paper.startOn : undefined);
  const operator = operatorOf(setup, rule.scheme, contract?.paper.operator ?? firstAnswer?.paper.operator);
  const agreement = startOn && agreementOn(setup, { scheme: rule.scheme, operator, startOn });
  const setting = agreement ? settingOf(agreement, rule.scheme) : undefined;
  const duration = durationOf(rule, setting);

  // The first answer.
  let grant: FactOf<"decision"> | undefined;
  let answered: FactOf<"decision"> | undefined;
  const renewalAnswers: { rank: number; fact: FactOf<"decision"> }[] = [];
  for (const fact of decisions) {
    if (fact.paper.renewalRank !== undefined) {
      renewalAnswers.push({ rank: fact.paper.renewalRank, fact });
    } else if (grant && isBefore(grant, fact)) {
      const rank = oldestUnanswered(requests, fact, renewalAnswers);
      if (rank === undefined) refuse(fact, "decision-without-request");
      else renewalAnswers.push({ rank, fact });
    } else if (grant) {
      refuse(fact, "decision-without-request");
    } else if (fact.paper.decision !== "granted") {
      answered = fact;
    } else {
      const breaches =
        fact.paper.monthsGranted === undefined ? [] : checkFirstGrant(fact.paper.monthsGranted, duration);
      if (breaches.some(({ severity }) => severity === "error")) {
        verdicts.set(fact.documentId, review(breaches, reference));
        continue;
      }
      for (const finding of breaches) warn(fact, finding);
      grant = fact;
      answered = fact;
    }
  }

  const nobodyDecides = (rule.decidedBy === "unset" ? setting?.decidedBy : rule.decidedBy.value) === "nobody";
  const months = grant?.paper.monthsGranted ?? (nobodyDecides && !answered ? contractMonths(contract) : undefined);
  warnOnDifferences({ contract, grant, warn });

  // The tranches: the first grant, then each granted renewal from the day after the planned end before it.
  const tranches: Tranche[] = [];
  const renewals = new Map<number, Renewal>(
    [...requests].map(([rank, fact]) => [
      rank,
      { rank, ...dated("askedOn", ownDate(fact.paper)), request: fact.documentId },
    ]),
  );
  const open = answered === undefined || answered.paper.decision === "granted";
  if (open && startOn && months !== undefined) {
    tranches.push({
      number: 1,
      startOn,
      endOn: endAfterMonths(startOn, months),
      months,
      ...(grant && { decision: grant.documentId }),
    });
  }
  for (const { rank, fact } of renewalAnswers.sort((a, b) => a.rank - b.rank)) {
    const { paper, documentId } = fact;
    const answer = () =>
      renewals.set(rank, {
        ...(renewals.get(rank) ?? { rank }),
        rank,
        ...(paper.decision && { answer: paper.decision }),
        decision: documentId,
      });
    if (paper.decision !== "granted") {
      answer();
      continue;
    }
    const last = tranches.at(-1);
    if (!last || !startOn) {
      refuse(fact, "measure-not-started");
    } else if (rank > tranches.length) {
      const breaches = checkRenewalGrant(
        { ...granted(paper, tranches), rank, exceptional: isExceptional(requests.get(rank)) },
        duration,
      );
      if (breaches.length > 0) verdicts.set(documentId, review(breaches, reference));
      else refuse(fact, "renewal-out-of-order", "renewalRank");
    } else if (rank < tranches.length) {
      refuse(fact, "renewal-already-answered", "renewalRank");
    } else if (paper.monthsGranted === undefined) {
      refuse(fact, "months-missing", "monthsGranted");
    } else {
      const grantOf = { ...granted(paper, tranches), rank, exceptional: isExceptional(requests.get(rank)) };
      const breaches = checkRenewalGrant(grantOf, duration);
      const decidedOn = ownDate(paper);
      if (breaches.length > 0) verdicts.set(documentId, review(breaches, reference));
      else if (decidedOn !== undefined && decidedOn > last.endOn) refuse(fact, "decided-after-end", "sessionOn");
      else {
        answer();
        tranches.push({
          number: tranches.length + 1,
          startOn: addDays(last.endOn, 1),
          endOn: endAfterMonths(startOn, grantOf.totalMonths),
          months: paper.monthsGranted,
          decision: documentId,
        });
      }
    }
  }
  if (!open) for (const fact of ordered.filter(isOf("contract"))) refuse(fact, "measure-not-open");

  const closing = closingBilan(ordered.filter(isOf("bilan")), { tranches, refuse, warn });

  for (const fact of [orientation, ...papers]) {
    if (verdicts.has(fact.documentId)) continue;
    verdicts.set(fact.documentId, {
      outcome: "recorded",
      measure: reference,
      findings: notes.get(fact.documentId) ?? [],
    });
  }
  const recorded = [...verdicts].filter(([, verdict]) => verdict.outcome === "recorded").map(([id]) => id);
  const identity = {
    reference,
    scheme: rule.scheme,
    household: opened.household,
    ...dated("requestReference", orientation.paper.reference),
    requestedOn: ownDate(orientation.paper) ?? orientation.arrivedAt.slice(0, 10),
    ...dated("follows", opened.follows),
    ...dated("operator", operator),
    ...dated("agreement", agreement ? agreement.id : undefined),
    waitsFor: whatItWaitsFor({
      rule,
      setup,
      operator,
      startOn,
      agreement: agreement || undefined,
      setting,
      answered: answered !== undefined,
      contracted: contract !== undefined,
    }),
    findings: warnings,
    documents: recorded.sort(),
    orientation: orientation.documentId,
    ...(contract && open && { contract: contract.documentId }),
    renewals: [...renewals.values()].sort((a, b) => a.rank - b.rank),
  };
  const decided = {
    ...identity,
    ...dated("decidedOn", answered && ownDate(answered.paper)),
    ...dated("decision", answered?.documentId),
  };
  const measure = ((): Measure => {
    const last = tranches.at(-1);
    if (startOn && last) {
      const started = { ...decided, startOn, plannedEndOn: last.endOn, monthsGranted: total(tranches), tranches };
      if (!closing) return { ...started, status: "running" };
      const { documentId, paper } = closing;
      const status = paper.bilanKind === "break-off" ? "broken-off" : "ended";
      return { ...started, status, endedOn: paper.endOn, bilan: documentId };
    }
    switch (answered?.paper.decision) {
      case "refused":
      case "adjourned":
      case "redirected":
        return { ...decided, status: answered.paper.decision };
      case "granted":
        return { ...decided, status: "granted", ...(months !== undefined && { monthsGranted: months }) };
      default:
        return contract
          ? { ...identity, status: "contracted", ...dated("startOn", contract.paper.startOn) }
          : { ...identity, status: "requested" };
    }
  })();
  return { measure, verdicts };
}

/** An optional property, absent where there is no value. */
function dated<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}

function total(tranches: Tranche[]): number {
  return tranches.reduce((sum, { months }) => sum + months, 0);
}

function granted(paper: { monthsGranted?: number | undefined }, tranches: Tranche[]) {
  const months = paper.monthsGranted ?? 0;
  return { months, totalMonths: total(tranches) + months };
}

function isBefore(a: FactOf<"decision">, b: FactOf<"decision">): boolean {
  return (ownDate(a.paper) ?? "") < (ownDate(b.paper) ?? "");
}
