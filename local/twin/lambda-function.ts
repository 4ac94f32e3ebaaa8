import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import type { LambdaFailure, LambdaRequest, LambdaResponse, LambdaWorkerData } from "./lambda-worker.ts";
import type { PlannedFunction } from "./plan.ts";

/** An invocation that did not end with a result: the handler threw, ran out of time, or took its thread with it. */
export class InvocationError extends Error {
  readonly failure: LambdaFailure;

  constructor(functionName: string, failure: LambdaFailure) {
    super(`${functionName}: ${failure.errorType}: ${failure.errorMessage}`);
    this.name = "InvocationError";
    this.failure = failure;
  }
}

/** As for the command line (local/navette.js): what was compiled once is not compiled again, in its threads neither. */
const compiled = join(import.meta.dirname, "../../.navette/compiled");

/** How long a bundle may take to load; on AWS this does not count as the function's own time either. */
const loadingMs = 60_000;

type Outcome = { payload: string } | { failure: LambdaFailure };

export type FunctionStats = { invocations: number; failures: number; busyMs: number };

/** An invocation that has ended. `records` is how many messages its event had, 0 for another event. */
export type Invocation = { requestId: string; records: number; ms: number; failure?: LambdaFailure };

/** One function of the plan: its bundle in a thread of its own, started at the first event, one event at a time. */
export class LambdaFunction {
  readonly stats: FunctionStats = { invocations: 0, failures: 0, busyMs: 0 };
  readonly #planned: PlannedFunction;
  readonly #environment: Record<string, string>;
  readonly #onLine: (line: string) => void;
  readonly #onInvocation: (invocation: Invocation) => void;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #running = 0;

  constructor(options: {
    planned: PlannedFunction;
    environment: Record<string, string>;
    /** Gets each line that the function writes. */
    onLine: (line: string) => void;
    onInvocation: (invocation: Invocation) => void;
  }) {
    this.#planned = options.planned;
    this.#environment = options.environment;
    this.#onLine = options.onLine;
    this.#onInvocation = options.onInvocation;
  }

  get name(): string {
    return this.#planned.name;
  }

  /** The variables it runs with. */
  get environment(): Record<string, string> {
    return { ...this.#environment };
  }

  /** How many events it is working on or has waiting. */
  get running(): number {
    return this.#running;
  }

  /** Gives it an event and returns its result, both plain JSON. Throws an `InvocationError` where there is none. */
  invoke(event: unknown): Promise<unknown> {
    this.#running += 1;
    const turn = this.#last
      .then(() => this.#run(event))
      .finally(() => {
        this.#running -= 1;
      });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Loads its bundle before the first event asks for it; a bundle that cannot load fails that event. */
  warm(): void {
    try {
      this.#startedWorker();
    } catch {
      // The first event will tell.
    }
  }

  /** Ends its thread, whatever it is doing. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #run(event: unknown): Promise<unknown> {
    const requestId = randomUUID();
    const startedAt = performance.now();
    const outcome = await this.#exchange({ requestId, event: JSON.stringify(event) }).catch(notStarted);
    const ms = performance.now() - startedAt;
    this.stats.invocations += 1;
    this.stats.busyMs += ms;
    const failure = "failure" in outcome ? outcome.failure : undefined;
    if (failure) {
      this.stats.failures += 1;
      this.#onLine(JSON.stringify({ level: "ERROR", message: "Invoke Error", requestId, ...failure }));
    }
    this.#onInvocation({ requestId, records: recordsOf(event), ms, ...(failure && { failure }) });
    if ("failure" in outcome) throw new InvocationError(this.name, outcome.failure);
    return JSON.parse(outcome.payload);
  }

  async #exchange(request: LambdaRequest): Promise<Outcome> {
    const worker = this.#startedWorker();
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        resolve(outcome);
      };
      const fail = (errorType: string, errorMessage: string, stackTrace: string[] = []) =>
        settle({ failure: { errorType, errorMessage, stackTrace } });
      const onMessage = (response: LambdaResponse) => {
        if (response.requestId !== request.requestId) return;
        if (!response.begun) return settle(response);
        clearTimeout(timer);
        timer = endAfter(this.#planned.timeoutMs);
      };
      const onError = (error: Error) => fail(error.name, error.message, error.stack?.split("\n").slice(1));
      const onExit = (code: number) => fail("Runtime.ExitError", `the runtime ended with code ${code}`);
      const endAfter = (ms: number) =>
        setTimeout(() => {
          this.#forget(worker);
          void worker.terminate();
          fail("Sandbox.Timedout", `Task timed out after ${(ms / 1000).toFixed(2)} seconds`);
        }, ms);
      let timer = endAfter(loadingMs);
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(request);
    });
  }

  #startedWorker(): Worker {
    if (this.#worker) return this.#worker;
    const { codeDirectory, handler, name, arn, memoryMb } = this.#planned;
    const separator = handler.lastIndexOf(".");
    const workerData: LambdaWorkerData = {
      entry: bundleFile(codeDirectory, handler.slice(0, separator)),
      exportName: handler.slice(separator + 1),
      functionName: name,
      functionArn: arn,
      memoryMb,
      timeoutMs: this.#planned.timeoutMs,
    };
    const worker = new Worker(new URL("./lambda-worker.ts", import.meta.url), {
      // Without the template's option for source maps: Node takes every map apart before a bundle does its first work.
      env: { ...this.#environment, NODE_OPTIONS: "", NODE_COMPILE_CACHE: compiled },
      workerData,
      stdout: true,
      stderr: true,
      execArgv: ["--no-warnings"],
      // Small generations: eight functions share one machine.
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
    });
    for (const stream of [worker.stdout, worker.stderr]) createInterface(stream).on("line", this.#onLine);
    // A thread that is gone is replaced at the next event; one that waits does not keep the process alive.
    worker.on("error", () => this.#forget(worker)).on("exit", () => this.#forget(worker));
    this.#worker = worker;
    return worker;
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
  }
}

function notStarted(error: Error): Outcome {
  return { failure: { errorType: "Runtime.ImportModuleError", errorMessage: error.message, stackTrace: [] } };
}

function recordsOf(event: unknown): number {
  const { Records } = (event ?? {}) as { Records?: unknown };
  return Array.isArray(Records) ? Records.length : 0;
}

function bundleFile(directory: string, module: string): string {
  const candidates = [".mjs", ".js", ".cjs"].map((extension) => join(directory, module + extension));
  const found = candidates.find((file) => existsSync(file));
  if (found === undefined) throw new Error(`No bundle ${module}.mjs in ${directory}`);
  return found;
}
