import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import type { Ledger } from "../../../schemas/ledger.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { type ActiveMeasure, capacityDeadlines } from "./capacity.ts";
import { envelopeDeadlines } from "./envelope.ts";
import { inOrder } from "./order.ts";

/**
 * What somebody must act on about an agreement as a whole, earliest first: its ceilings, and its envelope as long as it
 * is valid or a measure of it goes on. `active` holds, by agreement, the measures that its ceilings count (`countsFrom`);
 * an agreement that is not in it is left out.
 */
export function listAgreementDeadlines({
  setup,
  active,
  ledgers,
  today,
}: {
  setup: Setup;
  active: Readonly<Record<string, ActiveMeasure[]>>;
  ledgers: Ledger[];
  today: CalendarDate;
}): Deadline[] {
  const deadlines = setup.agreements.flatMap((agreement) => {
    const measures = active[agreement.id];
    if (measures === undefined) return [];
    const operator = setup.operators.find(({ id }) => id === agreement.operator)?.name ?? "opérateur";
    const goesOn = today <= agreement.validTo || measures.some(({ endOn }) => endOn >= today);
    const ledger = ledgers.find((one) => one.agreement === agreement.id);
    return [
      ...capacityDeadlines(agreement, { active: measures, operator, today }),
      ...(goesOn ? envelopeDeadlines(agreement, ledger) : []),
    ];
  });
  return inOrder(deadlines);
}
