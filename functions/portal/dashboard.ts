import { mapOf } from "../../shared/adapters/dynamodb-table.ts";
import { agreementsIn, ownersIn } from "../../shared/domain/portal/scope.ts";
import { capacityRows, envelopesUsed, eurosByMonth, firstMonthShown } from "../../shared/domain/portal/show-figures.ts";
import type { Work } from "../middleware/portal-handler.ts";
import { store } from "./services.ts";

/** More documents than these wait « and more ». */
const mostCounted = 500;

/** The figures of an operator, or of all. Counted where they stand: no measure is read for them. */
export const readDashboard: Work<"readDashboard"> = async ({ scope, today }) => {
  const setup = await store().loadSetup();
  const agreements = agreementsIn(scope, setup);
  const [capacity, ledgers, flow, waiting] = await Promise.all([
    mapOf(capacityRows(agreements, today), async ({ from, to, sector, max, ...row }) => ({
      ...row,
      ...(sector && { sector: sector.name }),
      active: await store().countActive({ ...row, sector, from, to }),
      ...(max !== undefined && { max }),
    })),
    mapOf(agreements, ({ id }) => store().loadLedger(id)),
    store().flowOf(ownersIn(scope, setup), firstMonthShown(today)),
    store().countReviews({ scope, setup }, mostCounted),
  ]);
  return {
    today,
    capacity,
    euros: eurosByMonth(ledgers, today),
    envelopes: envelopesUsed(agreements, ledgers, today),
    flow: flow.map(({ seconds, ...month }) => ({
      ...month,
      meanHours: month.recorded === 0 ? 0 : Math.round(seconds / month.recorded / 360) / 10,
    })),
    waiting: { review: waiting.count, reviewIsMore: waiting.isMore },
  };
};
