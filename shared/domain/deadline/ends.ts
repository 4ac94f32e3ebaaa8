import type { Deadline } from "../../../schemas/deadline.ts";
import type { MeasureIn } from "../../../schemas/measure.ts";
import { addDays } from "../calendar/dates.ts";
import { formatLongDate } from "../wording/dates.ts";
import { durationQuote, ownRule, settingQuote } from "./quotes.ts";
import { deadlineOf, type Subject } from "./subject.ts";

/** How many days before accompaniment begins again it is told. */
export const suspensionNoticeDays = 15;

/** The end that comes near, or has passed without a bilan. */
export function endDeadlines(subject: Subject<MeasureIn<"running">>): Deadline[] {
  const { measure, today, warnDays, operator: who } = subject;
  const { plannedEndOn: dueOn } = measure;
  if (dueOn < today) {
    const rule = durationQuote(subject);
    const message = "La mesure est arrivée à son terme et le bilan final manque : établissez-le et déposez-le.";
    return [deadlineOf(subject, { code: "bilan-missing", severity: "error", dueOn, who, message, rule })];
  }
  const window = warningWindow(subject);
  if (window === undefined) return [];
  const severity = window === Math.min(...warnDays) ? "warning" : "info";
  const rule = durationQuote(subject);
  // No count of days: a calendar shows the sentence long after it was written.
  const message = `La mesure prend fin le ${formatLongDate(dueOn)} : préparez le bilan final.`;
  return [deadlineOf(subject, { code: `end-in-${window}`, severity, dueOn, who, message, rule })];
}

/** The narrowest of the warning days that the planned end has come within; undefined while it is further, or past. */
export function warningWindow({ measure, daysAhead, warnDays }: Subject<MeasureIn<"running">>): number | undefined {
  const daysLeft = daysAhead.get(measure.plannedEndOn);
  if (daysLeft === undefined) return undefined;
  return warnDays.toSorted((a, b) => a - b).find((days) => daysLeft <= days);
}

/** Accompaniment that stopped for a while and is about to begin again. */
export function suspensionDeadlines(subject: Subject<MeasureIn<"running">>): Deadline[] {
  const { measure, agreement, today, operator: who } = subject;
  if (measure.suspensions.length === 0) return [];
  const sentence =
    "Une suspension a ses deux dates ; l'accompagnement reprend le lendemain de la seconde (suspension).";
  return measure.suspensions
    .filter(({ fromOn, toOn }) => fromOn <= today && addDays(toOn, -suspensionNoticeDays) <= today && today <= toOn)
    .map(({ toOn }) =>
      deadlineOf(subject, {
        code: "suspension-ends",
        severity: "info",
        dueOn: toOn,
        who,
        message: `L'accompagnement reprend le ${formatLongDate(addDays(toOn, 1))} : prévenez le ménage et fixez un rendez-vous.`,
        rule: agreement ? settingQuote(agreement, sentence) : ownRule(sentence),
      }),
    );
}
