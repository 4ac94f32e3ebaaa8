import { describe, expect, it } from "vitest";
import { fieldsOfKind } from "../../schemas/field.ts";
import { ConflictError } from "../../shared/adapters/dynamodb-transact.ts";
import { awaitText, markRead, reject } from "../../shared/domain/document/transitions.ts";
import { setupWith } from "../domain/facts.ts";
import type { RunningEngine } from "./dynamodb-engines.ts";
import { actor, admitted, arrival, papers, readingOf } from "./dynamodb-samples.ts";

/** What every engine has to hold. */
export const documentsContract = (running: () => RunningEngine) =>
  describe("documents, notices and settings", () => {
    it("keeps a document once, however many deliveries come at the same time", async () => {
      const store = await running().emptyStore();
      const document = admitted("one");
      const outcomes = await Promise.all(
        ["a", "b", "c"].map((label) => store.createDocument(document, arrival(label))),
      );
      expect(outcomes.filter((outcome) => outcome !== "exists")).toEqual([{ document, version: 1 }]);
      for (const label of ["a", "b", "c"]) await store.addArrival(document.documentId, arrival(label));
      expect(await store.loadArrivals(document.documentId)).toHaveLength(3);
      expect((await store.loadDocument(document.documentId))?.document).toEqual(document);
    });

    it("keeps the same arrival once, as it first came", async () => {
      const store = await running().emptyStore();
      const document = admitted("one");
      await store.createDocument(document, arrival("a"));
      await store.addArrival(document.documentId, arrival("a", { arrivedAt: "2026-05-05T05:05:05Z" }));
      expect(await store.loadArrivals(document.documentId)).toEqual([arrival("a")]);
    });

    it("refuses to move a document that somebody else has moved since it was read", async () => {
      const store = await running().emptyStore();
      const document = admitted("one");
      await store.createDocument(document, arrival("a"));
      const stored = await store.loadDocument(document.documentId);
      const waiting = awaitText(document, [
        { features: [], pages: [1], object: { bucket: "intake", key: document.objectKey }, jobId: "job-1" },
      ]);
      const rejected = reject(document, [{ code: "file-empty", severity: "error", message: "Vide." }]);
      if (stored === undefined || waiting.outcome === "refused" || rejected.outcome === "refused")
        throw new Error("setup");
      await store.moveDocument(stored, waiting);
      const late = store.moveDocument(stored, rejected);
      await expect(late).rejects.toBeInstanceOf(ConflictError);
      await expect(late).rejects.toMatchObject({ broken: [{ guards: "document", reason: "ConditionalCheckFailed" }] });
      expect((await store.loadDocument(document.documentId))?.document.status).toBe("waiting-for-text");
    });

    it("lets the table itself refuse a transition from a status it may not leave", async () => {
      const store = await running().emptyStore();
      const document = admitted("one");
      await store.createDocument(document, arrival("a"));
      const stored = await store.loadDocument(document.documentId);
      const read = markRead(document, readingOf(papers.orientation));
      if (stored === undefined || read.outcome === "refused") throw new Error("setup");
      const moved = await store.moveDocument(stored, read);
      await expect(store.moveDocument(moved, read)).rejects.toBeInstanceOf(ConflictError);
    });

    it("gives back a reading just as it was, dotted names, lists and all", async () => {
      const store = await running().emptyStore();
      const document = admitted("one");
      await store.createDocument(document, arrival("a"));
      const stored = await store.loadDocument(document.documentId);
      const reading = readingOf({ ...papers.orientation, housingDefects: ["indecent", "overcrowded"], rentCents: 0 });
      const read = markRead(document, reading);
      if (stored === undefined || read.outcome === "refused") throw new Error("setup");
      await store.moveDocument(stored, read);
      const back = (await store.loadDocument(document.documentId))?.document;
      expect(back).toEqual(read.document);
      const names = back && "reading" in back ? Object.keys(back.reading.fields) : [];
      const order = Object.keys(fieldsOfKind.orientation);
      expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    });

    it("lets a notice be sent again as long as nobody has said that it was sent", async () => {
      const store = await running().emptyStore();
      const noticeId = "0".repeat(32);
      expect(await store.claimNotice(noticeId, actor.at)).toBe("to-send");
      expect(await store.claimNotice(noticeId, actor.at)).toBe("to-send");
      expect(await store.isSent(noticeId)).toBe(false);
      await store.markSent(noticeId, actor.at);
      expect(await store.isSent(noticeId)).toBe(true);
      expect(await store.claimNotice(noticeId, actor.at)).toBe("sent");
    });

    it("has empty settings before any were imported, and swaps them whole", async () => {
      const store = await running().emptyStore();
      expect(await store.loadSetup()).toEqual({ operators: [], funders: [], partners: [], agreements: [] });
      const setup = setupWith();
      expect(await store.saveSetup(setup, actor)).toMatchObject({ changed: true });
      expect(await store.loadSetup()).toEqual(setup);
      expect(await store.saveSetup(setup, actor)).toMatchObject({ changed: false });
      const fewer = { ...setup, agreements: setup.agreements.slice(1) };
      await store.saveSetup(fewer, { ...actor, at: "2026-02-02T08:00:00Z" });
      expect(await store.loadSetup()).toEqual(fewer);
    });
  });
