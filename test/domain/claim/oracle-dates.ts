/** The oracle's own calendar: a day is its number since 1970, a month is year · 12 + month. No code of the domain. */

export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const parts = (day: number): { year: number; month: number; date: number } => {
  const at = new Date(day * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate() };
};
export const monthOfDay = (day: number): number => {
  const { year, month } = parts(day);
  return year * 12 + month;
};
export const firstDay = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
export const lastDay = (month: number): number => firstDay(month + 1) - 1;
export const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const shiftDays = (iso: string, days: number): string => isoOf(dayOf(iso) + days);

/** The first or last day of the month of a date. */
export const edgeOfMonth = (iso: string, edge: "first" | "last"): string => {
  const month = monthOfDay(dayOf(iso));
  return isoOf(edge === "first" ? firstDay(month) : lastDay(month));
};

/** The last day of n months from S: the day before the same day-number, or the last day of a month without it. */
export function lastDayOf(start: number, months: number): number {
  const target = monthOfDay(start) + months;
  const same = firstDay(target) + parts(start).date - 1;
  return same > lastDay(target) ? lastDay(target) : same - 1;
}
export const endOf = (startOn: string, months: number): string => isoOf(lastDayOf(dayOf(startOn), months));

/** round½up(a · b / c) for a, b ≥ 0. */
export function share(a: number, b: number, c: number): number {
  return Number((2n * BigInt(a) * BigInt(b) + BigInt(c)) / (2n * BigInt(c)));
}
