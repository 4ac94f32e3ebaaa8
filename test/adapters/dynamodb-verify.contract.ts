import { describe, expect, it } from "vitest";
import { disagreementSentence } from "../../shared/domain/wording/disagreement.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { openTables } from "./table-access.ts";
import { tamperings } from "./tamperings.ts";
import { issuedWorld } from "./verify-sample.ts";

/** What every engine has to hold. */
export const verifyContract = (running: () => RunningEngine) =>
  describe("verifying", () => {
    it("finds nothing where nobody touched anything, and counts what it looked at", async () => {
      const { verify } = await issuedWorld(running());
      const { disagreements, counts, notes, anchor } = await verify();
      expect(disagreements).toEqual([]);
      expect(counts).toMatchObject({ agreements: 1, claims: 4, lines: 16, papers: 12, evidence: 13 });
      expect(notes).toEqual({ drafts: 0, unrendered: 0, toCorrect: [] });
      expect(anchor).toMatchObject({ chain: "ANCHOR", sequence: 1 });
    });

    it("finds each of a hundred seeded tamperings, and names its place", { timeout: 180_000 }, async () => {
      const { store, objects, verify } = await issuedWorld(running());
      const tables = await openTables(running().client, store.tables);
      const all = tamperings({ tables, objects });
      expect(all.length).toBeGreaterThanOrEqual(100);
      for (const { name, tamper, found } of all) {
        await tamper();
        const { disagreements } = await verify();
        expect(disagreements, name).toEqual(expect.arrayContaining([expect.objectContaining(found)]));
        for (const one of disagreements) expect(disagreementSentence(one), name).toMatch(/^[^a-z].*\u00a0: .+\.$/u);
        await tables.restore();
        objects.restore();
      }
      expect((await verify()).disagreements).toEqual([]);
    });
  });
