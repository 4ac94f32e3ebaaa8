import type { CalendarDate, Month } from "../../../schemas/calendar.ts";

/** The civil month of a date. */
export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7);
}

/** The civil month `count` months later, or earlier. A claim asks for thousands of them: it is counted, and not looked up. */
export function addMonths(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
}

export function firstDay(month: Month): CalendarDate {
  return `${month}-01`;
}

export function lastDay(month: Month): CalendarDate {
  // The day before the first of the next month; months count from 0 here.
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
  return `${month}-${pad(last.getUTCDate(), 2)}`;
}

const pad = (value: number, digits: number) => String(value).padStart(digits, "0");

/** All civil months from one to another, both included; none where the second is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
