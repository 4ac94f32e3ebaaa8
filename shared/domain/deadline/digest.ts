import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import type { DigestGroup, DigestLine, Urgency } from "../../../schemas/message.ts";
import { addDays } from "../calendar/dates.ts";
import { inOrder } from "./order.ts";

/** How many deadlines a group lists; the others are counted. A letter of more is read by nobody, and has to fit a queue. */
const mostListed = 30;

/** A deadline, and whether the last digest was sent with it in mind. */
export interface KnownDeadline {
  deadline: Deadline;
  told: boolean;
}

/** Whether its day is past, among the seven days that begin today, or later. */
export function urgencyOf(dueOn: CalendarDate, today: CalendarDate): Urgency {
  if (dueOn < today) return "late";
  return dueOn < addDays(today, 7) ? "week" : "later";
}

/**
 * What an operator is told today: all its deadlines by urgency, those that are news marked. Undefined where nothing is:
 * every one was told, and none has become late since. `lastOn` is the day of the last digest.
 */
export function planDigest(
  known: readonly KnownDeadline[],
  { today, lastOn }: { today: CalendarDate; lastOn: CalendarDate | undefined },
): DigestGroup[] | undefined {
  const isNews = ({ deadline: { dueOn }, told }: KnownDeadline) =>
    !told || (dueOn < today && lastOn !== undefined && dueOn >= lastOn);
  const news = new Set(known.filter(isNews).map(({ deadline }) => deadline));
  if (news.size === 0) return undefined;
  const byUrgency = Map.groupBy(inOrder(known.map(({ deadline }) => deadline)), ({ dueOn }) => urgencyOf(dueOn, today));
  return (["late", "week", "later"] as const).flatMap((urgency) => {
    const all = byUrgency.get(urgency) ?? [];
    if (all.length === 0) return [];
    const lines = listed(all, news).map((deadline) => lineOf(deadline, news.has(deadline)));
    return [{ urgency, count: all.length, lines }];
  });
}

/** Where not all fit, those that are news come before those that were told. */
function listed(all: Deadline[], news: ReadonlySet<Deadline>): Deadline[] {
  if (all.length <= mostListed) return all;
  const [fresh, known] = [all.filter((one) => news.has(one)), all.filter((one) => !news.has(one))];
  const chosen = new Set([...fresh, ...known].slice(0, mostListed));
  return all.filter((one) => chosen.has(one));
}

function lineOf({ dueOn, measure, agreement, who, message }: Deadline, fresh: boolean): DigestLine {
  return {
    dueOn,
    ...(measure !== undefined && { measure }),
    ...(agreement !== undefined && { agreement }),
    who,
    message,
    fresh,
  };
}
