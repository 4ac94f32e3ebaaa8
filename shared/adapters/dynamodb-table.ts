import { setTimeout as pause } from "node:timers/promises";
import {
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { z } from "zod";
import type { Key } from "./dynamodb-keys.ts";

/** A table and the client that speaks to it. */
export interface Table {
  client: DynamoDBDocumentClient;
  name: string;
}

/** DynamoDB takes 25 items in one batch. */
const batchSize = 25;

/** How many requests one invocation keeps under way: enough to hide latency, few enough for one table partition. */
const underWay = 8;

/** One item as it stands now (a consistent read), parsed; undefined where there is none. */
export async function getItem<S extends z.ZodType>(table: Table, key: Key, schema: S): Promise<z.infer<S> | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return Item === undefined ? undefined : schema.parse(Item);
}

/** The items of one partition whose sort key starts so, as they stand now, whatever number of pages they take. */
export async function queryPartition(table: Table, pk: string, startsWith = ""): Promise<Record<string, unknown>[]> {
  return queryAll(table, {
    KeyConditionExpression: startsWith === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :start)",
    ExpressionAttributeValues: { ":pk": pk, ...(startsWith !== "" && { ":start": startsWith }) },
    ConsistentRead: true,
  });
}

/** All pages of a query. */
export async function queryAll(
  table: Table,
  query: Omit<QueryCommandInput, "TableName">,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({ ...query, TableName: table.name, ...(from && { ExclusiveStartKey: from }) }),
    );
    items.push(...Items);
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

/** Writes items that nobody else writes, in batches; what the table turns away for its pace is sent again. */
export async function putAll(table: Table, items: Iterable<Key & Record<string, unknown>>): Promise<void> {
  const batches: Record<string, unknown>[][] = [[]];
  for (const item of items) {
    const last = batches.at(-1);
    if (last === undefined || last.length === batchSize) batches.push([item]);
    else last.push(item);
  }
  await forEachOf(batches, async (batch) => {
    let requests = batch.map((item) => ({ PutRequest: { Item: plain(item) } }));
    for (let attempt = 0; requests.length > 0; attempt += 1) {
      if (attempt === 10) throw new Error("the table went on turning writes away");
      if (attempt > 0) await pause(50 * 2 ** attempt);
      const { UnprocessedItems } = await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: requests } }),
      );
      requests = (UnprocessedItems?.[table.name] ?? []) as typeof requests;
    }
  });
}

/** Does the work for each, a few at a time, in order of start; the first error ends it. */
export async function forEachOf<T>(all: readonly T[], work: (one: T, index: number) => Promise<void>): Promise<void> {
  const entries = all.entries();
  const lane = async () => {
    for (const [index, one] of entries) await work(one, index);
  };
  await Promise.all(Array.from({ length: underWay }, lane));
}

/** The same for work that returns something: the results in the order of what was asked. */
export async function mapOf<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(all.length);
  await forEachOf(all, async (one, index) => {
    results[index] = await work(one);
  });
  return results;
}

/** Without `undefined`, which DynamoDB does not have. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
