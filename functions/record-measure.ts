import { SQSClient } from "@aws-sdk/client-sqs";
import { NoticeMessage, RecordMeasureMessage } from "../schemas/message.ts";
import { checkMeasures } from "../shared/adapters/dynamodb-deadline-checks.ts";
import { checkHeld } from "../shared/adapters/dynamodb-held-checks.ts";
import { createStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { createNoticeDesk } from "../shared/adapters/sqs-notice-desk.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { dateInFrance } from "../shared/domain/calendar/dates.ts";
import { ruleBook as rules } from "../shared/rules/rule-book.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment(
    ...(["RECORDS_TABLE", "AUDIT_TABLE", "DOCUMENT_READ_QUEUE_URL", "NOTICE_QUEUE_URL"] as const),
    "DEADLINE_WARNING_DAYS",
  );
  const client = createStoreClient();
  const store = createStore({ client, recordsTable: env.RECORDS_TABLE, auditTable: env.AUDIT_TABLE });
  const sqs = new SQSClient({});
  const noticeQueue = createQueue({ client: sqs, url: env.NOTICE_QUEUE_URL, schema: NoticeMessage });
  return {
    store,
    warnDays: env.DEADLINE_WARNING_DAYS,
    desk: createNoticeDesk({ store, queue: noticeQueue }),
    documentRead: createQueue({ client: sqs, url: env.DOCUMENT_READ_QUEUE_URL, schema: RecordMeasureMessage }),
  };
});

const who = "record-measure";

/** Records what a document states in its household's measures, or leaves it to a person. */
export const handler = queueHandler({
  schema: RecordMeasureMessage,

  async handle({ documentId, at }) {
    const { store, desk, documentRead, warnDays } = services();
    const recorded = await store.recordDocument(documentId, { who, at });
    if (recorded.outcome === "refused") {
      logger.warn("nothing to record", { documentId, status: recorded.status });
      return;
    }
    const { document, changed, woken } = recorded;
    logger.info("document settled", { documentId, status: document.status, woken: woken.length });
    if (changed !== undefined) {
      // What a change brings is told at once; a crash before it leaves it to the next morning's check.
      const check = { store, rules, today: dateInFrance(at), ...changed };
      await checkMeasures({ ...check, warnDays });
      await checkHeld(check);
    }
    await desk.tellSenders(document);
    for (const waiting of woken) await documentRead.send({ documentId: waiting, at });
  },

  async park({ documentId, at }, { code, sentence }) {
    const { store, desk } = services();
    const finding = { code, severity: "error" as const, message: sentence };
    const document = await store.parkForReview(documentId, finding, { who, at });
    if (document !== undefined) await desk.tellSenders(document);
  },
});
