import { GetObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

/** How long a form or an address is good for, in seconds. */
const formSeconds = 600;
const addressSeconds = 300;

/** One object that somebody may put where nobody else's is: under this key, of this size and type, once or again. */
export interface UploadOffer {
  key: string;
  bytes: number;
  contentType: string;
  metadata: Record<string, string>;
}

export interface Presigner {
  /** A form to post one object with. S3 refuses any other key, size, type or metadata than the offer's. */
  uploadForm(offer: UploadOffer): Promise<{ url: string; fields: Record<string, string> }>;
  /** An address to fetch one object from, as a file of a name. */
  downloadUrl(object: { key: string; name: string }): Promise<string>;
}

/** Signs for a bucket with the function's own rights. */
export function createPresigner({ client, bucket }: { client: S3Client; bucket: string }): Presigner {
  return {
    async uploadForm({ key, bytes, contentType, metadata }) {
      const meta = Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]);
      return createPresignedPost(client, {
        Bucket: bucket,
        Key: key,
        // Every field becomes a condition by itself: what is posted has to be the same.
        Fields: { "Content-Type": contentType, ...Object.fromEntries(meta) },
        Conditions: [["content-length-range", bytes, bytes]],
        Expires: formSeconds,
      });
    },

    downloadUrl({ key, name }) {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentDisposition: dispositionOf(name),
        ResponseCacheControl: "private, no-store",
      });
      return getSignedUrl(client, command, { expiresIn: addressSeconds });
    },
  };
}

/** RFC 6266: a name that any program understands, and the whole one. */
function dispositionOf(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
