import { z } from "zod";
import { Instant } from "./calendar.ts";
import { DocumentKind, DocumentVariant, ReadFields } from "./field.ts";
import { Finding } from "./finding.ts";

/** A document is the SHA-256 of its bytes. */
export const DocumentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ title: "Empreinte du document" });
export type DocumentId = z.infer<typeof DocumentId>;

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
const withReading = { ...identity, reading: Reading };

/** A document, one member a status, each with only the fields that status has. */
export const Document = z
  .discriminatedUnion("status", [
    z.strictObject({ ...identity, status: z.literal("rejected"), findings: z.array(Finding).min(1) }),
    z.strictObject({ ...identity, status: z.literal("admitted"), route: z.enum(["text-inside", "picture"]) }),
    z.strictObject({ ...identity, status: z.literal("waiting-for-text"), jobId: z.string().min(1) }),
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
