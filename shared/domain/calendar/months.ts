import { Temporal } from "temporal-polyfill";
import type { CalendarDate, Month } from "../../../schemas/calendar.ts";

/** The civil month of a date. */
export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7);
}

/** The civil month `count` months later, or earlier. */
export function addMonths(month: Month, count: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months: count }).toString();
}

export function firstDay(month: Month): CalendarDate {
  return `${month}-01`;
}

export function lastDay(month: Month): CalendarDate {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return `${month}-${String(daysInMonth).padStart(2, "0")}`;
}

/** All civil months from one to another, both included; none where the second is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
