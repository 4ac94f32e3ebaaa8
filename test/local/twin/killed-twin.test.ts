import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { isRunning } from "../../../local/twin/lock.ts";
import { startTwin } from "../../../local/twin/start-twin.ts";
import { temporaryDirectory } from "./hand-made-assembly.ts";
import { chain } from "./hand-made-chain.ts";

function startProcess(dir: string, assembly: string): ChildProcess {
  const script = fileURLToPath(new URL("./twin-process.ts", import.meta.url));
  return spawn(process.execPath, ["--no-warnings", script, dir, assembly], { stdio: ["ignore", "pipe", "inherit"] });
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function said(child: ChildProcess, word: string): Promise<void> {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes(word)) return;
}

it("goes on after SIGKILL where it was, and leaves no engine behind", { timeout: 120_000 }, async () => {
  const dir = temporaryDirectory();
  const assembly = chain();
  for (const delayMs of [0, 40, 120, 300]) {
    const child = startProcess(dir, assembly);
    await said(child, "started");
    await sleep(delayMs);
    const engine = JSON.parse(readFileSync(join(dir, "dynoxide.json"), "utf8"));
    expect(isRunning(engine)).toBe(true);
    await kill(child);
    for (let waited = 0; isRunning(engine) && waited < 5_000; waited += 20) await sleep(20);
    expect(isRunning(engine)).toBe(false);
  }
  const last = startProcess(dir, assembly);
  await said(last, "drained");
  await kill(last);

  const twin = await startTwin({ dir, assembly });
  try {
    await twin.drain();
    expect(await twin.deadLetters()).toEqual([]);
    const evidence = await twin.listObjects("evidence");
    expect(evidence.map(({ key }) => key).sort()).toEqual([..."0123456789"].map((n) => `arrivals/${n}.json`));
    for (const number of "0123456789")
      expect(String(await twin.getObject("intake", `arrivals/${number}`))).toBe(`object ${number}`);
  } finally {
    await twin.stop();
  }
});
