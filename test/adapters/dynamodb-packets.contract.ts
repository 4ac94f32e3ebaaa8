import { describe, expect, it } from "vitest";
import type { Paper } from "../../schemas/field.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { partIdOf } from "../../shared/adapters/file-identity.ts";
import { partOfFile, split } from "../../shared/domain/document/transitions.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, admitted, arrival, ofHousehold, papers, readingOf } from "./dynamodb-samples.ts";

/** Keeps a file that holds these papers, one a page, and returns the parts' ids. */
async function splitInto(store: Store, label: string, contents: readonly Paper[]): Promise<string[]> {
  const file = admitted(label);
  await store.createDocument(file, arrival(label));
  const parts = contents.map((paper, index) => {
    const pages = [index + 1];
    const documentId = partIdOf({ documentId: file.documentId, pages });
    return partOfFile(file, { documentId, pages, reading: readingOf(paper) });
  });
  for (const part of parts) await store.createPart(part);
  const ids = parts.map(({ documentId }) => documentId);
  const stored = await store.loadDocument(file.documentId);
  const transition = split(file, ids, []);
  if (stored === undefined || transition.outcome === "refused") throw new Error("setup");
  await store.moveDocument(stored, transition);
  return ids;
}

const statusesOf = (store: Store, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await store.loadDocument(id))?.document.status));

/** What every engine has to hold of files that hold several documents. */
export const packetsContract = (running: () => RunningEngine) =>
  describe("parts of a file", () => {
    it("are kept once, as they first were", async () => {
      const store = await running().emptyStore();
      const file = admitted("packet");
      const part = partOfFile(file, {
        documentId: partIdOf({ documentId: file.documentId, pages: [2, 3] }),
        pages: [2, 3],
        reading: readingOf(papers.contract),
      });
      const outcomes = await Promise.all([store.createPart(part), store.createPart(part), store.createPart(part)]);
      expect(outcomes.filter((outcome) => outcome === "created")).toHaveLength(1);
      expect((await store.loadDocument(part.documentId))?.document).toEqual(part);
    });

    it("came as their file came, however late", async () => {
      const store = await running().emptyStore();
      const [first = "", second = ""] = await splitInto(store, "packet", [papers.orientation, papers.decision]);
      await store.addArrival(admitted("packet").documentId, arrival("again", { arrivedAt: "2026-01-12T09:00:00Z" }));
      const both = [arrival("packet"), arrival("again", { arrivedAt: "2026-01-12T09:00:00Z" })];
      expect(await store.loadArrivals(first)).toEqual(both);
      expect(await store.loadArrivals(second)).toEqual(both);
      expect(await store.loadArrivals("0".repeat(64))).toEqual([]);
    });

    it("make a measure in whatever order they are recorded", async () => {
      const contents = [papers.orientation, papers.decision, papers.contract];
      const measures = [];
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
      ]) {
        const store = await running().emptyStore();
        const ids = await splitInto(store, "packet", contents);
        for (const index of order) await store.recordDocument(ids[index] ?? "", actor);
        expect(await statusesOf(store, ids)).toEqual(["recorded", "recorded", "recorded"]);
        const all = await store.exportEverything();
        measures.push(all.measures.map(({ measure }) => measure));
      }
      expect(measures[0]).toHaveLength(1);
      expect(measures[1]).toEqual(measures[0]);
    });

    it("stay what they are when they settle: their file and pages are kept", async () => {
      const store = await running().emptyStore();
      const [first = "", second = ""] = await splitInto(store, "packet", [
        papers.orientation,
        ofHousehold(papers.contract, "Inconnu"),
      ]);
      for (const id of [first, second, second]) await store.recordDocument(id, actor);
      const fileId = admitted("packet").documentId;
      expect((await store.loadDocument(first))?.document).toMatchObject({
        status: "recorded",
        partOf: { documentId: fileId, pages: [1] },
      });
      expect((await store.loadDocument(second))?.document).toMatchObject({
        status: "review",
        partOf: { documentId: fileId, pages: [2] },
      });
    });

    it("are told apart from a paper scanned twice: the second of two alike goes to a person", async () => {
      const store = await running().emptyStore();
      const ids = await splitInto(store, "packet", [papers.orientation, papers.contract, papers.contract]);
      for (const id of ids) await store.recordDocument(id, actor);
      const documents = await Promise.all(ids.map(async (id) => (await store.loadDocument(id))?.document));
      const held = documents.filter((document) => document?.status === "review");
      expect(held).toMatchObject([{ findings: [{ code: "same-content" }] }]);
    });

    it("leave nothing to record in the file itself", async () => {
      const store = await running().emptyStore();
      await splitInto(store, "packet", [papers.orientation, papers.decision]);
      const fileId = admitted("packet").documentId;
      expect(await store.recordDocument(fileId, actor)).toEqual({ outcome: "refused", status: "split" });
      const finding = { code: "x", severity: "error", message: "X." } as const;
      expect(await store.parkForReview(fileId, finding, actor)).toBeUndefined();
    });
  });
