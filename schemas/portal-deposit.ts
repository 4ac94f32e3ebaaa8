import { z } from "zod";
import { Instant } from "./calendar.ts";
import { DocumentId } from "./document.ts";
import { DocumentKind } from "./field.ts";
import { Finding } from "./finding.ts";
import { pageOf } from "./portal-page.ts";

/** How many files one deposit may have, and how large each may be, in bytes (25 MB). */
export const depositLimits = { files: 20, bytes: 25 * 1024 * 1024 } as const;

/** A file that somebody is about to send. `type` is what the browser says; what it really is, is seen when it is opened. */
export const DepositFile = z.strictObject({
  name: z.string().min(1).max(200),
  type: z.string().max(200),
  bytes: z.int().positive().max(depositLimits.bytes),
  /** SHA-256 of the content, in hexadecimal: the same file under the same name is the same deposit. */
  sha256: DocumentId,
});
export type DepositFile = z.infer<typeof DepositFile>;

export const DepositRequest = z.strictObject({ files: z.array(DepositFile).min(1).max(depositLimits.files) });
export type DepositRequest = z.infer<typeof DepositRequest>;

/** A form to post the file with (S3's presigned POST): first the fields in their order, then `file`. Good for ten minutes. */
export const DepositForm = z.strictObject({
  depositId: z.string().regex(/^[0-9a-f]{32}$/),
  url: z.string().min(1),
  fields: z.record(z.string(), z.string()),
});
export type DepositForm = z.infer<typeof DepositForm>;
export const DepositForms = z.strictObject({ forms: z.array(DepositForm) });

/** Where a deposit is on its way; `reading` is everything between arrival and a result. */
export const DepositState = z.enum(["reading", "recorded", "review", "rejected", "split", "duplicate"]);
export type DepositState = z.infer<typeof DepositState>;

/** A value that was read, as its sender is shown it: the field's name in French and the value written out. */
export const ShownValue = z.strictObject({ label: z.string().min(1), value: z.string() });
export type ShownValue = z.infer<typeof ShownValue>;

/** A document that came, as its sender sees it: an arrival and what became of it. */
export const Deposit = z
  .strictObject({
    depositId: z.string().regex(/^[0-9a-f]{32}$/),
    documentId: DocumentId,
    channel: z.enum(["upload", "email"]),
    file: z.string(),
    attachment: z.string().optional(),
    arrivedAt: Instant,
    state: DepositState,
    kind: DocumentKind.optional(),
    /** What was read from it, the most telling first; empty before it is read. */
    values: z.array(ShownValue),
    /** What it lacks, or why it was refused: what the sender can mend. */
    findings: z.array(Finding),
    /** The documents that a packet was taken apart into. */
    parts: z.int().nonnegative(),
    measure: z.string().optional(),
  })
  .meta({ title: "Dépôt" });
export type Deposit = z.infer<typeof Deposit>;
export const DepositPage = pageOf(Deposit);
