import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { anchorChain, ChainHead } from "./audit-chain.ts";
import { type Actor, type AuditTables, auditEntry, inTurn, transactAudited } from "./dynamodb-audit.ts";
import { indexes, keys } from "./dynamodb-keys.ts";
import { forEachOf, getItem, getItems, queryPages, type Table } from "./dynamodb-table.ts";

/** How many heads one anchor names: an item holds 400 KB. */
const headsAtOnce = 500;

export interface Anchors {
  /**
   * Names the head of every chain that has grown since it was last named, in a chain of its own: from then on a chain
   * cannot be cut shorter together with its head. Returns the anchors' own head, to be noted outside of the database.
   */
  anchorAudit(actor: Actor): Promise<ChainHead | undefined>;
}

export function createAnchors(tables: AuditTables): Anchors {
  const { records } = tables;
  return {
    async anchorAudit(actor) {
      const { gsi1pk } = indexes.unanchored("");
      const query = {
        IndexName: "gsi1",
        KeyConditionExpression: "gsi1pk = :unanchored",
        ExpressionAttributeValues: { ":unanchored": gsi1pk },
        Limit: headsAtOnce,
      };
      for await (const page of queryPages(records, query)) {
        const grown = page.map(({ gsi1sk }) => String(gsi1sk)).filter((chain) => chain !== anchorChain);
        if (grown.length > 0) await anchorHeads(tables, grown, actor);
      }
      return getItem(records, keys.auditHead(anchorChain), ChainHead);
    },
  };
}

async function anchorHeads(tables: AuditTables, grown: string[], actor: Actor): Promise<void> {
  const { records } = tables;
  // The index may be behind: what counts is the heads as they stand.
  const items = await getItems(records, grown.map(keys.auditHead));
  const heads = items.map((item) => ChainHead.parse(item)).sort((a, b) => (a.chain < b.chain ? -1 : 1));
  const details = { heads: Object.fromEntries(heads.map(({ chain, ...head }) => [chain, anchorOf(head)])) };
  const entry = auditEntry(actor, { subject: anchorChain, what: "anchor", mark: heads.length, details });
  await inTurn(() => transactAudited(tables, anchorChain, [entry]));
  await forEachOf(heads, (head) => settle(records, head));
}

/** A head as an anchor names it. */
export function anchorOf({ sequence, hash }: Omit<ChainHead, "chain">): string {
  return `${sequence}#${hash}`;
}

/** The chain has been anchored, unless it has grown meanwhile: then it waits for the next anchor. */
async function settle({ client, name }: Table, { chain, hash }: ChainHead): Promise<void> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: keys.auditHead(chain),
        UpdateExpression: "REMOVE gsi1pk, gsi1sk",
        ConditionExpression: "#hash = :hash",
        ExpressionAttributeNames: { "#hash": "hash" },
        ExpressionAttributeValues: { ":hash": hash },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
