import { z } from "zod";
import { Month } from "./calendar.ts";
import { ClaimLine } from "./claim.ts";
import { Measure } from "./measure.ts";
import { Cents } from "./money.ts";

/** A month that is closed: with the number and total of its claim, or without where it had no line. */
export const ClosedMonth = z.strictObject({
  number: z.string().min(1).optional(),
  totalCents: Cents,
  /** SHA-256 of the claim's content: the lines that carry it are the issued ones, others are drafts that a crash left. */
  contentHash: z.string().optional(),
});
export type ClosedMonth = z.infer<typeof ClosedMonth>;

/** What an agreement has closed so far. Numbers, totals and the next month all follow from it. */
export const Ledger = z
  .strictObject({
    agreement: z.string().min(1),
    closedThrough: Month.optional(),
    months: z.record(Month, ClosedMonth),
  })
  .meta({ title: "Grand livre d'une convention" });
export type Ledger = z.infer<typeof Ledger>;

/** A line of an issued claim, seen from its measure. */
export const ClaimedLine = z.strictObject({
  agreement: z.string().min(1),
  /** The month of the claim (a régularisation's own month is earlier). */
  claimMonth: Month,
  number: z.string().min(1),
  line: ClaimLine,
});
export type ClaimedLine = z.infer<typeof ClaimedLine>;

/** A measure with all that was ever claimed for it, under any agreement. */
export const MeasureRecord = z.strictObject({ measure: Measure, claimed: z.array(ClaimedLine) });
export type MeasureRecord = z.infer<typeof MeasureRecord>;
