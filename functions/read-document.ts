import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { TextractClient } from "@aws-sdk/client-textract";
import { NoticeMessage, ReadDocumentMessage, RecordMeasureMessage } from "../schemas/message.ts";
import type { Page } from "../schemas/page.ts";
import type { StoredDocument } from "../shared/adapters/dynamodb-documents.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { createBucket } from "../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../shared/adapters/s3-evidence.ts";
import { createNoticeDesk } from "../shared/adapters/sqs-notice-desk.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { askedFeatures, collectTextractJob } from "../shared/adapters/textract-jobs.ts";
import { pagesFromTextract } from "../shared/adapters/textract-pages.ts";
import { dateInFrance } from "../shared/domain/calendar/dates.ts";
import { PermanentError } from "../shared/domain/document/permanent-error.ts";
import { markRead, reject } from "../shared/domain/document/transitions.ts";
import { maskPages, readDocument } from "../shared/domain/reading/read-document.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

/** What Textract takes for a page with forms (0.05 $) and signatures (0.0035 $). */
const pageCostTenThousandths = 535;

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "EVIDENCE_BUCKET", "DOCUMENT_READ_QUEUE_URL", "NOTICE_QUEUE_URL");
  const store = createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE });
  const sqs = new SQSClient({});
  const noticeQueue = createQueue({ client: sqs, url: env.NOTICE_QUEUE_URL, schema: NoticeMessage });
  return {
    store,
    evidence: createEvidence(createBucket({ client: new S3Client({}), name: env.EVIDENCE_BUCKET })),
    textract: new TextractClient({ retryMode: "adaptive", maxAttempts: 8 }),
    desk: createNoticeDesk({ store, queue: noticeQueue }),
    documentRead: createQueue({ client: sqs, url: env.DOCUMENT_READ_QUEUE_URL, schema: RecordMeasureMessage }),
  };
});

/** Reads kind, fields and findings from a document's text: what was inside the file, or what Textract has read. */
export const handler = queueHandler({
  schema: ReadDocumentMessage,

  async handle(message) {
    const { store, desk, documentRead } = services();
    const documentId = documentIdIn(message);
    const stored = await store.loadDocument(documentId);
    if (stored === undefined) throw new Error(`document ${documentId} is not kept`);
    if (stored.document.status === "recorded") return;
    if (stored.document.status === "rejected") return desk.tellSenders(stored.document);

    const at = stored.document.admittedAt;
    if (stored.document.status === "admitted" || stored.document.status === "waiting-for-text") {
      const text = await textOf(stored, message);
      if (text === "not-yet") return;
      await read(stored, text);
    }
    await documentRead.send({ documentId, at });
  },

  async park(message, { code, sentence }) {
    const { store, desk } = services();
    const stored = await store.loadDocument(documentIdIn(message));
    const transition = stored && reject(stored.document, [{ code, severity: "error", message: sentence }]);
    if (stored === undefined || transition?.outcome !== "moved") return;
    await store.moveDocument(stored, transition);
    await desk.tellSenders(transition.document);
  },
});

type Text = { pages: Page[]; costTenThousandths: number };

async function textOf({ document }: StoredDocument, message: ReadDocumentMessage): Promise<Text | "not-yet"> {
  const { evidence, textract } = services();
  const { documentId } = document;
  if (document.status === "admitted" && document.route === "text-inside") {
    return { pages: await evidence.loadPages(documentId), costTenThousandths: 0 };
  }
  const told = "JobId" in message ? message.JobId : undefined;
  const jobId = document.status === "waiting-for-text" ? document.jobId : told;
  if (jobId === undefined) return "not-yet";

  const responses = await collectTextractJob({ client: textract, jobId });
  const result = pagesFromTextract(responses, { features: askedFeatures });
  if (result.outcome === "incomplete") {
    const { reason } = result;
    logger.warn("Textract has no whole answer", { documentId, jobId, reason });
    // Asked for before its end: its completion is still to come, and brings us back.
    if (reason === "in-progress" && told !== jobId) return "not-yet";
    if (reason === "failed" || reason === "partial" || reason === "pages-missing") throw unreadable();
    throw new Error(`job ${jobId} of Textract: ${reason}`);
  }
  const pages = maskPages(result.pages);
  await evidence.savePages(documentId, pages);
  return { pages, costTenThousandths: pages.length * pageCostTenThousandths };
}

async function read(stored: StoredDocument, { pages, costTenThousandths }: Text): Promise<void> {
  const { store } = services();
  const { documentId, admittedAt } = stored.document;
  const { operators } = await store.loadSetup();
  const found = readDocument({ pages, today: dateInFrance(admittedAt), operators: operators.map(({ name }) => name) });
  const transition = markRead(stored.document, { ...found, pages: pages.length, costTenThousandths });
  if (transition.outcome === "refused") return;
  await store.moveDocument(stored, transition);
  logger.info("document read", { documentId, kind: found.kind, pages: pages.length });
}

function documentIdIn(message: ReadDocumentMessage): string {
  return "JobTag" in message ? message.JobTag : message.documentId;
}

function unreadable(): PermanentError {
  return new PermanentError(
    "reading-failed",
    "Ce document n’a pas pu être lu : numérisez-le de nouveau, à plat et en 300 points par pouce, puis renvoyez-le.",
  );
}
