import { createHash } from "node:crypto";
import ical, { ICalAlarmType, ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from "ical-generator";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import { type IdentifiedDeadline, identify } from "../domain/deadline/order.ts";
import { deadlineSubject, formatRule, oneLine } from "../domain/wording/deadline.ts";
import { deadlineHeadline, lastingCode } from "../domain/wording/deadline-headlines.ts";
import { typeset } from "../domain/wording/findings.ts";
import { severityLabel } from "../domain/wording/labels.ts";

/** How often a calendar program that subscribes asks for the file again. */
const refreshSeconds = 24 * 3600;
/** From nine in the morning of the day before to the midnight that begins an all-day event. */
const reminderSeconds = 15 * 3600;

/**
 * The deadlines as an iCalendar file (RFC 5545), one all-day event each, without any household's name. `today` is its
 * only date but theirs: the same deadlines on the same day are the same bytes. A deadline keeps its UID from day to
 * day, so that a program that knows it brings it up to date.
 */
export function deadlineCalendar(deadlines: readonly Deadline[], today: CalendarDate): string {
  const calendar = ical({
    name: "Navette : échéances",
    prodId: { company: "Navette", product: "Échéances", language: "FR" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
    events: identify(deadlines, lastingCode).map((one) => eventOf(one, today)),
  });
  return `${alarmsLast(calendar.toString())}\r\n`;
}

function eventOf({ identity, deadline }: IdentifiedDeadline, today: CalendarDate): ICalEventData {
  const { code, severity, dueOn, measure, who, message, rule } = deadline;
  const summary = `${deadlineSubject(deadline)} : ${deadlineHeadline(code)}`;
  // What is only information, or over already, wakes nobody.
  const wakes = severity !== "info" && dueOn > today;
  return {
    id: `${createHash("sha256").update(identity).digest("hex").slice(0, 32)}@navette`,
    sequence: 0,
    stamp: midnightOf(today),
    start: midnightOf(dueOn),
    allDay: true,
    summary,
    description: [typeset(message), `À faire par : ${who}`, `Règle : ${formatRule(rule)}`].map(oneLine).join("\n"),
    categories: [{ name: measure === undefined ? "Convention" : "Mesure" }, { name: severityLabel(severity) }],
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: wakes ? [{ type: ICalAlarmType.display, triggerBefore: reminderSeconds, description: summary }] : [],
  };
}

/** The library writes a day, and the stamp, as they are in UTC. */
function midnightOf(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** RFC 5545 wants an event's alarms after all its properties; the library writes its categories after them. */
function alarmsLast(calendar: string): string {
  return calendar.replaceAll(/^(BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n)([\s\S]*?)(?=^END:VEVENT)/gm, "$2$1");
}
