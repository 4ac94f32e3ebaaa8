import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { forEachOf } from "../shared/adapters/dynamodb-table.ts";
import { dateInFrance } from "../shared/domain/calendar/dates.ts";
import { listDeadlines, watchFrom } from "../shared/domain/deadline/list-deadlines.ts";
import { ruleBook as rules } from "../shared/rules/rule-book.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { scheduledHandler } from "./middleware/scheduled-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "DEADLINE_WARNING_DAYS");
  const store = createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE });
  return { store, warnDays: env.DEADLINE_WARNING_DAYS };
});

/** Lists the dates somebody has to act on, every morning, for the measures that can have one. */
export const handler = scheduledHandler(async (scheduledAt) => {
  const { store, warnDays } = services();
  const today = dateInFrance(scheduledAt);
  const setup = await store.loadSetup();
  const watched = await store.measuresToWatch(today);
  await forEachOf(watched, async (one) => {
    const deadlines = listDeadlines({ measures: [one.measure], setup, rules, today, warnDays });
    await store.saveDeadlines(one, { deadlines, today, watchFrom: watchFrom(one.measure, warnDays) });
  });
  logger.info("deadlines checked", { today, measures: watched.length });
});
