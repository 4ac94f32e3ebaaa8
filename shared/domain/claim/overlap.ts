import type { Month } from "../../../schemas/calendar.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { Agreement, Setup } from "../../../schemas/setup.ts";
import { shareAPerson } from "../household/identity.ts";
import { coveredStretches, firstSharedDay } from "../measure/covered-days.ts";
import { settingOf } from "../measure/find-agreement.ts";
import { endKnownIn, planTranches, type StartedMeasure, sumOf, type TranchePlan } from "./planned-lines.ts";

/** The measures that go before this one and exclude it: same people, both individual, an earlier S, not compatible. */
export function excludersOf(
  measure: StartedMeasure,
  peers: StartedMeasure[],
  { agreement, rules }: { agreement: Agreement; rules: RuleBook },
): StartedMeasure[] {
  if (!rules[measure.scheme].individual) return [];
  return peers.filter(
    (peer) =>
      peer.reference !== measure.reference &&
      rules[peer.scheme].individual &&
      // Of two that start on the same day, the reference decides, so that never both and never neither goes first.
      `${peer.startOn}|${peer.reference}` < `${measure.startOn}|${measure.reference}` &&
      shareAPerson(peer.household, measure.household) &&
      !agreement.compatible.some(
        ([a, b]) => [a, b].includes(measure.scheme) && (a === measure.scheme ? b : a) === peer.scheme,
      ),
  );
}

/**
 * Whether a line of `month` has to wait because a measure that goes first has a line of its own in that month; an
 * `at-start` or `on-bilan` line waits where the two measures share a day (SETUP: `overlap`).
 */
export function waitsForOverlap(
  { measure, month, closedMonth }: { measure: StartedMeasure; month: Month; closedMonth: Month },
  excluders: StartedMeasure[],
  { agreement, setup }: { agreement: Agreement; setup: Setup },
): boolean {
  const kind = settingOf(agreement, measure.scheme)?.schedule?.kind;
  return excluders.some((first) => {
    if (kind === "at-start" || kind === "on-bilan")
      return firstSharedDay(daysOf(measure, closedMonth), daysOf(first, closedMonth)) !== undefined;
    const agreementOfFirst = setup.agreements.find(({ id }) => id === first.agreement);
    if (!agreementOfFirst) return false;
    return planTranches(first, agreementOfFirst, closedMonth).some(
      (plan) => "lines" in plan && (closesIn(plan, month) || plan.lines.some((line) => line.month === month)),
    );
  });
}

/** A closing of 0 is no line. */
function closesIn({ closingMonth, dueCents, lines }: TranchePlan, month: Month): boolean {
  return closingMonth === month && dueCents !== sumOf(lines);
}

function daysOf(measure: StartedMeasure, closedMonth: Month) {
  return coveredStretches(measure.tranches, endKnownIn(measure, closedMonth));
}
