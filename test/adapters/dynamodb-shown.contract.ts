import { describe, expect, it } from "vitest";
import { checkMeasures } from "../../shared/adapters/dynamodb-deadline-checks.ts";
import { checkHeld } from "../../shared/adapters/dynamodb-held-checks.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import { setupWith } from "../domain/facts.ts";
import { agreement, closeAll } from "./claim-issuing.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, arrival, papers, readInto, readingOf, recordInto } from "./dynamodb-samples.ts";
import { largeMonth } from "./large-claim.ts";

const today = "2026-03-10";

/** What every engine has to hold of what the portal shows without reading all that it is made from. */
export const shownContract = (running: () => RunningEngine) =>
  describe("what is shown", () => {
    const setup = setupWith({}, { capacity: [{ schemes: ["asell-cd"], per: "month", max: 10 }] });
    const check = { setup, rules, today };
    const recorded = async (labels: readonly (keyof typeof papers)[]) => {
      const store = await running().emptyStore();
      await store.saveSetup(setup, actor);
      for (const label of labels) await recordInto(store, label, papers[label]);
      const [record] = (await store.exportEverything()).measures;
      if (record === undefined) throw new Error("the sample papers make no measure");
      return { store, references: [record.measure.reference] };
    };
    const held = (store: Store) => store.measuresHeld(agreement.id);

    it("as held back is of measures that changed only until they were looked at and hold nothing back", async () => {
      const { store, references } = await recorded(["orientation", "decision", "contract"]);
      expect(await held(store)).toEqual(references);
      await checkHeld({ store, ...check, references });
      expect(await held(store)).toEqual([]);
      await closeAll(store, today);
      expect(await held(store)).toEqual([]);
    });

    it("as held back stays of what a late paper makes wait", async () => {
      const store = await running().emptyStore();
      const wanting = setupWith({ "asell-cd": { claimableWhen: ["decision", "contract", "bilan"] } });
      await store.saveSetup(wanting, actor);
      await closeAll(store, today);
      for (const label of ["orientation", "decision", "contract"] as const)
        await recordInto(store, label, papers[label]);
      const references = (await store.exportEverything()).measures.map(({ measure }) => measure.reference);
      await checkHeld({ store, ...check, setup: wanting, references });
      expect(await held(store)).toEqual(references);
    });

    it("does not forget a measure that changed after it was looked at", async () => {
      const { store, references } = await recorded(["orientation", "decision", "contract"]);
      const [reference = ""] = references;
      await store.forgetHeld({ reference, agreement: agreement.id, version: 99 });
      expect(await held(store)).toEqual(references);
    });

    it("as active is what was counted with the deadlines, and is counted anew for another period", async () => {
      const { store, references } = await recorded(["orientation", "decision", "contract"]);
      const count = { agreement: agreement.id, schemes: ["asell-cd" as const], from: "2026-03-01", to: "2026-03-31" };
      await checkMeasures({ store, ...check, warnDays: [30], references });
      expect(await store.countActive([count, { ...count, from: "2026-08-01", to: "2026-08-31" }])).toEqual([1, 0]);
      await store.saveCounts(agreement.id, [{ ...count, active: 7 }]);
      expect(await store.countActive([{ ...count, from: "2026-02-01", to: "2026-02-28" }, count])).toEqual([1, 7]);
    });

    it("of a claim comes in pages that have each line once, in order", async () => {
      const store = await running().emptyStore();
      const month = largeMonth(await store.loadLedger(agreement.id), 23);
      await store.issueMonth({ ...month, next: [] }, actor);
      const head = await store.claimHead(agreement.id, month.month);
      if (head === undefined) throw new Error("the claim is not there");
      expect(head.lineCount).toBe(23);
      const pages: string[][] = [];
      let after: string | undefined;
      do {
        const page = await store.linesOf(head, after, 10);
        pages.push(page.items.map(({ measure }) => measure));
        after = page.next;
      } while (after !== undefined);
      expect(pages.map(({ length }) => length)).toEqual([10, 10, 3]);
      expect(pages.flat()).toEqual(month.claim.lines.map(({ measure }) => measure));
    });

    it("of documents' first arrivals is found by the object they began with, or among all of their arrivals", async () => {
      const store = await running().emptyStore();
      const known = await readInto(store, "elsewhere", readingOf(papers.contract), { sentBy: "ccas" });
      const document = (await store.loadDocument(known))?.document;
      if (document === undefined) throw new Error("the document is not kept");
      const { arrivalId } = arrival("elsewhere");
      const bySight = { ...document, objectKey: `arrivals/${arrivalId}/elsewhere.pdf` };
      for (const one of [document, bySight])
        expect((await store.firstArrivals([one])).get(known)).toMatchObject({ arrivalId, sentBy: "ccas" });
    });
  });
