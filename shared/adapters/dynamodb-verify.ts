import { ZodError } from "zod";
import type { MeasureRecord } from "../../schemas/ledger.ts";
import type { RuleBook } from "../../schemas/rule.ts";
import type { Setup } from "../../schemas/setup.ts";
import type { CheckedCounts, Disagreement } from "../domain/audit/disagreement.ts";
import { tranchesAboveDue } from "../domain/claim/check-claimed.ts";
import { formatEuros } from "../domain/wording/amounts.ts";
import { anchorChain, type ChainHead, canonicalHash } from "./audit-chain.ts";
import type { AuditTables } from "./dynamodb-audit.ts";
import { scan } from "./dynamodb-export.ts";
import { upTo } from "./dynamodb-keys.ts";
import { createSettings } from "./dynamodb-setup.ts";
import { type Snapshot, takeSnapshot } from "./dynamodb-snapshot.ts";
import type { Table } from "./dynamodb-table.ts";
import { checkChains } from "./verify-chains.ts";
import { checkFiles, type HashObject } from "./verify-files.ts";
import { checkLedgers, type VouchedClaim } from "./verify-ledgers.ts";
import { checkLines } from "./verify-lines.ts";
import { checkRecords } from "./verify-records.ts";

/** What was checked, and what does not agree. */
export interface Verification {
  disagreements: Disagreement[];
  counts: CheckedCounts;
  /** What is no disagreement: what a crash left, what has no papers yet, and measures that the next claim corrects. */
  notes: { drafts: number; unrendered: number; toCorrect: string[] };
  /** The head of the anchors, to be compared with what was noted elsewhere. */
  anchor: ChainHead | undefined;
}

export interface Verifier {
  /** Checks everything against everything that says something about it. Reads both tables whole: for one machine. */
  verify(hashObject: HashObject): Promise<Verification>;
}

interface VerifierParts extends AuditTables {
  rules: RuleBook;
  /** What measures are computed with now. */
  basis(): Promise<string>;
}

export function createVerifier({ records, audit, rules, basis }: VerifierParts): Verifier {
  return {
    async verify(hashObject) {
      const snapshot = await takeSnapshot(records);
      const chains = checkChains({ items: await loadChains(audit), heads: snapshot.heads });
      const { entries } = chains;
      const ledgers = checkLedgers(snapshot, entries);
      const lines = checkLines(snapshot, ledgers.claims);
      const files = await checkFiles({ snapshot, entries, hashObject }, ledgers.claims);
      // Read anew: a store that is at work for a while remembers its settings.
      const setup = await createSettings(records).loadSetup().catch(unlessUnreadable);
      const due = checkDue(snapshot, ledgers.claims, { setup, rules, basis: await basis() });
      const unreadable = snapshot.unreadable.map(
        (item): Disagreement => ({ code: "item-unreadable", place: { item } }),
      );
      return {
        disagreements: [
          ...unreadable,
          ...chains.disagreements,
          ...ledgers.disagreements,
          ...lines.disagreements,
          ...due.disagreements,
          ...files.disagreements,
          ...checkRecords(snapshot, entries, { hash: canonicalHash(setup) }),
        ],
        counts: {
          chains: entries.size,
          entries: [...entries.values()].reduce((sum, all) => sum + all.length, 0),
          agreements: snapshot.ledgers.size,
          claims: ledgers.claims.length,
          lines: ledgers.claims.reduce((sum, { rawLines }) => sum + rawLines.size, 0),
          papers: files.papers,
          evidence: files.evidence,
        },
        notes: { drafts: lines.drafts, unrendered: files.unrendered, toCorrect: due.toCorrect },
        anchor: snapshot.heads.get(anchorChain),
      };
    },
  };
}

/** Settings that cannot be understood any more differ from those that were imported; that is told below. */
function unlessUnreadable(error: unknown): Setup {
  if (error instanceof ZodError) return { operators: [], funders: [], partners: [], agreements: [] };
  throw error;
}

async function loadChains(audit: Table): Promise<Map<string, Record<string, unknown>[]>> {
  const chains = new Map<string, Record<string, unknown>[]>();
  for await (const item of scan(audit)) {
    const chain = String(item.pk);
    const items = chains.get(chain);
    if (items === undefined) chains.set(chain, [item]);
    else items.push(item);
  }
  return chains;
}

/**
 * What was claimed for each tranche against what is due for it, computed anew. A measure that the next claim looks at
 * again may have changed since the last one: what was too much then is given back then.
 */
function checkDue(
  { measures, pending, households, ledgers }: Snapshot,
  claims: readonly VouchedClaim[],
  { setup, rules, basis }: { setup: Setup; rules: RuleBook; basis: string },
): { disagreements: Disagreement[]; toCorrect: string[] } {
  const disagreements: Disagreement[] = [];
  const toCorrect = new Set<string>();
  const claimed = claimedOf(claims);
  for (const [key, lines] of claimed) {
    const [reference = "", id = ""] = JSON.parse(key) as string[];
    const kept = measures.get(reference);
    const agreement = setup.agreements.find((one) => one.id === id);
    const ledger = ledgers.get(id);
    // A measure that is gone is told by itself; without its agreement in the settings nothing can be computed.
    if (kept === undefined || agreement === undefined || ledger?.closedThrough === undefined) continue;
    const record = { measure: kept.measure, claimed: lines };
    const above = tranchesAboveDue(record, { agreement, setup, rules, ledger });
    const next = pending.get(`${reference} ${id}`);
    const isOpen = next !== undefined && next < upTo(ledger.closedThrough);
    if (above.length > 0 && (isOpen || households.get(kept.household) !== basis)) toCorrect.add(reference);
    else
      for (const { tranche, dueCents, claimedCents } of above)
        disagreements.push({
          code: "above-due",
          place: { agreement: id, measure: reference, item: String(tranche) },
          expected: formatEuros(dueCents),
          found: formatEuros(claimedCents),
        });
  }
  return { disagreements, toCorrect: [...toCorrect].sort() };
}

/** All that was claimed, by measure and agreement, in the order of the claims. */
function claimedOf(claims: readonly VouchedClaim[]): Map<string, MeasureRecord["claimed"]> {
  const found = new Map<string, MeasureRecord["claimed"]>();
  for (const { claim, closed } of claims) {
    if (claim === undefined) continue;
    const { agreement, month: claimMonth } = claim;
    for (const line of claim.lines) {
      const key = JSON.stringify([line.measure, agreement]);
      const there = found.get(key) ?? [];
      there.push({ agreement, claimMonth, number: closed.number ?? claim.number, line });
      found.set(key, there);
    }
  }
  return found;
}
