import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { TextractClient } from "@aws-sdk/client-textract";
import type { Arrival } from "../schemas/arrival.ts";
import type { Document, DocumentIn } from "../schemas/document.ts";
import { NoticeMessage, RecordMeasureMessage, S3Notification, TextReady } from "../schemas/message.ts";
import type { StoredDocument } from "../shared/adapters/dynamodb-documents.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { decodeArrival, documentIdOf } from "../shared/adapters/file-identity.ts";
import { type Inspection, inspectFile } from "../shared/adapters/file-inspect.ts";
import { prepareToOpen } from "../shared/adapters/file-open-apart.ts";
import { createBucket, keyOfNotification } from "../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../shared/adapters/s3-evidence.ts";
import { createNoticeDesk } from "../shared/adapters/sqs-notice-desk.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { createReadingDesk } from "../shared/adapters/textract-reading-desk.ts";
import { PermanentError } from "../shared/domain/document/permanent-error.ts";
import { fileLimits } from "../shared/domain/intake/limits.ts";
import { planReading } from "../shared/domain/intake/reading-plan.ts";
import { tenThousandthsOf } from "../shared/domain/intake/reading-prices.ts";
import { rejection } from "../shared/domain/intake/rejections.ts";
import { maskPages } from "../shared/domain/reading/read-document.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logPurchase } from "./middleware/log-purchase.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment(
    ...(["RECORDS_TABLE", "INTAKE_BUCKET", "EVIDENCE_BUCKET", "TEXT_READY_QUEUE_URL"] as const),
    ...(["DOCUMENT_READ_QUEUE_URL", "NOTICE_QUEUE_URL", "TEXTRACT_TOPIC_ARN", "TEXTRACT_ROLE_ARN"] as const),
    "READING_DOLLARS_PER_MONTH",
  );
  const store = createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE });
  const s3 = new S3Client({});
  const sqs = new SQSClient({});
  const noticeQueue = createQueue({ client: sqs, url: env.NOTICE_QUEUE_URL, schema: NoticeMessage });
  const intake = createBucket({ client: s3, name: env.INTAKE_BUCKET });
  const evidenceBucket = createBucket({ client: s3, name: env.EVIDENCE_BUCKET });
  const evidence = createEvidence(evidenceBucket);
  const textract = {
    // Textract turns away what is above its pace: in a burst, the client slows down before the queue has to.
    client: new TextractClient({ retryMode: "adaptive", maxAttempts: 8 }),
    topicArn: env.TEXTRACT_TOPIC_ARN,
    roleArn: env.TEXTRACT_ROLE_ARN,
  };
  const buckets = { intake, evidence: evidenceBucket };
  return {
    store,
    intake,
    evidence,
    desk: createNoticeDesk({ store, queue: noticeQueue }),
    textReady: createQueue({ client: sqs, url: env.TEXT_READY_QUEUE_URL, schema: TextReady }),
    documentRead: createQueue({ client: sqs, url: env.DOCUMENT_READ_QUEUE_URL, schema: RecordMeasureMessage }),
    reading: createReadingDesk({ textract, documents: store, buckets, evidence }),
    ceilingTenThousandths: tenThousandthsOf(env.READING_DOLLARS_PER_MONTH),
  };
});

prepareToOpen();

/** Admits each file once by its content, and finds the cheapest way to its text. */
export const handler = queueHandler({
  schema: S3Notification,
  async handle(notification) {
    const records = "Records" in notification ? notification.Records : [];
    for (const { eventTime, s3 } of records) await admit(keyOfNotification(s3.object.key), eventTime);
  },
});

async function admit(objectKey: string, at: string): Promise<void> {
  const { store, intake } = services();
  const head = await intake.head(objectKey);
  if (head === undefined) throw new PermanentError("object-gone", "Le fichier n’est plus dans le dépôt.");
  const arrival = arrivalOf(head.metadata.arrival);
  const isTooLarge = head.bytes > fileLimits.bytes;
  const bytes = isTooLarge ? undefined : await intake.read(objectKey);
  const documentId = bytes === undefined ? await intake.hash(objectKey) : documentIdOf(bytes);

  const known = await store.loadDocument(documentId);
  if (known !== undefined) {
    await store.addArrival(documentId, arrival);
    return goOn(known, { at, bytes });
  }
  const inspection: Inspection =
    bytes === undefined
      ? { outcome: "rejected", mediaType: "application/octet-stream", findings: [rejection("file-too-large")] }
      : await inspectFile({ bytes, name: arrival.attachment ?? arrival.file });
  const kept = { documentId, objectKey, bytes: head.bytes, admittedAt: arrival.arrivedAt };
  const document = documentOf(kept, inspection);
  const created = await store.createDocument(document, arrival);
  if (created === "exists") await store.addArrival(documentId, arrival);
  logger.info("document admitted", { documentId, status: document.status, arrivalId: arrival.arrivalId });

  const stored = created === "exists" ? await store.loadDocument(documentId) : created;
  if (stored !== undefined) await goOn(stored, { at, bytes, inspection });
}

