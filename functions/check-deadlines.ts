import { SQSClient } from "@aws-sdk/client-sqs";
import { NoticeMessage } from "../schemas/message.ts";
import { checkEverything } from "../shared/adapters/dynamodb-deadline-checks.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { createDigestDesk } from "../shared/adapters/sqs-digest-desk.ts";
import { createQueue } from "../shared/adapters/sqs-queue.ts";
import { dateInFrance } from "../shared/domain/calendar/dates.ts";
import { ruleBook as rules } from "../shared/rules/rule-book.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { scheduledHandler } from "./middleware/scheduled-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "DEADLINE_WARNING_DAYS", "NOTICE_QUEUE_URL");
  const store = createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE });
  const queue = createQueue({ client: new SQSClient({}), url: env.NOTICE_QUEUE_URL, schema: NoticeMessage });
  return { store, desk: createDigestDesk({ store, queue }), warnDays: env.DEADLINE_WARNING_DAYS };
});

/** Lists the dates somebody has to act on, every morning, for the measures that can have one and all agreements. */
export const handler = scheduledHandler(async (scheduledAt) => {
  const { store, desk, warnDays } = services();
  const today = dateInFrance(scheduledAt);
  const setup = await store.loadSetup();
  const measures = await checkEverything({ store, setup, rules, today, warnDays });
  const told = await desk.tellOperators({ setup, today, at: scheduledAt });
  logger.info("deadlines checked", { today, measures, told });
});
