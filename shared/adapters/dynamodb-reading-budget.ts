import { z } from "zod";
import type { Instant, Month } from "../../schemas/calendar.ts";
import type { ReadingOrder } from "../../schemas/reading-job.ts";
import { dateInFrance } from "../domain/calendar/dates.ts";
import { awaitBudget, awaitText } from "../domain/document/transitions.ts";
import { costOf } from "../domain/intake/reading-prices.ts";
import { type Documents, documentWrite, type StoredDocument } from "./dynamodb-documents.ts";
import { indexes, keys } from "./dynamodb-keys.ts";
import { getItem, queryAll, type Table } from "./dynamodb-table.ts";
import { again, ConflictError, transact, type Write } from "./dynamodb-transact.ts";

/** When an order is placed, which decides the month that pays, and how much a month may spend. */
interface ReadingTerms {
  at: Instant;
  ceilingTenThousandths: number;
}

/** What became of an order: paid for, or put off because the month's money does not reach for it. */
export interface Purchase {
  outcome: "bought" | "paused";
  /** The document as it is now, which waits for its text, or for money. */
  stored: StoredDocument;
  costTenThousandths: number;
  /** What the month has spent, this purchase included where it was bought. */
  spentTenThousandths: number;
}

export interface ReadingBudget {
  /**
   * Pays for readings of a document in one transaction: the month's counter, which stays under the ceiling, a
   * reservation unique by document and step, and the document itself, which then waits for its text. Where the money
   * does not reach, the document waits for money instead. Throws ConflictError where somebody has changed the document
   * since it was loaded, and an Error where it is past being read.
   */
  buyReadings(stored: StoredDocument, orders: readonly ReadingOrder[], terms: ReadingTerms): Promise<Purchase>;
  /** The documents that wait for money, or that are paid for but whose jobs nobody has started, in order of arrival. */
  documentsToResume(): Promise<string[]>;
}

const SpentItem = z.object({ costTenThousandths: z.int().nonnegative() });
const WaitingItem = z.object({ document: z.object({ documentId: z.string() }) });

export function createReadingBudget(records: Table, documents: Pick<Documents, "moveDocument">): ReadingBudget {
  /** `paid-before`: the reservation is there, though the document does not know it. */
  const pay = async (writes: Write[]): Promise<"paid" | "paid-before" | "short-of-money"> => {
    try {
      await again(() => transact(records.client, writes), isOnlyBusy);
      return "paid";
    } catch (error) {
      if (!(error instanceof ConflictError) || isOnlyBusy(error) || error.failedOn("document")) throw error;
      return error.failedOn("reservation") ? "paid-before" : "short-of-money";
    }
  };

  return {
    async buyReadings(stored, orders, { at, ceilingTenThousandths }) {
      const { document } = stored;
      const costTenThousandths = costOf(orders);
      const month = dateInFrance(at).slice(0, 7);
      const [bought, paused] = [awaitText(document, orders), awaitBudget(document, orders)];
      if (bought.outcome === "refused" || paused.outcome === "refused")
        throw new Error(`document ${document.documentId} is ${document.status}: no reading of it is bought`);

      const roomBefore = ceilingTenThousandths - costTenThousandths;
      const reservation = { ...keys.readingPurchase(document.documentId, stepOf(orders)), month, at };
      const outcome =
        roomBefore < 0
          ? "short-of-money"
          : await pay([
              spendWrite(records, { month, costTenThousandths, roomBefore }),
              newWrite(records, { ...reservation, costTenThousandths }),
              documentWrite(records, stored, bought),
            ]);
      const spent = await getItem(records, keys.readingSpent(month), SpentItem);
      const purchase = { costTenThousandths, spentTenThousandths: spent?.costTenThousandths ?? 0 };
      if (outcome === "paid") {
        const moved = { ...stored, document: bought.document, version: stored.version + 1 };
        return { ...purchase, outcome: "bought", stored: moved };
      }
      if (outcome === "paid-before")
        return { ...purchase, outcome: "bought", stored: await documents.moveDocument(stored, bought) };
      const waits = document.status === "waiting-for-budget";
      return { ...purchase, outcome: "paused", stored: waits ? stored : await documents.moveDocument(stored, paused) };
    },

    async documentsToResume() {
      const items = await queryAll(records, {
        IndexName: "gsi1",
        KeyConditionExpression: "gsi1pk = :waiting",
        ExpressionAttributeValues: { ":waiting": indexes.readingToResume("", "").gsi1pk },
      });
      return items.map((item) => WaitingItem.parse(item).document.documentId);
    },
  };
}

/** Adds to what a month has spent, as long as it has spent no more than `roomBefore` so far. */
function spendWrite(records: Table, spend: { month: Month; costTenThousandths: number; roomBefore: number }): Write {
  return {
    guards: "budget",
    operation: {
      Update: {
        TableName: records.name,
        Key: keys.readingSpent(spend.month),
        UpdateExpression: "ADD costTenThousandths :cost",
        ConditionExpression: "attribute_not_exists(pk) OR costTenThousandths <= :room",
        ExpressionAttributeValues: { ":cost": spend.costTenThousandths, ":room": spend.roomBefore },
      },
    },
  };
}

function newWrite(records: Table, Item: Record<string, unknown>): Write {
  return {
    guards: "reservation",
    operation: { Put: { TableName: records.name, Item, ConditionExpression: "attribute_not_exists(pk)" } },
  };
}

/** Readings of a document are bought in two steps at most: its text, then what is looked for in it. */
function stepOf(orders: readonly ReadingOrder[]): "text" | "analysis" {
  return orders.every(({ features }) => features.length === 0) ? "text" : "analysis";
}

/** Two who count at the same time: the next try may find the counter free. */
function isOnlyBusy({ broken }: ConflictError): boolean {
  return broken.every(({ reason }) => reason === "TransactionConflict");
}
