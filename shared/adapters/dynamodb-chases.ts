import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Month } from "../../schemas/calendar.ts";
import { ChaseNotice } from "../../schemas/message.ts";
import { hashOf, keys } from "./dynamodb-keys.ts";
import { getItem, plain, type Table } from "./dynamodb-table.ts";

const ChaseItem = z.object({ notice: ChaseNotice });

export interface Chases {
  /** The chase that an address got, or is to get, for a month that was closed. */
  loadChase(to: string, month: Month): Promise<ChaseNotice | undefined>;
  /** Keeps a chase before anybody is asked to send it. False: there is one for that address and month. */
  keepChase(notice: ChaseNotice): Promise<boolean>;
}

export function createChases(records: Table): Chases {
  const keyOf = (to: string, month: Month) => keys.chase(hashOf(to), month);
  return {
    loadChase: async (to, month) => (await getItem(records, keyOf(to, month), ChaseItem))?.notice,

    async keepChase(notice) {
      try {
        await records.client.send(
          new PutCommand({
            TableName: records.name,
            Item: { ...keyOf(notice.to, notice.month), ...plain({ notice }) },
            ConditionExpression: "attribute_not_exists(pk)",
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
