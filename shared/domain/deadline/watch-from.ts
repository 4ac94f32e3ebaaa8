import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Measure } from "../../../schemas/measure.ts";
import { addDays } from "../calendar/dates.ts";
import { suspensionNoticeDays } from "./ends.ts";

/**
 * The first day on which a measure can have a deadline; undefined where it never will as it stands. What hangs on other
 * measures (an overlap) or on a rule is no matter of days: it is found when a measure changes, and a measure that has a
 * deadline is looked at every day until it has none. `today` leaves suspensions out that are over by then.
 */
export function watchFrom(measure: Measure, warnDays: number[], today?: CalendarDate): CalendarDate | undefined {
  const days = [...knownAtOnce(measure), ...inTime(measure, warnDays, today)].sort();
  return days[0];
}

/** What the record itself says: papers that wait for a person, settings that are missing. */
function knownAtOnce(measure: Measure): CalendarDate[] {
  const held = measure.held.map(({ on }) => on ?? measure.requestedOn);
  const isTold = measure.waitsFor.length > 0 || measure.status === "incomplete";
  return isTold ? [...held, measure.requestedOn] : held;
}

function inTime(measure: Measure, warnDays: number[], today: CalendarDate | undefined): CalendarDate[] {
  if (measure.status === "granted") return [measure.decidedOn ?? measure.requestedOn];
  if (measure.status !== "running") return [];
  // A contract that is missing is told at once; an end only when it comes near.
  if (measure.contract === undefined) return [measure.startOn];
  const suspensions = measure.suspensions
    .filter(({ toOn }) => today === undefined || today <= toOn)
    .map(({ fromOn, toOn }) => later(fromOn, addDays(toOn, -suspensionNoticeDays)));
  return [addDays(measure.plannedEndOn, -Math.max(...warnDays)), ...suspensions];
}

const later = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b);
