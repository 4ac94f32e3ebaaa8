import { CalendarDate, Month } from "../../schemas/calendar.ts";
import { dateInFrance } from "../../shared/domain/calendar/dates.ts";
import { CommandError } from "./terminal.ts";

/** The day the command works for: the one that was asked for, else today in France. */
export function todayOf(option: string | undefined): CalendarDate {
  return option === undefined ? dateInFrance(new Date().toISOString()) : dateOf("--today", option);
}

/** The date given to an option. Throws a `CommandError` where it is none. */
export function dateOf(option: string, text: string): CalendarDate {
  const parsed = CalendarDate.safeParse(text);
  if (!parsed.success)
    throw new CommandError(
      `${option} attend une date qui existe, au format AAAA-MM-JJ : « ${text} » n'en est pas une.`,
    );
  return parsed.data;
}

/** The instant at which what happens on a day is said to happen: noon, which is the same day in France and in UTC. */
export function noonOf(today: CalendarDate): string {
  return `${today}T12:00:00Z`;
}

/** The month given to an option. Throws a `CommandError` where it is none. */
export function monthOption(option: string, text: string): Month {
  const parsed = Month.safeParse(text);
  if (!parsed.success)
    throw new CommandError(`${option} attend un mois au format AAAA-MM : « ${text} » n'en est pas un.`);
  return parsed.data;
}
