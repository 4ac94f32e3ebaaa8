import type { Claim } from "../../schemas/claim.ts";
import type { Document } from "../../schemas/document.ts";
import type { Page } from "../../schemas/page.ts";
import { provingFields } from "../domain/wording/claim-annex.ts";
import type { Documents } from "./dynamodb-documents.ts";
import { mapOf } from "./dynamodb-table.ts";
import { cropPages } from "./file-crop.ts";
import type { EvidenceDocument, EvidenceSource } from "./pdf-lib-evidence.ts";
import type { Bucket } from "./s3-bucket.ts";
import { createEvidence, pagesKeyOf, pictureKeyOf } from "./s3-evidence.ts";

/** Where documents and their pages are. */
interface Places {
  documents: Pick<Documents, "loadDocument">;
  intake: Bucket;
  evidence: Bucket;
}

/** The file that shows a document: its own, or the one that holds it among others. */
type KeptFile = Pick<Document, "objectKey" | "mediaType"> & { readonly fileId: string };

const proving = new Set<string>(Object.values(provingFields).flat());

/** Finds what a claim's lines rest on. What is not kept any more is simply not there. */
export async function loadEvidence(claim: Claim, { documents, intake, evidence }: Places): Promise<EvidenceSource> {
  const ids = [...new Set(claim.lines.flatMap((line) => line.evidence.map(({ documentId }) => documentId)))];
  const kept = new Map<string, KeptFile>();
  const found = new Map<string, EvidenceDocument>();
  const all = await mapOf(ids, async (id) => (await documents.loadDocument(id))?.document);
  for (const document of all) {
    if (document === undefined) continue;
    const { documentId, objectKey, mediaType, admittedAt } = document;
    const partOf = "partOf" in document ? document.partOf : undefined;
    const fields = "reading" in document ? Object.entries(document.reading.fields) : [];
    found.set(documentId, {
      arrivedAt: admittedAt,
      fields: Object.fromEntries(fields.filter(([name]) => proving.has(name))),
      ...(partOf !== undefined && { partOf }),
    });
    kept.set(documentId, { fileId: partOf?.documentId ?? documentId, objectKey, mediaType });
  }
  return {
    documents: found,
    async crop(documentId, regions) {
      const document = kept.get(documentId);
      const file = document && (await readFile(document, { intake, evidence }));
      if (!file) return regions.map(() => undefined);
      return cropPages({ ...file, pages: await loadPages(documentId, evidence) }, regions);
    },
  };
}

/** The bytes that show the pages: the file itself, or for a HEIC the picture that was made of it. */
async function readFile(
  { fileId, objectKey, mediaType }: KeptFile,
  { intake, evidence }: Pick<Places, "intake" | "evidence">,
): Promise<{ bytes: Uint8Array; mediaType: string } | undefined> {
  const place =
    mediaType === "image/heic"
      ? { bucket: evidence, key: pictureKeyOf(fileId), mediaType: "application/pdf" }
      : { bucket: intake, key: objectKey, mediaType };
  if (!["application/pdf", "image/jpeg", "image/png"].includes(place.mediaType)) return undefined;
  if ((await place.bucket.head(place.key)) === undefined) return undefined;
  return { bytes: await place.bucket.read(place.key), mediaType: place.mediaType };
}

/** The pages as they were read: how each was turned for it, and what on it must not be seen. None where they are gone. */
async function loadPages(documentId: string, evidence: Bucket): Promise<Map<number, Page>> {
  if ((await evidence.head(pagesKeyOf(documentId))) === undefined) return new Map();
  const pages = await createEvidence(evidence).loadPages(documentId);
  return new Map(pages.map((page) => [page.number, page]));
}
