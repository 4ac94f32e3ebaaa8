import { SQSClient } from "@aws-sdk/client-sqs";
import { TextReady } from "../schemas/message.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { tenThousandthsOf } from "../shared/domain/intake/reading-prices.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logPurchase } from "./middleware/log-purchase.ts";
import { logger } from "./middleware/logger.ts";
import { scheduledHandler } from "./middleware/scheduled-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "TEXT_READY_QUEUE_URL", "READING_DOLLARS_PER_MONTH");
  return {
    store: createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE }),
    textReady: createQueue({ client: new SQSClient({}), url: env.TEXT_READY_QUEUE_URL, schema: TextReady }),
    ceilingTenThousandths: tenThousandthsOf(env.READING_DOLLARS_PER_MONTH),
  };
});

/**
 * Goes on with the documents whose reading waits for money, in order of arrival, as far as the month's money goes. Their
 * jobs are started by whoever reads the queue, at Textract's pace; one that was paid for and never started is told again.
 */
export const handler = scheduledHandler(async (scheduledAt) => {
  const { store, textReady, ceilingTenThousandths } = services();
  const documentIds = await store.documentsToResume();
  let resumed = 0;
  for (const documentId of documentIds) {
    const stored = await store.loadDocument(documentId);
    if (stored?.document.status === "waiting-for-budget") {
      const terms = { at: scheduledAt, ceilingTenThousandths };
      const purchase = await store.buyReadings(stored, stored.document.orders, terms);
      logPurchase(purchase, ceilingTenThousandths);
      // Nobody overtakes, except one that no month could ever pay.
      if (purchase.outcome === "paused" && purchase.costTenThousandths <= ceilingTenThousandths) break;
      if (purchase.outcome === "paused") continue;
    }
    await textReady.send({ documentId, at: scheduledAt });
    resumed += 1;
  }
  logger.info("reading resumed", { documents: resumed, waiting: documentIds.length - resumed });
});
