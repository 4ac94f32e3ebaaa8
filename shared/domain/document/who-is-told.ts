import type { Arrival } from "../../../schemas/arrival.ts";
import type { Document } from "../../../schemas/document.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { SenderNotice } from "../../../schemas/message.ts";

/** A notice that somebody is owed: everything of its message but its identity, which follows from the arrival's. */
export type OwedNotice = Omit<SenderNotice, "noticeId"> & { arrivalId: string };

/** What the sender can mend by sending the page again; everything else is a matter for the operator's own staff. */
const mendableBySender: ReadonlySet<string> = new Set(["signature-missing", "field-missing"]);

/**
 * The notices owed for a document, one for each arrival that may be answered. Whoever sent a rejected file is told;
 * of a review only a known sender is, and only of what a better page would mend.
 */
export function noticesOwed(document: Document, arrivals: Arrival[]): OwedNotice[] {
  if (document.status === "rejected") {
    const { findings } = document;
    const isEmptyMail = findings.some(({ code }) => code === "no-attachment");
    return toEach(isEmptyMail ? "email-without-attachment" : "rejected", arrivals, findings);
  }
  if (document.status !== "review") return [];
  const mendable = document.findings.filter(({ code }) => mendableBySender.has(code));
  if (mendable.length === 0) return [];
  const known = arrivals.filter(({ sentBy, hold }) => sentBy !== undefined && hold === undefined);
  return toEach("review", known, mendable);
}

/** A notice is dated by the arrival it answers, so that asking for it again asks for the very same. */
function toEach(kind: OwedNotice["kind"], arrivals: Arrival[], findings: Finding[]): OwedNotice[] {
  return arrivals.flatMap(({ arrivalId, replyTo, attachment, file, arrivedAt }) =>
    replyTo === undefined ? [] : [{ kind, to: replyTo, about: attachment ?? file, findings, at: arrivedAt, arrivalId }],
  );
}
