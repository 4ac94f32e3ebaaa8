import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { LinePart } from "../../../schemas/claim.ts";
import type { Measure, Tranche } from "../../../schemas/measure.ts";
import type { Cents } from "../../../schemas/money.ts";
import type { Agreement, EarlyEnd, SchemeSetting, Tariff } from "../../../schemas/setup.ts";
import { daysInclusive, endAfterMonths } from "../calendar/dates.ts";
import { addMonths, firstDay, lastDay, monthOf, monthsBetween } from "../calendar/months.ts";
import { settingOf } from "../measure/find-agreement.ts";
import { instalment, roundHalfUp } from "../money/round.ts";

/** A measure that has started: the only kind that money can be due for. */
export type StartedMeasure = Extract<Measure, { startOn: CalendarDate; plannedEndOn: CalendarDate }>;

export function hasStarted(measure: Measure): measure is StartedMeasure {
  return "tranches" in measure;
}

/** A line as the schedule has it, whether claimed or not. */
export type PlannedLine = { part: LinePart; month: Month; cents: Cents };

/** What a tranche has, seen from the end of a month. `closing` is there from the month of an end before the tranche's own. */
export type TranchePlan = {
  tranche: Tranche;
  lines: PlannedLine[];
  /** All that is due for the tranche up to the end of the month. */
  dueCents: Cents;
  /** All that will be due for the tranche if nothing more happens to it. */
  totalCents: Cents;
  /** The month of the closing line, where the measure ended early. */
  closingMonth?: Month;
};

/** Why no line can be planned for a tranche. */
export type NoPlan = { tranche: Tranche; missing: "tariff-missing" | "setting-missing" };

/** D, the last day accompanied, as far as it is past at the end of a month: "an end after M does not change it". */
export function endKnownIn(measure: StartedMeasure, month: Month): CalendarDate | undefined {
  if (!("endedOn" in measure)) return undefined;
  return measure.endedOn <= lastDay(month) ? measure.endedOn : undefined;
}

/**
 * The lines of every tranche of a measure under an agreement, up to the end of `month`, and what is due by then
 * (SETUP: "What is due, to the cent").
 */
export function planTranches(measure: StartedMeasure, agreement: Agreement, month: Month): (TranchePlan | NoPlan)[] {
  const setting = settingOf(agreement, measure.scheme);
  const schedule = setting?.schedule;
  if (!setting || !schedule)
    return measure.tranches.map((tranche) => ({ tranche, missing: "setting-missing" as const }));
  const endedOn = endKnownIn(measure, month);
  const upTo = (lines: PlannedLine[]) => lines.filter((line) => line.month <= month);
  if (schedule.kind === "month-measure") return planMonths(measure, schedule, month, endedOn);

  let monthsBefore = 0;
  return measure.tranches.map((tranche): TranchePlan | NoPlan => {
    const offset = monthsBefore;
    monthsBefore += tranche.months;
    const total = schedule.kind === "project" ? projectTotal(schedule, tranche) : tariffTotal(setting, tranche);
    if (total === undefined) return { tranche, missing: "tariff-missing" };
    if (endedOn !== undefined && endedOn < tranche.startOn) return { tranche, lines: [], dueCents: 0, totalCents: 0 };

    const early = endedOn !== undefined && endedOn < tranche.endOn;
    const lines = upTo(linesOf(schedule, tranche, total, endedOn, early));
    if (!early) return { tranche, lines, dueCents: sumOf(lines), totalCents: total };
    if (setting.earlyEnd === undefined) return { tranche, missing: "setting-missing" };
    const dueCents = dueAtEarlyEnd(setting.earlyEnd, {
      total,
      tranche,
      endedOn,
      measureStartOn: measure.startOn,
      offset,
    });
    return { tranche, lines, dueCents, totalCents: dueCents, closingMonth: monthOf(endedOn) };
  });
}

type PaidByTotal = Exclude<NonNullable<SchemeSetting["schedule"]>, { kind: "month-measure" }>;

