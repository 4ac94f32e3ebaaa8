import { dayOf, lastDayOf } from "./oracle-dates.ts";

/** What the oracle knows of agreements and measures, and how it reads a measure's papers and what persons decided. */

type PlainTariff = { amountCents: number; months: number; scale: "fixed" | "per-month" };
export type PlainSchedule =
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
  suspension: "not-allowed" | "clock-runs" | "clock-stops";
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

/** A granted renewal. `accepted`: what a person chose where it was decided after the end, known from a round on. */
type PlainRenewal = {
  known: number;
  sessionOn: string;
  months: number;
  startOn?: string;
  accepted?: { known: number; as: "prolong" | "new-start" };
};

/** What is written of one measure; `known` is the round of closings from which on each paper or act is there. */
export type PlainMeasure = {
  name: string;
  scheme: string;
  orientation: { known: number };
  /** First grants; the one of the earliest session is the grant. */
  decisions: { known: number; sessionOn: string; months: number; startOn?: string }[];
  /** The one that starts first is the contract. */
  contracts: { known: number; signedOn: string; startOn: string; months: number }[];
  /** In order of rank. */
  renewals: PlainRenewal[];
  bilan?: { known: number; endOn: string };
  suspensions: { known: number; fromOn: string; toOn: string }[];
};

/** Days without accompaniment, both included. */
type Pause = { from: number; to: number };
/** `base` and `before`: the day its own months are cut from, and how many came before it since that day. */
export type Tranche = {
  number: number;
  start: number;
  end: number;
  months: number;
  base: number;
  before: number;
  decided: boolean;
};
export type State = {
  measure: PlainMeasure;
  start: number;
  tranches: Tranche[];
  hasContract: boolean;
  /** What moves ends and months: nothing where the clock runs on. */
  stops: Pause[];
  end?: number;
};

const earliest = <T>(items: T[], date: (item: T) => string): T | undefined =>
  items.reduce<T | undefined>((best, item) => (best && date(best) <= date(item) ? best : item), undefined);

/** The last day of `months` own months from `base`: each pause that begins in them moves it by its days. */
export function ownMonthEnd(base: number, months: number, stops: Pause[]): number {
  let end = lastDayOf(base, months);
  for (const { from, to } of stops) if (from >= base && from <= end) end += to - from + 1;
  return end;
}

export const agreementOf = (
  { measure, start }: Pick<State, "measure" | "start">,
  agreements: PlainAgreement[],
): PlainAgreement | undefined =>
  agreements.find(
    ({ validFrom, validTo, settings }) =>
      settings.some(({ scheme }) => scheme === measure.scheme) && dayOf(validFrom) <= start && start <= dayOf(validTo),
  );

/** A measure as the papers and acts of a round say it is; nothing where it has not started. */
export function readMeasure(measure: PlainMeasure, agreements: PlainAgreement[], round: number): State | undefined {
  if (measure.orientation.known > round) return undefined;
  const there = <T extends { known: number }>(papers: T[]) => papers.filter(({ known }) => known <= round);
  const decision = earliest(there(measure.decisions), ({ sessionOn }) => sessionOn);
  const contract = earliest(there(measure.contracts), ({ startOn, signedOn }) => `${startOn} ${signedOn}`);
  const own = agreements.flatMap(({ settings }) => settings.filter(({ scheme }) => scheme === measure.scheme));
  const months = decision?.months ?? (own.some((one) => one.nobodyDecides) ? contract?.months : undefined);
  const startOn = contract?.startOn ?? decision?.startOn;
  if (months === undefined || startOn === undefined) return undefined;
  const start = dayOf(startOn);
  const first = { number: 1, start, months, base: start, before: 0, decided: decision !== undefined };
  const chain = (stops: Pause[]) => chainOf(first, { measure, round, stops });

  // A bilan of a day before the measure is left to a person.
  const bilan = measure.bilan && measure.bilan.known <= round ? dayOf(measure.bilan.endOn) : undefined;
  const end = bilan !== undefined && bilan >= start ? bilan : undefined;
  const agreement = agreementOf({ measure, start }, agreements);
  const mode = agreement?.settings.find(({ scheme }) => scheme === measure.scheme)?.suspension ?? "not-allowed";
  const pauses: Pause[] = [];
  const asked = there(measure.suspensions).map(({ fromOn, toOn }) => ({ from: dayOf(fromOn), to: dayOf(toOn) }));
  if (mode !== "not-allowed")
    for (const pause of asked.sort((a, b) => a.from - b.from)) {
      const planned = chain(mode === "clock-stops" ? pauses : []).at(-1)?.end ?? 0;
      const outside = pause.from < start || pause.from > planned || (end !== undefined && pause.from > end);
      const shared = pauses.some(({ from, to }) => from <= pause.to && pause.from <= to);
      if (pause.from <= pause.to && !outside && !shared) pauses.push(pause);
    }
  const stops = mode === "clock-stops" ? pauses : [];
  const hasContract = contract !== undefined;
  return { measure, start, tranches: chain(stops), hasContract, stops, ...(end !== undefined && { end }) };
}

/** The first grant and each renewal that takes effect, one after the other. */
function chainOf(
  first: Omit<Tranche, "end">,
  { measure, round, stops }: { measure: PlainMeasure; round: number; stops: Pause[] },
): Tranche[] {
  let last: Tranche = { ...first, end: ownMonthEnd(first.base, first.months, stops) };
  const tranches = [last];
  for (const renewal of measure.renewals) {
    // One after a renewal that is not there has nothing to follow.
    if (renewal.known > round) break;
    const decided = dayOf(renewal.sessionOn);
    const accepted = renewal.accepted && renewal.accepted.known <= round ? renewal.accepted.as : undefined;
    // A renewal decided after the end has no line until a person chose.
    const late = decided > last.end;
    if (late && accepted === undefined) break;
    const anew = renewal.startOn === undefined ? decided : dayOf(renewal.startOn);
    const { number, months } = { number: last.number + 1, months: renewal.months };
    const cut =
      late && accepted === "new-start" && anew > last.end
        ? { start: anew, base: anew, before: 0 }
        : { start: last.end + 1, base: last.base, before: last.before + last.months };
    last = { number, months, ...cut, decided: true, end: ownMonthEnd(cut.base, cut.before + months, stops) };
    tranches.push(last);
  }
  return tranches;
}
