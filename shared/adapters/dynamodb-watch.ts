import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { CalendarDate } from "../../schemas/calendar.ts";
import { Measure } from "../../schemas/measure.ts";
import { indexes, keys } from "./dynamodb-keys.ts";
import { getItems, type Table } from "./dynamodb-table.ts";

/** `gsi2sk` says from which day it is watched; absent where it is not. */
const WatchedItem = z.object({ measure: Measure, version: z.int(), gsi2sk: z.string().optional() });
const VersionItem = z.object({ pk: z.string(), version: z.int() });

/** A measure as it was read, to be checked: its version, and the first day to look at it. */
export interface WatchedMeasure {
  measure: Measure;
  version: number;
  /** `changed`: it is another than when it was last looked at. */
  watchedFrom: CalendarDate | "changed" | undefined;
}

const changedDay = indexes.watch("").gsi2sk.split("#")[0];

export function watchedOf(item: Record<string, unknown>): WatchedMeasure {
  const { measure, version, gsi2sk } = WatchedItem.parse(item);
  const day = gsi2sk?.slice(0, 10);
  return { measure, version, watchedFrom: day === changedDay ? "changed" : day };
}

/** False where the measure has changed since it was read, or somebody else has looked at it. */
export async function moveWatch(
  { client, name }: Table,
  { watched, watchFrom }: { watched: WatchedMeasure; watchFrom: WatchedMeasure["watchedFrom"] },
): Promise<boolean> {
  const { measure, version, watchedFrom } = watched;
  const at = watchKeyOf(measure, watchFrom);
  const was = watchKeyOf(measure, watchedFrom);
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: keys.measure(measure.reference),
        UpdateExpression: at === undefined ? "REMOVE gsi2pk, gsi2sk" : "SET gsi2pk = :pk, gsi2sk = :sk",
        ConditionExpression: `version = :version AND ${was ? "gsi2sk = :was" : "attribute_not_exists(gsi2sk)"}`,
        ExpressionAttributeValues: {
          ":version": version,
          ...(was && { ":was": was.gsi2sk }),
          ...(at && { ":pk": at.gsi2pk, ":sk": at.gsi2sk }),
        },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function watchKeyOf({ reference }: Measure, from: WatchedMeasure["watchedFrom"]) {
  if (from === undefined) return undefined;
  return from === "changed" ? indexes.watch(reference) : indexes.watch(reference, from);
}

/** The versions of measures as they stand now, by reference. */
export async function versionsNow(records: Table, references: string[]): Promise<Map<string, number>> {
  const asked = references.map((reference) => keys.measure(reference));
  const items = await getItems(records, asked, ["pk", "version"]);
  const versions = items.map((item) => VersionItem.parse(item));
  return new Map(versions.map(({ pk, version }) => [referenceIn(pk), version]));
}

/** The reference in the key of a measure's partition. */
export const referenceIn = (pk: string) => pk.slice(keys.measure("").pk.length);
