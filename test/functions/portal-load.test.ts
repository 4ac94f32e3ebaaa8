import { beforeAll, describe, expect, it, vi } from "vitest";
import { type RouteName, routes } from "../../schemas/portal-api.ts";
import { createStoreClient } from "../../shared/adapters/dynamodb-store.ts";
import { putAll } from "../../shared/adapters/dynamodb-table.ts";
import { memoryTable } from "../bench/portal-load-memory.ts";
import { evidenceOf, markClaimsRendered } from "../bench/portal-load-papers.ts";
import { type Asker, people } from "../bench/portal-load-people.ts";
import { type Ask, questionsOf } from "../bench/portal-load-questions.ts";
import { createRecords, type Filled } from "../bench/portal-load-records.ts";
import { samplesOf } from "../bench/portal-load-samples.ts";
import { runSchedules } from "../bench/portal-load-schedules.ts";
import { agreementOf, loadSetup, schemes, today } from "../bench/portal-load-setup.ts";
import type { startPortal as Start } from "./portal-world.ts";

/** What one request of a kind read: of the portal's load benchmark, on a table small enough for a test. */
interface Read {
  calls: string[];
  items: number;
}

const [few, many] = [200, 600];
const reads = new Map<number, Map<string, Read>>();

beforeAll(async () => {
  for (const count of [few, many]) reads.set(count, await readsAt(count));
}, 180_000);

async function readsAt(measures: number): Promise<Map<string, Read>> {
  // Each world has functions of its own, which keep what they were first told.
  vi.resetModules();
  const { startPortal }: { startPortal: typeof Start } = await import("./portal-world.ts");
  const portal = await startPortal();
  try {
    const { hash } = await portal.store.saveSetup(loadSetup, { who: "test", at: "2022-01-03T09:00:00Z" });
    await fill(measures, hash);
    await markClaimsRendered(portal.store);
    const ask = (who: Asker, path: string) => {
      const { roles, organisation } = people[who];
      const { route, ...asked } = askedBy(path);
      const person = { roles, ...(organisation !== undefined && { organisation }) };
      return portal.ask(person, route, { ...asked, at: `${today}T09:00:00Z` });
    };
    const samples = samplesOf(measures, 20);
    const documents = samples.flatMap((sample) => sample.documents.slice(0, 1));
    for (const id of documents) for (const [key, bytes] of evidenceOf(id)) await portal.put("evidence", key, bytes);
    const answered: Ask = async (who, path) => (await ask(who, path)).body as Awaited<ReturnType<Ask>>;
    const questions = await questionsOf(answered, { samples, documents, calendar: "/calendar/none.ics", pages: 2 });
    const found = new Map<string, Read>();
    for (const { name, who, path } of questions.filter((one) => one.name !== "calendar's file")) {
      portal.calls();
      portal.itemsRead();
      const { status, text } = await ask(who, path(0));
      expect(status, `${name}: ${text}`).toBe(200);
      found.set(name, { calls: portal.calls(), items: portal.itemsRead() });
    }
    return found;
  } finally {
    await portal.stop();
  }
}

async function fill(measures: number, setupHash: string): Promise<void> {
  const table = memoryTable("records");
  const { putFamily, putUnknown } = createRecords(table, setupHash);
  for (const [index, scheme] of schemes.entries()) {
    const filled: Filled[] = [];
    for (let family = index; family < measures; family += schemes.length) filled.push(...(await putFamily(family)));
    for (let unknown = 0; unknown < 5; unknown += 1) await putUnknown(index + unknown * schemes.length);
    await runSchedules(table, agreementOf(scheme), filled);
  }
  const client = createStoreClient();
  await putAll({ client, name: process.env.RECORDS_TABLE ?? "" }, table.takeAll());
  client.destroy();
}

/** The route of an address, with what its path and query say. */
function askedBy(address: string) {
  const { pathname, searchParams } = new URL(address, "http://portal");
  const found = Object.entries(routes).flatMap(([name, { method, path }]) => {
    const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
    const match = method === "GET" ? pattern.exec(decodeURIComponent(pathname)) : null;
    return match ? [{ route: name as RouteName, params: { ...match.groups } }] : [];
  });
  // The more of it is literal, the earlier it is tried, as at the gateway.
  const [first] = found.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  if (first === undefined) throw new Error(`no route for ${address}`);
  return { ...first, query: Object.fromEntries(searchParams) };
}

/** What grows with what it shows: every line of a claim, and every month's figures. */
const growing = ["claim", "claim of long ago", "dashboard", "held back"];

describe("a read route of the portal", () => {
  it("never scans the table", () => {
    const calls = [...reads.values()].flatMap((kinds) => [...kinds.values()].flatMap((read) => read.calls));
    expect(calls.length).toBeGreaterThan(100);
    expect(calls.filter((call) => call.includes("Scan"))).toEqual([]);
  });

  it("asks the table for no more than a page takes, whatever it was filtered by", () => {
    const kinds = [...(reads.get(many) ?? [])].filter(([name]) => !growing.includes(name));
    const most = ([name, { calls, items }]: [string, Read]) => ({ name, calls: calls.length > 40, items: items > 600 });
    expect(kinds.map(most).filter(({ calls, items }) => calls || items)).toEqual([]);
  });

  it.each([
    "deposits",
    "own deposits",
    "reviews",
    "measures",
    "measures of everybody",
    "measure",
    "document",
    "claims",
  ])("reads as much beside six hundred measures as beside two hundred: %s", (name) => {
    const [small, large] = [few, many].map((count) => reads.get(count)?.get(name));
    expect(large?.calls.length).toBeLessThanOrEqual((small?.calls.length ?? 0) + 1);
    expect(large?.items).toBeLessThanOrEqual((small?.items ?? 0) * 1.1 + 3);
  });

  it("counts no measure for the figures that were counted with the deadlines", () => {
    const read = reads.get(many)?.get("dashboard");
    expect(read?.calls.length).toBeLessThanOrEqual(10);
  });
});
