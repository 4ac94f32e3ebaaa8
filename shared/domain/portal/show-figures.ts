import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { Ledger } from "../../../schemas/ledger.ts";
import type { Dashboard } from "../../../schemas/portal-claim.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { addMonths, firstDay, lastDay, monthOf } from "../calendar/months.ts";
import { totalsBefore } from "../claim/ledger.ts";
import type { ActiveMeasure } from "../deadline/capacity.ts";

/** How many months the dashboard looks back. */
const monthsShown = 24;

/** What has to be counted for one row of the capacities: measures with a day in the period. */
export interface CapacityRow {
  agreement: string;
  schemes: SchemeId[];
  /** Those that nobody placed count in a sector where it is the only one for their scheme. */
  sector?: { name: string; unplaced: SchemeId[] };
  max?: number;
  from: CalendarDate;
  to: CalendarDate;
}

/** The ceilings of the agreements that are valid today; an agreement without one has a row of all its schemes. */
export function capacityRows(agreements: readonly Agreement[], today: CalendarDate): CapacityRow[] {
  const valid = agreements.filter(({ validFrom, validTo }) => validFrom <= today && today <= validTo);
  return valid.flatMap(({ id: agreement, capacity, schemes }): CapacityRow[] => {
    if (capacity.length === 0)
      return [{ agreement, schemes: schemes.map(({ scheme }) => scheme), ...periodOf("month", today) }];
    return capacity.map((ceiling) => {
      const sectorsOf = (scheme: SchemeId) =>
        capacity.filter((one) => one.sector !== undefined && one.schemes.includes(scheme)).length;
      const unplaced = ceiling.schemes.filter((scheme) => sectorsOf(scheme) === 1);
      return {
        agreement,
        schemes: ceiling.schemes,
        ...(ceiling.sector !== undefined && { sector: { name: ceiling.sector, unplaced } }),
        max: ceiling.max,
        ...periodOf(ceiling.per, today),
      };
    });
  });
}

/**
 * How many of an agreement's measures have a day in the period of a row; one that has a gap within it counts for each
 * side. `active`: all that end in the period or later.
 */
export function countRow(active: readonly ActiveMeasure[], { schemes, sector, from, to }: CapacityRow): number {
  return active.filter(
    (measure) =>
      measure.startOn <= to &&
      from <= measure.endOn &&
      schemes.includes(measure.scheme) &&
      (sector === undefined ||
        measure.sector === sector.name ||
        (measure.sector === undefined && sector.unplaced.includes(measure.scheme))),
  ).length;
}

function periodOf(per: "month" | "year", today: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  const year = today.slice(0, 4);
  if (per === "year") return { from: `${year}-01-01`, to: `${year}-12-31` };
  return { from: firstDay(monthOf(today)), to: lastDay(monthOf(today)) };
}

/** The first month that the dashboard shows. */
export function firstMonthShown(today: CalendarDate): Month {
  return addMonths(monthOf(today), 1 - monthsShown);
}

/** What was claimed for each month, of all these agreements together. */
export function eurosByMonth(ledgers: readonly Ledger[], today: CalendarDate): Dashboard["euros"] {
  const first = firstMonthShown(today);
  const sums = new Map<Month, number>();
  for (const { months } of ledgers)
    for (const [month, { totalCents }] of Object.entries(months))
      if (month >= first) sums.set(month, (sums.get(month) ?? 0) + totalCents);
  return [...sums].map(([month, cents]) => ({ month, cents })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** What is used of each envelope that is open today. */
export function envelopesUsed(
  agreements: readonly Agreement[],
  ledgers: readonly Ledger[],
  today: CalendarDate,
): Dashboard["envelopes"] {
  const byAgreement = new Map(ledgers.map((ledger) => [ledger.agreement, ledger]));
  return agreements.flatMap(({ id, envelopeCents, validFrom, validTo }) => {
    const ledger = byAgreement.get(id);
    const isOpen = validFrom <= today && today <= validTo;
    if (envelopeCents === undefined || !isOpen) return [];
    return [{ agreement: id, usedCents: ledger === undefined ? 0 : totalsBefore(ledger), envelopeCents }];
  });
}
