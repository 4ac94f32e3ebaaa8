import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { ruleBook } from "../rules/rule-book.ts";
import { type Claims, createClaims, createRenderedClaims, type RenderedClaims } from "./dynamodb-claims.ts";
import { createDeadlines, type Deadlines } from "./dynamodb-deadlines.ts";
import { createDocuments, type Documents } from "./dynamodb-documents.ts";
import { type Everything, exportEverything } from "./dynamodb-export.ts";
import { createHouseholds, type Households } from "./dynamodb-households.ts";
import { createMeasures, type Measures } from "./dynamodb-measures.ts";
import { createNotices, type Notices } from "./dynamodb-notices.ts";
import { createRecorder, type Recorder } from "./dynamodb-record.ts";
import { createSettings, createSettingsWriter, type Settings, type SettingsWriter } from "./dynamodb-setup.ts";

/** What works on the table `records` alone. */
export type RecordsStore = Documents & Households & Measures & Settings & Notices & Deadlines & RenderedClaims;

/** What changes measures, claims or settings, and says so in the table `audit` in the same transaction. */
export type Store = RecordsStore & Recorder & Claims & SettingsWriter & { exportEverything(): Promise<Everything> };

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
  return {
    ...createDocuments(records),
    ...createHouseholds(records),
    ...createMeasures(records),
    ...createSettings(records),
    ...createNotices(records),
    ...createDeadlines(records),
    ...createRenderedClaims(records),
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
  const claims = createClaims(records, audit);
  return {
    ...parts,
    ...createRecorder({ records, audit, rules: ruleBook, documents: parts, households: parts, settings: parts }),
    ...claims,
    ...createSettingsWriter(records, audit),
    exportEverything: () => exportEverything(records, claims),
  };
}
