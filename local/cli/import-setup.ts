import { parseArgs } from "node:util";
import type { Setup } from "../../schemas/setup.ts";
import { defaultTwinDir, type OpenTwin, openTwin } from "./open-twin.ts";
import { readSetup } from "./read-setup.ts";
import { CommandError, readOptions } from "./terminal.ts";
import { noonOf, todayOf } from "./today.ts";

/** `navette import-setup FILE`: all of a setup file, or nothing of it. */
export async function importSetupCommand(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(() =>
    parseArgs({ args, allowPositionals: true, options: { keep: { type: "string" }, today: { type: "string" } } }),
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new CommandError("Donnez un fichier de réglages : navette import-setup FICHIER.");
  const today = todayOf(values.today);
  const setup = await readSetup(file);
  const open = await openTwin({ dir: values.keep ?? defaultTwinDir });
  try {
    const changed = await importSetup(open, setup, noonOf(today));
    const { operators, agreements, partners } = setup;
    const kept = `${agreements.length} convention(s), ${operators.length} opérateur(s), ${partners.length} partenaire(s)`;
    console.log(changed ? `Réglages importés : ${kept}.` : `Réglages inchangés : ${kept}.`);
    return 0;
  } finally {
    await open.twin.stop();
  }
}

/** Saves the settings and computes again the measures that other settings were used for. Gives whether anything changed. */
export async function importSetup({ twin, store }: OpenTwin, setup: Setup, at: string): Promise<boolean> {
  const actor = { who: "navette import-setup", at };
  // What the last start left unfinished goes first, with the settings it arrived under.
  await twin.drain();
  const { changed } = await store.saveSetup(setup, actor);
  await store.refoldStale(actor);
  // Whatever waited or was refused for want of these settings is looked at again.
  if (changed) twin.tellAgainNextTime();
  return changed;
}
