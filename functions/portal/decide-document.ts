import { randomUUID } from "node:crypto";
import type { CalendarDate, Instant } from "../../schemas/calendar.ts";
import type { DocumentIn } from "../../schemas/document.ts";
import type { DocumentKind } from "../../schemas/field.ts";
import type { Finding } from "../../schemas/finding.ts";
import type { RecordMeasureMessage } from "../../schemas/message.ts";
import type { ReviewChange, ReviewDecision } from "../../schemas/portal-review.ts";
import type { StoredDocument } from "../../shared/adapters/dynamodb-documents.ts";
import type { Reviewed } from "../../shared/adapters/dynamodb-reviews.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { partIdOf } from "../../shared/adapters/file-identity.ts";
import type { Evidence } from "../../shared/adapters/s3-evidence.ts";
import type { NoticeDesk } from "../../shared/adapters/sqs-notice-desk.ts";
import type { Queue } from "../../shared/adapters/sqs-queue.ts";
import { settleReading, type WrongValue } from "../../shared/domain/document/settle-reading.ts";
import { partOfFile } from "../../shared/domain/document/transitions.ts";
import { readDocument } from "../../shared/domain/reading/read-document.ts";

/** What a decision about a document needs beside it. */
export interface ReviewServices {
  store: Store;
  evidence: Pick<Evidence, "loadPages" | "savePages">;
  documentRead: Queue<RecordMeasureMessage>;
  notices: Pick<NoticeDesk, "tellSenders">;
}

/** Who decides, and when: `today` is that day in France. */
export interface Decider {
  who: string;
  at: Instant;
  today: CalendarDate;
}

/** What a decision came to: done, or that somebody else was faster, or why it may not be. */
export type Decided =
  | { outcome: "done" }
  | { outcome: "changed" }
  | { outcome: "refused"; sentence: string; issues?: WrongValue[] };

type Readable = DocumentIn<"read" | "review" | "recorded">;

/**
 * Lets a person's decision about a document take effect: the next state of the document, and then the same recording as
 * after an automatic reading. Whatever is stopped in between is gone on with by the queue, or by the next day's schedule.
 */
export async function decideDocument(
  services: ReviewServices,
  stored: StoredDocument,
  { decision, by }: { decision: ReviewDecision; by: Decider },
): Promise<Decided> {
  const { document } = stored;
  if (!("reading" in document)) return refused("Ce document n’attend plus de vérification.");
  const review = { services, stored, document, by };
  switch (decision.what) {
    case "settle":
      return settle(review, decision);
    case "tie": {
      const { kind, variant } = document.reading;
      if ((await services.store.loadMeasure(decision.measure)) === undefined)
        return refused("Aucune mesure ne porte cette référence : vérifiez-la dans la liste des mesures.");
      const fields = { measureRef: decision.measure };
      return settle(review, { kind, ...(variant !== undefined && { variant }), fields });
    }
    case "kind":
      return readAs(review, decision.kind);
    case "split":
      return splitByHand(review, decision.parts);
    case "refuse":
      return turnAway(review, { code: "refused-by-reviewer", severity: "error", message: decision.reason });
    case "file-away":
      return turnAway(review, {
        code: "filed-away",
        severity: "info",
        message: "Ce document a été classé sans suite.",
      });
    case "override":
      return override(review, decision);
  }
}

interface Review {
  services: ReviewServices;
  stored: StoredDocument;
  document: Readable;
  by: Decider;
}

async function settle(review: Review, said: Parameters<typeof settleReading>[1]): Promise<Decided> {
  const { services, stored, document, by } = review;
  if (said.kind === "other")
    return refused("Ce document n’est d’aucun de nos types : dites lequel, ou classez-le sans suite.");
  const [firstPage = 1] = pagesOf(document);
  const settled = settleReading(document.reading, said, { settled: { by: by.who, at: by.at }, firstPage });
  if (settled.outcome === "refused") {
    const sentence = "Certaines valeurs ne sont pas possibles : corrigez celles qui sont signalées.";
    return { outcome: "refused", sentence, issues: settled.issues };
  }
  const { reading, changes } = settled;
  return takeEffect(review, await services.store.settleDocument({ stored, reading, changes, actor: by }));
}

async function readAs(review: Review, kind: DocumentKind): Promise<Decided> {
  const { services, stored, document, by } = review;
  const { documentId, reading: before } = document;
  const { operators } = await services.store.loadSetup();
  const pages = await services.evidence.loadPages(documentId);
  const names = operators.map(({ name }) => name);
  const read = readDocument({ pages, today: by.today, operators: names, ...(kind !== "other" && { kind }) });
  const reading = { ...read, pages: before.pages, costTenThousandths: before.costTenThousandths };
  const change: ReviewChange = { at: by.at, by: by.who, what: "kind", from: before.kind, to: kind };
  return takeEffect(review, await services.store.settleDocument({ stored, reading, changes: [change], actor: by }));
}

