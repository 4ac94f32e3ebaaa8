import type { CalendarDate } from "../../schemas/calendar.ts";
import { formatMonth } from "../../shared/domain/wording/dates.ts";
import { today } from "../clock.ts";

const months = Array.from({ length: 12 }, (_, index) =>
  fold(formatMonth(`2000-${String(index + 1).padStart(2, "0")}`).split("\u00a0")[0] ?? ""),
);

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** « juin », « févr. », « 06 » as the number of a month; « jui » could be two and is none. */
function readMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const begins = months.flatMap((month, index) => (text.length >= 3 && month.startsWith(text) ? [index + 1] : []));
  return begins.length === 1 ? begins[0] : undefined;
}

/** Of two figures: a year that is past the next decade is of the century before. */
function readYear(text: string, thisYear: number): number {
  if (text.length === 4) return Number(text);
  const century = Math.floor(thisYear / 100) * 100;
  const year = century + Number(text);
  return year > thisYear + 10 ? year - 100 : year;
}

/**
 * A date as people type it: 12/03/1984, 12.3.84, 12 03 84, 120384, 12031984, « 12 mars 1984 », « 1er avril 2026 »,
 * 1984-03-12. Undefined where it is none that the calendar has.
 */
export function readDate(typed: string, thisYear = Number(today().slice(0, 4))): CalendarDate | undefined {
  const text = fold(typed.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const close = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  const apart = /^(\d{1,2})(?:er)?[\s./-]+(\d{1,2}|[a-z]+)\.?[\s./-]+(\d{4}|\d{2})$/.exec(text);
  const [, day = "", month = "", year = ""] = iso ? [iso[0], iso[3], iso[2], iso[1]] : (close ?? apart ?? []);
  const number = readMonth(month);
  if (day === "" || number === undefined) return undefined;
  const date = new Date(Date.UTC(readYear(year, thisYear), number - 1, Number(day)));
  if (date.getUTCMonth() !== number - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return date.toISOString().slice(0, 10);
}
