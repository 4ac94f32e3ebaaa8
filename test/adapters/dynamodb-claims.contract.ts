import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { putAll } from "../../shared/adapters/dynamodb-table.ts";
import { setupWith } from "../domain/facts.ts";
import { agreement, closeAll, prepareMonth, recordMeasures, setup } from "./claim-issuing.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, ofHousehold, papers, recordInto } from "./dynamodb-samples.ts";

/** What every engine has to hold. */
export const claimsContract = (running: () => RunningEngine) =>
  describe("claims and deadlines", () => {
    async function storeWithMeasures(lastNames: string[]) {
      const store = await running().emptyStore();
      await recordMeasures(store, lastNames);
      return store;
    }
    const prepare = (store: Store, today: string) => prepareMonth(store, today);

    it("issues one claim when two issuers close the same month at the same time", async () => {
      const store = await storeWithMeasures(["Alpha", "Beta"]);
      const [one, other] = [await prepare(store, "2026-02-01"), await prepare(store, "2026-02-02")];
      if (one === undefined || other === undefined) throw new Error("nothing to close");
      const outcomes = await Promise.all([
        store.issueMonth(one, { who: "one", at: "2026-02-01T06:00:00Z" }),
        store.issueMonth(other, { who: "other", at: "2026-02-02T06:00:00Z" }),
      ]);
      // Each may be cancelled by the other, and tries again behind it: never two, and in the end one.
      expect(outcomes.filter((outcome) => outcome !== undefined).length).toBeLessThanOrEqual(1);
      await closeAll(store, "2026-02-03");
      const { claims, ledgers, measures } = await store.exportEverything();
      expect(claims).toMatchObject([{ number: "AS-2026-0001", month: "2026-01", lines: [{}, {}] }]);
      expect(ledgers).toMatchObject([{ closedThrough: "2026-01" }]);
      expect(measures.map(({ claimed }) => claimed.length)).toEqual([1, 1]);
      expect(await store.loadClaim("asell-2026", "2026-01")).toEqual(claims[0]);
    });

    it("issues the same claim after a crash between the drafts and their claim", async () => {
      const store = await storeWithMeasures(["Alpha", "Beta"]);
      const prepared = await prepare(store, "2026-02-01");
      if (prepared?.claim === undefined) throw new Error("nothing to close");
      // What the crash left: lines under a content that no ledger vouches for.
      const crashed = { ...prepared, claim: { ...prepared.claim, issuedOn: "2026-01-31" } };
      const failing = { ...prepared.ledger, closedThrough: "1999-01" };
      expect(await store.issueMonth({ ...crashed, ledger: failing }, actor)).toBeUndefined();
      const before = await store.exportEverything();
      expect(before.claims).toEqual([]);
      expect(before.measures.map(({ claimed }) => claimed)).toEqual([[], []]);

      await closeAll(store, "2026-03-01");
      const { claims, measures } = await store.exportEverything();
      expect(claims.map(({ number, lines }) => [number, lines.length])).toEqual([
        ["AS-2026-0001", 2],
        ["AS-2026-0002", 2],
      ]);
      expect(measures.map(({ claimed }) => claimed.map(({ line }) => line.part))).toEqual([
        ["1/6", "2/6"],
        ["1/6", "2/6"],
      ]);
    });

    it("claims no month twice when it dies after the claim and before looking on", async () => {
      const store = await storeWithMeasures(["Alpha"]);
      const prepared = await prepare(store, "2026-02-01");
      if (prepared === undefined) throw new Error("nothing to close");
      await store.issueMonth({ ...prepared, next: [] }, actor);
      await closeAll(store, "2026-04-01");
      const { measures } = await store.exportEverything();
      expect(measures[0]?.claimed.map(({ line }) => line.part)).toEqual(["1/6", "2/6", "3/6"]);
    });

    it("reads only the measures that a month needs", async () => {
      const store = await storeWithMeasures(["Alpha", "Beta", "Gamma"]);
      await closeAll(store, "2026-09-01");
      const ledger = await store.loadLedger(agreement.id);
      const all = await store.loadDue({ agreement: agreement.id, month: "2026-12", ledger });
      expect(all.measures.length + all.peers.length).toBeLessThan(3);
      // A new paper brings its own measure back, and no other.
      const bilan = { kind: "bilan", bilanKind: "break-off", scheme: "asell-cd", endOn: "2026-03-20" } as const;
      const people = { ...papers.contract, "household.lastName": "Beta" };
      const { "household.lastName": l, "household.firstName": f, "household.birthOn": b } = people;
      await recordInto(store, "bilan of Beta", {
        ...bilan,
        "household.lastName": l,
        "household.firstName": f,
        "household.birthOn": b,
        documentOn: "2026-03-21",
        reason: "Déménagement.",
        professionalSigned: true,
      });
      const due = await store.loadDue({ agreement: agreement.id, month: "2026-12", ledger });
      expect(due.measures.map(({ measure }) => measure.household.lastName)).toContain("Beta");
      expect(due.measures.length).toBe(all.measures.length + 1);
      expect(due.measures.find(({ measure }) => measure.household.lastName === "Beta")?.claimed).toHaveLength(6);
    });

    it("looks again at a measure that changed while its month was being closed", async () => {
      const store = await storeWithMeasures(["Alpha"]);
      const prepared = await prepare(store, "2026-08-01");
      if (prepared === undefined) throw new Error("nothing to close");
      const [first] = prepared.next;
      if (first === undefined) throw new Error("no measure");
      await store.saveSetup({ ...setup, partners: [{ id: "p", name: "P", senders: [] }] }, actor);
      await store.refoldStale(actor);
      await store.issueMonth({ ...prepared, next: [{ ...first, month: "2026-12" }] }, actor);
      const ledger = await store.loadLedger(agreement.id);
      expect((await store.loadDue({ agreement: agreement.id, month: "2026-02", ledger })).measures).toHaveLength(1);
    });

    it("finds the other measures of the same people as peers", async () => {
      const store = await storeWithMeasures(["Alpha"]);
      const other = ofHousehold({ ...papers.orientation, scheme: "asll-71" }, "Alpha");
      await recordInto(store, "other scheme", other);
      const ledger = await store.loadLedger(agreement.id);
      const { measures, peers } = await store.loadDue({ agreement: agreement.id, month: "2026-01", ledger });
      expect(measures.map(({ measure }) => measure.scheme)).toEqual(["asell-cd"]);
      expect(peers.map(({ measure }) => measure.scheme)).toEqual(["asll-71"]);
    });

    it("has a claim without paper to render until both its papers are noted, and no longer", async () => {
      const store = await storeWithMeasures(["Alpha"]);
      await closeAll(store, "2026-02-01");
      expect(await store.monthsToRender(agreement.id)).toEqual(["2026-01"]);
      const claim = await store.loadClaim(agreement.id, "2026-01");
      if (claim === undefined) throw new Error("no claim");
      const sums = { pdfSha256: "a".repeat(64), csvSha256: "b".repeat(64) };
      await store.markRendered(claim, sums, actor);
      await store.markRendered(claim, sums, actor);
      expect(await store.monthsToRender(agreement.id)).toEqual([]);
      expect(await store.loadClaim(agreement.id, "2026-01")).toEqual({ ...claim, status: "rendered", ...sums });
    });

    it("watches a measure from the day given, and at once when it changes", async () => {
      const store = await storeWithMeasures(["Alpha"]);
      const toWatch = async (day: string) => {
        const watched = [];
        for await (const page of store.measuresToWatch(day)) watched.push(...page);
        return watched;
      };
      const [watched] = await toWatch("2026-01-20");
      if (watched === undefined) throw new Error("nothing to watch");
      const deadline = {
        code: "end-near",
        severity: "warning" as const,
        measure: watched.measure.reference,
        dueOn: "2026-07-14",
        who: "operator",
        message: "Fin proche.",
        rule: { sentence: "…", source: "navette" as const },
      };
      await store.saveDeadlines([{ watched, deadlines: [deadline], kept: [], watchFrom: "2026-05-15" }], "2026-01-20");
      expect(await store.listDeadlines()).toEqual([deadline]);
      expect(await toWatch("2026-05-14")).toEqual([]);
      const [again] = await toWatch("2026-05-15");
      if (again === undefined) throw new Error("nothing to watch");
      // Somebody looked at it since it was first read: what was found then is told back, and moves nothing.
      const late = { watched, deadlines: [], kept: [deadline], watchFrom: undefined };
      expect(await store.saveDeadlines([late], "2026-05-15")).toEqual([watched.measure.reference]);
      expect(await store.saveDeadlines([{ ...late, watched: again }], "2026-05-15")).toEqual([]);
      expect(await store.listDeadlines()).toEqual([]);
      expect(await toWatch("2030-01-01")).toEqual([]);
      await store.saveSetup(setupWith({}, { envelopeCents: 1 }), actor);
      await store.refoldStale(actor);
      expect(await toWatch("0001-01-01")).toHaveLength(1);
    });

    it("writes thousands of items in batches and loses none", async () => {
      const store = await running().emptyStore();
      const records = { client: running().client, name: store.tables.records };
      await putAll(
        records,
        Array.from({ length: 1_003 }, (_, index) => ({ pk: `MANY#${index % 7}`, sk: `${index}` })),
      );
      let count = 0;
      let from: Record<string, unknown> | undefined;
      do {
        const page = await running().client.send(
          new ScanCommand({ TableName: records.name, Select: "COUNT", ...(from && { ExclusiveStartKey: from }) }),
        );
        count += page.Count ?? 0;
        from = page.LastEvaluatedKey;
      } while (from);
      expect(count).toBe(1_003);
    });
  });
