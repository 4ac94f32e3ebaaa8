import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Month } from "../../schemas/calendar.ts";
import { ClaimLine } from "../../schemas/claim.ts";
import { ClaimHeaderItem } from "./dynamodb-claims.ts";
import { keys, upTo } from "./dynamodb-keys.ts";
import type { Page } from "./dynamodb-pages.ts";
import { getItem, mapOf, queryPartition, type Table } from "./dynamodb-table.ts";

const LineItem = z.object({ line: ClaimLine });

/** A claim without its lines, and the papers that were drawn of it. */
export type ListedClaim = Omit<z.infer<typeof ClaimHeaderItem>, "lineCount"> & { lineCount: number };

export interface ClaimLists {
  /** The claims of an agreement in order of month. Reads none of their lines. */
  claimsOf(agreement: string): Promise<ListedClaim[]>;
  /** One claim without its lines; undefined where there is none. */
  claimHead(agreement: string, month: Month): Promise<ListedClaim | undefined>;
  /** Lines of a claim in their order, behind a place. */
  linesOf(claim: ListedClaim, after: string | undefined, size: number): Promise<Page<ClaimLine>>;
}

export function createClaimLists(records: Table): ClaimLists {
  /** Claims of before the number was kept: their lines are counted. */
  const countLines = async ({ header, contentHash }: z.infer<typeof ClaimHeaderItem>) => {
    let count = 0;
    let from: Record<string, unknown> | undefined;
    do {
      const { Count = 0, LastEvaluatedKey } = await records.client.send(
        new QueryCommand({
          TableName: records.name,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :line)",
          ExpressionAttributeValues: {
            ":pk": keys.claimContent(header.agreement, header.month, contentHash),
            ":line": "LINE#",
          },
          Select: "COUNT",
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      count += Count;
      from = LastEvaluatedKey;
    } while (from !== undefined);
    return count;
  };
  const counted = async (claim: z.infer<typeof ClaimHeaderItem>) => ({
    ...claim,
    lineCount: claim.lineCount ?? (await countLines(claim)),
  });
  return {
    async claimHead(agreement, month) {
      const item = await getItem(records, keys.claim(agreement, month), ClaimHeaderItem);
      return item && counted(item);
    },

    async linesOf({ header, contentHash }, after, size) {
      const content = keys.claimContent(header.agreement, header.month, contentHash);
      const { Items = [], LastEvaluatedKey } = await records.client.send(
        new QueryCommand({
          TableName: records.name,
          KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :end",
          // A space sorts before every number that could follow.
          ExpressionAttributeValues: { ":pk": content, ":from": `${after ?? "LINE#"} `, ":end": upTo("LINE") },
          Limit: size,
        }),
      );
      const items = Items.map((item) => LineItem.parse(item).line);
      return { items, ...(LastEvaluatedKey && { next: String(LastEvaluatedKey.sk) }) };
    },

    async claimsOf(agreement) {
      const items = await queryPartition(records, `CLAIM#${agreement}`);
      return mapOf(items, (item) => counted(ClaimHeaderItem.parse(item)));
    },
  };
}
