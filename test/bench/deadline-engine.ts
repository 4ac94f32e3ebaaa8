import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { freePort, tableOf } from "../adapters/dynamodb-engines.ts";
import { tableItems } from "./deadline-table.ts";

export interface FilledEngine {
  endpoint: string;
  stop(): Promise<void>;
}

const tableName = "records";
const { BillingMode, ...table } = tableOf(tableName, ["gsi1", "gsi2"]);
/** As an export describes it. */
const exported = { ...table, BillingModeSummary: { BillingMode } };

/** An engine on a table of so many measures. It imports them as an export of the table: faster than any client writes. */
export async function startFilledEngine(count: number): Promise<FilledEngine> {
  const directory = await mkdtemp(join(tmpdir(), "navette-bench-table-"));
  const data = join(directory, tableName, "data");
  await mkdir(data, { recursive: true });
  await writeFile(join(directory, "schema.json"), JSON.stringify([{ Table: exported }]));
  await pipeline(Readable.from(exportLines(count)), createWriteStream(join(data, "items.json")));

  const port = await freePort();
  const require = createRequire(import.meta.url);
  const binary = join(dirname(require.resolve("@dynoxide/linux-x64/package.json")), "dynoxide");
  const source = ["import", "--source", directory, "--schema", join(directory, "schema.json")];
  const engine = spawn(binary, [...source, "--serve", "--port", String(port)], { stdio: "ignore" });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({ endpoint });
  try {
    for (let tries = 0; ; tries += 1) {
      if (engine.exitCode !== null) throw new Error("the engine did not start");
      try {
        await client.send(new ListTablesCommand({}));
        break;
      } catch (error) {
        if (tries === 400) throw error;
        await pause(250);
      }
    }
  } catch (error) {
    engine.kill("SIGKILL");
    throw error;
  } finally {
    client.destroy();
    await rm(directory, { recursive: true, force: true });
  }
  return {
    endpoint,
    async stop() {
      const ended = new Promise((resolve) => engine.once("exit", resolve));
      engine.kill("SIGKILL");
      await ended;
    },
  };
}

/** The items as DynamoDB exports them, a few thousand lines at a time. */
function* exportLines(count: number): Generator<string> {
  let lines: string[] = [];
  for (const item of tableItems(count)) {
    const { M } = typed(item) as { M: unknown };
    lines.push(JSON.stringify({ Item: M }));
    if (lines.length < 2_000) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
  yield `${lines.join("\n")}\n`;
}

/** A value with DynamoDB's type on it. */
export function typed(value: unknown): Record<string, unknown> {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(typed) };
  if (typeof value !== "object" || value === null) throw new Error("a value that no table has");
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return { M: Object.fromEntries(entries.map(([name, one]) => [name, typed(one)])) };
}
