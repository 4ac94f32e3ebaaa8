import { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline, RuleQuote } from "../../../schemas/deadline.ts";
import { daysInclusive } from "../calendar/dates.ts";
import { formatCount, NO_BREAK_SPACE } from "./amounts.ts";
import { typeset } from "./findings.ts";

const weekdays = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];
const months = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

/** « lun. 5 oct. 2026 », « jeu. 1er oct. 2026 ». Its spaces do not break. */
export function formatDueDate(date: CalendarDate): string {
  const { dayOfWeek, day, month, year } = Temporal.PlainDate.from(date);
  const parts = [weekdays[dayOfWeek - 1], day === 1 ? "1er" : day, months[month - 1], year];
  return parts.join(NO_BREAK_SPACE);
}

/** How far off a day is: « dans 12 jours », « demain », « aujourd’hui », « en retard de 3 jours ». */
export function timeLeft(dueOn: CalendarDate, today: CalendarDate): string {
  const days = dueOn < today ? 1 - daysInclusive(dueOn, today) : daysInclusive(today, dueOn) - 1;
  if (days === 0) return "aujourd’hui";
  if (days === 1) return "demain";
  if (days === -1) return `en retard d’un${NO_BREAK_SPACE}jour`;
  const count = `${formatCount(Math.abs(days))}${NO_BREAK_SPACE}jours`;
  return days < 0 ? `en retard de ${count}` : `dans ${count}`;
}

/** What a deadline is about, without any name: the measure's reference, or « convention cd13-2026 ». */
export function deadlineSubject({ measure, agreement }: Pick<Deadline, "measure" | "agreement">): string {
  if (measure !== undefined) return oneLine(measure);
  return agreement === undefined ? "toutes les mesures" : `convention ${agreement}`;
}

/** A rule's sentence with where it stands: « … » (S4), « … » (convention cd13-2026). */
export function formatRule({ sentence, source }: RuleQuote): string {
  const place = source.startsWith("setting:") ? `convention ${source.slice("setting:".length)}` : source;
  return `« ${typeset(sentence)} » (${place === "navette" ? "Navette" : place})`;
}

/** A text of a paper on one line: what controls a terminal or starts a line of its own becomes a space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/[ \t]+/g, " ")
    .trim();
}
