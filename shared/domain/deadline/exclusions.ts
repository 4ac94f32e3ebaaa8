import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { ExclusionRule } from "../../../schemas/rule.ts";
import { formatLongDate } from "../wording/dates.ts";
import { schemeLabel } from "../wording/schemes.ts";
import { individualPeers, isCompatible } from "./overlaps.ts";
import { breachDeadlines } from "./overrides.ts";
import { daysOf, isTurnedDown, type Subject } from "./subject.ts";

/** Households that a source leaves out (S4): in a shelter that accompanies them, or accompanied already. */
export function exclusionDeadlines(subject: Subject): Deadline[] {
  if (isTurnedDown(subject.measure.status)) return [];
  return [...shelter(subject), ...accompaniment(subject)];
}

function shelter(subject: Subject): Deadline[] {
  const { measure, decider: who } = subject;
  const cite = exclusionOf(subject, "shelter-with-accompaniment");
  if (cite === undefined || measure.occupancy !== "shelter") return [];
  const message =
    "La demande dit le ménage hébergé dans une structure, ce que la règle exclut si elle l'accompagne : vérifiez avec la structure, ou indiquez pourquoi la mesure est possible.";
  return breachDeadlines(subject, { code: "excluded-shelter", dueOn: measure.requestedOn, who, message, rule: cite });
}

function accompaniment(subject: Subject): Deadline[] {
  const { measure, decider: who } = subject;
  const cite = exclusionOf(subject, "other-accompaniment");
  if (cite === undefined) return [];
  const found = { code: "excluded-accompaniment", who, rule: cite } as const;
  const others = individualPeers(subject).flatMap((other) => {
    const theirs = daysOf(other);
    const dueOn = decisiveDays(measure).find((day) =>
      theirs.some(({ startOn, endOn }) => startOn <= day && day <= endOn),
    );
    if (dueOn === undefined || isCompatible(subject, other)) return [];
    const message = `Le ${formatLongDate(dueOn)}, le ménage est déjà accompagné au titre de « ${schemeLabel(other.scheme)} » (${other.reference}), ce que la règle exclut : vérifiez, ou indiquez pourquoi la mesure est possible.`;
    return breachDeadlines(subject, { ...found, dueOn, message, other });
  });
  if (measure.otherAccompaniment === undefined) return others;
  const message =
    "La demande signale un autre accompagnement du ménage : vérifiez qu'il ne porte pas sur le budget et l'insertion sociale, que la règle exclut, ou indiquez pourquoi la mesure est possible.";
  return [...breachDeadlines(subject, { ...found, dueOn: measure.requestedOn, message }), ...others];
}

function exclusionOf({ rule }: Subject, code: ExclusionRule["code"]) {
  return rule.exclusions === "unset" ? undefined : rule.exclusions.find((one) => one.code === code)?.cite;
}

/** The days on which it counts whether the household has another accompaniment: the grant's, and S. */
function decisiveDays(measure: Measure): CalendarDate[] {
  switch (measure.status) {
    case "granted":
      return measure.decidedOn === undefined ? [] : [measure.decidedOn];
    case "contracted":
      return measure.startOn === undefined ? [] : [measure.startOn];
    case "running":
    case "ended":
    case "broken-off":
      return [...(measure.decidedOn === undefined ? [] : [measure.decidedOn]), measure.startOn];
    default:
      return [];
  }
}
