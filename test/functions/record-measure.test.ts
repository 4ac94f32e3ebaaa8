import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actor, papers, readInto, readingOf, recordInto } from "../adapters/dynamodb-samples.ts";
import { setupWith } from "../domain/facts.ts";
import { context, delivery, startWorld, type World } from "./world.ts";

describe("record-measure", () => {
  let world: World;
  let handler: typeof import("../../functions/record-measure.ts").handler;
  beforeAll(async () => {
    world = await startWorld();
    ({ handler } = await import("../../functions/record-measure.ts"));
    await world.store.saveSetup(setupWith(), actor);
  });
  afterAll(() => world.stop());

  const message = (documentId: string) => ({ documentId, at: "2026-01-11T09:00:00Z" });

  it("records a document, and sends those through again that waited for its measure", async () => {
    const { kind, scheme, sessionOn, decision, monthsGranted } = papers.decision;
    const paper = { kind, scheme, sessionOn, decision, monthsGranted, measureRef: "M-1" };
    const waiting = await recordInto(world.store, "waiting", paper);
    const id = await readInto(world.store, "orientation", readingOf({ ...papers.orientation, measureRef: "M-1" }));
    expect(await handler(delivery(message(id), message(id)), context)).toEqual({ batchItemFailures: [] });
    const woken = await world.messagesIn("document-read");
    expect(woken[0]).toEqual(message(waiting));
    await handler(delivery(...woken), context);
    expect((await world.store.loadDocument(waiting))?.document).toMatchObject({ status: "recorded", measure: "M-1" });
    const before = (await world.messagesIn("document-read")).length;
    await handler(delivery(message(id)), context);
    expect(await world.messagesIn("document-read")).toHaveLength(before);
  });

  it("tells a known sender what only a better paper mends, and asks for that notice again until it is sent", async () => {
    const reading = readingOf(papers.contract, {
      findings: [{ code: "signature-missing", severity: "error", message: "Il manque une signature." }],
    });
    const id = await readInto(world.store, "unsigned", reading, { replyTo: "jeanne@ccas-x.example" });
    await handler(delivery(message(id)), context);
    await handler(delivery(message(id)), context);
    const notices = (await world.messagesIn("notice-requested")) as { noticeId: string }[];
    expect(notices).toMatchObject([{ kind: "review", to: "jeanne@ccas-x.example", about: "unsigned.pdf" }, {}]);
    expect(notices[1]).toEqual(notices[0]);
    await world.store.markSent(notices[0]?.noticeId ?? "", actor.at);
    await handler(delivery(message(id)), context);
    expect(await world.messagesIn("notice-requested")).toHaveLength(2);
  });

  it("gives back a message about a document that is not there", async () => {
    expect(await handler(delivery(message("f".repeat(64))), context)).toEqual({
      batchItemFailures: [{ itemIdentifier: "m0" }],
    });
  });
});
