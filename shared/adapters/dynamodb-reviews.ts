import { z } from "zod";
import type { Document, Reading } from "../../schemas/document.ts";
import type { Finding } from "../../schemas/finding.ts";
import { ReviewChange } from "../../schemas/portal-review.ts";
import { refuse, settle, split, type Transition } from "../domain/document/transitions.ts";
import { type Actor, auditEntry, type Change, chains, inTurn, transactAudited } from "./dynamodb-audit.ts";
import { type Documents, documentWrite, type StoredDocument } from "./dynamodb-documents.ts";
import { type Folding, inputsOf, settling } from "./dynamodb-folding.ts";
import type { Households } from "./dynamodb-households.ts";
import { keys } from "./dynamodb-keys.ts";
import { queryPartition, type Table } from "./dynamodb-table.ts";
import { again, ConflictError } from "./dynamodb-transact.ts";

const ChangeItem = z.object({ changes: z.array(ReviewChange) });

/** What a person made of a document: its state now, or that somebody else was faster, or that it may not be done. */
export type Reviewed =
  | { outcome: "moved"; stored: StoredDocument }
  | { outcome: "changed" }
  | { outcome: "refused"; from: Document["status"] };

/** What a person does with a document as it was read, with the changes to keep. */
interface ReviewStep {
  stored: StoredDocument;
  changes: readonly ReviewChange[];
  actor: Actor;
}

export interface Reviews {
  /** Writes the reading that a person settled, or had made anew. It takes effect when the document is recorded again. */
  settleDocument(step: ReviewStep & { reading: Reading }): Promise<Reviewed>;
  /** Turns a document away, out of its household if it stood in one. */
  refuseDocument(step: ReviewStep & { finding: Finding }): Promise<Reviewed>;
  /** Says that a document is several, which are kept by now; out of its household if it stood in one. */
  splitDocument(step: ReviewStep & { parts: string[] }): Promise<Reviewed>;
  /** Notes that somebody is shown the file of a document or a picture of it: before it is shown. */
  auditDocumentRead(documentId: string, what: "read-file" | "read-page", actor: Actor): Promise<void>;
  /** All changes that persons made to a document, the first first. */
  loadChanges(documentId: string): Promise<ReviewChange[]>;
}

interface ReviewParts {
  records: Table;
  audit: Table;
  documents: Pick<Documents, "loadDocument">;
  households: Pick<Households, "loadHousehold">;
  folding: Folding;
}

export function createReviews({ records, audit, documents, households, folding }: ReviewParts): Reviews {
  const tables = { records, audit };

  const write = async <S extends Document["status"]>(
    { stored, changes, actor }: ReviewStep,
    transition: Transition<S>,
  ): Promise<Reviewed> => {
    if (transition.outcome === "refused") return { outcome: "refused", from: transition.from };
    const { documentId } = stored.document;
    const leaves = stored.household !== undefined && transition.document.status !== "read";
    const mark = stored.version + 1;
    const entry = auditEntry(actor, { subject: `DOCUMENT#${documentId}`, what: `review-${transition.by}`, mark });
    const kept: Change = {
      guards: "change",
      operation: { Put: { TableName: records.name, Item: { ...keys.documentChange(documentId, mark), changes } } },
    };
    const moved: Change = documentWrite(records, stored, transition, leaves ? null : undefined);
    try {
      if (!leaves || stored.household === undefined) {
        const isOnlyBusy = (conflict: ConflictError) => !conflict.failedOn("document");
        await again(() => transactAudited(tables, chains.document(documentId), [moved, kept, entry]), isOnlyBusy);
      } else await settling(() => withdraw(stored.household ?? "", documentId, [moved, kept, entry], actor));
    } catch (error) {
      if (error instanceof ConflictError && error.failedOn("document")) return { outcome: "changed" };
      throw error;
    }
    const now = await documents.loadDocument(documentId);
    if (now === undefined) throw new Error(`document ${documentId} is not kept`);
    return { outcome: "moved", stored: now };
  };

  /** Computes the household without the document, in one transaction with what becomes of it. */
  const withdraw = async (id: string, documentId: string, changes: Change[], actor: Actor) => {
    const household = await households.loadHousehold(id);
    const { facts, acts } = inputsOf(household);
    const rest = facts.filter((fact) => fact.documentId !== documentId);
    const writes = await folding.writesFor({ household, folded: await folding.fold({ facts: rest, acts }), actor });
    await transactAudited(tables, chains.household(id), [...writes, ...changes]);
  };

  return {
    settleDocument: ({ reading, ...step }) => write(step, settle(step.stored.document, reading)),
    refuseDocument: ({ finding, ...step }) => write(step, refuse(step.stored.document, finding)),
    splitDocument: ({ parts, ...step }) => write(step, split(step.stored.document, parts, [])),

    async auditDocumentRead(documentId, what, actor) {
      const entry = auditEntry(actor, { subject: `DOCUMENT#${documentId}`, what, mark: actor.at });
      await inTurn(() => transactAudited(tables, chains.reads(documentId), [entry]));
    },

    async loadChanges(documentId) {
      const items = await queryPartition(records, `DOCUMENT#${documentId}`, "CHANGE#");
      return items.flatMap((item) => ChangeItem.parse(item).changes);
    },
  };
}
