import type { Month } from "../../../schemas/calendar.ts";
import type { BlockedLine, ClaimLine, LinePart } from "../../../schemas/claim.ts";
import type { Cents } from "../../../schemas/money.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { monthOf } from "../calendar/months.ts";
import { initials } from "../household/identity.ts";
import { type Account, compareKeys } from "./accounts.ts";
import { blockMessage } from "./block-reasons.ts";
import { evidenceOf } from "./evidence.ts";
import { kOf } from "./parts.ts";

/** A planned line as a claim shows it. */
export function asLine(
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
export function correctionOf(account: Account, cents: Cents): ClaimLine {
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

/** A line that waits, with what would free it. */
export function asBlocked(
  { measure }: Account,
  { line, reasons }: Account["waiting"][number],
  agreement: Agreement,
): BlockedLine {
  const { tranche, part, month, cents, household, scheme } = line;
  const about = { measure: measure.reference, household, scheme, agreement: agreement.id, tranche, part, month, cents };
  return { ...about, reasons, message: blockMessage(reasons) };
}
