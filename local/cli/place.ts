import { parseArgs } from "node:util";
import { actOptions, onlyReference, performAct, required } from "./act-command.ts";
import { CommandError, readOptions } from "./terminal.ts";

/** `navette place REF`: the sector in which a measure counts, and whether the household is followed intensively. */
export async function placeCommand(args: string[]): Promise<number> {
  const options = {
    ...actOptions,
    sector: { type: "string" },
    intensive: { type: "boolean" },
    "not-intensive": { type: "boolean" },
  } as const;
  const { values, positionals } = readOptions(() => parseArgs({ args, allowPositionals: true, options }));
  const measure = onlyReference(positionals, "navette place REF [--sector TEXTE] [--intensive | --not-intensive]");
  const { intensive = false, "not-intensive": notIntensive = false } = values;
  if (intensive && notIntensive) throw new CommandError("Choisissez --intensive ou --not-intensive, pas les deux.");
  if (values.sector === undefined && !intensive && !notIntensive)
    throw new CommandError("Dites ce qui change : --sector TEXTE, --intensive ou --not-intensive.");
  return performAct(values, {
    kind: "place",
    measure,
    ...(values.sector !== undefined && { sector: required("--sector", values.sector) }),
    ...((intensive || notIntensive) && { intensive }),
  });
}
