import type { Work } from "../middleware/portal-handler.ts";
import { nextOf, pageSize, placeOf } from "./paging.ts";
import { store } from "./services.ts";

/** The dates somebody has to act on, the nearest first. */
export const listDeadlines: Work<"listDeadlines"> = async ({ scope, query }) => {
  const list = ["deadlines", scope];
  const [after] = placeOf(list, query.cursor) ?? [];
  const setup = await store().loadSetup();
  const { items, next } = await store().listDeadlinesOf({ scope, setup }, after, pageSize);
  return { items, ...nextOf(list, next) };
};
