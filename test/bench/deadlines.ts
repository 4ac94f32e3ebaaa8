import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { startFilledEngine } from "./deadline-engine.ts";
import type { Measured } from "./deadlines-measured.ts";

/** What checking the deadlines of 100,000 measures may take on one core, in seconds and megabytes. */
const timeLimit = 10;
const memoryLimit = 500;
/** How much more it may take than for 10,000, in processor time: what else the machine does is not its growth. */
const growthLimit = 11;

const [small, large] = [10_000, 100_000];

/** Prints what checking deadlines takes, through the store and in the domain alone. */
export async function benchDeadlines(): Promise<void> {
  Object.assign(process.env, { AWS_REGION: "eu-west-3", AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" });
  const engines = [await startFilledEngine(small), await startFilledEngine(large)];
  try {
    const measured = await measure("store", ...engines.map(({ endpoint }) => endpoint));
    print(`deadlines of ${large} measures through the store, one in twenty in the window`, measured);
  } finally {
    await Promise.all(engines.map(({ stop }) => stop()));
  }
  print(`deadlines of ${large} measures, all in the window, domain alone`, await measure("domain", small, large));
}

/** Measures in a process of its own, on one core where the machine lets choose. */
async function measure(...given: (string | number)[]): Promise<Measured> {
  const script = new URL("deadlines-measured.ts", import.meta.url).pathname;
  const command = [process.execPath, `--max-old-space-size=${memoryLimit}`, script, ...given.map(String)];
  const pinned = spawnSync("taskset", ["-c", "0", "true"]).status === 0 ? ["taskset", "-c", "0", ...command] : command;
  const [program = "", ...args] = pinned;
  const { stdout } = await promisify(execFile)(program, args);
  return JSON.parse(stdout);
}

function print(title: string, { small: first, large: last, megabytes }: Measured): void {
  const verdict = (value: number, limit: number, unit = "") =>
    `(at most ${limit}${unit}: ${value <= limit ? "held" : "NOT held"})`;
  const growth = last.processorSeconds / first.processorSeconds;
  const byClock = last.seconds / first.seconds;
  console.log(`${title}: ${last.looked} looked at, ${last.deadlines} deadlines`);
  console.log(`  time: ${last.seconds.toFixed(2)} s ${verdict(last.seconds, timeLimit, " s")}`);
  console.log(`  memory: ${megabytes.toFixed(0)} MB ${verdict(megabytes, memoryLimit, " MB")}`);
  console.log(
    `  growth from ${small} to ${large}: ${growth.toFixed(1)} ${verdict(growth, growthLimit)}; by the clock ${byClock.toFixed(1)}`,
  );
}
