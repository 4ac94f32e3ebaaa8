import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import { deadlineCalendar } from "../../shared/adapters/ics-calendar.ts";
import type { Scope } from "../../shared/domain/portal/scope.ts";
import type { CalendarWork, Work } from "../middleware/portal-handler.ts";
import { settings, store } from "./services.ts";

/** A calendar program reads all of it each time: more than this it would not show either. */
const mostDeadlines = 2_000;
const readAtOnce = 200;

export const readCalendar: Work<"readCalendar"> = async ({ person }) => {
  const feed = await store().calendarOf(person.id);
  return feed === undefined ? {} : { feed };
};

/** The only time that the address is told. */
export const createCalendar: Work<"createCalendar"> = async ({ person, scope, at }) => {
  const token = await store().createCalendar(person.id, scope, at);
  return { url: `${settings().PAGE_ORIGIN}/calendar/${token}.ics`, createdAt: at };
};

export const revokeCalendar: Work<"revokeCalendar"> = async ({ person }) => {
  await store().revokeCalendar(person.id);
  return {};
};

/** The deadlines of the organisation that the address was made for. */
export const calendarOf: CalendarWork = async (token, today) => {
  // Whether the address still holds is looked up each time.
  const scope = await store().calendarScope(token);
  if (scope === undefined) return undefined;
  const name = JSON.stringify([scope, today]);
  const before = drawn.get(name);
  if (before !== undefined && performance.now() - before.at < keptFor) return before.text;
  const text = await drawCalendar(scope, today);
  drawn.delete(name);
  drawn.set(name, { text, at: performance.now() });
  for (const oldest of [...drawn.keys()].slice(0, -mostKept)) drawn.delete(oldest);
  return text;
};

/**
 * Calendars as they were drawn last, by whose they are and the day: the people of an organisation subscribe to the same
 * one, and their programs ask for it once a day or an hour.
 */
const drawn = new Map<string, { text: string; at: number }>();
const keptFor = 5 * 60_000;
const mostKept = 20;

async function drawCalendar(scope: Scope, today: CalendarDate): Promise<string> {
  const setup = await store().loadSetup();
  const deadlines: Deadline[] = [];
  let after: string | undefined;
  do {
    const page = await store().listDeadlinesOf({ scope, setup }, after, readAtOnce);
    deadlines.push(...page.items);
    after = page.next;
  } while (after !== undefined && deadlines.length < mostDeadlines);
  return deadlineCalendar(deadlines, today);
}