/** The document as it is now goes through recording, as one that was just read does. */
async function takeEffect({ services, document, by }: Review, reviewed: Reviewed): Promise<Decided> {
  if (reviewed.outcome !== "moved") return notMoved(reviewed);
  const { documentId } = document;
  // Told before it is done here: whatever happens, somebody goes on.
  await services.documentRead.send({ documentId, at: by.at });
  await services.store.recordDocument(documentId, { who: by.who, at: by.at });
  return { outcome: "done" };
}

async function splitByHand(review: Review, parts: number[][]): Promise<Decided> {
  const { services, stored, document, by } = review;
  const own = pagesOf(document, await services.evidence.loadPages(document.documentId));
  const given = parts.flat();
  if (new Set(given).size !== given.length || given.some((page) => !own.includes(page)))
    return refused("Chaque page ne peut être que dans un document : vérifiez les numéros de pages.");
  const { store, evidence, documentRead } = services;
  const file = document.partOf?.documentId ?? document.documentId;
  const all = new Map((await evidence.loadPages(document.documentId)).map((page) => [page.number, page]));
  const { operators } = await store.loadSetup();
  const names = operators.map(({ name }) => name);
  const ids: string[] = [];
  for (const numbers of parts) {
    const pages = numbers.flatMap((number) => all.get(number) ?? []);
    const documentId = partIdOf({ documentId: file, pages: numbers });
    const read = readDocument({ pages, today: by.today, operators: names });
    // What the file cost is the file's: it stays with it.
    const reading = { ...read, pages: pages.length, costTenThousandths: 0 };
    await evidence.savePages(documentId, pages);
    await store.createPart(partOfFile({ ...document, documentId: file }, { documentId, pages: numbers, reading }));
    ids.push(documentId);
  }
  const change: ReviewChange = { at: by.at, by: by.who, what: "split", to: parts.map((pages) => pages.join(", ")) };
  const reviewed = await store.splitDocument({ stored, parts: ids, changes: [change], actor: by });
  if (reviewed.outcome !== "moved") return notMoved(reviewed);
  for (const documentId of ids) {
    await documentRead.send({ documentId, at: by.at });
    await store.recordDocument(documentId, { who: by.who, at: by.at });
  }
  return { outcome: "done" };
}

async function turnAway({ services, stored, by }: Review, finding: Finding): Promise<Decided> {
  const what = finding.severity === "info" ? "file-away" : "refuse";
  const change: ReviewChange = { at: by.at, by: by.who, what, ...(what === "refuse" && { reason: finding.message }) };
  const reviewed = await services.store.refuseDocument({ stored, finding, changes: [change], actor: by });
  if (reviewed.outcome !== "moved") return notMoved(reviewed);
  await services.notices.tellSenders(reviewed.stored.document);
  return { outcome: "done" };
}

/** A decision that breaks a rule takes effect, or a measure is allowed beside what excludes it. */
async function override(
  { services, document, by }: Review,
  { check, as, reason }: Extract<ReviewDecision, { what: "override" }>,
): Promise<Decided> {
  const signed = { actId: randomUUID(), by: by.who, at: by.at };
  const measure = "measure" in document ? document.measure : undefined;
  if (check !== undefined && measure === undefined)
    return refused("Ce document n’est d’aucune mesure encore : rattachez-le d’abord.");
  const acted = await services.store.recordAct(
    check !== undefined && measure !== undefined
      ? { ...signed, kind: "override", measure, check, reason }
      : { ...signed, kind: "accept", document: document.documentId, ...(as !== undefined && { as }), reason },
    { who: by.who, at: by.at },
  );
  if (acted.outcome === "refused") return refused(acted.finding.message);
  for (const documentId of acted.woken) await services.documentRead.send({ documentId, at: by.at });
  return { outcome: "done" };
}

/** The pages of its file that a document is; `all` where it is the whole file. */
function pagesOf({ partOf, pages, reading }: Readable, all: readonly { number: number }[] = []): number[] {
  const known = partOf?.pages ?? pages ?? all.map(({ number }) => number);
  return known.length > 0 ? known : Array.from({ length: reading.pages }, (_, index) => index + 1);
}

function notMoved(reviewed: Exclude<Reviewed, { outcome: "moved" }>): Decided {
  if (reviewed.outcome === "changed") return { outcome: "changed" };
  return refused("Ce document n’attend plus de vérification : rechargez la page.");
}

function refused(sentence: string): Decided {
  return { outcome: "refused", sentence };
}
