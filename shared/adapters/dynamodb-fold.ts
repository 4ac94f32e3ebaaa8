import { isDeepStrictEqual } from "node:util";
import type { Act } from "../../schemas/act.ts";
import type { Document } from "../../schemas/document.ts";
import type { Fact, Verdict } from "../../schemas/fact.ts";
import type { Finding } from "../../schemas/finding.ts";
import type { Measure } from "../../schemas/measure.ts";
import type { RuleBook } from "../../schemas/rule.ts";
import type { Setup } from "../../schemas/setup.ts";
import { dateInFrance } from "../domain/calendar/dates.ts";
import { PermanentError } from "../domain/document/permanent-error.ts";
import { holdForReview, record } from "../domain/document/transitions.ts";
import { personKeys } from "../domain/household/identity.ts";
import { ownerOf } from "../domain/portal/scope.ts";
import { canonicalHash } from "./audit-chain.ts";
import { type Actor, auditEntry, type Change } from "./dynamodb-audit.ts";
import { activeItems } from "./dynamodb-capacity.ts";
import { type Documents, documentWrite, type StoredDocument } from "./dynamodb-documents.ts";
import { flowWrites, type Indexed, nameItems, phaseItems, type TakesEffect } from "./dynamodb-fold-index.ts";
import type { StoredHousehold } from "./dynamodb-households.ts";
import { hashOf, indexes, type Key, keys } from "./dynamodb-keys.ts";
import type { StoredMeasure } from "./dynamodb-measures.ts";
import { plain, type Table } from "./dynamodb-table.ts";
import type { Write } from "./dynamodb-transact.ts";

/** What a household's papers and acts come to now. */
export interface Folded {
  facts: Fact[];
  acts: Act[];
  measures: Measure[];
  verdicts: Record<string, Verdict>;
  /** Acts that have no effect, by their id, and why. */
  refusedActs: Record<string, Finding>;
  /** What it was computed with, beside the papers and acts, and the settings of it. */
  basis: string;
  setup: Setup;
}

export interface FoldWrites {
  records: Table;
  rules: RuleBook;
  documents: Pick<Documents, "loadDocument">;
  household: StoredHousehold;
  folded: Folded;
  actor: Actor;
  /** What is written with it whatever the fold comes to: the act that it follows from. */
  beside?: Change[];
  /** The document that it is computed anew for, as it was read before the household was. */
  stored?: StoredDocument;
}

/** All writes that take a household from how it is kept to what its papers come to now; none where nothing changed. */
export async function writesOfFold(change: FoldWrites): Promise<Change[]> {
  const { records, household, folded, beside = [] } = change;
  const papers = await paperWrites(change);
  const measures = measureWrites(change);
  const kept = household.measures.map(({ measure }) => measure);
  const names = indexWrites(records, nameItems(household.household, kept, folded.measures));
  const changed = papers.length + measures.length + beside.length > 0;
  if (!changed && household.setupHash === folded.basis) return [];

  const version = household.version + 1;
  const head = {
    ...keys.householdHead(household.household),
    ...indexes.folded(folded.basis, household.household),
    household: household.household,
    version,
    setupHash: folded.basis,
    references: folded.measures.map(({ reference }) => reference),
  };
  const headWrite: Write = {
    guards: "household",
    operation: {
      Put: {
        TableName: records.name,
        Item: head,
        ...(household.version === 0
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : {
              ConditionExpression: "version = :version",
              ExpressionAttributeValues: { ":version": household.version },
            }),
      },
    },
  };
  return [headWrite, ...papers, ...measures, ...names, ...beside];
}

