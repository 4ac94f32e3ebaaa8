/**
 * `npm run fuzz`: spoilt inputs by the thousand through everything that reads files. Fails where one crashes it, takes
 * more than 10 seconds or more than 1 GB of memory, and says which. `NAVETTE_SEED` and `NAVETTE_INPUTS` say which inputs;
 * `NAVETTE_SEED=<the seed told> NAVETTE_INPUTS=1` tries one again.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const seed = Number(process.env.NAVETTE_SEED ?? 20_261_005);
const inputs = Number(process.env.NAVETTE_INPUTS ?? 5_000);
const bounds = { seconds: 10, megabytes: 1_024 };
const lanes = Math.min(2, availableParallelism(), inputs);

interface Told {
  index: number;
  family?: string;
  outcome?: string;
  crash?: string;
  ms?: number;
  peakMegabytes?: number;
}

const counts = new Map<string, number>();
const broken: string[] = [];
let slowest = { ms: 0, index: 0 };
let peak = { megabytes: 0, index: 0 };

function note({ index, family, outcome, crash, ms, peakMegabytes = 0 }: Told): void {
  if (ms === undefined) return;
  if (ms > slowest.ms) slowest = { ms, index };
  if (peakMegabytes > peak.megabytes) peak = { megabytes: peakMegabytes, index };
  const key = `${family ?? "?"}: ${crash === undefined ? outcome : "crash"}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  if (crash !== undefined) broken.push(`seed ${seed + index} crashed: ${crash}`);
  if (ms > bounds.seconds * 1_000) broken.push(`seed ${seed + index} took ${(ms / 1_000).toFixed(1)} s`);
}

/** Runs every `lanes`-th input in a process of its own; where that ends or hangs, another goes on behind the input. */
async function runLane(first: number): Promise<void> {
  let next = first;
  while (next < inputs) {
    const begun = await runChild(next);
    if (begun.ended) return;
    broken.push(`seed ${seed + begun.index} ${begun.reason}`);
    next = begun.index + lanes;
  }
}

function runChild(from: number): Promise<{ ended: boolean; index: number; reason: string }> {
  const program = join(import.meta.dirname, "child.ts");
  const args = ["--max-old-space-size=768", program, ...[seed, from, lanes, inputs].map(String)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let current = from;
  let reason = "ended the process";
  let timer: NodeJS.Timeout | undefined;
  const stop = (why: string) => {
    reason = why;
    child.kill("SIGKILL");
  };
  createInterface({ input: child.stdout }).on("line", (line) => {
    const told = JSON.parse(line) as Told;
    clearTimeout(timer);
    current = told.index;
    note(told);
    if ((told.peakMegabytes ?? 0) > bounds.megabytes) return stop(`took ${told.peakMegabytes?.toFixed(0)} MB`);
    // Three times the bound: whatever took longer has to be told apart from what never ends.
    if (told.ms === undefined) timer = setTimeout(stop, bounds.seconds * 3_000, "hung");
  });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ ended: code === 0, index: current, reason });
    });
  });
}

const startedAt = performance.now();
console.log(`${inputs} inputs from seed ${seed} on, ${lanes} at a time`);
await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)));
for (const [key, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${key}`);
const took = ((performance.now() - startedAt) / 1_000).toFixed(0);
console.log(`slowest ${(slowest.ms / 1_000).toFixed(2)} s (seed ${seed + slowest.index})`);
console.log(`largest ${peak.megabytes.toFixed(0)} MB, first reached at seed ${seed + peak.index}; ${took} s in all`);
for (const line of broken) console.error(line);
if (broken.length > 0) process.exitCode = 1;
