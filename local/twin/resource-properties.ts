import { z } from "zod";

/** What a resource's properties are once they are resolved. An unknown member of a twinned type passes unseen. */
export const QueueProperties = z.object({
  FifoQueue: z.literal(false).optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
  VisibilityTimeout: z.coerce.number().optional(),
  DelaySeconds: z.coerce.number().optional(),
  MessageRetentionPeriod: z.coerce.number().optional(),
  MaximumMessageSize: z.coerce.number().optional(),
});

export const Notifications = z.strictObject({
  QueueConfigurations: z
    .array(
      z.object({
        Event: z.string().optional(),
        Events: z.array(z.string()).optional(),
        Queue: z.string().optional(),
        QueueArn: z.string().optional(),
        Filter: z
          .object({
            S3Key: z.object({ Rules: z.array(z.object({ Name: z.string(), Value: z.string() })) }).optional(),
            Key: z.object({ FilterRules: z.array(z.object({ Name: z.string(), Value: z.string() })) }).optional(),
          })
          .optional(),
      }),
    )
    .optional(),
});

export const SubscriptionProperties = z.strictObject({
  TopicArn: z.string(),
  Protocol: z.enum(["sqs", "email"]),
  Endpoint: z.string(),
  RawMessageDelivery: z.boolean().optional(),
  FilterPolicy: z.record(z.string(), z.unknown()).optional(),
  FilterPolicyScope: z.string().optional(),
  RedrivePolicy: z.unknown().optional(),
  Region: z.string().optional(),
});

export const TableProperties = z.object({
  KeySchema: z.array(z.unknown()),
  AttributeDefinitions: z.array(z.unknown()),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: z.array(z.unknown()), Projection: z.unknown() }))
    .optional(),
  LocalSecondaryIndexes: z.array(z.unknown()).optional(),
});

export const FunctionProperties = z.object({
  Handler: z.string(),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
  DeadLetterConfig: z.object({ TargetArn: z.string() }).optional(),
});

export const BucketCors = z.object({
  CorsRules: z
    .array(
      z.object({
        AllowedOrigins: z.array(z.string()),
        AllowedMethods: z.array(z.string()),
        AllowedHeaders: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

export const EventSourceProperties = z.strictObject({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.coerce.number().default(10),
  Enabled: z.boolean().default(true),
  FunctionResponseTypes: z.array(z.string()).default([]),
  // Batches are not waited for, and one event at a time is below every allowed concurrency.
  MaximumBatchingWindowInSeconds: z.number().optional(),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
  Tags: z.unknown().optional(),
});

export const ScheduleProperties = z.object({
  ScheduleExpression: z.string(),
  State: z.string().default("ENABLED"),
  Target: z.object({
    Arn: z.string(),
    Input: z.string().default("{}"),
    DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  }),
});
