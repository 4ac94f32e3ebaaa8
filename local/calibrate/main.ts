import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { inTemporaryFolder } from "../cli/interruption.ts";
import { todayOf } from "../cli/today.ts";
import type { Calibration } from "../eval/calibration.ts";
import { evaluate } from "../eval/evaluate.ts";
import { readLabelledSet } from "../eval/read-labelled-set.ts";
import { crossValidate } from "./cross-validate.ts";
import { examplesOf } from "./examples.ts";
import { type Example, fitWeights } from "./fit-weights.ts";
import { weightsFile } from "./weights-file.ts";

/**
 * Fits the weights that confidences are weighed with on the labelled sets of the folders given, and writes them where the
 * reader has them. `--keep` keeps OCR from one time to the next, as `navette eval` does.
 */
const file = "shared/domain/reading/confidence-weights.ts";
const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: "string" }, today: { type: "string" } },
});
if (folders.length === 0)
  throw new Error("name the folders of the labelled sets: npm run calibrate -- FOLDER… [--keep DIR]");

const today = todayOf(options.today);
const values: Example[] = [];
const hands: Example[] = [];
for (const folder of folders) {
  const set = await readLabelledSet(folder);
  await inTemporaryFolder((dir) =>
    evaluate({
      set,
      dir,
      today,
      ...(options.keep !== undefined && { readingsDir: options.keep }),
      onPaper: (label, pages) => {
        const learnt = examplesOf(label, pages, today);
        values.push(...learnt.values);
        hands.push(...learnt.hands);
      },
    }),
  );
}
const told = [
  `Fitted on ${values.length} values of ${new Set(values.map(({ layout }) => layout)).size} layouts.`,
  `On layouts left out of the fit: AUROC ${shown(crossValidate(values))}, of handwriting ${shown(crossValidate(hands))}.`,
];
await writeFile(file, weightsFile({ values: fitWeights(values), hands: fitWeights(hands) }, told));
console.log(told.join("\n"));

function shown({ auroc }: Calibration): string {
  return auroc === undefined ? "unknown" : auroc.toFixed(3);
}
