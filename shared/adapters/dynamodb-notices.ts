import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Instant } from "../../schemas/calendar.ts";
import { keys } from "./dynamodb-keys.ts";
import { getItem, type Table } from "./dynamodb-table.ts";

const NoticeItem = z.object({ status: z.enum(["requested", "sent"]) });

export interface Notices {
  isSent(noticeId: string): Promise<boolean>;
  /** Notes that it is about to be sent. `sent`: it was already, and must not be again. */
  claimNotice(noticeId: string, at: Instant): Promise<"to-send" | "sent">;
  markSent(noticeId: string, at: Instant): Promise<void>;
}

export function createNotices(records: Table): Notices {
  const put = (noticeId: string, status: "requested" | "sent", at: Instant, condition?: string) =>
    records.client.send(
      new PutCommand({
        TableName: records.name,
        Item: { ...keys.notice(noticeId), status, at },
        ...(condition !== undefined && {
          ConditionExpression: condition,
          ExpressionAttributeNames: { "#status": "status" },
          ExpressionAttributeValues: { ":sent": "sent" },
        }),
      }),
    );
  const isSent = async (noticeId: string) =>
    (await getItem(records, keys.notice(noticeId), NoticeItem))?.status === "sent";

  return {
    isSent,
    async claimNotice(noticeId, at) {
      try {
        // `requested` may be claimed again: whoever claimed it before died before it could say that it was sent.
        await put(noticeId, "requested", at, "attribute_not_exists(pk) OR #status <> :sent");
        return "to-send";
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return "sent";
        throw error;
      }
    },
    async markSent(noticeId, at) {
      await put(noticeId, "sent", at);
    },
  };
}
