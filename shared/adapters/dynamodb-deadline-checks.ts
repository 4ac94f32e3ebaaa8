import { isDeepStrictEqual } from "node:util";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import type { Measure } from "../../schemas/measure.ts";
import type { RuleBook } from "../../schemas/rule.ts";
import { countsFrom } from "../domain/deadline/capacity.ts";
import { listAgreementDeadlines } from "../domain/deadline/list-agreement-deadlines.ts";
import { codesOfPeers, listDeadlines } from "../domain/deadline/list-deadlines.ts";
import type { CheckContext } from "../domain/deadline/subject.ts";
import { watchFrom } from "../domain/deadline/watch-from.ts";
import { capacityRows, countRow } from "../domain/portal/show-figures.ts";
import type { Capacities } from "./dynamodb-capacity.ts";
import type { Deadlines, FoundDeadlines } from "./dynamodb-deadlines.ts";
import type { Figures } from "./dynamodb-figures.ts";
import type { Measures } from "./dynamodb-measures.ts";
import type { KnownPeople } from "./dynamodb-people.ts";
import { forEachOf } from "./dynamodb-table.ts";
import type { WatchedMeasure } from "./dynamodb-watch.ts";

export interface DeadlineCheck extends CheckContext {
  store: Deadlines & Capacities & Pick<Measures, "loadLedger"> & Pick<Figures, "saveCounts">;
}

/** How often measures are checked again that changed while they were. What then still changes is found the next day. */
const tries = 5;

/**
 * Finds and keeps the deadlines of the measures that can have one today, and of every agreement. Returns how many
 * measures it looked at.
 */
export async function checkEverything(check: DeadlineCheck): Promise<number> {
  let count = 0;
  for await (const measures of check.store.measuresToWatch(check.today)) {
    await checkWatched(check, measures);
    count += measures.length;
  }
  const told = await check.store.agreementsWithDeadlines();
  await checkAgreements(check, [...told, ...check.setup.agreements.map(({ id }) => id)]);
  return count;
}

/**
 * The same for measures that have just changed, for those of the same people whose deadlines change with them, and for
 * their agreements.
 */
export async function checkMeasures({
  references,
  ...check
}: DeadlineCheck & { references: readonly string[] }): Promise<void> {
  const measures = await check.store.measuresNow(references);
  await checkWatched(check, measures);
  await checkAgreements(
    check,
    measures.flatMap(({ measure }) => (measure.agreement === undefined ? [] : [measure.agreement])),
  );
}

async function checkWatched(check: DeadlineCheck, watched: WatchedMeasure[]): Promise<void> {
  const { store } = check;
  let left = watched;
  for (let count = 1; left.length > 0 && count <= tries; count += 1) {
    const changed = await checkOnce(check, left, count > 1);
    left = changed.length === 0 ? [] : await store.measuresNow(changed);
    const there = new Set(left.map(({ measure }) => measure.reference));
    await store.dropDeadlines(changed.filter((reference) => !there.has(reference)));
  }
}

/**
 * Returns the references of measures that changed meanwhile. What hangs on other measures of the same people changes
 * only when one of them does: it is looked up for measures that changed, for those around them, for those of which it
 * was told before, and `anew` for all.
 */
async function checkOnce(check: DeadlineCheck, watched: WatchedMeasure[], anew: boolean): Promise<string[]> {
  const { store, setup, rules, today, warnDays } = check;
  const changed = watched.filter(
    ({ measure, watchedFrom }) => watchedFrom === "changed" && hangsOnOthers(measure, rules),
  );
  // An overlap is told of one of two measures, and the other one may be what changed.
  const people: KnownPeople = new Map();
  const near = await store.peersOf(
    changed.map(({ measure }) => measure),
    people,
  );
  const around = near.filter(({ measure }) => hangsOnOthers(measure, rules));
  const checked = distinct([...watched, ...around]);
  const kept = await store.keptDeadlines(checked.map(({ measure }) => measure.reference));

  const looked = new Set([...changed, ...around].map(({ measure }) => measure.reference));
  const withPeers = checked.filter(({ measure }) => {
    const wasTold = kept.get(measure.reference)?.some(({ code }) => codesOfPeers.has(code)) ?? false;
    return hangsOnOthers(measure, rules) && (anew || wasTold || looked.has(measure.reference));
  });
  const peers = await store.peersOf(
    withPeers.map(({ measure }) => measure),
    people,
  );

  const measures = checked.map(({ measure }) => measure);
  const others = peers.map(({ measure }) => measure);
  const all = listDeadlines({ measures, peers: others, setup, rules, today, warnDays });
  const byMeasure = Map.groupBy(all, ({ measure }) => measure);
  const beside = new Set(around);
  const found = checked.map((one): FoundDeadlines => {
    const { reference } = one.measure;
    const deadlines = byMeasure.get(reference) ?? [];
    const before = kept.get(reference) ?? [];
    // It has not changed itself: a check under way that read it before may still write over this. So tomorrow again.
    const isNews = beside.has(one) && !isDeepStrictEqual(deadlines, before);
    const from = isNews ? ("changed" as const) : nextLook(one, deadlines, check);
    return { watched: one, deadlines, kept: before, watchFrom: from };
  });
  return store.saveDeadlines(found, today);
}

/** A measure that has a deadline is looked at every day; one that has none, when time may bring one. */
function nextLook(
  { measure, watchedFrom }: WatchedMeasure,
  deadlines: Deadline[],
  { warnDays, today }: DeadlineCheck,
): CalendarDate | undefined {
  if (deadlines.length === 0) return watchFrom(measure, warnDays, today);
  const isWatched = watchedFrom !== undefined && watchedFrom !== "changed" && watchedFrom <= today;
  return isWatched ? watchedFrom : today;
}

/** Whether other measures of the same people matter: only to individual ones, and to those that follow another. */
function hangsOnOthers({ scheme, follows }: Measure, rules: RuleBook): boolean {
  return rules[scheme].individual || follows !== undefined;
}

async function checkAgreements({ store, setup, today }: DeadlineCheck, agreements: readonly string[]): Promise<void> {
  await forEachOf([...new Set(agreements)], async (id) => {
    const agreement = setup.agreements.find((one) => one.id === id);
    if (agreement === undefined) return store.saveAgreementDeadlines(id, [], today);
    const isCounted = agreement.capacity.length > 0 || agreement.envelopeCents !== undefined;
    const active = isCounted ? await store.activeMeasures(id, countsFrom(agreement, today)) : [];
    const ledgers = agreement.envelopeCents === undefined ? [] : [await store.loadLedger(id)];
    const deadlines = listAgreementDeadlines({ setup, active: { [id]: active }, ledgers, today });
    await store.saveAgreementDeadlines(id, deadlines, today);
    // They are counted for the ceilings anyway: whoever looks at the figures need not count them again.
    const rows = isCounted ? capacityRows([agreement], today) : [];
    await store.saveCounts(
      id,
      rows.map((row) => ({ ...row, active: countRow(active, row) })),
    );
  });
}

function distinct(measures: WatchedMeasure[]): WatchedMeasure[] {
  return [...new Map(measures.map((one) => [one.measure.reference, one])).values()];
}
