import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { demoDay } from "./samples-run.ts";

const kills = 20;
const killsPerFolder = 10;
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

/** Runs the command line in a process of its own; killed after `killAfterMs`, where that is given. Gives its time. */
async function navette(
  keep: string,
  out: string,
  killAfterMs?: number,
): Promise<{ code: number | null; ms: number; errors: string }> {
  const args = [
    "local/main.ts",
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
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
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
  return { code, ms: performance.now() - from, errors };
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
  timeout: 300_000,
}, async () => {
  const folder = () => mkdtemp(join(tmpdir(), "navette-kill-"));
  const [calmKeep, calmOut] = [await folder(), await folder()];
  const calm = await navette(calmKeep, calmOut);
  expect(calm.errors).toBe("");
  expect(calm.code).toBe(0);
  const expected = await contents(calmOut);
  expect(Object.keys(expected).some((name) => name.endsWith(".pdf"))).toBe(true);

  const random = randomFrom(seed);
  for (let killed = 0; killed < kills; killed += killsPerFolder) {
    const [keep, out] = [await folder(), await folder()];
    for (let kill = 0; kill < killsPerFolder; kill += 1) await navette(keep, out, 200 + random() * calm.ms);
    const last = await navette(keep, out);
    expect(last.errors).toBe("");
    expect(last.code).toBe(0);
    expect(await contents(out)).toEqual(expected);
    await rm(keep, { recursive: true });
    await rm(out, { recursive: true });
  }
});
