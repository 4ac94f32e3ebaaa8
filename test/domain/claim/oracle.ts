/**
 * A second, naive reading of the setup's rules of what is due and claimed, written from their text alone. It shares
 * no code with the domain: dates are day numbers, months are counted from year 0, fractions are BigInt. It is slow,
 * computes everything anew for each month, and knows only what the stories of `oracle.test.ts` need.
 */

type PlainTariff = { amountCents: number; months: number; scale: "fixed" | "per-month" };
type PlainSchedule =
  | { kind: "at-start" | "monthly" | "on-bilan" }
  | { kind: "start-and-bilan"; startPercent: number }
  | { kind: "month-measure"; amountCents: number; counts: "any-day" | "full-month" }
  | { kind: "project"; amountCents: number; advancePercent: number };
export type PlainSetting = {
  scheme: string;
  tariff: PlainTariff;
  renewalTariff?: PlainTariff;
  schedule: PlainSchedule;
  earlyEnd: "none" | "days" | "months-begun" | "months-completed";
  claimableWhen: ("decision" | "contract" | "bilan")[];
  /** Nobody decides: the contract's months count where no decision came. */
  nobodyDecides: boolean;
};
export type PlainAgreement = {
  id: string;
  prefix: string;
  validFrom: string;
  validTo: string;
  envelopeCents?: number;
  compatible: boolean;
  settings: PlainSetting[];
};

/** What is written of one measure; `known` is the round of closings from which on each paper is there. */
export type PlainMeasure = {
  name: string;
  scheme: string;
  orientation: { known: number };
  /** First grants; the one of the earliest session is the grant. */
  decisions: { known: number; sessionOn: string; months: number; startOn?: string }[];
  /** The one that starts first is the contract. */
  contracts: { known: number; signedOn: string; startOn: string; months: number }[];
  /** In order of rank. */
  renewals: { known: number; sessionOn: string; months: number }[];
  bilan?: { known: number; endOn: string };
};
export type Story = { agreements: PlainAgreement[]; measures: PlainMeasure[]; closings: string[] };

export type PlainLine = {
  owner: string;
  tranche: number;
  part: string;
  month: string;
  cents: number;
  regularisation: boolean;
};
export type PlainClaim = {
  agreement: string;
  month: string;
  number: string;
  kind: "claim" | "avoir";
  totalCents: number;
  lines: PlainLine[];
};
/** What one month of one agreement came to: the claim, and what each measure has waiting. */
export type PlainMonth = { claim?: PlainClaim; waitingCents: Record<string, number> };

// ——— dates: a day is its number since 1970, a month is year · 12 + month ———

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const parts = (day: number): { year: number; month: number; date: number } => {
  const at = new Date(day * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate() };
};
const monthOfDay = (day: number): number => parts(day).year * 12 + parts(day).month;
const firstDay = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
const lastDay = (month: number): number => firstDay(month + 1) - 1;
const monthText = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const shiftDays = (iso: string, days: number): string => isoOf(dayOf(iso) + days);

/** The last day of n months from S: the day before the same day-number, or the last day of a month without it. */
function lastDayOf(start: number, months: number): number {
  const target = monthOfDay(start) + months;
  const same = firstDay(target) + parts(start).date - 1;
  return same > lastDay(target) ? lastDay(target) : same - 1;
}
export const endOf = (startOn: string, months: number): string => isoOf(lastDayOf(dayOf(startOn), months));

/** round½up(a · b / c) for a, b ≥ 0. */
function share(a: number, b: number, c: number): number {
  return Number((2n * BigInt(a) * BigInt(b) + BigInt(c)) / (2n * BigInt(c)));
}

// ——— what the papers known in a round say ———

type Tranche = { number: number; start: number; end: number; months: number; before: number; decided: boolean };
type State = { measure: PlainMeasure; start: number; tranches: Tranche[]; hasContract: boolean; end?: number };

