import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createStore } from "../../shared/adapters/dynamodb-store.ts";
import { putAll } from "../../shared/adapters/dynamodb-table.ts";
import { agreement, prepareMonth, recordMeasures } from "../adapters/claim-issuing.ts";
import { dynoxide, type RunningEngine } from "../adapters/dynamodb-engines.ts";
import { largeMonth } from "../adapters/large-claim.ts";
import { otherMonthsItems } from "./issue-month-table.ts";

/** How far the reads of an issue may go up with ten times more measures of other months in the table. */
const readsLimit = 1.05;
/** Measures that the month needs, and those of other months. */
const ownCount = 20;
const [few, many] = [500, 5_000];
const [short, long] = [10_000, 100_000];

/** Prints what issuing reads beside few and many measures of other months, and what a very long claim takes. */
export async function benchIssueMonth(): Promise<void> {
  const running = await dynoxide.start();
  try {
    const small = await readsBeside(running, few);
    const large = await readsBeside(running, many);
    const ratio = Math.max(large.items / small.items, large.requests / small.requests, large.units / small.units);
    console.log(`issuing a month of ${ownCount} measures beside ${few} and ${many} of other months:`);
    console.log(`  items read: ${small.items} and ${large.items}; requests: ${small.requests} and ${large.requests}`);
    console.log(`  read capacity: ${small.units} and ${large.units} units`);
    console.log(`  many / few: ${ratio.toFixed(3)} ${verdict(ratio, readsLimit)}`);

    const shortSeconds = await issueLines(running, short);
    const longSeconds = await issueLines(running, long);
    const growth = longSeconds / shortSeconds;
    console.log(`issuing ${short} lines: ${shortSeconds.toFixed(1)} s; ${long} lines: ${longSeconds.toFixed(1)} s`);
    // Nearly all of it is the database's own time: told, not judged.
    console.log(`  growth: ${growth.toFixed(1)}`);
  } finally {
    await running.stop();
  }
}

const verdict = (value: number, limit: number) => `(at most ${limit}: ${value <= limit ? "held" : "NOT held"})`;

interface Reads {
  requests: number;
  items: number;
  units: number;
}

/** Closes January of an agreement whose table also has measures that January does not need, and counts what is read. */
async function readsBeside(running: RunningEngine, others: number): Promise<Reads> {
  const { tables, ...store } = await running.emptyStore();
  const names = Array.from({ length: ownCount }, (_, index) => `Essai-${index}`);
  await recordMeasures(store, names);
  await putAll({ client: running.client, name: tables.records }, otherMonthsItems(others));
  const { client, reads, destroy } = countingClient(running.endpoint);
  const counted = createStore({ client, recordsTable: tables.records, auditTable: tables.audit });
  const prepared = await prepareMonth(counted, "2026-02-01");
  if (prepared?.claim?.lines.length !== ownCount) throw new Error("the month is not what was to be measured");
  await counted.issueMonth(prepared, { who: "bench", at: "2026-02-01T06:00:00Z" });
  destroy();
  return reads;
}

/** A client that counts what it reads, as DynamoDB itself reports it. */
function countingClient(endpoint: string) {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const low = new DynamoDBClient({ endpoint, region: "eu-west-3", credentials });
  const reads: Reads = { requests: 0, items: 0, units: 0 };
  low.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (!/^(Get|BatchGet|Query|Scan)/.test(commandName)) return next(args);
        Object.assign(args.input, { ReturnConsumedCapacity: "TOTAL" });
        const result = await next(args);
        const output = result.output as ReadOutput;
        const capacities = [output.ConsumedCapacity ?? []].flat();
        reads.requests += 1;
        reads.items += output.ScannedCount ?? (output.Item ? 1 : Object.values(output.Responses ?? {}).flat().length);
        for (const { CapacityUnits = 0 } of capacities) reads.units += CapacityUnits;
        return result;
      },
    { step: "initialize", name: "counting" },
  );
  return { client: DynamoDBDocumentClient.from(low), reads, destroy: () => low.destroy() };
}

type Capacity = { CapacityUnits?: number };
/** What the answers to all kinds of reads have between them. */
interface ReadOutput {
  ConsumedCapacity?: Capacity | Capacity[];
  ScannedCount?: number;
  Item?: unknown;
  Responses?: Record<string, unknown[]>;
}

/** Seconds to issue a claim of so many lines and to load it back whole. */
async function issueLines(running: RunningEngine, count: number): Promise<number> {
  const store = await running.emptyStore();
  const month = largeMonth(await store.loadLedger(agreement.id), count);
  const from = performance.now();
  const after = await store.issueMonth({ ...month, next: [] }, { who: "bench", at: "2026-02-01T06:00:00Z" });
  const claim = await store.loadClaim(agreement.id, month.month);
  const seconds = (performance.now() - from) / 1000;
  const { months } = await store.loadLedger(agreement.id);
  const isWhole = claim?.lines.length === count && months[month.month]?.totalCents === month.claim.totalCents;
  if (!after || !isWhole) throw new Error(`${count} lines were not issued whole`);
  return seconds;
}
