import { parseArgs } from "node:util";
import { actOptions, onlyReference, performAct, required } from "./act-command.ts";
import { readOptions } from "./terminal.ts";
import { dateOf } from "./today.ts";

/** `navette suspend REF`: the accompaniment stops for a while, both days included. */
export async function suspendCommand(args: string[]): Promise<number> {
  const options = {
    ...actOptions,
    from: { type: "string" },
    to: { type: "string" },
    reason: { type: "string" },
  } as const;
  const { values, positionals } = readOptions(() => parseArgs({ args, allowPositionals: true, options }));
  const measure = onlyReference(positionals, "navette suspend REF --from AAAA-MM-JJ --to AAAA-MM-JJ --reason TEXTE");
  return performAct(values, {
    kind: "suspend",
    measure,
    fromOn: dateOf("--from", required("--from", values.from)),
    toOn: dateOf("--to", required("--to", values.to)),
    reason: required("--reason", values.reason),
  });
}
