import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Instant } from "../../schemas/calendar.ts";
import type { Engines } from "./engines.ts";
import { functionEnvironment } from "./environment.ts";
import { LambdaFunction } from "./lambda-function.ts";
import { openLog } from "./logs.ts";
import type { PlannedFunction } from "./plan.ts";
import { Poller } from "./poller.ts";
import type { DeadLetters, TwinEvent } from "./twin.ts";

/** How often a draining twin looks whether it is done, in milliseconds. */
const drainCheckMs = 15;

/** EventBridge tries for a day; whoever sits in front of a terminal does not wait that long. */
const scheduleTries = 3;
const scheduleRetryMs = 200;

/** How many people's requests one function answers at the same time; on AWS, a thousand. */
const atOnce = 3;

/** The plan's functions with whatever wakes them. */
export type Pipeline = {
  functions: LambdaFunction[];
  /** The one function with this part in its name. Throws where there is none, or several. */
  functionLike: (part: string) => LambdaFunction;
  /** Loads what stands at the buckets' doors, where something is about to arrive: it comes to them first. */
  openDoors: () => void;
  drain: () => Promise<void>;
  /** Whether nothing is on its way, at work or given up. */
  isSettled: () => Promise<boolean>;
  invokeSchedule: (functionNamePart: string, scheduledAt: Instant) => Promise<void>;
  /** Calls a function by its name for whoever waits for its answer: beside others that run, up to a few at once. */
  invokeNow: (functionName: string, event: unknown) => Promise<unknown>;
  /** Calls a function by its name as Lambda's own API does without waiting: three times at most, then it is a dead letter. */
  invokeLater: (functionName: string, event: unknown) => void;
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
  let later = 0;
  const localise = engines.portal?.addresses.localise ?? ((text: string) => text);
  const atHome = (planned: PlannedFunction): PlannedFunction => ({
    ...planned,
    environment: Object.fromEntries(
      Object.entries(planned.environment).map(([name, value]) => [name, localise(value)]),
    ),
  });

  const logs = new Map(plan.functions.map(({ name }) => [name, openLog(join(engines.logDir, `${name}.log`))]));
  started.defer(() => {
    for (const log of logs.values()) log.close();
  });
  const make = (planned: PlannedFunction): LambdaFunction => {
    const { name } = planned;
    return new LambdaFunction({
      planned,
      environment: functionEnvironment(atHome(planned), engines.clientsEnv),
      onLine: (line) => {
        logs.get(name)?.write(line);
        onEvent({ type: "log", function: name, line });
      },
      onInvocation: ({ requestId, records, ms, failure }) => {
        activity += 1;
        const outcome = failure ? { failed: true, errorType: failure.errorType } : { failed: false };
        onEvent({ type: "invocation", function: name, requestId, records, ms, ...outcome });
      },
    });
  };
  const functions = plan.functions.map(make);
  started.defer(async () => {
    await Promise.all(functions.map((lambda) => lambda.stop()));
  });
  const functionLike = (part: string): LambdaFunction => {
    const found = functions.filter(({ name }) => name.includes(part));
    const names = new Set(found.map(({ name }) => name));
    const chosen = names.size === 1 ? found[0] : found.find(({ name }) => name === part);
    if (chosen) return chosen;
    throw new Error(`${names.size || "No"} functions of the template have "${part}" in their name`);
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
  messaging.onArrival(() => {
    activity += 1;
    for (const poller of pollers) poller.wake();
  });

  const deadLetterQueues = new Set(
    [...plan.queues, ...plan.schedules, ...plan.functions].map(({ deadLetterQueue }) => deadLetterQueue),
  );
  const isIdle = async () => {
    if (later > 0 || storage.pending() > 0 || textract.pending() > 0 || functions.some(({ running }) => running > 0))
      return false;
    const depths = await messaging.depths();
    return depths.every(({ name, messages }) => messages === 0 || deadLetterQueues.has(name));
  };

  const chained = new Set([...plan.eventSources, ...plan.schedules].map((source) => source.function));
  return {
    functions,
    functionLike,
    openDoors: () => {
      const doors = new Set(plan.buckets.flatMap(({ notifications }) => notifications.map(({ queue }) => queue)));
      for (const { queue, function: name } of plan.eventSources) if (doors.has(queue)) functionLike(name).warm();
    },
    drain: async () => {
      for (;;) {
        const before = activity;
        // Idle twice with nothing in between: a message never hides on its way from one place to the next.
        if ((await isIdle()) && (await isIdle()) && activity === before) return;
        // While pages are read, those that come later in the chain get ready, as warm functions are on AWS.
        if (textract.pending() > 0) for (const name of chained) functionLike(name).warm();
        await sleep(drainCheckMs);
      }
    },
    isSettled: async () => {
      const before = activity;
      const isDone = (await isIdle()) && (await isIdle()) && activity === before;
      return isDone && (await messaging.depths()).every(({ messages }) => messages === 0);
    },
    invokeNow: async (functionName, event) => {
      const alike = functions.filter(({ name }) => name === functionName);
      const planned = plan.functions.find(({ name }) => name === functionName);
      if (planned && alike.length < atOnce && alike.every(({ running }) => running > 0)) {
        const another = make(planned);
        functions.push(another);
        return another.invoke(event);
      }
      const [idlest] = alike.toSorted((a, b) => a.running - b.running);
      if (!idlest) throw new Error(`No function ${functionName}`);
      return idlest.invoke(event);
    },
    invokeLater: (functionName, event) => {
      const { deadLetterQueue } = plan.functions.find(({ name }) => name === functionName) ?? {};
      later += 1;
      tryAgain(() => functionLike(functionName).invoke(event))
        .catch(async () => {
          if (deadLetterQueue !== undefined) await messaging.send(deadLetterQueue, JSON.stringify(event));
        })
        .catch(engines.onError)
        .finally(() => {
          later -= 1;
        });
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
