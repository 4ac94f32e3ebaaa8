import { stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { evaluate } from "../eval/evaluate.ts";
import type { Evaluation } from "../eval/evaluation.ts";
import { evaluationText } from "../eval/evaluation-text.ts";
import { readLabelledSet } from "../eval/read-labelled-set.ts";
import { isInside, prepareFolder } from "./folders.ts";
import { inTemporaryFolder } from "./interruption.ts";
import { readSetup } from "./read-setup.ts";
import { CommandError, readOptions } from "./terminal.ts";
import { todayOf } from "./today.ts";

/** `navette eval`: how well a labelled set is read. 0 where every file could be evaluated, whatever came of the goals. */
export async function evalCommand(args: string[]): Promise<number> {
  const options = {
    keep: { type: "string" },
    json: { type: "string" },
    errors: { type: "boolean" },
    setup: { type: "string" },
    today: { type: "string" },
  } as const;
  const { values, positionals } = readOptions(() => parseArgs({ args, allowPositionals: true, options }));
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new CommandError("Donnez le dossier des fichiers étiquetés, un seul : navette eval DOSSIER.");
  const { keep, json } = values;
  const today = todayOf(values.today);
  if (keep !== undefined && isInside(folder, keep))
    throw new CommandError(`« ${folder} » est à lire, et Navette y écrirait : donnez un autre dossier à --keep.`);
  const set = await readLabelledSet(folder, { leaveOut: keep === undefined ? [] : [keep] });
  const setup = values.setup === undefined ? undefined : await readSetup(values.setup);
  if (keep !== undefined) await prepareFolder("--keep", keep);
  if (json !== undefined) await prepareFile(json);

  const { evaluation, failed } = await inTemporaryFolder((dir) =>
    evaluate({ set, dir, today, ...(keep !== undefined && { readingsDir: keep }), ...(setup && { setup }) }),
  );
  const shown: Evaluation = { ...evaluation };
  if (!values.errors) delete shown.mistakes;
  console.log(evaluationText(shown, { color: process.stdout.isTTY === true }));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(shown, null, 2)}\n`);

  const { missing, unfinished } = evaluation.files;
  for (const path of missing) console.error(`Non évalué : « ${path} » est étiqueté, mais absent ou illisible.`);
  for (const name of unfinished) console.error(`Non évalué : la lecture de « ${name} » n'est pas allée à son terme.`);
  for (const { queue, count } of failed) console.error(`${count} message(s) in the dead-letter queue ${queue}`);
  return missing.length + unfinished.length + failed.length === 0 ? 0 : 1;
}

async function prepareFile(path: string): Promise<void> {
  if (path.trim() === "") throw new CommandError("--json attend un fichier.");
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) throw new CommandError(`« ${path} » est un dossier : donnez un fichier à --json.`);
  await prepareFolder("--json", dirname(path));
}
