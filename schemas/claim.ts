import { z } from "zod";
import { CalendarDate, Month } from "./calendar.ts";
import { DocumentId } from "./document.ts";
import { Cents } from "./money.ts";
import { SchemeId } from "./scheme.ts";

/** Which part of a tranche a line is: `k/n`, `closing`, `balance`, `correction`, or a month (`month-measure`). */
export const LinePart = z
  .string()
  .regex(/^(\d+\/\d+|closing|balance|correction|\d{4}-\d{2})$/)
  .meta({ title: "Part", examples: ["1/6", "closing"] });
export type LinePart = z.infer<typeof LinePart>;

/** A document that justifies a line. */
export const Evidence = z.strictObject({
  documentId: DocumentId,
  kind: z.enum(["orientation", "decision", "contract", "bilan", "renewal"]),
});
export type Evidence = z.infer<typeof Evidence>;

/** The line of an earlier claim that a correction changes. */
export const LineRef = z.strictObject({
  claim: z.string().min(1),
  measure: z.string().min(1),
  tranche: z.int().positive(),
  part: LinePart,
});
export type LineRef = z.infer<typeof LineRef>;

/** One line of a claim. It is known by agreement, measure, tranche and part. */
export const ClaimLine = z
  .strictObject({
    measure: z.string().min(1),
    /** How the household is shown: its initials (by default no name stands in a claim). */
    household: z.string().min(1),
    scheme: SchemeId,
    tranche: z.int().positive(),
    part: LinePart,
    /** The month it belongs to, which a régularisation is claimed after. */
    month: Month,
    cents: Cents,
    regularisation: z.boolean(),
    corrects: LineRef.optional(),
    startOn: CalendarDate,
    endOn: CalendarDate,
    evidence: z.array(Evidence),
  })
  .meta({ title: "Ligne" });
export type ClaimLine = z.infer<typeof ClaimLine>;

export const BlockReason = z.enum([
  "decision",
  "contract",
  "bilan",
  "no-agreement",
  "setting-missing",
  "tariff-missing",
  "envelope",
  "overlap",
]);
export type BlockReason = z.infer<typeof BlockReason>;

/** A line of a month that is over and that is not claimed, with the euros it holds back (none where the tariff is missing). */
export const BlockedLine = z
  .strictObject({
    measure: z.string().min(1),
    household: z.string().min(1),
    scheme: SchemeId,
    agreement: z.string().optional(),
    tranche: z.int().positive().optional(),
    part: LinePart.optional(),
    month: Month.optional(),
    cents: Cents.optional(),
    reasons: z.array(BlockReason).min(1),
    /** What would free it, in French. */
    message: z.string().min(1),
  })
  .meta({ title: "Ligne retenue" });
export type BlockedLine = z.infer<typeof BlockedLine>;

const issued = {
  agreement: z.string().min(1),
  month: Month,
  number: z.string().min(1),
  kind: z.enum(["claim", "avoir"]),
  issuedOn: CalendarDate,
  totalCents: Cents,
  /** The sum of the agreement's earlier claims. */
  earlierTotalCents: Cents,
  /** What is left of the envelope after this claim; absent where the agreement has none. */
  remainingEnvelopeCents: Cents.optional(),
  lines: z.array(ClaimLine).min(1),
  /** The lines held back when it was issued, for its last page. */
  blocked: z.array(BlockedLine),
};

/** A claim: `issued` (it never changes any more) and then `rendered` (its papers stand in the claims bucket). */
export const Claim = z
  .discriminatedUnion("status", [
    z.strictObject({ ...issued, status: z.literal("issued") }),
    z.strictObject({ ...issued, status: z.literal("rendered"), pdfSha256: DocumentId, csvSha256: DocumentId }),
  ])
  .meta({ title: "État mensuel" });
export type Claim = z.infer<typeof Claim>;
