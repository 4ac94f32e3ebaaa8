import { answerControl } from "./control.ts";
import { startEngines } from "./engines.ts";
import type { FunctionStats } from "./lambda-function.ts";
import { lockDirectory } from "./lock.ts";
import { startPipeline } from "./pipeline.ts";
import { startPortal } from "./portal.ts";
import { noteSettled, settledNote, takeSettled } from "./settled.ts";
import type { Twin, TwinOptions } from "./twin.ts";

const userMetadata = "x-amz-meta-";

/**
 * Starts the whole product on this machine from its synthesized templates, in `dir`, which it keeps: what was there when
 * a twin stopped or was killed is there again, and every object that arrived is told of again (with `onlyUnfinished`,
 * where anything may be left to do).
 * Throws where `dir` is in use, the app cannot be synthesized, or a template has something that the twin does not know.
 */
export async function startTwin(options: TwinOptions): Promise<Twin> {
  const { dir, onEvent = () => {} } = options;
  // What has started when a later step fails is ended again.
  await using starting = new AsyncDisposableStack();
  onEvent({ type: "step", step: "start", state: "begin" });
  starting.defer(lockDirectory(dir));
  const lastNote = takeSettled(dir);
  let settledWith: string | undefined;
  // When every engine has ended, and the directory is still ours.
  starting.defer(() => {
    if (settledWith !== undefined) noteSettled(dir, settledWith);
  });
  const { plan, storage, clock, textract, portal, users, ...engines } = await startEngines(options, starting);
  const pipeline = startPipeline({ plan, storage, clock, textract, portal, users, ...engines }, onEvent, starting);
  if (!options.onlyUnfinished) pipeline.openDoors();
  engines.control.handle(answerControl({ plan, users, invokeLater: pipeline.invokeLater }));
  if (portal)
    await startPortal(portal.ports, {
      plan,
      dir,
      users,
      addresses: portal.addresses,
      invoke: pipeline.invokeNow,
      now: () => {
        const now = portal.now();
        clock.advance(now);
        return now;
      },
      onError: engines.onError,
    });
  const { assembly, keepsRecords } = engines;
  const wasSettled = keepsRecords && lastNote === settledNote(assembly);
  if (!(wasSettled && options.onlyUnfinished))
    for (const bucket of plan.buckets) await storage.notifyAgain(bucket.name);
  const started = starting.move();
  onEvent({ type: "step", step: "start", state: "end" });

  // Through a portal something may arrive until the very end.
  let mayBeSettled = keepsRecords && portal === undefined;
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
      functions: statsByName(pipeline.functions),
      ocrBusyMs: textract.busyMs(),
    }),
    portalUrl: portal?.ports.page.origin,
    users,
    outboxDir: engines.outboxDir,
    logDir: engines.logDir,
    tellAgainNextTime: () => {
      mayBeSettled = false;
    },
    stop: async () => {
      if (mayBeSettled && (await pipeline.isSettled().catch(() => false))) settledWith = assembly;
      await started.disposeAsync();
    },
  };
}

function statsByName(functions: readonly { name: string; stats: FunctionStats }[]): Record<string, FunctionStats> {
  const sums: Record<string, FunctionStats> = {};
  for (const { name, stats } of functions) {
    const { invocations, failures, busyMs } = sums[name] ?? { invocations: 0, failures: 0, busyMs: 0 };
    sums[name] = {
      invocations: invocations + stats.invocations,
      failures: failures + stats.failures,
      busyMs: busyMs + stats.busyMs,
    };
  }
  return sums;
}

function userMetadataOf(headers: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith(userMetadata) ? [[name.slice(userMetadata.length), String(value)]] : [],
    ),
  );
}
