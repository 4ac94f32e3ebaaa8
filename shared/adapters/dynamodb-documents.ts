import { z } from "zod";
import { Arrival } from "../../schemas/arrival.ts";
import { Document, type DocumentIn } from "../../schemas/document.ts";
import { fieldsOfKind } from "../../schemas/field.ts";
import { mayLeave, type Transition } from "../domain/document/transitions.ts";
import { nobodys } from "../domain/portal/scope.ts";
import { indexes, keys } from "./dynamodb-keys.ts";
import { getItem, queryPartition, type Table } from "./dynamodb-table.ts";
import { ConflictError, transact, type Write } from "./dynamodb-transact.ts";

/** A map of DynamoDB has no order, and every engine gives it back in another one: fields come back in their schema's. */
const OrderedDocument = Document.transform((document) => {
  if (!("reading" in document)) return document;
  const { kind, fields } = document.reading;
  const ordered = Object.keys(fieldsOfKind[kind]).flatMap((name) =>
    fields[name] ? [[name, fields[name]] as const] : [],
  );
  return { ...document, reading: { ...document.reading, fields: { ...Object.fromEntries(ordered), ...fields } } };
});

export const DocumentItem = z.object({
  document: OrderedDocument,
  version: z.int().positive(),
  household: z.string().optional(),
  counted: z.literal(true).optional(),
});

const firstVersion = 1;

/**
 * A document as it is kept: its version guards the next write; `household` is there while it is a fact of one (its hash);
 * `counted` once it took effect and the month's figures have it.
 */
export type StoredDocument = z.infer<typeof DocumentItem>;
/** `first`: the document began with it; whatever came later is the same file again. */
export const ArrivalItem = z.object({ documentId: z.string(), arrival: Arrival, first: z.literal(true).optional() });

export interface Documents {
  loadDocument(documentId: string): Promise<StoredDocument | undefined>;
  /** How a document came; those of a part are its file's. */
  loadArrivals(documentId: string): Promise<Arrival[]>;
  /** One more arrival of a document; the same arrival again changes nothing. */
  addArrival(documentId: string, arrival: Arrival): Promise<void>;
  /**
   * The document with its first arrival, once, as it is kept: `exists` where somebody else was faster, and nothing was
   * written.
   */
  createDocument(document: DocumentIn<"admitted" | "rejected">, arrival: Arrival): Promise<StoredDocument | "exists">;
  /** A part of a file that holds several documents, once: a part that is there already is left as it is. */
  createPart(part: DocumentIn<"read">): Promise<"created" | "exists">;
  /**
   * Writes what a transition came to, on the condition that it may leave the status the document has in the table and
   * that nobody has changed it since it was read. Throws ConflictError otherwise.
   */
  moveDocument<S extends Document["status"]>(
    stored: StoredDocument,
    transition: Extract<Transition<S>, { outcome: "moved" }>,
  ): Promise<StoredDocument>;
}

export function createDocuments(records: Table): Documents {
  const { client } = records;
  const loadDocument = (documentId: string) => getItem(records, keys.document(documentId), DocumentItem);
  const ownArrivals = async (documentId: string) => {
    const items = await queryPartition(records, `DOCUMENT#${documentId}`, "ARRIVAL#");
    const arrivals = items.map((item) => ArrivalItem.parse(item).arrival);
    return arrivals.sort((a, b) => (a.arrivedAt + a.arrivalId < b.arrivedAt + b.arrivalId ? -1 : 1));
  };
  return {
    loadDocument,

    async loadArrivals(documentId) {
      const own = await ownArrivals(documentId);
      // Whatever came by itself was kept together with its first arrival: only a part has none.
      if (own.length > 0) return own;
      const document = (await loadDocument(documentId))?.document;
      const partOf = document && "partOf" in document ? document.partOf : undefined;
      return partOf === undefined ? [] : ownArrivals(partOf.documentId);
    },

    async addArrival(documentId, arrival) {
      await unlessThere(transact(client, [arrivalWrite(records, documentId, arrival)]));
    },

    async createDocument(document, arrival) {
      const writes = [createWrite(records, document), arrivalWrite(records, document.documentId, arrival, true)];
      return (await unlessThere(transact(client, writes))) ? { document, version: firstVersion } : "exists";
    },

    async createPart(part) {
      return (await unlessThere(transact(client, [createWrite(records, part)]))) ? "created" : "exists";
    },

    async moveDocument(stored, transition) {
      await transact(client, [documentWrite(records, stored, transition)]);
      return { ...stored, document: transition.document, version: stored.version + 1 };
    },
  };
}

/** The transition as part of a transaction. `household` is kept unless another is given; `null` takes it away. */
export function documentWrite<S extends Document["status"]>(
  records: Table,
  stored: StoredDocument,
  { by, document }: Extract<Transition<S>, { outcome: "moved" }>,
  household: string | null | undefined = stored.household,
): Write {
  const statuses = Object.fromEntries(mayLeave[by].map((status, index) => [`:from${index}`, status]));
  return {
    guards: "document",
    operation: {
      Put: {
        TableName: records.name,
        Item: documentItem(document, stored.version + 1, {
          ...(household != null && { household }),
          ...(stored.counted && { counted: true }),
        }),
        ConditionExpression: `version = :version AND #status IN (${Object.keys(statuses).join(", ")})`,
        ExpressionAttributeNames: { "#status": "status" },
        ExpressionAttributeValues: { ":version": stored.version, ...statuses },
      },
    },
  };
}

function createWrite(records: Table, document: Document): Write {
  const Item = documentItem(document, firstVersion);
  return {
    guards: "document",
    operation: { Put: { TableName: records.name, Item, ConditionExpression: "attribute_not_exists(pk)" } },
  };
}

function documentItem(document: Document, version: number, kept: Pick<StoredDocument, "household" | "counted"> = {}) {
  const { documentId, status } = document;
  return { ...keys.document(documentId), ...indexOf(document), status, version, document, ...kept };
}

/** Nobody knows yet whose a document in review is, unless the fold that holds it knows its measure. */
function indexOf(document: Document): Record<string, string> {
  const { status, admittedAt, documentId } = document;
  return status === "review" ? indexes.reviews(nobodys, admittedAt, documentId) : resumeIndexOf(document);
}

/**
 * What puts a document among those to resume: that it waits for money, that a job it paid for has no id yet, or that it is
 * read and has not taken effect yet (the word to do so may be lost).
 */
function resumeIndexOf(document: Document): Record<string, string> {
  const { status, admittedAt, documentId } = document;
  const isToResume =
    status === "waiting-for-budget" ||
    status === "read" ||
    (status === "waiting-for-text" && document.jobs.some(({ jobId }) => jobId === undefined));
  return isToResume ? indexes.readingToResume(admittedAt, documentId) : {};
}

function arrivalWrite(records: Table, documentId: string, arrival: Arrival, first = false): Write {
  const { arrivalId, arrivedAt, sentBy } = arrival;
  const sent = sentBy !== undefined && indexes.deposits(sentBy, arrivedAt, arrivalId);
  const Item = { ...keys.arrival(documentId, arrivalId), ...sent, documentId, arrival, ...(first && { first }) };
  return {
    guards: "arrival",
    operation: { Put: { TableName: records.name, Item, ConditionExpression: "attribute_not_exists(pk)" } },
  };
}

/** Whether it was written; false where it was there before. */
async function unlessThere(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConflictError && (error.failedOn("document") || error.failedOn("arrival"))) return false;
    throw error;
  }
}
