import { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../../../schemas/calendar.ts";
import { addMonths, lastDay, monthOf } from "./months.ts";

/** The day `days` after (or, negative, before) a date. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The number of days from a to b, both included; 1 when they are the same day. */
export function daysInclusive(a: CalendarDate, b: CalendarDate): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: "days" }).days + 1;
}

/**
 * The last day, inclusive, of `months` months that start on `start`: the day before the same day-number that many
 * months later, or that month's last day where it has no such day-number (DOMAIN § 4). Zero months end the day before
 * `start`, so that month k always runs from the day after `endAfterMonths(start, k - 1)`.
 */
export function endAfterMonths(start: CalendarDate, months: number): CalendarDate {
  const target = addMonths(monthOf(start), months);
  const last = lastDay(target);
  const same = `${target}${start.slice(7)}`;
  if (same > last) return last;
  const day = Number(start.slice(8));
  return day === 1 ? lastDay(addMonths(target, -1)) : `${target}-${String(day - 1).padStart(2, "0")}`;
}

/** Whether two periods with inclusive ends share a day; an end and a start on the same day collide. */
export function shareADay(
  a: { startOn: CalendarDate; endOn: CalendarDate },
  b: { startOn: CalendarDate; endOn: CalendarDate },
): boolean {
  return a.startOn <= b.endOn && b.startOn <= a.endOn;
}

/** The calendar date in France at an instant. */
export function dateInFrance(instant: string): CalendarDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Paris").toPlainDate().toString();
}
