import type { Month } from "../../../schemas/calendar.ts";
import type { Claim, ClaimLine } from "../../../schemas/claim.ts";
import type { MeasureRecord } from "../../../schemas/ledger.ts";
import type { Cents } from "../../../schemas/money.ts";
import { type MonthInput, openAccounts } from "./accounts.ts";
import { keyOf } from "./parts.ts";
import { sumOf } from "./planned-lines.ts";

/** A line by its place in its claim, counted from 1. */
interface LinePlace {
  claim: Pick<Claim, "month" | "number">;
  index: number;
  line: ClaimLine;
}

/** Lines of one agreement's claims that another line already claimed: the later one with the earlier. Corrections may recur. */
export function linesClaimedTwice(
  claims: readonly Pick<Claim, "month" | "number" | "lines">[],
): { first: LinePlace; again: LinePlace }[] {
  const seen = new Map<string, LinePlace>();
  const twice: { first: LinePlace; again: LinePlace }[] = [];
  for (const claim of claims) {
    for (const [at, line] of claim.lines.entries()) {
      if (line.part === "correction") continue;
      const key = JSON.stringify([line.measure, line.tranche, keyOf(line.part)]);
      const place = { claim, index: at + 1, line };
      const first = seen.get(key);
      if (first === undefined) seen.set(key, place);
      else twice.push({ first, again: place });
    }
  }
  return twice;
}

/** A tranche for which more was claimed than is due at the end of a month. */
interface AboveDue {
  tranche: number;
  dueCents: Cents;
  claimedCents: Cents;
}

/**
 * The tranches of a measure, computed anew, for which an agreement's claims asked for more than is due at the end of its
 * last closed month. Where nothing is known to be due because a setting is missing, nothing is said.
 */
export function tranchesAboveDue(
  record: MeasureRecord,
  { agreement, setup, rules, ledger }: Pick<MonthInput, "agreement" | "setup" | "rules" | "ledger">,
): AboveDue[] {
  const month: Month | undefined = ledger.closedThrough;
  if (month === undefined) return [];
  const context = { agreement, setup, rules, ledger, month, issuedOn: `${month}-01` };
  const { accounts } = openAccounts({ ...context, measures: [record], peers: [] }, []);
  return accounts.flatMap(({ tranche, plan, claimed }) => {
    const claimedCents = sumOf(claimed.map(({ line }) => line));
    return claimedCents > plan.dueCents ? [{ tranche: tranche.number, dueCents: plan.dueCents, claimedCents }] : [];
  });
}
