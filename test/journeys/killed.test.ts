import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { demoDay } from "./samples-run.ts";

/**
 * How often a run is killed in each folder. In the first pictures are read as well: a reading is cut off like anything
 * else, and takes its time again in the next run.
 */
const killsInFolders = [3, 17];
const kills = killsInFolders.reduce((sum, count) => sum + count);
const seed = Number(process.env.NAVETTE_SEED ?? 20261005);

/** A small chain that has everything: pictures, text inside, an e-mail, a refused file, claims, a notice. */
const files = [
  "orientation-lestrade.png",
  "notification-lestrade.pdf",
  "contrat-lestrade.pdf",
  "courriel-une-piece.eml",
  "tronque.pdf",
].map((name) => join("samples/files", name));

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Where = { keep: string; out: string; readings?: string };

/** Runs the command line in a process of its own; killed after `killAfterMs`, where that is given. Gives its time. */
async function navette(
  { keep, out, readings = "" }: Where,
  killAfterMs?: number,
): Promise<{ code: number | null; wasKilled: boolean; ms: number; errors: string }> {
  const args = [
    "local/navette.js",
    "run",
    ...files,
    "--keep",
    keep,
    "--out",
    out,
    "--setup",
    "samples/setup.json",
    "--today",
    demoDay,
  ];
  const from = performance.now();
  const env = { ...process.env, NAVETTE_READINGS: readings };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (killAfterMs !== undefined) {
    await Promise.race([ended, sleep(killAfterMs)]);
    child.kill("SIGKILL");
  }
  const code = await ended;
  return { code, wasKilled: child.signalCode === "SIGKILL", ms: performance.now() - from, errors };
}

/** Every file of a folder: what a JSON file says, and the hash of any other's bytes. */
async function contents(out: string): Promise<Record<string, unknown>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const all: Record<string, unknown> = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const content = entry.name.endsWith(".json")
      ? JSON.parse(bytes.toString())
      : createHash("sha256").update(bytes).digest("hex");
    all[path.slice(out.length + 1)] = content;
  }
  return all;
}

it(`a run that is killed at ${kills} random moments and started again ends as one that nobody disturbed (seed ${seed})`, {
  timeout: 450_000,
}, async () => {
  const folder = () => mkdtemp(join(tmpdir(), "navette-kill-"));
  const readings = process.env.NAVETTE_READINGS ?? (await folder());
  const calmOut = await folder();
  const calm = await navette({ keep: await folder(), out: calmOut, readings });
  expect(calm.errors).toBe("");
  expect(calm.code).toBe(0);
  const expected = await contents(calmOut);
  expect(Object.keys(expected).some((name) => name.endsWith(".pdf"))).toBe(true);

  const random = randomFrom(seed);
  for (const [index, count] of killsInFolders.entries()) {
    const where: Where = { keep: await folder(), out: await folder(), ...(index > 0 && { readings }) };
    // Each run does less than the one before it, and one that was quicker than its kill does not count as killed.
    let longest = calm.ms;
    for (let kill = 0; kill < count; ) {
      // Each further on than the one before: in a folder where everything was done once, there is little left to kill.
      const share = (kill + random()) / count;
      const { wasKilled, ms } = await navette(where, 200 + share * Math.max(0, longest - 200));
      if (wasKilled) kill += 1;
      else longest = Math.min(longest, ms);
    }
    const last = await navette(where);
    expect(last.errors).toBe("");
    expect(last.code).toBe(0);
    expect(await contents(where.out)).toEqual(expected);
    for (const made of [where.keep, where.out]) await rm(made, { recursive: true });
  }
});
