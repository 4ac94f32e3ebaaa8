import { parseArgs } from "node:util";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { actOptions, performAct, required } from "./act-command.ts";
import { CommandError, readOptions } from "./terminal.ts";

const usage = "navette accept DOCUMENT [--as prolong | new-start] --reason TEXTE";

/** `navette accept DOCUMENT`: a decision that breaks a rule takes effect all the same. */
export async function acceptCommand(args: string[]): Promise<number> {
  const options = { ...actOptions, as: { type: "string" }, reason: { type: "string" } } as const;
  const { values, positionals } = readOptions(() => parseArgs({ args, allowPositionals: true, options }));
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new CommandError(`Donnez l'empreinte d'un document : ${usage}.`);
  const startsWith = name.toLowerCase();
  if (!/^[0-9a-f]{8,64}$/.test(startsWith))
    throw new CommandError(
      `« ${name} » n'est pas une empreinte : donnez-en au moins les 8 premiers signes (chiffres, a à f).`,
    );
  const as = values.as;
  if (as !== undefined && as !== "prolong" && as !== "new-start")
    throw new CommandError(
      `--as attend « prolong » (dans la suite, sans interruption) ou « new-start » (nouvelle période) : « ${as} » n'en est pas.`,
    );
  const reason = required("--reason", values.reason);
  return performAct(values, async (store) => ({
    kind: "accept",
    document: await onlyDocument(store, startsWith),
    ...(as !== undefined && { as }),
    reason,
  }));
}

async function onlyDocument(store: Store, startsWith: string): Promise<string> {
  const [found, ...others] = await store.findDocuments(startsWith);
  if (found === undefined)
    throw new CommandError(`Aucun document n'a une empreinte qui commence par « ${startsWith} » : vérifiez-la.`, 1);
  if (others.length > 0)
    throw new CommandError(
      `${others.length + 1} documents ont une empreinte qui commence par « ${startsWith} » : donnez-en plus de signes.`,
      1,
    );
  return found;
}
