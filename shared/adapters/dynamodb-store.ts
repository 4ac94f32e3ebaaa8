import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { ruleBook } from "../rules/rule-book.ts";
import { type Acts, createActs } from "./dynamodb-acts.ts";
import { type Anchors, createAnchors } from "./dynamodb-anchors.ts";
import { type ClaimReads, createClaimReads } from "./dynamodb-audit.ts";
import { type Calendars, createCalendars } from "./dynamodb-calendars.ts";
import { type Capacities, createCapacities } from "./dynamodb-capacity.ts";
import { type Chases, createChases } from "./dynamodb-chases.ts";
import { type ClaimLists, createClaimLists } from "./dynamodb-claim-lists.ts";
import { type ClaimPapers, createClaimPapers } from "./dynamodb-claim-papers.ts";
import { type ClaimLoader, type Claims, createClaimLoader, createClaims } from "./dynamodb-claims.ts";
import { type Closings, createClosings } from "./dynamodb-closings.ts";
import { createDeadlineLists, type DeadlineLists } from "./dynamodb-deadline-lists.ts";
import { createDeadlines, type Deadlines } from "./dynamodb-deadlines.ts";
import { createDeposits, type Deposits } from "./dynamodb-deposits.ts";
import { createDigests, type Digests } from "./dynamodb-digests.ts";
import { createDocuments, type Documents } from "./dynamodb-documents.ts";
import { type Everything, exportEverything, findDocuments } from "./dynamodb-export.ts";
import { createFigures, type Figures } from "./dynamodb-figures.ts";
import { createFolding } from "./dynamodb-folding.ts";
import { createHistories, type Histories } from "./dynamodb-history.ts";
import { createHouseholds, type Households } from "./dynamodb-households.ts";
import { createMeasureLists, type MeasureLists } from "./dynamodb-measure-lists.ts";
import { createMeasures, type Measures } from "./dynamodb-measures.ts";
import { createNotices, type Notices } from "./dynamodb-notices.ts";
import { createReadingBudget, type ReadingBudget } from "./dynamodb-reading-budget.ts";
import { createRecorder, type Recorder } from "./dynamodb-record.ts";
import { createReviewLists, type ReviewLists } from "./dynamodb-review-lists.ts";
import { createReviews, type Reviews } from "./dynamodb-reviews.ts";
import { createSettings, createSettingsWriter, type Settings, type SettingsWriter } from "./dynamodb-setup.ts";
import { createUserChanges, type UserChanges } from "./dynamodb-user-changes.ts";
import { createVerifier, type Verifier } from "./dynamodb-verify.ts";

/** What works on the table `records` alone. */
export type RecordsStore = Documents &
  ReadingBudget &
  Households &
  Measures &
  Settings &
  Notices &
  Digests &
  Chases &
  Deadlines &
  Capacities &
  Histories &
  ClaimLoader &
  PortalReads;

/** What the portal's lists and figures read. Each reads what it shows, however large the table. */
type PortalReads = Deposits & ReviewLists & MeasureLists & DeadlineLists & ClaimLists & Figures & Calendars;

/** What changes measures, claims or settings, and says so in the table `audit` in the same transaction. */
export type Store = RecordsStore &
  Recorder &
  Reviews &
  Acts &
  Claims &
  ClaimPapers &
  ClaimReads &
  Closings &
  Anchors &
  Verifier &
  UserChanges &
  SettingsWriter & {
    exportEverything(): Promise<Everything>;
    /** The documents whose hash starts so, found by reading the whole table: for one machine, never for a function. */
    findDocuments(startsWith: string): Promise<string[]>;
  };

/** A client for the store. Where it connects to is the environment's business. */
export function createStoreClient(): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({}));
}

/** The part of the store that a function without the audit table may use. */
export function createRecordsStore({
  client,
  recordsTable,
}: {
  client: DynamoDBDocumentClient;
  recordsTable: string;
}): RecordsStore {
  const records = { client, name: recordsTable };
  const documents = createDocuments(records);
  const households = createHouseholds(records);
  return {
    ...documents,
    ...createReadingBudget(records, documents),
    ...households,
    ...createHistories(records, { documents, households }),
    ...createMeasures(records),
    ...createSettings(records),
    ...createNotices(records),
    ...createDigests(records),
    ...createChases(records),
    ...createDeadlines(records),
    ...createCapacities(records),
    ...createClaimLoader(records),
    ...createDeposits(records),
    ...createReviewLists(records, documents),
    ...createMeasureLists(records),
    ...createDeadlineLists(records),
    ...createClaimLists(records),
    ...createFigures(records),
    ...createCalendars(records),
  };
}

/** The whole store. */
export function createStore({
  client,
  recordsTable,
  auditTable,
}: {
  client: DynamoDBDocumentClient;
  recordsTable: string;
  auditTable: string;
}): Store {
  const records = { client, name: recordsTable };
  const audit = { client, name: auditTable };
  const parts = createRecordsStore({ client, recordsTable });
  const folding = createFolding({ records, rules: ruleBook, documents: parts, settings: parts });
  const recording = { records, audit, documents: parts, households: parts, folding };
  const claims = createClaims(records, audit);
  return {
    ...parts,
    ...createRecorder(recording),
    ...createReviews(recording),
    ...createActs(recording),
    ...claims,
    ...createClaimPapers(records, audit),
    ...createClaimReads({ records, audit }),
    ...createClosings(audit),
    ...createAnchors({ records, audit }),
    ...createVerifier({ records, audit, rules: ruleBook, basis: folding.basis }),
    ...createSettingsWriter(records, audit),
    ...createUserChanges({ records, audit }),
    exportEverything: () => exportEverything(records, claims),
    findDocuments: (startsWith) => findDocuments(records, startsWith),
  };
}
