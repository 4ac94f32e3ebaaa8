import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { LifeState, Measure } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import { addDays } from "../calendar/dates.ts";
import { stepsOf } from "../measure/replay-life.ts";

/** The days that a measure is in a state, both included; without `toOn` it stays there. */
export interface Stretch {
  state: LifeState;
  fromOn: CalendarDate;
  toOn?: CalendarDate;
}

/** A life has few stretches to come; one of very many suspensions is found by the first ones. */
const most = 8;

/** The stretches of a measure's life that are not over on a day, in order. */
export function stretchesFrom(measure: Measure, rule: SchemeRule, day: CalendarDate): Stretch[] {
  const steps = stepsOf(measure, rule);
  const all = steps.flatMap(({ on, to }, index): Stretch[] => {
    const next = steps[index + 1];
    if (next === undefined) return [{ state: to, fromOn: on }];
    return next.on <= on ? [] : [{ state: to, fromOn: on, toOn: addDays(next.on, -1) }];
  });
  return all.filter(({ toOn }) => toOn === undefined || toOn >= day).slice(0, most);
}
