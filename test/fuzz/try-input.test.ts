import { expect, it } from "vitest";
import { makeOriginals } from "./originals.ts";
import { families, tryInput } from "./try-input.ts";

// `npm run fuzz` tries 5,000 others, each against its bounds of time and memory.
it("75 spoilt inputs of every family end with an answer", { timeout: 120_000 }, async () => {
  const originals = await makeOriginals();
  const seen = new Set<string>();
  for (let seed = 1; seed <= 75; seed++) {
    const tried = await tryInput(originals, seed).catch((cause) => {
      throw new Error(`seed ${seed}`, { cause });
    });
    seen.add(tried.family);
  }
  expect([...seen].sort()).toEqual([...families].sort());
});
