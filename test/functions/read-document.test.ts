import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "../../schemas/page.ts";
import { createBucket } from "../../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../../shared/adapters/s3-evidence.ts";
import { awaitText } from "../../shared/domain/document/transitions.ts";
import { admitted, arrival } from "../adapters/dynamodb-samples.ts";
import { context, delivery, startWorld, type World } from "./world.ts";

/** Textract as it answers for a job: the very JSON. */
const answers = new Map<string, object>();

function startTextract(): Promise<Server> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const { JobId } = JSON.parse(body);
      response.writeHead(200, { "content-type": "application/x-amz-json-1.1" });
      response.end(JSON.stringify(answers.get(JobId) ?? { JobStatus: "IN_PROGRESS" }));
    });
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const line = (text: string, top: number) => {
  const box = { left: 0.1, top, width: 0.5, height: 0.02 };
  return { text, confidence: 1, box, words: text.split(" ").map((word) => ({ text: word, confidence: 1, box })) };
};
const page: Page = {
  number: 1,
  source: "file",
  aspect: 0.7,
  lines: [line("Bonjour", 0.1), line("NIR 2 84 03 99 123 456 42", 0.2)],
  keyValues: [],
  marks: [],
  marksSought: false,
  signatures: [],
  signaturesSought: false,
};

describe("read-document", () => {
  let world: World;
  let textract: Server;
  let handler: typeof import("../../functions/read-document.ts").handler;
  beforeAll(async () => {
    world = await startWorld();
    textract = await startTextract();
    process.env.AWS_ENDPOINT_URL_TEXTRACT = `http://127.0.0.1:${(textract.address() as AddressInfo).port}`;
    ({ handler } = await import("../../functions/read-document.ts"));
  });
  afterAll(async () => {
    textract.closeAllConnections();
    textract.close();
    await world.stop();
  });

  const statusOf = async (id: string) => (await world.store.loadDocument(id))?.document;
  async function waiting(label: string, jobId: string): Promise<string> {
    const document = { ...admitted(label), route: "picture" as const };
    await world.store.createDocument(document, arrival(label, { replyTo: "jeanne@ccas-x.example" }));
    const stored = await world.store.loadDocument(document.documentId);
    const transition = awaitText(document, jobId);
    if (stored === undefined || transition.outcome === "refused") throw new Error("setup");
    await world.store.moveDocument(stored, transition);
    return document.documentId;
  }
  const ready = (documentId: string) => ({ documentId, at: "2026-01-10T09:00:00Z" });
  const completed = (JobTag: string, JobId: string, Status = "SUCCEEDED") => ({
    JobId,
    JobTag,
    Status,
    Timestamp: 0,
    API: "x",
  });

  it("reads what was inside the file, once, and sends it on each time", async () => {
    const { S3Client } = await import("@aws-sdk/client-s3");
    const document = admitted("inside");
    await world.store.createDocument(document, arrival("inside"));
    const evidence = createEvidence(createBucket({ client: new S3Client({}), name: "evidence" }));
    await evidence.savePages(document.documentId, [page]);
    const message = ready(document.documentId);
    expect(await handler(delivery(message, message), context)).toEqual({ batchItemFailures: [] });
    expect(await statusOf(document.documentId)).toMatchObject({
      status: "read",
      reading: { kind: "other", pages: 1, costTenThousandths: 0 },
    });
    expect(await world.messagesIn("document-read")).toMatchObject([message, message]);
  });

  it("waits for a job that has not ended, and gives back a completion that came too early", async () => {
    const id = await waiting("slow", "job-slow");
    expect(await handler(delivery(ready(id)), context)).toEqual({ batchItemFailures: [] });
    expect(await handler(delivery(completed(id, "job-slow")), context)).toMatchObject({ batchItemFailures: [{}] });
    expect(await statusOf(id)).toMatchObject({ status: "waiting-for-text" });
  });

  it("refuses a document that Textract could not read, and tells its sender", async () => {
    answers.set("job-bad", { JobStatus: "FAILED", StatusMessage: "INVALID_IMAGE_TYPE" });
    const id = await waiting("bad", "job-bad");
    expect(await handler(delivery(completed(id, "job-bad", "FAILED")), context)).toEqual({ batchItemFailures: [] });
    expect(await statusOf(id)).toMatchObject({ status: "rejected", findings: [{ code: "reading-failed" }] });
    await handler(delivery(completed(id, "job-bad", "FAILED")), context);
    const [first, second] = await world.messagesIn("notice-requested");
    expect(first).toMatchObject({ kind: "rejected", to: "jeanne@ccas-x.example", about: "bad.pdf" });
    expect(second).toEqual(first);
  });

  it("keeps what Textract saw as evidence, without any social-security number, and what it cost", async () => {
    const box = { BoundingBox: { Left: 0.1, Top: 0.1, Width: 0.3, Height: 0.02 } };
    const word = (Id: string, Text: string) => ({
      BlockType: "WORD",
      Id,
      Page: 1,
      Text,
      Confidence: 99,
      Geometry: box,
    });
    const words = ["2", "84", "03", "99", "123", "456", "42"].map((text, index) => word(`w${index}`, text));
    const ids = words.map(({ Id }) => Id);
    answers.set("job-good", {
      JobStatus: "SUCCEEDED",
      DocumentMetadata: { Pages: 1 },
      Blocks: [
        {
          BlockType: "PAGE",
          Id: "p",
          Page: 1,
          Geometry: { BoundingBox: { Left: 0, Top: 0, Width: 1, Height: 1 } },
          Relationships: [{ Type: "CHILD", Ids: ["l"] }],
        },
        {
          BlockType: "LINE",
          Id: "l",
          Page: 1,
          Text: "2 84 03 99 123 456 42",
          Confidence: 99,
          Geometry: box,
          Relationships: [{ Type: "CHILD", Ids: ids }],
        },
        ...words,
      ],
    });
    const id = await waiting("good", "job-good");
    expect(await handler(delivery(completed(id, "job-good")), context)).toEqual({ batchItemFailures: [] });
    expect(await statusOf(id)).toMatchObject({ status: "read", reading: { pages: 1, costTenThousandths: 535 } });
    expect(await world.read("evidence", `pages/${id}.json`)).not.toMatch(/123 ?456/);
  });
});
