import { firstDay, lastDay, monthOfDay, monthText, share } from "./oracle-dates.ts";
import { ownMonthEnd, type PlainSchedule, type PlainSetting, type State, type Tranche } from "./oracle-measure.ts";

/** What is due of one tranche, computed anew for each month, day by day and line by line. */

export type Planned = { part: string; month: number; cents: number };

/** Whether a civil month lies wholly inside a suspension that stops the clock. */
const isPaused = ({ stops }: State, month: number): boolean =>
  stops.some(({ from, to }) => from <= firstDay(month) && lastDay(month) <= to);

/** T, or nothing where the tariff of a renewal is missing. */
function amountOf(tranche: Tranche, setting: PlainSetting): number | undefined {
  // A project has one amount, however long it is.
  if (setting.schedule.kind === "project") return tranche.number === 1 ? setting.schedule.amountCents : 0;
  const tariff = tranche.number === 1 ? setting.tariff : setting.renewalTariff;
  if (!tariff) return undefined;
  return tariff.scale === "fixed" ? tariff.amountCents : share(tariff.amountCents, tranche.months, tariff.months);
}

type End = { total: number; tranche: Tranche; state: State; end: number };

function dueAtEarlyEnd({ total, tranche, state, end }: End, setting: PlainSetting): number {
  const endOfMonth = (month: number) => ownMonthEnd(tranche.base, month, state.stops);
  const own = Array.from({ length: tranche.months }, (_, index) => tranche.before + index + 1);
  switch (setting.earlyEnd) {
    case "none":
      return total;
    case "days":
      return share(total, end - tranche.start + 1, tranche.end - tranche.start + 1);
    case "months-begun":
      return share(total, own.filter((month) => endOfMonth(month - 1) + 1 <= end).length, tranche.months);
    case "months-completed":
      return share(total, own.filter((month) => endOfMonth(month) <= end).length, tranche.months);
  }
}

/** The lines of a tranche whose month is not after `month`, as they stand at the end of it; nothing: no tariff. */
export function planTranche(
  state: State,
  tranche: Tranche,
  { setting, month }: { setting: PlainSetting; month: number },
): Planned[] | undefined {
  const { schedule } = setting;
  const end = state.end !== undefined && state.end <= lastDay(month) ? state.end : undefined;
  if (schedule.kind === "month-measure") return monthsCovered(state, tranche, { schedule, until: month, end });
  const total = amountOf(tranche, setting);
  if (total === undefined) return undefined;
  if (end !== undefined && end < tranche.start) return [];
  const atStart = monthOfDay(tranche.start);
  const percent = (of: number) => share(total, of, 100);
  const lines: Planned[] = [];
  if (schedule.kind === "at-start") lines.push({ part: "1", month: atStart, cents: total });
  if (schedule.kind === "monthly") {
    const months = Array.from({ length: tranche.months + 60 }, (_, index) => atStart + index);
    for (const [index, own] of months.filter((one) => !isPaused(state, one)).entries()) {
      const k = index + 1;
      if (k > tranche.months) break;
      const cents = share(total, k, tranche.months) - share(total, k - 1, tranche.months);
      lines.push({ part: String(k), month: own, cents });
    }
  }
  if (schedule.kind === "start-and-bilan")
    lines.push({ part: "1", month: atStart, cents: percent(schedule.startPercent) });
  if (schedule.kind === "project") lines.push({ part: "1", month: atStart, cents: percent(schedule.advancePercent) });
  if (end !== undefined) {
    const early = end < tranche.end;
    const endMonth = monthOfDay(end);
    if (early) for (const line of lines.splice(0)) if (line.month <= endMonth) lines.push(line);
    const due = early ? dueAtEarlyEnd({ total, tranche, state, end }, setting) : total;
    const rest = due - lines.reduce((sum, { cents }) => sum + cents, 0);
    if (early && rest !== 0) lines.push({ part: "closing", month: endMonth, cents: rest });
    const waits = schedule.kind !== "at-start" && schedule.kind !== "monthly";
    if (!early && waits) lines.push({ part: "balance", month: endMonth, cents: rest });
  }
  return lines.filter((line) => line.month <= month && line.cents !== 0);
}

/** Day by day: a month counts where the measure has a day in it, or all of its days. It is the first such tranche's. */
function monthsCovered(
  state: State,
  tranche: Tranche,
  {
    schedule,
    until,
    end,
  }: { schedule: Extract<PlainSchedule, { kind: "month-measure" }>; until: number; end: number | undefined },
): Planned[] {
  const covered = new Map<number, { days: number; tranche: number }>();
  for (const one of state.tranches)
    for (let day = one.start; day <= Math.min(one.end, end ?? one.end); day++) {
      const month = monthOfDay(day);
      const before = covered.get(month);
      covered.set(month, { days: (before?.days ?? 0) + 1, tranche: before?.tranche ?? one.number });
    }
  return [...covered]
    .filter(([month, { days, tranche: number }]) => {
      const whole = days === lastDay(month) - firstDay(month) + 1;
      const counts = whole || schedule.counts === "any-day";
      return month <= until && number === tranche.number && counts && !isPaused(state, month);
    })
    .map(([month]) => ({ part: monthText(month), month, cents: schedule.amountCents }));
}

/** Whether two measures share a day, as far as their ends are known at the end of a month. */
export function shareADay(a: State, b: State, month: number): boolean {
  const theirs = stretchesOf(b, month);
  return stretchesOf(a, month).some((one) => theirs.some(({ from, to }) => from <= one.to && one.from <= to));
}

/** The days that the tranches cover, up to D; a late D draws the last one out. */
function stretchesOf({ tranches, end }: State, month: number): { from: number; to: number }[] {
  const known = end !== undefined && end <= lastDay(month) ? end : undefined;
  return tranches
    .map(({ start, end: planned }, index) => {
      const isLast = index === tranches.length - 1;
      return { from: start, to: known === undefined ? planned : isLast ? known : Math.min(planned, known) };
    })
    .filter(({ from, to }) => from <= to);
}
