import type { Document, DocumentIn, DroppedPage, PageNumbers, Reading } from "../../../schemas/document.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { ReadingJob, ReadingOrder } from "../../../schemas/reading-job.ts";

type Status = Document["status"];

/**
 * The statuses each transition may leave. The store makes them the condition of its write, so that the rule stands
 * once. A transition may leave the status it leads to: a message delivered twice is no error.
 */
export const mayLeave = {
  awaitText: ["admitted", "waiting-for-text", "waiting-for-budget"],
  awaitBudget: ["admitted", "waiting-for-text", "waiting-for-budget"],
  read: ["admitted", "waiting-for-text"],
  reject: ["admitted", "waiting-for-text"],
  split: ["admitted", "waiting-for-text", "read", "review"],
  settle: ["read", "review", "recorded"],
  refuse: ["read", "review"],
  holdForReview: ["read", "review", "recorded"],
  record: ["read", "review", "recorded"],
} as const satisfies Record<string, readonly Status[]>;
type TransitionName = keyof typeof mayLeave;

/** What a transition comes to: the next state, or why it is not allowed from the state the document is in. */
export type Transition<S extends Status> =
  | { outcome: "moved"; by: TransitionName; document: DocumentIn<S> }
  | { outcome: "refused"; by: TransitionName; from: Status };

function leaves<T extends TransitionName>(
  document: Document,
  by: T,
): document is DocumentIn<(typeof mayLeave)[T][number]> {
  return (mayLeave[by] as readonly Status[]).includes(document.status);
}

function identityOf({ documentId, objectKey, mediaType, bytes, admittedAt }: Document) {
  return { documentId, objectKey, mediaType, bytes, admittedAt };
}

/** What a document that was read keeps whatever becomes of it. */
function readIdentityOf(document: DocumentIn<"read" | "review" | "recorded">) {
  const { reading, partOf, pages } = document;
  return {
    ...identityOf(document),
    reading,
    ...(partOf !== undefined && { partOf }),
    ...(pages !== undefined && { pages }),
  };
}

/**
 * Readings were paid for, and their jobs are under way or about to be. What was bought before stays known; a job that is
 * told again, with its id now, is the same one.
 */
export function awaitText(document: Document, jobs: readonly ReadingJob[]): Transition<"waiting-for-text"> {
  if (!leaves(document, "awaitText")) return { outcome: "refused", by: "awaitText", from: document.status };
  const bought = boughtFor(document).filter((job) => !jobs.some((other) => isSameReading(job, other)));
  const next = { ...identityOf(document), status: "waiting-for-text" as const, jobs: [...bought, ...jobs] };
  return { outcome: "moved", by: "awaitText", document: next };
}

/** The month's money does not reach for these readings: they wait for the next month's. */
export function awaitBudget(document: Document, orders: readonly ReadingOrder[]): Transition<"waiting-for-budget"> {
  if (!leaves(document, "awaitBudget")) return { outcome: "refused", by: "awaitBudget", from: document.status };
  const jobs = boughtFor(document);
  const next = { ...identityOf(document), status: "waiting-for-budget" as const, jobs, orders: [...orders] };
  return { outcome: "moved", by: "awaitBudget", document: next };
}

/** The readings that were bought for a document so far. */
function boughtFor(document: Document): ReadingJob[] {
  return "jobs" in document ? document.jobs : [];
}

function isSameReading(a: ReadingOrder, b: ReadingOrder): boolean {
  return a.object.key === b.object.key && a.features.join() === b.features.join();
}

/** Its text is known, and what the text means. `pages` are those that were read, where some were left out. */
export function markRead(document: Document, reading: Reading, pages?: PageNumbers): Transition<"read"> {
  if (!leaves(document, "read")) return { outcome: "refused", by: "read", from: document.status };
  const next = { ...identityOf(document), status: "read" as const, reading, ...(pages !== undefined && { pages }) };
  return { outcome: "moved", by: "read", document: next };
}

/** Its pages turned out to be several documents, which are kept by now. */
export function split(document: Document, parts: string[], dropped: DroppedPage[]): Transition<"split"> {
  if (!leaves(document, "split")) return { outcome: "refused", by: "split", from: document.status };
  const next = { ...identityOf(document), status: "split" as const, parts, dropped };
  return { outcome: "moved", by: "split", document: next };
}

/** A part of a file that holds several documents, as it begins its own life: read. */
export function partOfFile(
  file: Document,
  part: { documentId: string; pages: PageNumbers; reading: Reading },
): DocumentIn<"read"> {
  const { documentId, pages, reading } = part;
  const partOf = { documentId: file.documentId, pages };
  return { ...identityOf(file), documentId, status: "read", reading, partOf };
}

/** Nothing can be read from it: its sender has to send another. */
export function reject(document: Document, findings: Finding[]): Transition<"rejected"> {
  if (!leaves(document, "reject")) return { outcome: "refused", by: "reject", from: document.status };
  return { outcome: "moved", by: "reject", document: { ...identityOf(document), status: "rejected", findings } };
}

/** A person has said what it states, or what kind it is: it goes the way of every reading from here. */
export function settle(document: Document, reading: Reading): Transition<"read"> {
  if (!leaves(document, "settle")) return { outcome: "refused", by: "settle", from: document.status };
  return { outcome: "moved", by: "settle", document: { ...readIdentityOf(document), status: "read", reading } };
}

/** A person has no use for it. */
export function refuse(document: Document, finding: Finding): Transition<"rejected"> {
  if (!leaves(document, "refuse")) return { outcome: "refused", by: "refuse", from: document.status };
  const next = { ...identityOf(document), status: "rejected" as const, findings: [finding] };
  return { outcome: "moved", by: "refuse", document: next };
}

/** A person has to decide. What was found in the reading is kept beside what holds it up. */
export function holdForReview(document: Document, findings: Finding[], measure?: string): Transition<"review"> {
  if (!leaves(document, "holdForReview")) return { outcome: "refused", by: "holdForReview", from: document.status };
  const next = {
    ...readIdentityOf(document),
    status: "review" as const,
    findings: distinct([...document.reading.findings, ...findings]),
    ...(measure !== undefined && { measure }),
  };
  return { outcome: "moved", by: "holdForReview", document: next };
}

/** It takes effect in a measure. */
export function record(document: Document, measure: string, findings: Finding[]): Transition<"recorded"> {
  if (!leaves(document, "record")) return { outcome: "refused", by: "record", from: document.status };
  const next = {
    ...readIdentityOf(document),
    status: "recorded" as const,
    findings: distinct([...document.reading.findings, ...findings]),
    measure,
  };
  return { outcome: "moved", by: "record", document: next };
}

function distinct(findings: Finding[]): Finding[] {
  const seen = new Map(
    findings.map((finding) => [`${finding.code} ${finding.field ?? ""} ${finding.message}`, finding]),
  );
  return [...seen.values()];
}
