import { z } from "zod";
import { hashOf } from "./dynamodb-keys.ts";

/** Which list, of whom, asked for in which way: a cursor goes on with this very list or with none. */
export type ListName = readonly unknown[];

const Position = z.tuple([z.string(), z.array(z.string().max(600)).min(1).max(4)]);

const markOf = (list: ListName) => hashOf(JSON.stringify(list)).slice(0, 16);

/** Where a list goes on. It holds places in an order, never what decides whose list is read. */
export function encodeCursor(list: ListName, position: readonly string[]): string {
  return Buffer.from(JSON.stringify([markOf(list), position])).toString("base64url");
}

/** Undefined for a cursor of another list, or of none of ours. */
export function decodeCursor(list: ListName, cursor: string): string[] | undefined {
  try {
    const { data } = Position.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return data !== undefined && data[0] === markOf(list) ? data[1] : undefined;
  } catch {
    return undefined;
  }
}
