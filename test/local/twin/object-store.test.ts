import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterEach, describe, expect, it } from "vitest";
import { credentials, type ObjectStorage, startObjectStorage } from "../../../local/twin/s3.ts";
import { temporaryDirectory } from "./hand-made-assembly.ts";

type Sent = {
  queue: string;
  record: { eventTime: string; eventName: string; s3: { object: { key: string; size: number } } };
};

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const bucket = (name: string, event: string) => ({
  name,
  notifications: [{ queue: "q", events: [event], prefix: "", suffix: "" }],
  cors: [],
});

async function start(directory = join(temporaryDirectory(), "s3"), today = "2026-01-31T08:00:00.000Z") {
  const sent: Sent[] = [];
  const storage: ObjectStorage = await startObjectStorage({
    directory,
    region: "eu-west-3",
    buckets: [bucket("intake", "s3:ObjectCreated:*"), bucket("evidence", "s3:ObjectRemoved:*")],
    clock: () => Date.parse(today),
    arrivesAt: () => Date.parse(today),
    awsOriginOf: (origin) => origin,
    send: async (queue, body) => {
      sent.push({ queue, record: JSON.parse(body).Records[0] });
    },
    onError: (error) => {
      throw error;
    },
  });
  const client = new S3Client({
    endpoint: storage.url,
    region: "eu-west-3",
    credentials,
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
  closing.push(storage.close, () => client.destroy());
  return { directory, storage, client, sent };
}

const at = Date.parse("2026-01-15T10:00:00.000Z");
const put = (storage: ObjectStorage, key: string, text: string, writtenAt = at) =>
  storage.put({ bucket: "intake", key, bytes: Buffer.from(text), metadata: { arrival: "x" }, writtenAt });

describe("the object storage", () => {
  it.each(["", "é", "x".repeat(300_000)])("gives back through S3's API what was put through it", async (text) => {
    const { client, storage, sent } = await start();
    const object = { Bucket: "intake", Key: "a b/é.txt" };
    await client.send(
      new PutObjectCommand({ ...object, Body: text, ContentType: "text/plain", Metadata: { arrival: "abc" } }),
    );
    const got = await client.send(new GetObjectCommand(object));
    expect(await got.Body?.transformToString()).toBe(text);
    expect(got).toMatchObject({ ContentType: "text/plain", Metadata: { arrival: "abc" } });
    expect(got.LastModified?.toISOString()).toBe("2026-01-31T08:00:00.000Z");
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket: "intake", Prefix: "a b/" }));
    expect(Contents).toMatchObject([{ Key: "a b/é.txt", Size: Buffer.byteLength(text) }]);
    expect(String(await storage.store.read("intake", "a b/é.txt"))).toBe(text);
    const [{ record } = { record: undefined }] = sent;
    expect(record?.s3.object).toMatchObject({ key: "a+b/%C3%A9.txt", size: Buffer.byteLength(text) });
  });

  it("gives the part of an object that was asked for", async () => {
    const { client, storage } = await start();
    await put(storage, "a", "0123456789");
    const got = await client.send(new GetObjectCommand({ Bucket: "intake", Key: "a", Range: "bytes=7-20" }));
    expect(await got.Body?.transformToString()).toBe("789");
  });

  it("notifies with the time the object was given, and only of events its bucket asks for", async () => {
    const { storage, client, sent } = await start();
    await put(storage, "a", "one");
    await client.send(new PutObjectCommand({ Bucket: "evidence", Key: "a", Body: "one" }));
    expect(sent.map(({ queue, record }) => [queue, record.eventName, record.eventTime])).toEqual([
      ["q", "ObjectCreated:Put", "2026-01-15T10:00:00.000Z"],
    ]);
  });

  it("keeps the time of an object that is written again with the same bytes", async () => {
    const { storage, client, sent } = await start();
    await client.send(new PutObjectCommand({ Bucket: "intake", Key: "a", Body: "one" }));
    await put(storage, "b", "two");
    await put(storage, "b", "two", at + 1000);
    expect(sent.map(({ record }) => record.eventTime)).toEqual([
      "2026-01-31T08:00:00.000Z",
      "2026-01-15T10:00:00.000Z",
      "2026-01-15T10:00:00.000Z",
    ]);
    await put(storage, "b", "three", at + 1000);
    expect(sent.at(-1)?.record.eventTime).toBe("2026-01-15T10:00:01.000Z");
  });

  it("tells of every object again, oldest first, after a restart", async () => {
    const first = await start();
    await put(first.storage, "newer", "one", at + 5);
    await put(first.storage, "older", "two", at);
    const second = await start(first.directory);
    await second.storage.notifyAgain("intake");
    expect(second.sent.map(({ record }) => [record.s3.object.key, record.eventTime])).toEqual([
      ["older", "2026-01-15T10:00:00.000Z"],
      ["newer", "2026-01-15T10:00:00.005Z"],
    ]);
  });

  it("does not take what a killed process was writing for an object", async () => {
    const { directory } = await start();
    const drafts = `${directory}-drafts`;
    mkdirSync(drafts, { recursive: true });
    writeFileSync(join(drafts, "torn"), "half of an obj");
    const { storage } = await start(directory);
    expect(await storage.store.list("intake")).toEqual([]);
    expect(readdirSync(join(directory, "intake"))).toEqual([]);
  });
});
