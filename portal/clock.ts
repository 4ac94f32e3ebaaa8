import type { CalendarDate } from "../schemas/calendar.ts";
import { dateInFrance } from "./format/instant.ts";

/** How far the API's clock is ahead of this machine's, which may be wrong, in milliseconds. */
let ahead = 0;

/** Learns the time from an answer's `Date`. */
export function learnTime(header: string | null): void {
  const at = Date.parse(header ?? "");
  if (!Number.isNaN(at)) ahead = at - Date.now();
}

/** The API's time, in milliseconds since 1970: what « aujourd’hui » and « en retard » are counted from. */
export function now(): number {
  return Date.now() + ahead;
}

/** The API's day, in France. */
export function today(): CalendarDate {
  return dateInFrance(now());
}
