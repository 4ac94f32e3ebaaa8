import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, rmSync, truncateSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startDatabase } from "../../../local/twin/dynamodb.ts";
import { startTwin } from "../../../local/twin/start-twin.ts";
import type { Twin, TwinOptions } from "../../../local/twin/twin.ts";
import { temporaryDirectory } from "./hand-made-assembly.ts";
import { chain } from "./hand-made-chain.ts";

const eventTime = "2026-02-03T09:30:00.000Z";
let assembly: string;
let settled: string;
let dir: string;
const running: Twin[] = [];

async function start(options: Partial<TwinOptions> = {}): Promise<Twin> {
  const twin = await startTwin({ dir, assembly, onlyUnfinished: true, ...options });
  running.push(twin);
  return twin;
}

async function stop(twin: Twin): Promise<void> {
  running.splice(running.indexOf(twin), 1);
  await twin.stop();
}

const put = (twin: Twin, key: string, text: string) =>
  twin.putObject({ bucket: "intake", key, bytes: Buffer.from(text), eventTime });

/** How often a twin that starts now calls the function to which objects are told. */
async function toldAgain(options: Partial<TwinOptions> = {}): Promise<number> {
  const twin = await start(options);
  await twin.drain();
  const { invocations } = twin.stats().functions["try-forward"] ?? { invocations: 0 };
  await stop(twin);
  return invocations;
}

/** Does something in a twin and stops it. */
async function meanwhile(work: (twin: Twin) => unknown, options: Partial<TwinOptions> = {}): Promise<void> {
  const twin = await start(options);
  await work(twin);
  await stop(twin);
}

describe("a twin that is asked only for what is unfinished", () => {
  beforeAll(async () => {
    assembly = chain();
    dir = settled = temporaryDirectory();
    await meanwhile(async (twin) => {
      await put(twin, "arrivals/a", "hello");
      await twin.drain();
    });
  });
  beforeEach(() => {
    dir = temporaryDirectory();
    cpSync(settled, dir, { recursive: true });
  });
  afterEach(async () => {
    for (const twin of running.splice(0)) await twin.stop();
  });

  it("tells of nothing again where the last one ended with everything done, however often", async () => {
    expect([await toldAgain(), await toldAgain()]).toEqual([0, 0]);
  });

  it("tells of everything again where it is not asked so, and leaves the next one nothing to do", async () => {
    expect([await toldAgain({ onlyUnfinished: false }), await toldAgain()]).toEqual([1, 0]);
  });

  it("tells of everything again after one that was killed, though that one had nothing to do", async () => {
    const script = fileURLToPath(new URL("./twin-process.ts", import.meta.url));
    const child = spawn(process.execPath, ["--no-warnings", script, dir, assembly], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const chunk of child.stdout) if (String(chunk).includes("started")) break;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    expect(existsSync(join(dir, "settled.json"))).toBe(false);
    expect(await toldAgain()).toBeGreaterThan(0);
  });

  it("tells of everything again after one that was stopped in the middle", async () => {
    await meanwhile((twin) => put(twin, "arrivals/b", "hello"));
    expect(await toldAgain()).toBeGreaterThan(0);
  });

  it("tells of everything again where a message was given up", async () => {
    await meanwhile(async (twin) => {
      await put(twin, "arrivals/bad", "poison");
      await twin.drain();
      expect(await twin.deadLetters()).toHaveLength(1);
    });
    expect(await toldAgain()).toBeGreaterThan(0);
    expect(existsSync(join(dir, "settled.json"))).toBe(false);
  });

  it("tells of everything again to other functions, also where they were made in the same place", async () => {
    const other = temporaryDirectory();
    cpSync(assembly, other, { recursive: true });
    expect(await toldAgain({ assembly: other })).toBe(1);
    expect(await toldAgain({ assembly: other })).toBe(0);
    utimesSync(join(other, "manifest.json"), new Date(), new Date("2026-02-04T00:00:00Z"));
    expect(await toldAgain({ assembly: other })).toBe(1);
  });

  it("tells another database of everything, every time, and its own after it", async () => {
    const elsewhere = temporaryDirectory();
    const database = await startDatabase(elsewhere, () => {});
    try {
      const there = { dynamodbEndpoint: database.url };
      expect([await toldAgain(there), await toldAgain(there)]).toEqual([1, 1]);
    } finally {
      await database.close();
    }
    expect(await toldAgain()).toBe(1);
  });

  it("tells of everything again where the records are gone", async () => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(join(dir, `records.sqlite${suffix}`), { force: true });
    expect(await toldAgain()).toBe(1);
  });

  it("tells of everything again after one in which something changed that it depends on", async () => {
    await meanwhile((twin) => twin.tellAgainNextTime());
    expect([await toldAgain(), await toldAgain()]).toEqual([1, 0]);
  });

  it("tells of everything again where the note is not whole", async () => {
    truncateSync(join(dir, "settled.json"), 10);
    expect(await toldAgain()).toBe(1);
  });
});
