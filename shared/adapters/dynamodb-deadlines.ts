import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { CalendarDate } from "../../schemas/calendar.ts";
import { Deadline } from "../../schemas/deadline.ts";
import { Measure } from "../../schemas/measure.ts";
import { indexes, keys, upTo } from "./dynamodb-keys.ts";
import { queryAll, type Table } from "./dynamodb-table.ts";

const WatchedItem = z.object({ measure: Measure, version: z.int() });
export const DeadlinesItem = z.object({ checkedOn: CalendarDate, deadlines: z.array(Deadline) });

/** A measure that may have a deadline, at the version it was read. */
type WatchedMeasure = z.infer<typeof WatchedItem>;

export interface Deadlines {
  /** The measures that can have a deadline by a day, or that changed since they were last looked at. */
  measuresToWatch(today: CalendarDate): Promise<WatchedMeasure[]>;
  /** Keeps a measure's deadlines as found today, and the first day to look at it again (none: when it changes). */
  saveDeadlines(
    watched: WatchedMeasure,
    found: { deadlines: Deadline[]; today: CalendarDate; watchFrom: CalendarDate | undefined },
  ): Promise<void>;
  /** All deadlines, the earliest first. */
  listDeadlines(): Promise<Deadline[]>;
}

export function createDeadlines(records: Table): Deadlines {
  const { client, name: TableName } = records;
  return {
    async measuresToWatch(today) {
      const items = await queryAll(records, {
        IndexName: "gsi2",
        KeyConditionExpression: "gsi2pk = :watch AND gsi2sk < :today",
        ExpressionAttributeValues: { ":watch": "WATCH", ":today": upTo(today) },
      });
      return items.map((item) => WatchedItem.parse(item));
    },

    async saveDeadlines({ measure: { reference }, version }, { deadlines, today, watchFrom }) {
      const first = deadlines.map(({ dueOn }) => dueOn).sort()[0];
      const Key = keys.deadlines(reference);
      if (first === undefined) await client.send(new DeleteCommand({ TableName, Key }));
      else {
        const Item = { ...Key, ...indexes.deadlines(first, reference), checkedOn: today, deadlines };
        await client.send(new PutCommand({ TableName, Item }));
      }
      // Last, so that whoever dies before it looks again; and not where the measure has changed since it was read.
      const at = watchFrom === undefined ? undefined : indexes.watch(reference, watchFrom);
      try {
        await client.send(
          new UpdateCommand({
            TableName,
            Key: keys.measure(reference),
            UpdateExpression: at === undefined ? "REMOVE gsi2pk, gsi2sk" : "SET gsi2pk = :pk, gsi2sk = :sk",
            ConditionExpression: "version = :version",
            ExpressionAttributeValues: { ":version": version, ...(at && { ":pk": at.gsi2pk, ":sk": at.gsi2sk }) },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    async listDeadlines() {
      const items = await queryAll(records, {
        IndexName: "gsi1",
        KeyConditionExpression: "gsi1pk = :deadlines",
        ExpressionAttributeValues: { ":deadlines": "DEADLINES" },
      });
      return items.flatMap((item) => DeadlinesItem.parse(item).deadlines).sort(byDate);
    },
  };
}

function byDate(a: Deadline, b: Deadline): number {
  const key = ({ dueOn, measure, code }: Deadline) => `${dueOn} ${measure} ${code}`;
  return key(a) < key(b) ? -1 : 1;
}
