import { isAbsolute, join } from "node:path";
import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { readAssembly } from "./assembly.ts";
import type { BucketNotification, Plan, PlannedFunction } from "./plan.ts";
import { portalReaders } from "./portal-template.ts";
import {
  BucketCors,
  EventSourceProperties,
  FunctionProperties,
  Notifications,
  QueueProperties,
  ScheduleProperties,
  SubscriptionProperties,
  TableProperties,
} from "./resource-properties.ts";
import { ignoredTypes, type twinnedTypes } from "./resource-types.ts";
import { type StackScope, type Surroundings, scopesOf } from "./stack-scope.ts";
import { lastPart, parse, parseValue, type Reading, where } from "./template-reading.ts";
import { checkWiring } from "./wiring.ts";

/**
 * Reads a synthesized cloud assembly into what the twin has to build.
 * Throws where a template has a resource type, a value or a wiring that the twin does not know, naming it:
 * nothing is left out in silence.
 */
export function readPlan(assemblyDirectory: string, surroundings: Surroundings): Plan {
  const plan: Plan = {
    region: surroundings.region,
    buckets: [],
    queues: [],
    topics: [],
    subscriptions: [],
    tables: [],
    functions: [],
    eventSources: [],
    schedules: [],
    userPools: [],
    apis: [],
    sites: [],
    deployments: [],
  };
  const scopes = scopesOf(readAssembly(assemblyDirectory), surroundings);
  // What names another resource is read when that one is there.
  const later: (() => void)[] = [];
  for (const scope of scopes)
    for (const [logicalId, resource] of scope.resources()) {
      const read = readers[resource.Type as (typeof twinnedTypes)[number]];
      if (!read && !Object.hasOwn(ignoredTypes, resource.Type))
        throw new Error(
          `The twin does not know the resource type ${resource.Type} (${scope.stack.name}/${logicalId}): ` +
            "build it in local/twin, or say in resource-types.ts why it needs no twin",
        );
      if (readLast.has(resource.Type)) later.push(() => read?.({ plan, scope, logicalId, resource }));
      else read?.({ plan, scope, logicalId, resource });
    }
  for (const read of later) read();
  checkWiring(plan);
  return plan;
}

const readLast = new Set([
  "AWS::ApiGatewayV2::Route",
  "AWS::CloudFront::Distribution",
  "AWS::Cognito::UserPoolClient",
  "AWS::Cognito::UserPoolDomain",
  "AWS::Cognito::UserPoolGroup",
  "Custom::S3BucketNotifications",
]);

