declare module "@20minutes/s3rver" {
  import type { EventEmitter } from "node:events";
  import type { Server } from "node:http";
  import type { AddressInfo } from "node:net";
  import type FilesystemStore from "@20minutes/s3rver/lib/stores/filesystem.js";

  /** A Koa application: what it emits as `event` are S3 notification records. */
  export default class S3rver extends EventEmitter {
    constructor(options: {
      address: string;
      port: number;
      silent: boolean;
      directory: string;
      allowMismatchedSignatures: boolean;
      vhostBuckets: boolean;
    });
    store: FilesystemStore;
    context: { store: FilesystemStore };
    httpServer?: Server;
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}

declare module "@20minutes/s3rver/lib/models/object.js" {
  import type { Readable } from "node:stream";

  export default class S3Object {
    constructor(bucket: string, key: string, content: Readable | Buffer | null, metadata: Record<string, unknown>);
    bucket: string;
    key: string;
    content: Readable | Buffer | null;
    metadata: Record<string, string>;
    range?: { start: number; end: number };
  }
}

declare module "@20minutes/s3rver/lib/stores/filesystem.js" {
  import type S3Object from "@20minutes/s3rver/lib/models/object.js";

  export type Metadata = Record<string, string | number>;

  export default class FilesystemStore {
    constructor(rootDirectory: string);
    rootDirectory: string;
    getResourcePath(bucket: string, key: string, resource: string): string;
    getBucketPath(bucket: string): string;
    existsObject(bucket: string, key: string): Promise<boolean>;
    getMetadata(bucket: string, key: string): Promise<Metadata>;
    putBucket(bucket: string): Promise<unknown>;
    getObject(bucket: string, key: string, options?: { start?: number; end?: number }): Promise<S3Object | null>;
    putObject(object: S3Object): Promise<{ size: number; md5: string }>;
    copyObject(
      sourceBucket: string,
      sourceKey: string,
      bucket: string,
      key: string,
      replacementMetadata?: Metadata,
    ): Promise<Metadata>;
  }
}
