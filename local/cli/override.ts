import { parseArgs } from "node:util";
import { OverridableCheck } from "../../schemas/act.ts";
import { checkLabel } from "../../shared/domain/wording/life.ts";
import { actOptions, onlyReference, performAct, required } from "./act-command.ts";
import { CommandError, readOptions } from "./terminal.ts";

/** `navette override REF CHECK`: a check is set aside, and the reason stays on record. */
export async function overrideCommand(args: string[]): Promise<number> {
  const options = { ...actOptions, reason: { type: "string" } } as const;
  const { values, positionals } = readOptions(() => parseArgs({ args, allowPositionals: true, options }));
  const [reference = "", name = "", ...more] = positionals;
  const measure = onlyReference([reference, ...more], "navette override REF CONTRÔLE --reason TEXTE");
  const check = OverridableCheck.safeParse(name);
  if (!check.success) {
    const known = OverridableCheck.options.map((id) => `  ${id.padEnd(22)} ${checkLabel(id)}`);
    throw new CommandError(
      `Contrôle inconnu : « ${name} ». Voici ceux qu'une personne peut écarter :\n${known.join("\n")}`,
    );
  }
  const reason = required("--reason", values.reason);
  return performAct(values, { kind: "override", measure, check: check.data, reason });
}