/** The lines of one tranche without its closing: where the end is early, only those up to its month. */
function linesOf(
  schedule: PaidByTotal,
  tranche: Tranche,
  total: Cents,
  endedOn: CalendarDate | undefined,
  early: boolean,
): PlannedLine[] {
  const month = monthOf(tranche.startOn);
  const endMonth = endedOn && monthOf(endedOn);
  const balance = (cents: Cents): PlannedLine[] =>
    endMonth && !early && cents !== 0 ? [{ part: "balance", month: endMonth, cents }] : [];
  // Neither the first part nor the rest is a line where it is 0: a start of 0 or 100 %, a project that is prolonged.
  const inTwo = (first: Cents): PlannedLine[] => [
    ...(first === 0 ? [] : [{ part: "1/2", month, cents: first }]),
    ...balance(total - first),
  ];
  switch (schedule.kind) {
    case "at-start":
      return [{ part: "1/1", month, cents: total }];
    case "start-and-bilan":
      return inTwo(roundHalfUp(total * schedule.startPercent, 100));
    case "project":
      return inTwo(roundHalfUp(total * schedule.advancePercent, 100));
    case "on-bilan":
      return balance(total);
    case "monthly": {
      const lines: PlannedLine[] = [];
      for (let k = 1; k <= tranche.months; k += 1) {
        const own = addMonths(month, k - 1);
        if (early && endMonth !== undefined && own > endMonth) break;
        lines.push({ part: `${k}/${tranche.months}`, month: own, cents: instalment(total, k, tranche.months) });
      }
      return lines;
    }
  }
}

/** T of a tranche, from `tariff` or `renewalTariff`; undefined where the agreement has none. */
export function tariffTotal(setting: SchemeSetting, tranche: Tranche): Cents | undefined {
  const tariff: Tariff | undefined = tranche.number === 1 ? setting.tariff : setting.renewalTariff;
  if (!tariff) return undefined;
  if (tariff.scale === "fixed") return tariff.amountCents;
  return roundHalfUp(tariff.amountCents * tranche.months, tariff.months);
}

/** A project has one amount; more months do not make it more. */
function projectTotal(schedule: { amountCents: Cents }, tranche: Tranche): Cents {
  return tranche.number === 1 ? schedule.amountCents : 0;
}

/** What is due for a tranche that stopped on D, before its own end (SETUP: "Early end"). */
function dueAtEarlyEnd(
  mode: EarlyEnd,
  {
    total,
    tranche,
    endedOn,
    measureStartOn,
    offset,
  }: { total: Cents; tranche: Tranche; endedOn: CalendarDate; measureStartOn: CalendarDate; offset: number },
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
        const lastDayOfMonth = endAfterMonths(measureStartOn, offset + k);
        const lastDayBefore = endAfterMonths(measureStartOn, offset + k - 1);
        if (mode === "months-begun" ? lastDayBefore < endedOn : lastDayOfMonth <= endedOn) count = k;
      }
      return roundHalfUp(total * count, tranche.months);
    }
  }
}

/** `month-measure`: so much for each civil month that the measure's tranches together cover; months after D do not count. */
function planMonths(
  measure: StartedMeasure,
  { amountCents, counts }: { amountCents: Cents; counts: "any-day" | "full-month" },
  month: Month,
  endedOn: CalendarDate | undefined,
): TranchePlan[] {
  const lastCovered = endedOn !== undefined && endedOn < measure.plannedEndOn ? endedOn : measure.plannedEndOn;
  const covered = monthsBetween(monthOf(measure.startOn), monthOf(lastCovered)).filter(
    (one) =>
      one <= month && (counts === "any-day" || (measure.startOn <= firstDay(one) && lastDay(one) <= lastCovered)),
  );
  return measure.tranches.map((tranche, index) => {
    const next = measure.tranches[index + 1];
    // A month that two tranches share belongs to the one that its first covered day falls in.
    const lines = covered
      .filter((one) => index === 0 || firstDay(one) >= tranche.startOn)
      .filter((one) => !next || firstDay(one) < next.startOn)
      .map((one) => ({ part: one, month: one, cents: amountCents }));
    return { tranche, lines, dueCents: sumOf(lines), totalCents: sumOf(lines) };
  });
}

export function sumOf(lines: { cents: Cents }[]): Cents {
  return lines.reduce((sum, { cents }) => sum + cents, 0);
}
