import { type S3Location, TextractFault } from "./protocol.ts";

/** Fetches an object's bytes. @throws TextractFault InvalidS3ObjectException */
export type ObjectReader = (location: S3Location) => Promise<Uint8Array>;

export function objectReader(fetchObject: (bucket: string, key: string) => Promise<Uint8Array>): ObjectReader {
  return async ({ Bucket, Name }) => {
    try {
      return await fetchObject(Bucket, Name);
    } catch (cause) {
      throw new TextractFault("InvalidS3ObjectException", "Unable to get object metadata from S3", { cause });
    }
  };
}
