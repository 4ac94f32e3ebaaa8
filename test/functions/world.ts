import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { type FauxqsServer, startFauxqs } from "fauxqs";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { engines, type RunningEngine } from "../adapters/dynamodb-engines.ts";

const buckets = { INTAKE_BUCKET: "intake", MAIL_BUCKET: "mail", EVIDENCE_BUCKET: "evidence", CLAIMS_BUCKET: "claims" };
const queues = {
  TEXT_READY_QUEUE_URL: "text-ready",
  DOCUMENT_READ_QUEUE_URL: "document-read",
  NOTICE_QUEUE_URL: "notice-requested",
  CLAIM_ISSUED_QUEUE_URL: "claim-issued",
};
type BucketName = (typeof buckets)[keyof typeof buckets];
type QueueName = (typeof queues)[keyof typeof queues];

/** What SES was asked to send, and how it answers. */
export interface Outbox {
  letters: string[];
  status: number;
}

/** Everything that a function finds around it, on real engines: its environment is set as the stacks would set it. */
export interface World {
  store: Store;
  outbox: Outbox;
  put(bucket: BucketName, key: string, body: Uint8Array | string, metadata?: Record<string, string>): Promise<void>;
  read(bucket: BucketName, key: string): Promise<string>;
  keysOf(bucket: BucketName): Promise<string[]>;
  /** The messages in a queue, in order; they stay there. */
  messagesIn(queue: QueueName): unknown[];
  stop(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const [dynoxide] = engines;
  if (dynoxide === undefined) throw new Error("no engine");
  const engine: RunningEngine = await dynoxide.start();
  const aws: FauxqsServer = await startFauxqs({ port: 0, logger: false });
  const outbox: Outbox = { letters: [], status: 200 };
  const ses = await startSes(outbox);
  const store = await engine.emptyStore();
  Object.assign(process.env, {
    AWS_REGION: "eu-west-3",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_S3: aws.address,
    AWS_ENDPOINT_URL_SQS: aws.address,
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_ENDPOINT_URL_SESV2: `http://127.0.0.1:${(ses.address() as AddressInfo).port}`,
    RECORDS_TABLE: store.tables.records,
    AUDIT_TABLE: store.tables.audit,
    TEXTRACT_TOPIC_ARN: "arn:aws:sns:eu-west-3:000000000000:textract-completed",
    TEXTRACT_ROLE_ARN: "arn:aws:iam::000000000000:role/textract",
    NOTICE_SENDER: "ne-pas-repondre@navette.example",
    DEADLINE_WARNING_DAYS: "60,30,15",
    POWERTOOLS_DEV: "false",
    ...buckets,
  });
  for (const name of Object.values(buckets)) aws.createBucket(name);
  for (const [variable, name] of Object.entries(queues)) {
    const { port } = aws;
    const { queueUrl } = aws.createQueue(name, { region: "eu-west-3" });
    process.env[variable] = `http://127.0.0.1:${port}${new URL(queueUrl).pathname}`;
  }
  const s3 = new S3Client({
    endpoint: aws.address,
    region: "eu-west-3",
    forcePathStyle: true,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  return {
    store,
    outbox,
    async put(Bucket, Key, Body, Metadata = {}) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, Metadata }));
    },
    async read(Bucket, Key) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return (await Body?.transformToString("latin1")) ?? "";
    },
    async keysOf(Bucket) {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
      return Contents.map(({ Key = "" }) => Key);
    },
    messagesIn(queue) {
      const found = aws.inspectQueue(queue);
      return (found?.messages.ready ?? []).map((message) => JSON.parse((message as { body: string }).body));
    },
    async stop() {
      s3.destroy();
      await aws.stop();
      await engine.stop();
      await new Promise((resolve) => ses.close(resolve));
    },
  };
}

/** An S3 notification as it stands in the body of a message. */
export function notificationOf(bucket: BucketName, key: string, eventTime = "2026-01-10T09:00:00.000Z") {
  return { Records: [{ eventTime, s3: { bucket: { name: bucket }, object: { key: encodeURIComponent(key) } } }] };
}

/** What Lambda hands to a queue's function. */
export function delivery(...bodies: unknown[]) {
  return { Records: bodies.map((body, index) => ({ messageId: `m${index}`, body: JSON.stringify(body) })) };
}

/** Lambda's context, of which nothing is used. */
export const context = {} as never;

function startSes(outbox: Outbox): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { Content } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      if (outbox.status === 200) outbox.letters.push(Buffer.from(Content.Raw.Data, "base64").toString("utf8"));
      response.writeHead(outbox.status, { "content-type": "application/json" });
      response.end(JSON.stringify({ MessageId: "1" }));
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
