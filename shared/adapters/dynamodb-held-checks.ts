import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Ledger } from "../../schemas/ledger.ts";
import type { RuleBook } from "../../schemas/rule.ts";
import type { Agreement, Setup } from "../../schemas/setup.ts";
import { totalsBefore } from "../domain/claim/ledger.ts";
import { listBlocked } from "../domain/claim/list-blocked.ts";
import type { Measures } from "./dynamodb-measures.ts";
import { forEachOf } from "./dynamodb-table.ts";

export interface HeldCheck {
  store: Pick<Measures, "loadRecordsAround" | "loadLedgers" | "forgetHeld">;
  setup: Setup;
  rules: RuleBook;
  today: CalendarDate;
  /** Measures of the same people: as long as one of them holds something back, all are looked at again. */
  references: readonly string[];
}

/** An envelope of which less than this share is left may hold back what one measure alone does not show. */
const amplyLeft = 0.2;

/**
 * Looks whether measures that have just changed hold money back, alone or by what they are to others of the same
 * people. Those that do not need not be read again by whoever asks what is held back.
 */
export async function checkHeld({ store, setup, rules, today, references }: HeldCheck): Promise<void> {
  const records = await store.loadRecordsAround(references);
  const agreements = setup.agreements.filter(({ id }) => records.some(({ measure }) => measure.agreement === id));
  const ledgers = await store.loadLedgers(agreements.map(({ id }) => id));
  if (!agreements.every((one) => isAmple(one, ledgers))) return;
  const blocked = listBlocked({ setup: { ...setup, agreements }, rules, ledgers, records, today });
  if (blocked.length > 0) return;
  const changed = records.filter(({ measure }) => references.includes(measure.reference));
  await forEachOf(changed, async ({ measure: { reference, agreement }, version }) => {
    if (agreement !== undefined) await store.forgetHeld({ reference, agreement, version });
  });
}

function isAmple({ id, envelopeCents }: Agreement, ledgers: readonly Ledger[]): boolean {
  const ledger = ledgers.find(({ agreement }) => agreement === id);
  if (envelopeCents === undefined || ledger === undefined) return true;
  return envelopeCents - totalsBefore(ledger) > envelopeCents * amplyLeft;
}
