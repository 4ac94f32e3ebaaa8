import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { z } from "zod";

/** A queue that takes messages of one kind. */
export interface Queue<T> {
  send(message: T): Promise<void>;
}

/** Messages are checked before they are sent: a wrong one is the sender's error, not its reader's. */
export function createQueue<S extends z.ZodType>(queue: {
  client: SQSClient;
  url: string;
  schema: S;
}): Queue<z.infer<S>> {
  const { client, url, schema } = queue;
  return {
    async send(message) {
      const MessageBody = JSON.stringify(schema.parse(message));
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody }));
    },
  };
}
