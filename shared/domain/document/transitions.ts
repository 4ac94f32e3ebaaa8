import type { Document, DocumentIn, Reading } from "../../../schemas/document.ts";
import type { Finding } from "../../../schemas/finding.ts";

type Status = Document["status"];

/**
 * The statuses each transition may leave. The store makes them the condition of its write, so that the rule stands
 * once. A transition may leave the status it leads to: a message delivered twice is no error.
 */
export const mayLeave = {
  awaitText: ["admitted", "waiting-for-text"],
  read: ["admitted", "waiting-for-text"],
  reject: ["admitted", "waiting-for-text"],
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

/** A paid reading was asked for and its job is under way. */
export function awaitText(document: Document, jobId: string): Transition<"waiting-for-text"> {
  if (!leaves(document, "awaitText")) return { outcome: "refused", by: "awaitText", from: document.status };
  const next = { ...identityOf(document), status: "waiting-for-text" as const, jobId };
  return { outcome: "moved", by: "awaitText", document: next };
}

/** Its text is known, and what the text means. */
export function markRead(document: Document, reading: Reading): Transition<"read"> {
  if (!leaves(document, "read")) return { outcome: "refused", by: "read", from: document.status };
  return { outcome: "moved", by: "read", document: { ...identityOf(document), status: "read", reading } };
}

/** Nothing can be read from it: its sender has to send another. */
export function reject(document: Document, findings: Finding[]): Transition<"rejected"> {
  if (!leaves(document, "reject")) return { outcome: "refused", by: "reject", from: document.status };
  return { outcome: "moved", by: "reject", document: { ...identityOf(document), status: "rejected", findings } };
}

/** A person has to decide. What was found in the reading is kept beside what holds it up. */
export function holdForReview(document: Document, findings: Finding[], measure?: string): Transition<"review"> {
  if (!leaves(document, "holdForReview")) return { outcome: "refused", by: "holdForReview", from: document.status };
  const { reading } = document;
  const next = {
    ...identityOf(document),
    status: "review" as const,
    reading,
    findings: distinct([...reading.findings, ...findings]),
    ...(measure !== undefined && { measure }),
  };
  return { outcome: "moved", by: "holdForReview", document: next };
}

/** It takes effect in a measure. */
export function record(document: Document, measure: string, findings: Finding[]): Transition<"recorded"> {
  if (!leaves(document, "record")) return { outcome: "refused", by: "record", from: document.status };
  const { reading } = document;
  const next = {
    ...identityOf(document),
    status: "recorded" as const,
    reading,
    findings: distinct([...reading.findings, ...findings]),
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
