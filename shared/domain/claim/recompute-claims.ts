import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { Claim, ClaimLine, LinePart } from "../../../schemas/claim.ts";
import type { ClaimedLine, Ledger } from "../../../schemas/ledger.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { Cents } from "../../../schemas/money.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { Agreement, Setup } from "../../../schemas/setup.ts";
import { addMonths, monthOf, monthsBetween } from "../calendar/months.ts";
import { closeMonth } from "./close-month.ts";

/** What was known at the end of a day: the measures as they followed from it, and the settings in force. */
export interface Known {
  knownOn: CalendarDate;
  setup: Setup;
  rules: RuleBook;
  measures: readonly Measure[];
}

/** What really became of an agreement's months: the claims issued to this day, and the day each month was closed on. */
export interface Books {
  claims: readonly Claim[];
  closings: ReadonlyMap<Month, CalendarDate>;
}

/** A line that is not the same in both claims; 0 where one of them does not have it. */
export interface LineDifference {
  measure: string;
  household: string;
  tranche: number;
  part: LinePart;
  month: Month;
  knownCents: Cents;
  issuedCents: Cents;
}

/** A month's claim as it would have been, beside the one that was issued. */
export interface RecomputedMonth {
  agreement: string;
  month: Month;
  /** What would have been issued; absent where the month would have had no line. */
  known?: Extract<Claim, { status: "issued" }>;
  /** What was issued, by then or since; absent where the month had no line or is not closed. */
  issued?: Claim;
  closedOn?: CalendarDate;
  /** Issued less known. */
  differenceCents: Cents;
  differences: LineDifference[];
}

/** The months of an agreement that were over at the end of a day. */
export function monthsOverOn({ validFrom }: Agreement, day: CalendarDate): Month[] {
  return monthsBetween(monthOf(validFrom), addMonths(monthOf(day), -1));
}

/**
 * What each month's claim would have been with what was known on a day, after the claims that had been issued by then;
 * a month that was not closed yet follows the ones before it as they would have been. Pure: nothing is issued.
 */
export function recomputeClaims(
  agreement: Agreement,
  { knownOn, setup, rules, measures }: Known,
  { claims, closings }: Books,
): RecomputedMonth[] {
  const ledger: Ledger = { agreement: agreement.id, months: {} };
  const claimed = new Map<string, ClaimedLine[]>();
  return monthsOverOn(agreement, knownOn).map((month) => {
    const issued = claims.find((claim) => claim.agreement === agreement.id && claim.month === month);
    const closedOn = closings.get(month);
    const wasClosed = closedOn !== undefined && closedOn <= knownOn;
    const { claim: known } = closeMonth({
      agreement,
      setup,
      rules,
      month,
      ledger,
      measures: measures.map((measure) => ({ measure, claimed: claimed.get(measure.reference) ?? [] })),
      peers: [],
      issuedOn: wasClosed ? closedOn : knownOn,
    });
    const kept = wasClosed ? issued : known;
    ledger.closedThrough = month;
    ledger.months[month] = { totalCents: kept?.totalCents ?? 0, ...(kept && { number: kept.number }) };
    for (const line of kept?.lines ?? []) {
      const entry = { agreement: agreement.id, claimMonth: month, number: kept?.number ?? "", line };
      claimed.set(line.measure, [...(claimed.get(line.measure) ?? []), entry]);
    }
    return {
      agreement: agreement.id,
      month,
      ...(known && { known }),
      ...(issued && { issued }),
      ...(closedOn !== undefined && { closedOn }),
      differenceCents: (issued?.totalCents ?? 0) - (known?.totalCents ?? 0),
      differences: differencesOf(known?.lines ?? [], issued?.lines ?? []),
    };
  });
}

function differencesOf(known: readonly ClaimLine[], issued: readonly ClaimLine[]): LineDifference[] {
  const all = new Map<string, LineDifference>();
  const add = (line: ClaimLine, side: "knownCents" | "issuedCents") => {
    const { measure, household, tranche, part, month, cents } = line;
    const key = JSON.stringify([measure, tranche, part, month, line.corrects?.claim]);
    const one = all.get(key) ?? { measure, household, tranche, part, month, knownCents: 0, issuedCents: 0 };
    all.set(key, { ...one, [side]: one[side] + cents });
  };
  for (const line of known) add(line, "knownCents");
  for (const line of issued) add(line, "issuedCents");
  return [...all.values()].filter(({ knownCents, issuedCents }) => knownCents !== issuedCents);
}
