import { QueryCommand, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { mapOf, type Table } from "./dynamodb-table.ts";

/** A part of gsi1, read in order of its sort key from a place on, which is not itself in it. */
export interface IndexRange {
  pk: string;
  after?: string | undefined;
  backwards?: boolean;
}

/** What has to hold of an item besides: DynamoDB still reads those that it leaves out. */
export interface IndexFilter {
  expression: string;
  names?: Record<string, string>;
  values: Record<string, unknown>;
}

type Item = Record<string, unknown>;

/** A page of a list, and the sort key that the next one goes on after; none on the last. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/** At most `limit` items, and how far was read. `more`: that there is something behind. */
export async function readRange(
  { client, name }: Table,
  { pk, after, backwards = false }: IndexRange,
  { limit, filter, count = false }: { limit: number; filter?: IndexFilter | undefined; count?: boolean },
): Promise<{ items: Item[]; count: number; more: boolean; upTo?: string }> {
  const beyond = after === undefined ? "" : ` AND gsi1sk ${backwards ? "<" : ">"} :after`;
  const query: QueryCommandInput = {
    TableName: name,
    IndexName: "gsi1",
    KeyConditionExpression: `gsi1pk = :pk${beyond}`,
    ExpressionAttributeValues: { ":pk": pk, ...(after !== undefined && { ":after": after }), ...filter?.values },
    ...(filter && { FilterExpression: filter.expression }),
    ...(filter?.names && { ExpressionAttributeNames: filter.names }),
    ...(count && { Select: "COUNT" }),
    ScanIndexForward: !backwards,
    Limit: limit,
  };
  const { Items = [], Count = 0, LastEvaluatedKey } = await client.send(new QueryCommand(query));
  const upTo = LastEvaluatedKey?.gsi1sk;
  return { items: Items, count: Count, more: upTo !== undefined, ...(upTo !== undefined && { upTo: String(upTo) }) };
}

/** One page over several partitions whose sort keys have one order: as if they were one. */
export async function mergedPage(
  records: Table,
  ranges: readonly IndexRange[],
  size: number,
): Promise<Page<Item & { gsi1sk: string }>> {
  const direction = ranges[0]?.backwards ? -1 : 1;
  const parts = await mapOf(ranges, (range) => readRange(records, range, { limit: size + 1 }));
  const all = parts
    .flatMap(({ items }) => items.map((item) => ({ ...item, gsi1sk: String(item.gsi1sk) })))
    .sort((a, b) => (a.gsi1sk < b.gsi1sk ? -direction : a.gsi1sk > b.gsi1sk ? direction : 0));
  const items = all.slice(0, size);
  const last = items.at(-1);
  return { items, ...(all.length > size && last && { next: last.gsi1sk }) };
}
