import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline, RuleQuote } from "../../../schemas/deadline.ts";
import { formatCount, NO_BREAK_SPACE } from "./amounts.ts";
import { typeset } from "./findings.ts";

const weekdays = ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."];
const months = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

/** « lun. 5 oct. 2026 », « jeu. 1er oct. 2026 ». Its spaces do not break. */
export function formatDueDate(date: CalendarDate): string {
  const at = new Date(`${date}T00:00:00Z`);
  const day = at.getUTCDate();
  const parts = [weekdays[at.getUTCDay()], day === 1 ? "1er" : day, months[at.getUTCMonth()], at.getUTCFullYear()];
  return parts.join(NO_BREAK_SPACE);
}

/** How many days `to` is after `from`. Days of UTC have no summer time, and the page does without `Temporal`. */
function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** How far off a day is: « dans 12 jours », « demain », « aujourd’hui », « en retard de 3 jours ». */
export function timeLeft(dueOn: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, dueOn);
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
