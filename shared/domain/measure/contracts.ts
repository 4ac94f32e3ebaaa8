import type { CalendarDate } from "../../../schemas/calendar.ts";
import { endAfterMonths } from "../calendar/dates.ts";
import type { FactOf } from "./paper-dates.ts";
import type { VerdictDesk } from "./verdict-desk.ts";

/** The first contract that both signed; S is its start. A contract with an empty signature box is left to a person. */
export function firstSigned(contracts: FactOf<"contract">[], desk: VerdictDesk): FactOf<"contract"> | undefined {
  const signed = contracts.filter((fact) => {
    const missing = (["householdSigned", "professionalSigned"] as const).find((field) => fact.paper[field] === false);
    if (missing) desk.refuse(fact, "signature-missing", missing);
    return missing === undefined;
  });
  return signed.sort((a, b) => ((a.paper.startOn ?? "9999") < (b.paper.startOn ?? "9999") ? -1 : 1))[0];
}

/** The months of a contract: as stated, or what its dates say exactly. */
export function contractMonths(contract: FactOf<"contract"> | undefined): number | undefined {
  if (!contract) return undefined;
  const { months, startOn, endOn } = contract.paper;
  if (months !== undefined || !startOn || !endOn) return months;
  for (let count = 1; count <= 120; count += 1) {
    const end = endAfterMonths(startOn, count);
    if (end === endOn) return count;
    if (end > endOn) break;
  }
  return undefined;
}

/**
 * The length of an occupancy that a contract states, for a measure that follows it: its very last day, and how many own
 * months have begun by then (S2: « tout au long de la période d'occupation »).
 */
export function occupancyOf(
  contract: FactOf<"contract"> | undefined,
): { months: number; endOn: CalendarDate } | undefined {
  if (!contract) return undefined;
  const { startOn, endOn } = contract.paper;
  if (!startOn || !endOn || endOn < startOn) return undefined;
  let months = 1;
  while (months < 120 && endAfterMonths(startOn, months) < endOn) months += 1;
  return { months, endOn };
}

/** A contract that says otherwise than the decision is told of; which of the two holds is the rule of SETUP. */
export function warnOnDifferences({
  contract,
  grant,
  desk,
}: {
  contract: FactOf<"contract"> | undefined;
  grant: FactOf<"decision"> | undefined;
  desk: VerdictDesk;
}): void {
  if (!contract || !grant) return;
  const { startOn } = contract.paper;
  if (startOn && grant.paper.startOn && startOn !== grant.paper.startOn) {
    desk.warn(contract, {
      code: "start-differs",
      severity: "warning",
      field: "startOn",
      message: `Le contrat commence le ${startOn}, la décision le ${grant.paper.startOn} : la date du contrat est retenue.`,
    });
  }
  const months = contractMonths(contract);
  if (months !== undefined && grant.paper.monthsGranted !== undefined && months !== grant.paper.monthsGranted) {
    desk.warn(contract, {
      code: "months-differ",
      severity: "warning",
      field: "months",
      message: `Le contrat compte ${months} mois, la décision ${grant.paper.monthsGranted} : la décision est retenue.`,
    });
  }
}
