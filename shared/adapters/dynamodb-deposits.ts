import type { z } from "zod";
import { ArrivalItem, DocumentItem, type StoredDocument } from "./dynamodb-documents.ts";
import { indexes, keys } from "./dynamodb-keys.ts";
import { mergedPage, type Page } from "./dynamodb-pages.ts";
import { getItems, mapOf, queryPartition, type Table } from "./dynamodb-table.ts";

/** An arrival with what became of its document. */
export type StoredDeposit = z.infer<typeof ArrivalItem> & { stored: StoredDocument };

export interface Deposits {
  /** What somebody sent, the latest first. */
  depositsOf(sentBy: string, after: string | undefined, size: number): Promise<Page<StoredDeposit>>;
  /** What somebody sent of certain documents; those that have not arrived (from them) are left out. */
  depositsOfDocuments(sentBy: string, documentIds: readonly string[]): Promise<StoredDeposit[]>;
}

export function createDeposits(records: Table): Deposits {
  const withDocuments = async (arrivals: z.infer<typeof ArrivalItem>[]): Promise<StoredDeposit[]> => {
    const ids = [...new Set(arrivals.map(({ documentId }) => documentId))];
    const items = await getItems(
      records,
      ids.map((id) => keys.document(id)),
    );
    const documents = new Map(
      items.map((item) => {
        const stored = DocumentItem.parse(item);
        return [stored.document.documentId, stored];
      }),
    );
    return arrivals.flatMap((arrival) => {
      const stored = documents.get(arrival.documentId);
      return stored === undefined ? [] : [{ ...arrival, stored }];
    });
  };
  return {
    async depositsOf(sentBy, after, size) {
      const { gsi1pk: pk } = indexes.deposits(sentBy, "", "");
      const { items, next } = await mergedPage(records, [{ pk, after, backwards: true }], size);
      const deposits = await withDocuments(items.map((item) => ArrivalItem.parse(item)));
      return { items: deposits, ...(next !== undefined && { next }) };
    },

    async depositsOfDocuments(sentBy, documentIds) {
      const found = await mapOf(documentIds, (id) => queryPartition(records, keys.document(id).pk, "ARRIVAL#"));
      const arrivals = found.flat().map((item) => ArrivalItem.parse(item));
      return withDocuments(arrivals.filter(({ arrival }) => arrival.sentBy === sentBy));
    },
  };
}
