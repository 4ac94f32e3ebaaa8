import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { LifeState, Measure } from "../../schemas/measure.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import { beginningToFind } from "../domain/portal/name-search.ts";
import { hashOf, indexes, keys, upTo } from "./dynamodb-keys.ts";
import { MeasureItem } from "./dynamodb-measures.ts";
import { type IndexFilter, type IndexRange, readRange } from "./dynamodb-pages.ts";
import { getItems, mapOf, type Table } from "./dynamodb-table.ts";

/** What measures are looked up by. `owners`: whose, one after the other. `isWanted` has the last word on each. */
export interface MeasureLookUp {
  owners: readonly string[];
  state?: LifeState | undefined;
  scheme?: SchemeId | undefined;
  /** The schemes to look in where none is asked for, in that order: all by default. */
  schemes?: readonly SchemeId[] | undefined;
  agreement?: string | undefined;
  /** The beginning of a reference. */
  reference?: string | undefined;
  name?: string | undefined;
  today: CalendarDate;
  isWanted(measure: Measure): boolean;
}

/** A place in a list: which of its ranges, and the sort key there. */
export type MeasurePosition = readonly string[];

/** A page of measures, and where the next one goes on. It may be shorter than asked for, or empty, and have a next. */
export interface MeasurePageFound {
  items: Measure[];
  next?: MeasurePosition;
}

export interface MeasureLists {
  findMeasures(lookUp: MeasureLookUp, after: MeasurePosition | undefined, size: number): Promise<MeasurePageFound>;
  /** Measures by reference, in the order asked; those that are not there are left out. */
  measuresByReference(references: readonly string[]): Promise<Measure[]>;
}

/** How many items of one range are read for a page before it is answered with what was found. */
const readPerPage = (size: number) => 20 * size;
/** The same of households of a name: each is read with its measures. */
const namesPerPage = (size: number) => 2 * size;
const rangesTogether = 10;

interface Range extends IndexRange {
  filter?: IndexFilter | undefined;
  /** Only sort keys that begin so are in it. */
  startsWith?: string;
}

export function createMeasureLists(records: Table): MeasureLists {
  const measuresByReference = async (references: readonly string[]) => {
    const asked = [...new Set(references)];
    const items = await getItems(
      records,
      asked.map((reference) => keys.measure(reference)),
    );
    const measures = items.map((item) => MeasureItem.parse(item).measure);
    const found = new Map(measures.map((measure) => [measure.reference, measure]));
    return asked.flatMap((reference) => found.get(reference) ?? []);
  };

  /** The ranges one after the other, until there is a page of what is wanted. */
  const walk = async (
    lookUp: MeasureLookUp,
    ranges: readonly Range[],
    after: MeasurePosition | undefined,
    size: number,
  ): Promise<MeasurePageFound> => {
    const [first = "0", place] = after ?? [];
    const items: Measure[] = [];
    let read = 0;
    let index = Number(first);
    let from = place;
    let together = 1;
    while (index < ranges.length) {
      // Most ranges are empty: behind the first, several are read at a time.
      const next = ranges.slice(index, index + together);
      // A filter that left a page unfilled leaves out much: one request reads all that is read for a page.
      const limitOf = ({ filter }: Range) =>
        filter === undefined || read === 0 || next.length > 1 ? size : readPerPage(size) - read;
      const pages = await mapOf(next, (range) =>
        readOne(range, range === ranges[index] ? from : undefined, limitOf(range)),
      );
      read += Math.max(...next.map(limitOf));
      let at = index;
      for (const page of pages) {
        for (let start = 0; start < page.found.length; start += size) {
          const some = page.found.slice(start, start + size);
          const measures = await measuresOf(some);
          for (const measure of measures.filter(lookUp.isWanted)) {
            items.push(measure);
            const here = some.find((item) => referenceOf(item) === measure.reference);
            if (items.length === size) return { items, next: [String(at), String(here?.gsi1sk)] };
          }
        }
        if (page.upTo !== undefined) break;
        at += 1;
      }
      // What is not read to its end is gone on with, alone.
      const unread = pages[at - index]?.upTo;
      together = unread === undefined ? rangesTogether : 1;
      index = at;
      from = unread;
      if (read >= readPerPage(size) && index < ranges.length)
        return { items, next: [String(index), ...(from ? [from] : [])] };
    }
    return { items };
  };

  /** A part of a range: what of it is in it, and how far was read where there is more. */
  const readOne = async (range: Range, from: string | undefined, limit: number) => {
    const page = await readRange(records, { ...range, after: from ?? range.after }, { limit, filter: range.filter });
    const found = page.items.filter(({ gsi1sk }) => String(gsi1sk).startsWith(range.startsWith ?? ""));
    return { found, upTo: found.length < page.items.length ? undefined : page.upTo };
  };

  /** The measures of items of an index: in them, or where they lead to. */
  const measuresOf = (items: readonly Record<string, unknown>[]) =>
    "measure" in (items[0] ?? {})
      ? items.map((item) => MeasureItem.parse(item).measure)
      : measuresByReference(items.map(referenceOf));

  return {
    measuresByReference,

    async findMeasures(lookUp, after, size) {
      if (lookUp.reference !== undefined && after === undefined) {
        const exact = (await measuresByReference([lookUp.reference])).filter(lookUp.isWanted);
        if (exact.length > 0) return { items: exact };
      }
      if (lookUp.name === undefined) return walk(lookUp, rangesOf(lookUp), after, size);
      const beginning = beginningToFind(lookUp.name);
      if (beginning === undefined) return { items: [] };
      const items: Measure[] = [];
      let from = after?.[0];
      for (let read = 0; read < namesPerPage(size); read += size) {
        const { households, more } = await namedAfter(records, beginning, { from, size });
        const heads = await getItems(
          records,
          households.map((household) => keys.householdHead(household)),
        );
        const references = heads.flatMap((item) => Head.parse(item).references);
        items.push(...(await measuresByReference(references)).filter(lookUp.isWanted));
        from = households.at(-1);
        if (!more || from === undefined) return { items };
        if (items.length >= size) break;
      }
      return { items, ...(from !== undefined && { next: [from] }) };
    },
  };
}

