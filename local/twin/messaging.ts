import type { AddressInfo } from "node:net";
import { buildApp } from "fauxqs";
import type { PlannedQueue, PlannedSubscription, PlannedTopic } from "./plan.ts";
import { accountId } from "./stack-scope.ts";

/** A message as `ReceiveMessage` gives it. */
export type ReceivedMessage = {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MD5OfBody: string;
  Attributes: Record<string, string>;
  MessageAttributes?: Record<string, { StringValue?: string; BinaryValue?: string; DataType: string }>;
};

/** How many messages a queue holds, whatever their state. */
type QueueDepth = { name: string; messages: number };

export type Messaging = {
  url: string;
  create: (plan: {
    queues: PlannedQueue[];
    topics: PlannedTopic[];
    subscriptions: PlannedSubscription[];
  }) => Promise<void>;
  send: (queue: string, body: string) => Promise<void>;
  receive: (queue: string, count: number) => Promise<ReceivedMessage[]>;
  delete: (queue: string, receiptHandles: string[]) => Promise<void>;
  /** Gives a message back to its queue after `seconds` (fractions allowed here, unlike AWS). */
  release: (queue: string, receiptHandle: string, seconds: number) => Promise<void>;
  publish: (topicArn: string, message: string) => Promise<void>;
  depths: () => Promise<QueueDepth[]>;
  messagesOf: (queue: string) => Promise<{ messageId: string; body: string }[]>;
  /** Calls back whenever something may have come into a queue. */
  onArrival: (listener: () => void) => void;
  close: () => Promise<void>;
};

type Inspection = { messages: Record<"ready" | "delayed", { messageId: string; body: string }[]> };
type Listing = {
  name: string;
  approximateMessageCount: number;
  approximateInflightCount: number;
  approximateDelayedCount: number;
};

const arrivals = /^AmazonSQS\.(SendMessage|SendMessageBatch)$/;

/** Starts SQS and SNS (fauxqs), in memory, on a free port of this machine only. */
export async function startMessaging(region: string): Promise<Messaging> {
  const app = buildApp({ logger: false, host: "localhost", defaultRegion: region });
  const listeners: (() => void)[] = [];
  // fauxqs names its queues `http://sqs.<region>.localhost…`, and the SDK calls the host of a queue's URL; not every
  // machine resolves that name. Outside, queues have an address; the name is put back at the door.
  app.addHook("preHandler", async ({ body }) => {
    if (hasQueueUrl(body)) body.QueueUrl = body.QueueUrl.replace(/^http:\/\/[^/]*/, inside);
  });
  app.addHook("onResponse", async (request) => {
    const target = String(request.headers["x-amz-target"] ?? "");
    const isPublish = String(request.headers["content-type"]).includes("x-www-form-urlencoded");
    if (isPublish || arrivals.test(target)) for (const listener of listeners) listener();
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const inside = `http://sqs.${region}.localhost:${port}`;
  const host = `127.0.0.1:${port}`;
  const authorization = `AWS4-HMAC-SHA256 Credential=TWIN/20000101/${region}/sqs/aws4_request`;

  const sqs = async (action: string, body: object): Promise<Record<string, unknown>> => {
    const response = await app.inject({
      method: "POST",
      url: "/",
      headers: {
        host,
        authorization,
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `AmazonSQS.${action}`,
      },
      payload: JSON.stringify(body),
    });
    if (response.statusCode !== 200) throw new Error(`${action}: ${response.body}`);
    return response.json();
  };
  const sns = async (parameters: Record<string, string>): Promise<void> => {
    const response = await app.inject({
      method: "POST",
      url: "/",
      headers: { host, authorization, "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(parameters).toString(),
    });
    if (response.statusCode !== 200) throw new Error(`${parameters.Action}: ${response.body}`);
  };
  const queueUrl = (queue: string) => `${url}/${accountId}/${queue}`;

  return {
    url,
    create: async ({ queues, topics, subscriptions }) => {
      for (const { name, attributes } of queues) await sqs("CreateQueue", { QueueName: name, Attributes: attributes });
      for (const { name } of topics) await sns({ Action: "CreateTopic", Name: name });
      for (const { topic, queue, attributes } of subscriptions) {
        const entries = Object.entries(attributes).flatMap(([name, value], index) => [
          [`Attributes.entry.${index + 1}.key`, name],
          [`Attributes.entry.${index + 1}.value`, value],
        ]);
        await sns({
          Action: "Subscribe",
          TopicArn: `arn:aws:sns:${region}:${accountId}:${topic}`,
          Protocol: "sqs",
          Endpoint: `arn:aws:sqs:${region}:${accountId}:${queue}`,
          ...Object.fromEntries(entries),
        });
      }
    },
    send: async (queue, body) => {
      await sqs("SendMessage", { QueueUrl: queueUrl(queue), MessageBody: body });
    },
    receive: async (queue, count) => {
      const request = { QueueUrl: queueUrl(queue), MaxNumberOfMessages: count, WaitTimeSeconds: 0 };
      const names = { MessageSystemAttributeNames: ["All"], MessageAttributeNames: ["All"] };
      const { Messages } = await sqs("ReceiveMessage", { ...request, ...names });
      return (Messages ?? []) as ReceivedMessage[];
    },
    delete: async (queue, receiptHandles) => {
      for (const ReceiptHandle of receiptHandles)
        await sqs("DeleteMessage", { QueueUrl: queueUrl(queue), ReceiptHandle });
    },
    release: async (queue, ReceiptHandle, VisibilityTimeout) => {
      await sqs("ChangeMessageVisibility", { QueueUrl: queueUrl(queue), ReceiptHandle, VisibilityTimeout });
    },
    publish: (TopicArn, Message) => sns({ Action: "Publish", TopicArn, Message }),
    depths: async () => {
      const listing: Listing[] = (await app.inject({ url: "/_fauxqs/queues" })).json();
      return listing.map(({ name, approximateMessageCount, approximateInflightCount, approximateDelayedCount }) => ({
        name,
        messages: approximateMessageCount + approximateInflightCount + approximateDelayedCount,
      }));
    },
    messagesOf: async (queue) => {
      const { messages }: Inspection = (await app.inject({ url: `/_fauxqs/queues/${queue}` })).json();
      return [...messages.ready, ...messages.delayed].map(({ messageId, body }) => ({ messageId, body }));
    },
    onArrival: (listener) => listeners.push(listener),
    close: () => app.close(),
  };
}

function hasQueueUrl(body: unknown): body is { QueueUrl: string } {
  return typeof body === "object" && body !== null && "QueueUrl" in body && typeof body.QueueUrl === "string";
}
