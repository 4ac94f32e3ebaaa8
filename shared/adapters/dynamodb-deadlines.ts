import { isDeepStrictEqual } from "node:util";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { CalendarDate } from "../../schemas/calendar.ts";
import { Deadline } from "../../schemas/deadline.ts";
import type { Measure } from "../../schemas/measure.ts";
import { inOrder } from "../domain/deadline/order.ts";
import { ownerOf } from "../domain/portal/scope.ts";
import { indexes, type Key, keys, upTo } from "./dynamodb-keys.ts";
import { type KnownPeople, referencesOfPeers } from "./dynamodb-people.ts";
import {
  deleteAll,
  getItems,
  mapOf,
  putAll,
  putAndDelete,
  queryAll,
  queryPages,
  type Table,
} from "./dynamodb-table.ts";
import { moveWatch, referenceIn, versionsNow, type WatchedMeasure, watchedOf } from "./dynamodb-watch.ts";

const AgreementItem = z.object({ agreement: z.string() });
export const DeadlinesItem = z.object({ checkedOn: CalendarDate, deadlines: z.array(Deadline) });
export const DueItem = z.object({ pk: z.string(), sk: z.string(), gsi1sk: z.string() });
const KeptItem = DeadlinesItem.extend({ pk: z.string() });

/** What was found today of a measure, and the first day to look at it again (none: when it changes). */
export interface FoundDeadlines {
  watched: WatchedMeasure;
  deadlines: Deadline[];
  /** Those kept of it until now: the same ones need no writing. */
  kept: readonly Deadline[];
  watchFrom: WatchedMeasure["watchedFrom"];
}

export interface Deadlines {
  /** The measures that can have a deadline by a day, or that changed since they were last looked at; page by page. */
  measuresToWatch(today: CalendarDate): AsyncGenerator<WatchedMeasure[]>;
  /** Measures by reference, as they stand now; those that are not there are left out. */
  measuresNow(references: readonly string[]): Promise<WatchedMeasure[]>;
  /** The other measures of the people of these, co-holders included. Whom `known` has is not asked again. */
  peersOf(measures: readonly Measure[], known?: KnownPeople): Promise<WatchedMeasure[]>;
  /** The deadlines kept of measures, by reference; none of those that have none. */
  keptDeadlines(references: readonly string[]): Promise<Map<string, Deadline[]>>;
  /** Keeps what was found today. Returns the references of those that have changed since they were read. */
  saveDeadlines(found: readonly FoundDeadlines[], today: CalendarDate): Promise<string[]>;
  /** Takes away the deadlines of measures that are not there any more. */
  dropDeadlines(references: readonly string[]): Promise<void>;
  /** Keeps the deadlines of an agreement as a whole. */
  saveAgreementDeadlines(agreement: string, deadlines: Deadline[], today: CalendarDate): Promise<void>;
  /** Keeps what lapses of an agreement's lines that are held back, as found when its last month was closed. */
  saveLapses(agreement: string, deadlines: Deadline[], today: CalendarDate): Promise<void>;
  /** The agreements that have deadlines, those too that the settings do not have any more. */
  agreementsWithDeadlines(): Promise<string[]>;
  /** All deadlines, the earliest first. */
  listDeadlines(): Promise<Deadline[]>;
}

