import type { MeasureRecord } from "../../schemas/ledger.ts";
import type { LifeState, Measure } from "../../schemas/measure.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import { mapOf } from "../../shared/adapters/dynamodb-table.ts";
import { listBlocked } from "../../shared/domain/claim/list-blocked.ts";
import { listHeldBack } from "../../shared/domain/claim/list-held-back.ts";
import { hasStarted } from "../../shared/domain/claim/planned-lines.ts";
import { agreementsIn, isMeasureIn, nobodys, ownersIn } from "../../shared/domain/portal/scope.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import type { Call, Work } from "../middleware/portal-handler.ts";
import { store } from "./services.ts";

/** The states in which a measure of no agreement may hold money back: it has begun. */
const begun: readonly LifeState[] = [
  ...(["running", "suspended", "renewal-asked", "bilan-due", "ended", "broken-off", "watch"] as const),
];

/** So many measures of each kind are looked at: whoever holds back more has another question. */
const mostUnplanned = 500;

/** What is held back now, computed from the measures that something was held back of, and from no others. */
export const readHeldBack: Work<"readHeldBack"> = async ({ scope, today }) => {
  const setup = await store().loadSetup();
  const agreements = agreementsIn(scope, setup);
  const [held, unplanned] = await Promise.all([
    mapOf(agreements, ({ id }) => store().measuresHeld(id)),
    unplannedMeasures({ scope, today }, ownersIn(scope, setup)),
  ]);
  const started = unplanned.filter((measure) => hasStarted(measure) && measure.agreement !== undefined);
  const [planned, ledgers] = await Promise.all([
    store().loadRecordsAround([...held.flat(), ...started.map(({ reference }) => reference)]),
    store().loadLedgers(agreements.map(({ id }) => id)),
  ]);
  // A measure that has no tranche under an agreement has no line of its own either: it is all that is known of it.
  const read = new Set(planned.map(({ measure }) => measure.reference));
  const others = unplanned.filter(({ reference }) => !read.has(reference));
  const records: MeasureRecord[] = [...planned, ...others.map((measure) => ({ measure, claimed: [] }))];
  const own = new Map(records.map((record) => [record.measure.reference, record.measure]));
  const blocked = listBlocked({ setup: { ...setup, agreements }, rules, ledgers, records, today });
  const theirs = blocked.filter(({ measure, agreement }) => {
    const known = own.get(measure);
    return agreement !== undefined || (known !== undefined && isMeasureIn(scope, known));
  });
  return listHeldBack(theirs, { setup, rules, records, today });
};

/** Measures for which nothing can be planned: no agreement fits them, or a contract has no decision. */
async function unplannedMeasures(
  { scope, today }: Pick<Call<"readHeldBack">, "scope" | "today">,
  owners: readonly string[],
): Promise<Measure[]> {
  const wanted = [{ owners, state: "contracted" as const }, ...begun.map((state) => ({ owners: [nobodys], state }))];
  const found = await mapOf(wanted, async (lookUp) => {
    const isWanted = (measure: { scheme: SchemeId; agreement?: string | undefined; operator?: string | undefined }) =>
      isMeasureIn(scope, measure);
    const { items } = await store().findMeasures({ ...lookUp, today, isWanted }, undefined, mostUnplanned);
    return items;
  });
  return found.flat();
}
