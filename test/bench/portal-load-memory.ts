import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";

export type Item = Record<string, unknown> & { pk: string; sk: string };

/** What a command is sent with, as far as the store's functions use it here. */
interface Operation {
  TableName?: string | undefined;
  Key?: Record<string, unknown> | undefined;
  Item?: Record<string, unknown> | undefined;
  UpdateExpression?: string | undefined;
  ExpressionAttributeValues?: Record<string, unknown> | undefined;
}

/**
 * A table in memory for the store's own functions to write: what they put there is what a twin's table is filled with,
 * a hundred times faster than request by request. One writer at a time: conditions are not looked at. What goes to
 * another table than its own is forgotten.
 */
export function memoryTable(name: string) {
  const partitions = new Map<string, Map<string, Item>>();
  const get = ({ pk, sk }: Record<string, unknown>) => partitions.get(String(pk))?.get(String(sk));
  const put = (item: Item) => {
    const partition = partitions.get(item.pk);
    if (partition === undefined) partitions.set(item.pk, new Map([[item.sk, item]]));
    else partition.set(item.sk, item);
  };
  const remove = ({ pk, sk }: Record<string, unknown>) => partitions.get(String(pk))?.delete(String(sk));
  const update = ({ Key = {}, UpdateExpression = "", ExpressionAttributeValues = {} }: Operation) =>
    put(updated({ ...(get(Key) ?? (Key as Item)) }, UpdateExpression, ExpressionAttributeValues));

  const send = async (command: unknown): Promise<unknown> => {
    if (command instanceof TransactWriteCommand) {
      for (const { Put, Update, Delete } of command.input.TransactItems ?? []) {
        const operation: Operation = Put ?? Update ?? Delete ?? {};
        if (operation.TableName !== name) continue;
        if (Put) put(Put.Item as Item);
        else if (Update) update(operation);
        else remove(operation.Key ?? {});
      }
    } else if (command instanceof BatchWriteCommand) {
      for (const { PutRequest, DeleteRequest } of command.input.RequestItems?.[name] ?? []) {
        if (PutRequest) put(PutRequest.Item as Item);
        else remove(DeleteRequest?.Key ?? {});
      }
    } else if (command instanceof PutCommand) put(command.input.Item as Item);
    else if (command instanceof UpdateCommand) update(command.input);
    else if (command instanceof DeleteCommand) remove(command.input.Key ?? {});
    else if (command instanceof GetCommand) return { Item: get(command.input.Key ?? {}) };
    else if (command instanceof BatchGetCommand) {
      const keys = command.input.RequestItems?.[name]?.Keys ?? [];
      return { Responses: { [name]: keys.flatMap((key) => get(key) ?? []) } };
    } else if (command instanceof QueryCommand) return { Items: queried(partitions, command.input) };
    else throw new Error("the table in memory does not know this command");
    return {};
  };

  return {
    client: { send } as unknown as DynamoDBDocumentClient,
    name,
    /** Everything in it, in the order of its partitions, as a database likes it best; it is empty afterwards. */
    *takeAll(): Generator<Item> {
      for (const [, partition] of [...partitions].sort(([a], [b]) => (a < b ? -1 : 1))) yield* partition.values();
      partitions.clear();
    },
  };
}

function queried(partitions: ReadonlyMap<string, Map<string, Item>>, { IndexName, ...query }: QueryCommand["input"]) {
  const values = query.ExpressionAttributeValues ?? {};
  const [, own = "", start] =
    /^pk = (:\w+)(?: AND begins_with\(sk, (:\w+)\))?$/.exec(query.KeyConditionExpression ?? "") ?? [];
  if (IndexName !== undefined || own === "") throw new Error("the table in memory does not know this query");
  const items = [...(partitions.get(String(values[own]))?.values() ?? [])];
  const found = items.filter(({ sk }) => start === undefined || sk.startsWith(String(values[start])));
  return found.sort((a, b) => (a.sk < b.sk ? -1 : 1));
}

/** `ADD a :a, b :b`, `SET a = :a, b = :b REMOVE c, d`: what the store writes. */
function updated(item: Item, expression: string, values: Record<string, unknown>): Item {
  for (const [, verb, list = ""] of expression.matchAll(/(ADD|SET|REMOVE) (.+?)(?= (?:ADD|SET|REMOVE) |$)/g))
    for (const part of list.split(", ")) {
      const [name = "", value = ""] = part.split(verb === "SET" ? " = " : " ");
      if (verb === "REMOVE") delete item[name];
      else if (verb === "SET") item[name] = values[value];
      else item[name] = Number(item[name] ?? 0) + Number(values[value]);
    }
  return item;
}
