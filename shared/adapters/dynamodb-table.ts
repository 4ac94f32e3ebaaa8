import { setTimeout as pause } from "node:timers/promises";
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
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

/** DynamoDB takes 25 items in one batch of writes, and 100 keys in one of reads. */
const batchSize = 25;
const readSize = 100;

/** How many requests one invocation keeps under way: enough to hide latency, few enough for one table partition. */
const underWay = 8;

/** One item as it stands now (a consistent read), parsed; undefined where there is none. */
export async function getItem<S extends z.ZodType>(table: Table, key: Key, schema: S): Promise<z.infer<S> | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return Item === undefined ? undefined : schema.parse(Item);
}

/**
 * Items by their keys as they stand now, in no order; those that are not there are left out. `attributes` names the
 * ones to read, all by default.
 */
export async function getItems(
  table: Table,
  all: readonly Key[],
  attributes: readonly string[] = [],
): Promise<Record<string, unknown>[]> {
  const names = Object.fromEntries(attributes.map((name, index) => [`#n${index}`, name]));
  const projection = attributes.length > 0 && {
    ProjectionExpression: Object.keys(names).join(", "),
    ExpressionAttributeNames: names,
  };
  const items = await mapOf([...batchesOf(all, readSize)], async (batch) => {
    const found: Record<string, unknown>[] = [];
    let left: Record<string, unknown>[] = batch.map(({ pk, sk }) => ({ pk, sk }));
    for (let attempt = 0; left.length > 0; attempt += 1) {
      await paceOf(attempt, "reads");
      const { Responses, UnprocessedKeys } = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: left, ConsistentRead: true, ...projection } } }),
      );
      found.push(...(Responses?.[table.name] ?? []));
      // The first page may be cut at 16 MB as well: that is no refusal, but waiting does no harm.
      left = UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
    return found;
  });
  return items.flat();
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
  for await (const page of queryPages(table, query)) items.push(...page);
  return items;
}

/** The pages of a query one after the other, for more items than memory should hold at a time. */
export async function* queryPages(
  table: Table,
  query: Omit<QueryCommandInput, "TableName">,
): AsyncGenerator<Record<string, unknown>[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({ ...query, TableName: table.name, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield Items;
    from = LastEvaluatedKey;
  } while (from !== undefined);
}

/** Writes items that nobody else writes, in batches; what the table turns away for its pace is sent again. */
export async function putAll(table: Table, items: Iterable<Key & Record<string, unknown>>): Promise<void> {
  await writeBatches(table, requestsOf(items));
}

function* requestsOf(items: Iterable<Key & Record<string, unknown>>): Generator<WriteRequest> {
  for (const item of items) yield { PutRequest: { Item: plain(item) } };
}

/** Deletes items in batches, whether they are there or not. */
export async function deleteAll(table: Table, all: readonly Key[]): Promise<void> {
  await writeBatches(table, all.map(deleteOf));
}

/** Both in the same batches, in no order. */
export async function putAndDelete(
  table: Table,
  { put, remove }: { put: Iterable<Key & Record<string, unknown>>; remove: readonly Key[] },
): Promise<void> {
  await writeBatches(table, [...requestsOf(put), ...remove.map(deleteOf)]);
}

const deleteOf = ({ pk, sk }: Key): WriteRequest => ({ DeleteRequest: { Key: { pk, sk } } });

type WriteRequest = NonNullable<NonNullable<BatchWriteCommandInput["RequestItems"]>[string]>[number];

/** Batch by batch as they are made: a claim may have more lines than memory should hold twice. */
async function writeBatches(table: Table, all: Iterable<WriteRequest>): Promise<void> {
  await forEachOf(batchesOf(all, batchSize), async (batch) => {
    let requests = batch;
    for (let attempt = 0; requests.length > 0; attempt += 1) {
      await paceOf(attempt, "writes");
      const { UnprocessedItems } = await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: requests } }),
      );
      requests = UnprocessedItems?.[table.name] ?? [];
    }
  });
}

/** Waits longer before each attempt but the first, and not for ever. */
async function paceOf(attempt: number, what: string): Promise<void> {
  if (attempt === 10) throw new Error(`the table went on turning ${what} away`);
  if (attempt > 0) await pause(50 * 2 ** attempt);
}

/** Everything in batches of a size, the last one perhaps smaller. */
export function* batchesOf<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Does the work for each, a few at a time, in order of start; the first error ends it. */
export async function forEachOf<T>(all: Iterable<T>, work: (one: T, index: number) => Promise<void>): Promise<void> {
  const left = all[Symbol.iterator]();
  let count = 0;
  const lane = async () => {
    for (let next = left.next(); !next.done; next = left.next()) {
      count += 1;
      await work(next.value, count - 1);
    }
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
