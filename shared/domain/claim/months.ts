import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { Ledger } from "../../../schemas/ledger.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { addMonths, monthOf, monthsBetween } from "../calendar/months.ts";

/** The months of an agreement that are over and not closed yet, in order: each is closed once, claim or not. */
export function monthsToClose({
  agreement,
  ledger,
  today,
}: {
  agreement: Agreement;
  ledger: Ledger;
  today: CalendarDate;
}): Month[] {
  const from = ledger.closedThrough === undefined ? monthOf(agreement.validFrom) : addMonths(ledger.closedThrough, 1);
  return monthsBetween(from, addMonths(monthOf(today), -1));
}
