import { mkdir } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import S3rver from "@20minutes/s3rver";
import S3Object from "@20minutes/s3rver/lib/models/object.js";
import { createBrowserDoor } from "./browser-door.ts";
import { AtomicObjectStore, type StoredObject } from "./object-store.ts";
import type { PlannedBucket } from "./plan.ts";

/** The only key pair that s3rver knows: the credentials of everything in the twin. */
export const credentials = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

export type ObjectStorage = {
  url: string;
  store: AtomicObjectStore;
  /** Writes an object as if it had come through S3's API; `writtenAt` in milliseconds. Notifies. */
  put: (object: NewObject) => Promise<void>;
  /** Tells the bucket's queues again of every object it has, oldest first: S3 delivers at least once. */
  notifyAgain: (bucket: string) => Promise<void>;
  /** How many notifications are on their way to a queue. */
  pending: () => number;
  close: () => Promise<void>;
};

type NewObject = {
  bucket: string;
  key: string;
  bytes: Uint8Array;
  metadata: Record<string, string>;
  contentType?: string | undefined;
  writtenAt: number;
};

type S3Event = { Records: { eventName: string; s3: { bucket: { name: string }; object: { key: string } } }[] };

/**
 * Starts S3 on disk in `directory` with the plan's buckets. `send` gets each notification that a bucket owes a queue.
 */
export async function startObjectStorage(options: {
  directory: string;
  region: string;
  buckets: PlannedBucket[];
  clock: () => number;
  /** When a file that a browser sends arrives. */
  arrivesAt: () => number;
  awsOriginOf: (origin: string) => string;
  send: (queue: string, body: string) => Promise<void>;
  onError: (error: unknown) => void;
}): Promise<ObjectStorage> {
  const { directory, buckets } = options;
  await mkdir(directory, { recursive: true });
  const store = new AtomicObjectStore(directory, options.clock);
  await store.dropDrafts();
  for (const bucket of buckets) await store.putBucket(bucket.name);

  let pending = 0;
  const notify = async (bucketName: string, eventName: string, object: StoredObject) => {
    const bucket = buckets.find((candidate) => candidate.name === bucketName);
    for (const { queue, events, prefix, suffix } of bucket?.notifications ?? []) {
      if (!events.some((event) => eventMatches(event, eventName))) continue;
      if (!object.key.startsWith(prefix) || !object.key.endsWith(suffix)) continue;
      await options.send(queue, JSON.stringify(notificationOf({ ...options, bucketName, eventName, object })));
    }
  };
  const counted = async (work: Promise<void>) => {
    pending += 1;
    try {
      await work;
    } finally {
      pending -= 1;
    }
  };

  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory,
    // The functions' clock may be far from the signature's region or host: nobody is refused on one's own machine.
    allowMismatchedSignatures: true,
    vhostBuckets: false,
  });
  server.store = server.context.store = store;
  server.on("event", ({ Records }: S3Event) => {
    for (const { eventName, s3 } of Records) {
      if (!eventName.startsWith("ObjectCreated:")) continue;
      const object = store.describe(s3.bucket.name, s3.object.key);
      counted(notify(s3.bucket.name, eventName, object)).catch(options.onError);
    }
  });
  const { port } = await server.run();
  const put = ({ bucket, key, bytes, metadata, contentType, writtenAt }: NewObject) =>
    counted(
      (async () => {
        const headers = Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name.toLowerCase()}`, value]);
        if (contentType !== undefined) headers.push(["content-type", contentType]);
        const object = new S3Object(bucket, key, Buffer.from(bytes), Object.fromEntries(headers));
        await store.putObject(object, writtenAt);
        await notify(bucket, "ObjectCreated:Put", store.describe(bucket, key));
      })(),
    );
  if (server.httpServer)
    guard(
      server.httpServer,
      createBrowserDoor({
        buckets,
        keys: credentials,
        now: Date.now,
        awsOriginOf: options.awsOriginOf,
        store: (object) => put({ ...object, writtenAt: options.arrivesAt() }),
      }),
    );

  return {
    url: `http://127.0.0.1:${port}`,
    store,
    put,
    notifyAgain: async (bucket) => {
      for (const object of await store.list(bucket)) await counted(notify(bucket, "ObjectCreated:Put", object));
    },
    pending: () => pending,
    close: async () => {
      server.httpServer?.closeAllConnections();
      await server.close();
    },
  };
}

/** Puts the door in front of s3rver. */
function guard(server: Server, door: ReturnType<typeof createBrowserDoor>): void {
  const behind = server.listeners("request") as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners("request");
  server.on("request", async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const opened = await door(request);
      if ("answer" in opened) {
        const { status, headers, body } = opened.answer;
        response.writeHead(status, headers).end(body);
        return;
      }
      for (const [name, value] of Object.entries(opened.headers)) response.setHeader(name, value);
      for (const listener of behind) listener(request, response);
    } catch {
      response.writeHead(500).end();
    }
  });
}

function eventMatches(pattern: string, eventName: string): boolean {
  const wanted = pattern.replace(/^s3:/, "");
  return wanted.endsWith("*") ? eventName.startsWith(wanted.slice(0, -1)) : eventName === wanted;
}

function notificationOf(about: { region: string; bucketName: string; eventName: string; object: StoredObject }) {
  const { region, bucketName, eventName, object } = about;
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: region,
        eventTime: new Date(object.writtenAt).toISOString(),
        eventName,
        userIdentity: { principalId: "TWIN" },
        requestParameters: { sourceIPAddress: "127.0.0.1" },
        responseElements: { "x-amz-request-id": "TWIN", "x-amz-id-2": "TWIN" },
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "twin",
          bucket: { name: bucketName, ownerIdentity: { principalId: "TWIN" }, arn: `arn:aws:s3:::${bucketName}` },
          object: {
            // S3 encodes keys as HTML forms do, but leaves slashes.
            key: encodeURIComponent(object.key).replaceAll("%20", "+").replaceAll("%2F", "/"),
            size: object.size,
            eTag: object.md5,
            sequencer: object.writtenAt.toString(16).toUpperCase().padStart(16, "0"),
          },
        },
      },
    ],
  };
}
