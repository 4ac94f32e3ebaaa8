import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";

export type TableName = "records" | "audit";
export type Item = Record<string, unknown> & { pk: string; sk: string };

/** Both tables under the hand of somebody who writes past the store, and puts everything back. */
export interface TableAccess {
  /** The items as they were when the tables were opened, in the order of their keys. */
  items(table: TableName): readonly Item[];
  put(table: TableName, item: Item): Promise<void>;
  remove(table: TableName, item: Item): Promise<void>;
  restore(): Promise<void>;
}

const keyOf = ({ pk, sk }: Item) => `${pk} ${sk}`;

/** All items of a table in the order of their keys. */
export async function itemsOf(client: DynamoDBDocumentClient, table: string): Promise<Item[]> {
  const all: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    all.push(...((page.Items ?? []) as Item[]));
    from = page.LastEvaluatedKey;
  } while (from);
  return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

export async function openTables(
  client: DynamoDBDocumentClient,
  names: Record<TableName, string>,
): Promise<TableAccess> {
  const kept = { records: await itemsOf(client, names.records), audit: await itemsOf(client, names.audit) };
  const touched = new Map<string, { table: TableName; item: Item }>();
  const touch = (table: TableName, item: Item) => touched.set(`${table} ${keyOf(item)}`, { table, item });
  const put = async (table: TableName, item: Item) => {
    await client.send(new PutCommand({ TableName: names[table], Item: item }));
  };
  const remove = async (table: TableName, { pk, sk }: Item) => {
    await client.send(new DeleteCommand({ TableName: names[table], Key: { pk, sk } }));
  };
  return {
    items: (table) => kept[table],
    async put(table, item) {
      touch(table, item);
      await put(table, item);
    },
    async remove(table, item) {
      touch(table, item);
      await remove(table, item);
    },
    async restore() {
      for (const { table, item } of touched.values()) {
        const original = kept[table].find((one) => keyOf(one) === keyOf(item));
        await (original === undefined ? remove(table, item) : put(table, original));
      }
      touched.clear();
    },
  };
}
