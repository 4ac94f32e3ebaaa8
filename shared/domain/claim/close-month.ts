import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { BlockedLine, BlockReason, Claim, ClaimLine, LinePart } from "../../../schemas/claim.ts";
import type { ClaimedLine, Ledger, MeasureRecord } from "../../../schemas/ledger.ts";
import type { Tranche } from "../../../schemas/measure.ts";
import type { Cents } from "../../../schemas/money.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { Agreement, Setup } from "../../../schemas/setup.ts";
import { addMonths, monthOf } from "../calendar/months.ts";
import { comparable, initials } from "../household/identity.ts";
import { settingOf } from "../measure/find-agreement.ts";
import { blockMessage, missingDocuments } from "./block-reasons.ts";
import { evidenceOf } from "./evidence.ts";
import { claimNumber, totalsBefore } from "./ledger.ts";
import { excludersOf, waitsForOverlap } from "./overlap.ts";
import { hasStarted, planTranches, type StartedMeasure, sumOf, type TranchePlan } from "./planned-lines.ts";

export type MonthInput = {
  agreement: Agreement;
  setup: Setup;
  rules: RuleBook;
  month: Month;
  ledger: Ledger;
  /** The measures that may have something to claim or to correct under this agreement, with all that was claimed. */
  measures: MeasureRecord[];
  /** The other measures of the same people, under any agreement. */
  peers: MeasureRecord[];
  issuedOn: CalendarDate;
};

export type MonthResult = {
  /** None where the month has no line. */
  claim?: Extract<Claim, { status: "issued" }>;
  blocked: BlockedLine[];
  /** The next month in which each measure needs to be looked at; none where nothing is left to claim. */
  next: { reference: string; month?: Month }[];
};

/** A tranche with what was claimed for it so far, and what is decided now. */
type Account = {
  measure: StartedMeasure;
  tranche: Tranche;
  plan: TranchePlan;
  claimed: ClaimedLine[];
  excluders: StartedMeasure[];
  missing: BlockReason[];
  taken: ClaimLine[];
  waiting: { line: ClaimLine; reasons: BlockReason[] }[];
};

/**
 * Closes one month of an agreement: which lines are claimed, which wait and why (SETUP: "The claim of a month M").
 * A pure function of the papers, of what was claimed before and of the setup; the sum claimed for a tranche never
 * passes what is due for it at the end of the month.
 */
export function closeMonth(input: MonthInput): MonthResult {
  const { agreement, month, ledger, measures, issuedOn } = input;
  const everyone = [...measures, ...input.peers].map((record) => record.measure).filter(hasStarted);
  const { accounts, unplanned } = openAccounts(input, everyone);
  const earlierTotalCents = totalsBefore(ledger);
  let room =
    agreement.envelopeCents === undefined ? Number.POSITIVE_INFINITY : agreement.envelopeCents - earlierTotalCents;

  /** Takes a line if nothing holds it back. A negative line is never held back and gives room back. */
  const tryLine = (account: Account, line: ClaimLine) => {
    const reasons = line.cents < 0 ? [] : reasonsFor(account, line, input);
    if (reasons.length === 0 && line.cents > room) reasons.push("envelope");
    if (reasons.length > 0) {
      account.waiting.push({ line, reasons });
      return;
    }
    account.taken.push(line);
    room -= line.cents;
  };

  // In the order of month, S, names, birth date, scheme, tranche and k; then closings; then corrections.
  const instalments = accounts.flatMap((account) =>
    unclaimed(account).map((planned) => ({ account, line: asLine(account, planned, month), k: kOf(planned.part) })),
  );
  instalments.sort((a, b) =>
    compareKeys([a.line.month, ...orderOf(a.account), a.k], [b.line.month, ...orderOf(b.account), b.k]),
  );
  for (const { account, line } of instalments) tryLine(account, line);

  const inOrder = [...accounts].sort((a, b) => compareKeys(orderOf(a), orderOf(b)));
  const settles = (account: Account) =>
    account.plan.closingMonth !== undefined && !account.claimed.some(({ line }) => line.part === "closing");
  for (const account of inOrder.filter(settles)) {
    const planned = { part: "closing" as const, month: account.plan.closingMonth ?? month };
    settle(account, (cents) => tryLine(account, asLine(account, { ...planned, cents }, month)));
  }
  for (const account of inOrder.filter((one) => !settles(one))) {
    settle(account, (cents) => tryLine(account, correctionOf(account, cents)));
  }

  const lines = accountsInLineOrder(accounts);
  const blocked = [
    ...unplanned,
    ...inOrder.flatMap((account) => account.waiting.map((held) => asBlocked(account, held, agreement))),
  ];
  const next = measures.map(({ measure }) => ({
    reference: measure.reference,
    ...nextMonth({ measure, agreement, month, blocked }),
  }));
  if (lines.length === 0) return { blocked, next };

  const totalCents = sumOf(lines);
  const claim = {
    status: "issued" as const,
    agreement: agreement.id,
    month,
    number: claimNumber(agreement, ledger, month),
    kind: totalCents < 0 ? ("avoir" as const) : ("claim" as const),
    issuedOn,
    totalCents,
    earlierTotalCents,
    ...(agreement.envelopeCents !== undefined && {
      remainingEnvelopeCents: agreement.envelopeCents - earlierTotalCents - totalCents,
    }),
    lines,
    blocked,
  };
  return { claim, blocked, next };
}