export function createDeadlines(records: Table): Deadlines {
  const { client, name: TableName } = records;
  const measuresNow = async (references: readonly string[]) => {
    const items = await getItems(
      records,
      [...new Set(references)].map((reference) => keys.measure(reference)),
    );
    return items.map(watchedOf).sort(byReference);
  };
  const keptDeadlines = async (references: readonly string[]) => {
    const items = await getItems(
      records,
      references.map((reference) => keys.deadlines(reference)),
    );
    const kept = items.map((item) => KeptItem.parse(item));
    return new Map(kept.map(({ pk, deadlines }) => [referenceIn(pk), deadlines]));
  };
  return {
    measuresNow,

    async *measuresToWatch(today) {
      const query = {
        IndexName: "gsi2",
        KeyConditionExpression: "gsi2pk = :watch AND gsi2sk < :today",
        ExpressionAttributeValues: { ":watch": "WATCH", ":today": upTo(today) },
      };
      for await (const page of queryPages(records, query)) yield page.map(watchedOf);
    },

    peersOf: async (measures, known) => measuresNow(await referencesOfPeers(records, measures, known)),

    keptDeadlines,

    async saveDeadlines(found, today) {
      const news = found.filter(({ deadlines, kept }) => !isDeepStrictEqual(deadlines, kept));
      const withSome = news.filter(({ deadlines }) => deadlines.length > 0);
      const without = news.filter(({ deadlines }) => deadlines.length === 0);
      const referenceOf = ({ watched }: FoundDeadlines) => watched.measure.reference;
      const dues = withSome.flatMap(({ watched: { measure }, deadlines }) =>
        daysOf(deadlines).map((day) => ({
          ...keys.due(measure.reference, day),
          ...indexes.due(ownerOf(measure), day, measure.reference),
        })),
      );
      // What leads to deadlines comes before them and goes after them: a crash in between leaves what leads nowhere.
      await putAll(records, dues);
      await putAndDelete(records, {
        put: withSome.map((one) =>
          deadlinesItem(keys.deadlines(referenceOf(one)), referenceOf(one), one.deadlines, today),
        ),
        remove: without.map((one) => keys.deadlines(referenceOf(one))),
      });
      const stay = new Set(dues.map(nameOf));
      const before = news.flatMap((one) => duesOf(referenceOf(one), one.kept));
      await deleteAll(
        records,
        before.filter((key) => !stay.has(nameOf(key))),
      );
      // Last, so that whoever dies before it looks again. What was written for a measure that is another by now is
      // told back: somebody else may have found its deadlines in the meantime, and these came after theirs.
      const toMove = found.filter(({ watched, watchFrom }) => watched.watchedFrom !== watchFrom);
      const moved = await mapOf(toMove, (one) => moveWatch(records, one));
      const toStay = news.filter(({ watched, watchFrom }) => watched.watchedFrom === watchFrom);
      const stayed = await versionsNow(records, toStay.map(referenceOf));
      return [
        ...toMove.filter((_, index) => moved[index] === false).map(referenceOf),
        ...toStay.filter((one) => stayed.get(referenceOf(one)) !== one.watched.version).map(referenceOf),
      ];
    },

    async dropDeadlines(references) {
      const kept = await keptDeadlines(references);
      await deleteAll(
        records,
        [...kept].flatMap(([reference, deadlines]) => [keys.deadlines(reference), ...duesOf(reference, deadlines)]),
      );
    },

    async saveAgreementDeadlines(agreement, deadlines, today) {
      const Key = keys.agreementDeadlines(agreement);
      if (deadlines.length === 0) await client.send(new DeleteCommand({ TableName, Key }));
      else {
        const item = deadlinesItem(Key, `AGREEMENT#${agreement}`, deadlines, today);
        const Item = { ...item, ...indexes.watchAgreement(agreement), agreement };
        await client.send(new PutCommand({ TableName, Item }));
      }
    },

    async saveLapses(agreement, deadlines, today) {
      const Key = keys.lapses(agreement);
      if (deadlines.length === 0) await client.send(new DeleteCommand({ TableName, Key }));
      else {
        const Item = deadlinesItem(Key, `LAPSES#${agreement}`, deadlines, today);
        await client.send(new PutCommand({ TableName, Item }));
      }
    },

    async agreementsWithDeadlines() {
      const items = await queryAll(records, {
        IndexName: "gsi2",
        KeyConditionExpression: "gsi2pk = :agreements",
        ExpressionAttributeValues: { ":agreements": indexes.watchAgreement("").gsi2pk },
      });
      return items.map((item) => AgreementItem.parse(item).agreement);
    },

    async listDeadlines() {
      const items = await queryAll(records, {
        IndexName: "gsi1",
        KeyConditionExpression: "gsi1pk = :deadlines",
        ExpressionAttributeValues: { ":deadlines": "DEADLINES" },
      });
      return inOrder(items.flatMap((item) => DeadlinesItem.parse(item).deadlines));
    },
  };
}

function deadlinesItem(key: Key, about: string, deadlines: Deadline[], checkedOn: CalendarDate) {
  const first = deadlines.reduce((earliest, { dueOn }) => (dueOn < earliest ? dueOn : earliest), "9999-12-31");
  return { ...key, ...indexes.deadlines(first, about), checkedOn, deadlines };
}

/** What leads to a measure's deadlines, by the day. */
function duesOf(reference: string, deadlines: readonly Deadline[]): Key[] {
  return daysOf(deadlines).map((day) => keys.due(reference, day));
}

const nameOf = ({ pk, sk }: Key) => `${pk} ${sk}`;

/** The days on which there is a deadline, each once. */
function daysOf(deadlines: readonly Deadline[]): CalendarDate[] {
  return [...new Set(deadlines.map(({ dueOn }) => dueOn))];
}

const byReference = (a: WatchedMeasure, b: WatchedMeasure) => (a.measure.reference < b.measure.reference ? -1 : 1);
