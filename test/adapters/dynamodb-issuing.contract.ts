import { describe, expect, it } from "vitest";
import { indexes, keys } from "../../shared/adapters/dynamodb-keys.ts";
import { createStore } from "../../shared/adapters/dynamodb-store.ts";
import { putAll } from "../../shared/adapters/dynamodb-table.ts";
import { agreement, closeAll, prepareMonth, recordMeasures } from "./claim-issuing.ts";
import { Died, dyingClient } from "./dying-client.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { largeMonth } from "./large-claim.ts";
import { itemsOf } from "./table-access.ts";

const january = { today: "2026-02-01", who: "test" };
const noObject = async () => undefined;

/** What every engine has to hold. */
export const issuingContract = (running: () => RunningEngine) =>
  describe("issuing", () => {
    const recorded = async (lastNames: string[]) => {
      const store = await running().emptyStore();
      await recordMeasures(store, lastNames);
      return store;
    };
    const tablesOf = async ({ records, audit }: { records: string; audit: string }) => ({
      records: await itemsOf(running().client, records),
      audit: await itemsOf(running().client, audit),
    });

    it.each([2, 8])("gives one claim a month and a sequence without holes to %i issuers at once", async (count) => {
      const store = await recorded(["Alpha", "Beta"]);
      const issued = await Promise.all(
        Array.from({ length: count }, (_, index) => closeAll(store, "2026-08-01", `issuer ${index}`)),
      );
      expect(issued.reduce((sum, one) => sum + one, 0)).toBe(7);
      const { claims, measures, ledgers } = await store.exportEverything();
      expect(claims.map(({ number, month, lines }) => [number, month, lines.length])).toEqual(
        [1, 2, 3, 4, 5, 6].map((one) => [`AS-2026-000${one}`, `2026-0${one}`, 2]),
      );
      expect(ledgers[0]?.closedThrough).toBe("2026-07");
      expect(measures.map(({ claimed }) => claimed.map(({ line }) => line.part))).toEqual(
        [0, 1].map(() => ["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]),
      );
      const { disagreements } = await store.verify(noObject);
      expect(disagreements.filter(({ code }) => !code.startsWith("evidence"))).toEqual([]);
    });

    it("comes to the same after a death at any write as undisturbed: one claim, nothing lost, nothing twice", {
      timeout: 180_000,
    }, async () => {
      // Thirteen lines: with their copies more than one batch of drafts.
      const recordedOnce = await tablesOf((await recorded([..."ABCDEFGHIJKLM"].map((name) => `Essai-${name}`))).tables);
      /** Issues January with a client that dies, then everything up to March as the next run does. */
      const run = async (afterWrites?: number) => {
        const { tables } = await running().emptyStore();
        const live = running().client;
        await putAll({ client: live, name: tables.records }, recordedOnce.records);
        await putAll({ client: live, name: tables.audit }, recordedOnce.audit);
        const { client, counted, destroy } = dyingClient(running().endpoint, afterWrites);
        const options = { recordsTable: tables.records, auditTable: tables.audit };
        const death = await closeAll(createStore({ client, ...options }), january.today).catch((error) => error);
        destroy();
        const store = createStore({ client: live, ...options });
        await closeAll(store, january.today);
        await closeAll(store, "2026-03-01");
        return { death, writes: counted.writes, ...(await tablesOf(tables)) };
      };
      const undisturbed = await run();
      expect(undisturbed.death).toBe(1);
      // Two batches of drafts, and what makes them the claim.
      expect(undisturbed.writes).toBeGreaterThanOrEqual(3);
      for (let writes = 0; writes < undisturbed.writes; writes += 1) {
        const { death, records, audit } = await run(writes);
        expect(death, `death after ${writes} writes`).toBeInstanceOf(Died);
        expect({ records, audit }, `death after ${writes} writes`).toEqual({
          records: undisturbed.records,
          audit: undisturbed.audit,
        });
      }
    });

    it.each([
      [96, "in the transaction that closes the month", 1],
      [97, "behind it, since they are more than it holds", 2],
    ])("looks on from %i measures %s, and leaves alone one that has changed", async (count, _, writes) => {
      const { tables } = await running().emptyStore();
      const live = { client: running().client, name: tables.records };
      const references = Array.from({ length: count }, (_, index) => `M-2026-${String(index).padStart(6, "0")}`);
      const pending = (reference: string, version: number, month?: string) => ({
        ...keys.pending(reference, agreement.id),
        ...indexes.pending(agreement.id, reference, month),
        ...{ agreement: agreement.id, reference, version },
      });
      const next = references.map((reference) => ({ reference, version: 1, month: "2026-05" }));
      const { client, counted, destroy } = dyingClient(running().endpoint);
      const store = createStore({ client, recordsTable: tables.records, auditTable: tables.audit });
      const close = async (month: string) => {
        const ledger = await store.loadLedger(agreement.id);
        expect(
          await store.issueMonth({ ledger, month, next }, { who: "test", at: "2026-03-01T06:00:00Z" }),
        ).toBeDefined();
      };
      const kept = async () => (await itemsOf(live.client, live.name)).filter(({ sk }) => sk.startsWith("PENDING#"));

      await putAll(
        live,
        references.map((reference) => pending(reference, 1)),
      );
      await close("2026-01");
      expect(await kept()).toEqual(references.map((reference) => pending(reference, 1, "2026-05")));
      expect(counted.writes).toBe(writes);

      const changed = references.map((reference, index) => pending(reference, index === 7 ? 2 : 1));
      await putAll(live, changed);
      await close("2026-02");
      const looked = references.map((reference) => pending(reference, 1, "2026-05"));
      expect(await kept()).toEqual(looked.with(7, pending(references[7] ?? "", 2)));
      destroy();
    });

    it("lets what a dead issuer of another day left stand as drafts, which nobody counts", async () => {
      const { tables } = await recorded(["Alpha", "Beta"]);
      const options = { recordsTable: tables.records, auditTable: tables.audit };
      const { client, destroy } = dyingClient(running().endpoint, 1);
      await expect(closeAll(createStore({ client, ...options }), january.today)).rejects.toThrow(Died);
      destroy();
      const store = createStore({ client: running().client, ...options });
      await closeAll(store, "2026-02-02");
      expect((await store.exportEverything()).claims).toMatchObject([{ number: "AS-2026-0001", lines: [{}, {}] }]);
      const { disagreements, notes } = await store.verify(noObject);
      expect(notes.drafts).toBe(1);
      expect(disagreements.filter(({ code }) => !code.startsWith("evidence"))).toEqual([]);
    });

    it("issues a claim of more lines than a transaction or an item holds, loads it back and goes on behind it", {
      timeout: 120_000,
    }, async () => {
      const store = await running().emptyStore();
      const month = largeMonth(await store.loadLedger(agreement.id), 2_500);
      const after = await store.issueMonth({ ...month, next: [] }, { who: "test", at: "2026-02-01T06:00:00Z" });
      expect(after).toEqual(await store.loadLedger(agreement.id));
      expect(await store.loadClaim(agreement.id, month.month)).toEqual(month.claim);
      const { closedThrough, months } = await store.loadLedger(agreement.id);
      expect({ closedThrough, total: months["2026-01"]?.totalCents }).toEqual({
        closedThrough: "2026-01",
        total: month.claim.totalCents,
      });
      expect((await prepareMonth(store, "2026-03-01"))?.month).toBe("2026-02");
    });

    it("tells where a claim asks for more than is due, whoever issued it", async () => {
      const store = await recorded(["Alpha"]);
      const prepared = await prepareMonth(store, january.today);
      const claim = prepared?.claim;
      const [line] = claim?.lines ?? [];
      if (prepared === undefined || claim === undefined || line === undefined) throw new Error("nothing to close");
      const dearer = { ...claim, totalCents: claim.totalCents + 1, lines: [{ ...line, cents: line.cents + 1 }] };
      await store.issueMonth({ ...prepared, claim: dearer }, { who: "test", at: "2026-02-01T06:00:00Z" });
      const { disagreements } = await store.verify(noObject);
      expect(disagreements).toContainEqual({
        code: "above-due",
        place: { agreement: agreement.id, measure: line.measure, item: "1" },
        expected: "94,83\u00a0€",
        found: "94,84\u00a0€",
      });
    });
  });
