import { isDeepStrictEqual } from "node:util";
import type { Document, DocumentIn } from "../../schemas/document.ts";
import type { Fact } from "../../schemas/fact.ts";
import type { Paper } from "../../schemas/field.ts";
import type { Finding } from "../../schemas/finding.ts";
import type { Setup } from "../../schemas/setup.ts";
import { judgeReading } from "../domain/document/judge-reading.ts";
import { holdForReview, mayLeave } from "../domain/document/transitions.ts";
import { householdKey } from "../domain/household/identity.ts";
import { reviewFinding } from "../domain/measure/verdicts.ts";
import { type Actor, auditEntry, type Change, chains, transactAudited } from "./dynamodb-audit.ts";
import { type Documents, documentWrite, type StoredDocument } from "./dynamodb-documents.ts";
import { settledBy } from "./dynamodb-fold.ts";
import { type Folding, inputsOf, settling } from "./dynamodb-folding.ts";
import type { Households } from "./dynamodb-households.ts";
import { hashOf, keys } from "./dynamodb-keys.ts";
import { forEachOf, plain, type Table } from "./dynamodb-table.ts";
import type { Write } from "./dynamodb-transact.ts";

/**
 * What recording came to. `changed`: where anything did, the household's measures and the settings they were computed
 * with. `woken`: documents that waited for one of them, to be sent through again.
 */
type Recorded =
  | { outcome: "settled"; document: Document; changed?: { references: string[]; setup: Setup }; woken: string[] }
  | { outcome: "refused"; status: Document["status"] };

export interface Recorder {
  /** Takes a document's reading into its household's measures, or leaves it to a person. Twice is as good as once. */
  recordDocument(documentId: string, actor: Actor): Promise<Recorded>;
  /** Leaves a document to a person for a reason that recording came upon (a PermanentError). */
  parkForReview(documentId: string, finding: Finding, actor: Actor): Promise<Document | undefined>;
  /** Computes the measures again that were computed with other settings or rules, of `atMost` households; returns how many. */
  refoldStale(actor: Actor, atMost?: number): Promise<number>;
}

type Readable = DocumentIn<"read" | "review" | "recorded">;

interface RecorderParts {
  records: Table;
  audit: Table;
  documents: Documents;
  households: Households;
  folding: Folding;
}

