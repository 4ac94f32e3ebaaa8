import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { DocumentAnswer, DocumentReadings } from "./document-readings.ts";
import { keepFiles } from "./kept-files.ts";
import type { ObjectReader } from "./objects.ts";
import { Feature, limits, S3Location, type StartRequest, TextractFault } from "./protocol.ts";

export type JobApi = "StartDocumentTextDetection" | "StartDocumentAnalysis";

const Request = z.object({
  api: z.enum(["StartDocumentTextDetection", "StartDocumentAnalysis"]),
  location: S3Location,
  features: z.array(Feature),
  jobTag: z.string().optional(),
  topicArn: z.string().optional(),
});

/** A job as it is kept: what was asked, and how it ended. */
const Job = z.discriminatedUnion("status", [
  z.object({ jobId: z.string(), request: Request, status: z.literal("IN_PROGRESS") }),
  z.object({ jobId: z.string(), request: Request, status: z.literal("SUCCEEDED"), documentId: z.string() }),
  z.object({ jobId: z.string(), request: Request, status: z.literal("FAILED"), statusMessage: z.string() }),
]);
type Job = z.infer<typeof Job>;

/** A failure of the endpoint, not of the document: the job is run again when it is started again. */
const ownFailure = "INTERNAL_SERVER_ERROR";

export interface Jobs {
  /** @throws TextractFault IdempotentParameterMismatchException, InvalidS3ObjectException, DocumentTooLargeException */
  start(api: JobApi, request: StartRequest, features: readonly Feature[]): Promise<string>;
  /** @throws TextractFault InvalidJobIdException */
  find(api: JobApi, jobId: string): Promise<Pick<DocumentAnswer, "status"> & Partial<DocumentAnswer>>;
  /** How many jobs run or have their notification on its way. */
  pending(): number;
}

/**
 * Keeps asynchronous jobs. A job's id follows from its token, so a token started again, even after a restart, is the
 * same job: one that ended has its notification repeated, one that was cut off is run again.
 */
export function createJobs(options: {
  stateDir?: string | undefined;
  documents: DocumentReadings;
  readObject: ObjectReader;
  publish: (topicArn: string, message: string) => Promise<void>;
  /** Milliseconds since 1970, for the notifications. */
  now: () => number;
}): Jobs {
  const { documents } = options;
  const kept = keepFiles(options.stateDir && join(options.stateDir, "jobs"), Job);
  const running = new Map<string, Promise<void>>();

  const run = async (job: Job): Promise<void> => {
    let ended: Job;
    try {
      const bytes = await options.readObject(job.request.location);
      const documentId = await documents.read(bytes, limits.asyncPages);
      ended = { ...job, status: "SUCCEEDED", documentId };
    } catch (error) {
      ended = { ...job, status: "FAILED", statusMessage: statusMessageOf(error) };
    }
    await kept.put(job.jobId, ended);
    await notify(ended);
  };

  const notify = async (job: Job): Promise<void> => {
    const { api, location, jobTag, topicArn } = job.request;
    if (!topicArn || job.status === "IN_PROGRESS") return;
    const status = job.status === "SUCCEEDED" ? await documents.statusOf(job.documentId) : job.status;
    // Recorded while the job still ran: there is no end to tell of.
    if (status === "IN_PROGRESS") return;
    const message = {
      JobId: job.jobId,
      Status: status ?? "FAILED",
      API: api,
      ...(jobTag && { JobTag: jobTag }),
      Timestamp: options.now(),
      DocumentLocation: { S3ObjectName: location.Name, S3Bucket: location.Bucket },
    };
    // A notification that is lost is repeated when the job is started again; it must not undo the reading.
    await options.publish(topicArn, JSON.stringify(message)).catch((error: unknown) => {
      console.error(`textract: job ${job.jobId}: notification failed: ${error instanceof Error ? error.name : "?"}`);
    });
  };

  /** Whether a job's end still holds: not after a failure of our own, nor where its reading is an older version's. */
  const stands = async (job: Job): Promise<boolean> => {
    if (job.status === "SUCCEEDED") return (await documents.statusOf(job.documentId)) !== undefined;
    return job.status === "FAILED" && job.statusMessage !== ownFailure;
  };

  const launch = (jobId: string, work: () => Promise<void>) => {
    if (running.has(jobId)) return;
    const done = work()
      .catch((error: unknown) => {
        console.error(`textract: job ${jobId} was cut off: ${error instanceof Error ? error.name : "?"}`);
      })
      .finally(() => running.delete(jobId));
    running.set(jobId, done);
  };

  return {
    start: async (api, asked, features) => {
      const token = asked.ClientRequestToken ?? randomUUID();
      const jobId = createHash("sha256").update(`${api}/${token}`).digest("hex");
      const request = {
        api,
        location: asked.DocumentLocation.S3Object,
        features: [...features],
        ...(asked.JobTag && { jobTag: asked.JobTag }),
        ...(asked.NotificationChannel && { topicArn: asked.NotificationChannel.SNSTopicArn }),
      };
      const known = await kept.get(jobId);
      if (known && !isDeepStrictEqual(known.request, request)) {
        throw new TextractFault("IdempotentParameterMismatchException", "The token was used with other parameters");
      }
      if (running.has(jobId)) return jobId;
      if (known && (await stands(known))) {
        launch(jobId, () => notify(known));
        return jobId;
      }
      if ((await options.readObject(request.location)).byteLength > limits.asyncBytes) {
        throw new TextractFault("DocumentTooLargeException", "The document is larger than 500 MB");
      }
      const job: Job = { jobId, request, status: "IN_PROGRESS" };
      await kept.put(jobId, job);
      launch(jobId, () => run(job));
      return jobId;
    },
    find: async (api, jobId) => {
      const job = await kept.get(jobId);
      if (!job || job.request.api !== api) {
        throw new TextractFault("InvalidJobIdException", "Request has an invalid job id");
      }
      if (job.status === "IN_PROGRESS") return { status: job.status };
      if (job.status === "FAILED") return { status: job.status, statusMessage: job.statusMessage };
      return (await documents.answer(job.documentId, job.request.features)) ?? { status: "IN_PROGRESS" };
    },
    pending: () => running.size,
  };
}

function statusMessageOf(error: unknown): string {
  if (!(error instanceof TextractFault)) return ownFailure;
  if (error.type === "BadDocumentException") return "BAD_DOCUMENT";
  if (error.type === "UnsupportedDocumentException") return "INVALID_IMAGE_TYPE";
  if (error.type === "DocumentTooLargeException") return "DOCUMENT_TOO_LARGE";
  return error.type === "InvalidS3ObjectException" ? "INVALID_S3_OBJECT" : ownFailure;
}
