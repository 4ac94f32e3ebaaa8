import { SQSClient } from "@aws-sdk/client-sqs";
import { RenderClaimMessage } from "../schemas/message.ts";
import type { Agreement, Setup } from "../schemas/setup.ts";
import { createStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { forEachOf } from "../shared/adapters/dynamodb-table.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { dateInFrance } from "../shared/domain/calendar/dates.ts";
import { closeMonth } from "../shared/domain/claim/close-month.ts";
import { type DatedLine, lapseDeadlines } from "../shared/domain/claim/lapse.ts";
import { datedLines } from "../shared/domain/claim/list-held-back.ts";
import { monthsToClose } from "../shared/domain/claim/months.ts";
import { ruleBook as rules } from "../shared/rules/rule-book.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { scheduledHandler } from "./middleware/scheduled-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "AUDIT_TABLE", "CLAIM_ISSUED_QUEUE_URL");
  const client = createStoreClient();
  return {
    store: createStore({ client, recordsTable: env.RECORDS_TABLE, auditTable: env.AUDIT_TABLE }),
    claimIssued: createQueue({
      client: new SQSClient({}),
      url: env.CLAIM_ISSUED_QUEUE_URL,
      schema: RenderClaimMessage,
    }),
  };
});

const who = "issue-claims";

/** Closes the months that are over, in order, and issues their claims. */
export const handler = scheduledHandler(async (scheduledAt) => {
  const { store, claimIssued } = services();
  const refolded = await store.refoldStale({ who, at: scheduledAt });
  if (refolded > 0) logger.info("measures computed with new settings", { households: refolded });
  const setup = await store.loadSetup();
  // Each agreement has a ledger of its own, and waits for no other.
  await forEachOf(setup.agreements, async (agreement) => {
    // A crash may have left a claim without its paper.
    for (const month of await store.monthsToRender(agreement.id))
      await claimIssued.send({ agreement: agreement.id, month, at: scheduledAt });
    await closeMonths(agreement, setup, scheduledAt);
  });
  // In the log too, which nobody who writes the tables can change.
  const anchored = await store.anchorAudit({ who, at: scheduledAt });
  if (anchored) logger.info("audit anchored", { sequence: anchored.sequence, hash: anchored.hash });
});

async function closeMonths(agreement: Agreement, setup: Setup, scheduledAt: string): Promise<void> {
  const { store, claimIssued } = services();
  const today = dateInFrance(scheduledAt);
  let held: DatedLine[] | undefined;
  let ledger = await store.loadLedger(agreement.id);
  for (;;) {
    const [month] = monthsToClose({ agreement, ledger, today });
    if (month === undefined) break;
    const due = await store.loadDue({ agreement: agreement.id, month, ledger });
    const closed = closeMonth({ agreement, setup, rules, month, ledger, ...due, issuedOn: today });
    const versions = new Map(due.measures.map(({ measure, version }) => [measure.reference, version]));
    const heldBack = new Set(closed.blocked.map(({ measure }) => measure));
    const next = closed.next.flatMap(({ reference, month: needed }) => {
      const version = versions.get(reference);
      return version === undefined ? [] : [{ reference, version, month: needed, held: heldBack.has(reference) }];
    });
    const after = await store.issueMonth({ ledger, month, claim: closed.claim, next }, { who, at: scheduledAt });
    const { claim, blocked } = closed;
    if (claim && after) await claimIssued.send({ agreement: agreement.id, month, at: scheduledAt });
    const outcome = after ? "issued" : "already-closed";
    const counts = { measures: due.measures.length, lines: claim?.lines.length ?? 0, blocked: blocked.length };
    logger.info("month closed", { agreement: agreement.id, month, outcome, ...counts });
    held = datedLines(blocked, due.measures);
    // Where another run was faster, this one goes on behind it.
    ledger = after ?? (await store.loadLedger(agreement.id));
  }
  // Debts lapse by whole years: what the last month held back tells of all before it.
  if (held) await store.saveLapses(agreement.id, lapseDeadlines(held, { setup, today }), today);
}