const readers: Record<(typeof twinnedTypes)[number], (reading: Reading) => void> = {
  "AWS::S3::Bucket": (reading) => {
    const { plan, scope, logicalId, resource } = reading;
    const notifications = scope.resolve(resource.Properties?.NotificationConfiguration ?? {});
    const { CorsRules } = parseValue(BucketCors, scope.resolve(resource.Properties?.CorsConfiguration ?? {}), reading);
    plan.buckets.push({
      name: scope.physicalName(logicalId),
      notifications: readNotifications(notifications, reading),
      cors: CorsRules.map(({ AllowedOrigins, AllowedMethods, AllowedHeaders }) => ({
        origins: AllowedOrigins,
        methods: AllowedMethods,
        headers: AllowedHeaders,
      })),
    });
  },
  "Custom::S3BucketNotifications": (reading) => {
    const { plan, scope, resource } = reading;
    const name = scope.resolve(resource.Properties?.BucketName);
    const bucket = plan.buckets.find((candidate) => candidate.name === name);
    if (!bucket) throw new Error(`${where(reading)} is about a bucket that no template has: ${name}`);
    const configuration = scope.resolve(resource.Properties?.NotificationConfiguration);
    bucket.notifications.push(...readNotifications(configuration, reading));
  },
  "AWS::SQS::Queue": (reading) => {
    const { plan, scope, logicalId } = reading;
    const { RedrivePolicy, FifoQueue: _, ...numbers } = parse(QueueProperties, reading);
    const attributes = Object.fromEntries(
      Object.entries(numbers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    );
    if (RedrivePolicy) attributes.RedrivePolicy = JSON.stringify(RedrivePolicy);
    plan.queues.push({
      name: scope.physicalName(logicalId),
      arn: scope.arn(logicalId),
      attributes,
      ...(RedrivePolicy && { deadLetterQueue: lastPart(RedrivePolicy.deadLetterTargetArn) }),
    });
  },
  "AWS::SNS::Topic": ({ plan, scope, logicalId }) => {
    plan.topics.push({ name: scope.physicalName(logicalId), arn: scope.arn(logicalId) });
  },
  "AWS::SNS::Subscription": (reading) => {
    const properties = parse(SubscriptionProperties, reading);
    // Alarms are written to people; the twin reports dead letters itself.
    if (properties.Protocol === "email") return;
    reading.plan.subscriptions.push({
      topic: lastPart(properties.TopicArn),
      queue: lastPart(properties.Endpoint),
      attributes: {
        ...(properties.RawMessageDelivery && { RawMessageDelivery: "true" }),
        ...(properties.FilterPolicy && { FilterPolicy: JSON.stringify(properties.FilterPolicy) }),
        ...(properties.FilterPolicyScope && { FilterPolicyScope: properties.FilterPolicyScope }),
      },
    });
  },
  "AWS::DynamoDB::Table": readTable,
  "AWS::DynamoDB::GlobalTable": readTable,
  "AWS::Lambda::Function": readFunction,
  "AWS::Lambda::EventSourceMapping": (reading) => {
    const source = parse(EventSourceProperties, reading);
    if (!source.EventSourceArn.startsWith("arn:aws:sqs:"))
      throw new Error(`${where(reading)} reads from ${source.EventSourceArn}: the twin has queues only`);
    if (!source.Enabled) return;
    reading.plan.eventSources.push({
      queue: lastPart(source.EventSourceArn),
      function: lastPart(source.FunctionName),
      // One receive of a queue gives ten messages at most.
      batchSize: Math.min(source.BatchSize, 10),
      reportsBatchItemFailures: source.FunctionResponseTypes.includes("ReportBatchItemFailures"),
    });
  },
  ...portalReaders,
  "AWS::Scheduler::Schedule": (reading) => {
    const { plan, scope, logicalId } = reading;
    const { ScheduleExpression, State, Target } = parse(ScheduleProperties, reading);
    if (State !== "ENABLED") return;
    plan.schedules.push({
      name: scope.physicalName(logicalId),
      arn: scope.arn(logicalId),
      function: lastPart(Target.Arn),
      expression: ScheduleExpression,
      input: Target.Input,
      ...(Target.DeadLetterConfig && { deadLetterQueue: lastPart(Target.DeadLetterConfig.Arn) }),
    });
  },
};

function readNotifications(configuration: unknown, reading: Reading): BucketNotification[] {
  const { QueueConfigurations = [] } = parseValue(Notifications, configuration, reading);
  return QueueConfigurations.map(({ Event, Events, Queue, QueueArn, Filter }) => {
    const rules = Filter?.S3Key?.Rules ?? Filter?.Key?.FilterRules ?? [];
    const rule = (name: string) => rules.find((candidate) => candidate.Name.toLowerCase() === name)?.Value ?? "";
    return {
      queue: lastPart(Queue ?? QueueArn ?? ""),
      events: Events ?? (Event === undefined ? [] : [Event]),
      prefix: rule("prefix"),
      suffix: rule("suffix"),
    };
  });
}

function readTable(reading: Reading): void {
  const table = parse(TableProperties, reading);
  reading.plan.tables.push({
    TableName: reading.scope.physicalName(reading.logicalId),
    BillingMode: "PAY_PER_REQUEST",
    KeySchema: table.KeySchema,
    AttributeDefinitions: table.AttributeDefinitions,
    // Capacity belongs to the deployed table: what is left of an index is its keys and what it projects.
    ...(table.GlobalSecondaryIndexes && {
      GlobalSecondaryIndexes: table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
        IndexName,
        KeySchema,
        Projection,
      })),
    }),
    ...(table.LocalSecondaryIndexes && { LocalSecondaryIndexes: table.LocalSecondaryIndexes }),
  } as CreateTableCommandInput);
}

function readFunction(reading: Reading): void {
  const { plan, scope, logicalId, resource } = reading;
  const assetPath = resource.Metadata?.["aws:asset:path"];
  // The CDK's own providers of custom resources act on a deployment only; `checkWiring` sees that nothing calls them.
  const runtime = String(resource.Properties?.Runtime ?? "");
  if (typeof assetPath !== "string" || !runtime.startsWith("nodejs") || isProvider(scope, logicalId)) return;
  const properties = parse(FunctionProperties, reading);
  const planned: PlannedFunction = {
    name: scope.physicalName(logicalId),
    logicalId,
    arn: scope.arn(logicalId),
    handler: properties.Handler,
    codeDirectory: isAbsolute(assetPath) ? assetPath : join(scope.stack.directory, assetPath),
    environment: properties.Environment?.Variables ?? {},
    timeoutMs: properties.Timeout * 1000,
    memoryMb: properties.MemorySize,
    ...(properties.DeadLetterConfig && { deadLetterQueue: lastPart(properties.DeadLetterConfig.TargetArn) }),
  };
  plan.functions.push(planned);
}

function isProvider(scope: StackScope, logicalId: string): boolean {
  return scope.resources().some(([, { Type, Properties }]) => {
    const token = Type.startsWith("Custom::") ? Properties?.ServiceToken : undefined;
    return token !== undefined && scope.resolve(token) === scope.arn(logicalId);
  });
}
