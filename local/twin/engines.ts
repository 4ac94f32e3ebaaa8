import { join } from "node:path";
import { sampleUsers } from "../oidc/sample-users.ts";
import { openUsers, type Users } from "../oidc/users.ts";
import { type Addresses, addressesOf } from "./addresses.ts";
import { readAssembly } from "./assembly.ts";
import { createMissingTables, type Database, startDatabase } from "./dynamodb.ts";
import { clientsEnvironment, withReadingCeiling } from "./environment.ts";
import { type Listener, listen } from "./listen.ts";
import { openLog } from "./logs.ts";
import { type Messaging, startMessaging } from "./messaging.ts";
import type { Plan } from "./plan.ts";
import { openPortalPorts, type PortalPorts } from "./portal.ts";
import { type ObjectStorage, startObjectStorage } from "./s3.ts";
import { startOutbox } from "./ses.ts";
import { synthesize } from "./synthesize.ts";
import { readPlan } from "./template.ts";
import { startTextract, type Textract } from "./textract.ts";
import type { TwinOptions } from "./twin.ts";

/** Everything that stands in for AWS, with the plan's buckets, queues, topics and tables in it. */
export type Engines = {
  plan: Plan;
  /** The cloud assembly that the plan was read from. */
  assembly: string;
  /** Whether the records are the directory's own: nobody else writes, moves or empties them. */
  keepsRecords: boolean;
  storage: ObjectStorage;
  messaging: Messaging;
  textract: Textract;
  /** Where Lambda's own API and Cognito's will answer. */
  control: Listener;
  users: Users;
  portal: { ports: PortalPorts; addresses: Addresses; now: () => number } | undefined;
  /** What an AWS SDK client needs in its environment. */
  clientsEnv: Record<string, string>;
  clock: TwinClock;
  outboxDir: string;
  logDir: string;
  onError: (error: unknown) => void;
};

/**
 * The latest instant that came with anything from outside. Objects that functions write count as written then: this
 * machine's own clock never gets into what the product computes.
 */
type TwinClock = { now: () => number; advance: (milliseconds: number) => void };

/** Starts the engines on what `dir` kept. Whatever starts is deferred to `started`. Throws as `startTwin` does. */
export async function startEngines(options: TwinOptions, started: AsyncDisposableStack): Promise<Engines> {
  const { dir, onEvent = () => {} } = options;
  const logDir = join(dir, "logs");
  const log = openLog(options.logFile ?? join(logDir, "twin.log"));
  started.defer(log.close);
  const onError = (error: unknown) => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.write(message);
    onEvent({ type: "error", message });
  };

  const otherDatabase = options.dynamodbEndpoint ?? process.env.DYNAMODB_ENDPOINT;
  const database: Promise<Database> = otherDatabase
    ? Promise.resolve({ url: otherDatabase, close: async () => {} })
    : startDatabase(dir, (line) => log.write(`dynoxide: ${line}`));
  // It starts beside the synthesis, and one that fails must not leave the other running.
  const startedDatabase = database.catch(() => undefined);
  started.defer(async () => (await startedDatabase)?.close());
  const assembly = options.assembly ?? (await synthesizeTelling(onEvent));
  const { url: dynamodb } = await database;

  const region = readAssembly(assembly).find((stack) => stack.region !== undefined)?.region ?? "eu-west-3";
  const messaging = await startMessaging(region);
  started.defer(messaging.close);
  const planned = readPlan(assembly, { region, queueEndpoint: messaging.url, parameters: options.parameters ?? {} });
  const plan = withReadingCeiling(planned, options.readingDollarsPerMonth);
  await messaging.create(plan);
  await createMissingTables(dynamodb, region, plan.tables);

  let now = 0;
  const clock: TwinClock = {
    now: () => now || Date.now(),
    advance: (milliseconds) => {
      now = Math.max(now, milliseconds);
    },
  };
  const ports = options.portal && (await openPortalPorts(options.portal.port, started));
  const requestTime = options.portal?.now ?? Date.now;
  let addresses: Addresses | undefined;
  const storage = await startObjectStorage({
    directory: join(dir, "s3"),
    region,
    buckets: plan.buckets,
    clock: clock.now,
    arrivesAt: () => {
      clock.advance(requestTime());
      return requestTime();
    },
    awsOriginOf: (origin) => addresses?.awsOriginOf(origin) ?? origin,
    send: messaging.send,
    onError,
  });
  started.defer(storage.close);
  for (const bucket of plan.buckets)
    for (const object of await storage.store.list(bucket.name)) clock.advance(object.writtenAt);

  const outboxDir = join(dir, "outbox");
  const outbox = await startOutbox(outboxDir);
  started.defer(outbox.close);
  const textract = await startTextract({
    settings: options.textract,
    stateDir: join(dir, "textract"),
    readObject: (bucket, key) => storage.store.read(bucket, key),
    publish: messaging.publish,
    onPage: (ms) => onEvent({ type: "ocr", ms }),
    now: clock.now,
  });
  started.defer(textract.close);

  const control = await listen(0, onError);
  started.defer(control.close);
  if (ports) addresses = addressesOf(plan, { page: ports.page.origin, signIn: ports.signIn.origin, s3: storage.url });
  const clientsEnv = clientsEnvironment(
    {
      s3: storage.url,
      dynamodb,
      messaging: messaging.url,
      textract: textract.url,
      ses: outbox.url,
      control: control.origin,
    },
    region,
  );
  const users = openUsers(join(dir, "users.json"), sampleUsers);
  const portal = ports && addresses && { ports, addresses, now: requestTime };
  const here = { control, users, portal, clientsEnv, clock, outboxDir, logDir, onError };
  return { plan, assembly, keepsRecords: !otherDatabase, storage, messaging, textract, ...here };
}

async function synthesizeTelling(onEvent: NonNullable<TwinOptions["onEvent"]>): Promise<string> {
  let begun = false;
  const assembly = await synthesize(() => {
    begun = true;
    onEvent({ type: "step", step: "synthesize", state: "begin" });
  });
  if (begun) onEvent({ type: "step", step: "synthesize", state: "end" });
  return assembly;
}
