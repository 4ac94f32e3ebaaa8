/** Tries inputs one after the other and tells of each in a line of JSON: `node child.ts SEED FIRST STEP END`. */
import { peakMegabytes } from "../bench/memory.ts";
import { makeOriginals } from "./originals.ts";
import { tryInput } from "./try-input.ts";

const [seed = 0, first = 0, step = 1, end = 0] = process.argv.slice(2).map(Number);
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const originals = await makeOriginals();
for (let index = first; index < end; index += step) {
  tell({ index });
  const startedAt = performance.now();
  try {
    const { family, outcome } = await tryInput(originals, seed + index);
    tell({ index, family, outcome, ms: performance.now() - startedAt, peakMegabytes: peakMegabytes() });
  } catch (error) {
    tell({ index, crash: error instanceof Error ? error.stack : String(error), ms: performance.now() - startedAt });
  }
}
process.exit(0);
