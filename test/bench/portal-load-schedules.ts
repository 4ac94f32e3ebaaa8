import type { ClaimedLine } from "../../schemas/ledger.ts";
import { activeItems } from "../../shared/adapters/dynamodb-capacity.ts";
import { checkHeld } from "../../shared/adapters/dynamodb-held-checks.ts";
import { createStore } from "../../shared/adapters/dynamodb-store.ts";
import { forEachOf } from "../../shared/adapters/dynamodb-table.ts";
import { addMonths, monthOf, monthsBetween } from "../../shared/domain/calendar/months.ts";
import { closeMonth } from "../../shared/domain/claim/close-month.ts";
import { lapseDeadlines } from "../../shared/domain/claim/lapse.ts";
import { datedLines } from "../../shared/domain/claim/list-held-back.ts";
import { countsFrom } from "../../shared/domain/deadline/capacity.ts";
import { listAgreementDeadlines } from "../../shared/domain/deadline/list-agreement-deadlines.ts";
import { listDeadlines } from "../../shared/domain/deadline/list-deadlines.ts";
import { watchFrom } from "../../shared/domain/deadline/watch-from.ts";
import { capacityRows, countRow } from "../../shared/domain/portal/show-figures.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import type { memoryTable } from "./portal-load-memory.ts";
import type { Filled } from "./portal-load-records.ts";
import { loadSetup as setup, today } from "./portal-load-setup.ts";

/** The first month that was claimed with Navette, and the last one that is over. */
export const firstClaimed = "2025-12";
export const lastClaimed = addMonths(monthOf(today), -1);
const lastClosing = `${monthOf(today)}-01`;
const warnDays = [60, 30, 15];
const foundAtOnce = 500;

/** Closes the months of an agreement and finds its deadlines, as the schedules have done by today. */
export async function runSchedules(
  table: ReturnType<typeof memoryTable>,
  agreementId: string,
  filled: readonly Filled[],
): Promise<void> {
  const store = createStore({ client: table.client, recordsTable: table.name, auditTable: "audit" });
  const agreement = setup.agreements.find(({ id }) => id === agreementId);
  if (agreement === undefined) throw new Error(`no agreement ${agreementId}`);
  const actor = { who: "issue-claims", at: `${lastClosing}T06:00:00Z` };
  const own = filled.filter(({ measure }) => measure.agreement === agreementId);
  const open = own.filter(
    ({ measure }) => !("plannedEndOn" in measure) || monthOf(measure.plannedEndOn) >= firstClaimed,
  );
  const isOpen = new Set(open);
  const next = own
    .filter((one) => !isOpen.has(one))
    .map(({ measure }) => ({ reference: measure.reference, version: 1 }));
  const before = addMonths(firstClaimed, -1);
  await store.issueMonth({ ledger: await store.loadLedger(agreementId), month: before, next }, actor);

  const claimed = new Map<string, ClaimedLine[]>();
  for (const month of monthsBetween(firstClaimed, lastClaimed)) {
    const ledger = await store.loadLedger(agreementId);
    const closing = `${addMonths(month, 1)}-01`;
    const due = open
      .filter(({ measure }) => !("startOn" in measure) || (measure.startOn ?? "") < closing)
      .map(({ measure }) => ({ measure, version: 1, claimed: claimed.get(measure.reference) ?? [] }));
    const closed = closeMonth({ agreement, setup, rules, month, ledger, measures: due, peers: [], issuedOn: closing });
    const held = new Set(closed.blocked.map(({ measure }) => measure));
    // What came since the last closing has not been looked at: it still waits for the next one.
    const fresh = new Set(
      open.filter((one) => one.lastArrivedOn >= lastClosing).map(({ measure }) => measure.reference),
    );
    const looked = closed.next.filter(({ reference }) => !fresh.has(reference));
    const nextLooks = looked.map((one) => ({ ...one, version: 1, held: held.has(one.reference) }));
    await store.issueMonth({ ledger, month, claim: closed.claim, next: nextLooks }, actor);
    for (const line of closed.claim?.lines ?? []) {
      const { number = "" } = closed.claim ?? {};
      const lines = claimed.get(line.measure) ?? [];
      claimed.set(line.measure, [...lines, { agreement: agreementId, claimMonth: month, number, line }]);
    }
    if (month === lastClaimed)
      await store.saveLapses(agreementId, lapseDeadlines(datedLines(closed.blocked, due), { setup, today }), today);
  }
  await keepDeadlines(store, filled);
  const counted = own
    .flatMap(({ measure }) => activeItems(measure))
    .filter(({ endOn }) => endOn >= countsFrom(agreement, today));
  const active = { [agreementId]: counted };
  const rows = capacityRows([agreement], today);
  await store.saveCounts(
    agreementId,
    rows.map((row) => ({ ...row, active: countRow(counted, row) })),
  );
  const references = own
    .filter(({ lastArrivedOn }) => lastArrivedOn >= lastClosing)
    .map(({ measure }) => measure.reference);
  await forEachOf(references, (reference) => checkHeld({ store, setup, rules, today, references: [reference] }));
  const ledgers = [await store.loadLedger(agreementId)];
  const ofAgreement = listAgreementDeadlines({ setup: { ...setup, agreements: [agreement] }, active, ledgers, today });
  await store.saveAgreementDeadlines(agreementId, ofAgreement, today);
}

type Store = ReturnType<typeof createStore>;

async function keepDeadlines(store: Store, filled: readonly Filled[]): Promise<void> {
  const context = { setup, rules, today, warnDays };
  for (let from = 0; from < filled.length; from += foundAtOnce) {
    const measures = filled.slice(from, from + foundAtOnce).map(({ measure }) => measure);
    const byMeasure = Map.groupBy(listDeadlines({ measures, ...context }), ({ measure }) => measure);
    const found = measures.map((measure) => {
      const deadlines = byMeasure.get(measure.reference) ?? [];
      const from = deadlines.length > 0 ? today : watchFrom(measure, warnDays, today);
      return {
        watched: { measure, version: 1, watchedFrom: "changed" as const },
        deadlines,
        kept: [],
        watchFrom: from,
      };
    });
    await store.saveDeadlines(found, today);
  }
}
