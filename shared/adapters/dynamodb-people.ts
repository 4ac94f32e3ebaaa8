import { z } from "zod";
import type { Household } from "../../schemas/measure.ts";
import { personKeys } from "../domain/household/identity.ts";
import { hashOf } from "./dynamodb-keys.ts";
import { mapOf, queryPartition, type Table } from "./dynamodb-table.ts";

const PersonItem = z.object({ reference: z.string() });

/** The references of people's measures, by the person's hash: what one look has asked, so that it asks once. */
export type KnownPeople = Map<string, string[]>;

/**
 * The references of the measures of the people of these, co-holders included, without these themselves. Whom `known`
 * has is not asked again; who was asked is added to it.
 */
export async function referencesOfPeers(
  records: Table,
  measures: readonly { reference: string; household: Household }[],
  known: KnownPeople = new Map(),
): Promise<string[]> {
  const people = [...new Set(measures.flatMap(({ household }) => personKeys(household).map(hashOf)))];
  const unknown = people.filter((person) => !known.has(person));
  const found = await mapOf(unknown, async (person) => {
    const items = await queryPartition(records, `PERSON#${person}`);
    return items.map((item) => PersonItem.parse(item).reference);
  });
  for (const [index, person] of unknown.entries()) known.set(person, found[index] ?? []);
  const own = new Set(measures.map(({ reference }) => reference));
  const theirs = new Set(people.flatMap((person) => known.get(person) ?? []));
  return [...theirs].filter((reference) => !own.has(reference)).sort();
}
