import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { DirectoryInUse } from "../twin/lock.ts";
import type { Twin, TwinOptions } from "../twin/twin.ts";
import { prepareFolder } from "./folders.ts";
import { CommandError } from "./terminal.ts";

/** Where commands work that were not told another folder. */
export const defaultTwinDir = ".navette/twin";

export type OpenTwin = { twin: Twin; store: Store };

/**
 * Starts the twin and, beside it, the store that reports are read from: the same tables that the functions work on.
 * Throws a `CommandError` where the folder cannot be written in, or another command works in it.
 */
export async function openTwin(options: TwinOptions): Promise<OpenTwin> {
  await prepareFolder("--keep", options.dir);
  // Loaded when it is needed: a command that was typed wrongly says so at once.
  const { startTwin } = await import("../twin/start-twin.ts");
  const twin = await startTwin(options).catch((error: unknown) => {
    if (!(error instanceof DirectoryInUse)) throw error;
    throw new CommandError(
      `Une autre commande travaille dans « ${options.dir} » (processus ${error.pid}) : attendez qu'elle soit finie, puis relancez.`,
      1,
    );
  });
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint, AWS_REGION: region } = twin.clientsEnv;
  const { RECORDS_TABLE: recordsTable, AUDIT_TABLE: auditTable } = twin.env("issue-claims");
  if (!endpoint || !region || !recordsTable || !auditTable)
    throw new Error("the twin does not say where its tables are");
  const [{ DynamoDBClient }, { DynamoDBDocumentClient }, { createStore }] = await Promise.all([
    import("@aws-sdk/client-dynamodb"),
    import("@aws-sdk/lib-dynamodb"),
    import("../../shared/adapters/dynamodb-store.ts"),
  ]);
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }));
  return { twin, store: createStore({ client, recordsTable, auditTable }) };
}
