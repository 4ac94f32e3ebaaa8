import { createHash } from "node:crypto";
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";

/** What is known of an object before it is fetched. */
interface ObjectHead {
  bytes: number;
  metadata: Record<string, string>;
}

export interface Bucket {
  readonly name: string;
  /** Undefined where there is no such object. */
  head(key: string): Promise<ObjectHead | undefined>;
  /** The whole object in memory: ask `head` for its size first. Throws where there is none. */
  read(key: string): Promise<Uint8Array>;
  /** The SHA-256 of an object of any size, in hex, without keeping it in memory. */
  hash(key: string): Promise<string>;
  write(
    key: string,
    object: { bytes: Uint8Array; mediaType: string; metadata?: Record<string, string> },
  ): Promise<void>;
}

export function createBucket({ client, name }: { client: S3Client; name: string }): Bucket {
  const get = async (Key: string) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: name, Key }));
    if (Body === undefined) throw new Error("S3 answered without a body");
    return Body;
  };
  return {
    name,

    async head(Key) {
      try {
        const { ContentLength = 0, Metadata = {} } = await client.send(new HeadObjectCommand({ Bucket: name, Key }));
        return { bytes: ContentLength, metadata: Metadata };
      } catch (error) {
        if (error instanceof Error && (error.name === "NotFound" || error.name === "NoSuchKey")) return undefined;
        throw error;
      }
    },

    read: async (key) => (await get(key)).transformToByteArray(),

    async hash(key) {
      const hash = createHash("sha256");
      const stream = (await get(key)).transformToWebStream();
      for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) hash.update(chunk);
      return hash.digest("hex");
    },

    async write(Key, { bytes, mediaType, metadata }) {
      await client.send(
        new PutObjectCommand({
          Bucket: name,
          Key,
          Body: bytes,
          ContentType: mediaType,
          ...(metadata !== undefined && { Metadata: metadata }),
        }),
      );
    },
  };
}

/** The key as it is, out of a notification: there it is encoded like a form, a space as `+`. */
export function keyOfNotification(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll("+", " "));
}
