import type { Arrival } from "../../../schemas/arrival.ts";
import type { Document, DocumentIn } from "../../../schemas/document.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { SenderNotice } from "../../../schemas/message.ts";
import { findingSentences } from "../wording/findings.ts";
import { documentKindLabel } from "../wording/labels.ts";
import { pagesText } from "../wording/pages.ts";

/** A notice that somebody is owed: everything of its message but its identity, which follows from the arrival's. */
export type OwedNotice = Omit<SenderNotice, "noticeId"> & { arrivalId: string };

/** What the sender can mend by sending the page again; everything else is a matter for the operator's own staff. */
export const mendableBySender: ReadonlySet<string> = new Set(["signature-missing", "field-missing"]);

/**
 * The notices owed for a document, one for each arrival that may be answered. Whoever sent a rejected file is told,
 * unless a person put it away without a word; of a review only a known sender is, and only of what a better page would mend.
 */
export function noticesOwed(document: Document, arrivals: Arrival[]): OwedNotice[] {
  if (document.status === "rejected") {
    const { findings } = document;
    if (findings.every(({ severity }) => severity === "info")) return [];
    const isEmptyMail = findings.some(({ code }) => code === "no-attachment");
    return toEach(isEmptyMail ? "email-without-attachment" : "rejected", arrivals, findings);
  }
  if (document.status !== "review") return [];
  const mendable = document.findings.filter(({ code }) => mendableBySender.has(code));
  if (mendable.length === 0) return [];
  return toEach("review", answerable(arrivals), mendable);
}

/** A document that one file holds among others, once it is settled. */
type SettledPart = DocumentIn<"review" | "recorded">;

/**
 * The notices owed for a file that holds several documents: one for each arrival that may be answered, whatever the
 * number of its parts, which says the pages of each. `about` are the parts that it speaks of.
 */
export function noticesOwedForParts(
  parts: readonly SettledPart[],
  arrivals: Arrival[],
): { about: string[]; notices: OwedNotice[] } {
  const findings: Finding[] = [];
  const about: string[] = [];
  for (const part of parts) {
    const mendable = part.status === "review" ? part.findings.filter(({ code }) => mendableBySender.has(code)) : [];
    if (mendable.length === 0) continue;
    about.push(part.documentId);
    const pages = pagesText(part.partOf?.pages ?? []);
    for (const sentence of findingSentences(mendable))
      findings.push({
        code: mendable[0]?.code ?? "field-missing",
        severity: "error",
        message: `${upperFirst(pages)}, ${documentKindLabel(part.reading.kind).toLocaleLowerCase("fr")} : ${lowerFirst(sentence)}`,
      });
  }
  return { about, notices: findings.length === 0 ? [] : toEach("review", answerable(arrivals), findings) };
}

/** Of a review only a known sender is told. */
function answerable(arrivals: Arrival[]): Arrival[] {
  return arrivals.filter(({ sentBy, hold }) => sentBy !== undefined && hold === undefined);
}

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
const lowerFirst = (text: string) =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase("fr") + text.slice(1);

/** A notice is dated by the arrival it answers, so that asking for it again asks for the very same. */
function toEach(kind: OwedNotice["kind"], arrivals: Arrival[], findings: Finding[]): OwedNotice[] {
  return arrivals.flatMap(({ arrivalId, replyTo, attachment, file, arrivedAt }) =>
    replyTo === undefined ? [] : [{ kind, to: replyTo, about: attachment ?? file, findings, at: arrivedAt, arrivalId }],
  );
}
