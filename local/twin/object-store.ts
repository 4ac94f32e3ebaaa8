import { createHash, randomUUID } from "node:crypto";
import { closeSync, createWriteStream, fstatSync, openSync, readSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, utimes } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import S3Object from "@20minutes/s3rver/lib/models/object.js";
import FilesystemStore, { type Metadata } from "@20minutes/s3rver/lib/stores/filesystem.js";

/** What stands behind an object's bytes in its file: `metadata` are its HTTP headers. */
type Trailer = { size: number; md5: string; metadata: Metadata };

/** An object as it stands in the store. `writtenAt` is what S3 would call its LastModified, in milliseconds. */
export type StoredObject = { key: string; size: number; md5: string; writtenAt: number; metadata: Metadata };

const keptHeaders =
  /^(cache-control|content-(disposition|encoding|language|type)|expires|x-amz-(storage-class|meta-.*))$/;

/**
 * s3rver's store with objects that are there whole or not at all. s3rver writes an object into three files in place; a
 * process killed in between leaves a torn one. Here one file holds the bytes, then a JSON trailer, then the trailer's
 * length in four bytes; it is written apart and renamed. The file's modification time is the object's.
 * The same object written again keeps its time, so that what is told of it again is told the same.
 */
export class AtomicObjectStore extends FilesystemStore {
  /** When an object that is being written counts as written, in milliseconds. */
  readonly #clock: () => number;
  /** Beside the buckets, so that a listing never meets a file that is just going away. */
  readonly #drafts: string;

  constructor(rootDirectory: string, clock: () => number) {
    super(rootDirectory);
    this.#clock = clock;
    this.#drafts = `${rootDirectory}-drafts`;
  }

  override async getMetadata(bucket: string, key: string): Promise<Metadata> {
    const { size, md5, metadata, writtenAt } = this.describe(bucket, key);
    return {
      ...metadata,
      etag: JSON.stringify(md5),
      "last-modified": new Date(writtenAt).toUTCString(),
      "content-length": size,
    };
  }

  /**
   * Throws `ENOENT` where there is no such object. Synchronous: a listing describes thousands, and would hold as many
   * files open.
   */
  describe(bucket: string, key: string): StoredObject {
    const file = openSync(this.getResourcePath(bucket, key, "object"), "r");
    try {
      const { size: fileSize, mtimeMs } = fstatSync(file);
      const length = Buffer.alloc(4);
      readSync(file, length, 0, 4, fileSize - 4);
      const trailer = Buffer.alloc(length.readUInt32BE());
      readSync(file, trailer, 0, trailer.length, fileSize - 4 - trailer.length);
      return { key, writtenAt: Math.round(mtimeMs), ...(JSON.parse(trailer.toString("utf8")) as Trailer) };
    } finally {
      closeSync(file);
    }
  }

  override async getObject(bucket: string, key: string, options?: { start?: number; end?: number }) {
    const object = await super.getObject(bucket, key, options);
    // s3rver reads the first byte of an empty file: here that would be the trailer's.
    if (object?.content && object.metadata["content-length"] === (0 as unknown)) {
      (object.content as Readable).destroy();
      object.content = Readable.from([]);
    }
    return object;
  }

  /** All bytes of an object; undefined where there is none. */
  async read(bucket: string, key: string): Promise<Buffer | undefined> {
    try {
      const content = await readFile(this.getResourcePath(bucket, key, "object"));
      const trailerLength = content.readUInt32BE(content.length - 4);
      return content.subarray(0, content.length - 4 - trailerLength);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  override async putObject(object: S3Object, writtenAt?: number): Promise<{ size: number; md5: string }> {
    const path = this.getResourcePath(object.bucket, object.key, "object");
    const headers = Object.entries(object.metadata).filter(([name]) => keptHeaders.test(name));
    const metadata = Object.fromEntries(headers.sort(([a], [b]) => (a < b ? -1 : 1)));
    const draft = join(this.#drafts, randomUUID());
    await mkdir(this.#drafts, { recursive: true });
    await mkdir(dirname(path), { recursive: true });
    try {
      const written = await writeDraft(draft, object.content ?? Buffer.alloc(0), metadata);
      const earlier = (await this.existsObject(object.bucket, object.key))
        ? this.describe(object.bucket, object.key)
        : undefined;
      const same = earlier?.md5 === written.md5 && JSON.stringify(earlier.metadata) === JSON.stringify(metadata);
      if (same) return written;
      const seconds = (writtenAt ?? this.#clock()) / 1000;
      await utimes(draft, seconds, seconds);
      await rename(draft, path);
      return written;
    } finally {
      await rm(draft, { force: true });
    }
  }

  override async copyObject(
    sourceBucket: string,
    sourceKey: string,
    bucket: string,
    key: string,
    replacement?: Metadata,
  ): Promise<Metadata> {
    const source = this.describe(sourceBucket, sourceKey);
    const content = (await this.read(sourceBucket, sourceKey)) ?? Buffer.alloc(0);
    await this.putObject(new S3Object(bucket, key, content, replacement ?? source.metadata));
    return this.getMetadata(bucket, key);
  }

  /** Every object of a bucket, oldest first. */
  async list(bucket: string): Promise<StoredObject[]> {
    const directory = this.getBucketPath(bucket);
    const files = await readdir(directory, { recursive: true, withFileTypes: true });
    const suffix = basename(this.getResourcePath(bucket, "", "object"));
    return files
      .filter((file) => file.isFile() && file.name.endsWith(suffix))
      .map((file) => relative(directory, join(file.parentPath, file.name)).slice(0, -suffix.length))
      .map((key) => this.describe(bucket, key))
      .sort((a, b) => a.writtenAt - b.writtenAt || (a.key < b.key ? -1 : 1));
  }

  /** Throws away what a killed process was writing. */
  async dropDrafts(): Promise<void> {
    await rm(this.#drafts, { recursive: true, force: true });
  }
}

async function writeDraft(draft: string, content: Readable | Buffer, metadata: Metadata) {
  const hash = createHash("md5");
  let size = 0;
  let md5 = "";
  const withTrailer = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      md5 = hash.digest("hex");
      const trailer = Buffer.from(JSON.stringify({ size, md5, metadata } satisfies Trailer));
      const length = Buffer.alloc(4);
      length.writeUInt32BE(trailer.length);
      done(null, Buffer.concat([trailer, length]));
    },
  });
  await pipeline(Buffer.isBuffer(content) ? Readable.from([content]) : content, withTrailer, createWriteStream(draft));
  return { size, md5 };
}
