import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { Suspension, Tranche } from "../../../schemas/measure.ts";
import { firstDay, lastDay, monthOf, monthsBetween } from "../calendar/months.ts";
import { coveredStretches } from "../measure/covered-days.ts";

/** Whether a civil month lies wholly inside one suspension that stops the clock: its line moves on. */
export function isWithin(month: Month, stops: Suspension[]): boolean {
  return stops.some(({ fromOn, toOn }) => fromOn <= firstDay(month) && lastDay(month) <= toOn);
}

/**
 * `month-measure`: the civil months, up to one, that the tranches together cover for a day or whole, for each tranche
 * its own. Months after D do not count, nor those wholly inside a suspension that stops the clock.
 */
export function countedMonths(
  tranches: Tranche[],
  {
    counts,
    month,
    endedOn,
    stops,
  }: { counts: "any-day" | "full-month"; month: Month; endedOn: CalendarDate | undefined; stops: Suspension[] },
): Month[][] {
  const stretches = tranches.map(({ startOn, endOn }) => ({
    startOn,
    endOn: endedOn !== undefined && endedOn < endOn ? endedOn : endOn,
  }));
  // A late end covers no more months than were granted.
  const plannedEndOn = tranches.at(-1)?.endOn ?? "";
  const cutOn = endedOn !== undefined && endedOn < plannedEndOn ? endedOn : undefined;
  const months = coveredStretches(tranches, cutOn).flatMap(({ startOn, endOn }) =>
    monthsBetween(monthOf(startOn), monthOf(endOn)).filter(
      (one) => counts === "any-day" || (startOn <= firstDay(one) && lastDay(one) <= endOn),
    ),
  );
  const counted = [...new Set(months)].filter((one) => one <= month && !isWithin(one, stops));
  // A month that two tranches share belongs to the one that its first covered day falls in.
  const ownerOf = (one: Month) =>
    stretches.findIndex(({ startOn, endOn }) => startOn <= lastDay(one) && firstDay(one) <= endOn);
  return tranches.map((_, index) => counted.filter((one) => ownerOf(one) === index));
}
