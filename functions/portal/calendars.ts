import type { Deadline } from "../../schemas/deadline.ts";
import { deadlineCalendar } from "../../shared/adapters/ics-calendar.ts";
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
  const scope = await store().calendarScope(token);
  if (scope === undefined) return undefined;
  const setup = await store().loadSetup();
  const deadlines: Deadline[] = [];
  let after: string | undefined;
  do {
    const page = await store().listDeadlinesOf({ scope, setup }, after, readAtOnce);
    deadlines.push(...page.items);
    after = page.next;
  } while (after !== undefined && deadlines.length < mostDeadlines);
  return deadlineCalendar(deadlines, today);
};
