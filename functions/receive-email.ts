import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { Arrival } from "../schemas/arrival.ts";
import type { Document } from "../schemas/document.ts";
import type { Finding } from "../schemas/finding.ts";
import { NoticeMessage, S3Notification } from "../schemas/message.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { arrivalIdOf, arrivalKey, documentIdOf, encodeArrival } from "../shared/adapters/file-identity.ts";
import { type MailAttachment, parseMail } from "../shared/adapters/mail-parse.ts";
import { createBucket, keyOfNotification } from "../shared/adapters/s3-bucket.ts";
import { createNoticeDesk } from "../shared/adapters/sqs-notice-desk.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { attachmentsLeftOut, whatMailIs } from "../shared/domain/document/what-mail-is.ts";
import { mailLimits } from "../shared/domain/intake/limits.ts";
import { rejection } from "../shared/domain/intake/rejections.ts";
import { maskNir } from "../shared/domain/reading/mask-nir.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "MAIL_BUCKET", "INTAKE_BUCKET", "NOTICE_QUEUE_URL");
  const store = createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE });
  const s3 = new S3Client({});
  const queue = createQueue({ client: new SQSClient({}), url: env.NOTICE_QUEUE_URL, schema: NoticeMessage });
  return {
    store,
    mails: createBucket({ client: s3, name: env.MAIL_BUCKET }),
    intake: createBucket({ client: s3, name: env.INTAKE_BUCKET }),
    desk: createNoticeDesk({ store, queue }),
  };
});

type Origin = Pick<Arrival, "file" | "arrivedAt" | "replyTo" | "sentBy" | "hold">;

/** Takes each e-mail apart: its attachments go into the intake, and an e-mail that has none is a refused document. */
export const handler = queueHandler({
  schema: S3Notification,
  async handle(notification) {
    const records = "Records" in notification ? notification.Records : [];
    for (const { eventTime, s3 } of records) await receive(keyOfNotification(s3.object.key), eventTime);
  },
});

async function receive(key: string, arrivedAt: string): Promise<void> {
  const { store, mails } = services();
  const head = await mails.head(key);
  if (head === undefined) return logger.warn("e-mail gone before it was read", { key });
  const came = { file: nameOf(head.metadata.file, key), arrivedAt };
  const isTooLarge = head.bytes > mailLimits.bytes;
  const bytes = isTooLarge ? undefined : await mails.read(key);
  const documentId = bytes === undefined ? await mails.hash(key) : documentIdOf(bytes);
  const kept = { documentId, objectKey: key, mediaType: "message/rfc822", bytes: head.bytes };
  const refuse = (origin: Origin, findings: Finding[], subject?: string) =>
    refuseMail({ kept, origin, findings, subject });
  if (bytes === undefined) return refuse(came, [rejection("mail-too-large")]);
  // The sentence fits whatever else comes without a byte in it: it is the same document.
  if (bytes.byteLength === 0) return refuse(came, [rejection("file-empty")]);

  const mail = await parseMail(bytes);
  if (mail.outcome === "damaged") return refuse(came, [rejection("mail-damaged")]);
  const { partners } = await store.loadSetup();
  const { refusedFor, ...sender } = whatMailIs({ mail, partners });
  const origin = { ...came, ...sender };
  if (refusedFor !== undefined) return refuse(origin, [rejection(refusedFor)]);
  if (mail.attachments.length === 0) return refuse(origin, [rejection("no-attachment")], mail.subject);

  for (const attachment of mail.attachments) await putIntoIntake(attachment, origin);
  if (mail.leftOut > 0) await refuse(origin, [attachmentsLeftOut(mail.leftOut)], mail.subject);
  logger.info("e-mail received", { attachments: mail.attachments.length, hold: sender.hold ?? "none" });
}

async function putIntoIntake({ name, bytes, mediaType }: MailAttachment, origin: Origin): Promise<void> {
  const { store, intake } = services();
  const documentId = documentIdOf(bytes);
  const arrivalId = arrivalIdOf({ channel: "email", file: origin.file, attachment: name, documentId });
  const arrival: Arrival = { arrivalId, channel: "email", attachment: name, ...origin };
  // Once its arrival is kept, the intake has it: putting it there again would only send it down the chain again.
  const known = await store.loadArrivals(documentId);
  if (known.some((one) => one.arrivalId === arrivalId)) return;
  await intake.write(arrivalKey(arrival), { bytes, mediaType, metadata: { arrival: encodeArrival(arrival) } });
}

async function refuseMail(mail: {
  kept: Pick<Document, "documentId" | "objectKey" | "mediaType" | "bytes">;
  origin: Origin;
  findings: Finding[];
  subject: string | undefined;
}): Promise<void> {
  const { store, desk } = services();
  const { kept, origin, findings, subject } = mail;
  const { documentId } = kept;
  const arrivalId = arrivalIdOf({ channel: "email", file: origin.file, documentId });
  const arrival: Arrival = { arrivalId, channel: "email", ...origin };
  const document = { ...kept, status: "rejected" as const, findings, admittedAt: origin.arrivedAt };
  if ((await store.createDocument(document, arrival)) === "exists") await store.addArrival(documentId, arrival);
  await desk.tellSenders(document, subject);
  logger.info("e-mail refused", { documentId, codes: findings.map(({ code }) => code) });
}

/** The e-mail's own name: whoever dropped it into the bucket may say it, else it is what SES called it. */
function nameOf(file: string | undefined, key: string): string {
  return maskNir(file === undefined ? key.slice(key.lastIndexOf("/") + 1) : decodeURIComponent(file));
}