export function createRecorder({ records, audit, documents, households, folding }: RecorderParts): Recorder {
  const tables = { records, audit };
  const { fold, writesFor } = folding;

  const hold = async (stored: StoredDocument, findings: Finding[], actor: Actor, beside: Write[] = []) => {
    const transition = holdForReview(stored.document, findings);
    if (transition.outcome === "refused") return undefined;
    const { document } = transition;
    if (isDeepStrictEqual(plain(document), stored.document)) return stored.document;
    const subject = `DOCUMENT#${document.documentId}`;
    const entry = auditEntry(actor, { subject, what: "holdForReview", mark: stored.version + 1 });
    const chain = chains.document(document.documentId);
    await transactAudited(tables, chain, [documentWrite(records, stored, transition), entry, ...beside]);
    return document;
  };

  /** Takes a paper out of a household it does not belong to; until it is in another, it is in review. */
  const withdraw = async (stored: StoredDocument, from: string, actor: Actor) => {
    const household = await households.loadHousehold(from);
    const { facts, acts } = inputsOf(household);
    const rest = facts.filter((fact) => fact.documentId !== stored.document.documentId);
    const transition = holdForReview(stored.document, [reviewFinding("measure-not-found", "measureRef")]);
    if (transition.outcome === "refused") throw new Error(`a ${transition.from} document is no fact`);
    const writes = await writesFor({ household, folded: await fold({ facts: rest, acts }), actor });
    const subject = `DOCUMENT#${stored.document.documentId}`;
    const entry = auditEntry(actor, { subject, what: "withdraw", mark: stored.version + 1 });
    const changes = [...writes, documentWrite(records, stored, transition, null), entry];
    await transactAudited(tables, chains.household(from), changes);
  };

  const attempt = async (documentId: string, actor: Actor): Promise<Recorded> => {
    const stored = await documents.loadDocument(documentId);
    if (stored === undefined) throw new Error(`document ${documentId} is not kept`);
    const { document } = stored;
    if (!("reading" in document)) return { outcome: "refused", status: document.status };

    const judged = judgeReading(document.reading, await documents.loadArrivals(documentId));
    if (judged.outcome === "review") {
      const held = await hold(stored, judged.findings, actor);
      return { outcome: "settled", document: held ?? document, woken: [] };
    }

    const { paper } = judged;
    const { measureRef } = paper;
    const owner = measureRef === undefined ? undefined : await households.householdOfMeasure(measureRef);
    const target = owner ?? identityOf(paper);
    if (target === undefined) {
      const waiting = measureRef === undefined ? [] : waitFor(records, measureRef, documentId);
      const finding = reviewFinding("measure-not-found", measureRef === undefined ? undefined : "measureRef");
      const held = await hold(stored, [finding], actor, waiting);
      return { outcome: "settled", document: held ?? document, woken: [] };
    }
    if (stored.household !== undefined && stored.household !== target) {
      await withdraw(stored, stored.household, actor);
      return attempt(documentId, actor);
    }

    const household = await households.loadHousehold(target);
    const { facts, acts } = inputsOf(household);
    const others = facts.filter((fact) => fact.documentId !== documentId);
    const fact = factOf(document, paper);
    const folded = await fold({ facts: [...others, fact], acts });
    const writes: Change[] = await writesFor({ household, folded, actor, stored });
    const isChanged = writes.length > 0;
    const references = folded.measures.map(({ reference }) => reference);
    if (measureRef !== undefined) {
      const isKnown = owner !== undefined || references.includes(measureRef);
      if (isKnown) writes.push(waitNoMore(records, measureRef, documentId));
      else if (isChanged) writes.push(...waitFor(records, measureRef, documentId));
    }
    await transactAudited(tables, chains.household(target), writes);

    // Whoever makes a number known wakes all that waited for it, also when told twice: that is never a paper that bears
    // the number itself, unless it is the request. So those who were woken do not wake each other again.
    const toWake = references.filter((reference) => paper.kind === "orientation" || reference !== measureRef);
    const woken = (await Promise.all(toWake.map((reference) => households.waitingFor(reference)))).flat();
    if (!isChanged) return { outcome: "settled", document, woken };
    const verdict = folded.verdicts[documentId];
    const settled = verdict === undefined ? document : settledBy(document, verdict).document;
    return { outcome: "settled", document: settled, changed: { references, setup: folded.setup }, woken };
  };

  const refold = async (id: string, actor: Actor) => {
    const household = await households.loadHousehold(id);
    const writes = await writesFor({ household, folded: await fold(inputsOf(household)), actor });
    await transactAudited(tables, chains.household(id), writes);
  };

  return {
    recordDocument: (documentId, actor) => settling(() => attempt(documentId, actor)),

    parkForReview: (documentId, finding, actor) =>
      settling(async () => {
        const stored = await documents.loadDocument(documentId);
        if (stored === undefined || !(mayLeave.holdForReview as readonly string[]).includes(stored.document.status)) {
          return undefined;
        }
        return hold(stored, [finding], actor);
      }),

    async refoldStale(actor, atMost) {
      const stale = await households.householdsNotFoldedWith(await folding.basis(), atMost);
      await forEachOf(stale, (id) => settling(() => refold(id, actor)));
      return stale.length;
    },
  };
}

function factOf({ documentId, admittedAt: arrivedAt, reading }: Readable, paper: Paper): Fact {
  return { documentId, arrivedAt, paper, ...(reading.settled && { settledAt: reading.settled.at }) };
}

function identityOf(paper: Paper): string | undefined {
  const key = householdKey({
    lastName: paper["household.lastName"],
    firstName: paper["household.firstName"],
    birthOn: paper["household.birthOn"],
  });
  return key === undefined ? undefined : hashOf(key);
}

/** Waits for a measure, on the condition that it is still not known: whoever makes it known finds who waits. */
function waitFor(records: Table, reference: string, documentId: string): Write[] {
  const { name: TableName } = records;
  const ownerKey = keys.measureOwner(reference);
  return [
    {
      guards: "waiting",
      operation: {
        ConditionCheck: { TableName, Key: { ...ownerKey }, ConditionExpression: "attribute_not_exists(pk)" },
      },
    },
    {
      guards: "waiting",
      operation: { Put: { TableName, Item: { ...keys.waiting(reference, documentId), documentId } } },
    },
  ];
}

/** Nobody need wake it any more: it knows its measure. */
function waitNoMore({ name: TableName }: Table, reference: string, documentId: string): Write {
  const { pk, sk } = keys.waiting(reference, documentId);
  return { guards: "waiting", operation: { Delete: { TableName, Key: { pk, sk } } } };
}
