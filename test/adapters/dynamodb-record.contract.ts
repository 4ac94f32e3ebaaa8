import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { setupWith } from "../domain/facts.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, arrival, ofHousehold, papers, readInto, readingOf, recordInto } from "./dynamodb-samples.ts";

/** What every engine has to hold. */
export const recordContract = (running: () => RunningEngine) =>
  describe("recording", () => {
    const statusOf = async (store: Awaited<ReturnType<RunningEngine["emptyStore"]>>, id: string) =>
      (await store.loadDocument(id))?.document.status;
    const itemsOf = async (table: string) => {
      const { Items = [] } = await running().client.send(new ScanCommand({ TableName: table, ConsistentRead: true }));
      return Items.sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
    };

    it("gives the same measures for every order of arrival", async () => {
      const orders = [
        ["orientation", "decision", "contract"],
        ["contract", "decision", "orientation"],
        ["decision", "orientation", "contract"],
      ] as const;
      const results = [];
      for (const order of orders) {
        const store = await running().emptyStore();
        await store.saveSetup(setupWith(), actor);
        for (const label of order) await recordInto(store, label, papers[label]);
        const { measures, documents } = await store.exportEverything();
        results.push({ measures, documents });
      }
      expect(results[0]?.measures).toMatchObject([
        { measure: { status: "running", startOn: "2026-01-15" }, claimed: [] },
      ]);
      expect(results[0]?.documents.map(({ status }) => status)).toEqual(["recorded", "recorded", "recorded"]);
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
    });

    it("changes nothing when a message comes twice", async () => {
      const store = await running().emptyStore();
      await store.saveSetup(setupWith(), actor);
      const id = await recordInto(store, "orientation", papers.orientation);
      const before = [await itemsOf(store.tables.records), await itemsOf(store.tables.audit)];
      await store.recordDocument(id, { ...actor, at: "2026-03-03T03:03:03Z" });
      expect([await itemsOf(store.tables.records), await itemsOf(store.tables.audit)]).toEqual(before);
    });

    it("records all papers of one household that come at the same time", async () => {
      const store = await running().emptyStore();
      await store.saveSetup(setupWith(), actor);
      const ids = [];
      for (const label of ["orientation", "decision", "contract"] as const) {
        ids.push(await readInto(store, label, readingOf(papers[label])));
      }
      await Promise.all(ids.map((id) => store.recordDocument(id, actor)));
      expect(await Promise.all(ids.map((id) => statusOf(store, id)))).toEqual(["recorded", "recorded", "recorded"]);
      expect((await store.exportEverything()).measures).toMatchObject([{ measure: { status: "running" } }]);
    });

    it("leaves a reading with one unsure field to a person, and no measure comes of it", async () => {
      const store = await running().emptyStore();
      const reading = readingOf(papers.orientation);
      const birthOn = reading.fields["household.birthOn"];
      if (birthOn === undefined) throw new Error("setup");
      reading.fields["household.birthOn"] = { ...birthOn, accepted: false };
      const id = await readInto(store, "unsure", reading);
      const recorded = await store.recordDocument(id, actor);
      expect(recorded).toMatchObject({
        outcome: "settled",
        document: { status: "review", findings: [{ code: "field-unsure", field: "household.birthOn" }] },
      });
      expect((await store.exportEverything()).measures).toEqual([]);
    });

    it("holds a document from an unknown sender until somebody known sends it too", async () => {
      const store = await running().emptyStore();
      const hold = { hold: "sender-unknown" as const };
      const id = await recordInto(store, "held", papers.orientation, hold);
      expect((await store.loadDocument(id))?.document).toMatchObject({
        status: "review",
        findings: [{ code: "sender-unknown" }],
      });
      await store.addArrival(id, arrival("known"));
      await store.recordDocument(id, actor);
      expect(await statusOf(store, id)).toBe("recorded");
    });

    it("lets a paper that only bears a measure's number wait for it, and wakes it when the measure comes", async () => {
      const store = await running().emptyStore();
      const { kind, scheme, sessionOn, decision, monthsGranted } = papers.decision;
      const early = await recordInto(store, "early", {
        kind,
        scheme,
        sessionOn,
        decision,
        monthsGranted,
        measureRef: "M-7",
      });
      expect((await store.loadDocument(early))?.document).toMatchObject({
        status: "review",
        findings: [{ code: "measure-not-found" }],
      });
      const orientation = await readInto(store, "orientation", readingOf({ ...papers.orientation, measureRef: "M-7" }));
      const recorded = await store.recordDocument(orientation, actor);
      expect(recorded).toMatchObject({ outcome: "settled", woken: [early] });
      expect(await store.recordDocument(early, actor)).toMatchObject({
        document: { status: "recorded", measure: "M-7" },
      });
      // Woken once: the next word of the orientation wakes nobody.
      expect(await store.recordDocument(orientation, actor)).toMatchObject({ woken: [] });
    });

    it("moves a paper to the household whose measure it names, once that is known", async () => {
      const store = await running().emptyStore();
      const wrong = await recordInto(store, "wrong", { ...ofHousehold(papers.contract, "Autre"), measureRef: "M-8" });
      expect(await statusOf(store, wrong)).toBe("review");
      const orientation = await recordInto(store, "orientation", { ...papers.orientation, measureRef: "M-8" });
      expect(await store.recordDocument(orientation, actor)).toMatchObject({ woken: [wrong] });
      const settled = await store.recordDocument(wrong, actor);
      expect(settled).toMatchObject({ document: { status: "review", findings: [{ code: "household-differs" }] } });
      expect(await store.recordDocument(orientation, actor)).toMatchObject({ woken: [] });
    });

    it("never gives one measure number to two households", async () => {
      const store = await running().emptyStore();
      const first = await recordInto(store, "first", { ...papers.orientation, measureRef: "M-9" });
      const second = await recordInto(store, "second", {
        ...ofHousehold(papers.orientation, "Autre"),
        measureRef: "M-9",
      });
      expect([await statusOf(store, first), await statusOf(store, second)].sort()).toEqual(["recorded", "review"]);
      expect((await store.exportEverything()).measures).toMatchObject([{ measure: { reference: "M-9" } }]);
    });

    it("computes measures again when the settings change", async () => {
      const store = await running().emptyStore();
      for (const label of ["orientation", "decision", "contract"] as const)
        await recordInto(store, label, papers[label]);
      const [without] = (await store.exportEverything()).measures;
      expect(without?.measure.agreement).toBeUndefined();
      await store.saveSetup(setupWith(), actor);
      expect(await store.refoldStale(actor)).toBe(1);
      expect(await store.refoldStale(actor)).toBe(0);
      const [within] = (await store.exportEverything()).measures;
      expect(within?.measure.agreement).toBe("asell-2026");
    });

    it("puts no name into any key, and nothing but identifiers into the audit", async () => {
      const store = await running().emptyStore();
      await store.saveSetup(setupWith(), actor);
      for (const label of ["orientation", "decision", "contract"] as const)
        await recordInto(store, label, papers[label]);
      const keysOf = ({ pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk }: Record<string, unknown>) =>
        [pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk].join(" ");
      const keys = (await itemsOf(store.tables.records)).map(keysOf).join("\n");
      const audit = JSON.stringify(await itemsOf(store.tables.audit));
      for (const text of [keys, audit]) expect(text).not.toMatch(/vasseur|dupr|lodie|1984/i);
      expect(audit).toContain("compute-measure");
    });
  });
