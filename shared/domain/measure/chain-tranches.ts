import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Renewal, Tranche } from "../../../schemas/measure.ts";
import { addDays } from "../calendar/dates.ts";
import type { RenewalAnswer } from "./answer-request.ts";
import { checkRenewalGrant, type HeldDuration } from "./check-grant.ts";
import { type FactOf, ownDate } from "./paper-dates.ts";
import { isExceptional } from "./requests.ts";
import { movedBy, ownMonthEnd, type SuspensionDesk } from "./suspensions.ts";
import type { VerdictDesk } from "./verdict-desk.ts";
import { reviewFinding } from "./verdicts.ts";

/** The first grant: from S, so many months; `endOn` where the end is the occupancy's and not cut from S. */
export type FirstGrant = { startOn: CalendarDate; months: number; endOn?: CalendarDate; decision?: string };

type Given = {
  first: FirstGrant | undefined;
  answers: RenewalAnswer[];
  requests: Map<number, FactOf<"renewal">>;
  duration: HeldDuration;
  suspensions: SuspensionDesk | undefined;
  desk: VerdictDesk;
};

/**
 * The tranches of a measure: the first grant, then each granted renewal from the day after the planned end before it,
 * their ends cut from the first S and moved by the suspensions that begin in them. A renewal that breaks a rule, or was
 * decided after the end, has no effect until a person accepts it.
 */
export function chainTranches(given: Given): { tranches: Tranche[]; renewals: Renewal[] } {
  const { first, answers, requests, suspensions, desk } = given;
  const tranches: Tranche[] = [];
  const renewals = new Map<number, Renewal>();
  for (const [rank, fact] of requests) {
    const askedOn = ownDate(fact.paper);
    renewals.set(rank, { rank, ...(askedOn !== undefined && { askedOn }), request: fact.documentId });
  }
  /** Adds a tranche, and lets the suspensions that begin in it move its end. */
  const push = (tranche: Omit<Tranche, "number" | "endOn">, endOf: () => CalendarDate) => {
    suspensions?.takeUpTo(endOf);
    tranches.push({ number: tranches.length + 1, ...tranche, endOn: endOf() });
  };
  if (first) {
    const { startOn, months, endOn, decision } = first;
    push({ startOn, months, ...(decision !== undefined && { decision }) }, () =>
      endOn === undefined
        ? ownMonthEnd(startOn, months, suspensions?.stops ?? [])
        : movedBy(endOn, startOn, suspensions?.stops ?? []),
    );
  }
  for (const { rank, fact } of answers.toSorted((a, b) => a.rank - b.rank)) {
    const { paper, documentId } = fact;
    const answeredOn = ownDate(paper);
    const told = {
      ...renewals.get(rank),
      rank,
      ...(answeredOn !== undefined && { answeredOn }),
      decision: documentId,
    };
    const last = tranches.at(-1);
    if (!first || !last) {
      desk.refuse(fact, "measure-not-started");
      continue;
    }
    if (renewals.get(rank)?.answer === "granted") {
      desk.refuse(fact, "renewal-already-answered", "renewalRank");
      continue;
    }
    if (paper.decision !== "granted") {
      renewals.set(rank, { ...told, ...(paper.decision && { answer: paper.decision }) });
      continue;
    }
    const next = grantRenewal(fact, last, { ...given, rank, tranches });
    if (!next) continue;
    renewals.set(rank, { ...told, answer: "granted" });
    const { startOn, months, cutFrom } = next;
    const base = cutFrom ?? { startOn: first.startOn, months: totalMonths(tranches) };
    push({ startOn, months, decision: documentId, ...(cutFrom && { cutFrom }) }, () =>
      ownMonthEnd(base.startOn, base.months + months, suspensions?.stops ?? []),
    );
  }
  suspensions?.close();
  return { tranches, renewals: [...renewals.values()].sort((a, b) => a.rank - b.rank) };
}

export function totalMonths(tranches: readonly Tranche[]): number {
  return tranches.reduce((sum, { months }) => sum + months, 0);
}

/** Where a granted renewal starts, and from what its end is cut; none where it is left to a person. */
function grantRenewal(
  fact: FactOf<"decision">,
  last: Tranche,
  { rank, tranches, requests, duration, desk }: Given & { rank: number; tranches: Tranche[] },
): Pick<Tranche, "startOn" | "months" | "cutFrom"> | undefined {
  const { monthsGranted: months } = fact.paper;
  const grant = {
    rank,
    months: months ?? 0,
    totalMonths: totalMonths(tranches) + (months ?? 0),
    exceptional: isExceptional(requests.get(rank)),
  };
  const breaches = checkRenewalGrant(grant, duration);
  if (rank > tranches.length) {
    if (breaches.length > 0) desk.hold(fact, breaches);
    else desk.refuse(fact, "renewal-out-of-order", "renewalRank");
    return undefined;
  }
  if (months === undefined) {
    desk.refuse(fact, "months-missing", "monthsGranted");
    return undefined;
  }
  const decidedOn = ownDate(fact.paper);
  const isLate = decidedOn !== undefined && decidedOn > last.endOn;
  const acceptance = desk.acceptanceOf(fact);
  const open: Finding[] = [...breaches, ...(isLate ? [reviewFinding("decided-after-end", "sessionOn")] : [])];
  if (open.length > 0) {
    if (!acceptance || (isLate && acceptance.as === undefined)) {
      // What breaks the rule is said first: nobody has to choose when it starts before it may start at all.
      desk.hold(fact, breaches.length > 0 ? breaches : open);
      return undefined;
    }
    desk.settle(fact, open, acceptance);
  }
  const prolonged = prolong(last, months);
  if (!isLate || acceptance?.as !== "new-start") return prolonged;
  const startOn = fact.paper.startOn ?? decidedOn;
  return startOn <= last.endOn ? prolonged : { startOn, months, cutFrom: { startOn, months: 0 } };
}

/** From the day after the planned end, without a gap. */
function prolong(last: Tranche, months: number): Pick<Tranche, "startOn" | "months" | "cutFrom"> {
  const cutFrom = last.cutFrom && { startOn: last.cutFrom.startOn, months: last.cutFrom.months + last.months };
  return { startOn: addDays(last.endOn, 1), months, ...(cutFrom && { cutFrom }) };
}
