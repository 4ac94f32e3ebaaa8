import type { Purchase } from "../../shared/adapters/dynamodb-reading-budget.ts";
import { logger } from "./logger.ts";

/**
 * Tells the log what became of an order of readings. The alarms of the reading stack rest on the two messages and on
 * `budgetPercent`, the share of its ceiling that the month has spent.
 */
export function logPurchase(purchase: Purchase, ceilingTenThousandths: number): void {
  const { outcome, stored, costTenThousandths, spentTenThousandths } = purchase;
  const budgetPercent = Math.round((100 * spentTenThousandths) / ceilingTenThousandths);
  const about = { documentId: stored.document.documentId, costTenThousandths, budgetPercent };
  if (outcome === "bought") logger.info("reading bought", about);
  else logger.warn("reading paused", about);
}
