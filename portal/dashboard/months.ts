import type { CalendarDate, Month } from "../../schemas/calendar.ts";
import { formatMonth } from "../../shared/domain/wording/dates.ts";

const indexOf = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/**
 * Rows by month without a gap, from the first month that has a row to today's: what has none is made by `empty`. No row
 * at all where there is none to begin with.
 */
export function fillMonths<T extends { month: Month }>(
  rows: readonly T[],
  today: CalendarDate,
  empty: (month: Month) => T,
): T[] {
  const known = new Map(rows.map((row) => [row.month, row]));
  const [first] = [...known.keys()].sort();
  if (first === undefined) return [];
  const last = Math.max(...[...known.keys(), today.slice(0, 7)].map(indexOf));
  return Array.from({ length: last - indexOf(first) + 1 }, (_, step) => {
    const index = indexOf(first) + step;
    const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    return known.get(month) ?? empty(month);
  });
}

/** A month where there is little room: « oct. 26 », « mai 26 ». */
export function shortMonth(month: Month): string {
  const [name = "", year = ""] = formatMonth(month).split("\u00a0");
  const short =
    name.length <= 4 ? name : name === "juillet" ? "juil." : `${name.slice(0, name === "février" ? 4 : 3)}.`;
  return `${short}\u00a0${year.slice(2)}`;
}

/** A part of a whole, in whole per cent; a dash where there is no whole. */
export function share(part: number, of: number): string {
  return of === 0 ? "–" : `${Math.round((100 * part) / of)}\u00a0%`;
}
