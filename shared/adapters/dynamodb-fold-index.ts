import { isDeepStrictEqual } from "node:util";
import type { CalendarDate, Instant } from "../../schemas/calendar.ts";
import type { Measure } from "../../schemas/measure.ts";
import type { SchemeRule } from "../../schemas/rule.ts";
import { dateInFrance } from "../domain/calendar/dates.ts";
import { monthOf } from "../domain/calendar/months.ts";
import { nameBeginnings } from "../domain/portal/name-search.ts";
import { nobodys, ownerOf } from "../domain/portal/scope.ts";
import { stretchesFrom } from "../domain/portal/stretches.ts";
import { hashOf, indexes, type Key, keys } from "./dynamodb-keys.ts";
import type { StoredMeasure } from "./dynamodb-measures.ts";
import { plain, type Table } from "./dynamodb-table.ts";
import type { Write } from "./dynamodb-transact.ts";

/** An item to put, or the key of one to take away. */
export interface Indexed {
  put: (Key & Record<string, unknown>)[];
  remove: Key[];
}

/** Where a measure is found by its state, from a day on. What stands there already is not written again. */
export function phaseItems(
  measure: Measure,
  { stored, rule, today }: { stored: StoredMeasure | undefined; rule: SchemeRule; today: CalendarDate },
): Indexed {
  const { reference, scheme, agreement } = measure;
  const items = stretchesFrom(measure, rule, today).map(({ state, fromOn, toOn }, index) =>
    plain({
      ...keys.phase(reference, index + 1),
      gsi1pk: indexes.phase(ownerOf(measure), state, toOn),
      gsi1sk: `${toOn ?? fromOn}#${reference}`,
      reference,
      scheme,
      agreement,
      fromOn,
    }),
  );
  const before = new Map(stored?.phases.map((phase) => [phase.sk, phase]));
  const put = items.filter((item) => !isDeepStrictEqual(before.get(item.sk), item));
  const kept = new Set(items.map(({ sk }) => sk));
  return { put, remove: [...before.values()].filter(({ sk }) => !kept.has(sk)) };
}

/** Where a household is found by the beginnings of its people's names: what is new, and what no longer is. */
export function nameItems(household: string, before: readonly Measure[], after: readonly Measure[]): Indexed {
  const hashesOf = (measures: readonly Measure[]) =>
    new Set(measures.flatMap((measure) => nameBeginnings(measure.household)).map(hashOf));
  const [was, is] = [hashesOf(before), hashesOf(after)];
  return {
    put: [...is].filter((hash) => !was.has(hash)).map((hash) => ({ ...keys.named(hash, household), household })),
    remove: [...was].filter((hash) => !is.has(hash)).map((hash) => keys.named(hash, household)),
  };
}

/** A document that takes effect for the first time. */
export interface TakesEffect {
  documentId: string;
  admittedAt: Instant;
  at: Instant;
  operator: string | undefined;
  /** That no person had to do with it. */
  untouched: boolean;
}

/** Adds documents to the figures of the months they came in. DynamoDB writes an item once in a transaction: sums, then. */
export function flowWrites(records: Table, all: readonly TakesEffect[]): Write[] {
  const keyOf = ({ documentId, admittedAt, operator }: TakesEffect) =>
    keys.flow(operator ?? nobodys, monthOf(dateInFrance(admittedAt)), documentId.slice(0, 1));
  const byItem = Map.groupBy(all, (one) => Object.values(keyOf(one)).join(" "));
  return [...byItem.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const seconds = own.map(({ at, admittedAt }) => Math.max(0, Date.parse(at) - Date.parse(admittedAt)) / 1000);
    const { pk, sk } = keyOf(first);
    const update = {
      TableName: records.name,
      Key: { pk, sk },
      UpdateExpression: "ADD recorded :recorded, untouched :untouched, seconds :seconds",
      ExpressionAttributeValues: {
        ":recorded": own.length,
        ":untouched": own.filter(({ untouched }) => untouched).length,
        ":seconds": Math.round(seconds.reduce((sum, one) => sum + one, 0)),
      },
    };
    return [{ guards: "flow", operation: { Update: update } }];
  });
}
