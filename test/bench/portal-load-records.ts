import type { DocumentIn, Reading } from "../../schemas/document.ts";
import type { Paper } from "../../schemas/field.ts";
import type { Measure } from "../../schemas/measure.ts";
import { chains, transactAudited } from "../../shared/adapters/dynamodb-audit.ts";
import { createDocuments, documentWrite, type StoredDocument } from "../../shared/adapters/dynamodb-documents.ts";
import { createFolding } from "../../shared/adapters/dynamodb-folding.ts";
import { hashOf } from "../../shared/adapters/dynamodb-keys.ts";
import { holdForReview, markRead } from "../../shared/domain/document/transitions.ts";
import { householdKey } from "../../shared/domain/household/identity.ts";
import { reviewFinding } from "../../shared/domain/measure/verdicts.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import { type Came, hashOfLabel, lifeOf, peopleOf } from "./portal-load-lives.ts";
import type { memoryTable } from "./portal-load-memory.ts";
import { loadSetup } from "./portal-load-setup.ts";

/** A measure, and when the last of its papers came. */
export interface Filled {
  measure: Measure;
  lastArrivedOn: string;
}

/** Writes families as the chain does when their last paper is recorded; `setupHash`: of the settings as they are kept. */
export function createRecords(table: ReturnType<typeof memoryTable>, setupHash: string) {
  const tables = { records: table, audit: { client: table.client, name: "audit" } };
  const { createDocument } = createDocuments(table);
  const known = new Map<string, StoredDocument>();
  const folding = createFolding({
    records: table,
    rules,
    documents: { loadDocument: async (id) => known.get(id) },
    settings: { loadKeptSetup: async () => ({ hash: setupHash, setup: loadSetup }) },
  });

  const readInto = async (came: Came, extra: Partial<Reading> = {}): Promise<StoredDocument> => {
    const admitted = documentOf(came);
    await createDocument(admitted, arrivalOf(came));
    const moved = markRead(admitted, { ...readingOf(came.paper), ...extra });
    if (moved.outcome === "refused") throw new Error("an admitted document can be read");
    return { document: moved.document, version: 2 };
  };

  return {
    /** A family with its papers, by a number of its own. */
    async putFamily(index: number): Promise<Filled[]> {
      const life = lifeOf(index);
      const last = life.at(-1);
      if (last === undefined) return [];
      known.clear();
      for (const came of life) known.set(came.documentId, await readInto(came));
      const facts = life.map(({ documentId, paper, arrivedOn }) => ({ documentId, paper, arrivedAt: at(arrivedOn) }));
      const id = householdOf(index);
      const household = { household: id, version: 0, setupHash: undefined, facts: [], acts: [], measures: [] };
      const folded = await folding.fold({ facts, acts: [] });
      const actor = { who: "record-measure", at: at(last.arrivedOn, 10) };
      await transactAudited(tables, chains.household(id), await folding.writesFor({ household, folded, actor }));
      return folded.measures.map((measure) => ({ measure, lastArrivedOn: last.arrivedOn }));
    },

    /** A paper that names a measure which nobody knows: it waits for a person. */
    async putUnknown(index: number): Promise<void> {
      const [first] = lifeOf(index);
      if (first === undefined) return;
      const documentId = hashOfLabel(`unknown ${index}`);
      const arrivedOn = `2026-05-${String(1 + (index % 28)).padStart(2, "0")}`;
      const paper = { kind: "bilan" as const, measureRef: `INCONNUE-${index}`, ...peopleOf(index) };
      const came = { documentId, paper, arrivedOn, sentBy: first.sentBy };
      const stored = await readInto(came);
      const held = holdForReview(stored.document, [reviewFinding("measure-not-found", "measureRef")]);
      if (held.outcome === "refused") throw new Error("a read document can be held");
      await transactAudited(tables, chains.document(documentId), [documentWrite(table, stored, held)]);
    },
  };
}

const at = (day: string, hour = 9) => `${day}T${String(hour).padStart(2, "0")}:12:00Z`;

function householdOf(index: number): string {
  const people = peopleOf(index);
  const key = householdKey({
    lastName: people["household.lastName"],
    firstName: people["household.firstName"],
    birthOn: people["household.birthOn"],
  });
  return hashOf(key ?? "");
}

function documentOf({ documentId, arrivedOn }: Came): DocumentIn<"admitted"> {
  return {
    documentId,
    objectKey: `arrivals/${documentId.slice(0, 32)}/courrier.pdf`,
    mediaType: "application/pdf",
    bytes: 184_320,
    admittedAt: at(arrivedOn),
    status: "admitted",
    route: "text-inside",
  };
}

function arrivalOf({ documentId, paper, arrivedOn, sentBy }: Came) {
  return {
    arrivalId: documentId.slice(0, 32),
    channel: "upload" as const,
    file: `${paper.kind}-${documentId.slice(0, 6)}.pdf`,
    arrivedAt: at(arrivedOn),
    replyTo: "accueil@ccas.example",
    sentBy,
  };
}

/** As a reading of a clean page: each field with where it stands. */
function readingOf({ kind, ...values }: Paper): Reading {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value = ""], index) => [
      name,
      {
        value,
        text: String(value),
        confidence: 0.98,
        accepted: true,
        page: 1,
        box: { left: 0.31, top: 0.1 + index * 0.05, width: 0.22, height: 0.018 },
      },
    ]),
  );
  return { kind, fields, findings: [], pages: 1, costTenThousandths: 0 };
}
