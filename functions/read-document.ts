import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { TextractClient } from "@aws-sdk/client-textract";
import { NoticeMessage, ReadDocumentMessage, RecordMeasureMessage } from "../schemas/message.ts";
import type { Page } from "../schemas/page.ts";
import type { StoredDocument } from "../shared/adapters/dynamodb-documents.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { partIdOf } from "../shared/adapters/file-identity.ts";
import { createBucket } from "../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../shared/adapters/s3-evidence.ts";
import { createNoticeDesk } from "../shared/adapters/sqs-notice-desk.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { withCodes } from "../shared/adapters/textract-codes.ts";
import { createReadingDesk, latestJobs } from "../shared/adapters/textract-reading-desk.ts";
import { dateInFrance } from "../shared/domain/calendar/dates.ts";
import { PermanentError } from "../shared/domain/document/permanent-error.ts";
import { markRead, partOfFile, reject, split } from "../shared/domain/document/transitions.ts";
import { planReading } from "../shared/domain/intake/reading-plan.ts";
import { costOf, tenThousandthsOf } from "../shared/domain/intake/reading-prices.ts";
import { maskPages } from "../shared/domain/reading/read-document.ts";
import { type PacketReading, readPacket } from "../shared/domain/reading/read-packet.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logPurchase } from "./middleware/log-purchase.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment(
    ...(["RECORDS_TABLE", "INTAKE_BUCKET", "EVIDENCE_BUCKET", "DOCUMENT_READ_QUEUE_URL", "NOTICE_QUEUE_URL"] as const),
    ...(["TEXTRACT_TOPIC_ARN", "TEXTRACT_ROLE_ARN", "READING_DOLLARS_PER_MONTH"] as const),
  );
  const store = createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE });
  const s3 = new S3Client({});
  const sqs = new SQSClient({});
  const noticeQueue = createQueue({ client: sqs, url: env.NOTICE_QUEUE_URL, schema: NoticeMessage });
  const buckets = {
    intake: createBucket({ client: s3, name: env.INTAKE_BUCKET }),
    evidence: createBucket({ client: s3, name: env.EVIDENCE_BUCKET }),
  };
  const evidence = createEvidence(buckets.evidence);
  const textract = {
    client: new TextractClient({ retryMode: "adaptive", maxAttempts: 8 }),
    topicArn: env.TEXTRACT_TOPIC_ARN,
    roleArn: env.TEXTRACT_ROLE_ARN,
  };
  return {
    store,
    evidence,
    reading: createReadingDesk({ textract, documents: store, buckets, evidence }),
    ceilingTenThousandths: tenThousandthsOf(env.READING_DOLLARS_PER_MONTH),
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
    if (stored.document.status === "recorded" || stored.document.status === "waiting-for-budget") return;
    if (stored.document.status === "rejected") return desk.tellSenders(stored.document);

    const at = stored.document.admittedAt;
    if (stored.document.status === "admitted" || stored.document.status === "waiting-for-text") {
      const text = await textOf(stored, message);
      if (text === "not-yet") return;
      for (const id of await read(stored, text)) await documentRead.send({ documentId: id, at });
      return;
    }
    const parts = stored.document.status === "split" ? stored.document.parts : [documentId];
    for (const id of parts) await documentRead.send({ documentId: id, at });
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

/** The text of all pages, or that it is still to come: under way, just bought, or waiting for money. */
async function textOf(stored: StoredDocument, message: ReadDocumentMessage): Promise<Text | "not-yet"> {
  const { evidence, reading } = services();
  const { document } = stored;
  const { documentId } = document;
  if (document.status === "admitted" && document.route === "text-inside") {
    return { pages: await evidence.loadPages(documentId), costTenThousandths: 0 };
  }
  // Nothing is bought yet: whoever buys it goes on.
  const started = await reading.start(stored);
  if (started.document.status !== "waiting-for-text") return "not-yet";

  const collected = await reading.collect(latestJobs(started.document));
  if (collected.outcome === "incomplete") {
    const { reason, jobId } = collected;
    logger.warn("Textract has no whole answer", { documentId, jobId, reason });
    // Asked for before its end: its completion is still to come, and brings us back.
    if (reason === "in-progress" && !("JobId" in message && message.JobId === jobId)) return "not-yet";
    // Nobody came for it in time: it is begun again, and its new completion brings us back.
    if (reason === "expired" && (await reading.start(started, { again: true })) !== started) return "not-yet";
    if (reason === "failed" || reason === "partial" || reason === "pages-missing") throw unreadable();
    throw new Error(`job ${jobId} of Textract: ${reason}`);
  }
  const pages = withCodes(maskPages(collected.pages), await evidence.loadCodes(documentId));
  const inside = await evidence.loadKnownPages(documentId, "file");
  const isTextOnly = started.document.jobs.every(({ features }) => features.length === 0);
  if (isTextOnly && (await buyMore(started, { inside, pages }, timeOf(message)))) return "not-yet";
  const known = [...inside, ...(isTextOnly ? [] : await evidence.loadKnownPages(documentId, "text"))];
  const all = inOrder([...known, ...pages]);
  await evidence.savePages(documentId, all);
  return { pages: all, costTenThousandths: costOf(started.document.jobs) };
}

/** Buys what the text of the pages leaves open, if anything. `at` decides the month that pays. */
async function buyMore(
  stored: StoredDocument,
  { inside, pages }: { inside: Page[]; pages: Page[] },
  at: string,
): Promise<boolean> {
  const { store, evidence, reading, ceilingTenThousandths } = services();
  const { document } = stored;
  const known = inOrder([...inside, ...pages]);
  const plan = planReading({ pageCount: known.length, known });
  const [whole] = document.status === "waiting-for-text" ? document.jobs : [];
  if (plan.length === 0 || whole === undefined) return false;
  await evidence.saveKnownPages(document.documentId, "text", pages);
  const orders = await reading.ordersFor(document.documentId, whole, plan);
  const purchase = await store.buyReadings(stored, orders, { at, ceilingTenThousandths });
  logPurchase(purchase, ceilingTenThousandths);
  await reading.start(purchase.stored);
  return true;
}

/** The pages of a file, each once: what was read of it last. */
function inOrder(pages: readonly Page[]): Page[] {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

function timeOf(message: ReadDocumentMessage): string {
  return "at" in message ? message.at : new Date(message.Timestamp).toISOString();
}

/** Reads the pages, and gives the documents that they are: this one, or the parts of a file that holds several. */
async function read(stored: StoredDocument, { pages, costTenThousandths }: Text): Promise<string[]> {
  const { store } = services();
  const { document } = stored;
  const { documentId, admittedAt } = document;
  const { operators } = await store.loadSetup();
  const names = operators.map(({ name }) => name);
  const packet = readPacket({ pages, today: dateInFrance(admittedAt), operators: names, costTenThousandths });
  const [only, ...more] = packet.parts;
  if (only === undefined) throw new Error(`document ${documentId} has no pages`);
  if (more.length > 0) return splitFile(stored, packet);
  const isWhole = only.pages.join() === pages.map(({ number }) => number).join();
  const transition = markRead(document, only.reading, isWhole ? undefined : only.pages);
  if (transition.outcome === "refused") return [];
  await store.moveDocument(stored, transition);
  logger.info("document read", { documentId, kind: only.reading.kind, pages: pages.length });
  return [documentId];
}

/** The parts first, then the word of the file that they are all: whoever is stopped in between begins again. */
async function splitFile(stored: StoredDocument, { parts, dropped }: PacketReading): Promise<string[]> {
  const { store, evidence } = services();
  const { document } = stored;
  const ids: string[] = [];
  for (const { pages, read, reading } of parts) {
    const id = partIdOf({ documentId: document.documentId, pages });
    await evidence.savePages(id, read);
    await store.createPart(partOfFile(document, { documentId: id, pages, reading }));
    ids.push(id);
  }
  const transition = split(document, ids, dropped);
  if (transition.outcome === "refused") return [];
  await store.moveDocument(stored, transition);
  logger.info("file split", { documentId: document.documentId, parts: ids.length, dropped: dropped.length });
  return ids;
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
