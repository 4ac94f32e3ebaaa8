import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { CalendarDate } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import { DigestNotice } from "../../schemas/message.ts";
import { DeadlinesItem } from "./dynamodb-deadlines.ts";
import { keys } from "./dynamodb-keys.ts";
import { getItem, getItems, plain, queryPages, type Table } from "./dynamodb-table.ts";

/** What a digest was made of: the fingerprints of its deadlines, one after the other. */
export const Told = z.object({ on: CalendarDate, fingerprints: z.string() });
export type Told = z.infer<typeof Told>;

/** The last digest of an operator, whole, so that it can be asked for again; and what was told before it. */
const KeptDigest = z.object({ notice: DigestNotice, told: Told, before: Told.optional() });
export type KeptDigest = z.infer<typeof KeptDigest>;

/** A deadline and the id of its measure's operator; none where it has no measure, or the measure no operator yet. */
export interface OwedDeadline {
  operator: string | undefined;
  deadline: Deadline;
}

const OperatorItem = z.object({
  measure: z.object({ reference: z.string(), operator: z.string().optional() }),
});

export interface Digests {
  /** All deadlines as they were last found, with their operators. */
  owedDeadlines(): Promise<OwedDeadline[]>;
  loadDigest(operator: string): Promise<KeptDigest | undefined>;
  /** Keeps the digest of a day before anybody is asked to send it. False: there is one of that day or a later one. */
  keepDigest(operator: string, digest: KeptDigest): Promise<boolean>;
}

export function createDigests(records: Table): Digests {
  const { client, name: TableName } = records;
  return {
    async owedDeadlines() {
      const owed: OwedDeadline[] = [];
      const query = {
        IndexName: "gsi1",
        KeyConditionExpression: "gsi1pk = :deadlines",
        ExpressionAttributeValues: { ":deadlines": "DEADLINES" },
      };
      for await (const page of queryPages(records, query)) {
        const deadlines = page.flatMap((item) => DeadlinesItem.parse(item).deadlines);
        const operators = await operatorsOf(records, deadlines);
        owed.push(...deadlines.map((deadline) => ({ operator: operators.get(deadline.measure ?? ""), deadline })));
      }
      return owed;
    },

    loadDigest: (operator) => getItem(records, keys.digest(operator), KeptDigest),

    async keepDigest(operator, digest) {
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item: { ...keys.digest(operator), ...plain(digest), day: digest.told.on },
            ConditionExpression: "attribute_not_exists(pk) OR #day < :day",
            ExpressionAttributeNames: { "#day": "day" },
            ExpressionAttributeValues: { ":day": digest.told.on },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}

async function operatorsOf(records: Table, deadlines: Deadline[]): Promise<Map<string, string | undefined>> {
  const references = new Set(deadlines.flatMap(({ measure }) => (measure === undefined ? [] : [measure])));
  const items = await getItems(
    records,
    [...references].map((reference) => keys.measure(reference)),
    ["measure"],
  );
  return new Map(items.map((item) => OperatorItem.parse(item).measure).map((one) => [one.reference, one.operator]));
}
