import { isDeepStrictEqual } from "node:util";
import type { TextractBlock } from "./textract-response.ts";

/** A block with those that it names. */
export interface LinkedBlock {
  readonly id: string;
  readonly block: TextractBlock;
  /** Where it stands among all blocks, from 0. */
  readonly place: number;
  children: readonly LinkedBlock[];
  /** Of a form's key. */
  values: readonly LinkedBlock[];
  /** Answers of queries, merged cells, titles and footers of tables. */
  others: readonly LinkedBlock[];
  /** The one before it in the same bucket. */
  readonly alike: LinkedBlock | undefined;
}

/** Blocks by what their ids end in: the last of each bucket, which leads to those before it. */
type Buckets = (LinkedBlock | undefined)[];

const none: readonly LinkedBlock[] = [];

/**
 * Finds for each block those that it names, by their ids. `parts` are the blocks of each response; a block that is
 * there several times is kept the first time. Two blocks that differ but for their id are of two answers.
 */
export function linkBlocks(
  parts: readonly (readonly TextractBlock[])[],
): { outcome: "linked"; parts: LinkedBlock[][] } | { outcome: "two-of-one-id" } | { outcome: "block-missing" } {
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  const buckets: Buckets = new Array<undefined>(count).fill(undefined);
  const all: LinkedBlock[] = [];
  const linked: LinkedBlock[][] = [];
  for (const part of parts) {
    const from = all.length;
    for (const block of part) {
      // Every block has an id; one that lost it is known by what it says.
      const id = block.Id || JSON.stringify(block.sent);
      const bucket = bucketOf(id, count);
      const alike = buckets[bucket];
      const known = blockOf(id, alike);
      if (known === undefined) {
        const one = { id, block, place: all.length, children: none, values: none, others: none, alike };
        buckets[bucket] = one;
        all.push(one);
      } else if (!isDeepStrictEqual(known.block.sent, block.sent)) return { outcome: "two-of-one-id" };
    }
    linked.push(from === 0 && parts.length === 1 ? all : all.slice(from));
  }
  return nameAll(all, buckets) ? { outcome: "linked", parts: linked } : { outcome: "block-missing" };
}

function find(id: unknown, buckets: Buckets): LinkedBlock | undefined {
  return typeof id === "string" ? blockOf(id, buckets[bucketOf(id, buckets.length)]) : undefined;
}

/** The block of that id, if it is the given one or one before it. */
function blockOf(id: string, last: LinkedBlock | undefined): LinkedBlock | undefined {
  let one = last;
  while (one !== undefined && one.id !== id) one = one.alike;
  return one;
}

const lettersEnough = 6;

/**
 * Which of so many buckets an id belongs in, by its last letters. A map goes through the whole of each id, and they are
 * long: that alone takes longer than the rest of linking. The service's ids are random to their end; were all to end
 * alike, they would still be told apart, only more slowly.
 */
function bucketOf(id: string, count: number): number {
  let sum = 0;
  for (let at = Math.max(0, id.length - lettersEnough); at < id.length; at += 1) {
    sum = (sum * 31 + id.charCodeAt(at)) & 0x3fffffff;
  }
  return sum % count;
}

/** Whether all the blocks that are named are there. */
function nameAll(all: readonly LinkedBlock[], buckets: Buckets): boolean {
  let next = 0;
  for (const one of all) {
    for (const { Type, Ids } of one.block.Relationships ?? []) {
      if (!Ids || Ids.length === 0) continue;
      const named: LinkedBlock[] = [];
      for (const id of Ids) {
        // Blocks are mostly named in the order in which they stand, and comparing two ids is quicker than looking one up.
        const expected = all[next];
        const found = expected?.id === id ? expected : find(id, buckets);
        // What it was that lost its type, nobody can say: a signature, perhaps.
        if (found?.block.BlockType == null) return false;
        next = found.place + 1;
        named.push(found);
      }
      if (Type === "CHILD") one.children = joined(one.children, named);
      else if (Type === "VALUE") one.values = joined(one.values, named);
      else one.others = joined(one.others, named);
    }
  }
  return true;
}

function joined(before: readonly LinkedBlock[], named: readonly LinkedBlock[]): readonly LinkedBlock[] {
  return before.length === 0 ? named : [...before, ...named];
}
