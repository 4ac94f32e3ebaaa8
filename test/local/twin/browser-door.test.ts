import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { credentials, type ObjectStorage, startObjectStorage } from "../../../local/twin/s3.ts";
import { temporaryDirectory } from "./hand-made-assembly.ts";

const page = "http://127.0.0.1:9001";
const arrivedAt = Date.parse("2026-10-05T12:00:00Z");
const key = "arrivals/4f/Décision n° 2.pdf";
const told: string[] = [];
let storage: ObjectStorage;
let client: S3Client;

beforeAll(async () => {
  storage = await startObjectStorage({
    directory: temporaryDirectory(),
    region: "eu-west-3",
    buckets: [
      {
        name: "intake",
        notifications: [{ queue: "arrived", events: ["s3:ObjectCreated:*"], prefix: "arrivals/", suffix: "" }],
        cors: [{ origins: ["https://*.cloudfront.net"], methods: ["POST"], headers: ["*"] }],
      },
    ],
    clock: Date.now,
    arrivesAt: () => arrivedAt,
    awsOriginOf: (origin) => (origin === page ? "https://d1.cloudfront.net" : origin),
    send: async (queue) => {
      told.push(queue);
    },
    onError: (error) => {
      throw error;
    },
  });
  client = new S3Client({ endpoint: storage.url, region: "eu-west-3", credentials, forcePathStyle: true });
});
afterAll(async () => {
  client.destroy();
  await storage.close();
});

/** A form signed for one key and type, and ten bytes at most. */
async function signedForm(changed: { Expires?: number } = {}) {
  const fixed = { "Content-Type": "application/pdf", "x-amz-meta-sent-by": "ccas-montbrisac" };
  return createPresignedPost(client, {
    Bucket: "intake",
    Key: key,
    Conditions: [["content-length-range", 1, 10], ...Object.entries(fixed).map(([name, value]) => ({ [name]: value }))],
    Fields: fixed,
    Expires: 600,
    ...changed,
  });
}

async function send(
  { url, fields }: { url: string; fields: Record<string, string> },
  { file = "hello", origin = page } = {},
): Promise<{ status: number; code: string | undefined; allowed: string | null }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([file]), "ignored.bin");
  const response = await fetch(url, { method: "POST", body: form, headers: { origin } });
  const code = /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];
  return { status: response.status, code, allowed: response.headers.get("access-control-allow-origin") };
}

describe("a signed form", () => {
  it("puts the file under its key with its type and metadata, at the time it came, and tells the queue", async () => {
    expect(await send(await signedForm())).toEqual({ status: 204, code: undefined, allowed: page });
    const [object] = await storage.store.list("intake");
    expect(object).toMatchObject({
      key,
      size: 5,
      writtenAt: arrivedAt,
      metadata: { "content-type": "application/pdf", "x-amz-meta-sent-by": "ccas-montbrisac" },
    });
    expect(told).toEqual(["arrived"]);
  });

  it.each<[string, Record<string, string>]>([
    ["another key", { key: "arrivals/00/else.pdf" }],
    ["another type", { "Content-Type": "text/html" }],
    ["another sender", { "x-amz-meta-sent-by": "mds-valbrume" }],
    ["one more field", { "x-amz-meta-kind": "decision" }],
    ["another list of rights", { acl: "public-read" }],
  ])("cannot be used with %s", async (_, changed) => {
    const { url, fields } = await signedForm();
    expect(await send({ url, fields: { ...fields, ...changed } })).toMatchObject({ status: 403, code: "AccessDenied" });
  });

  it("cannot be used for another bucket", async () => {
    const { url, fields } = await signedForm();
    expect((await send({ url: url.replace("intake", "evidence"), fields })).status).toBe(403);
  });

  it.each([
    ["more than it allows", "12345678901", "EntityTooLarge"],
    ["nothing", "", "EntityTooSmall"],
  ])("takes a file of the size it allows, not %s", async (_, file, code) => {
    expect(await send(await signedForm(), { file })).toMatchObject({ status: 400, code });
  });

  it("is over when it is over", async () => {
    expect(await send(await signedForm({ Expires: -1 }))).toMatchObject({ status: 403, code: "AccessDenied" });
  });

  it("is worth nothing with a policy of one's own", async () => {
    const { url, fields } = await signedForm();
    const policy = JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString());
    policy.conditions = policy.conditions.filter((condition: unknown) => !Array.isArray(condition));
    const Policy = Buffer.from(JSON.stringify(policy)).toString("base64");
    expect(await send({ url, fields: { ...fields, Policy } })).toMatchObject({ code: "SignatureDoesNotMatch" });
    const { Policy: _, ...without } = fields;
    expect(await send({ url, fields: without })).toMatchObject({ status: 403, code: "AccessDenied" });
    expect(await send({ url, fields: { key } })).toMatchObject({ status: 403, code: "AccessDenied" });
  });
});

describe("pages of other origins", () => {
  const ask = async (origin: string, method: string) => {
    const response = await fetch(`${storage.url}/intake/${key}`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": method, "access-control-request-headers": "x-one" },
    });
    await response.text();
    return [response.status, response.headers.get("access-control-allow-origin")];
  };

  it("may do what the bucket's rules say, the portal's page alone", async () => {
    expect(await ask(page, "POST")).toEqual([200, page]);
    expect(await ask(page, "PUT")).toEqual([403, null]);
    expect(await ask("http://127.0.0.1:6666", "POST")).toEqual([403, null]);
    expect((await send(await signedForm(), { origin: "http://127.0.0.1:6666" })).allowed).toBeNull();
  });
});

describe("a presigned address", () => {
  const address = (expiresIn = 300, signingDate = new Date()) =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: "intake",
        Key: key,
        ResponseContentDisposition: `attachment; filename="d.pdf"; filename*=UTF-8''D%C3%A9cision%20(2).pdf`,
      }),
      { expiresIn, signingDate },
    );

  it("gives the file, under the name that was signed", async () => {
    await send(await signedForm());
    const response = await fetch(await address());
    expect(response.headers.get("content-disposition")).toContain("D%C3%A9cision");
    expect([response.status, await response.text()]).toEqual([200, "hello"]);
  });

  it("is for one file, one name and one method", async () => {
    const url = await address();
    for (const changed of [
      url.replace("4f", "00"),
      url.replace("d.pdf", "e.pdf"),
      url.replace(/X-Amz-Expires=\d+/, "X-Amz-Expires=3000"),
    ])
      expect((await fetch(changed)).status).toBe(403);
    expect((await fetch(url, { method: "DELETE" })).status).toBe(403);
  });

  it("is over when it is over", async () => {
    expect((await fetch(await address(300, new Date(Date.now() - 301_000)))).status).toBe(403);
  });

  it("is needed: nobody reads, writes or lists without a signature", async () => {
    for (const method of ["GET", "PUT", "DELETE"])
      expect((await fetch(`${storage.url}/intake/${encodeURI(key)}`, { method })).status).toBe(403);
    expect((await fetch(`${storage.url}/intake`)).status).toBe(403);
  });
});
