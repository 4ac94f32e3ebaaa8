import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { isRunning } from "../../../local/twin/lock.ts";

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "navette-cut-"));
  made.push(folder);
  return folder;
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 30_000) throw new Error("it never came to that");
    await sleep(20);
  }
}

/** Starts a run on the samples, and sends it `signal` once its database runs in the folder that `dirOf` gives. */
async function cutOff(signal: "SIGINT" | "SIGTERM", args: string[], env: Record<string, string>, dirOf: () => string) {
  const command = ["local/navette.js", "run", "samples/files", "--out", await newFolder(), ...args];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const engineFile = () => join(dirOf(), "dynoxide.json");
  await until(() => existsSync(engineFile()) && readFileSync(engineFile(), "utf8").endsWith("}"));
  const engine = JSON.parse(readFileSync(engineFile(), "utf8"));
  child.kill(signal);
  const [code] = await once(child, "close");
  await until(() => !isRunning(engine));
  return { code, stderr };
}

describe("Ctrl-C", () => {
  it("ends a run at once with a sentence, and leaves neither a folder nor an engine behind", async () => {
    const temporary = await newFolder();
    const dirOf = () => join(temporary, readdirSync(temporary).find((name) => name.startsWith("navette-")) ?? "none");
    const { code, stderr } = await cutOff("SIGINT", [], { TMPDIR: temporary }, dirOf);
    expect(stderr).toBe("Interrompu : rien n'a été gardé. Relancez la même commande pour recommencer.\n");
    expect(code).toBe(130);
    expect(readdirSync(temporary).filter((name) => name.startsWith("navette-"))).toEqual([]);
  });

  it("leaves what is kept, and says that the same command goes on with it", async () => {
    const keep = await newFolder();
    const { code, stderr } = await cutOff("SIGTERM", ["--keep", keep], {}, () => keep);
    expect(stderr).toBe("Interrompu. Relancez la même commande : elle reprendra là où elle en était.\n");
    expect(code).toBe(143);
    expect(existsSync(join(keep, "records.sqlite"))).toBe(true);
  });
});
