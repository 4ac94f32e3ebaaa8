import type { CalendarDate, Instant } from "../../schemas/calendar.ts";
import { formatLongDate } from "../../shared/domain/wording/dates.ts";

const inFrance = { timeZone: "Europe/Paris" } as const;
const parts = new Intl.DateTimeFormat("en-CA", {
  ...inFrance,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const partsOf = (at: Date) => Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));

/** The calendar date in France at an instant (or milliseconds since 1970). */
export function dateInFrance(at: Instant | number): CalendarDate {
  const { year, month, day } = partsOf(new Date(at));
  return `${year}-${month}-${day}`;
}

/** « 9 h 05 », as clocks show it in France. */
export function formatTime(at: Instant): string {
  const { hour, minute } = partsOf(new Date(at));
  return `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** « aujourd’hui à 9 h 05 », « hier à 18 h 40 », « 5 octobre 2026 à 9 h 05 ». `now` in milliseconds since 1970. */
export function formatInstant(at: Instant, now: number): string {
  const day = dateInFrance(at);
  const dayName =
    day === dateInFrance(now)
      ? "aujourd’hui"
      : day === dateInFrance(now - 24 * 60 * 60 * 1_000)
        ? "hier"
        : formatLongDate(day);
  return `${dayName} à ${formatTime(at)}`;
}
