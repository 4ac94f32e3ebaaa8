import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import {
  AnalyzeDocumentCommand,
  type Block,
  DetectDocumentTextCommand,
  GetDocumentAnalysisCommand,
  GetDocumentTextDetectionCommand,
  StartDocumentAnalysisCommand,
  StartDocumentTextDetectionCommand,
  TextractClient,
} from "@aws-sdk/client-textract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTextractEndpoint, type TextractEndpoint } from "../../../local/textract/server.ts";
import { cutPages } from "../../../shared/adapters/pdf-lib-cut-pages.ts";
import { collectTextractJob, startTextractJob, type TextractJob } from "../../../shared/adapters/textract-jobs.ts";
import { pagesFromTextract } from "../../../shared/adapters/textract-pages.ts";
import { drawPdf, signature } from "./drawn-page.ts";

const topicArn = "arn:aws:sns:eu-west-3:000000000000:textract-completed";
const roleArn = "arn:aws:iam::000000000000:role/textract-publishes";
const credentials = { accessKeyId: "local", secretAccessKey: "local" };

const objects = new Map<string, Uint8Array>();
const messages: Record<string, unknown>[] = [];
let pagesRead = 0;
let folder: string;
let endpoint: TextractEndpoint;
let client: TextractClient;

async function start(): Promise<void> {
  endpoint = await startTextractEndpoint({
    workers: 1,
    stateDir: join(folder, "state"),
    replayDir: join(folder, "replay"),
    readObject: async (bucket, key) => {
      const bytes = bucket === "intake" ? objects.get(key) : undefined;
      if (!bytes) throw new Error("NoSuchKey");
      return bytes;
    },
    publish: async (_, message) => void messages.push(JSON.parse(message)),
    onOcr: () => pagesRead++,
  });
  client = new TextractClient({ region: "eu-west-3", endpoint: endpoint.url, credentials, maxAttempts: 1 });
}

async function settled(): Promise<void> {
  while (endpoint.pending() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "textract-"));
  objects.set(
    "form.pdf",
    await drawPdf(({ print, box, line, curve }) => {
      print("FICHE D'ORIENTATION", 200, 60, { size: 16, bold: true });
      print("Prénom :", 60, 110);
      print("Maëlys", 150, 110);
      print("Né(e) le : 07/11/1984", 330, 110);
      box(60, 140, 9, 9);
      print("Accès au logement", 75, 149);
      box(260, 140, 9, 9);
      line(261, 141, 268, 148, 1.1);
      line(261, 148, 268, 141, 1.1);
      print("Maintien dans les lieux", 275, 149);
      print("Signature du ménage", 60, 220);
      curve(signature, 80, 235);
    }),
  );
  objects.set(
    "two-pages.pdf",
    await drawPdf(
      ({ print }) => print("Première page du dossier", 60, 110),
      ({ print }) => print("Deuxième page du dossier", 60, 110),
    ),
  );
  objects.set("broken.pdf", Buffer.from("%PDF-1.7\nnothing of a PDF follows"));
  objects.set("notes.txt", Buffer.from("du texte"));
  await start();
});

afterAll(async () => {
  await endpoint.close();
  await rm(folder, { recursive: true });
});

const s3 = (Name: string) => ({ S3Object: { Bucket: "intake", Name } });
const textOf = (blocks: Block[] | undefined) =>
  (blocks ?? []).filter((block) => block.BlockType === "LINE").map((block) => block.Text);

describe("synchronous operations", () => {
  it("read French print, accents included, as lines and words with places", async () => {
    const bytes = objects.get("form.pdf");
    const { Blocks, DocumentMetadata } = await client.send(
      new DetectDocumentTextCommand({ Document: { Bytes: bytes } }),
    );
    expect(DocumentMetadata?.Pages).toBe(1);
    expect(textOf(Blocks)).toEqual(expect.arrayContaining(["FICHE D'ORIENTATION", "Maëlys", "Accès au logement"]));
    const word = Blocks?.find((block) => block.BlockType === "WORD" && block.Text === "Maëlys");
    expect(word?.Geometry?.BoundingBox?.Left).toBeCloseTo(150 / 595, 2);
    expect(word?.Geometry?.Polygon).toHaveLength(4);
    expect(word?.Confidence).toBeGreaterThan(70);
    expect(Blocks?.some((block) => block.BlockType === "SELECTION_ELEMENT")).toBe(false);
  });

  it("give form pairs, tick boxes and signatures where they are asked for, without reading again", async () => {
    const before = pagesRead;
    const features = ["FORMS", "SIGNATURES"] as const;
    const answer = await client.send(
      new AnalyzeDocumentCommand({ Document: s3("form.pdf"), FeatureTypes: [...features] }),
    );
    expect(pagesRead).toBe(before);
    const read = pagesFromTextract(answer, { features });
    if (read.outcome !== "complete") throw new Error(read.reason);
    const [page] = read.pages;
    const pair = (key: RegExp) => page?.keyValues.find((one) => key.test(one.key));
    expect(pair(/^Prénom/)?.text).toBe("Maëlys");
    expect(pair(/^Né/)?.text).toBe("07/11/1984");
    expect(pair(/^Accès/)?.selected).toBe(false);
    expect(pair(/^Maintien/)?.selected).toBe(true);
    expect(page?.signatures).toHaveLength(1);
    expect(page?.aspect).toBeCloseTo(210 / 297, 2);
  });

  it.each([
    ["UnsupportedDocumentException", s3("two-pages.pdf")],
    ["UnsupportedDocumentException", s3("notes.txt")],
    ["BadDocumentException", s3("broken.pdf")],
    ["InvalidS3ObjectException", s3("nowhere.pdf")],
    ["InvalidParameterException", { ...s3("form.pdf"), Bytes: Buffer.from("both") }],
    ["DocumentTooLargeException", { Bytes: Buffer.alloc(10 * 1024 * 1024 + 1) }],
  ])("refuse with %s", async (name, Document) => {
    const sent = client.send(new DetectDocumentTextCommand({ Document }));
    await expect(sent).rejects.toMatchObject({ name });
  });

  it("refuse features that are not known", async () => {
    const sent = client.send(new AnalyzeDocumentCommand({ Document: s3("form.pdf"), FeatureTypes: ["QUERIES"] }));
    await expect(sent).rejects.toMatchObject({ name: "InvalidParameterException" });
  });
});

