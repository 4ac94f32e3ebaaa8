import { startEngines } from "./engines.ts";
import { lockDirectory } from "./lock.ts";
import { startPipeline } from "./pipeline.ts";
import type { Twin, TwinOptions } from "./twin.ts";

const userMetadata = "x-amz-meta-";

/**
 * Starts the whole product on this machine from its synthesized templates, in `dir`, which it keeps: what was there when
 * a twin stopped or was killed is there again, and every object that arrived is told of again.
 * Throws where `dir` is in use, the app cannot be synthesized, or a template has something that the twin does not know.
 */
export async function startTwin(options: TwinOptions): Promise<Twin> {
  const { dir, onEvent = () => {} } = options;
  // What has started when a later step fails is ended again.
  await using starting = new AsyncDisposableStack();
  onEvent({ type: "step", step: "start", state: "begin" });
  starting.defer(lockDirectory(dir));
  const { plan, storage, clock, textract, ...engines } = await startEngines(options, starting);
  const pipeline = startPipeline({ plan, storage, clock, textract, ...engines }, onEvent, starting);
  for (const bucket of plan.buckets) await storage.notifyAgain(bucket.name);
  const started = starting.move();
  onEvent({ type: "step", step: "start", state: "end" });

  const bucketOf = (role: string): string => {
    const variable = `${role.toUpperCase()}_BUCKET`;
    const name = pipeline.functions
      .map(({ environment }) => environment[variable])
      .find((value) => value !== undefined);
    if (name === undefined) throw new Error(`No function of the template has ${variable} in its environment`);
    return name;
  };

  return {
    putObject: async ({ bucket: role, key, bytes, metadata = {}, eventTime }) => {
      const bucket = bucketOf(role);
      const there = await storage.store.read(bucket, key);
      if (there?.equals(bytes)) return "there";
      const writtenAt = Date.parse(eventTime);
      clock.advance(writtenAt);
      await storage.put({ bucket, key, bytes, metadata, writtenAt });
      return "put";
    },
    listObjects: async (role) => {
      const objects = await storage.store.list(bucketOf(role));
      return objects.map(({ key, size, metadata }) => ({ key, size, metadata: userMetadataOf(metadata) }));
    },
    getObject: (role, key) => storage.store.read(bucketOf(role), key),
    drain: pipeline.drain,
    invokeSchedule: pipeline.invokeSchedule,
    deadLetters: pipeline.deadLetters,
    env: (functionNamePart) => pipeline.functionLike(functionNamePart).environment,
    clientsEnv: engines.clientsEnv,
    stats: () => ({
      functions: Object.fromEntries(pipeline.functions.map(({ name, stats }) => [name, { ...stats }])),
      ocrBusyMs: textract.busyMs(),
    }),
    outboxDir: engines.outboxDir,
    logDir: engines.logDir,
    stop: () => started.disposeAsync(),
  };
}

function userMetadataOf(headers: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith(userMetadata) ? [[name.slice(userMetadata.length), String(value)]] : [],
    ),
  );
}
