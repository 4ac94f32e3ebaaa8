import { z } from "zod";
import { Instant } from "./calendar.ts";
import { DocumentId } from "./document.ts";
import { Paper } from "./field.ts";
import { Finding } from "./finding.ts";

/** A document whose reading stands: what the measures of a household are computed from. */
export const Fact = z.strictObject({
  documentId: DocumentId,
  arrivedAt: Instant,
  paper: Paper,
  /** When a person settled what it states; before, it stated something else, or nothing. */
  settledAt: Instant.optional(),
});
export type Fact = z.infer<typeof Fact>;

/** What a fact came to: recorded in a measure, or left to a person, who is told why. */
export const Verdict = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("recorded"), measure: z.string().min(1), findings: z.array(Finding) }),
  z.strictObject({
    outcome: z.literal("review"),
    measure: z.string().min(1).optional(),
    findings: z.array(Finding).min(1),
  }),
]);
export type Verdict = z.infer<typeof Verdict>;
