import type { Disagreement } from "../domain/audit/disagreement.ts";
import { anchorChain, type ChainHead, isSealed, noEntry, SealedEntry } from "./audit-chain.ts";
import { anchorOf } from "./dynamodb-anchors.ts";
import { keys } from "./dynamodb-keys.ts";

/** The items of the audit by chain, and how far each chain should go. */
export interface KeptChains {
  items: ReadonlyMap<string, readonly Record<string, unknown>[]>;
  heads: ReadonlyMap<string, ChainHead>;
}

export interface CheckedChains {
  /** The entries that are what they were sealed as, each chain in its order. */
  entries: Map<string, SealedEntry[]>;
  disagreements: Disagreement[];
}

/** Checks every chain from its first entry to its head, and every head that an anchor names. */
export function checkChains({ items, heads }: KeptChains): CheckedChains {
  const entries = new Map<string, SealedEntry[]>();
  const disagreements: Disagreement[] = [];
  for (const chain of [...new Set([...items.keys(), ...heads.keys()])].sort()) {
    const checked = checkChain(chain, items.get(chain) ?? [], heads.get(chain));
    entries.set(chain, checked.entries);
    disagreements.push(...checked.disagreements);
  }
  return { entries, disagreements: [...disagreements, ...checkAnchors(entries)] };
}

function checkChain(chain: string, items: readonly Record<string, unknown>[], head: ChainHead | undefined) {
  const disagreements: Disagreement[] = [];
  const bySequence = new Map<number, Record<string, unknown>>();
  for (const item of items) {
    const sequence = Number(item.sk);
    if (keys.auditEntry(chain, sequence).sk === item.sk && sequence > 0) bySequence.set(sequence, item);
    else disagreements.push({ code: "entry-unexpected", place: { chain, item: String(item.sk) } });
  }
  const last = Math.max(head?.sequence ?? 0, ...bySequence.keys());
  if (head === undefined) disagreements.push({ code: "head-missing", place: { chain } });

  const entries: SealedEntry[] = [];
  let before: SealedEntry | undefined;
  for (let entry = 1; entry <= last; entry += 1) {
    const place = { chain, entry };
    const item = bySequence.get(entry);
    const sealed = item && sealedOf(item, place);
    if (item === undefined) disagreements.push({ code: "entry-missing", place });
    else if (sealed === undefined) disagreements.push({ code: "entry-changed", place });
    else if (head !== undefined && entry > head.sequence) disagreements.push({ code: "entry-unexpected", place });
    else {
      // Who put another entry in, well sealed, cannot make the next one name it.
      const expected = entry === 1 ? noEntry : before?.hash;
      if (expected !== undefined && sealed.previous !== expected)
        disagreements.push({
          code: "entry-replaced",
          place: { chain, entry: entry === 1 ? 1 : entry - 1 },
          expected: sealed.previous,
          found: expected,
        });
      entries.push(sealed);
    }
    before = sealed;
  }
  const top = entries.at(-1);
  if (head !== undefined && top?.sequence === head.sequence && top.hash !== head.hash) {
    const place = { chain, entry: head.sequence };
    disagreements.push({ code: "head-differs", place, expected: head.hash, found: top.hash });
  }
  return { entries, disagreements };
}

/** The entry of an item, where it is in its place and still is what was sealed. */
function sealedOf(item: Record<string, unknown>, place: { chain: string; entry: number }): SealedEntry | undefined {
  const { pk: _, sk: __, ...rest } = item;
  const { success, data } = SealedEntry.safeParse(rest);
  return success && data.chain === place.chain && data.sequence === place.entry && isSealed(data) ? data : undefined;
}

/** Heads that anchors name, and that their chains have no longer. */
function checkAnchors(entries: ReadonlyMap<string, SealedEntry[]>): Disagreement[] {
  const named = new Map<string, Set<string>>();
  for (const [chain, all] of entries) named.set(chain, new Set(all.map(anchorOf)));
  const gone = new Map<string, Disagreement>();
  for (const { details } of entries.get(anchorChain) ?? []) {
    const heads = details?.heads;
    if (typeof heads !== "object" || Array.isArray(heads)) continue;
    for (const [chain, expected] of Object.entries(heads)) {
      if (named.get(chain)?.has(expected)) continue;
      const [sequence = "", hash] = expected.split("#");
      const place = { chain, entry: Number(sequence) };
      gone.set(`${chain} ${expected}`, { code: "anchor-differs", place, expected: hash });
    }
  }
  return [...gone.values()];
}
