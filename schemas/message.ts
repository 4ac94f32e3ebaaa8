import { z } from "zod";
import { Instant, Month } from "./calendar.ts";
import { DocumentId } from "./document.ts";
import { Finding } from "./finding.ts";

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

/** A notice to one who sent something. `noticeId` makes it unique: the same notice asked for twice is sent once. */
export const NoticeMessage = z.strictObject({
  noticeId: z.string().regex(/^[0-9a-f]{32}$/),
  kind: z.enum(["rejected", "review", "email-without-attachment"]),
  to: z.email(),
  /** What came: the file's or the attachment's name, as its sender knows it. */
  about: z.string().min(1),
  findings: z.array(Finding),
  at: Instant,
});
export type NoticeMessage = z.infer<typeof NoticeMessage>;

export const RenderClaimMessage = z.strictObject({ agreement: z.string().min(1), month: Month });
export type RenderClaimMessage = z.infer<typeof RenderClaimMessage>;

/** What a schedule sends: EventBridge Scheduler fills in `<aws.scheduler.scheduled-time>`. */
export const ScheduledEvent = z.object({ scheduledAt: Instant });
export type ScheduledEvent = z.infer<typeof ScheduledEvent>;
