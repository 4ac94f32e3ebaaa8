import { dayOf, monthOfDay, monthText } from "./oracle-dates.ts";
import { type Planned, planTranche, shareADay } from "./oracle-due.ts";
import { agreementOf, type PlainAgreement, type PlainMeasure, readMeasure, type State } from "./oracle-measure.ts";

/**
 * A second, naive reading of the setup's rules of what is due and claimed, written from their text alone. It shares
 * no code with the domain: dates are day numbers, months are counted from year 0, fractions are BigInt. It is slow,
 * computes everything anew for each month, and knows only what the stories of `oracle.test.ts` need.
 */

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
  const states = measures.flatMap((measure) => readMeasure(measure, agreements, round) ?? []);
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
      const plan = mine && tranche && setting ? (planTranche(mine, tranche, { setting, month }) ?? []) : [];
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
    if (kind === "at-start" || kind === "on-bilan") return shareADay(state, other, month);
    return other.tranches.some((tranche) =>
      (planTranche(other, tranche, { setting, month }) ?? []).some((one) => one.month === line.month),
    );
  });
}

export const ownerOf = ({ name, scheme }: PlainMeasure): string => `${name} ${scheme}`;
export const keyOf = ({ owner, tranche }: { owner: string; tranche: number }): string => `${owner} ${tranche}`;
export const add = (sums: Map<string, number>, key: string, cents: number): Map<string, number> =>
  sums.set(key, (sums.get(key) ?? 0) + cents);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
