import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/** One notification of a bucket to a queue: the events (`s3:ObjectCreated:*`…) and the key filter. */
export type BucketNotification = { queue: string; events: string[]; prefix: string; suffix: string };

export type PlannedBucket = { name: string; notifications: BucketNotification[] };
export type PlannedQueue = {
  name: string;
  arn: string;
  attributes: Record<string, string>;
  /** The name of its dead-letter queue. */
  deadLetterQueue?: string;
};
export type PlannedTopic = { name: string; arn: string };
export type PlannedSubscription = { topic: string; queue: string; attributes: Record<string, string> };
export type PlannedFunction = {
  name: string;
  logicalId: string;
  arn: string;
  /** `file.export`, as the template's `Handler`. */
  handler: string;
  codeDirectory: string;
  environment: Record<string, string>;
  timeoutMs: number;
  memoryMb: number;
};
export type PlannedEventSource = {
  queue: string;
  function: string;
  batchSize: number;
  reportsBatchItemFailures: boolean;
};
type PlannedSchedule = {
  name: string;
  arn: string;
  function: string;
  expression: string;
  input: string;
  deadLetterQueue?: string;
};

/** Everything that the twin builds, read from the synthesized templates: physical names, nothing else to resolve. */
export type Plan = {
  region: string;
  buckets: PlannedBucket[];
  queues: PlannedQueue[];
  topics: PlannedTopic[];
  subscriptions: PlannedSubscription[];
  tables: CreateTableCommandInput[];
  functions: PlannedFunction[];
  eventSources: PlannedEventSource[];
  schedules: PlannedSchedule[];
};
