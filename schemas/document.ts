import { z } from "zod";
import { Instant } from "./calendar.ts";
import { DocumentKind, DocumentVariant, ReadFields } from "./field.ts";
import { Finding } from "./finding.ts";
import { ReadingJob, ReadingOrder } from "./reading-job.ts";

/**
 * A document is the SHA-256 of its bytes; a part of a packet that of `<documentId of the file>#<page numbers joined by
 * ",">`.
 */
export const DocumentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ title: "Empreinte du document" });
export type DocumentId = z.infer<typeof DocumentId>;

/** Who says that what stands here is right, whatever was read, and when. `by` is a person's identifier, never a name. */
export const Settled = z.strictObject({ by: z.string().min(1), at: Instant });
export type Settled = z.infer<typeof Settled>;

/** What was read from a document. */
export const Reading = z.strictObject({
  kind: DocumentKind,
  variant: DocumentVariant.optional(),
  fields: ReadFields,
  findings: z.array(Finding),
  /** Pages that were read. */
  pages: z.int().nonnegative(),
  /** Price of the paid reading, in ten-thousandths of a US dollar; 0 where the text was inside. */
  costTenThousandths: z.int().nonnegative(),
  /** There where a person has checked it. */
  settled: Settled.optional(),
});
export type Reading = z.infer<typeof Reading>;

const identity = {
  documentId: DocumentId,
  /** Where its bytes are: the intake bucket's key of its first arrival. */
  objectKey: z.string().min(1),
  mediaType: z.string().min(1),
  bytes: z.int().nonnegative(),
  admittedAt: Instant,
};
/** Page numbers of a file, from 1, in the order in which they are read. */
export const PageNumbers = z.array(z.int().positive()).min(1);
export type PageNumbers = z.infer<typeof PageNumbers>;

/** The file that a part of a packet was taken from, and which of its pages. */
export const PartOf = z
  .strictObject({ documentId: DocumentId, pages: PageNumbers })
  .meta({ title: "Partie d'un fichier" });
export type PartOf = z.infer<typeof PartOf>;

/** A page that belongs to none of the documents of its file: nothing stands on it, or it only sends the others along. */
export const DroppedPage = z.strictObject({ page: z.int().positive(), why: z.enum(["blank", "cover"]) });
export type DroppedPage = z.infer<typeof DroppedPage>;

const withReading = {
  ...identity,
  reading: Reading,
  /** A part of a packet is a document of its own; its file, arrivals and bytes are those of the packet. */
  partOf: PartOf.optional(),
  /** The pages that were read, where they are not all there are in the order of the file. Never beside `partOf`. */
  pages: PageNumbers.optional(),
};

/** A document, one member a status, each with only the fields that status has. */
export const Document = z
  .discriminatedUnion("status", [
    z.strictObject({ ...identity, status: z.literal("rejected"), findings: z.array(Finding).min(1) }),
    z.strictObject({ ...identity, status: z.literal("admitted"), route: z.enum(["text-inside", "picture"]) }),
    /** All that was bought for it, the text before what was looked for afterwards. */
    z.strictObject({ ...identity, status: z.literal("waiting-for-text"), jobs: z.array(ReadingJob).min(1) }),
    /** The month's money for reading is spent: `jobs` were bought before, `orders` wait for the next month's. */
    z.strictObject({
      ...identity,
      status: z.literal("waiting-for-budget"),
      jobs: z.array(ReadingJob),
      orders: z.array(ReadingOrder).min(1),
    }),
    /** Several documents in one file: each part is a document of its own, and the file has no further life. */
    z.strictObject({
      ...identity,
      status: z.literal("split"),
      parts: z.array(DocumentId).min(2),
      dropped: z.array(DroppedPage),
    }),
    z.strictObject({ ...withReading, status: z.literal("read") }),
    /** A person has to decide. `measure` is there where it is known which one it is about. */
    z.strictObject({
      ...withReading,
      status: z.literal("review"),
      findings: z.array(Finding).min(1),
      measure: z.string().optional(),
    }),
    z.strictObject({
      ...withReading,
      status: z.literal("recorded"),
      findings: z.array(Finding),
      measure: z.string().min(1),
    }),
  ])
  .meta({ title: "Document" });
export type Document = z.infer<typeof Document>;
export type DocumentIn<S extends Document["status"]> = Extract<Document, { status: S }>;
