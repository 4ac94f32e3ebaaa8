import { InvalidJobIdException } from "@aws-sdk/client-textract";
import type { DocumentIn } from "../../schemas/document.ts";
import type { Page } from "../../schemas/page.ts";
import type { ReadingJob, ReadingOrder } from "../../schemas/reading-job.ts";
import { awaitText } from "../domain/document/transitions.ts";
import type { PlannedReading } from "../domain/intake/reading-plan.ts";
import type { Documents, StoredDocument } from "./dynamodb-documents.ts";
import { ConflictError } from "./dynamodb-transact.ts";
import { cutPages } from "./pdf-lib-cut-pages.ts";
import type { Bucket } from "./s3-bucket.ts";
import type { Evidence } from "./s3-evidence.ts";
import { collectTextractJob, startTextractJob, type TextractDesk } from "./textract-jobs.ts";
import { pagesFromTextract, type TextractPages } from "./textract-pages.ts";

/** An object that Textract can read, and the file's page that each of its pages is. */
type ReadableObject = Pick<ReadingOrder, "object" | "pages">;

/** The pages with their numbers in the file, or why a job has none yet or never will. */
type CollectedReadings =
  | { outcome: "complete"; pages: Page[] }
  | {
      outcome: "incomplete";
      jobId: string;
      reason: Exclude<TextractPages, { outcome: "complete" }>["reason"] | "expired";
    };

/** Places readings with Textract, and fetches what it has read. */
interface ReadingDesk {
  /** What has to be ordered for a plan: on the object itself where the plan is for all its pages, else on a cut of it. */
  ordersFor(documentId: string, whole: ReadableObject, plan: readonly PlannedReading[]): Promise<ReadingOrder[]>;
  /**
   * Starts the jobs that were paid for last, and notes their ids. `again`: those too that were started before, since
   * Textract tells of an end once only.
   */
  start(stored: StoredDocument, options?: { again?: boolean }): Promise<StoredDocument>;
  collect(jobs: readonly ReadingJob[]): Promise<CollectedReadings>;
}

export function createReadingDesk(services: {
  textract: TextractDesk;
  documents: Pick<Documents, "loadDocument" | "moveDocument">;
  buckets: Record<ReadingOrder["object"]["bucket"], Bucket>;
  evidence: Evidence;
}): ReadingDesk {
  const { textract, documents, buckets, evidence } = services;

  return {
    async ordersFor(documentId, { object, pages: all }, plan) {
      const whole = { object, pages: all };
      const isWhole = ({ pages }: PlannedReading) => pages.length === whole.pages.length;
      if (plan.every(isWhole)) return plan.map(({ features }) => ({ ...whole, features }));
      const bytes = await buckets[whole.object.bucket].read(whole.object.key);
      const orders: ReadingOrder[] = [];
      for (const { features, pages } of plan) {
        const cut = await cutPages(
          bytes,
          pages.map((number) => whole.pages.indexOf(number) + 1),
        );
        // What cannot be taken apart is read whole, with everything that any of its pages needs.
        if (cut === undefined) return [{ ...whole, features: [...new Set(plan.flatMap((one) => one.features))] }];
        const key = await evidence.saveCutPages(documentId, pages, cut);
        orders.push({ features, pages, object: { bucket: "evidence", key } });
      }
      return orders;
    },

    async start(stored, { again = false } = {}) {
      const { document } = stored;
      if (document.status !== "waiting-for-text") return stored;
      const { documentId } = document;
      const jobs: ReadingJob[] = [];
      for (const job of latestJobs(document)) {
        if (job.jobId !== undefined && !again) continue;
        const { features, object } = job;
        const place = { bucket: buckets[object.bucket].name, key: object.key };
        const jobId = await startTextractJob(textract, { documentId, features, ...place });
        if (jobId !== job.jobId) jobs.push({ ...job, jobId });
      }
      const transition = awaitText(document, jobs);
      if (jobs.length === 0 || transition.outcome === "refused") return stored;
      try {
        return await documents.moveDocument(stored, transition);
      } catch (error) {
        // Somebody else has started the same jobs, which are no others for that.
        if (!(error instanceof ConflictError)) throw error;
        return (await documents.loadDocument(documentId)) ?? stored;
      }
    },

    async collect(jobs) {
      const pages: Page[] = [];
      for (const { jobId, features, pages: numbers } of jobs) {
        if (jobId === undefined) throw new Error("a reading was not started");
        const responses = await collectTextractJob(textract.client, { jobId, features }).catch(asExpired);
        if (responses === "expired") return { outcome: "incomplete", jobId, reason: "expired" };
        const result = pagesFromTextract(responses, { features });
        if (result.outcome === "incomplete") return { outcome: "incomplete", jobId, reason: result.reason };
        if (result.pages.length < numbers.length) return { outcome: "incomplete", jobId, reason: "pages-missing" };
        pages.push(...result.pages.map((page) => ({ ...page, number: numbers[page.number - 1] ?? page.number })));
      }
      return { outcome: "complete", pages };
    },
  };
}

/** Textract does not know a job any more that ended seven days ago. */
function asExpired(error: unknown): "expired" {
  if (error instanceof InvalidJobIdException) return "expired";
  throw error;
}

/** The jobs of the last step that was paid for: its text, or what was looked for in it since. */
export function latestJobs({ jobs }: DocumentIn<"waiting-for-text">): ReadingJob[] {
  const looking = jobs.filter(({ features }) => features.length > 0);
  return looking.length > 0 ? looking : jobs;
}