const Head = z.object({ references: z.array(z.string()) });

/** Households by the beginning of a name, in the order of their hashes. */
async function namedAfter(
  { client, name }: Table,
  beginning: string,
  { from, size }: { from: string | undefined; size: number },
): Promise<{ households: string[]; more: boolean }> {
  const { pk } = keys.named(hashOf(beginning), "");
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: from === undefined ? "pk = :pk" : "pk = :pk AND sk > :from",
      ExpressionAttributeValues: { ":pk": pk, ...(from !== undefined && { ":from": from }) },
      Limit: size,
    }),
  );
  return { households: Items.map(({ sk }) => String(sk)), more: LastEvaluatedKey !== undefined };
}

function referenceOf({ pk }: Record<string, unknown>): string {
  return String(pk).slice(keys.measure("").pk.length);
}

function rangesOf({ owners, state, scheme, schemes, agreement, reference, today }: MeasureLookUp): Range[] {
  if (reference !== undefined || state === undefined) {
    const beginnings = reference === undefined ? [undefined] : [...new Set([reference, reference.toUpperCase()])];
    const filter = filterOf({ agreement }, "measure.");
    return owners.flatMap((owner) =>
      (scheme === undefined ? (schemes ?? SchemeId.options) : [scheme]).flatMap((one) =>
        beginnings.map((startsWith) => ({
          pk: indexes.measures(owner, one, "").gsi1pk,
          filter,
          ...(startsWith !== undefined && { startsWith, after: justBefore(startsWith) }),
        })),
      ),
    );
  }
  return owners.flatMap((owner) => [
    // Those that will leave the state, the soonest first, then those that stay in it, the latest first.
    { pk: indexes.phase(owner, state, today), after: today, filter: filterOf({ scheme, agreement, today }) },
    {
      pk: indexes.phase(owner, state, undefined),
      after: upTo(today),
      backwards: true,
      filter: filterOf({ scheme, agreement }),
    },
  ]);
}

/** Sorts before a text and after everything that does. */
function justBefore(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return `${text.slice(0, -1)}${String.fromCharCode(last - 1)}\u{10ffff}`;
}

function filterOf(
  { scheme, agreement, today }: { scheme?: string | undefined; agreement?: string | undefined; today?: CalendarDate },
  inside = "",
): IndexFilter | undefined {
  const path = (name: string) => (inside === "" ? `#${name}` : `#measure.#${name}`);
  const wanted = [
    ...(scheme === undefined ? [] : [{ name: "scheme", value: scheme, is: "=" }]),
    ...(agreement === undefined ? [] : [{ name: "agreement", value: agreement, is: "=" }]),
    ...(today === undefined ? [] : [{ name: "fromOn", value: today, is: "<=" }]),
  ];
  if (wanted.length === 0) return undefined;
  return {
    expression: wanted.map(({ name, is }) => `${path(name)} ${is} :${name}`).join(" AND "),
    names: {
      ...Object.fromEntries(wanted.map(({ name }) => [`#${name}`, name])),
      ...(inside !== "" && { "#measure": "measure" }),
    },
    values: Object.fromEntries(wanted.map(({ name, value }) => [`:${name}`, value])),
  };
}