/** An account for each tranche that is planned under the agreement, or that has been claimed under it before. */
function openAccounts(
  input: MonthInput,
  everyone: StartedMeasure[],
): { accounts: Account[]; unplanned: BlockedLine[] } {
  const { agreement, month, measures, rules } = input;
  const accounts: Account[] = [];
  const unplanned: BlockedLine[] = [];
  for (const { measure, claimed } of measures) {
    const own = claimed.filter((line) => line.agreement === agreement.id);
    const covered = new Set<number>();
    if (hasStarted(measure) && measure.agreement === agreement.id && monthOf(measure.startOn) <= month) {
      const setting = settingOf(agreement, measure.scheme);
      const excluders = excludersOf(measure, everyone, { agreement, rules });
      for (const plan of planTranches(measure, agreement, month)) {
        const { tranche } = plan;
        covered.add(tranche.number);
        if (monthOf(tranche.startOn) > month) continue;
        if ("missing" in plan || setting?.claimableWhen === undefined) {
          const reason = "missing" in plan ? plan.missing : "setting-missing";
          const once = reason === "setting-missing" && unplanned.some((line) => line.measure === measure.reference);
          if (!once) unplanned.push(withoutCents(measure, tranche, agreement, reason));
          continue;
        }
        const missing = missingDocuments(measure, tranche, setting);
        const before = own.filter(({ line }) => line.tranche === tranche.number);
        accounts.push({ measure, tranche, plan, claimed: before, excluders, missing, taken: [], waiting: [] });
      }
    }
    // What was claimed for a tranche that is no longer due under this agreement goes back.
    for (const number of new Set(own.map(({ line }) => line.tranche))) {
      if (covered.has(number)) continue;
      const before = own.filter(({ line }) => line.tranche === number);
      const orphan = orphanAccount(measure, before);
      if (orphan) accounts.push(orphan);
    }
  }
  return { accounts, unplanned };
}

function orphanAccount(measure: MeasureRecord["measure"], claimed: ClaimedLine[]): Account | undefined {
  const last = claimed.at(-1)?.line;
  if (!last) return undefined;
  const { startOn, endOn, tranche: number } = last;
  const tranche: Tranche = { number, startOn, endOn, months: 1 };
  const plan: TranchePlan = { tranche, lines: [], dueCents: 0, totalCents: 0 };
  const shown: StartedMeasure = hasStarted(measure)
    ? measure
    : { ...measure, status: "running", startOn, plannedEndOn: endOn, monthsGranted: 1, tranches: [tranche] };
  return { measure: shown, tranche, plan, claimed, excluders: [], missing: [], taken: [], waiting: [] };
}

/** `k` of a part such as `2/6`; 0 for the others. A line stays the same line when the number of instalments changes. */
function kOf(part: LinePart): number {
  return part.includes("/") ? Number(part.split("/")[0]) : 0;
}

function keyOf(part: LinePart): string {
  return part.includes("/") ? `k${kOf(part)}` : part;
}

function unclaimed({ plan, claimed }: Account): TranchePlan["lines"] {
  const keys = new Set(claimed.map(({ line }) => keyOf(line.part)));
  return plan.lines.filter(({ part }) => !keys.has(keyOf(part)));
}

function reasonsFor(account: Account, line: ClaimLine, { agreement, setup, month }: MonthInput): BlockReason[] {
  const { measure, excluders, missing } = account;
  const overlaps =
    line.part !== "correction" &&
    waitsForOverlap({ measure, month: line.month, closedMonth: month }, excluders, { agreement, setup });
  return [...missing, ...(overlaps ? (["overlap"] as const) : [])];
}

/**
 * Brings the sum of a tranche to what is due: one line for the difference. A negative one gives back no more than was
 * claimed for the tranche; the rest lowers the lines that wait, the last first.
 */
