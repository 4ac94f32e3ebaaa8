import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { CalendarDate, type Month } from "../../schemas/calendar.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import { addMonths, monthOf } from "../domain/calendar/months.ts";
import { keys, upTo } from "./dynamodb-keys.ts";
import { getItems, mapOf, plain, queryAll, type Table } from "./dynamodb-table.ts";

const FlowItem = z.object({
  sk: z.string(),
  recorded: z.int().nonnegative(),
  untouched: z.int().nonnegative(),
  seconds: z.number().nonnegative(),
});

/** What became of the documents of a month. `seconds`: from arrival to effect, all together. */
export interface MonthFlow {
  month: Month;
  recorded: number;
  untouched: number;
  seconds: number;
}

const CountedRow = z.object({
  schemes: z.array(SchemeId),
  sector: z.object({ name: z.string(), unplaced: z.array(SchemeId) }).optional(),
  from: CalendarDate,
  to: CalendarDate,
  active: z.int().nonnegative(),
});
const CountsItem = z.object({ agreement: z.string(), rows: z.array(CountedRow) });

/** Which measures of an agreement are counted; `sector` with what nobody placed, for these schemes. */
export interface ActiveCount {
  agreement: string;
  schemes: readonly SchemeId[];
  sector?: { name: string; unplaced: readonly SchemeId[] } | undefined;
  from: CalendarDate;
  to: CalendarDate;
}

export interface Figures {
  /**
   * The documents of operators by the month they came in, over a period. Of months that were over before the last one a
   * warm function remembers for the day what it read: they hardly change any more.
   */
  flowOf(operators: readonly string[], period: { from: Month; today: CalendarDate }): Promise<MonthFlow[]>;
  /**
   * How many measures have a day in a period, of each of several counts in their order; one that has a gap within it
   * counts for each side. What was kept for an agreement is taken from there; measures are counted where nothing was.
   */
  countActive(counts: readonly ActiveCount[]): Promise<number[]>;
  /** Keeps what an agreement's measures were counted to, in place of what was kept of it before. */
  saveCounts(agreement: string, rows: readonly (ActiveCount & { active: number })[]): Promise<void>;
}

export function createFigures(records: Table): Figures {
  const remembered = new Map<string, { asked: string; shards: Shard[] }>();
  const pastShards = async (operator: string, period: { from: Month; before: Month; today: CalendarDate }) => {
    const asked = `${period.from} ${period.today}`;
    const known = remembered.get(operator);
    if (known?.asked === asked) return known.shards;
    const shards = await shardsOf(records, operator, period);
    remembered.set(operator, { asked, shards });
    return shards;
  };

  return {
    async flowOf(operators, { from, today }) {
      const recent = addMonths(monthOf(today), -1);
      const parts = await mapOf(operators, async (operator) => [
        ...(await pastShards(operator, { from, before: recent, today })),
        ...(await shardsOf(records, operator, { from: recent })),
      ]);
      const byMonth = Map.groupBy(parts.flat(), ({ sk }) => sk.slice(0, 7));
      const sumOf = (own: Shard[], name: "recorded" | "untouched" | "seconds") =>
        own.reduce((sum, one) => sum + one[name], 0);
      return [...byMonth]
        .map(([month, own]) => ({
          month,
          recorded: sumOf(own, "recorded"),
          untouched: sumOf(own, "untouched"),
          seconds: sumOf(own, "seconds"),
        }))
        .sort((a, b) => (a.month < b.month ? -1 : 1));
    },

    async countActive(counts) {
      const agreements = [...new Set(counts.map(({ agreement }) => agreement))];
      const items = await getItems(
        records,
        agreements.map((agreement) => keys.counts(agreement)),
      );
      const kept = new Map(
        items.flatMap((item) => {
          const { agreement, rows } = CountsItem.parse(item);
          return rows.map((row) => [nameOf({ agreement, ...row }), row.active] as const);
        }),
      );
      return mapOf(counts, async (one) => kept.get(nameOf(one)) ?? countNow(records, one));
    },

    async saveCounts(agreement, rows) {
      const own = rows.map(({ schemes, sector, from, to, active }) => ({ schemes, sector, from, to, active }));
      const Item = { ...keys.counts(agreement), agreement, rows: plain(own) };
      await records.client.send(new PutCommand({ TableName: records.name, Item }));
    },
  };
}

type Shard = z.infer<typeof FlowItem>;

async function shardsOf(
  records: Table,
  operator: string,
  { from, before }: { from: Month; before?: Month },
): Promise<Shard[]> {
  const { pk } = keys.flow(operator, from, "");
  const items = await queryAll(records, {
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :end",
    ExpressionAttributeValues: { ":pk": pk, ":from": from, ":end": before ?? upTo("9999") },
  });
  return items.map((item) => FlowItem.parse(item));
}

/** Reads every measure that has not ended before the period. */
async function countNow(records: Table, { agreement, schemes, sector, from, to }: ActiveCount): Promise<number> {
  if (schemes.length === 0) return 0;
  const placed = listOf("p", sector?.unplaced ?? []);
  const wanted = listOf("s", schemes);
  const inSector =
    sector === undefined
      ? ""
      : ` AND (sector = :sector${placed.names === "" ? "" : ` OR (attribute_not_exists(sector) AND scheme IN (${placed.names}))`})`;
  let count = 0;
  let start: Record<string, unknown> | undefined;
  do {
    const { Count = 0, LastEvaluatedKey } = await records.client.send(
      new QueryCommand({
        TableName: records.name,
        KeyConditionExpression: "pk = :agreement AND sk BETWEEN :from AND :end",
        FilterExpression: `startOn <= :to AND scheme IN (${wanted.names})${inSector}`,
        ExpressionAttributeValues: {
          ":agreement": keys.active(agreement, from, "").pk,
          ":from": `ACTIVE#${from}`,
          ":end": upTo("ACTIVE"),
          ":to": to,
          ...wanted.values,
          ...(sector && { ":sector": sector.name, ...placed.values }),
        },
        Select: "COUNT",
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    count += Count;
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return count;
}

function nameOf({ agreement, schemes, sector, from, to }: ActiveCount): string {
  return JSON.stringify([agreement, schemes, sector && [sector.name, sector.unplaced], from, to]);
}

function listOf(prefix: string, all: readonly string[]) {
  const pairs = all.map((value, index) => [`:${prefix}${index}`, value] as const);
  return { names: pairs.map(([name]) => name).join(", "), values: Object.fromEntries(pairs) };
}
