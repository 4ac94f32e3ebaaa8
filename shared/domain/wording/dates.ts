import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import { NO_BREAK_SPACE } from "./amounts.ts";

const monthNames = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

function monthName(month: string): string {
  return monthNames[Number(month.slice(5, 7)) - 1] ?? month;
}

/** « 05/10/2026 ». */
export function formatDate(date: CalendarDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** « 5 octobre 2026 », « 1er octobre 2026 ». */
export function formatLongDate(date: CalendarDate): string {
  const day = Number(date.slice(8, 10));
  return `${day === 1 ? "1er" : day}${NO_BREAK_SPACE}${monthName(date)}${NO_BREAK_SPACE}${date.slice(0, 4)}`;
}

/** « octobre 2026 ». */
export function formatMonth(month: Month): string {
  return `${monthName(month)}${NO_BREAK_SPACE}${month.slice(0, 4)}`;
}

/** « Octobre 2026 », where it opens a line. */
export function formatMonthTitle(month: Month): string {
  const text = formatMonth(month);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** « de mai 2026 », « d’octobre 2026 »: April, August and October begin with a vowel. */
export function ofMonth(month: Month): string {
  const text = formatMonth(month);
  return /^[aeiouyhéèê]/.test(text) ? `d’${text}` : `de ${text}`;
}