const earliest = <T>(items: T[], date: (item: T) => string): T | undefined =>
  items.reduce<T | undefined>((best, item) => (best && date(best) <= date(item) ? best : item), undefined);

function readMeasure(measure: PlainMeasure, settings: PlainSetting[], round: number): State | undefined {
  if (measure.orientation.known > round) return undefined;
  const there = <T extends { known: number }>(papers: T[]) => papers.filter(({ known }) => known <= round);
  const decision = earliest(there(measure.decisions), ({ sessionOn }) => sessionOn);
  const contract = earliest(there(measure.contracts), ({ startOn, signedOn }) => `${startOn} ${signedOn}`);
  const nobody = settings.some((one) => one.scheme === measure.scheme && one.nobodyDecides);
  const months = decision?.months ?? (nobody ? contract?.months : undefined);
  const startOn = contract?.startOn ?? decision?.startOn;
  if (months === undefined || startOn === undefined) return undefined;
  const start = dayOf(startOn);
  const tranches: Tranche[] = [
    { number: 1, start, end: lastDayOf(start, months), months, before: 0, decided: decision !== undefined },
  ];
  for (const renewal of measure.renewals) {
    const last = tranches.at(-1);
    // A renewal decided after the end has no line; one after a renewal that is not there has nothing to follow.
    if (!last || renewal.known > round || dayOf(renewal.sessionOn) > last.end) break;
    const before = last.before + last.months;
    const end = lastDayOf(start, before + renewal.months);
    tranches.push({
      number: last.number + 1,
      start: last.end + 1,
      end,
      months: renewal.months,
      before,
      decided: true,
    });
  }
  // A bilan of a day before the measure is left to a person.
  const bilan = measure.bilan && measure.bilan.known <= round ? dayOf(measure.bilan.endOn) : undefined;
  const ended = bilan !== undefined && bilan >= start ? bilan : undefined;
  return { measure, start, tranches, hasContract: contract !== undefined, ...(ended !== undefined && { end: ended }) };
}

const agreementOf = (state: State, agreements: PlainAgreement[]): PlainAgreement | undefined =>
  agreements.find(
    ({ validFrom, validTo, settings }) =>
      settings.some(({ scheme }) => scheme === state.measure.scheme) &&
      dayOf(validFrom) <= state.start &&
      state.start <= dayOf(validTo),
  );

// ——— what is due of one tranche ———

type Planned = { part: string; month: number; cents: number };

/** T, or nothing where the tariff of a renewal is missing. */
function amountOf(tranche: Tranche, setting: PlainSetting): number | undefined {
  // A project has one amount, however long it is.
  if (setting.schedule.kind === "project") return tranche.number === 1 ? setting.schedule.amountCents : 0;
  const tariff = tranche.number === 1 ? setting.tariff : setting.renewalTariff;
  if (!tariff) return undefined;
  return tariff.scale === "fixed" ? tariff.amountCents : share(tariff.amountCents, tranche.months, tariff.months);
}

function dueAtEarlyEnd(total: number, tranche: Tranche, setting: PlainSetting, first: number, end: number): number {
  const own = Array.from({ length: tranche.months }, (_, index) => tranche.before + index);
  const begins = (month: number) => (month === 0 ? first : lastDayOf(first, month) + 1);
  switch (setting.earlyEnd) {
    case "none":
      return total;
    case "days":
      return share(total, end - tranche.start + 1, tranche.end - tranche.start + 1);
    case "months-begun":
      return share(total, own.filter((month) => begins(month) <= end).length, tranche.months);
    case "months-completed":
      return share(total, own.filter((month) => lastDayOf(first, month + 1) <= end).length, tranche.months);
  }
}

