import { isDeepStrictEqual } from "node:util";
import type { TextractBlock } from "./textract-response.ts";

/** A block with those that it names. */
export interface LinkedBlock {
  readonly block: TextractBlock;
  /** Where it stands among all blocks, from 0. */
  readonly place: number;
  children: readonly LinkedBlock[];
  /** Of a form's key. */
  values: readonly LinkedBlock[];
  /** Answers of queries, merged cells, titles and footers of tables. */
  others: readonly LinkedBlock[];
}

const none: readonly LinkedBlock[] = [];

/**
 * Finds for each block those that it names, by their ids. `parts` are the blocks of each response; a block that is
 * there several times is kept the first time. Two blocks that differ but for their id are of two answers.
 */
export function linkBlocks(
  parts: readonly (readonly TextractBlock[])[],
): { outcome: "linked"; parts: LinkedBlock[][] } | { outcome: "two-of-one-id" } | { outcome: "block-missing" } {
  const byId = new Map<string, LinkedBlock>();
  const all: LinkedBlock[] = [];
  const linked: LinkedBlock[][] = [];
  for (const part of parts) {
    const from = all.length;
    for (const block of part) {
      // Every block has an id; one that lost it is known by what it says.
      const id = block.Id || JSON.stringify(block);
      const known = byId.get(id);
      if (known === undefined) {
        const one = { block, place: all.length, children: none, values: none, others: none };
        byId.set(id, one);
        all.push(one);
      } else if (!isDeepStrictEqual(known.block, block)) return { outcome: "two-of-one-id" };
    }
    linked.push(from === 0 && parts.length === 1 ? all : all.slice(from));
  }
  return nameAll(all, byId) ? { outcome: "linked", parts: linked } : { outcome: "block-missing" };
}

/** Whether all the blocks that are named are there. */
function nameAll(all: readonly LinkedBlock[], byId: ReadonlyMap<string, LinkedBlock>): boolean {
  let next = 0;
  for (const one of all) {
    for (const { Type, Ids } of one.block.Relationships ?? []) {
      if (!Ids || Ids.length === 0) continue;
      const named: LinkedBlock[] = [];
      for (const id of Ids) {
        // Blocks are mostly named in the order in which they stand, and comparing two ids is quicker than looking one up.
        const expected = all[next];
        const found = expected?.block.Id === id ? expected : byId.get(id);
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
