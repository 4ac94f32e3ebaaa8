import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CORPUS_SETS, makePlanned, planCorpus } from "./plan-corpus.ts";

/**
 * Writes the labelled set into a folder: each file, and beside it what reading it should give.
 * node samples/corpus/make.ts DIR [--set development|held-out|all] [--seed N] [--each N] [--layout NAME]
 * `--each` is the number of papers for a layout and a degradation (2 for development, 4 for held-out); `--layout`
 * keeps to the files of one layout.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: "string", default: "all" },
    seed: { type: "string", default: "2026" },
    each: { type: "string" },
    layout: { type: "string" },
  },
});
const [folder] = positionals;
const sets = CORPUS_SETS.filter((set) => values.set === "all" || values.set === set);
const seed = Number(values.seed);
const each = values.each === undefined ? undefined : Number(values.each);
if (!folder || positionals.length > 1 || sets.length === 0 || !Number.isInteger(seed) || !Number.isInteger(each ?? 1)) {
  console.error("usage: make.ts DIR [--set development|held-out|all] [--seed N] [--each N] [--layout NAME]");
  process.exit(2);
}
const planned = sets
  .flatMap((set) => planCorpus({ set, seed, ...(each !== undefined && { each }) }))
  .filter(({ name }) => values.layout === undefined || name.startsWith(`${values.layout}-`));

mkdirSync(folder, { recursive: true });
let total = 0;
for (const [place, file] of planned.entries()) {
  const { bytes, row } = await makePlanned(file);
  writeFileSync(join(folder, row.file), bytes);
  writeFileSync(join(folder, `${row.file}.expected.json`), `${JSON.stringify([row], null, 2)}\n`);
  total += bytes.length;
  if (process.stderr.isTTY) process.stderr.write(`\r${place + 1}/${planned.length} ${row.file.padEnd(60)}`);
}
if (process.stderr.isTTY) process.stderr.write("\n");
const layouts = new Set(planned.filter(({ paper }) => paper === "filled").map(({ layout }) => layout));
console.log(`${planned.length} files of ${layouts.size} layouts and other papers, ${(total / 1e6).toFixed(1)} MB`);
