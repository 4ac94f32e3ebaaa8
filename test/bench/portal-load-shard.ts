/**
 * A process that makes a part of the table's items and writes them as an export of DynamoDB has them: every so many
 * agreements of all, with their families. Prints what it made as JSON.
 */
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { typed } from "./deadline-engine.ts";
import { type Item, memoryTable } from "./portal-load-memory.ts";
import { createRecords, type Filled } from "./portal-load-records.ts";
import { runSchedules } from "./portal-load-schedules.ts";
import { agreementOf, schemes } from "./portal-load-setup.ts";

/** What a shard tells when it is done. `flows` are sums that several shards have parts of. */
export interface ShardDone {
  measures: number;
  documents: number;
  items: number;
  states: Record<string, number>;
  flows: Item[];
}

const [directory = "", shard = "0", shards = "1", measures = "0", setupHash = ""] = process.argv.slice(2);
const count = Number(measures);
const done: ShardDone = { measures: 0, documents: 0, items: 0, states: {}, flows: [] };
const table = memoryTable("records");
const { putFamily, putUnknown } = createRecords(table, setupHash);
/** One in so many measures has a paper beside it that nobody can place. */
const unknownEvery = 100;

for (const [index, scheme] of schemes.entries()) {
  if (index % Number(shards) !== Number(shard)) continue;
  const filled: Filled[] = [];
  for (let family = index; family < count; family += schemes.length) {
    filled.push(...(await putFamily(family)));
    if (Math.floor(family / schemes.length) % unknownEvery === 0) await putUnknown(family);
  }
  await runSchedules(table, agreementOf(scheme), filled);
  done.measures += filled.length;
  for (const { measure } of filled) done.states[measure.status] = (done.states[measure.status] ?? 0) + 1;
  await pipeline(Readable.from(exported()), createWriteStream(join(directory, `${scheme}.json`)));
}
console.log(JSON.stringify(done));

/** The items as lines of an export, a few thousand at a time. */
function* exported(): Generator<string> {
  let lines: string[] = [];
  for (const item of table.takeAll()) {
    if (item.pk.startsWith("FLOW#")) {
      done.flows.push(item);
      continue;
    }
    done.items += 1;
    if (item.sk === "DOCUMENT") done.documents += 1;
    lines.push(JSON.stringify({ Item: (typed(item) as { M: unknown }).M }));
    if (lines.length < 2_000) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
  yield `${lines.join("\n")}\n`;
}
