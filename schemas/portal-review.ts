import { z } from "zod";
import { OverridableCheck } from "./act.ts";
import { Instant } from "./calendar.ts";
import { DocumentId } from "./document.ts";
import { DocumentKind, DocumentVariant, FieldValue, ReadField } from "./field.ts";
import { Finding } from "./finding.ts";
import { pageOf } from "./portal-page.ts";

/** A document that waits for a person, as a row of the list, oldest first. */
export const ReviewItem = z
  .strictObject({
    documentId: DocumentId,
    file: z.string(),
    channel: z.enum(["upload", "email"]),
    sentBy: z.string().optional(),
    arrivedAt: Instant,
    kind: DocumentKind,
    /** The household as it was read, or undefined where no name was. */
    household: z.string().optional(),
    measure: z.string().optional(),
    findings: z.array(Finding),
  })
  .meta({ title: "Document à vérifier" });
export type ReviewItem = z.infer<typeof ReviewItem>;
export const ReviewPage = pageOf(ReviewItem);

/** One change that a person made: who, when, from what to what. */
export const ReviewChange = z
  .strictObject({
    at: Instant,
    by: z.string().min(1),
    what: z.enum(["correct", "accept", "kind", "split", "tie", "refuse", "file-away", "override"]),
    field: z.string().optional(),
    from: FieldValue.optional(),
    to: FieldValue.optional(),
    reason: z.string().optional(),
  })
  .meta({ title: "Modification d'un document" });
export type ReviewChange = z.infer<typeof ReviewChange>;

/** A document in whole, for whoever checks it. `version` has to come back with every change. */
export const ReviewedDocument = z
  .strictObject({
    documentId: DocumentId,
    version: z.int().positive(),
    status: z.enum(["read", "review", "recorded", "rejected", "split"]),
    file: z.string(),
    channel: z.enum(["upload", "email"]),
    sentBy: z.string().optional(),
    arrivedAt: Instant,
    mediaType: z.string(),
    kind: DocumentKind.optional(),
    variant: DocumentVariant.optional(),
    /** Every field of its kind that was read; `other` is what the second reader read, where the two differ. */
    fields: z.record(z.string(), z.strictObject({ ...ReadField.shape, other: z.string().optional() })),
    findings: z.array(Finding),
    measure: z.string().optional(),
    /** Page numbers of the file that this document is, each of which has a picture. */
    pages: z.array(z.int().positive()),
    parts: z.array(DocumentId),
    partOf: DocumentId.optional(),
    changes: z.array(ReviewChange),
  })
  .meta({ title: "Document vérifié" });
export type ReviewedDocument = z.infer<typeof ReviewedDocument>;

const reason = z.string().trim().min(1).max(1_000);

/** What a person decides about a document. All goes through the same transition as an automatic reading. */
export const ReviewDecision = z
  .discriminatedUnion("what", [
    /** The values that stand, as the person says; `null` takes a field away. Every field not named is vouched for as it is. */
    z.strictObject({
      what: z.literal("settle"),
      kind: DocumentKind,
      variant: DocumentVariant.optional(),
      fields: z.record(z.string(), FieldValue.nullable()),
    }),
    /** It is another kind of document: read anew as that. */
    z.strictObject({ what: z.literal("kind"), kind: DocumentKind }),
    /** It belongs to this measure. */
    z.strictObject({ what: z.literal("tie"), measure: z.string().min(1).max(100) }),
    /** Its file holds several documents: the pages of each. */
    z.strictObject({ what: z.literal("split"), parts: z.array(z.array(z.int().positive()).min(1)).min(2).max(50) }),
    /** It is no use; the reason is sent to the partner. */
    z.strictObject({ what: z.literal("refuse"), reason }),
    /** It is none of our papers (an identity card): put away without a word to anybody. */
    z.strictObject({ what: z.literal("file-away") }),
    /** It takes effect although a rule excludes it. `check` names the rule of the measure, where it is one of those. */
    z.strictObject({
      what: z.literal("override"),
      check: OverridableCheck.optional(),
      as: z.enum(["prolong", "new-start"]).optional(),
      reason,
    }),
  ])
  .meta({ title: "Décision sur un document" });
export type ReviewDecision = z.infer<typeof ReviewDecision>;

export const ReviewRequest = z.strictObject({ version: z.int().positive(), decision: ReviewDecision });
export type ReviewRequest = z.infer<typeof ReviewRequest>;
