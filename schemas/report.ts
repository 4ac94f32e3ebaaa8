import { z } from "zod";
import { CalendarDate } from "./calendar.ts";
import { BlockedLine, Claim, ClaimLine } from "./claim.ts";
import { Deadline } from "./deadline.ts";
import { DocumentId, PageNumbers } from "./document.ts";
import { DocumentKind, DocumentVariant, ReadFields } from "./field.ts";
import { Finding } from "./finding.ts";
import { Household, LifeState, Measure, TrancheMoney } from "./measure.ts";
import { SchemeId } from "./scheme.ts";

/** One row of `documents.json`: an arrival and what became of its document, or of one of those its file holds. */
export const ReportedArrival = z.strictObject({
  file: z.string(),
  channel: z.enum(["upload", "email"]),
  attachment: z.string().optional(),
  documentId: DocumentId,
  /** The pages of the file that the document is, where it is not all of them in their order. */
  pages: PageNumbers.optional(),
  /** The file that holds it among other documents. */
  partOf: DocumentId.optional(),
  status: z.enum(["recorded", "review", "duplicate", "rejected"]),
  kind: DocumentKind.optional(),
  variant: DocumentVariant.optional(),
  fields: ReadFields,
  findings: z.array(Finding),
  measure: z.string().optional(),
});
export type ReportedArrival = z.infer<typeof ReportedArrival>;

/** One row of `measures.json`. */
export const ReportedMeasure = z.strictObject({
  reference: z.string(),
  scheme: SchemeId,
  agreement: z.string().optional(),
  household: Household,
  status: z.enum(Measure.options.map((option) => option.shape.status.value) as [string, ...string[]]),
  /** Where it stands on the day of the report; `status` is what its papers say, whatever the day. */
  phase: LifeState.optional(),
  startOn: CalendarDate.optional(),
  plannedEndOn: CalendarDate.optional(),
  endedOn: CalendarDate.optional(),
  monthsGranted: z.int().optional(),
  tranches: z.array(TrancheMoney),
  waitsFor: z.array(z.string()),
  findings: z.array(Finding),
  documents: z.array(DocumentId),
});
export type ReportedMeasure = z.infer<typeof ReportedMeasure>;

/** One claim of `claims.json`. */
export const ReportedClaim = z.strictObject({
  agreement: z.string(),
  month: z.string(),
  number: z.string(),
  kind: z.enum(["claim", "avoir"]),
  issuedOn: CalendarDate,
  totalCents: z.int(),
  earlierTotalCents: z.int(),
  remainingEnvelopeCents: z.int().optional(),
  lines: z.array(ClaimLine),
});
export type ReportedClaim = z.infer<typeof ReportedClaim>;

/** `claims.json`: the claims, and beside them what is held back now. */
export const ClaimsReport = z.strictObject({ claims: z.array(ReportedClaim), blocked: z.array(BlockedLine) });
export type ClaimsReport = z.infer<typeof ClaimsReport>;

export const DeadlinesReport = z.array(Deadline);
export type DeadlinesReport = z.infer<typeof DeadlinesReport>;

/** Everything `run` writes, before it is written. */
export const RunReport = z.strictObject({
  today: CalendarDate,
  documents: z.array(ReportedArrival),
  /** Pages that were read, and what paid reading costs, in ten-thousandths of a US dollar. */
  reading: z.strictObject({ pages: z.int().nonnegative(), costTenThousandths: z.int().nonnegative() }),
  measures: z.array(ReportedMeasure),
  claims: z.array(Claim),
  blocked: z.array(BlockedLine),
  deadlines: z.array(Deadline),
});
export type RunReport = z.infer<typeof RunReport>;
