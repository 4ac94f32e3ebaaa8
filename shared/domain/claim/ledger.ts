import type { Month } from "../../../schemas/calendar.ts";
import type { Ledger } from "../../../schemas/ledger.ts";
import type { Cents } from "../../../schemas/money.ts";
import type { Agreement } from "../../../schemas/setup.ts";

/** The sum of all claims issued so far under an agreement. */
export function totalsBefore(ledger: Ledger): Cents {
  return Object.values(ledger.months).reduce((sum, { totalCents }) => sum + totalCents, 0);
}

/** The next number: one sequence for each agreement and year of the claim's month, without holes (SETUP). */
export function claimNumber(agreement: Agreement, ledger: Ledger, month: Month): string {
  const year = month.slice(0, 4);
  const issued = Object.entries(ledger.months).filter(
    ([one, { number }]) => number !== undefined && one.startsWith(year),
  );
  return `${agreement.claimPrefix}-${year}-${String(issued.length + 1).padStart(4, "0")}`;
}
