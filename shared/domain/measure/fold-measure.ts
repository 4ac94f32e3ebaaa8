import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Fact, Verdict } from "../../../schemas/fact.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Household, Measure, Renewal, Tranche } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { addDays, endAfterMonths } from "../calendar/dates.ts";
import { checkFirstGrant, checkRenewalGrant, durationOf } from "./check-grant.ts";
import { agreementOn, operatorOf, settingOf } from "./find-agreement.ts";
import { type FactOf, inPaperOrder, isOf, ownDate } from "./paper-dates.ts";
import { type ReviewCode, review, reviewFinding } from "./verdicts.ts";
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
  const refuse = (fact: Fact, code: ReviewCode, field?: string) =>
    verdicts.set(fact.documentId, review([reviewFinding(code, field)], reference));
  const warn = (fact: Fact | undefined, finding: Finding) => {
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

function isExceptional(request: FactOf<"renewal"> | undefined): boolean {
  return request?.paper.exceptional === true && request.paper.motive !== undefined;
}

function isBefore(a: FactOf<"decision">, b: FactOf<"decision">): boolean {
  return (ownDate(a.paper) ?? "") < (ownDate(b.paper) ?? "");
}

/** Requests by rank: the rank that the paper states, else the first that is free, in order of date. */
function rankRequests(requests: FactOf<"renewal">[]): Map<number, FactOf<"renewal">> {
  const ranked = new Map<number, FactOf<"renewal">>();
  for (const fact of requests) if (fact.paper.renewalRank !== undefined) ranked.set(fact.paper.renewalRank, fact);
  for (const fact of requests) {
    if (fact.paper.renewalRank !== undefined) continue;
    let rank = 1;
    while (ranked.has(rank)) rank += 1;
    ranked.set(rank, fact);
  }
  return new Map([...ranked].sort(([a], [b]) => a - b));
}

/** The rank of the oldest request dated before the decision that has no answer yet. */
function oldestUnanswered(
  requests: Map<number, FactOf<"renewal">>,
  decision: FactOf<"decision">,
  answers: { rank: number }[],
): number | undefined {
  const decidedOn = ownDate(decision.paper);
  for (const [rank, request] of requests) {
    const askedOn = ownDate(request.paper);
    if (answers.some((answer) => answer.rank === rank) || askedOn === undefined || decidedOn === undefined) continue;
    if (askedOn < decidedOn) return rank;
  }
  return undefined;
}

/** The first contract that both signed; S is its start. A contract with an empty signature box is left to a person. */
function firstSigned(
  contracts: FactOf<"contract">[],
  refuse: (fact: Fact, code: ReviewCode, field?: string) => void,
): FactOf<"contract"> | undefined {
  const signed = contracts.filter((fact) => {
    const missing = (["householdSigned", "professionalSigned"] as const).find((field) => fact.paper[field] === false);
    if (missing) refuse(fact, "signature-missing", missing);
    return missing === undefined;
  });
  return signed.sort((a, b) => ((a.paper.startOn ?? "9999") < (b.paper.startOn ?? "9999") ? -1 : 1))[0];
}

/** The months of a contract: as stated, or what its dates say exactly. */
function contractMonths(contract: FactOf<"contract"> | undefined): number | undefined {
  if (!contract) return undefined;
  const { months, startOn, endOn } = contract.paper;
  if (months !== undefined || !startOn || !endOn) return months;
  for (let count = 1; count <= 120; count += 1) {
    const end = endAfterMonths(startOn, count);
    if (end === endOn) return count;
    if (end > endOn) break;
  }
  return undefined;
}

function warnOnDifferences({
  contract,
  grant,
  warn,
}: {
  contract: FactOf<"contract"> | undefined;
  grant: FactOf<"decision"> | undefined;
  warn: (fact: Fact, finding: Finding) => void;
}): void {
  if (!contract || !grant) return;
  const { startOn } = contract.paper;
  if (startOn && grant.paper.startOn && startOn !== grant.paper.startOn) {
    warn(contract, {
      code: "start-differs",
      severity: "warning",
      field: "startOn",
      message: `Le contrat commence le ${startOn}, la décision le ${grant.paper.startOn} : la date du contrat est retenue.`,
    });
  }
  const months = contractMonths(contract);
  if (months !== undefined && grant.paper.monthsGranted !== undefined && months !== grant.paper.monthsGranted) {
    warn(contract, {
      code: "months-differ",
      severity: "warning",
      field: "months",
      message: `Le contrat compte ${months} mois, la décision ${grant.paper.monthsGranted} : la décision est retenue.`,
    });
  }
}

type Ending = { documentId: string; paper: { endOn: CalendarDate; bilanKind: "final" | "break-off" } };

/** The final or break-off bilan that ends the measure: the first by its date. Interim ones only stay on record. */
function closingBilan(
  bilans: FactOf<"bilan">[],
  {
    tranches,
    refuse,
    warn,
  }: {
    tranches: Tranche[];
    refuse: (fact: Fact, code: ReviewCode, field?: string) => void;
    warn: (fact: Fact, finding: Finding) => void;
  },
): Ending | undefined {
  let ending: Ending | undefined;
  const first = tranches[0];
  const last = tranches.at(-1);
  for (const fact of bilans) {
    const { bilanKind, endOn } = fact.paper;
    if (bilanKind === "interim") continue;
    if (!first || !last) refuse(fact, "measure-not-started");
    else if (bilanKind === undefined || endOn === undefined || endOn < first.startOn)
      refuse(fact, "end-before-start", "endOn");
    else if (ending) refuse(fact, "bilan-exists");
    else {
      ending = { documentId: fact.documentId, paper: { endOn, bilanKind } };
      if (endOn > last.endOn) {
        warn(fact, {
          code: "end-after-planned",
          severity: "warning",
          field: "endOn",
          message: `Le bilan situe la fin au ${endOn}, après la fin prévue du ${last.endOn} : cela ne change rien à ce qui est dû.`,
        });
      }
    }
  }
  return ending;
}
