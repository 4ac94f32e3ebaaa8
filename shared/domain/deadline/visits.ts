import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import { addDays } from "../calendar/dates.ts";
import { clockStops, ownMonthEnd } from "../measure/suspensions.ts";
import { settingQuote } from "./quotes.ts";
import { deadlineOf, hasStarted, isOver, type Started, type Subject } from "./subject.ts";

/** S2: « au domicile des bénéficiaires au rythme d'un rendez-vous par quinzaine ». */
const atHome = "asll-71";

/**
 * Fewer visits than the rhythm wants in the own months completed by the day the latest bilan counts up to. Of a measure
 * that is over it is told as long as an end is told ahead: nobody can make up for it.
 */
export function visitDeadlines(subject: Subject): Deadline[] {
  const { measure, operator: who, today, warnDays } = subject;
  const rhythm = rhythmOf(subject);
  if (!hasStarted(measure) || measure.visits === undefined || rhythm === undefined) return [];
  const { upTo, done, homeDone } = measure.visits;
  if (isOver(measure) && today > addDays(upTo, Math.max(...warnDays))) return [];
  const visits = measure.scheme === atHome ? (homeDone ?? done) : done;
  const wanted = Math.ceil(rhythm.perMonth * monthsCompleted(measure, upTo, subject));
  if (visits === undefined || visits >= wanted) return [];
  const kind = measure.scheme === atHome ? "visites à domicile" : "rencontres";
  const message = `Le bilan compte ${visits} ${kind} au lieu de ${wanted} : reprenez le rythme prévu, ou dites dans le bilan pourquoi il n'a pas pu l'être.`;
  const found = { code: "visits-below-rhythm", severity: "warning", dueOn: upTo } as const;
  return [deadlineOf(subject, { ...found, who, message, rule: rhythm.rule })];
}

function rhythmOf({ rule, agreement, setting }: Subject) {
  if (rule.visitsPerMonth !== "unset") return { perMonth: rule.visitsPerMonth.value, rule: rule.visitsPerMonth.cite };
  const perMonth = setting?.visitsPerMonth;
  if (perMonth === undefined || agreement === undefined) return undefined;
  const sentence = `La convention n° ${agreement.number} prévoit ${perMonth} rencontres par mois (visitsPerMonth).`;
  return { perMonth, rule: settingQuote(agreement, sentence) };
}

/** The own months of all tranches that have ended by a day. */
function monthsCompleted(
  { startOn, tranches, suspensions }: Started,
  upTo: CalendarDate,
  { setting }: Subject,
): number {
  const stops = clockStops(suspensions, setting);
  let completed = 0;
  let before = 0;
  for (const { months, cutFrom } of tranches) {
    const base = cutFrom ?? { startOn, months: before };
    for (let month = 1; month <= months; month += 1) {
      if (ownMonthEnd(base.startOn, base.months + month, stops) <= upTo) completed += 1;
    }
    before += months;
  }
  return completed;
}
