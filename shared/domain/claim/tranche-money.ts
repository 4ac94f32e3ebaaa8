import type { MeasureRecord } from "../../../schemas/ledger.ts";
import type { TrancheMoney } from "../../../schemas/measure.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { hasStarted, planTranches, sumOf } from "./planned-lines.ts";

/** The tranches of a measure with what is due for each, and what was claimed. Absent `dueCents`: nothing is known to be due. */
export function trancheMoney({ measure, claimed }: MeasureRecord, setup: Setup): TrancheMoney[] {
  if (!hasStarted(measure)) return [];
  const agreement = setup.agreements.find(({ id }) => id === measure.agreement);
  const plans = agreement ? planTranches(measure, agreement, "9999-12") : [];
  return measure.tranches.map(({ number, startOn, endOn, months }) => {
    const plan = plans.find(({ tranche }) => tranche.number === number);
    const claimedCents = sumOf(claimed.map(({ line }) => line).filter((line) => line.tranche === number));
    const due = plan && "totalCents" in plan ? { dueCents: plan.totalCents } : {};
    return { number, startOn, endOn, months, ...due, claimedCents };
  });
}
