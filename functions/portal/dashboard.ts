import { agreementsIn, ownersIn } from "../../shared/domain/portal/scope.ts";
import { capacityRows, envelopesUsed, eurosByMonth, firstMonthShown } from "../../shared/domain/portal/show-figures.ts";
import type { Work } from "../middleware/portal-handler.ts";
import { store } from "./services.ts";

/** More documents than these wait « and more ». */
const mostCounted = 100;

/** The figures of an operator, or of all. No measure is read for them but where nobody has counted them yet. */
export const readDashboard: Work<"readDashboard"> = async ({ scope, today }) => {
  const setup = await store().loadSetup();
  const agreements = agreementsIn(scope, setup);
  const rows = capacityRows(agreements, today);
  const [counts, ledgers, flow, waiting] = await Promise.all([
    store().countActive(rows),
    store().loadLedgers(agreements.map(({ id }) => id)),
    store().flowOf(ownersIn(scope, setup), { from: firstMonthShown(today), today }),
    store().countReviews({ scope, setup }, mostCounted),
  ]);
  return {
    today,
    capacity: rows.map(({ from: _, to: __, sector, max, ...row }, index) => ({
      ...row,
      ...(sector && { sector: sector.name }),
      active: counts[index] ?? 0,
      ...(max !== undefined && { max }),
    })),
    euros: eurosByMonth(ledgers, today),
    envelopes: envelopesUsed(agreements, ledgers, today),
    flow: flow.map(({ seconds, ...month }) => ({
      ...month,
      meanHours: month.recorded === 0 ? 0 : Math.round(seconds / month.recorded / 360) / 10,
    })),
    waiting: { review: waiting.count, reviewIsMore: waiting.isMore },
  };
};
