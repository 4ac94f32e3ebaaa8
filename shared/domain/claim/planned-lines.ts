import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { LinePart } from "../../../schemas/claim.ts";
import type { Measure, Suspension, Tranche } from "../../../schemas/measure.ts";
import type { Cents } from "../../../schemas/money.ts";
import type { Agreement, SchemeSetting, Tariff } from "../../../schemas/setup.ts";
import { addMonths, lastDay, monthOf } from "../calendar/months.ts";
import { settingOf } from "../measure/find-agreement.ts";
import { clockStops } from "../measure/suspensions.ts";
import { instalment, roundHalfUp } from "../money/round.ts";
import { dueAtEarlyEnd } from "./early-end.ts";
import { countedMonths, isWithin } from "./month-measure.ts";

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
  const stops = clockStops(measure.suspensions, setting);
  if (schedule.kind === "month-measure") {
    const { counts, amountCents: cents } = schedule;
    const months = countedMonths(measure.tranches, { counts, month, endedOn, stops });
    return measure.tranches.map((tranche, index) => {
      const lines = (months[index] ?? []).map((one) => ({ part: one, month: one, cents }));
      return { tranche, lines, dueCents: sumOf(lines), totalCents: sumOf(lines) };
    });
  }

  let monthsBefore = 0;
  return measure.tranches.map((tranche): TranchePlan | NoPlan => {
    const cutFrom = tranche.cutFrom ?? { startOn: measure.startOn, months: monthsBefore };
    monthsBefore += tranche.months;
    const total = schedule.kind === "project" ? projectTotal(schedule, tranche) : tariffTotal(setting, tranche);
    if (total === undefined) return { tranche, missing: "tariff-missing" };
    if (endedOn !== undefined && endedOn < tranche.startOn) return { tranche, lines: [], dueCents: 0, totalCents: 0 };

    const early = endedOn !== undefined && endedOn < tranche.endOn;
    const lines = upTo(linesOf(schedule, { tranche, total, endedOn, early, stops }));
    if (!early) return { tranche, lines, dueCents: sumOf(lines), totalCents: total };
    if (setting.earlyEnd === undefined) return { tranche, missing: "setting-missing" };
    const dueCents = dueAtEarlyEnd(setting.earlyEnd, {
      total,
      tranche,
      endedOn,
      cutFrom,
      stops,
    });
    return { tranche, lines, dueCents, totalCents: dueCents, closingMonth: monthOf(endedOn) };
  });
}

type PaidByTotal = Exclude<NonNullable<SchemeSetting["schedule"]>, { kind: "month-measure" }>;

/** The lines of one tranche without its closing: where the end is early, only those up to its month. */
function linesOf(
  schedule: PaidByTotal,
  {
    tranche,
    total,
    endedOn,
    early,
    stops,
  }: {
    tranche: Tranche;
    total: Cents;
    endedOn: CalendarDate | undefined;
    early: boolean;
    stops: Suspension[];
  },
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
      let own = month;
      for (let k = 1; k <= tranche.months; k += 1, own = addMonths(own, 1)) {
        while (isWithin(own, stops)) own = addMonths(own, 1);
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

export function sumOf(lines: { cents: Cents }[]): Cents {
  return lines.reduce((sum, { cents }) => sum + cents, 0);
}