/** The lines of a tranche whose month is not after `month`, as they stand at the end of it; nothing: no tariff. */
function planTranche(state: State, tranche: Tranche, setting: PlainSetting, month: number): Planned[] | undefined {
  const { schedule } = setting;
  const end = state.end !== undefined && state.end <= lastDay(month) ? state.end : undefined;
  if (schedule.kind === "month-measure") return monthsCovered(state, tranche, schedule, month, end);
  const total = amountOf(tranche, setting);
  if (total === undefined) return undefined;
  if (end !== undefined && end < tranche.start) return [];
  const atStart = monthOfDay(tranche.start);
  const percent = (of: number) => share(total, of, 100);
  const lines: Planned[] = [];
  if (schedule.kind === "at-start") lines.push({ part: "1", month: atStart, cents: total });
  if (schedule.kind === "monthly")
    for (let k = 1; k <= tranche.months; k++)
      lines.push({
        part: String(k),
        month: atStart + k - 1,
        cents: share(total, k, tranche.months) - share(total, k - 1, tranche.months),
      });
  if (schedule.kind === "start-and-bilan")
    lines.push({ part: "1", month: atStart, cents: percent(schedule.startPercent) });
  if (schedule.kind === "project") lines.push({ part: "1", month: atStart, cents: percent(schedule.advancePercent) });
  if (end !== undefined) {
    const early = end < tranche.end;
    const endMonth = monthOfDay(end);
    if (early) for (const line of lines.splice(0)) if (line.month <= endMonth) lines.push(line);
    const due = early ? dueAtEarlyEnd(total, tranche, setting, state.start, end) : total;
    const rest = due - lines.reduce((sum, { cents }) => sum + cents, 0);
    if (early && rest !== 0) lines.push({ part: "closing", month: endMonth, cents: rest });
    const waits = schedule.kind !== "at-start" && schedule.kind !== "monthly";
    if (!early && waits) lines.push({ part: "balance", month: endMonth, cents: rest });
  }
  return lines.filter((line) => line.month <= month && line.cents !== 0);
}

/** Day by day: a month counts where the measure has a day in it, or all of its days. It is the last tranche's there. */
function monthsCovered(
  state: State,
  tranche: Tranche,
  schedule: Extract<PlainSchedule, { kind: "month-measure" }>,
  until: number,
  end: number | undefined,
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
      return month <= until && number === tranche.number && (whole || schedule.counts === "any-day");
    })
    .map(([month]) => ({ part: monthText(month), month, cents: schedule.amountCents }));
}

// ——— closing months ———

type Try = PlainLine & { at: number; rank: number; key: string; shut: boolean };

/** All months of all agreements, round by round, as `closings` close them. */
export function playStory({ agreements, measures, closings }: Story): Map<string, PlainMonth> {
  const months = new Map<string, PlainMonth>();
  const claimed: (PlainLine & { agreement: string })[] = [];
  const numbers = new Map<string, number>();
  const next = new Map(agreements.map(({ id, validFrom }) => [id, monthOfDay(dayOf(validFrom))]));
  closings.forEach((today, round) => {
    for (const agreement of agreements)
      for (let month = next.get(agreement.id) ?? 0; month < monthOfDay(dayOf(today)); month++) {
        next.set(agreement.id, month + 1);
        const { lines, waitingCents } = closeOne({ agreement, agreements, measures, claimed, round, month });
        claimed.push(...lines.map((line) => ({ ...line, agreement: agreement.id })));
        const totalCents = lines.reduce((sum, { cents }) => sum + cents, 0);
        const series = `${agreement.prefix}-${Math.floor(month / 12)}`;
        if (lines.length > 0) numbers.set(series, (numbers.get(series) ?? 0) + 1);
        const claim: PlainClaim | undefined =
          lines.length === 0
            ? undefined
            : {
                agreement: agreement.id,
                month: monthText(month),
                number: `${series}-${String(numbers.get(series)).padStart(4, "0")}`,
                kind: totalCents < 0 ? "avoir" : "claim",
                totalCents,
                lines,
              };
        months.set(`${agreement.id} ${monthText(month)}`, { ...(claim && { claim }), waitingCents });
      }
  });
  return months;
}

