import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBucket } from "../../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../../shared/adapters/s3-evidence.ts";
import { admitted, arrival } from "../adapters/dynamodb-samples.ts";
import {
  bilan,
  blank,
  bouveret,
  contractBack,
  contractFront,
  coverMail,
  lestrade,
  orientation,
} from "../domain/reading/packet-pages.ts";
import { drawPage } from "../domain/reading/page-drawing.ts";
import { context, delivery, startWorld, type World } from "./world.ts";

describe("read-document, of a file that holds several documents", () => {
  let world: World;
  let handler: typeof import("../../functions/read-document.ts").handler;
  beforeAll(async () => {
    world = await startWorld();
    ({ handler } = await import("../../functions/read-document.ts"));
  });
  afterAll(() => world.stop());

  /** A file whose text is known, and the message that says so. */
  async function keep(label: string, texts: readonly string[]) {
    const file = admitted(label);
    await world.store.createDocument(file, arrival(label));
    const evidence = createEvidence(createBucket({ client: new S3Client({}), name: "evidence" }));
    const pages = texts.map((text, index) => drawPage(text, { number: index + 1 }));
    await evidence.savePages(file.documentId, pages);
    return { documentId: file.documentId, at: "2026-01-10T09:00:00Z" };
  }
  const documentOf = async (id: string) => (await world.store.loadDocument(id))?.document;
  async function partsOf(id: string): Promise<string[]> {
    const file = await documentOf(id);
    if (file?.status !== "split") throw new Error(`the file is ${file?.status}`);
    return file.parts;
  }
  const sentOn = async () => (await world.messagesIn("document-read")).map((message) => JSON.stringify(message));

  it("makes a document of each, with its own pages, and sends each on", async () => {
    const message = await keep("packet", [
      coverMail,
      orientation(lestrade),
      blank,
      contractFront(lestrade),
      contractBack(),
    ]);
    expect(await handler(delivery(message), context)).toEqual({ batchItemFailures: [] });
    expect(await documentOf(message.documentId)).toMatchObject({
      status: "split",
      dropped: [
        { page: 1, why: "cover" },
        { page: 3, why: "blank" },
      ],
    });
    const parts = await partsOf(message.documentId);
    const [first, second] = await Promise.all(parts.map(documentOf));
    expect(first).toMatchObject({ status: "read", partOf: { pages: [2] }, reading: { kind: "orientation", pages: 1 } });
    expect(second).toMatchObject({
      status: "read",
      partOf: { documentId: message.documentId, pages: [4, 5] },
      reading: { kind: "contract", pages: 2, fields: { householdSigned: { value: true, page: 5 } } },
    });
    const kept = JSON.parse(await world.read("evidence", `pages/${parts[1]}.json`));
    expect(kept.map(({ number }: { number: number }) => number)).toEqual([4, 5]);
    expect(await sentOn()).toEqual(parts.map((documentId) => JSON.stringify({ documentId, at: message.at })));
  });

  it("does nothing more when it is told again, but sends each on again", async () => {
    const message = await keep("again", [orientation(lestrade), orientation(bouveret)]);
    await handler(delivery(message), context);
    const parts = await partsOf(message.documentId);
    const before = await Promise.all(parts.map((id) => world.store.loadDocument(id)));
    await handler(delivery(message, message), context);
    expect(await Promise.all(parts.map((id) => world.store.loadDocument(id)))).toEqual(before);
    const sent = await sentOn();
    for (const id of parts) expect(sent.filter((one) => one.includes(id))).toHaveLength(3);
  });

  it("ends the same where it was stopped after the first part", async () => {
    const texts = [bilan(lestrade), orientation(bouveret)];
    const whole = await keep("whole", texts);
    await handler(delivery(whole), context);
    const [first = ""] = await partsOf(whole.documentId);

    const halted = await keep("halted", texts);
    const part = await documentOf(first);
    if (part?.status !== "read" || part.partOf === undefined) throw new Error("setup");
    const { partIdOf } = await import("../../shared/adapters/file-identity.ts");
    const partOf = { documentId: halted.documentId, pages: part.partOf.pages };
    await world.store.createPart({ ...part, documentId: partIdOf(partOf), partOf });
    expect(await handler(delivery(halted), context)).toEqual({ batchItemFailures: [] });
    const ids = await partsOf(halted.documentId);
    expect(ids[0]).toBe(partIdOf(partOf));
    expect((await Promise.all(ids.map(documentOf))).map((document) => document?.status)).toEqual(["read", "read"]);
  });

  it("reads a document of one part as it is, and says which pages it left out", async () => {
    const message = await keep("one", [orientation(lestrade), blank]);
    await handler(delivery(message), context);
    const document = await documentOf(message.documentId);
    expect(document).toMatchObject({ status: "read", pages: [1], reading: { kind: "orientation", pages: 1 } });
    expect(document).not.toHaveProperty("partOf");
    const findings = document && "reading" in document ? document.reading.findings : [];
    expect(findings).toContainEqual(expect.objectContaining({ code: "pages-left-out", severity: "info" }));
  });
});
