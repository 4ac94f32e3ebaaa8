import type { Month } from "../../../schemas/calendar.ts";
import type { BlockedLine, BlockReason, Claim, ClaimLine } from "../../../schemas/claim.ts";
import type { MeasureRecord } from "../../../schemas/ledger.ts";
import type { Cents } from "../../../schemas/money.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { addMonths, monthOf } from "../calendar/months.ts";
import { type Account, compareKeys, type MonthInput, openAccounts, orderOf, unclaimed } from "./accounts.ts";
import { claimNumber, totalsBefore } from "./ledger.ts";
import { asBlocked, asLine, correctionOf } from "./lines.ts";
import { waitsForOverlap } from "./overlap.ts";
import { kOf } from "./parts.ts";
import { hasStarted, planTranches, sumOf } from "./planned-lines.ts";

export type MonthResult = {
  /** None where the month has no line. */
  claim?: Extract<Claim, { status: "issued" }>;
  blocked: BlockedLine[];
  /** The next month in which each measure needs to be looked at; none where nothing is left to claim. */
  next: { reference: string; month?: Month }[];
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
    if (reasons.length === 0 && line.cents > Math.max(room, 0)) reasons.push("envelope");
    if (reasons.length > 0) {
      account.waiting.push({ line, reasons });
      return;
    }
    account.taken.push(line);
    room -= line.cents;
  };

  /** Tries again what only the envelope held back: a line that was lowered may fit in now. */
  const retry = (account: Account) => {
    const held = account.waiting;
    account.waiting = held.filter(({ reasons }) => !reasons.every((reason) => reason === "envelope"));
    for (const one of held) if (!account.waiting.includes(one)) tryLine(account, one.line);
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
  // A closing of 0 is no line: where a late paper changed what is due beside it, the difference is a correction.
  const settles = ({ plan, claimed }: Account) =>
    plan.closingMonth !== undefined &&
    plan.dueCents !== sumOf(plan.lines) &&
    !claimed.some(({ line }) => line.part === "closing");
  const closings = inOrder.flatMap((account) =>
    settles(account) ? [{ account, month: account.plan.closingMonth ?? month }] : [],
  );
  closings.sort((a, b) => compareKeys([a.month], [b.month]));
  for (const { account, month: closingMonth } of closings) {
    const planned = { part: "closing" as const, month: closingMonth };
    settle(account, (cents) => tryLine(account, asLine(account, { ...planned, cents }, month)), retry);
  }
  for (const account of inOrder.filter((one) => !settles(one))) {
    settle(account, (cents) => tryLine(account, correctionOf(account, cents)), retry);
  }

  const lines = accountsInLineOrder(accounts);
  const blocked = [
    ...unplanned,
    ...inOrder.flatMap((account) => account.waiting.map((held) => asBlocked(account, held, agreement))),
  ];
  const held = new Set(blocked.map(({ measure }) => measure));
  const next = measures.map(({ measure }) => ({
    reference: measure.reference,
    ...nextMonth({ measure, agreement, month, held }),
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
function settle(account: Account, emit: (cents: Cents) => void, retry: (account: Account) => void): void {
  const claimedCents = sumOf(account.claimed.map(({ line }) => line)) + sumOf(account.taken);
  const waitingCents = sumOf(account.waiting.map(({ line }) => line));
  const difference = account.plan.dueCents - claimedCents - waitingCents;
  if (difference > 0) emit(difference);
  if (difference >= 0) return;
  const givenBack = Math.max(difference, -claimedCents);
  if (givenBack < 0) emit(givenBack);
  let toLower = givenBack - difference;
  if (toLower === 0) return;
  for (const held of account.waiting.toReversed()) {
    const lowered = Math.min(toLower, held.line.cents);
    held.line = { ...held.line, cents: held.line.cents - lowered };
    toLower -= lowered;
  }
  account.waiting = account.waiting.filter(({ line }) => line.cents !== 0);
  retry(account);
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
  held,
}: {
  measure: MeasureRecord["measure"];
  agreement: Agreement;
  month: Month;
  /** The references of the measures that have a line held back. */
  held: ReadonlySet<string>;
}): { month?: Month } {
  if (held.has(measure.reference)) return { month: addMonths(month, 1) };
  if (!hasStarted(measure) || measure.agreement !== agreement.id) return {};
  const months = planTranches(measure, agreement, "9999-12").flatMap((plan) =>
    "missing" in plan
      ? [monthOf(plan.tranche.startOn)]
      : [...plan.lines.map((line) => line.month), ...(plan.closingMonth ? [plan.closingMonth] : [])],
  );
  const first = months.filter((one) => one > month).sort()[0];
  return first === undefined ? {} : { month: first };
}
