import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Tranche } from "../../../schemas/measure.ts";
import { addDays, shareADay } from "../calendar/dates.ts";

/** Days that follow one another, both ends included. */
export type Stretch = { startOn: CalendarDate; endOn: CalendarDate };

/**
 * The days that a measure's tranches cover, as stretches without a gap: one, but where a late renewal started anew.
 * `lastOn` is the last day accompanied, where it is known: it cuts them off, or draws the last one out.
 */
export function coveredStretches(tranches: readonly Tranche[], lastOn?: CalendarDate): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { startOn, endOn } of tranches) {
    const last = stretches.at(-1);
    if (last && addDays(last.endOn, 1) === startOn) last.endOn = endOn;
    else stretches.push({ startOn, endOn });
  }
  const last = stretches.at(-1);
  if (lastOn === undefined || last === undefined) return stretches;
  if (last.endOn < lastOn) last.endOn = lastOn;
  return stretches
    .filter(({ startOn }) => startOn <= lastOn)
    .map(({ startOn, endOn }) => ({ startOn, endOn: endOn < lastOn ? endOn : lastOn }));
}

/** The first day that two measures share; undefined where they share none. */
export function firstSharedDay(a: readonly Stretch[], b: readonly Stretch[]): CalendarDate | undefined {
  const days = a.flatMap((one) =>
    b.filter((other) => shareADay(one, other)).map(({ startOn }) => (startOn < one.startOn ? one.startOn : startOn)),
  );
  return days.sort()[0];
}
