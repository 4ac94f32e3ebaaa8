/**
 * `npm run bench:portal`: fills a twin's records with 100,000 measures and more than 300,000 documents, and asks every
 * read route of its portal at 20 requests a second, signed in, through the twin's HTTP API. `--measures` and `--seconds`
 * say other figures; `--keep <folder>` keeps the filled records there and uses them again.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { recordsFile } from "../../local/twin/dynamodb.ts";
import { credentials } from "../../local/twin/s3.ts";
import { startTwin } from "../../local/twin/start-twin.ts";
import { synthesize } from "../../local/twin/synthesize.ts";
import { readPlan } from "../../local/twin/template.ts";
import type { Twin } from "../../local/twin/twin.ts";
import { createStore } from "../../shared/adapters/dynamodb-store.ts";
import { type Answered, type Due, drive } from "./portal-load-drive.ts";
import { type Filling, fillRecords } from "./portal-load-fill.ts";
import { evidenceOf, markClaimsRendered } from "./portal-load-papers.ts";
import { type Asker, people, signIn } from "./portal-load-people.ts";
import { type Ask, questionsOf } from "./portal-load-questions.ts";
import { samplesOf } from "./portal-load-samples.ts";
import { today } from "./portal-load-setup.ts";

const perSecond = 20;
/** What nineteen of twenty answers may take at most, in milliseconds from when they were due. */
const limit = 50;

