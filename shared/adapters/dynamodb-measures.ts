import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { CalendarDate, type Month } from "../../schemas/calendar.ts";
import { ClaimedLine, Ledger, type MeasureRecord } from "../../schemas/ledger.ts";
import { Measure } from "../../schemas/measure.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import { indexes, keys, upTo } from "./dynamodb-keys.ts";
import { referencesOfPeers } from "./dynamodb-people.ts";
import { getItem, getItems, mapOf, queryAll, queryPartition, type Table } from "./dynamodb-table.ts";

export const MeasureItem = z.object({
  sk: z.literal("MEASURE"),
  measure: Measure,
  household: z.string(),
  version: z.int().positive(),
});
const PendingItem = z.object({ agreement: z.string(), reference: z.string(), version: z.int() });
const ClaimedItem = z.object({
  agreement: z.string(),
  month: z.string(),
  contentHash: z.string(),
  claimed: ClaimedLine,
});
/** A stretch of a measure's life that was not over when it was computed. */
export const PhaseItem = z.object({
  pk: z.string(),
  sk: z.string(),
  gsi1pk: z.string(),
  gsi1sk: z.string(),
  reference: z.string(),
  scheme: SchemeId,
  agreement: z.string().optional(),
  fromOn: CalendarDate,
});
export const LedgerItem = z.object({ ledger: Ledger });

/** A measure as it is kept. `version` is that of its last change: what was computed from an older one is out of date. */
export interface StoredMeasure {
  measure: Measure;
  household: string;
  version: number;
  /** The agreements that have, or had, something to claim for it. */
  pending: string[];
  /** Lines of issued claims, and drafts that a crash left; which is which, the ledgers know. */
  drafts: z.infer<typeof ClaimedItem>[];
  /** Where it is found by its state, as it was written. */
  phases: z.infer<typeof PhaseItem>[];
}

/** A measure with what was claimed for it, and its version as the claim's maker read it. */
type VersionedRecord = MeasureRecord & { version: number };

export interface Measures {
  loadMeasure(reference: string): Promise<StoredMeasure | undefined>;
  loadLedger(agreement: string): Promise<Ledger>;
  /** The ledgers of agreements, in their order. */
  loadLedgers(agreements: readonly string[]): Promise<Ledger[]>;
  /**
   * The measures that have something to look at in an agreement's month, and their peers: other measures of the same
   * people. Reads no other measure, however large the table. `ledger` says which lines are issued.
   */
  loadDue(due: { agreement: string; month: Month; ledger: Ledger }): Promise<{
    measures: VersionedRecord[];
    peers: VersionedRecord[];
  }>;
  /** A measure with the lines that were issued for it. */
  loadRecord(reference: string): Promise<MeasureRecord | undefined>;
  /** Measures with their issued lines, and all other measures of the same people. */
  loadRecordsAround(references: readonly string[]): Promise<VersionedRecord[]>;
  /**
   * The measures of which the agreement's last closed month held something back, and those that have changed since and
   * were not looked at yet: what is held back now is of these. Reads no other.
   */
  measuresHeld(agreement: string): Promise<string[]>;
  /** Says that nothing of a measure is held back, unless it has changed since it was looked at. */
  forgetHeld(looked: { reference: string; agreement: string; version: number }): Promise<void>;
}

