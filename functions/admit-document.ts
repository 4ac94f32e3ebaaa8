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
import { createBucket, keyOfNotification } from "../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../shared/adapters/s3-evidence.ts";
import { createNoticeDesk } from "../shared/adapters/sqs-notice-desk.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { startTextractJob } from "../shared/adapters/textract-jobs.ts";
import { PermanentError } from "../shared/domain/document/permanent-error.ts";
import { awaitText } from "../shared/domain/document/transitions.ts";
import { fileLimits } from "../shared/domain/intake/limits.ts";
import { rejection } from "../shared/domain/intake/rejections.ts";
import { maskPages } from "../shared/domain/reading/read-document.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment(
    ...(["RECORDS_TABLE", "INTAKE_BUCKET", "EVIDENCE_BUCKET", "TEXT_READY_QUEUE_URL"] as const),
    ...(["DOCUMENT_READ_QUEUE_URL", "NOTICE_QUEUE_URL", "TEXTRACT_TOPIC_ARN", "TEXTRACT_ROLE_ARN"] as const),
  );
  const store = createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE });
  const s3 = new S3Client({});
  const sqs = new SQSClient({});
  const noticeQueue = createQueue({ client: sqs, url: env.NOTICE_QUEUE_URL, schema: NoticeMessage });
  return {
    store,
    intake: createBucket({ client: s3, name: env.INTAKE_BUCKET }),
    evidence: createEvidence(createBucket({ client: s3, name: env.EVIDENCE_BUCKET })),
    evidenceBucket: env.EVIDENCE_BUCKET,
    desk: createNoticeDesk({ store, queue: noticeQueue }),
    textReady: createQueue({ client: sqs, url: env.TEXT_READY_QUEUE_URL, schema: TextReady }),
    documentRead: createQueue({ client: sqs, url: env.DOCUMENT_READ_QUEUE_URL, schema: RecordMeasureMessage }),
    textract: {
      // Textract turns away what is above its pace: in a burst, the client slows down before the queue has to.
      client: new TextractClient({ retryMode: "adaptive", maxAttempts: 8 }),
      topicArn: env.TEXTRACT_TOPIC_ARN,
      roleArn: env.TEXTRACT_ROLE_ARN,
    },
  };
});

/** Admits each file once by its content, and finds the cheapest way to its text. */
export const handler = queueHandler({
  schema: S3Notification,
  async handle(notification) {
    const records = "Records" in notification ? notification.Records : [];
    for (const { s3 } of records) await admit(keyOfNotification(s3.object.key));
  },
});

async function admit(objectKey: string): Promise<void> {
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
    return goOn(known, bytes);
  }
  const inspection: Inspection =
    bytes === undefined
      ? { outcome: "rejected", mediaType: "application/octet-stream", findings: [rejection("file-too-large")] }
      : await inspectFile({ bytes, name: arrival.attachment ?? arrival.file });
  const kept = { documentId, objectKey, bytes: head.bytes, admittedAt: arrival.arrivedAt };
  const document = documentOf(kept, inspection);
  if ((await store.createDocument(document, arrival)) === "exists") await store.addArrival(documentId, arrival);
  logger.info("document admitted", { documentId, status: document.status, arrivalId: arrival.arrivalId });

  const stored = await store.loadDocument(documentId);
  if (stored !== undefined) await goOn(stored, bytes, inspection);
}

/** The next step of a document in whatever state an earlier delivery left it. Every step may be asked for twice. */
async function goOn({ document, version }: StoredDocument, bytes?: Uint8Array, inspection?: Inspection): Promise<void> {
  const { desk, documentRead } = services();
  const { documentId, admittedAt: at } = document;
  switch (document.status) {
    case "rejected":
      return desk.tellSenders(document);
    case "admitted":
    case "waiting-for-text": {
      if (bytes === undefined) throw new Error(`document ${documentId} is admitted but too large to be`);
      return findText({ document, version }, inspection ?? (await inspectFile({ bytes, name: "" })));
    }
    case "read":
    // One more arrival may lift what held it up, or be the first from somebody known.
    case "review":
      return documentRead.send({ documentId, at });
    case "recorded":
      return;
  }
}

async function findText(stored: StoredDocument, inspection: Inspection): Promise<void> {
  const { store, intake, evidence, evidenceBucket, textReady, textract } = services();
  const { documentId, objectKey, status, admittedAt: at } = stored.document;
  if (inspection.outcome === "text-inside") {
    await evidence.savePages(documentId, maskPages(inspection.pages));
    return textReady.send({ documentId, at });
  }
  if (inspection.outcome === "rejected") throw new Error(`document ${documentId} was admitted and is refused now`);
  const picture = inspection.converted
    ? { bucket: evidenceBucket, key: await evidence.savePicture(documentId, inspection.converted) }
    : { bucket: intake.name, key: objectKey };
  const jobId = await startTextractJob({ ...textract, ...picture, documentId });
  const transition = awaitText(stored.document, jobId);
  if (transition.outcome === "refused") return;
  await store.moveDocument(stored, transition);
  // The job may have ended long ago, and its word of it be lost: the reader asks for itself.
  if (status === "waiting-for-text") await textReady.send({ documentId, at });
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
