import { randomBytes } from "node:crypto";
import { z } from "zod";
import { Instant } from "../../schemas/calendar.ts";
import type { Scope } from "../domain/portal/scope.ts";
import { hashOf, keys } from "./dynamodb-keys.ts";
import { getItem, plain, type Table } from "./dynamodb-table.ts";
import { again, transact, type Write } from "./dynamodb-transact.ts";

const KeptScope = z.union([
  z.strictObject({ kind: z.literal("all") }),
  z.strictObject({ kind: z.literal("operator"), operator: z.string() }),
]);
const CalendarItem = z.object({ person: z.string(), scope: KeptScope });
const OwnItem = z.object({ tokenHash: z.string(), createdAt: Instant });

/** The addresses by which calendar programs follow deadlines. Of each only the hash is kept: who reads the table has none. */
export interface Calendars {
  /** When a person's address was created. */
  calendarOf(person: string): Promise<{ createdAt: Instant } | undefined>;
  /** A new address's secret, 256 bits as base64url; the person's earlier one answers no longer. */
  createCalendar(person: string, scope: Scope, at: Instant): Promise<string>;
  revokeCalendar(person: string): Promise<void>;
  /** What may be seen by whoever has a secret. */
  calendarScope(token: string): Promise<Scope | undefined>;
}

export function createCalendars(records: Table): Calendars {
  const { client, name: TableName } = records;
  const own = (person: string) => getItem(records, keys.calendarOf(person), OwnItem);

  /** Takes the earlier address away and puts another or none: never two, whoever asks at the same time. */
  const replace = (person: string, next: Record<string, unknown>[]) =>
    again(async () => {
      const before = await own(person);
      const Key = keys.calendarOf(person);
      const unchanged =
        before === undefined
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : {
              ConditionExpression: "tokenHash = :before",
              ExpressionAttributeValues: { ":before": before.tokenHash },
            };
      const [item, calendar] = next;
      if (item === undefined && before === undefined) return;
      const writes: Write["operation"][] = [
        item === undefined
          ? { Delete: { TableName, Key, ...unchanged } }
          : { Put: { TableName, Item: { ...Key, ...item }, ...unchanged } },
        ...(calendar === undefined ? [] : [{ Put: { TableName, Item: calendar } }]),
        ...(before === undefined ? [] : [{ Delete: { TableName, Key: keys.calendar(before.tokenHash) } }]),
      ];
      await transact(
        client,
        writes.map((operation) => ({ guards: "calendar", operation })),
      );
    });

  return {
    async calendarOf(person) {
      const kept = await own(person);
      return kept && { createdAt: kept.createdAt };
    },

    async createCalendar(person, scope, at) {
      const token = randomBytes(32).toString("base64url");
      const tokenHash = hashOf(token);
      await replace(person, [
        { tokenHash, createdAt: at },
        { ...keys.calendar(tokenHash), ...plain({ person, scope }) },
      ]);
      return token;
    },

    revokeCalendar: (person) => replace(person, []),
    calendarScope: async (token) => (await getItem(records, keys.calendar(hashOf(token)), CalendarItem))?.scope,
  };
}
