import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { NoticeMessage, RecordMeasureMessage } from "../../schemas/message.ts";
import type { ReviewedDocument } from "../../schemas/portal-review.ts";
import type { StoredDocument } from "../../shared/adapters/dynamodb-documents.ts";
import { decodeCursor, encodeCursor } from "../../shared/adapters/portal-cursor.ts";
import { createBucket } from "../../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../../shared/adapters/s3-evidence.ts";
import { createPresigner } from "../../shared/adapters/s3-presign.ts";
import { createNoticeDesk } from "../../shared/adapters/sqs-notice-desk.ts";
import { createQueue } from "../../shared/adapters/sqs-queue.ts";
import { isMeasureIn, type Scope } from "../../shared/domain/portal/scope.ts";
import { once, readEnvironment } from "../middleware/environment.ts";
import { ProblemError } from "../middleware/http-answers.ts";
import type { Work } from "../middleware/portal-handler.ts";
import { decideDocument } from "./decide-document.ts";
import { describeDocument, describeReview } from "./describe-document.ts";
import { drawPage } from "./draw-page.ts";
import { store } from "./services.ts";

const pageSize = 25;

const services = once(() => {
  const env = readEnvironment("INTAKE_BUCKET", "EVIDENCE_BUCKET", "DOCUMENT_READ_QUEUE_URL", "NOTICE_QUEUE_URL");
  const client = new S3Client({});
  const sqs = new SQSClient({});
  const evidenceBucket = createBucket({ client, name: env.EVIDENCE_BUCKET });
  const noticeQueue = createQueue({ client: sqs, url: env.NOTICE_QUEUE_URL, schema: NoticeMessage });
  return {
    intake: createBucket({ client, name: env.INTAKE_BUCKET }),
    evidenceBucket,
    evidence: createEvidence(evidenceBucket),
    intakeLinks: createPresigner({ client, bucket: env.INTAKE_BUCKET }),
    evidenceLinks: createPresigner({ client, bucket: env.EVIDENCE_BUCKET }),
    documentRead: createQueue({ client: sqs, url: env.DOCUMENT_READ_QUEUE_URL, schema: RecordMeasureMessage }),
    notices: createNoticeDesk({ store: store(), queue: noticeQueue }),
  };
});

/** The documents that wait for a person, the oldest first. */
export const listReviews: Work<"listReviews"> = async ({ scope, person, query }) => {
  const list = ["reviews", scope, person.organisation ?? ""];
  const [after] = query.cursor === undefined ? [] : (decodeCursor(list, query.cursor) ?? [null]);
  if (after === null) throw new ProblemError("cursor-invalid");
  const setup = await store().loadSetup();
  const { items, next } = await store().listReviews({ scope, setup }, after, pageSize);
  const arrivals = await store().firstArrivals(items.map(({ document }) => document));
  const rows = items.map(({ document }) => {
    const arrival = arrivals.get(document.documentId);
    return arrival && describeReview(document, arrival);
  });
  return {
    items: rows.filter((row) => row !== undefined),
    ...(next !== undefined && { next: encodeCursor(list, [next]) }),
  };
};

export const readDocument: Work<"readDocument"> = async ({ scope, params }) =>
  described(await ownDocument(scope, params.documentId));

/** The picture of a page. Whoever is shown it is noted before. */
export const readPagePicture: Work<"readPagePicture"> = async ({ scope, person, params, at }) => {
  const { document } = await ownDocument(scope, params.documentId);
  const key = "reading" in document ? await drawPage(services(), document, params.page) : undefined;
  if (key === undefined) throw new ProblemError("page-without-picture");
  await store().auditDocumentRead(document.documentId, "read-page", { who: person.id, at });
  const name = `page-${params.page}.png`;
  return { url: await services().evidenceLinks.downloadUrl({ key, name }), name };
};

/** The file as it came. Whoever fetches it is noted before. */
export const readDocumentFile: Work<"readDocumentFile"> = async ({ scope, person, params, at }) => {
  const { document } = await ownDocument(scope, params.documentId);
  const [arrival] = await store().loadArrivals(document.documentId);
  if (arrival === undefined) throw new ProblemError("not-found");
  await store().auditDocumentRead(document.documentId, "read-file", { who: person.id, at });
  const name = arrival.attachment ?? arrival.file;
  return { url: await services().intakeLinks.downloadUrl({ key: document.objectKey, name }), name };
};

/** What a person decides about a document; the answer is the document as it is then. */
export const reviewDocument: Work<"reviewDocument"> = async ({ scope, person, params, body, at, today }) => {
  const stored = await ownDocument(scope, params.documentId);
  if (stored.version !== body.version) throw new ProblemError("document-changed");
  const { decision } = body;
  if (decision.what === "tie") await ownMeasure(scope, decision.measure);
  const by = { who: person.id, at, today };
  const decided = await decideDocument({ store: store(), ...services() }, stored, { decision, by });
  if (decided.outcome === "changed") throw new ProblemError("document-changed");
  if (decided.outcome === "refused") {
    const { sentence, issues } = decided;
    throw issues === undefined
      ? new ProblemError("decision-refused", { detail: sentence })
      : new ProblemError("values-invalid", { issues });
  }
  const now = await store().loadDocument(params.documentId);
  if (now === undefined) throw new Error(`document ${params.documentId} is not kept`);
  return described(now);
};

/** A document, unless it is of another organisation's measure: then it is as if it were not there. */
async function ownDocument(scope: Scope, documentId: string): Promise<StoredDocument> {
  const stored = await store().loadDocument(documentId);
  if (stored === undefined) throw new ProblemError("not-found");
  const { document } = stored;
  if ("measure" in document && document.measure !== undefined) await ownMeasure(scope, document.measure);
  return stored;
}

async function ownMeasure(scope: Scope, reference: string): Promise<void> {
  const known = await store().loadMeasure(reference);
  if (known !== undefined && !isMeasureIn(scope, known.measure)) throw new ProblemError("not-found");
}

async function described(stored: StoredDocument): Promise<ReviewedDocument> {
  const { documentId } = stored.document;
  const [arrivals, changes, pages] = await Promise.all([
    store().loadArrivals(documentId),
    store().loadChanges(documentId),
    "reading" in stored.document ? services().evidence.loadPages(documentId) : [],
  ]);
  const answer = describeDocument(stored, { arrivals, changes, readPages: pages.map(({ number }) => number) });
  if (answer === undefined) throw new ProblemError("not-found");
  return answer;
}
