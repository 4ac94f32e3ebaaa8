import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { createSettingsWriter } from "../../shared/adapters/dynamodb-setup.ts";
import { typed } from "./deadline-engine.ts";
import { type Item, memoryTable } from "./portal-load-memory.ts";
import { loadSetup } from "./portal-load-setup.ts";
import type { ShardDone } from "./portal-load-shard.ts";

/** What the table was filled with. */
export type Filling = Omit<ShardDone, "flows"> & { seconds: number };

const shards = 2;
const run = promisify(execFile);

/**
 * Makes the database of a twin, `records.sqlite` in `directory`, with so many measures in `table`: their items are made
 * by the store's own functions, and the engine imports them as an export of DynamoDB.
 */
export async function fillRecords(
  directory: string,
  { table, measures, file }: { table: CreateTableCommandInput; measures: number; file: string },
): Promise<Filling> {
  const from = performance.now();
  const source = join(directory, "export");
  const name = table.TableName ?? "";
  const data = join(source, name, "data");
  await mkdir(data, { recursive: true });
  const settings = memoryTable("records");
  const { hash } = await createSettingsWriter(settings, { client: settings.client, name: "audit" }).saveSetup(
    loadSetup,
    {
      who: "bench",
      at: "2022-01-03T09:00:00Z",
    },
  );
  const script = new URL("portal-load-shard.ts", import.meta.url).pathname;
  const parts = await Promise.all(
    Array.from({ length: shards }, async (_, shard) => {
      const args = [data, shard, shards, measures, hash].map(String);
      const { stdout } = await run(process.execPath, ["--max-old-space-size=2000", script, ...args], {
        maxBuffer: 1e9,
      });
      return JSON.parse(stdout) as ShardDone;
    }),
  );
  const rest = [...settings.takeAll(), ...sums(parts.flatMap(({ flows }) => flows))];
  const lines = rest.map((item) => JSON.stringify({ Item: (typed(item) as { M: unknown }).M }));
  await writeFile(join(data, "rest.json"), `${lines.join("\n")}\n`);

  const { BillingMode, ...described } = table;
  const schema = join(source, "schema.json");
  await writeFile(schema, JSON.stringify([{ Table: { ...described, BillingModeSummary: { BillingMode } } }]));
  const require = createRequire(import.meta.url);
  const binary = join(dirname(require.resolve("@dynoxide/linux-x64/package.json")), "dynoxide");
  await run(binary, ["import", "--source", source, "--schema", schema, "--output", file]);
  await rm(source, { recursive: true });
  const sumOf = (of: "measures" | "documents" | "items") => parts.reduce((sum, part) => sum + part[of], 0);
  const states: Record<string, number> = {};
  for (const part of parts)
    for (const [state, count] of Object.entries(part.states)) states[state] = (states[state] ?? 0) + count;
  const items = sumOf("items") + rest.length;
  const seconds = (performance.now() - from) / 1000;
  return { measures: sumOf("measures"), documents: sumOf("documents"), items, states, seconds };
}

/** The figures of a month, of which each shard has a part. */
function sums(flows: readonly Item[]): Item[] {
  const names = ["recorded", "untouched", "seconds"] as const;
  const byKey = Map.groupBy(flows, ({ pk, sk }) => `${pk} ${sk}`);
  return [...byKey.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const totals = names.map((name) => [name, own.reduce((sum, one) => sum + Number(one[name]), 0)]);
    return [{ ...first, ...Object.fromEntries(totals) }];
  });
}
