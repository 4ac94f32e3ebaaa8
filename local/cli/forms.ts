import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Measure } from "../../schemas/measure.ts";
import { drawForm } from "../../shared/adapters/pdf-lib-form.ts";
import type { FormKind } from "../../shared/domain/forms/form-definition.ts";
import { issuedForms, latestFormOf } from "../../shared/domain/forms/issued-forms.ts";
import { formKindsFor, prefillForm } from "../../shared/domain/forms/prefill-form.ts";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { prepareFolder } from "./folders.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { CommandError, readOptions } from "./terminal.ts";
import { writeWhole } from "./write-outputs.ts";

const kinds = [...new Set(issuedForms.map(({ kind }) => kind))];

const fileNames: Record<FormKind, string> = {
  orientation: "fiche-orientation",
  decision: "notification-decision",
  contract: "contrat",
  bilan: "bilan",
  renewal: "demande-renouvellement",
};

/** `navette forms --out DIR`: blank forms; with `--measure REF`, forms that say already what is known of it. */
export async function formsCommand(args: string[]): Promise<number> {
  const options = {
    out: { type: "string" },
    kind: { type: "string" },
    measure: { type: "string" },
    keep: { type: "string" },
  } as const;
  const { values } = readOptions(() => parseArgs({ args, options }));
  const { out, measure: reference } = values;
  if (out === undefined || out.trim() === "")
    throw new CommandError("Dites où écrire les formulaires : --out DOSSIER.");
  const asked = values.kind === undefined ? undefined : kindOf(values.kind);
  if (reference !== undefined && reference.trim() === "")
    throw new CommandError("--measure attend la référence d'une mesure.");
  if (reference === undefined && values.keep !== undefined)
    throw new CommandError("--keep ne sert qu'avec --measure : donnez la référence d'une mesure, ou ôtez --keep.");
  await prepareFolder("--out", out);
  if (reference === undefined) {
    for (const kind of asked === undefined ? kinds : [asked]) await write(out, kind);
    return 0;
  }
  const measure = await measureOf(reference, values.keep ?? defaultTwinDir);
  for (const kind of kindsFor(measure, asked)) await write(out, kind, measure);
  return 0;
}

function kindOf(text: string): FormKind {
  const kind = kinds.find((known) => known === text);
  if (kind !== undefined) return kind;
  const known = kinds.map((one) => `  ${one.padEnd(12)} ${documentKindLabel(one)}`);
  throw new CommandError(`Formulaire inconnu : « ${text} ». Donnez l'un de ceux-ci :\n${known.join("\n")}`);
}

function kindsFor(measure: Measure, asked: FormKind | undefined): FormKind[] {
  const possible = formKindsFor(measure);
  if (asked === undefined && possible.length === 0)
    throw new CommandError(`La mesure « ${measure.reference} » n'attend plus de document : rien n'a été écrit.`, 1);
  if (asked === undefined) return possible;
  if (possible.includes(asked)) return [asked];
  const others = possible.map((kind) => `--kind ${kind}`).join(", ");
  const instead = others === "" ? "ôtez --measure" : `donnez ${others}, ou ôtez --measure`;
  throw new CommandError(
    `La mesure « ${measure.reference} » n'a pas à recevoir de document de ce type (${documentKindLabel(asked)}) : ${instead} pour un formulaire vierge.`,
    1,
  );
}

async function measureOf(reference: string, dir: string): Promise<Measure> {
  const { twin, store } = await openTwin({ dir, onlyUnfinished: true });
  try {
    await twin.drain();
    const stored = await store.loadMeasure(reference);
    if (stored !== undefined) return stored.measure;
    throw new CommandError(`Aucune mesure ne porte la référence « ${reference} » : vérifiez-la.`, 1);
  } finally {
    await twin.stop();
  }
}

async function write(out: string, kind: FormKind, measure?: Measure): Promise<void> {
  const form = latestFormOf(kind);
  const bytes = await drawForm(form, measure && { measureRef: measure.reference, answers: prefillForm(kind, measure) });
  const suffix = measure === undefined ? "" : `-${measure.reference.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")}`;
  const path = join(out, `${fileNames[kind]}${suffix}.pdf`);
  try {
    await writeWhole(path, bytes);
  } catch {
    throw new CommandError(`Impossible d'écrire « ${path} » : vérifiez que vous pouvez y écrire.`, 1);
  }
  console.log(path);
}
