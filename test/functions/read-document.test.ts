import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Page, Page as PageSchema } from "../../schemas/page.ts";
import type { ReadingFeature } from "../../schemas/reading-job.ts";
import { createBucket } from "../../shared/adapters/s3-bucket.ts";
import { createEvidence } from "../../shared/adapters/s3-evidence.ts";
import { awaitText } from "../../shared/domain/document/transitions.ts";
import { admitted, arrival } from "../adapters/dynamodb-samples.ts";
import { context, delivery, startWorld, type World } from "./world.ts";

/** Textract as it answers for a job: the very JSON. A job is started under its token, and what was asked is kept. */
const answers = new Map<string, object>();
const started: {
  JobTag: string;
  FeatureTypes?: string[];
  ClientRequestToken: string;
  DocumentLocation: { S3Object: { Bucket: string; Name: string } };
}[] = [];

function startTextract(): Promise<Server> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const asked = JSON.parse(body);
      const isStart = String(request.headers["x-amz-target"]).includes(".Start");
      if (isStart) started.push(asked);
      const JobId = asked.JobId ?? asked.ClientRequestToken;
      const answer = isStart ? { JobId } : (answers.get(JobId) ?? { JobStatus: "IN_PROGRESS" });
      response.writeHead("__type" in answer ? 400 : 200, { "content-type": "application/x-amz-json-1.1" });
      response.end(JSON.stringify(answer));
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
  async function waiting(
    label: string,
    jobId: string,
    { features = ["FORMS", "SIGNATURES"], pages = [1] }: { features?: ReadingFeature[]; pages?: number[] } = {},
  ): Promise<string> {
    const document = { ...admitted(label), route: "picture" as const };
    await world.store.createDocument(document, arrival(label, { replyTo: "jeanne@ccas-x.example" }));
    const stored = await world.store.loadDocument(document.documentId);
    const transition = awaitText(document, [
      { features, pages, object: { bucket: "intake", key: document.objectKey }, jobId },
    ]);
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

  it("begins a job again that Textract has forgotten, and waits for the new one", async () => {
    answers.set("job-forgotten", { __type: "InvalidJobIdException", Message: "Request has an invalid job id" });
    const id = await waiting("forgotten", "job-forgotten");
    expect(await handler(delivery(ready(id)), context)).toEqual({ batchItemFailures: [] });
    const [job] = started.filter(({ JobTag }) => JobTag === id);
    expect(job?.FeatureTypes).toEqual(["FORMS", "SIGNATURES"]);
    expect(await statusOf(id)).toMatchObject({
      status: "waiting-for-text",
      jobs: [{ jobId: job?.ClientRequestToken }],
    });
    // Where the service has nothing but the forgotten job to give, the message is not taken for done.
    answers.set(String(job?.ClientRequestToken), { __type: "InvalidJobIdException", Message: "x" });
    expect(await handler(delivery(ready(id)), context)).toMatchObject({ batchItemFailures: [{}] });
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

  describe("of which only the text is known", () => {
    /** An answer of several pages, each with one line under another. */
    const answerOf = (...pages: string[][]) => ({
      JobStatus: "SUCCEEDED",
      DocumentMetadata: { Pages: pages.length },
      Blocks: pages.flatMap((lines, place) => {
        const Page = place + 1;
        const sheet = { BoundingBox: { Left: 0, Top: 0, Width: 1, Height: 1 } };
        const children = (Ids: string[]) => [{ Type: "CHILD", Ids }];
        const named = (kind: string, index: number) => `${kind}${Page}-${index}`;
        return [
          {
            BlockType: "PAGE",
            Id: `p${Page}`,
            Page,
            Geometry: sheet,
            Relationships: children(lines.map((_, index) => named("l", index))),
          },
          ...lines.flatMap((Text, index) => {
            const Geometry = { BoundingBox: { Left: 0.1, Top: 0.1 + index * 0.04, Width: 0.5, Height: 0.02 } };
            const common = { Page, Text, Confidence: 99, Geometry };
            return [
              { ...common, BlockType: "LINE", Id: named("l", index), Relationships: children([named("w", index)]) },
              { ...common, BlockType: "WORD", Id: named("w", index) },
            ];
          }),
        ];
      }),
    });
    const receiptPage = ["QUITTANCE DE LOYER", "La somme de 512,00 € a été reçue"];
    const formPage = ["FICHE D'ORIENTATION", "Nom : Vasseur", "Prénom : Élodie"];
    const form = answerOf(formPage);
    const spent = async () => {
      const { Item } = await world.records("READING#2026-01", "SPENT");
      return Number(Item?.costTenThousandths ?? 0);
    };
    const told = (id: string, jobId: string) => handler(delivery(completedIn2026(id, jobId)), context);
    const completedIn2026 = (id: string, jobId: string) => ({
      ...completed(id, jobId),
      Timestamp: Date.parse("2026-01-20T09:00:00Z"),
    });

    it("buys no more for a paper of no kind of ours", async () => {
      answers.set("job-receipt", answerOf(receiptPage));
      const id = await waiting("receipt", "job-receipt", { features: [] });
      const before = started.length;
      await told(id, "job-receipt");
      expect(await statusOf(id)).toMatchObject({ status: "read", reading: { kind: "other", costTenThousandths: 15 } });
      expect(started.length).toBe(before);
    });

    it("looks for forms and signatures in one of ours, once, whatever comes twice, late or out of order", async () => {
      answers.set("job-form", form);
      const id = await waiting("form", "job-form", { features: [] });
      const [before, paid] = [started.length, await spent()];
      await told(id, "job-form");
      await told(id, "job-form");
      await handler(delivery(ready(id)), context);
      const asked = started.slice(before);
      expect(asked).toMatchObject([{ JobTag: id, FeatureTypes: ["FORMS", "SIGNATURES"] }]);
      expect(await spent()).toBe(paid + 535);
      const [job] = asked;
      if (job === undefined) throw new Error("no job");
      answers.set(job.ClientRequestToken, form);
      await told(id, job.ClientRequestToken);
      expect(await statusOf(id)).toMatchObject({
        status: "read",
        reading: { kind: "orientation", pages: 1, costTenThousandths: 550 },
      });
      await told(id, "job-form");
      await told(id, job.ClientRequestToken);
      expect(started.length).toBe(before + 1);
      expect(await spent()).toBe(paid + 535);
    });

    it("looks only at the pages that need it, in a file cut for them, and knows them by their numbers", async () => {
      const pdf = await PDFDocument.create({ updateMetadata: false });
      for (const text of ["receipt", "form"]) pdf.addPage().drawText(text);
      await world.put("intake", admitted("packet").objectKey, await pdf.save());
      answers.set("job-packet", answerOf(receiptPage, formPage));
      const id = await waiting("packet", "job-packet", { features: [], pages: [1, 2] });
      const before = started.length;
      await told(id, "job-packet");
      const [job, ...others] = started.slice(before);
      if (job === undefined) throw new Error("no job");
      expect(others).toEqual([]);
      const { Bucket, Name } = job.DocumentLocation.S3Object;
      expect([Bucket, Name]).toEqual(["evidence", `pictures/${id}-pages-2.pdf`]);
      const cut = await PDFDocument.load(Buffer.from(await world.read("evidence", Name), "latin1"));
      expect(cut.getPageCount()).toBe(1);
      answers.set(job.ClientRequestToken, form);
      await told(id, job.ClientRequestToken);
      const pages = z.array(PageSchema).parse(JSON.parse(await world.read("evidence", `pages/${id}.json`)));
      expect(pages.map(({ number, signaturesSought }) => [number, signaturesSought])).toEqual([
        [1, false],
        [2, true],
      ]);
      expect((await statusOf(id))?.status).toBe("split");
    });

    it("starts a job that was paid for by somebody who died before he could", async () => {
      answers.set("job-dying", form);
      const id = await waiting("dying", "job-dying", { features: [] });
      const stored = await world.store.loadDocument(id);
      const order = {
        features: ["FORMS", "SIGNATURES"] satisfies ReadingFeature[],
        pages: [1],
        object: { bucket: "intake" as const, key: "arrivals/dying" },
      };
      if (stored === undefined) throw new Error("setup");
      const terms = { at: "2026-01-20T09:00:00Z", ceilingTenThousandths: 500_000 };
      await world.store.buyReadings(stored, [order], terms);
      expect(await world.store.documentsToResume()).toContain(id);
      const before = started.length;
      await handler(delivery(ready(id)), context);
      expect(started.slice(before)).toMatchObject([{ JobTag: id }]);
      expect(await world.store.documentsToResume()).not.toContain(id);
    });
  });
});