type Close = {
  agreement: PlainAgreement;
  agreements: PlainAgreement[];
  measures: PlainMeasure[];
  claimed: (PlainLine & { agreement: string })[];
  round: number;
  month: number;
};

function closeOne({ agreement, agreements, measures, claimed, round, month }: Close) {
  const settings = agreements.flatMap((one) => one.settings);
  const states = measures.flatMap((measure) => readMeasure(measure, settings, round) ?? []);
  const own = claimed.filter((line) => line.agreement === agreement.id);
  const net = new Map<string, number>();
  for (const line of own) add(net, keyOf(line), line.cents);
  const tries: Try[] = [];
  for (const measure of measures) {
    const owner = ownerOf(measure);
    const state = states.find((one) => one.measure === measure);
    const mine = state && agreementOf(state, agreements) === agreement ? state : undefined;
    const setting = agreement.settings.find(({ scheme }) => scheme === measure.scheme);
    const numbers = new Set(own.filter((line) => line.owner === owner).map((line) => line.tranche));
    for (const tranche of mine?.tranches ?? []) numbers.add(tranche.number);
    for (const number of [...numbers].sort()) {
      const tranche = mine?.tranches.find((one) => one.number === number);
      const plan = mine && tranche && setting ? (planTranche(mine, tranche, setting, month) ?? []) : [];
      const before = own.filter((line) => line.owner === owner && line.tranche === number);
      const had = (part: string) => before.some((line) => line.part === part);
      const missing =
        !mine || !tranche || !setting
          ? false
          : setting.claimableWhen.some(
              (paper) =>
                (paper === "decision" && !tranche.decided) ||
                (paper === "contract" && !mine.hasContract) ||
                (paper === "bilan" && mine.end === undefined),
            );
      const base = { owner, tranche: number, at: state?.start ?? 0, key: `${owner} ${number}` };
      for (const line of plan.filter(({ part }) => !had(part)))
        tries.push({
          ...base,
          part: line.part,
          month: monthText(line.month),
          cents: line.cents,
          regularisation: line.month < month,
          rank: line.part === "closing" ? 1 : 0,
          shut: missing || (mine !== undefined && overlaps(mine, line, { agreement, agreements, states, month })),
        });
      const difference =
        plan.filter(({ part }) => had(part)).reduce((sum, { cents }) => sum + cents, 0) -
        before.reduce((sum, { cents }) => sum + cents, 0);
      // A closing brings the sum of the tranche to what is due, so that it takes the difference with it.
      const closing = tries.find((one) => one.key === base.key && one.part === "closing");
      if (closing) closing.cents += difference;
      else if (difference !== 0)
        tries.push({
          ...base,
          part: "correction",
          month: monthText(month),
          cents: difference,
          regularisation: true,
          rank: 2,
          shut: missing,
        });
    }
  }
  tries.sort(
    (a, b) =>
      a.rank - b.rank ||
      compare(a.month, b.month) ||
      a.at - b.at ||
      compare(a.owner, b.owner) ||
      a.tranche - b.tranche ||
      compare(a.part, b.part),
  );
  let total = own.reduce((sum, { cents }) => sum + cents, 0);
  const lines: PlainLine[] = [];
  const waitingCents: Record<string, number> = {};
  const waiting: Try[] = [];
  const claim = ({ owner, tranche, part, month: at, regularisation, key }: Try, cents: number) => {
    if (cents === 0) return;
    lines.push({ owner, tranche, part, month: at, cents, regularisation });
    add(net, key, cents);
    total += cents;
  };
  const passes = (cents: number) => agreement.envelopeCents !== undefined && total + cents > agreement.envelopeCents;
  for (const one of tries) {
    if (one.cents > 0 && (one.shut || passes(one.cents))) {
      waiting.push(one);
      continue;
    }
    // A negative line gives back no more than was claimed: the rest lowers the lines that wait, the last first.
    const cents = one.cents < 0 ? -Math.min(-one.cents, net.get(one.key) ?? 0) : one.cents;
    claim(one, cents);
    let rest = cents - one.cents;
    const lowered = waiting.filter(({ key }) => key === one.key);
    for (const line of [...lowered].reverse()) {
      const less = Math.min(rest, line.cents);
      line.cents -= less;
      rest -= less;
    }
    // What is left of a line that only the envelope held back may fit in now.
    if (cents === one.cents) continue;
    for (const line of lowered)
      if (!line.shut && line.cents > 0 && !passes(line.cents)) {
        waiting.splice(waiting.indexOf(line), 1);
        claim(line, line.cents);
      }
  }
  for (const { owner, cents } of waiting) if (cents > 0) waitingCents[owner] = (waitingCents[owner] ?? 0) + cents;
  return { lines, waitingCents };
}

