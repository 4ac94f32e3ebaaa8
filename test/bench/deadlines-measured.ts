import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { checkEverything } from "../../shared/adapters/dynamodb-deadline-checks.ts";
import { createRecordsStore } from "../../shared/adapters/dynamodb-store.ts";
import { listDeadlines } from "../../shared/domain/deadline/list-deadlines.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import { benchMeasure, benchSetup, today, warnDays } from "./deadline-table.ts";
import { peakMegabytes } from "./memory.ts";

/** `megabytes`: the most that the process held. */
export interface Measured {
  small: Run;
  large: Run;
  megabytes: number;
}

/** `processorSeconds`: of this process, without what it waits for. */
interface Run {
  looked: number;
  deadlines: number;
  seconds: number;
  processorSeconds: number;
}

/** As many as a page of the table has, about. */
const pageSize = 500;

/*
 * What the benchmark of deadlines measures, in a process of its own so that its memory is its own: the daily check
 * through the store, given two endpoints, or the domain alone where every measure has a deadline, given two counts.
 */
const [kind, smallOne = "", largeOne = ""] = process.argv.slice(2);
const context = { setup: benchSetup(), rules, today, warnDays };
const run = (one: string) => (kind === "store" ? throughStore(one) : inDomain(Number(one)));
// Once for the compiler; then the middle one of three.
await run(smallOne);
const smallRuns = [await run(smallOne), await run(smallOne), await run(smallOne)];
const [, small] = smallRuns.toSorted((a, b) => a.processorSeconds - b.processorSeconds);
const large = await run(largeOne);
if (small === undefined) throw new Error("nothing was measured");
const megabytes = peakMegabytes();
process.stdout.write(JSON.stringify({ small, large, megabytes } satisfies Measured));

async function throughStore(endpoint: string): Promise<Run> {
  const low = new DynamoDBClient({ endpoint });
  const client = DynamoDBDocumentClient.from(low);
  const store = createRecordsStore({ client, recordsTable: "records" });
  const stop = startWatch();
  const looked = await checkEverything({ store, ...context });
  const times = stop();
  const deadlines = (await store.listDeadlines()).length;
  low.destroy();
  return { looked, deadlines, ...times };
}

/** Page by page, as the daily check looks at them; making the measures up is not counted. */
async function inDomain(count: number): Promise<Run> {
  const total = { looked: count, deadlines: 0, seconds: 0, processorSeconds: 0 };
  for (let page = 0; page * pageSize < count; page += 1) {
    const measures = Array.from({ length: pageSize }, (_, index) => benchMeasure(page * pageSize + index, true));
    const stop = startWatch();
    total.deadlines += listDeadlines({ measures, ...context }).length;
    const { seconds, processorSeconds } = stop();
    total.seconds += seconds;
    total.processorSeconds += processorSeconds;
  }
  return total;
}

function startWatch(): () => Pick<Run, "seconds" | "processorSeconds"> {
  const from = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - from) / 1000, processorSeconds: (user + system) / 1e6 };
  };
}
