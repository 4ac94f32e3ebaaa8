import { z } from "zod";
import type { Act } from "../../schemas/act.ts";
import { Instant } from "../../schemas/calendar.ts";
import { Fact } from "../../schemas/fact.ts";
import type { HouseholdPast, KnownPaper } from "../domain/history/known-on.ts";
import type { Documents } from "./dynamodb-documents.ts";
import type { Households } from "./dynamodb-households.ts";
import { mapOf, queryPartition, type Table } from "./dynamodb-table.ts";

const OwnerItem = z.object({ household: z.string() });
const LeftItem = z.object({ fact: Fact, leftAt: Instant });

export interface Histories {
  /**
   * All that the measures of a household were ever computed from, for the household whose measure bears a reference,
   * then for those that bore it before; none where nobody ever did.
   */
  loadPasts(reference: string): Promise<HouseholdPast[]>;
  /** The same of every household there is (an index: what came in this very moment may be missing). */
  loadAllPasts(): Promise<HouseholdPast[]>;
  /** What people decided for the household of a measure or of a document. */
  loadActs(about: { measure: string } | { document: string }): Promise<Act[]>;
}

export function createHistories(
  records: Table,
  { documents, households }: { documents: Pick<Documents, "loadArrivals" | "loadDocument">; households: Households },
): Histories {
  /** A paper held for its sender counts from the day somebody known sent it too. */
  const known = async (fact: Fact): Promise<KnownPaper> => {
    const arrivals = await documents.loadArrivals(fact.documentId);
    const trusted = arrivals.find(({ hold }) => hold === undefined);
    return { fact, knownAt: fact.settledAt ?? trusted?.arrivedAt ?? fact.arrivedAt };
  };
  const pastOf = async (id: string): Promise<HouseholdPast> => {
    const { facts, acts } = await households.loadHousehold(id);
    const itemsOf = async (start: string) =>
      (await queryPartition(records, `HOUSEHOLD#${id}`, start)).map((item) => LeftItem.parse(item));
    const still = new Set(facts.map(({ fact }) => fact.documentId));
    const moved = (await itemsOf("LEFT#")).filter(({ fact }) => !still.has(fact.documentId));
    const left = [...moved, ...(await itemsOf("CORRECTED#"))];
    const papers = await mapOf(facts, ({ fact }) => known(fact));
    const gone = await mapOf(left, async ({ fact, leftAt }) => ({ ...(await known(fact)), leftAt }));
    return { papers: [...papers, ...gone], acts };
  };
  return {
    async loadPasts(reference) {
      const owner = await households.householdOfMeasure(reference);
      const former = await queryPartition(records, `MEASUREREF#${reference}`, "FORMER#");
      const bearers = new Set([
        ...(owner === undefined ? [] : [owner]),
        ...former.map((item) => OwnerItem.parse(item).household),
      ]);
      return mapOf([...bearers], pastOf);
    },

    loadAllPasts: async () => mapOf(await households.householdsNotFoldedWith(""), pastOf),

    async loadActs(about) {
      const owner =
        "measure" in about
          ? await households.householdOfMeasure(about.measure)
          : (await documents.loadDocument(about.document))?.household;
      return owner === undefined ? [] : (await households.loadHousehold(owner)).acts;
    },
  };
}
