import { CalendarDate } from "../../schemas/calendar.ts";
import { dateInFrance } from "../../shared/domain/calendar/dates.ts";
import { CommandError } from "./terminal.ts";

/** The day the command works for: the one that was asked for, else today in France. */
export function todayOf(option: string | undefined): CalendarDate {
  if (option === undefined) return dateInFrance(new Date().toISOString());
  const parsed = CalendarDate.safeParse(option);
  if (!parsed.success)
    throw new CommandError(
      `--today attend une date qui existe, au format AAAA-MM-JJ : « ${option} » n'en est pas une.`,
    );
  return parsed.data;
}

/** The instant at which what happens on a day is said to happen: noon, which is the same day in France and in UTC. */
export function noonOf(today: CalendarDate): string {
  return `${today}T12:00:00Z`;
}
