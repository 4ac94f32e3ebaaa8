import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { z } from "zod";
import { ClaimHeaderItem } from "./dynamodb-claims.ts";
import { keys } from "./dynamodb-keys.ts";
import { mapOf, queryPartition, type Table } from "./dynamodb-table.ts";

/** A claim without its lines, and the papers that were drawn of it. */
export type ListedClaim = Omit<z.infer<typeof ClaimHeaderItem>, "lineCount"> & { lineCount: number };

export interface ClaimLists {
  /** The claims of an agreement in order of month. Reads none of their lines. */
  claimsOf(agreement: string): Promise<ListedClaim[]>;
}

export function createClaimLists(records: Table): ClaimLists {
  /** Claims of before the number was kept: their lines are counted. */
  const linesOf = async ({ header, contentHash }: z.infer<typeof ClaimHeaderItem>) => {
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
  return {
    async claimsOf(agreement) {
      const items = await queryPartition(records, `CLAIM#${agreement}`);
      return mapOf(items, async (item) => {
        const claim = ClaimHeaderItem.parse(item);
        return { ...claim, lineCount: claim.lineCount ?? (await linesOf(claim)) };
      });
    },
  };
}
