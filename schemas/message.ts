import { z } from "zod";
import { CalendarDate, Instant, Month } from "./calendar.ts";
import { Deadline } from "./deadline.ts";
import { DocumentId } from "./document.ts";
import { Finding } from "./finding.ts";
import { Lapse, ShownMeasure } from "./held-back.ts";
import { Cents } from "./money.ts";

/** S3's own notification, as it stands in an SQS body. `s3:TestEvent` has no `Records`. */
export const S3Notification = z.union([
  z.object({
    Records: z.array(
      z.object({
        eventTime: Instant,
        s3: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string() }) }),
      }),
    ),
  }),
  z.object({ Event: z.literal("s3:TestEvent") }),
]);
export type S3Notification = z.infer<typeof S3Notification>;

/** Textract's word that an asynchronous job has ended (SNS, raw delivery). `JobTag` is our document. */
export const TextractCompletion = z.object({
  JobId: z.string().min(1),
  Status: z.enum(["SUCCEEDED", "FAILED", "PARTIAL_SUCCESS", "ERROR"]),
  JobTag: DocumentId,
  /** Milliseconds since 1970. */
  Timestamp: z.number(),
});
export type TextractCompletion = z.infer<typeof TextractCompletion>;

/** A document whose text was inside the file and now waits in the evidence bucket. */
export const TextReady = z.strictObject({ documentId: DocumentId, at: Instant });
export type TextReady = z.infer<typeof TextReady>;

export const ReadDocumentMessage = z.union([TextReady, TextractCompletion]);
export type ReadDocumentMessage = z.infer<typeof ReadDocumentMessage>;

export const RecordMeasureMessage = z.strictObject({ documentId: DocumentId, at: Instant });
export type RecordMeasureMessage = z.infer<typeof RecordMeasureMessage>;

/** `noticeId` makes a notice unique: the same one asked for twice is sent once. */
const NoticeId = z.string().regex(/^[0-9a-f]{32}$/);

/** A notice to one who sent something. */
export const SenderNotice = z.strictObject({
  noticeId: NoticeId,
  kind: z.enum(["rejected", "review", "email-without-attachment"]),
  to: z.email(),
  /** What came: the file's or the attachment's name, as its sender knows it. */
  about: z.string().min(1),
  findings: z.array(Finding),
  at: Instant,
});
export type SenderNotice = z.infer<typeof SenderNotice>;

/** How soon a deadline wants somebody: its day is past, within the seven days that begin today, or later. */
export const Urgency = z.enum(["late", "week", "later"]);
export type Urgency = z.infer<typeof Urgency>;

/** A deadline as a digest tells it. `fresh`: it is news since the last one. */
export const DigestLine = z.strictObject({
  ...Deadline.pick({ dueOn: true, measure: true, agreement: true, who: true, message: true }).shape,
  fresh: z.boolean(),
});
export type DigestLine = z.infer<typeof DigestLine>;

/** The deadlines of one urgency; `count` goes beyond `lines` where they are too many for a letter. */
export const DigestGroup = z.strictObject({
  urgency: Urgency,
  count: z.int().positive(),
  lines: z.array(DigestLine).min(1),
});
export type DigestGroup = z.infer<typeof DigestGroup>;

/** What an operator has to act on, as of a day. It names no household. */
export const DigestNotice = z.strictObject({
  noticeId: NoticeId,
  kind: z.literal("digest"),
  to: z.email(),
  /** The operator's name. */
  operator: z.string().min(1),
  on: CalendarDate,
  groups: z.array(DigestGroup).min(1),
  at: Instant,
});
export type DigestNotice = z.infer<typeof DigestNotice>;

/** One thing that holds money back, as a chase tells it. `measureCount` goes beyond `measures` where they are many. */
export const ChaseLine = z.strictObject({
  missing: z.string().min(1),
  measures: z.array(ShownMeasure).min(1),
  measureCount: z.int().positive(),
  since: Month,
  /** What only the operator is told: how to free it, who can, and the money. */
  inside: z
    .strictObject({
      remedy: z.string().min(1),
      who: z.string().min(1),
      lines: z.int().positive(),
      unknownLines: z.int().nonnegative(),
      cents: Cents,
      lapses: z.array(Lapse),
    })
    .optional(),
});
export type ChaseLine = z.infer<typeof ChaseLine>;

/** What somebody is asked for, so that an operator's money is held back no longer, after a month was closed. It names no household. */
export const ChaseNotice = z.strictObject({
  noticeId: NoticeId,
  kind: z.literal("chase"),
  to: z.email(),
  /** The operators' names whose money it is. */
  operators: z.array(z.string().min(1)).min(1),
  month: Month,
  /** How many things are missing: goes beyond `lines` where they are too many for a letter. */
  count: z.int().positive(),
  lines: z.array(ChaseLine).min(1),
  at: Instant,
});
export type ChaseNotice = z.infer<typeof ChaseNotice>;

export const NoticeMessage = z.discriminatedUnion("kind", [SenderNotice, DigestNotice, ChaseNotice]);
export type NoticeMessage = z.infer<typeof NoticeMessage>;

export const RenderClaimMessage = z.strictObject({ agreement: z.string().min(1), month: Month, at: Instant });
export type RenderClaimMessage = z.infer<typeof RenderClaimMessage>;

/** What a schedule sends: EventBridge Scheduler fills in `<aws.scheduler.scheduled-time>`. */
export const ScheduledEvent = z.object({ scheduledAt: Instant });
export type ScheduledEvent = z.infer<typeof ScheduledEvent>;
