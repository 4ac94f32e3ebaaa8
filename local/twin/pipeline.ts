import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Instant } from "../../schemas/calendar.ts";
import type { Engines } from "./engines.ts";
import { functionEnvironment } from "./environment.ts";
import { LambdaFunction } from "./lambda-function.ts";
import { openLog } from "./logs.ts";
import { Poller } from "./poller.ts";
import type { DeadLetters, TwinEvent } from "./twin.ts";

/** How often a draining twin looks whether it is done, in milliseconds. */
const drainCheckMs = 15;

/** EventBridge tries for a day; whoever sits in front of a terminal does not wait that long. */
const scheduleTries = 3;
const scheduleRetryMs = 200;

/** The plan's functions with whatever wakes them. */
export type Pipeline = {
  functions: LambdaFunction[];
  /** The one function with this part in its name. Throws where there is none, or several. */
  functionLike: (part: string) => LambdaFunction;
  drain: () => Promise<void>;
  invokeSchedule: (functionNamePart: string, scheduledAt: Instant) => Promise<void>;
  deadLetters: () => Promise<DeadLetters[]>;
};

/** Makes the functions (each starts at its first event) and lets their queues wake them. */
export function startPipeline(
  engines: Engines,
  onEvent: (event: TwinEvent) => void,
  started: AsyncDisposableStack,
): Pipeline {
  const { plan, messaging, storage, textract, clock } = engines;
  let activity = 0;

  const functions = plan.functions.map((planned) => {
    const { name } = planned;
    const log = openLog(join(engines.logDir, `${name}.log`));
    started.defer(log.close);
    const lambda = new LambdaFunction({
      planned,
      environment: functionEnvironment(planned, engines.clientsEnv),
      onLine: (line) => {
        log.write(line);
        onEvent({ type: "log", function: name, line });
      },
      onInvocation: ({ requestId, records, ms, failure }) => {
        activity += 1;
        const outcome = failure ? { failed: true, errorType: failure.errorType } : { failed: false };
        onEvent({ type: "invocation", function: name, requestId, records, ms, ...outcome });
      },
    });
    started.defer(() => lambda.stop());
    return lambda;
  });
  const functionLike = (part: string): LambdaFunction => {
    const found = functions.filter(({ name }) => name.includes(part));
    const chosen = found.length === 1 ? found[0] : found.find(({ name }) => name === part);
    if (chosen) return chosen;
    throw new Error(`${found.length || "No"} functions of the template have "${part}" in their name`);
  };

  const pollers = plan.eventSources.map((source) => {
    const queue = plan.queues.find(({ name }) => name === source.queue);
    if (!queue) throw new Error(`The plan has no queue ${source.queue}`);
    const lambda = functionLike(source.function);
    return new Poller({ source, queue, region: plan.region, lambda, messaging, onError: engines.onError });
  });
  started.defer(() => {
    for (const poller of pollers) poller.stop();
  });
  // Whatever arrives comes to them first: they load while the rest of the twin starts.
  const doors = new Set(plan.buckets.flatMap(({ notifications }) => notifications.map(({ queue }) => queue)));
  for (const { queue, function: name } of plan.eventSources) if (doors.has(queue)) functionLike(name).warm();
  messaging.onArrival(() => {
    activity += 1;
    for (const poller of pollers) poller.wake();
  });

  const deadLetterQueues = new Set([...plan.queues, ...plan.schedules].map(({ deadLetterQueue }) => deadLetterQueue));
  const isIdle = async () => {
    if (storage.pending() > 0 || textract.pending() > 0 || functions.some(({ running }) => running > 0)) return false;
    const depths = await messaging.depths();
    return depths.every(({ name, messages }) => messages === 0 || deadLetterQueues.has(name));
  };

  return {
    functions,
    functionLike,
    drain: async () => {
      for (;;) {
        const before = activity;
        // Idle twice with nothing in between: a message never hides on its way from one place to the next.
        if ((await isIdle()) && (await isIdle()) && activity === before) return;
        // While pages are read, those that come later in the chain get ready, as warm functions are on AWS.
        if (textract.pending() > 0) for (const lambda of functions) lambda.warm();
        await sleep(drainCheckMs);
      }
    },
    invokeSchedule: async (functionNamePart, scheduledAt) => {
      const lambda = functionLike(functionNamePart);
      const schedules = plan.schedules.filter((schedule) => schedule.function === lambda.name);
      if (schedules.length === 0) throw new Error(`No schedule of the template calls ${lambda.name}`);
      clock.advance(Date.parse(scheduledAt));
      for (const { arn, input, deadLetterQueue } of schedules) {
        const event = input
          .replaceAll("<aws.scheduler.scheduled-time>", scheduledAt)
          .replaceAll("<aws.scheduler.schedule-arn>", arn);
        try {
          await tryAgain(() => lambda.invoke(JSON.parse(event)));
        } catch (error) {
          if (deadLetterQueue !== undefined) await messaging.send(deadLetterQueue, event);
          throw error;
        }
      }
    },
    deadLetters: async () => {
      const found: DeadLetters[] = [];
      for (const { name, messages: count } of await messaging.depths())
        if (deadLetterQueues.has(name) && count > 0)
          found.push({ queue: name, count, messages: await messaging.messagesOf(name) });
      return found;
    },
  };
}

async function tryAgain(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === scheduleTries) throw error;
      await sleep(scheduleRetryMs * 2 ** (attempt - 1));
    }
  }
}
