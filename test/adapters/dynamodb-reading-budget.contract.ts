import { describe, expect, it } from "vitest";
import type { ReadingOrder } from "../../schemas/reading-job.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { ConflictError } from "../../shared/adapters/dynamodb-transact.ts";
import { awaitText, markRead } from "../../shared/domain/document/transitions.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { admitted, arrival, papers, readingOf } from "./dynamodb-samples.ts";

const at = "2026-03-10T09:00:00Z";
const text = (key: string, pages = 1): ReadingOrder => ({
  features: [],
  pages: Array.from({ length: pages }, (_, index) => index + 1),
  object: { bucket: "intake", key },
});

/** What every engine has to hold. A page of text costs 15. */
export const readingBudgetContract = (running: () => RunningEngine) =>
  describe("the month's money for reading", () => {
    async function picture(store: Store, label: string, admittedAt = admitted(label).admittedAt) {
      const document = { ...admitted(label), route: "picture" as const, admittedAt };
      await store.createDocument(document, arrival(label));
      const stored = await store.loadDocument(document.documentId);
      if (stored === undefined) throw new Error("setup");
      return stored;
    }
    const reload = async (store: Store, documentId: string) => {
      const stored = await store.loadDocument(documentId);
      if (stored === undefined) throw new Error("setup");
      return stored;
    };

    it("never goes beyond its ceiling, however many buy at the same time", async () => {
      const store = await running().emptyStore();
      const pictures = await Promise.all(["a", "b", "c", "d", "e", "f"].map((label) => picture(store, label)));
      const buy = async (label: string): Promise<string> => {
        const stored = await reload(store, admitted(label).documentId);
        const bought = store.buyReadings(stored, [text(label)], { at, ceilingTenThousandths: 45 });
        // Too many at once: as a message that is given back, it is tried again.
        return bought
          .then(({ outcome }) => outcome)
          .catch((error) => (isConflict(error) ? buy(label) : Promise.reject(error)));
      };
      const outcomes = await Promise.all(["a", "b", "c", "d", "e", "f"].map(buy));
      expect(outcomes.toSorted()).toEqual(["bought", "bought", "bought", "paused", "paused", "paused"]);
      const states = await Promise.all(pictures.map(({ document }) => reload(store, document.documentId)));
      expect(states.filter(({ document }) => document.status === "waiting-for-text")).toHaveLength(3);
      expect(states.filter(({ document }) => document.status === "waiting-for-budget")).toHaveLength(3);
      const last = await picture(store, "g");
      const more = await store.buyReadings(last, [text("g")], { at, ceilingTenThousandths: 60 });
      expect(more).toMatchObject({ outcome: "bought", spentTenThousandths: 60 });
    });

    it("counts an order once, however often it is placed", async () => {
      const store = await running().emptyStore();
      const stored = await picture(store, "a");
      const terms = { at, ceilingTenThousandths: 1000 };
      const twice = await Promise.allSettled([1, 2].map(() => store.buyReadings(stored, [text("a", 2)], terms)));
      expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      await expect(store.buyReadings(stored, [text("a", 2)], terms)).rejects.toBeInstanceOf(ConflictError);
      const again = await store.buyReadings(await reload(store, stored.document.documentId), [text("a", 2)], terms);
      expect(again).toMatchObject({ outcome: "bought", spentTenThousandths: 30 });
      expect(again.stored.document).toMatchObject({ status: "waiting-for-text", jobs: [text("a", 2)] });
    });

    it("counts each step of a document, and each month for itself, by French time", async () => {
      const store = await running().emptyStore();
      const terms = { at: "2026-02-28T23:30:00Z", ceilingTenThousandths: 1000 };
      const first = await store.buyReadings(await picture(store, "a"), [text("a")], terms);
      expect(first.spentTenThousandths).toBe(15);
      const look: ReadingOrder = { ...text("a"), features: ["FORMS", "SIGNATURES"] };
      const second = await store.buyReadings(first.stored, [look], { ...terms, at });
      expect(second).toMatchObject({ outcome: "bought", costTenThousandths: 535, spentTenThousandths: 550 });
      expect(second.stored.document).toMatchObject({ jobs: [text("a"), look] });
      const earlier = await store.buyReadings(await picture(store, "b"), [text("b")], {
        ...terms,
        at: "2026-02-28T22:30:00Z",
      });
      expect(earlier.spentTenThousandths).toBe(15);
    });

    it("lists who waits in order of arrival, until the money reaches for them and their jobs are started", async () => {
      const store = await running().emptyStore();
      const none = { at, ceilingTenThousandths: 10 };
      const late = await picture(store, "late", "2026-03-02T09:00:00Z");
      const early = await picture(store, "early", "2026-03-01T09:00:00Z");
      const paused = await store.buyReadings(late, [text("late")], none);
      await store.buyReadings(early, [text("early")], none);
      const ids = [early, late].map(({ document }) => document.documentId);
      expect(await store.documentsToResume()).toEqual(ids);
      expect(await store.buyReadings(paused.stored, [text("late")], none)).toMatchObject({
        outcome: "paused",
        stored: paused.stored,
        spentTenThousandths: 0,
      });

      const bought = await store.buyReadings(paused.stored, [text("late")], { ...none, ceilingTenThousandths: 15 });
      expect(bought.stored.document.status).toBe("waiting-for-text");
      expect(await store.documentsToResume()).toEqual(ids);
      const started = awaitText(bought.stored.document, [{ ...text("late"), jobId: "j" }]);
      if (started.outcome === "refused") throw new Error("setup");
      await store.moveDocument(bought.stored, started);
      expect(await store.documentsToResume()).toEqual(ids.slice(0, 1));
    });

    it("buys nothing for a document that is read", async () => {
      const store = await running().emptyStore();
      const stored = await picture(store, "a");
      const read = markRead(stored.document, readingOf(papers.orientation));
      if (read.outcome === "refused") throw new Error("setup");
      const moved = await store.moveDocument(stored, read);
      await expect(store.buyReadings(moved, [text("a")], { at, ceilingTenThousandths: 1000 })).rejects.toThrow(
        "is read",
      );
    });
  });

function isConflict(error: unknown): boolean {
  return error instanceof ConflictError;
}
