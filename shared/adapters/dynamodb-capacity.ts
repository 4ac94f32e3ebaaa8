import { z } from "zod";
import { CalendarDate } from "../../schemas/calendar.ts";
import type { Measure } from "../../schemas/measure.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import type { ActiveMeasure } from "../domain/deadline/capacity.ts";
import { daysOf, hasStarted } from "../domain/deadline/subject.ts";
import { keys } from "./dynamodb-keys.ts";
import { queryAll, type Table } from "./dynamodb-table.ts";

const ActiveItem = z.object({
  reference: z.string(),
  scheme: SchemeId,
  startOn: CalendarDate,
  endOn: CalendarDate,
  sector: z.string().optional(),
  intensive: z.boolean().optional(),
});

export interface Capacities {
  /** The measures of an agreement whose last day is not before a day; no other is read, however many have ended. */
  activeMeasures(agreement: string, from: CalendarDate): Promise<ActiveMeasure[]>;
}

export function createCapacities(records: Table): Capacities {
  return {
    async activeMeasures(agreement, from) {
      const items = await queryAll(records, {
        KeyConditionExpression: "pk = :agreement AND sk BETWEEN :from AND :end",
        ExpressionAttributeValues: {
          ":agreement": keys.active(agreement, from, "").pk,
          ":from": `ACTIVE#${from}`,
          ":end": "ACTIVE$",
        },
        ConsistentRead: true,
      });
      return items.map((item) => ActiveItem.parse(item));
    },
  };
}

/** What stands beside the agreement of a measure that has started: just what its ceilings count, a stretch an item. */
export function activeItems(measure: Measure) {
  const { agreement, reference, scheme, sector, intensive } = measure;
  if (agreement === undefined || !hasStarted(measure)) return [];
  const place = { ...(sector !== undefined && { sector }), ...(intensive !== undefined && { intensive }) };
  return daysOf(measure).map(({ startOn, endOn }) => {
    const key = keys.active(agreement, endOn, reference);
    return { ...key, reference, scheme, startOn, endOn, ...place };
  });
}