describe("asynchronous operations", () => {
  const documentId = createHash("sha256").update("form").digest("hex");
  const features = ["FORMS", "SIGNATURES"] as const;
  const job = { bucket: "intake", key: "form.pdf", documentId, features };
  const startJob = (change: Partial<TextractJob> = {}) =>
    startTextractJob({ client, topicArn, roleArn }, { ...job, ...change });

  it("notify when the job has ended, and page their blocks without losing one", async () => {
    const jobId = await startJob();
    await settled();
    expect(messages.at(-1)).toMatchObject({
      JobId: jobId,
      Status: "SUCCEEDED",
      API: "StartDocumentAnalysis",
      JobTag: documentId,
      DocumentLocation: { S3ObjectName: "form.pdf", S3Bucket: "intake" },
    });
    const whole = await collectTextractJob(client, { jobId, features });
    const ids: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(new GetDocumentAnalysisCommand({ JobId: jobId, MaxResults: 7, NextToken }));
      expect(page.Blocks?.length).toBeLessThanOrEqual(7);
      ids.push(...(page.Blocks ?? []).map((block) => block.Id));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(ids).toEqual(whole.flatMap((response) => response.Blocks ?? []).map((block) => block.Id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("give one token one job, repeat its notification, and know it after a restart", async () => {
    const first = await startJob();
    await settled();
    const [read, told] = [pagesRead, messages.length];
    await endpoint.close();
    await start();
    const read2 = pagesFromTextract(await collectTextractJob(client, { jobId: first, features }));
    expect(read2.outcome).toBe("complete");
    expect(await startJob()).toBe(first);
    await settled();
    expect(pagesRead).toBe(read);
    expect(messages.slice(told)).toMatchObject([{ JobId: first, Status: "SUCCEEDED" }]);
    const withToken = (Name: string) =>
      client.send(
        new StartDocumentTextDetectionCommand({ DocumentLocation: s3(Name), ClientRequestToken: "given-twice" }),
      );
    await withToken("form.pdf");
    await expect(withToken("two-pages.pdf")).rejects.toMatchObject({
      name: "IdempotentParameterMismatchException",
    });
  });

  it("read the text of an object and look for more in it with one OCR, and tell which of the two has ended", async () => {
    await startJob();
    await settled();
    const read = pagesRead;
    const jobId = await startJob({ features: [] });
    await settled();
    expect(pagesRead).toBe(read);
    expect(messages.at(-1)).toMatchObject({ JobId: jobId, API: "StartDocumentTextDetection", JobTag: documentId });
    const text = pagesFromTextract(await collectTextractJob(client, { jobId, features: [] }));
    expect(text).toMatchObject({
      outcome: "complete",
      pages: [{ keyValues: [], marksSought: false, signaturesSought: false }],
    });
  });

  it("read a page that was cut out of a document without OCR, since it looks as it did there", async () => {
    const whole = objects.get("two-pages.pdf") ?? new Uint8Array();
    const cut = await cutPages(whole, [2]);
    if (cut === undefined) throw new Error("not cut");
    objects.set("second-page.pdf", cut);
    await client.send(new StartDocumentTextDetectionCommand({ DocumentLocation: s3("two-pages.pdf") }));
    await settled();
    const read = pagesRead;
    const answer = await client.send(new DetectDocumentTextCommand({ Document: s3("second-page.pdf") }));
    expect(textOf(answer.Blocks)).toEqual(["Deuxième page du dossier"]);
    expect(pagesRead).toBe(read);
  });

  it("read every page of a document", async () => {
    const { JobId } = await client.send(
      new StartDocumentTextDetectionCommand({ DocumentLocation: s3("two-pages.pdf") }),
    );
    await settled();
    const answer = await client.send(new GetDocumentTextDetectionCommand({ JobId }));
    const read = pagesFromTextract(answer);
    expect(read.outcome === "complete" && read.pages.map((page) => page.lines[0]?.text)).toEqual([
      "Première page du dossier",
      "Deuxième page du dossier",
    ]);
    await expect(client.send(new GetDocumentAnalysisCommand({ JobId }))).rejects.toMatchObject({
      name: "InvalidJobIdException",
    });
  });

  it("fail the job of a broken document, with a notification and a reason", async () => {
    const jobId = await startJob({ key: "broken.pdf", documentId: "0".repeat(64) });
    await settled();
    expect(messages.at(-1)).toMatchObject({ JobId: jobId, Status: "FAILED" });
    expect(await collectTextractJob(client, { jobId, features })).toMatchObject([
      { JobStatus: "FAILED", StatusMessage: "BAD_DOCUMENT" },
    ]);
  });

  it("refuse an object that is not there, and tokens of no job", async () => {
    const sent = startJob({ key: "nowhere.pdf", documentId: "1".repeat(64) });
    await expect(sent).rejects.toMatchObject({ name: "InvalidS3ObjectException" });
    const get = (input: { JobId: string; NextToken?: string }) => client.send(new GetDocumentAnalysisCommand(input));
    await expect(get({ JobId: "2".repeat(64) })).rejects.toMatchObject({ name: "InvalidJobIdException" });
    const JobId = await startJob();
    await expect(get({ JobId, NextToken: "elsewhere" })).rejects.toMatchObject({ name: "InvalidParameterException" });
  });
});

describe("replay", () => {
  it("serves the recorded responses of a document instead of reading it, incomplete ones too", async () => {
    const bytes = Buffer.from("%PDF-1.7 recorded elsewhere");
    objects.set("recorded.pdf", bytes);
    const page = (Id: string, Page: number) => ({ BlockType: "PAGE", Id, Page, Confidence: null });
    const name = createHash("sha256").update(bytes).digest("hex");
    const metadata = { JobStatus: "PARTIAL_SUCCESS", DocumentMetadata: { Pages: 2 } };
    await mkdir(join(folder, "replay"), { recursive: true });
    await writeFile(
      join(folder, "replay", `${name}.json`),
      JSON.stringify([
        { ...metadata, Blocks: [page("a", 1)], NextToken: "recorded" },
        { ...metadata, Blocks: [page("b", 2)] },
      ]),
    );
    const { JobId } = await client.send(
      new StartDocumentAnalysisCommand({
        DocumentLocation: s3("recorded.pdf"),
        FeatureTypes: ["FORMS"],
        NotificationChannel: { SNSTopicArn: topicArn, RoleArn: roleArn },
      }),
    );
    await settled();
    expect(messages.at(-1)).toMatchObject({ JobId, Status: "PARTIAL_SUCCESS" });
    const answer = await client.send(new GetDocumentAnalysisCommand({ JobId }));
    expect(answer.Blocks?.map((block) => block.Id)).toEqual(["a", "b"]);
    expect(pagesFromTextract(answer)).toMatchObject({ outcome: "incomplete", reason: "partial" });
  });
});

const awsOnPath = (process.env.PATH ?? "").split(delimiter).some((directory) => {
  try {
    accessSync(join(directory, "aws"));
    return true;
  } catch {
    return false;
  }
});

describe("the aws command line", () => {
  it.runIf(awsOnPath)("reads, starts a job and pages through it", async () => {
    const aws = async (...args: string[]) => {
      const env = {
        ...process.env,
        AWS_ENDPOINT_URL_TEXTRACT: endpoint.url,
        AWS_ACCESS_KEY_ID: "local",
        AWS_SECRET_ACCESS_KEY: "local",
        AWS_REGION: "eu-west-3",
        AWS_DEFAULT_REGION: "eu-west-3",
        AWS_PAGER: "",
      };
      const { stdout } = await promisify(execFile)("aws", ["textract", ...args, "--output", "json"], { env });
      return JSON.parse(stdout);
    };
    const document = JSON.stringify(s3("form.pdf"));
    const detected = await aws("detect-document-text", "--document", document);
    expect(textOf(detected.Blocks)).toContain("Maëlys");
    const { JobId } = await aws(
      "start-document-analysis",
      ...["--document-location", document, "--feature-types", "FORMS", "SIGNATURES"],
    );
    await settled();
    const first = await aws("get-document-analysis", "--job-id", JobId, "--max-results", "10");
    expect(first.Blocks).toHaveLength(10);
    const rest = await aws("get-document-analysis", "--job-id", JobId, "--next-token", first.NextToken);
    const read = pagesFromTextract([first, rest], { features: ["FORMS", "SIGNATURES"] });
    expect(read.outcome).toBe("complete");
  });
});
