import { describe, expect, it } from "vitest";
import type { FieldValue } from "../../schemas/field.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { settleReading } from "../../shared/domain/document/settle-reading.ts";
import { whatWasKnown } from "../../shared/domain/history/known-on.ts";
import { setupWith } from "../domain/facts.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, papers, readInto, readingOf, recordInto } from "./dynamodb-samples.ts";

const reviewer = { who: "reviewer-1", at: "2026-02-03T10:00:00Z" };

/** What every engine has to hold. */
export const reviewsContract = (running: () => RunningEngine) =>
  describe("reviewing", () => {
    const prepared = async () => {
      const store = await running().emptyStore();
      await store.saveSetup(setupWith(), actor);
      return store;
    };
    const loaded = async (store: Store, id: string) => {
      const stored = await store.loadDocument(id);
      if (stored === undefined || !("reading" in stored.document)) throw new Error("setup");
      return { stored, reading: stored.document.reading, kind: stored.document.reading.kind };
    };
    /** What a person says of a document, written and made to take effect. */
    const settled = async (store: Store, id: string, fields: Record<string, FieldValue | null>) => {
      const { stored, reading, kind } = await loaded(store, id);
      const told = { settled: { by: reviewer.who, at: reviewer.at }, firstPage: 1 };
      const outcome = settleReading(reading, { kind, fields }, told);
      if (outcome.outcome === "refused") throw new Error("setup");
      const moved = await store.settleDocument({ ...outcome, stored, actor: reviewer });
      await store.recordDocument(id, reviewer);
      return moved;
    };
    const unsure = async (store: Store) => {
      const reading = readingOf(papers.orientation);
      const birthOn = reading.fields["household.birthOn"];
      if (birthOn === undefined) throw new Error("setup");
      reading.fields["household.birthOn"] = { ...birthOn, value: "1984-09-03", accepted: false };
      const id = await readInto(store, "unsure", reading);
      await store.recordDocument(id, actor);
      return id;
    };

    it("records what a person corrected, and keeps who changed what from what to what", async () => {
      const store = await prepared();
      const id = await unsure(store);
      await settled(store, id, { "household.birthOn": "1984-03-09" });
      expect((await store.loadDocument(id))?.document.status).toBe("recorded");
      const { measures } = await store.exportEverything();
      expect(measures).toMatchObject([{ measure: { household: { birthOn: "1984-03-09" } } }]);
      expect(await store.loadChanges(id)).toEqual([
        {
          at: reviewer.at,
          by: "reviewer-1",
          what: "correct",
          field: "household.birthOn",
          from: "1984-09-03",
          to: "1984-03-09",
        },
      ]);
      expect(await store.documentsToResume()).toEqual([]);
    });

    it("takes effect also where only the word to do so was lost", async () => {
      const store = await prepared();
      const id = await unsure(store);
      const { stored, reading, kind } = await loaded(store, id);
      const told = { settled: { by: reviewer.who, at: reviewer.at }, firstPage: 1 };
      const outcome = settleReading(reading, { kind, fields: {} }, told);
      if (outcome.outcome === "refused") throw new Error("setup");
      await store.settleDocument({ ...outcome, stored, actor: reviewer });
      expect(await store.documentsToResume()).toEqual([id]);
    });

    it("lets one of two reviewers have their say, and tells the other that it is changed", async () => {
      const store = await prepared();
      const id = await unsure(store);
      const { stored, reading, kind } = await loaded(store, id);
      const decide = (birthOn: string, who: string) => {
        const told = { settled: { by: who, at: reviewer.at }, firstPage: 1 };
        const outcome = settleReading(reading, { kind, fields: { "household.birthOn": birthOn } }, told);
        if (outcome.outcome === "refused") throw new Error("setup");
        return store.settleDocument({ ...outcome, stored, actor: { who, at: reviewer.at } });
      };
      const outcomes = await Promise.all([decide("1984-03-09", "one"), decide("1984-03-10", "other")]);
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["changed", "moved"]);
      expect(await store.loadChanges(id)).toHaveLength(1);
    });

    it("corrects a paper that took effect, and still knows what it stated before", async () => {
      const store = await prepared();
      await recordInto(store, "orientation", papers.orientation);
      await recordInto(store, "decision", papers.decision);
      const id = await recordInto(store, "contract", papers.contract);
      await settled(store, id, { startOn: "2026-01-20" });
      const { measures } = await store.exportEverything();
      expect(measures).toMatchObject([{ measure: { startOn: "2026-01-20" } }]);
      const reference = measures[0]?.measure.reference ?? "";
      const [past] = await store.loadPasts(reference);
      const startKnownOn = (day: string) =>
        whatWasKnown(past ?? { papers: [], acts: [] }, day).facts.flatMap(({ paper }) =>
          paper.kind === "contract" ? [paper.startOn] : [],
        );
      expect(startKnownOn("2026-02-02")).toEqual(["2026-01-15"]);
      expect(startKnownOn("2026-02-03")).toEqual(["2026-01-20"]);
      const { disagreements } = await store.verify(async () => undefined);
      expect(disagreements.filter(({ code }) => /^(fact|measure|act|chain)/.test(code))).toEqual([]);
    });

    it("turns a paper away that was held in a measure, and the measure knows it no more", async () => {
      const store = await prepared();
      await recordInto(store, "orientation", papers.orientation);
      const id = await recordInto(store, "decision", { ...papers.decision, monthsGranted: 60 });
      const { stored } = await loaded(store, id);
      expect(stored).toMatchObject({ document: { status: "review" }, household: expect.any(String) });
      const finding = {
        code: "refused-by-reviewer",
        severity: "error" as const,
        message: "Ce n’est pas notre ménage.",
      };
      const outcome = await store.refuseDocument({ stored, finding, changes: [], actor: reviewer });
      expect(outcome).toMatchObject({ outcome: "moved", stored: { document: { status: "rejected" } } });
      expect((await store.loadDocument(id))?.household).toBeUndefined();
      const { measures } = await store.exportEverything();
      expect(measures.map(({ measure }) => measure.documents)).not.toContain(id);
    });

    it("says from where a document cannot be refused", async () => {
      const store = await prepared();
      const id = await recordInto(store, "orientation", papers.orientation);
      const { stored } = await loaded(store, id);
      const finding = { code: "refused-by-reviewer", severity: "error" as const, message: "Non." };
      expect(await store.refuseDocument({ stored, finding, changes: [], actor: reviewer })).toEqual({
        outcome: "refused",
        from: "recorded",
      });
    });
  });
