import type { Setup } from "../../schemas/setup.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { closeMonth } from "../../shared/domain/claim/close-month.ts";
import { monthsToClose } from "../../shared/domain/claim/months.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import { setupWith } from "../domain/facts.ts";
import { actor, ofHousehold, papers, recordInto } from "./dynamodb-samples.ts";

export const setup = setupWith();
export const agreement = setup.agreements.find(({ id }) => id === "asell-2026") as Setup["agreements"][number];

/** Records a measure of six months for each name. */
export async function recordMeasures(store: Store, lastNames: readonly string[]): Promise<void> {
  await store.saveSetup(setup, actor);
  for (const name of lastNames) {
    for (const label of ["orientation", "decision", "contract"] as const) {
      await recordInto(store, `${label} of ${name}`, ofHousehold(papers[label], name));
    }
  }
}

/** What an issuer makes of the next month, before it issues it; undefined where every month that is over is closed. */
export async function prepareMonth(store: Store, today: string, issuedOn = today) {
  const ledger = await store.loadLedger(agreement.id);
  const [month] = monthsToClose({ agreement, ledger, today });
  if (month === undefined) return undefined;
  const due = await store.loadDue({ agreement: agreement.id, month, ledger });
  const closed = closeMonth({ agreement, setup, rules, month, ledger, ...due, issuedOn });
  const versions = new Map(due.measures.map(({ measure, version }) => [measure.reference, version]));
  const next = closed.next.map((one) => ({ ...one, version: versions.get(one.reference) ?? 0 }));
  return { ledger, month, claim: closed.claim, next };
}

/** Closes every month that is over, as issuing does: again from the ledger after each. Returns how many it issued itself. */
export async function closeAll(store: Store, today: string, who = "test"): Promise<number> {
  for (let issued = 0; ; ) {
    const prepared = await prepareMonth(store, today);
    if (prepared === undefined) return issued;
    const after = await store.issueMonth(prepared, { who, at: `${today}T06:00:00Z` });
    if (after) issued += 1;
  }
}
