import { Worker } from "node:worker_threads";
import { fileLimits } from "../domain/intake/limits.ts";
import { type Inspection, refuse } from "./file-inspection.ts";

/** What is opened in a thread of its own: whatever has to be unpacked to be known. */
export type ApartKind = "pdf" | "zip" | "heic" | "jpeg" | "png" | "tiff";

/** `known`: what a picture is known to be already, whose code is all that is sought. */
export type ApartRequest = { kind: ApartKind; bytes: Uint8Array; known?: Inspection };
/** `step`: one page more is done, and the time of the next begins. `heavy`: so much memory was taken that the thread goes. */
export type ApartAnswer = { step: true } | { step?: never; inspection: Inspection; heavy: boolean };

const mediaTypes: Record<ApartKind, string> = {
  pdf: "application/pdf",
  zip: "application/zip",
  heic: "image/heic",
  jpeg: "image/jpeg",
  png: "image/png",
  tiff: "image/tiff",
};
/** Beside this module, as source or as it was bundled. */
const workerFile = import.meta.url.endsWith(".ts") ? "./file-open-worker.ts" : "./file-open-worker.mjs";
const watchEveryMs = 200;
/** On a machine that has other things to do, wall time passes faster than a thread's own. */
const wallFactor = 12;

/** Threads without work: starting one takes longer than most files. They keep no process alive. */
const idle: Worker[] = [];

/** Starts the thread of the first file before it comes: a function does it while it loads. */
export function prepareToOpen(): void {
  const worker = startWorker();
  worker.unref();
  // One that cannot start is replaced by the file that needs it.
  worker.once("error", () => idle.splice(0, idle.length));
  idle.push(worker);
}

/**
 * Opens a file in a thread of its own, and stops it where it takes more time (of the processor, so that a busy machine
 * refuses nothing) or memory than any document needs. Never throws.
 */
export async function openApart(kind: ApartKind, bytes: Uint8Array, known?: Inspection): Promise<Inspection> {
  const worker = idle.pop() ?? startWorker();
  worker.ref();
  const outcome = await new Promise<Inspection | "stopped">((resolve) => {
    const secondsForStep = kind === "heic" ? fileLimits.heicSeconds : fileLimits.stepSeconds;
    const watch = watchTime(worker, secondsForStep, () => resolve("stopped"));
    worker.on("message", (answer: ApartAnswer) => {
      if (answer.step) return watch.step();
      watch.end();
      if (answer.heavy) void worker.terminate();
      else idle.push(worker);
      resolve(answer.inspection);
    });
    worker.on("messageerror", () => resolve("stopped"));
    // Out of memory ends the thread, and nothing else.
    worker.on("error", () => resolve("stopped"));
    worker.on("exit", () => {
      watch.end();
      resolve("stopped");
    });
    worker.postMessage({ kind, bytes, ...(known && { known }) } satisfies ApartRequest);
  });
  for (const event of ["message", "messageerror", "error", "exit"]) worker.removeAllListeners(event);
  worker.unref();
  if (outcome !== "stopped") return outcome;
  await worker.terminate();
  return known ?? refuse(mediaTypes[kind], "file-too-complex");
}

function startWorker(): Worker {
  return new Worker(new URL(workerFile, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: fileLimits.heapMegabytes },
    // What a library prints could quote the document.
    stdout: true,
    stderr: true,
  });
}

/** Calls `stop` once a step has taken its seconds of the processor, or all steps together theirs. */
function watchTime(worker: Worker, secondsForStep: number, stop: () => void): { step: () => void; end: () => void } {
  const startedAt = performance.now();
  let began: number | undefined;
  let stepBegan = 0;
  let latest = 0;
  let ended = false;
  const look = async () => {
    if (ended) return;
    const wall = (performance.now() - startedAt) / 1000;
    const used = await worker.cpuUsage().catch(() => undefined);
    if (used) {
      latest = (used.user + used.system) / 1e6;
      began ??= latest;
      stepBegan ||= latest;
    }
    const whole = began === undefined ? 0 : latest - began;
    const isOver =
      latest - stepBegan > secondsForStep ||
      whole > fileLimits.wholeSeconds ||
      wall > fileLimits.wholeSeconds * wallFactor;
    if (isOver && !ended) stop();
  };
  const timer = setInterval(() => void look(), watchEveryMs);
  return {
    step: () => {
      stepBegan = latest;
    },
    end: () => {
      ended = true;
      clearInterval(timer);
    },
  };
}
