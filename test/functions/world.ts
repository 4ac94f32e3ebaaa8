import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { startMessaging } from "../../local/twin/messaging.ts";
import { credentials, startObjectStorage } from "../../local/twin/s3.ts";
import { accountId } from "../../local/twin/stack-scope.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { dynoxide, type RunningEngine } from "../adapters/dynamodb-engines.ts";

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
  /** An item of the table `records`, as it is. */
  records(pk: string, sk: string): Promise<{ Item?: Record<string, unknown> | undefined }>;
  /** The messages in a queue, in order; they stay there. */
  messagesIn(queue: QueueName): Promise<unknown[]>;
  stop(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const engine: RunningEngine = await dynoxide.start();
  const directory = await mkdtemp(join(tmpdir(), "navette-functions-"));
  const messaging = await startMessaging("eu-west-3");
  const storage = await startObjectStorage({
    directory,
    region: "eu-west-3",
    buckets: Object.values(buckets).map((name) => ({ name, notifications: [], cors: [] })),
    clock: () => Date.parse("2026-01-10T09:00:00Z"),
    arrivesAt: () => Date.parse("2026-01-10T09:00:00Z"),
    awsOriginOf: (origin) => origin,
    send: messaging.send,
    onError: (error) => {
      throw error;
    },
  });
  const outbox: Outbox = { letters: [], status: 200 };
  const ses = await startSes(outbox);
  const store = await engine.emptyStore();
  Object.assign(process.env, {
    AWS_REGION: "eu-west-3",
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: storage.url,
    AWS_ENDPOINT_URL_SQS: messaging.url,
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_ENDPOINT_URL_SESV2: `http://127.0.0.1:${(ses.address() as AddressInfo).port}`,
    RECORDS_TABLE: store.tables.records,
    AUDIT_TABLE: store.tables.audit,
    TEXTRACT_TOPIC_ARN: "arn:aws:sns:eu-west-3:000000000000:textract-completed",
    TEXTRACT_ROLE_ARN: "arn:aws:iam::000000000000:role/textract",
    NOTICE_SENDER: "ne-pas-repondre@navette.example",
    DEADLINE_WARNING_DAYS: "60,30,15",
    READING_DOLLARS_PER_MONTH: "50",
    POWERTOOLS_LOG_LEVEL: "SILENT",
    ...buckets,
  });
  await messaging.create({
    queues: Object.values(queues).map((name) => ({ name, arn: name, attributes: {} })),
    topics: [],
    subscriptions: [],
  });
  for (const [variable, name] of Object.entries(queues)) {
    process.env[variable] = `${messaging.url}/${accountId}/${name}`;
  }
  return {
    store,
    outbox,
    put: (bucket, key, body, metadata = {}) =>
      storage.put({ bucket, key, bytes: Buffer.from(body), metadata, writtenAt: Date.parse("2026-01-10T09:00:00Z") }),
    async read(bucket, key) {
      return (await storage.store.read(bucket, key))?.toString("latin1") ?? "";
    },
    async keysOf(bucket) {
      return (await storage.store.list(bucket)).map(({ key }) => key);
    },
    records: (pk, sk) => engine.client.send(new GetCommand({ TableName: store.tables.records, Key: { pk, sk } })),
    async messagesIn(queue) {
      return (await messaging.messagesOf(queue)).map(({ body }) => JSON.parse(body));
    },
    async stop() {
      await storage.close();
      await messaging.close();
      await engine.stop();
      await rm(directory, { recursive: true, force: true });
      ses.closeAllConnections();
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
