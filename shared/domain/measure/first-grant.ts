import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { SchemeSetting } from "../../../schemas/setup.ts";
import type { Answers } from "./answer-request.ts";
import type { FirstGrant } from "./chain-tranches.ts";
import { decidedByOf } from "./check-grant.ts";
import { contractMonths, occupancyOf } from "./contracts.ts";
import type { FactOf } from "./paper-dates.ts";

type Known = {
  contract: FactOf<"contract"> | undefined;
  answers: Answers;
  rule: SchemeRule;
  setting: SchemeSetting | undefined;
};

/** Whether the measure may go on: granted, or not answered yet. */
export function isOpenTo({ answered }: Answers): boolean {
  return answered === undefined || answered.paper.decision === "granted";
}

/** n: the decision's months; the contract's only where nobody decides (SETUP: "Which measure, which agreement"). */
export function monthsOf(known: Known): number | undefined {
  return (
    known.answers.grant?.paper.monthsGranted ?? (contractDecides(known) ? contractMonths(known.contract) : undefined)
  );
}

/** The first grant from S, as far as n is known; the occupancy's own dates for a measure that follows it (S2, IML). */
export function firstGrant(startOn: CalendarDate, known: Known): FirstGrant | undefined {
  const { contract, answers, rule } = known;
  if (!isOpenTo(answers)) return undefined;
  const follows = rule.duration !== "unset" && rule.duration.value.follows === "occupancy";
  const occupancy = follows && contractDecides(known) ? occupancyOf(contract) : undefined;
  if (occupancy) return { startOn, ...occupancy };
  const months = monthsOf(known);
  if (months === undefined) return undefined;
  return { startOn, months, ...(answers.grant && { decision: answers.grant.documentId }) };
}

function contractDecides({ answers, rule, setting }: Known): boolean {
  return decidedByOf(rule, setting) === "nobody" && answers.answered === undefined;
}
