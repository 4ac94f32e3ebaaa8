import type { LambdaFunction } from "./lambda-function.ts";
import type { Messaging, ReceivedMessage } from "./messaging.ts";
import type { PlannedEventSource, PlannedQueue } from "./plan.ts";

/** The wait before a failed message is tried again: doubled at each try, so that retries are quick but not hot. */
const firstRetryMs = 200;
const longestRetryMs = 5_000;
/** How often a queue is looked at again that still has messages nobody may take yet. */
const hiddenCheckMs = 100;

/** Reads one queue for one function, as Lambda's event source mapping does. It sleeps until it is woken. */
export class Poller {
  readonly #source: PlannedEventSource;
  readonly #queue: PlannedQueue;
  readonly #region: string;
  readonly #lambda: LambdaFunction;
  readonly #messaging: Messaging;
  readonly #onError: (error: unknown) => void;
  #busy = false;
  #wokenAgain = false;
  #stopped = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: {
    source: PlannedEventSource;
    queue: PlannedQueue;
    region: string;
    lambda: LambdaFunction;
    messaging: Messaging;
    onError: (error: unknown) => void;
  }) {
    this.#source = options.source;
    this.#queue = options.queue;
    this.#region = options.region;
    this.#lambda = options.lambda;
    this.#messaging = options.messaging;
    this.#onError = options.onError;
  }

  /** Looks at the queue now, or as soon as the batch at hand is done. */
  wake(): void {
    this.#wokenAgain = true;
    if (this.#busy || this.#stopped) return;
    this.#busy = true;
    this.#work()
      .catch((error: unknown) => {
        this.#onError(error);
        this.#sleep(longestRetryMs);
      })
      .finally(() => {
        this.#busy = false;
      });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #work(): Promise<void> {
    while (!this.#stopped) {
      this.#wokenAgain = false;
      const messages = await this.#messaging.receive(this.#queue.name, this.#source.batchSize);
      if (messages.length > 0) {
        if (!this.#stopped) await this.#handle(messages);
        continue;
      }
      const depth = (await this.#messaging.depths()).find(({ name }) => name === this.#queue.name);
      if (this.#wokenAgain) continue;
      // What is left is delayed or hidden after a failure: nobody will announce it.
      if (depth && depth.messages > 0) this.#sleep(hiddenCheckMs);
      return;
    }
  }

  async #handle(messages: ReceivedMessage[]): Promise<void> {
    const failed = await this.#failedOf(messages);
    if (this.#stopped) return;
    const done = messages.filter(({ MessageId }) => !failed.has(MessageId));
    await this.#messaging.delete(
      this.#queue.name,
      done.map(({ ReceiptHandle }) => ReceiptHandle),
    );
    for (const { MessageId, ReceiptHandle, Attributes } of messages) {
      if (!failed.has(MessageId)) continue;
      const tries = Number(Attributes.ApproximateReceiveCount ?? 1);
      const retryMs = Math.min(firstRetryMs * 2 ** (tries - 1), longestRetryMs);
      await this.#messaging.release(this.#queue.name, ReceiptHandle, retryMs / 1000);
    }
  }

  /** The ids of the messages that have to be tried again. */
  async #failedOf(messages: ReceivedMessage[]): Promise<Set<string>> {
    const all = new Set(messages.map(({ MessageId }) => MessageId));
    let result: unknown;
    try {
      result = await this.#lambda.invoke({ Records: messages.map((message) => this.#recordOf(message)) });
    } catch {
      // The function has told its log and its listener why.
      return all;
    }
    if (!this.#source.reportsBatchItemFailures) return new Set();
    const { batchItemFailures } = (result ?? {}) as { batchItemFailures?: { itemIdentifier?: string }[] | null };
    const failed = (batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier ?? "");
    // Lambda takes an answer that names an unknown message as the failure of the whole batch.
    return failed.every((id) => all.has(id)) ? new Set(failed) : all;
  }

  #recordOf(message: ReceivedMessage) {
    return {
      messageId: message.MessageId,
      receiptHandle: message.ReceiptHandle,
      body: message.Body,
      attributes: message.Attributes,
      messageAttributes: Object.fromEntries(
        Object.entries(message.MessageAttributes ?? {}).map(([name, { StringValue, BinaryValue, DataType }]) => [
          name,
          {
            ...(StringValue !== undefined && { stringValue: StringValue }),
            ...(BinaryValue !== undefined && { binaryValue: BinaryValue }),
            dataType: DataType,
          },
        ]),
      ),
      md5OfBody: message.MD5OfBody,
      eventSource: "aws:sqs",
      eventSourceARN: this.#queue.arn,
      awsRegion: this.#region,
    };
  }

  #sleep(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.wake(), ms);
  }
}
