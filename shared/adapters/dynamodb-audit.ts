import { setTimeout as pause } from "node:timers/promises";
import type { Instant } from "../../schemas/calendar.ts";
import type { Claim } from "../../schemas/claim.ts";
import { ChainHead, noEntry, type SealedEntry, seal } from "./audit-chain.ts";
import { indexes, keys } from "./dynamodb-keys.ts";
import { getItem, type Table } from "./dynamodb-table.ts";
import { ConflictError, transact, type Write } from "./dynamodb-transact.ts";

/** Who did it (a function or a person's id) and when: the event's own time, never a clock's. */
export interface Actor {
  who: string;
  at: Instant;
}

/** What was done to which thing; identifiers and hashes only, never content. */
interface AuditEntry {
  subject: string;
  what: string;
  /** Which state of the subject it led to: its version, or what it was about. */
  mark: string | number;
  details?: NonNullable<SealedEntry["details"]>;
}

/** An entry that has no place in a chain yet. */
interface AuditDraft {
  actor: Actor;
  entry: AuditEntry;
}

/** A part of a transaction: a write, or an entry of the audit about it. */
export type Change = Write | AuditDraft;

/** Where the entries stand, and where their chains' heads do. */
export interface AuditTables {
  records: Table;
  audit: Table;
}

/** An audit entry as part of the transaction that it reports. */
export function auditEntry(actor: Actor, entry: AuditEntry): AuditDraft {
  return { actor, entry };
}

/**
 * The chains. Each has one head that its writers take turns on, so there is one for what has its turns anyway: a
 * household (its version), a document of none (its own version), the money of an agreement (its ledger), the settings.
 * Reading waits for none of them.
 */
export const chains = {
  household: (household: string) => `HOUSEHOLD#${household}`,
  document: (documentId: string) => `DOCUMENT#${documentId}`,
  claims: (agreement: string) => `CLAIM#${agreement}`,
  /** Of an agreement's claims, or of a document. */
  reads: (of: string) => `READ#${of}`,
  setup: "SETUP",
  users: "USERS",
} as const;

/**
 * Writes all or nothing, the audit's entries as the next ones of a chain. Where somebody else has added to the chain
 * since its head was read, nothing is written: ConflictError on `audit`.
 */
export async function transactAudited(tables: AuditTables, chain: string, changes: readonly Change[]): Promise<void> {
  const writes = changes.filter((change): change is Write => "operation" in change);
  const drafts = changes.filter((change): change is AuditDraft => !("operation" in change));
  const entries = drafts.length === 0 ? [] : await entryWrites(tables, chain, drafts);
  await transact(tables.records.client, [...writes, ...entries]);
}

async function entryWrites({ records, audit }: AuditTables, chain: string, drafts: AuditDraft[]): Promise<Write[]> {
  const before = await getItem(records, keys.auditHead(chain), ChainHead);
  const sealed: SealedEntry[] = [];
  for (const { actor, entry } of drafts) {
    const last = sealed.at(-1) ?? before;
    const { sequence, hash: previous } = last ?? { sequence: 0, hash: noEntry };
    sealed.push(seal({ chain, sequence: sequence + 1, previous, ...entry, ...actor }));
  }
  const last = sealed.at(-1);
  if (last === undefined) return [];
  const puts = sealed.map((entry): Write => {
    const Item = { ...keys.auditEntry(chain, entry.sequence), ...entry };
    // Never written over, also where the head was lost.
    const operation = { Put: { TableName: audit.name, Item, ConditionExpression: "attribute_not_exists(pk)" } };
    return { guards: "audit", operation };
  });
  return [headWrite(records, before, last), ...puts];
}

function headWrite(records: Table, before: ChainHead | undefined, { chain, sequence, hash }: SealedEntry): Write {
  const Item = { ...keys.auditHead(chain), ...indexes.unanchored(chain), chain, sequence, hash };
  const condition =
    before === undefined
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#hash = :hash",
          ExpressionAttributeNames: { "#hash": "hash" },
          ExpressionAttributeValues: { ":hash": before.hash },
        };
  return { guards: "audit", operation: { Put: { TableName: records.name, Item, ...condition } } };
}

/** `file`: the name of the paper that was handed out, where it is one alone. */
type ReadClaim = Pick<Claim, "agreement" | "month" | "number"> & { file?: string };

export interface ClaimReads {
  /** Notes that somebody read a claim: before it is shown or handed out. */
  auditRead(claim: ReadClaim, actor: Actor): Promise<void>;
  /** The same for many at once: an entry each, in as few transactions as their chains allow. */
  auditReads(claims: readonly ReadClaim[], actor: Actor): Promise<void>;
}

/** An entry each and the chain's head: fewer than the hundred items that a transaction takes. */
const readsAtOnce = 90;

export function createClaimReads(tables: AuditTables): ClaimReads {
  const auditReads: ClaimReads["auditReads"] = async (claims, actor) => {
    const byAgreement = Map.groupBy(claims, ({ agreement }) => agreement);
    await Promise.all(
      [...byAgreement].map(async ([agreement, own]) => {
        for (let from = 0; from < own.length; from += readsAtOnce) {
          const entries = own.slice(from, from + readsAtOnce).map((claim) => auditEntry(actor, readEntry(claim)));
          await inTurn(() => transactAudited(tables, chains.reads(agreement), entries));
        }
      }),
    );
  };
  return { auditReads, auditRead: (claim, actor) => auditReads([claim], actor) };
}

function readEntry({ agreement, month, number, file }: ReadClaim): AuditEntry {
  const details = { month, number, ...(file !== undefined && { file }) };
  return { subject: `CLAIM#${agreement}`, what: "read-claim", mark: month, details };
}
/** How often somebody who only waits for a turn tries. */
const turns = 12;

/** Does work that nothing but the chain's head holds up until it is its turn, waiting a little longer each time. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ConflictError) || turn === turns) throw error;
      await pause(Math.random() * Math.min(5 * 2 ** turn, 1_000));
    }
  }
}
