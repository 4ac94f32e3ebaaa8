import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import type { ActOf } from "../../schemas/act.ts";
import { setupWith } from "../domain/facts.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, papers, recordInto } from "./dynamodb-samples.ts";

const signed = { by: "a.martin", at: "2026-03-01T12:00:00Z" };
const byPerson = { who: signed.by, at: signed.at };
const measure = "M-1";

const suspend = (actId: string, fromOn: string, toOn: string): ActOf<"suspend"> => ({
  ...signed,
  actId,
  kind: "suspend",
  measure,
  fromOn,
  toOn,
  reason: "hospitalisation de la personne",
});

/** What every engine has to hold. */
export const actsContract = (running: () => RunningEngine) =>
  describe("acts", () => {
    const itemsOf = async (table: string) => {
      const { Items = [] } = await running().client.send(new ScanCommand({ TableName: table, ConsistentRead: true }));
      return Items.sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
    };
    const storeWithMeasure = async (
      labels: readonly (keyof typeof papers)[] = ["orientation", "decision", "contract"],
    ) => {
      const store = await running().emptyStore();
      await store.saveSetup(setupWith({ "asell-cd": { suspension: "clock-stops" } }), actor);
      for (const label of labels) await recordInto(store, label, { ...papers[label], measureRef: measure });
      return store;
    };

    it("moves the end of a measure by the days suspended, and keeps the act as an input like the papers", async () => {
      const store = await storeWithMeasure();
      const acted = await store.recordAct(suspend("s-1", "2026-03-10", "2026-03-19"), byPerson);
      expect(acted).toMatchObject({
        outcome: "settled",
        measure,
        measures: [
          { plannedEndOn: "2026-07-24", suspensions: [{ fromOn: "2026-03-10", toOn: "2026-03-19", act: "s-1" }] },
        ],
      });
      // A paper that comes later is computed together with it.
      const bilan = { kind: "bilan", bilanKind: "interim", documentOn: "2026-04-20", measureRef: measure } as const;
      await recordInto(store, "bilan", bilan);
      expect((await store.loadMeasure(measure))?.measure).toMatchObject({ plannedEndOn: "2026-07-24" });
    });

    it("gives the same measure whether an act came before or after a paper", async () => {
      const step = (actId: string): ActOf<"step"> => ({
        ...signed,
        actId,
        kind: "step",
        measure,
        step: "submitted",
        on: "2026-01-05",
      });
      const early = await storeWithMeasure(["orientation"]);
      expect(await early.recordAct(step("t-1"), byPerson)).toMatchObject({ measures: [{ status: "submitted" }] });
      for (const label of ["decision", "contract"] as const)
        await recordInto(early, label, { ...papers[label], measureRef: measure });
      const late = await storeWithMeasure();
      await late.recordAct(step("t-1"), byPerson);
      const measures = await Promise.all([early, late].map(async (store) => (await store.exportEverything()).measures));
      expect(measures[0]).toMatchObject([{ measure: { status: "running", steps: [{ step: "submitted" }] } }]);
      expect(measures[1]).toEqual(measures[0]);
    });

    it("keeps nothing of an act that the rules refuse, and says why", async () => {
      const store = await storeWithMeasure();
      const before = [await itemsOf(store.tables.records), await itemsOf(store.tables.audit)];
      const backwards = await store.recordAct(suspend("s-1", "2026-03-19", "2026-03-10"), byPerson);
      expect(backwards).toMatchObject({ outcome: "refused", finding: { code: "suspension-dates" } });
      const nowhere = await store.recordAct(
        { ...suspend("s-2", "2026-03-10", "2026-03-19"), measure: "M-9" },
        byPerson,
      );
      expect(nowhere).toMatchObject({ outcome: "refused", finding: { code: "measure-not-found" } });
      const nothing = { ...signed, actId: "a-1", kind: "accept", document: "0".repeat(64), reason: "r" } as const;
      expect(await store.recordAct(nothing, byPerson)).toMatchObject({ finding: { code: "nothing-to-accept" } });
      expect([await itemsOf(store.tables.records), await itemsOf(store.tables.audit)]).toEqual(before);
    });

    it("changes nothing when the same act comes twice", async () => {
      const store = await storeWithMeasure();
      const first = await store.recordAct(suspend("s-1", "2026-03-10", "2026-03-19"), byPerson);
      const before = [await itemsOf(store.tables.records), await itemsOf(store.tables.audit)];
      const again = { ...suspend("s-1", "2026-03-10", "2026-03-19"), at: "2026-04-01T12:00:00Z" };
      expect(await store.recordAct(again, { ...byPerson, at: again.at })).toEqual(first);
      expect([await itemsOf(store.tables.records), await itemsOf(store.tables.audit)]).toEqual(before);
    });

    it("holds what two people decide at the same time against each other: one of two suspensions that overlap", async () => {
      const store = await storeWithMeasure();
      const acted = await Promise.all([
        store.recordAct(suspend("s-1", "2026-03-10", "2026-03-19"), byPerson),
        store.recordAct(suspend("s-2", "2026-03-15", "2026-03-25"), { ...byPerson, who: "b.durand" }),
      ]);
      expect(acted.map(({ outcome }) => outcome).sort()).toEqual(["refused", "settled"]);
      expect(acted.find(({ outcome }) => outcome === "refused")).toMatchObject({
        finding: { code: "suspension-overlaps" },
      });
      const stored = (await store.loadMeasure(measure))?.measure;
      expect(stored && "suspensions" in stored && stored.suspensions).toHaveLength(1);
    });

    it("refuses what would undo in passing what somebody decided before, also where it is the earlier suspension", async () => {
      const store = await storeWithMeasure();
      await store.recordAct(suspend("s-2", "2026-03-15", "2026-03-25"), byPerson);
      const acted = await store.recordAct(suspend("s-1", "2026-03-10", "2026-03-19"), byPerson);
      expect(acted).toMatchObject({ outcome: "refused", finding: { code: "suspension-overlaps" } });
      expect((await store.loadMeasure(measure))?.measure).toMatchObject({ suspensions: [{ act: "s-2" }] });
    });

    it("lets an act and a paper that come at the same time both take effect", async () => {
      const store = await storeWithMeasure();
      const bilan = { kind: "bilan", bilanKind: "break-off", documentOn: "2026-05-22", endOn: "2026-05-20" } as const;
      await Promise.all([
        store.recordAct(suspend("s-1", "2026-03-10", "2026-03-19"), byPerson),
        recordInto(store, "bilan", { ...bilan, measureRef: measure, reason: "départ", householdSigned: true }),
      ]);
      expect((await store.loadMeasure(measure))?.measure).toMatchObject({
        status: "broken-off",
        plannedEndOn: "2026-07-24",
        endedOn: "2026-05-20",
      });
    });

    it("records a decision that a person accepts although it breaks the rule, by the document's own transition", async () => {
      const store = await storeWithMeasure(["orientation", "contract"]);
      const long = { ...papers.decision, monthsGranted: 12, measureRef: measure };
      await store.saveSetup(setupWith({ "asell-cd": { duration: { initialMonths: 6 } } }), actor);
      const document = await recordInto(store, "long", long);
      expect((await store.loadDocument(document))?.document).toMatchObject({
        status: "review",
        findings: [{ code: "duration-not-allowed" }],
      });
      const accept = { ...signed, actId: "a-1", kind: "accept", document, reason: "accord du département" } as const;
      const acted = await store.recordAct(accept, byPerson);
      expect(acted).toMatchObject({
        outcome: "settled",
        measure,
        measures: [{ status: "running", monthsGranted: 12 }],
      });
      expect((await store.loadDocument(document))?.document).toMatchObject({ status: "recorded", measure });
    });

    it("audits who decided what and when, with identifiers only", async () => {
      const store = await storeWithMeasure();
      await store.recordAct(suspend("s-1", "2026-03-10", "2026-03-19"), byPerson);
      const audit = await itemsOf(store.tables.audit);
      expect(audit.find(({ what }) => what === "act-suspend")).toMatchObject({
        subject: `MEASURE#${measure}`,
        mark: "s-1",
        who: signed.by,
        what: "act-suspend",
        at: signed.at,
        details: { act: "s-1", measure },
      });
      expect(JSON.stringify(audit)).not.toMatch(/hospitalisation|vasseur/i);
    });
  });