/** Whether a line waits for another accompaniment of the household that began earlier. */
function overlaps(
  state: State,
  line: Planned,
  { agreement, agreements, states, month }: Omit<Close, "claimed" | "round" | "measures"> & { states: State[] },
): boolean {
  if (agreement.compatible) return false;
  const kind = agreement.settings.find(({ scheme }) => scheme === state.measure.scheme)?.schedule.kind;
  const first = states.filter(
    (other) => other !== state && other.measure.name === state.measure.name && other.start < state.start,
  );
  return first.some((other) => {
    const theirs = agreementOf(other, agreements);
    const setting = theirs?.settings.find(({ scheme }) => scheme === other.measure.scheme);
    if (!setting) return false;
    if (kind === "at-start" || kind === "on-bilan") return lastDayOfMeasure(other, month) >= state.start;
    return other.tranches.some((tranche) =>
      (planTranche(other, tranche, setting, month) ?? []).some((one) => one.month === line.month),
    );
  });
}

function lastDayOfMeasure({ tranches, end }: State, month: number): number {
  const planned = tranches.at(-1)?.end ?? 0;
  return end !== undefined && end <= lastDay(month) ? end : planned;
}

/** Whether two measures of a household start on one day in some round: the setup's rules do not say which goes first. */
export function startsTogether({ agreements, measures, closings }: Story): boolean {
  const settings = agreements.flatMap((one) => one.settings);
  return closings.some((_, round) => {
    const starts = measures.flatMap((measure) => {
      const state = readMeasure(measure, settings, round);
      return state ? [`${measure.name} ${state.start}`] : [];
    });
    return new Set(starts).size < starts.length;
  });
}

/** What is due of each tranche at the end of a month, with the papers of a round: `owner tranche` to cents. */
export function dueOf({ agreements, measures }: Story, agreement: string, round: number, month: string) {
  const due = new Map<string, number>();
  const settings = agreements.flatMap((one) => one.settings);
  for (const measure of measures) {
    const state = readMeasure(measure, settings, round);
    const theirs = state && agreementOf(state, agreements);
    const setting = theirs?.settings.find(({ scheme }) => scheme === measure.scheme);
    if (!state || !setting || theirs?.id !== agreement) continue;
    for (const tranche of state.tranches) {
      const plan = planTranche(state, tranche, setting, monthOfDay(dayOf(`${month}-01`))) ?? [];
      for (const { cents } of plan) add(due, keyOf({ owner: ownerOf(measure), tranche: tranche.number }), cents);
    }
  }
  return due;
}

export const ownerOf = ({ name, scheme }: PlainMeasure): string => `${name} ${scheme}`;
export const keyOf = ({ owner, tranche }: { owner: string; tranche: number }): string => `${owner} ${tranche}`;
export const add = (sums: Map<string, number>, key: string, cents: number): Map<string, number> =>
  sums.set(key, (sums.get(key) ?? 0) + cents);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