/** What a delivery knows of the file besides the document: when it was sent, and what was found in the file if anything. */
interface Delivered {
  at: string;
  bytes: Uint8Array | undefined;
  inspection?: Inspection;
}

/** The next step of a document in whatever state an earlier delivery left it. Every step may be asked for twice. */
async function goOn(stored: StoredDocument, { at: sentAt, bytes, inspection }: Delivered): Promise<void> {
  const { desk, documentRead, reading, textReady } = services();
  const { document } = stored;
  const { documentId, admittedAt: at } = document;
  switch (document.status) {
    case "rejected":
      return desk.tellSenders(document);
    case "admitted": {
      if (bytes === undefined) throw new Error(`document ${documentId} is admitted but too large to be`);
      return findText(stored, inspection ?? (await inspectFile({ bytes, name: "" })), sentAt);
    }
    case "waiting-for-text":
      // The job may have ended long ago, and its word of it be lost: the reader asks for itself.
      await reading.start(stored, { again: true });
      return textReady.send({ documentId, at: sentAt });
    case "waiting-for-budget":
      return;
    case "read":
    // One more arrival may lift what held it up, or be the first from somebody known.
    case "review":
      return documentRead.send({ documentId, at });
    case "split":
      for (const part of document.parts) await documentRead.send({ documentId: part, at });
      return;
    case "recorded":
      return;
  }
}

/** Keeps the text that is inside the file, and buys that of the pages that are pictures. `at` decides the month that pays. */
async function findText(stored: StoredDocument, inspection: Inspection, at: string): Promise<void> {
  const { store, evidence, textReady, reading, ceilingTenThousandths } = services();
  const { documentId, objectKey, admittedAt } = stored.document;
  if (inspection.outcome === "text-inside") {
    await evidence.savePages(documentId, maskPages(inspection.pages));
    return textReady.send({ documentId, at: admittedAt });
  }
  if (inspection.outcome === "rejected") throw new Error(`document ${documentId} was admitted and is refused now`);
  const { pageCount, inside = [], codes, converted } = inspection;
  if (codes) await evidence.saveCodes(documentId, codes);
  const known = maskPages(inside);
  if (known.length > 0) await evidence.saveKnownPages(documentId, "file", known);
  const object = converted
    ? { bucket: "evidence" as const, key: await evidence.savePicture(documentId, converted) }
    : { bucket: "intake" as const, key: objectKey };
  const whole = { object, pages: Array.from({ length: pageCount }, (_, index) => index + 1) };
  const orders = await reading.ordersFor(
    documentId,
    whole,
    planReading({ pageCount, known, coded: codes?.map(({ page }) => page) ?? [] }),
  );
  const purchase = await store.buyReadings(stored, orders, { at, ceilingTenThousandths });
  logPurchase(purchase, ceilingTenThousandths);
  await reading.start(purchase.stored);
}

function documentOf(
  kept: Pick<Document, "documentId" | "objectKey" | "bytes" | "admittedAt">,
  inspection: Inspection,
): DocumentIn<"admitted" | "rejected"> {
  const { outcome, mediaType } = inspection;
  if (outcome === "rejected") return { ...kept, mediaType, status: "rejected", findings: inspection.findings };
  return { ...kept, mediaType, status: "admitted", route: outcome };
}

function arrivalOf(metadata: string | undefined): Arrival {
  try {
    return decodeArrival(metadata ?? "");
  } catch (cause) {
    const sentence = "Ce fichier n’a pas été déposé par Navette : personne ne peut être prévenu.";
    throw new PermanentError("arrival-unknown", sentence, { cause });
  }
}