export function createMeasures(records: Table): Measures {
  const loadMeasure = async (reference: string) => {
    const items = await queryPartition(records, `MEASURE#${reference}`);
    return storedMeasureOf(items);
  };
  const loadLedger = async (agreement: string): Promise<Ledger> =>
    (await getItem(records, keys.ledger(agreement), LedgerItem))?.ledger ?? { agreement, months: {} };

  const peersOf = (own: readonly VersionedRecord[]) =>
    referencesOfPeers(
      records,
      own.map(({ measure }) => measure),
    );

  return {
    loadMeasure,
    loadLedger,

    async loadLedgers(agreements) {
      const items = await getItems(
        records,
        agreements.map((agreement) => keys.ledger(agreement)),
      );
      const known = new Map(items.map((item) => LedgerItem.parse(item).ledger).map((one) => [one.agreement, one]));
      return agreements.map((agreement) => known.get(agreement) ?? { agreement, months: {} });
    },

    async loadDue({ agreement, month, ledger }) {
      const recordOf = createRecordLoader({ loadMeasure, loadLedger, ledger });
      const pending = await queryAll(records, {
        IndexName: "gsi1",
        KeyConditionExpression: "gsi1pk = :agreement AND gsi1sk < :month",
        ExpressionAttributeValues: { ":agreement": `AGREEMENT#${agreement}`, ":month": upTo(month) },
      });
      const references = pending.map((item) => PendingItem.parse(item).reference).sort();
      const measures = await recordsOf(references, recordOf);
      return { measures, peers: await recordsOf(await peersOf(measures), recordOf) };
    },

    loadRecord: (reference) => createRecordLoader({ loadMeasure, loadLedger })(reference),

    async loadRecordsAround(references) {
      const recordOf = createRecordLoader({ loadMeasure, loadLedger });
      const own = await recordsOf([...new Set(references)].sort(), recordOf);
      return [...own, ...(await recordsOf(await peersOf(own), recordOf))];
    },

    async measuresHeld(agreement) {
      const held = await queryAll(records, {
        IndexName: "gsi2",
        KeyConditionExpression: "gsi2pk = :held",
        ExpressionAttributeValues: { ":held": indexes.held(agreement, "").gsi2pk },
      });
      return held.map((item) => PendingItem.parse(item).reference);
    },

    async forgetHeld({ reference, agreement, version }) {
      const update = {
        TableName: records.name,
        Key: keys.pending(reference, agreement),
        UpdateExpression: "REMOVE gsi2pk, gsi2sk",
        // A month that was closed meanwhile has said itself what it held back.
        ConditionExpression: "version = :version AND gsi1sk = :changed",
        ExpressionAttributeValues: { ":version": version, ":changed": indexes.pending(agreement, reference).gsi1sk },
      };
      try {
        await records.client.send(new UpdateCommand(update));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}

async function recordsOf(references: string[], recordOf: (reference: string) => Promise<VersionedRecord | undefined>) {
  const found = await mapOf(references, recordOf);
  return found.filter((record) => record !== undefined);
}

/**
 * Reads measures with their issued lines. A ledger is always read before the lines that it vouches for: its claims'
 * lines were all written before it was, so that none is missed.
 */
function createRecordLoader({
  loadMeasure,
  loadLedger,
  ledger,
}: Pick<Measures, "loadMeasure" | "loadLedger"> & { ledger?: Ledger }) {
  const ledgers = new Map<string, Ledger>(ledger === undefined ? [] : [[ledger.agreement, ledger]]);
  return async (reference: string): Promise<VersionedRecord | undefined> => {
    for (;;) {
      const stored = await loadMeasure(reference);
      if (stored === undefined) return undefined;
      const unread = new Set(stored.drafts.map(({ agreement }) => agreement).filter((id) => !ledgers.has(id)));
      if (unread.size === 0)
        return { measure: stored.measure, version: stored.version, claimed: issuedOf(stored, ledgers) };
      for (const agreement of unread) ledgers.set(agreement, await loadLedger(agreement));
    }
  };
}

/** The lines that a ledger vouches for, in the order they were claimed. */
export function issuedOf(
  { drafts }: Pick<StoredMeasure, "drafts">,
  ledgers: ReadonlyMap<string, Ledger>,
): ClaimedLine[] {
  return drafts
    .filter(({ agreement, month, contentHash }) => ledgers.get(agreement)?.months[month]?.contentHash === contentHash)
    .map(({ claimed }) => claimed);
}

/** A measure out of the items of its partition; undefined where only what was claimed for it is left. */
export function storedMeasureOf(items: Record<string, unknown>[]): StoredMeasure | undefined {
  const startsWith = (start: string) => items.filter(({ sk }) => String(sk).startsWith(start));
  const [item] = startsWith("MEASURE");
  if (item === undefined) return undefined;
  const { measure, household, version } = MeasureItem.parse(item);
  return {
    measure,
    household,
    version,
    pending: startsWith("PENDING#").map((pending) => PendingItem.parse(pending).agreement),
    drafts: startsWith("CLAIMED#").map((claimed) => ClaimedItem.parse(claimed)),
    phases: startsWith("PHASE#").map((phase) => PhaseItem.parse(phase)),
  };
}
