import middy from "@middy/core";
import sqsPartialBatchFailure from "@middy/sqs-partial-batch-failure";
import type { z } from "zod";
import { PermanentError } from "../../shared/domain/document/permanent-error.ts";
import { errorForLog, logger } from "./logger.ts";

/** The part of what SQS delivers that is used here. */
interface Delivery {
  Records: Message[];
}
interface Message {
  messageId: string;
  body: string;
}
/** What SQS is answered: the messages to give back. */
interface BatchOutcome {
  batchItemFailures: { itemIdentifier: string }[];
}

export interface QueueWork<S extends z.ZodType> {
  /** What a message has to be. One that is not is an error, and ends in the dead-letter queue. */
  schema: S;
  handle(message: z.infer<S>): Promise<void>;
  /** Parks what can never succeed, before its message is acknowledged. */
  park?(message: z.infer<S>, reason: PermanentError): Promise<void>;
}

/**
 * The stack of every function that works off a queue. Each message stands for itself: one that fails is given back
 * alone, and its neighbours are done. Messages of one batch are taken one after the other, so that a batch needs no
 * more memory than its largest document.
 */
export function queueHandler<S extends z.ZodType>(work: QueueWork<S>) {
  return middy<Delivery, BatchOutcome>()
    .use(sqsPartialBatchFailure({ logger: logFailure }))
    .handler(async ({ Records }: Delivery) => {
      const outcomes: PromiseSettledResult<void>[] = [];
      for (const record of Records) {
        const [outcome] = await Promise.allSettled([handleRecord(record, work)]);
        outcomes.push(outcome);
      }
      // The middleware makes the response out of these.
      return outcomes as unknown as BatchOutcome;
    });
}

async function handleRecord<S extends z.ZodType>(
  record: Message,
  { schema, handle, park }: QueueWork<S>,
): Promise<void> {
  const message = schema.parse(JSON.parse(record.body));
  try {
    await handle(message);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    logger.warn("parked", { messageId: record.messageId, error: errorForLog(error) });
    await park?.(message, error);
  }
}

function logFailure(reason: unknown, { messageId }: Message): void {
  logger.error("message failed, to be retried", { messageId, error: errorForLog(reason) });
}
