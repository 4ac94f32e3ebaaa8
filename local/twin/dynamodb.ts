import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { isRunning, startOf } from "./lock.ts";
import { credentials } from "./s3.ts";

export type Database = { url: string; close: () => Promise<void> };

/**
 * Runs the engine as long as our end of its standard input is open: the pipe closes with this process however it dies,
 * and no orphan keeps the database file. Prints the engine's process id first. The engine's exit ends the shell too.
 */
const supervisor = [
  "exec 3<&0",
  '"$@" </dev/null & engine=$!',
  'echo "pid $engine"',
  "(while read -r _ <&3; do :; done; kill -9 $engine 2>/dev/null) &",
  "wait $engine",
].join("\n");

/** Where the database of a twin's directory is kept. */
export const recordsFile = (directory: string): string => join(directory, "records.sqlite");

/**
 * Starts DynamoDB (dynoxide) on the SQLite file `<directory>/records.sqlite`, on a free port of this machine.
 * Throws where it is not ready in 15 seconds, with what it said.
 */
export async function startDatabase(directory: string, onLine: (line: string) => void): Promise<Database> {
  const pidFile = join(directory, "dynoxide.json");
  await outlive(pidFile);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startEngine(directory, pidFile, await freePort(), onLine);
    } catch (error) {
      // Somebody may have taken the port in between.
      if (attempt === 3) throw error;
    }
  }
}

/** Creates the tables that the database at `url` does not have yet. */
export async function createMissingTables(
  url: string,
  region: string,
  tables: CreateTableCommandInput[],
): Promise<void> {
  if (tables.length === 0) return;
  const client = new DynamoDBClient({ endpoint: url, region, credentials });
  try {
    for (const table of tables)
      await client.send(new CreateTableCommand(table)).catch((error: unknown) => {
        if (!(error instanceof ResourceInUseException)) throw error;
      });
  } finally {
    client.destroy();
  }
}

function startEngine(
  directory: string,
  pidFile: string,
  port: number,
  onLine: (line: string) => void,
): Promise<Database> {
  const command = [engineFile(), "serve", "--host", "127.0.0.1", "--port", String(port)];
  const child = spawn("sh", ["-c", supervisor, "sh", ...command, "--db-path", recordsFile(directory)], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const said: string[] = [];
  let ready = false;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail("is not ready after 15 seconds"), 15_000);
    const fail = (why: string) => {
      clearTimeout(timer);
      endInput(child);
      reject(new Error(`The database engine ${why}: ${said.join("\n")}`));
    };
    child.once("error", (error) => fail(`does not start (${error.message})`));
    child.once("exit", (code) => fail(`ended with code ${code}`));
    const listen = (line: string) => {
      onLine(line);
      if (ready) return;
      said.push(line);
      const text = said.join("\n");
      const pid = /^pid (\d+)$/m.exec(text)?.[1];
      if (pid === undefined || !text.includes("listening on")) return;
      ready = true;
      clearTimeout(timer);
      writeFileSync(pidFile, JSON.stringify({ pid: Number(pid), startedAt: startOf(Number(pid)) ?? "" }));
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: async () => {
          endInput(child);
          await ended;
          rmSync(pidFile, { force: true });
        },
      });
    };
    for (const stream of [child.stdout, child.stderr]) createInterface(stream).on("line", listen);
  });
}

function endInput(child: ChildProcess): void {
  child.stdin?.destroy();
}

/** Waits until the engine of a killed twin has followed it: its last write has to be over before the file is opened. */
async function outlive(pidFile: string): Promise<void> {
  let engine: { pid: number; startedAt: string };
  try {
    engine = JSON.parse(readFileSync(pidFile, "utf8"));
  } catch {
    return;
  }
  for (let waited = 0; isRunning(engine); waited += 20) {
    if (waited > 5_000) throw new Error(`The database engine of an earlier run still runs as process ${engine.pid}`);
    await sleep(20);
  }
}

function engineFile(): string {
  const { platform, arch } = process;
  const name = `@dynoxide/${platform}-${arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), "dynoxide");
  } catch (cause) {
    throw new Error(`${name} is not installed: name another DynamoDB in DYNAMODB_ENDPOINT`, { cause });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
