import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Paper } from "../../schemas/field.ts";
import type { Setup } from "../../schemas/setup.ts";
import { checkEverything, checkMeasures } from "../../shared/adapters/dynamodb-deadline-checks.ts";
import { createRecordsStore, type Store } from "../../shared/adapters/dynamodb-store.ts";
import { putAll } from "../../shared/adapters/dynamodb-table.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import { dynoxide, type RunningEngine } from "../adapters/dynamodb-engines.ts";
import { actor, papers, recordInto } from "../adapters/dynamodb-samples.ts";
import { benchSetup, isInWindow, tableItems, today } from "../bench/deadline-table.ts";
import { setupWith } from "../domain/facts.ts";

const warnDays = [60, 30, 15];
let engine: RunningEngine;
beforeAll(async () => {
  engine = await dynoxide.start();
});
afterAll(() => engine.stop());

describe("the daily check of a table of 400 measures, one in twenty of which can have a deadline", () => {
  it("gets no other measure from the table, and of an agreement only the measures that are active", async () => {
    const { tables } = await engine.emptyStore();
    const { client, returned } = counting(engine.client);
    await putAll({ client: engine.client, name: tables.records }, tableItems(400));
    const store = createRecordsStore({ client, recordsTable: tables.records });
    expect(await checkEverything({ store, setup: benchSetup(), rules, today, warnDays })).toBe(20);

    const keysOf = (start: string) =>
      returned.map(({ pk, sk }) => `${pk} ${sk}`).filter((key) => key.startsWith(start));
    const inWindow = new Set(
      Array.from({ length: 400 }, (_, index) => index)
        .filter(isInWindow)
        .map((index) => `M-2026-${String(index).padStart(6, "0")}`),
    );
    const read = keysOf("MEASURE#").map((key) => key.replace(/^MEASURE#(\S+) .*/, "$1"));
    expect(new Set(read)).toEqual(inWindow);
    // Each once as it is, once as its earlier deadlines, once more for its version.
    expect(read.length).toBeLessThanOrEqual(3 * 20);
    // Nobody's other measures: nothing has changed since yesterday.
    expect(keysOf("PERSON#")).toEqual([]);
    const lastDays = returned.flatMap(({ sk = "" }) => (sk.startsWith("ACTIVE#") ? [sk.slice(7, 17)] : []));
    expect(lastDays.length).toBeGreaterThan(100);
    expect(lastDays.filter((day) => day < "2026-07-01")).toEqual([]);
  });
});

describe("a change", () => {
  const coHolder = { "household.coHolderLastName": "Vasseur-Dupré", "household.coHolderFirstName": "Élodie" };
  const other = { "household.lastName": "Essai", "household.firstName": "Paul", "household.birthOn": "1980-01-01" };
  const theirs = (paper: Paper): Paper => ({ ...paper, ...other, ...coHolder, scheme: "asll-71" });
  const codes = async (store: Store) =>
    (await store.listDeadlines()).map(({ code, measure, agreement }) => `${code} ${measure ?? agreement}`);
  const referencesOf = async (store: Store) =>
    (await store.exportEverything()).measures.map(({ measure }) => measure.reference).sort();
  const check = (store: Store, references: string[], setup: Setup, day = "2026-02-02") =>
    checkMeasures({ store, references, setup, rules, today: day, warnDays });

  it("of one measure brings the overlap to light that is told of another one, and takes it away again", async () => {
    const store = await engine.emptyStore();
    const setup = setupWith();
    await store.saveSetup(setup, actor);
    for (const label of ["orientation", "decision"] as const) await recordInto(store, label, papers[label]);
    const later = { ...papers.contract, startOn: "2026-01-20" } as const;
    for (const paper of [papers.orientation, papers.decision, later]) {
      await recordInto(store, `their ${paper.kind}`, theirs(paper));
    }
    const [own = "", their = ""] = await referencesOf(store);
    await check(store, [own, their], setup);
    expect(await codes(store)).toEqual([`contract-missing ${own}`]);

    // Their measure started later, and nothing about it changes now.
    await recordInto(store, "contract", papers.contract);
    await check(store, [own], setup);
    expect(await codes(store)).toEqual([`scheme-overlap ${their}`]);
    await checkEverything({ store, setup, rules, today: "2026-02-03", warnDays });
    expect(await codes(store)).toEqual([`scheme-overlap ${their}`]);

    const early = { bilanKind: "break-off", endOn: "2026-01-19", documentOn: "2026-01-19", reason: "Départ." } as const;
    const { kind: _, startOn: __, months: ___, ...people } = papers.contract;
    await recordInto(store, "bilan", { ...people, ...early, kind: "bilan" });
    await check(store, [own], setup, "2026-02-03");
    expect(await codes(store)).toEqual([]);
    await checkEverything({ store, setup, rules, today: "2026-02-04", warnDays });
    expect(await codes(store)).toEqual([]);
  });

  it("passes a ceiling of the agreement; the deadline goes with the ceiling, and with the agreement", async () => {
    const store = await engine.emptyStore();
    const capacity = [{ schemes: ["asell-cd"], per: "month", max: 0 }];
    const setup = setupWith({}, { capacity });
    await store.saveSetup(setup, actor);
    for (const label of ["orientation", "decision", "contract"] as const) await recordInto(store, label, papers[label]);
    await check(store, await referencesOf(store), setup);
    expect(await codes(store)).toEqual(["capacity-exceeded asell-2026"]);
    expect((await store.exportEverything()).deadlines).toEqual(await store.listDeadlines());

    const everything = { store, rules, today: "2026-02-03", warnDays };
    await checkEverything({ ...everything, setup: setupWith() });
    expect(await codes(store)).toEqual([]);
    await checkEverything({ ...everything, setup });
    await checkEverything({ ...everything, setup: { ...setup, agreements: [] } });
    expect(await codes(store)).toEqual([]);
  });

  it("of a measure's last day moves it beside its agreement, and leaves nothing behind", async () => {
    const store = await engine.emptyStore();
    await store.saveSetup(setupWith(), actor);
    for (const label of ["orientation", "decision", "contract"] as const) await recordInto(store, label, papers[label]);
    const active = async (from: string) => (await store.activeMeasures("asell-2026", from)).map(({ endOn }) => endOn);
    expect(await active("2026-07-14")).toEqual(["2026-07-14"]);
    expect(await active("2026-07-15")).toEqual([]);
    const { kind: _, startOn: __, months: ___, ...people } = papers.contract;
    const bilan = {
      ...people,
      kind: "bilan",
      bilanKind: "final",
      endOn: "2026-05-31",
      documentOn: "2026-05-31",
    } as const;
    await recordInto(store, "bilan", bilan);
    expect(await active("2026-01-01")).toEqual(["2026-05-31"]);
  });

  it("that comes while a measure is checked is seen, and what was found before it does not stand", async () => {
    const store = await engine.emptyStore();
    const setup = setupWith();
    await store.saveSetup(setup, actor);
    for (const label of ["orientation", "decision"] as const) await recordInto(store, label, papers[label]);
    let isFirst = true;
    const racing: Store = {
      ...store,
      async saveDeadlines(found, day) {
        if (isFirst) {
          isFirst = false;
          await recordInto(store, "contract", papers.contract);
        }
        return store.saveDeadlines(found, day);
      },
    };
    await checkEverything({ store: racing, setup, rules, today: "2026-02-02", warnDays });
    expect(await codes(store)).toEqual([]);
  });
});

interface Returned {
  pk: string;
  /** Absent where only some attributes were asked for. */
  sk?: string;
}
interface Answer {
  Item?: Returned;
  Items?: Returned[];
  Responses?: Record<string, Returned[]>;
}

/** The client, and all items it was given. */
function counting(client: DynamoDBDocumentClient) {
  const returned: Returned[] = [];
  const send = async (command: Parameters<typeof client.send>[0]) => {
    const output = await client.send(command);
    const { Item, Items = [], Responses = {} } = output as Answer;
    returned.push(...(Item ? [Item] : []), ...Items, ...Object.values(Responses).flat());
    return output;
  };
  return { client: Object.assign(Object.create(client), { send }) as DynamoDBDocumentClient, returned };
}
