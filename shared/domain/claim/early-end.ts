import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Suspension, Tranche } from "../../../schemas/measure.ts";
import type { Cents } from "../../../schemas/money.ts";
import type { EarlyEnd } from "../../../schemas/setup.ts";
import { daysInclusive } from "../calendar/dates.ts";
import { ownMonthEnd } from "../measure/suspensions.ts";
import { roundHalfUp } from "../money/round.ts";

/** What is due for a tranche that stopped on D, before its own end (SETUP: "Early end"). */
export function dueAtEarlyEnd(
  mode: EarlyEnd,
  {
    total,
    tranche,
    endedOn,
    cutFrom,
    stops,
  }: {
    total: Cents;
    tranche: Tranche;
    endedOn: CalendarDate;
    cutFrom: { startOn: CalendarDate; months: number };
    stops: Suspension[];
  },
): Cents {
  switch (mode) {
    case "none":
      return total;
    case "days":
      return roundHalfUp(
        total * daysInclusive(tranche.startOn, endedOn),
        daysInclusive(tranche.startOn, tranche.endOn),
      );
    case "months-begun":
    case "months-completed": {
      let count = 0;
      for (let k = 1; k <= tranche.months; k += 1) {
        // Own months are cut from the measure's first S. A month has begun once the one before it has ended.
        const lastDayOfMonth = ownMonthEnd(cutFrom.startOn, cutFrom.months + k, stops);
        const lastDayBefore = ownMonthEnd(cutFrom.startOn, cutFrom.months + k - 1, stops);
        if (mode === "months-begun" ? lastDayBefore < endedOn : lastDayOfMonth <= endedOn) count = k;
      }
      return roundHalfUp(total * count, tranche.months);
    }
  }
}
