import { describe, expect, it } from "vitest";
import { closeAll, recordMeasures } from "./claim-issuing.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor } from "./dynamodb-samples.ts";
import { itemsOf } from "./table-access.ts";

/** What every engine has to hold. */
export const auditContract = (running: () => RunningEngine) =>
  describe("auditing", () => {
    const claim = { agreement: "asell-2026", month: "2026-01", number: "AS-2026-0001" };
    const entriesOf = async ({ audit }: { audit: string }) => itemsOf(running().client, audit);

    it("loses no reading of a claim, however many read at the same time, and numbers them without holes", async () => {
      const store = await running().emptyStore();
      const readers = Array.from({ length: 8 }, (_, index) => ({ ...actor, who: `reader ${index}` }));
      await Promise.all(readers.map((reader) => store.auditRead(claim, reader)));
      const entries = await entriesOf(store.tables);
      expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(new Set(entries.map(({ who }) => who)).size).toBe(8);
      expect(entries[0]).toMatchObject({ what: "read-claim", details: { month: "2026-01", number: claim.number } });
    });

    it("keeps a chain for each household and agreement, so that none waits for another", async () => {
      const store = await running().emptyStore();
      await recordMeasures(store, ["Alpha", "Beta"]);
      await closeAll(store, "2026-02-01");
      const chains = new Set((await entriesOf(store.tables)).map(({ chain }) => String(chain).split("#")[0]));
      expect([...chains].sort()).toEqual(["CLAIM", "HOUSEHOLD", "SETUP"]);
      const households = new Set((await entriesOf(store.tables)).map(({ chain }) => String(chain)));
      expect([...households].filter((chain) => chain.startsWith("HOUSEHOLD#"))).toHaveLength(2);
    });

    it("anchors each chain once until it grows again", async () => {
      const store = await running().emptyStore();
      await store.auditRead(claim, actor);
      expect(await store.anchorAudit(actor)).toMatchObject({ sequence: 1 });
      expect(await store.anchorAudit(actor)).toMatchObject({ sequence: 1 });
      await store.auditRead(claim, actor);
      expect(await store.anchorAudit(actor)).toMatchObject({ sequence: 2 });
      const anchors = (await entriesOf(store.tables)).filter(({ what }) => what === "anchor");
      expect(anchors.map(({ details }) => details)).toMatchObject([
        { heads: { "READ#asell-2026": expect.stringMatching(/^1#/) } },
        { heads: { "READ#asell-2026": expect.stringMatching(/^2#/) } },
      ]);
    });
  });
