import { z } from "zod";
import { Act } from "../../schemas/act.ts";
import { Fact, Verdict } from "../../schemas/fact.ts";
import { keys, upTo } from "./dynamodb-keys.ts";
import { type StoredMeasure, storedMeasureOf } from "./dynamodb-measures.ts";
import { getItem, mapOf, queryAll, queryPages, queryPartition, type Table } from "./dynamodb-table.ts";

const HeadItem = z.object({
  household: z.string(),
  version: z.int().positive(),
  setupHash: z.string(),
  references: z.array(z.string()),
});
const FactItem = z.object({ fact: Fact, verdict: Verdict });
const ActItem = z.object({ act: Act });
const OwnerItem = z.object({ household: z.string() });
const WaitingItem = z.object({ documentId: z.string() });

/** A household: the papers that stand, what each came to, what people decided, and the measures computed from all of it. */
export interface StoredHousehold {
  household: string;
  /** 0 where there is none yet. */
  version: number;
  /** The settings it was computed with. */
  setupHash: string | undefined;
  facts: z.infer<typeof FactItem>[];
  acts: Act[];
  measures: StoredMeasure[];
}

export interface Households {
  loadHousehold(household: string): Promise<StoredHousehold>;
  /** A household's papers and acts alone, for whoever only shows them. */
  loadPapers(household: string): Promise<{ facts: Fact[]; acts: Act[] }>;
  /** Whose measure bears a reference (the household's hash). */
  householdOfMeasure(reference: string): Promise<string | undefined>;
  /** Documents that name a measure which was not known when they came. */
  waitingFor(reference: string): Promise<string[]>;
  /**
   * Households whose measures were computed with other settings than these (an index: what is newest may be missing);
   * no more than `atMost`.
   */
  householdsNotFoldedWith(setupHash: string, atMost?: number): Promise<string[]>;
}

export function createHouseholds(records: Table): Households {
  const folded = async (comparison: string, setupHash: string, atMost: number) => {
    const households: string[] = [];
    const query = {
      IndexName: "gsi1",
      KeyConditionExpression: `gsi1pk = :folded AND gsi1sk ${comparison}`,
      ExpressionAttributeValues: { ":folded": "FOLDED", ":setup": setupHash },
    };
    for await (const page of queryPages(records, query)) {
      households.push(...page.map((item) => HeadItem.parse(item).household));
      if (households.length >= atMost) break;
    }
    return households;
  };
  /** Both kinds in one request; what was corrected stands between them. */
  const papersOf = async (household: string) => {
    const items = await queryAll(records, {
      KeyConditionExpression: "pk = :household AND sk BETWEEN :acts AND :facts",
      ExpressionAttributeValues: {
        ":household": keys.householdHead(household).pk,
        ":acts": "ACT#",
        ":facts": upTo("FACT"),
      },
      ConsistentRead: true,
    });
    const startingWith = (start: string) => items.filter(({ sk }) => String(sk).startsWith(start));
    return {
      facts: startingWith("FACT#").map((item) => FactItem.parse(item)),
      acts: startingWith("ACT#").map((item) => ActItem.parse(item).act),
    };
  };
  return {
    async loadHousehold(household) {
      // The head first: whoever changes anything below it after this read changes its version too.
      const head = await getItem(records, keys.householdHead(household), HeadItem);
      if (head === undefined) return { household, version: 0, setupHash: undefined, facts: [], acts: [], measures: [] };
      const { facts, acts } = await papersOf(household);
      const measures = await mapOf(head.references, async (reference) =>
        storedMeasureOf(await queryPartition(records, `MEASURE#${reference}`)),
      );
      return {
        household,
        version: head.version,
        setupHash: head.setupHash,
        facts,
        acts,
        measures: measures.filter((measure) => measure !== undefined),
      };
    },

    async loadPapers(household) {
      const { facts, acts } = await papersOf(household);
      return { facts: facts.map(({ fact }) => fact), acts };
    },

    async householdOfMeasure(reference) {
      return (await getItem(records, keys.measureOwner(reference), OwnerItem))?.household;
    },

    async waitingFor(reference) {
      const items = await queryPartition(records, `MEASUREREF#${reference}`, "WAITING#");
      return items.map((item) => WaitingItem.parse(item).documentId);
    },

    async householdsNotFoldedWith(setupHash, atMost = Number.POSITIVE_INFINITY) {
      const earlier = await folded("< :setup", `${setupHash}#`, atMost);
      const later = earlier.length < atMost ? await folded(">= :setup", upTo(setupHash), atMost) : [];
      return [...earlier, ...later].slice(0, atMost);
    },
  };
}
