import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import type { Agreement, Capacity } from "../../../schemas/setup.ts";
import { shareADay } from "../calendar/dates.ts";
import { firstDay, lastDay, monthOf, monthsBetween } from "../calendar/months.ts";
import { countOf } from "../wording/amounts.ts";
import { formatMonth } from "../wording/dates.ts";
import { shortSchemeLabel } from "../wording/schemes.ts";
import { settingQuote } from "./quotes.ts";

/**
 * What counts of a started measure in a ceiling: days without a gap, up to its last day or the planned one. A measure
 * with a gap has several, and counts once.
 */
export interface ActiveMeasure {
  reference: string;
  scheme: SchemeId;
  startOn: CalendarDate;
  endOn: CalendarDate;
  sector?: string | undefined;
  intensive?: boolean | undefined;
}

interface Period {
  startOn: CalendarDate;
  endOn: CalendarDate;
  name: string;
}

/** The first day whose measures a ceiling counts today: measures that ended before it are never asked for. */
export function countsFrom({ capacity }: Agreement, today: CalendarDate): CalendarDate {
  return capacity.some(({ per }) => per === "year") ? `${today.slice(0, 4)}-01-01` : firstDay(monthOf(today));
}

/** Each ceiling of an agreement that is passed in a period which is not over, and each « dont N renforcés » of its own. */
export function capacityDeadlines(
  agreement: Agreement,
  { active, operator, today }: { active: ActiveMeasure[]; operator: string; today: CalendarDate },
): Deadline[] {
  return agreement.capacity.flatMap((ceiling) => {
    const counted = active.filter((measure) => countsIn(measure, ceiling, agreement));
    const intensive = counted.filter((measure) => measure.intensive === true);
    const periods = periodsOf(ceiling, agreement, today);
    const found = { agreement, ceiling, operator, periods };
    return [
      ...passed({ ...found, code: "capacity-exceeded", max: ceiling.max, counted }),
      ...(ceiling.maxIntensive === undefined
        ? []
        : passed({ ...found, code: "capacity-intensive-exceeded", max: ceiling.maxIntensive, counted: intensive })),
    ];
  });
}

/** A measure that nobody placed counts in a sector only where the agreement has no other for its scheme. */
function countsIn({ scheme, sector }: ActiveMeasure, ceiling: Capacity, { capacity }: Agreement): boolean {
  if (!ceiling.schemes.includes(scheme)) return false;
  if (ceiling.sector === undefined) return true;
  if (sector !== undefined) return sector === ceiling.sector;
  return capacity.filter((one) => one.sector !== undefined && one.schemes.includes(scheme)).length === 1;
}

/** The civil months or years of the agreement from today's on. */
function periodsOf({ per }: Capacity, { validFrom, validTo }: Agreement, today: CalendarDate): Period[] {
  const from = today > validFrom ? today : validFrom;
  const months = monthsBetween(monthOf(from), monthOf(validTo));
  if (per === "month") return months.map(monthPeriod);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => ({ startOn: `${year}-01-01`, endOn: `${year}-12-31`, name: `l'année ${year}` }));
}

const monthPeriod = (month: Month): Period => ({
  startOn: firstDay(month),
  endOn: lastDay(month),
  name: formatMonth(month),
});

interface Counting {
  agreement: Agreement;
  ceiling: Capacity;
  operator: string;
  periods: Period[];
  code: "capacity-exceeded" | "capacity-intensive-exceeded";
  max: number;
  counted: ActiveMeasure[];
}

function countIn(period: Period, counted: ActiveMeasure[]): number {
  return new Set(counted.filter((days) => shareADay(days, period)).map(({ reference }) => reference)).size;
}

/** One deadline a ceiling, from the first period in which it is passed, with the count of each. */
function passed({ agreement, ceiling, operator, periods, code, max, counted }: Counting): Deadline[] {
  const counts = periods
    .map((period) => ({ ...period, count: countIn(period, counted) }))
    .filter(({ count }) => count > max);
  const [first] = counts;
  if (first === undefined) return [];
  const schemes = ceiling.schemes.map(shortSchemeLabel).join(", ");
  const where = ceiling.sector === undefined ? schemes : `${schemes}, secteur ${ceiling.sector}`;
  const kind = code === "capacity-exceeded" ? "" : " renforcées";
  const list = counts.map(({ name, count }) => `${name} : ${countOf(count, "mesure")}`).join(" ; ");
  const limit = `${countOf(max, "mesure")}${kind} par ${ceiling.per === "month" ? "mois" : "an"}`;
  return [
    {
      code,
      severity: "warning",
      agreement: agreement.id,
      dueOn: first.startOn,
      who: operator,
      message: `La capacité de la convention n° ${agreement.number} (${where}) est de ${limit}, et elle est dépassée (${list}) : décalez des débuts de mesure, ou demandez un avenant au financeur.`,
      rule: settingQuote(agreement, `Convention n° ${agreement.number}, ${where} : ${limit} au plus (capacity).`),
    },
  ];
}