/** New facts and changed verdicts, each with the status of its document. */
async function paperWrites(change: FoldWrites): Promise<Change[]> {
  const { records, documents, household, folded, actor, stored: read } = change;
  const takeEffect: TakesEffect[] = [];
  const before = new Map(household.facts.map((kept) => [kept.fact.documentId, kept]));
  const writes: Change[] = [];
  for (const fact of folded.facts) {
    const { documentId } = fact;
    const verdict = folded.verdicts[documentId];
    if (verdict === undefined) throw new Error(`the fold has no verdict on ${documentId}`);
    const kept = before.get(documentId);
    before.delete(documentId);
    const isSame = kept !== undefined && isDeepStrictEqual(kept.fact, plain(fact));
    if (isSame && isDeepStrictEqual(kept.verdict, plain(verdict))) continue;
    // What it stated before a person corrected it stays readable too.
    if (kept !== undefined && !isSame) {
      const key = keys.corrected(household.household, documentId, actor.at);
      writes.push(put(records, { ...key, fact: kept.fact, leftAt: fact.settledAt ?? actor.at }));
    }
    writes.push(put(records, { ...keys.fact(household.household, documentId), fact, verdict }));
    const stored = read?.document.documentId === documentId ? read : await documents.loadDocument(documentId);
    if (stored === undefined) throw new Error(`document ${documentId} is a fact but is not kept`);
    const news = firstEffect(change, stored, verdict);
    if (news !== undefined) takeEffect.push(news);
    writes.push(...verdictWrites(change, { stored, fact, verdict }));
  }
  writes.push(...flowWrites(records, takeEffect));
  // What it was computed from stays readable, for whoever asks what was known before.
  for (const [documentId, { fact }] of before) {
    writes.push(remove(records, keys.fact(household.household, documentId)));
    writes.push(put(records, { ...keys.left(household.household, documentId), fact, leftAt: actor.at }));
  }
  return writes;
}

/** What the month's figures have to know of a document that is recorded and never was before. */
function firstEffect(
  { folded, actor }: FoldWrites,
  { document, counted }: StoredDocument,
  verdict: Verdict,
): TakesEffect | undefined {
  if (verdict.outcome !== "recorded" || counted || !("reading" in document)) return undefined;
  const { documentId, admittedAt, reading } = document;
  const accepted = folded.acts.some((act) => act.kind === "accept" && act.document === documentId);
  const measure = folded.measures.find(({ reference }) => reference === verdict.measure);
  const untouched = reading.settled === undefined && !accepted;
  return { documentId, admittedAt, at: actor.at, operator: measure?.operator, untouched };
}

function verdictWrites(
  { records, household: { household }, folded, actor }: FoldWrites,
  { stored, fact, verdict }: { stored: StoredDocument; fact: Fact; verdict: Verdict },
): Change[] {
  const { documentId, admittedAt } = stored.document;
  const transition = settledBy(stored.document, verdict);
  const measure = folded.measures.find(({ reference }) => reference === verdict.measure);
  const beside =
    verdict.outcome === "recorded"
      ? { counted: true as const }
      : measure && indexes.reviews(ownerOf(measure), admittedAt, documentId);
  return [
    withBeside(documentWrite(records, stored, transition, household), beside),
    auditEntry(actor, {
      subject: `DOCUMENT#${documentId}`,
      what: transition.by,
      mark: stored.version + 1,
      details: { factSha256: canonicalHash(fact), ...(verdict.measure !== undefined && { measure: verdict.measure }) },
    }),
  ];
}

/** A fact's document as its verdict leaves it. Throws where no fact can be in its status. */
export function settledBy(document: Document, verdict: Verdict) {
  const transition =
    verdict.outcome === "recorded"
      ? record(document, verdict.measure, verdict.findings)
      : holdForReview(document, verdict.findings, verdict.measure);
  if (transition.outcome === "moved") return transition;
  throw new Error(`document ${document.documentId} cannot be a fact while it is ${transition.from}`);
}

/** A document as it is put, with more that stands beside it. */
function withBeside({ guards, operation }: Write, beside: Record<string, unknown> | undefined): Write {
  const { Put } = operation;
  return { guards, operation: Put ? { Put: { ...Put, Item: { ...Put.Item, ...beside } } } : operation };
}

/** Measures that are new or another, and those that the papers no longer make. */
function measureWrites(change: FoldWrites): Change[] {
  const { household, folded } = change;
  const before = new Map(household.measures.map((stored) => [stored.measure.reference, stored]));
  const settingsChanged = household.setupHash !== folded.basis;
  const writes: Change[] = [];
  for (const measure of folded.measures) {
    const stored = before.get(measure.reference);
    before.delete(measure.reference);
    if (stored && !settingsChanged && isDeepStrictEqual(stored.measure, plain(measure))) continue;
    writes.push(...oneMeasure(change, measure, stored));
  }
  for (const gone of before.values()) writes.push(...withoutMeasure(change, gone));
  return writes;
}

