/**
 * The oracle's calendar: every day of some years, written out one after the other. Nothing is computed that can be
 * found by walking from day to day.
 */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const pad = (number: number): string => String(number).padStart(2, "0");

const days: string[] = [];
for (let year = 2022; year <= 2036; year++)
  for (const [month, length] of lengths.entries())
    for (let day = 1; day <= (month === 1 && year % 4 === 0 ? 29 : length); day++)
      days.push(`${year}-${pad(month + 1)}-${pad(day)}`);
const places = new Map(days.map((day, place) => [day, place]));

const placeOf = (day: string): number => {
  const place = places.get(day);
  if (place === undefined) throw new Error(`the oracle's calendar has no ${day}`);
  return place;
};

/** The day so many days later (earlier where negative). */
export function walk(day: string, steps: number): string {
  const there = days[placeOf(day) + steps];
  if (there === undefined) throw new Error(`the oracle's calendar ends ${steps} days from ${day}`);
  return there;
}

/** How many days there are from one to the other, both included. */
export const daysFromTo = (first: string, last: string): number => placeOf(last) - placeOf(first) + 1;

/**
 * The last day of so many months from a start: the day before the same day-number in the month reached, or that
 * month's last day where it has no such day.
 */
export function lastDayOfMonths(start: string, months: number): string {
  let place = placeOf(start);
  let turns = 0;
  while (turns < months) {
    place += 1;
    if (days[place]?.endsWith("-01")) turns += 1;
  }
  const month = days[place]?.slice(0, 7) ?? "";
  const number = start.slice(8);
  for (; days[place]?.startsWith(month); place++) if (days[place]?.endsWith(`-${number}`)) return days[place - 1] ?? "";
  return days[place - 1] ?? "";
}
