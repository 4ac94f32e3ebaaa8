import { readFile } from "node:fs/promises";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Arrival } from "../../schemas/arrival.ts";
import { arrivalIdOf, arrivalKey, documentIdOf, encodeArrival } from "../../shared/adapters/file-identity.ts";
import { holdForReview, markRead } from "../../shared/domain/document/transitions.ts";
import { papers, readingOf } from "../adapters/dynamodb-samples.ts";
import { context, delivery, notificationOf, startWorld, type World } from "./world.ts";

describe("admit-document", () => {
  let world: World;
  let handler: typeof import("../../functions/admit-document.ts").handler;
  beforeAll(async () => {
    world = await startWorld();
    // Less than the text of one page costs: what needs no reading is admitted all the same.
    process.env.READING_DOLLARS_PER_MONTH = "0.001";
    ({ handler } = await import("../../functions/admit-document.ts"));
  });
  afterAll(() => world.stop());

  async function upload(file: string, bytes: Uint8Array, extra: Partial<Arrival> = {}) {
    const documentId = documentIdOf(bytes);
    const arrivalId = arrivalIdOf({ channel: "upload", file, documentId });
    const arrivedAt = "2026-01-10T09:00:00Z";
    const arrival: Arrival = { arrivalId, channel: "upload", file, arrivedAt, sentBy: "operator", ...extra };
    const key = arrivalKey(arrival);
    await world.put("intake", key, bytes, { arrival: encodeArrival(arrival) });
    return { documentId, key };
  }
  const admit = (...keys: string[]) => handler(delivery(...keys.map((key) => notificationOf("intake", key))), context);
  async function textPdf(text: string): Promise<Uint8Array> {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    const page = pdf.addPage();
    for (let line = 0; line < 20; line += 1)
      page.drawText(`${text}, ligne ${line}`, { x: 50, y: 700 - line * 20, size: 11 });
    return pdf.save();
  }

  it("admits a file with its text inside, and sends the text on", async () => {
    const { documentId, key } = await upload("fiche é+ 1.pdf", await textPdf("Fiche d'orientation"));
    expect(await admit(key)).toEqual({ batchItemFailures: [] });
    expect((await world.store.loadDocument(documentId))?.document).toMatchObject({
      status: "admitted",
      route: "text-inside",
    });
    expect(await world.keysOf("evidence")).toContain(`pages/${documentId}.json`);
    expect(await world.messagesIn("text-ready")).toEqual([{ documentId, at: "2026-01-10T09:00:00Z" }]);
  });

  it("takes the same content under another name for one more arrival of one document", async () => {
    const { documentId, key } = await upload("copie.pdf", await textPdf("Fiche d'orientation"));
    await admit(key, key);
    const { arrivals, documents } = await world.store.exportEverything();
    expect(documents.map((document) => document.documentId)).toEqual([documentId]);
    expect(arrivals.map(({ arrival }) => arrival.file).sort()).toEqual(["copie.pdf", "fiche é+ 1.pdf"]);
  });

  it("refuses a bad file without holding up its neighbours, and tells its sender", async () => {
    const bad = await upload("vide.pdf", new Uint8Array(), { replyTo: "jeanne@ccas-x.example" });
    const good = await upload("bon.pdf", await textPdf("Décision"));
    expect(await admit(bad.key, good.key)).toEqual({ batchItemFailures: [] });
    expect((await world.store.loadDocument(bad.documentId))?.document).toMatchObject({
      status: "rejected",
      findings: [{ code: "file-empty" }],
    });
    expect((await world.store.loadDocument(good.documentId))?.document.status).toBe("admitted");
    expect(await world.messagesIn("notice-requested")).toMatchObject([{ kind: "rejected", about: "vide.pdf" }]);
  });

  it("refuses a file above the limit without loading it", async () => {
    const { documentId, key } = await upload("grand.pdf", new Uint8Array(25 * 1024 * 1024 + 1));
    await admit(key);
    expect((await world.store.loadDocument(documentId))?.document).toMatchObject({
      status: "rejected",
      findings: [{ code: "file-too-large" }],
    });
  });

  it("sends on a document that a crash left read, and one in review whose new arrival may free it", async () => {
    const { documentId, key } = await upload("lu.pdf", await textPdf("Contrat"));
    await admit(key);
    const stored = await world.store.loadDocument(documentId);
    const read = stored && markRead(stored.document, readingOf(papers.contract));
    if (!stored || read?.outcome !== "moved") throw new Error("setup");
    const moved = await world.store.moveDocument(stored, read);
    const before = (await world.messagesIn("document-read")).length;
    await admit(key);
    const held = holdForReview(moved.document, [{ code: "sender-unknown", severity: "error", message: "…" }]);
    if (held.outcome !== "moved") throw new Error("setup");
    await world.store.moveDocument(moved, held);
    await admit(key);
    expect((await world.messagesIn("document-read")).slice(before)).toMatchObject([{ documentId }, { documentId }]);
  });

  it("keeps a picture that the month's money does not reach for, and buys nothing when it is told again", async () => {
    const { documentId, key } = await upload("carte.jpg", await readFile("samples/files/carte-identite.jpg"));
    expect(await admit(key)).toEqual({ batchItemFailures: [] });
    const kept = await world.store.loadDocument(documentId);
    expect(kept?.document).toMatchObject({
      status: "waiting-for-budget",
      jobs: [],
      orders: [{ features: [], pages: [1], object: { bucket: "intake", key } }],
    });
    await admit(key);
    expect(await world.store.loadDocument(documentId)).toEqual(kept);
    expect(await world.store.documentsToResume()).toEqual([documentId]);
  });

  it("acknowledges an object that is not ours, and one that is gone", async () => {
    await world.put("intake", "arrivals/x/stray.pdf", "stray");
    expect(await admit("arrivals/x/stray.pdf", "arrivals/x/gone.pdf")).toEqual({ batchItemFailures: [] });
  });

  it("has nothing to do for S3's test event", async () => {
    expect(await handler(delivery({ Event: "s3:TestEvent", Bucket: "intake" }), context)).toEqual({
      batchItemFailures: [],
    });
  });
});