/** A measure as it is now, and word to whoever looks at measures (claims, deadlines) that there is something new. */
function oneMeasure(
  { records, rules, household, actor }: FoldWrites,
  measure: Measure,
  stored: StoredMeasure | undefined,
): Change[] {
  const { reference } = measure;
  const version = (stored?.version ?? 0) + 1;
  const item = { measure, household: household.household, version };
  const found = { ...indexes.measures(ownerOf(measure), measure.scheme, reference), ...indexes.watch(reference) };
  const writes: Change[] = [put(records, { ...keys.measure(reference), ...found, ...item })];
  // Where other settings leave a measure as it was, its life is where it was too.
  if (!isDeepStrictEqual(stored?.measure, plain(measure))) {
    const life = { stored, rule: rules[measure.scheme], today: dateInFrance(actor.at) };
    writes.push(...indexWrites(records, phaseItems(measure, life)));
  }
  if (stored === undefined) {
    writes.push({
      guards: "reference",
      operation: {
        Put: {
          TableName: records.name,
          Item: { ...keys.measureOwner(reference), household: household.household },
          ConditionExpression: "attribute_not_exists(pk) OR household = :household",
          ExpressionAttributeValues: { ":household": household.household },
        },
      },
    });
  }
  const people = personKeys(measure.household).map(hashOf);
  const earlier = stored === undefined ? [] : personKeys(stored.measure.household).map(hashOf);
  for (const person of new Set(people)) {
    if (!earlier.includes(person)) writes.push(put(records, { ...keys.person(person, reference), reference }));
  }
  for (const person of new Set(earlier)) {
    if (!people.includes(person)) writes.push(remove(records, keys.person(person, reference)));
  }
  const agreements = new Set([
    ...(stored?.pending ?? []),
    ...(measure.agreement === undefined ? [] : [measure.agreement]),
  ]);
  for (const agreement of agreements) {
    // It may hold something back until somebody has looked.
    const found = { ...indexes.pending(agreement, reference), ...indexes.held(agreement, reference) };
    const pending = { ...keys.pending(reference, agreement), ...found };
    writes.push(put(records, { ...pending, agreement, reference, version }));
  }
  const active = activeItems(measure);
  const beside = stored === undefined ? [] : activeItems(stored.measure);
  const moved = beside.filter(({ sk, pk }) => !active.some((item) => item.pk === pk && item.sk === sk));
  writes.push(...active.map((item) => put(records, item)), ...moved.map((key) => remove(records, key)));
  const entry = { subject: `MEASURE#${reference}`, what: "compute-measure", mark: household.version + 1 };
  const { status, documents } = measure;
  const details = { status, documents, version, measureSha256: canonicalHash(measure) };
  writes.push(auditEntry(actor, { ...entry, details }));
  return writes;
}

/** Throws PermanentError where money was claimed for it: its record is what a correction would be made from. */
function withoutMeasure(
  { records, household: { version }, actor }: FoldWrites,
  { measure, household, pending, drafts, phases }: StoredMeasure,
): Change[] {
  const { reference } = measure;
  if (drafts.length > 0) {
    throw new PermanentError(
      "measure-claimed",
      "Ce document ferait disparaître une mesure dont des sommes ont déjà été demandées : vérifiez-le avec la personne qui suit le ménage.",
    );
  }
  const gone = [keys.measure(reference), keys.measureOwner(reference), keys.deadlines(reference), ...phases];
  gone.push(...pending.map((agreement) => keys.pending(reference, agreement)), ...activeItems(measure));
  gone.push(...new Set(personKeys(measure.household).map((person) => keys.person(hashOf(person), reference))));
  return [
    ...gone.map((key) => remove(records, key)),
    put(records, { ...keys.measureFormerOwner(reference, household), household }),
    auditEntry(actor, { subject: `MEASURE#${reference}`, what: "remove-measure", mark: version + 1 }),
  ];
}

function indexWrites(records: Table, { put: items, remove: gone }: Indexed): Change[] {
  return [...items.map((item) => put(records, item)), ...gone.map((key) => remove(records, key))];
}

function put(records: Table, Item: Key & Record<string, unknown>): Write {
  return { guards: "household", operation: { Put: { TableName: records.name, Item } } };
}

function remove(records: Table, key: Key): Write {
  return { guards: "household", operation: { Delete: { TableName: records.name, Key: { pk: key.pk, sk: key.sk } } } };
}