const { values } = parseArgs({
  options: {
    measures: { type: "string", default: "100000" },
    seconds: { type: "string", default: "120" },
    keep: { type: "string" },
  },
});
const measures = Number(values.measures);
const directory = await mkdtemp(join(tmpdir(), "navette-bench-portal-"));
try {
  const filling = await filledRecords(directory);
  const states = Object.entries(filling.states).map(([state, count]) => `${count} ${state}`);
  console.log(`${filling.measures} measures (${states.join(", ")}), ${filling.documents} documents:`);
  console.log(`  ${filling.items} items, made and imported in ${filling.seconds.toFixed(0)} s`);
  await writeFile(join(directory, "users.json"), JSON.stringify(Object.values(people)));
  const twin = await startTwin({ dir: directory, portal: { port: 0, now: () => Date.parse(`${today}T09:00:00Z`) } });
  try {
    await measure(twin);
  } finally {
    await twin.stop();
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** The records of a twin in `into`, filled now or before. */
async function filledRecords(into: string): Promise<Filling> {
  const kept = resolve(values.keep ?? into);
  const told = join(kept, "filling.json");
  const file = recordsFile(kept);
  await mkdir(kept, { recursive: true });
  if (!existsSync(told)) {
    const surroundings = { region: "eu-west-3", queueEndpoint: "http://127.0.0.1:1", parameters: {} };
    const { tables } = readPlan(await synthesize(), surroundings);
    const table = tables.find(({ GlobalSecondaryIndexes }) => GlobalSecondaryIndexes !== undefined);
    if (table === undefined) throw new Error("the templates have no table of records");
    await writeFile(told, JSON.stringify(await fillRecords(kept, { table, measures, file })));
  }
  if (kept !== into) await symlink(file, recordsFile(into));
  // What is still to be written to the disk would hold up what the portal writes: that somebody read a paper.
  const opened = await open(file, "r+");
  await opened.sync();
  await opened.close();
  return JSON.parse(await readFile(told, "utf8"));
}

async function measure(twin: Twin): Promise<void> {
  const page = twin.portalUrl ?? "";
  const tokens = new Map<Asker, string>();
  for (const [who, { id }] of Object.entries(people)) tokens.set(who as Asker, await signIn(page, id));
  const headersOf = (who: Asker) => ({
    authorization: `Bearer ${tokens.get(who)}`,
    "content-type": "application/json",
  });
  const ask: Ask = async (who, path) => {
    const answer = await fetch(`${page}${path}`, { headers: headersOf(who) });
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
    return answer.json() as ReturnType<Ask>;
  };
  const made = await fetch(`${page}/api/calendar`, { method: "POST", headers: headersOf("reviewer"), body: "{}" });
  const { url = "" } = (await made.json()) as { url?: string };
  const samples = samplesOf(measures, 500);
  const waiting = (await ask("reviewer", "/api/reviews")).items ?? [];
  const documents = [
    ...waiting.flatMap(({ documentId }) => documentId ?? []),
    ...samples.slice(0, 100).map(({ documents }) => documents[0] ?? ""),
  ];
  for (const id of documents)
    for (const [key, bytes] of evidenceOf(id))
      await twin.putObject({ bucket: "evidence", key, bytes, eventTime: `${today}T08:00:00Z` });
  await drawClaims(twin);
  const questions = await questionsOf(ask, { samples, documents, calendar: new URL(url).pathname, pages: 20 });

  const dueOf = (number: number): Due[] =>
    questions.map(({ name, who, path }) => ({ name, url: `${page}${path(number)}`, token: tokens.get(who) ?? "" }));
  // Once before it counts: the function's code has been run as on a day like any other.
  await drive({ all: [0, 1, 2].flatMap(dueOf), perSecond });
  const rounds = Math.ceil((Number(values.seconds) * perSecond) / questions.length);
  const all = Array.from({ length: rounds }, (_, round) => mixed(dueOf(round + 3), round)).flat();
  console.log(`${all.length} requests of ${questions.length} kinds, ${perSecond} a second:`);
  const before = functionTime(twin);
  tell(await drive({ all, perSecond }));
  const { invocations, busyMs } = functionTime(twin);
  const each = (busyMs - before.busyMs) / (invocations - before.invocations);
  console.log(`the function itself: ${each.toFixed(1)} ms a request on average, as the clock has it`);
}

function functionTime(twin: Twin) {
  const [, stats] = Object.entries(twin.stats().functions).find(([name]) => name.includes("portal-api")) ?? [];
  return { invocations: stats?.invocations ?? 0, busyMs: stats?.busyMs ?? 0 };
}

async function drawClaims(twin: Twin): Promise<void> {
  const { RECORDS_TABLE: recordsTable = "", AUDIT_TABLE: auditTable = "" } = twin.env("portal-api");
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = "", AWS_REGION: region = "" } = twin.clientsEnv;
  const low = new DynamoDBClient({ endpoint, region, credentials });
  await markClaimsRendered(createStore({ client: DynamoDBDocumentClient.from(low), recordsTable, auditTable }));
  low.destroy();
}

/** The same requests in another order in every round. */
function mixed<T>(all: readonly T[], round: number): T[] {
  const step = [7, 11, 13, 17, 19, 23, 29, 31].filter((one) => all.length % one !== 0);
  const by = step[round % step.length] ?? 1;
  return all.map((_, index) => all[(index * by + round) % all.length] as T);
}

function tell(answers: readonly Answered[]): void {
  const row = (name: string, own: readonly Answered[]) => {
    const times = own.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    return { name, median: at(0.5), p95: at(0.95), max: at(1), count: times.length };
  };
  const rows = [...Map.groupBy(answers, ({ name }) => name)].map(([name, own]) => row(name, own));
  const width = Math.max(...rows.map(({ name }) => name.length));
  const number = (value: number) => value.toFixed(1).padStart(8);
  console.log(`  ${"milliseconds".padEnd(width)}   median      p95      max`);
  for (const { name, median, p95, max } of rows.sort((a, b) => b.p95 - a.p95))
    console.log(`  ${name.padEnd(width)} ${number(median)} ${number(p95)} ${number(max)}`);
  const failed = answers.filter(({ status }) => status !== 200);
  if (failed.length > 0)
    console.log(`  NOT answered: ${failed.length} (${[...new Set(failed.map(({ name }) => name))].join(", ")})`);
  const { median, p95, max } = row("all", answers);
  console.log(`  all: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(1)} ms`);
  const ratio = p95 / limit;
  const isHeld = ratio <= 1 && failed.length === 0;
  console.log(`p95 of all / ${limit} ms: ${ratio.toFixed(2)} (at most 1: ${isHeld ? "held" : "NOT held"})`);
  const late = rows.filter((one) => one.p95 > limit).map(({ name }) => name);
  console.log(`kinds whose own p95 is above: ${late.length === 0 ? "none" : late.join(", ")}`);
}