function settle(account: Account, emit: (cents: Cents) => void): void {
  const claimedCents = sumOf(account.claimed.map(({ line }) => line)) + sumOf(account.taken);
  const waitingCents = sumOf(account.waiting.map(({ line }) => line));
  const difference = account.plan.dueCents - claimedCents - waitingCents;
  if (difference > 0) emit(difference);
  if (difference >= 0) return;
  const givenBack = Math.max(difference, -claimedCents);
  if (givenBack < 0) emit(givenBack);
  let toLower = givenBack - difference;
  for (const held of account.waiting.toReversed()) {
    const lowered = Math.min(toLower, held.line.cents);
    held.line = { ...held.line, cents: held.line.cents - lowered };
    toLower -= lowered;
  }
  account.waiting = account.waiting.filter(({ line }) => line.cents !== 0);
}

function asLine(
  { measure, tranche }: Account,
  { part, month, cents }: { part: LinePart; month: Month; cents: Cents },
  closedMonth: Month,
): ClaimLine {
  return {
    measure: measure.reference,
    household: initials(measure.household),
    scheme: measure.scheme,
    tranche: tranche.number,
    part,
    month,
    cents,
    regularisation: month < closedMonth,
    startOn: tranche.startOn,
    endOn: tranche.endOn,
    evidence: evidenceOf(measure, tranche, part),
  };
}

/** The one line by which a late paper changes what was claimed; it names the tranche's last line that was. */
function correctionOf(account: Account, cents: Cents): ClaimLine {
  const claimedLines = [...account.claimed].sort((a, b) =>
    compareKeys([a.claimMonth, kOf(a.line.part)], [b.claimMonth, kOf(b.line.part)]),
  );
  const corrected = claimedLines.findLast(({ line }) => line.part !== "correction") ?? claimedLines.at(-1);
  const month = corrected?.line.month ?? monthOf(account.tranche.startOn);
  const line = asLine(account, { part: "correction", month, cents }, month);
  if (!corrected) return { ...line, regularisation: true };
  const { number, line: of } = corrected;
  return {
    ...line,
    regularisation: true,
    corrects: { claim: number, measure: of.measure, tranche: of.tranche, part: of.part },
  };
}

function asBlocked(
  { measure }: Account,
  { line, reasons }: Account["waiting"][number],
  agreement: Agreement,
): BlockedLine {
  const { tranche, part, month, cents, household, scheme } = line;
  const about = { measure: measure.reference, household, scheme, agreement: agreement.id, tranche, part, month, cents };
  return { ...about, reasons, message: blockMessage(reasons) };
}

function withoutCents(
  measure: StartedMeasure,
  tranche: Tranche,
  agreement: Agreement,
  reason: BlockReason,
): BlockedLine {
  return {
    measure: measure.reference,
    household: initials(measure.household),
    scheme: measure.scheme,
    agreement: agreement.id,
    ...(reason === "tariff-missing" && { tranche: tranche.number }),
    reasons: [reason],
    message: blockMessage([reason]),
  };
}

type Key = (string | number)[];

function orderOf({ measure, tranche }: Account): Key {
  const { lastName, firstName, birthOn } = measure.household;
  return [
    measure.startOn,
    comparable(lastName),
    comparable(firstName),
    birthOn,
    measure.scheme,
    measure.reference,
    tranche.number,
  ];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** The lines as the paper shows them: by household and tranche, instalments first, then closings and corrections. */
function accountsInLineOrder(accounts: Account[]): ClaimLine[] {
  const rank = ({ part }: ClaimLine) => (part === "correction" ? 2 : part === "closing" ? 1 : 0);
  return accounts
    .flatMap((account) =>
      account.taken.map((line) => ({ line, key: [rank(line), line.month, ...orderOf(account), kOf(line.part)] })),
    )
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ line }) => line);
}

function nextMonth({
  measure,
  agreement,
  month,
  blocked,
}: {
  measure: MeasureRecord["measure"];
  agreement: Agreement;
  month: Month;
  blocked: BlockedLine[];
}): { month?: Month } {
  if (blocked.some((line) => line.measure === measure.reference)) return { month: addMonths(month, 1) };
  if (!hasStarted(measure) || measure.agreement !== agreement.id) return {};
  const months = planTranches(measure, agreement, "9999-12").flatMap((plan) =>
    "missing" in plan
      ? [monthOf(plan.tranche.startOn)]
      : [...plan.lines.map((line) => line.month), ...(plan.closingMonth ? [plan.closingMonth] : [])],
  );
  const first = months.filter((one) => one > month).sort()[0];
  return first === undefined ? {} : { month: first };
}
