import type { Document } from "../../schemas/document.ts";
import { cropPages } from "../../shared/adapters/file-crop.ts";
import { pngOf } from "../../shared/adapters/png-picture.ts";
import type { Bucket } from "../../shared/adapters/s3-bucket.ts";
import { type Evidence, pictureKeyOf, viewKeyOf } from "../../shared/adapters/s3-evidence.ts";

/** Where papers are, and what was read of them. */
export interface PageServices {
  intake: Pick<Bucket, "read">;
  evidenceBucket: Pick<Bucket, "read" | "head" | "write">;
  evidence: Pick<Evidence, "loadPages">;
}

const whole = { left: 0, top: 0, width: 1, height: 1 } as const;

/**
 * Draws a page of a document as it was read: upright, so that the boxes of its fields lie on it, any social-security
 * number veiled. Drawn once and kept; returns its key in the evidence bucket, undefined where the format has no pages to
 * draw (a DOCX) or the file does not show them any more.
 */
export async function drawPage(
  { intake, evidenceBucket, evidence }: PageServices,
  document: Document,
  page: number,
): Promise<string | undefined> {
  const key = viewKeyOf(document.documentId, page);
  if ((await evidenceBucket.head(key)) !== undefined) return key;
  const pages = new Map((await evidence.loadPages(document.documentId)).map((read) => [read.number, read]));
  if (!pages.has(page)) return undefined;
  const file = "partOf" in document && document.partOf ? document.partOf.documentId : document.documentId;
  const converted = (await evidenceBucket.head(pictureKeyOf(file))) !== undefined;
  const bytes = converted ? await evidenceBucket.read(pictureKeyOf(file)) : await intake.read(document.objectKey);
  const mediaType = converted ? "application/pdf" : document.mediaType;
  const [raster] = await cropPages({ bytes, mediaType, pages }, [{ page, box: whole }]);
  if (raster === undefined) return undefined;
  await evidenceBucket.write(key, { bytes: pngOf(raster), mediaType: "image/png" });
  return key;
}
