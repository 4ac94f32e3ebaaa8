import { parseArgs } from "node:util";
import { StepId } from "../../schemas/act.ts";
import { stepLabel } from "../../shared/domain/wording/life.ts";
import { actOptions, onlyReference, performAct, required } from "./act-command.ts";
import { CommandError, readOptions } from "./terminal.ts";
import { dateOf } from "./today.ts";

/** `navette step REF STEP`: a step of the scheme's path was taken that no paper carries. */
export async function stepCommand(args: string[]): Promise<number> {
  const options = {
    ...actOptions,
    on: { type: "string" },
    count: { type: "string" },
    note: { type: "string" },
  } as const;
  const { values, positionals } = readOptions(() => parseArgs({ args, allowPositionals: true, options }));
  const [reference = "", name = "", ...more] = positionals;
  const measure = onlyReference([reference, ...more], "navette step REF ÉTAPE --on AAAA-MM-JJ");
  const step = StepId.safeParse(name);
  if (!step.success) {
    const known = StepId.options.map((id) => `  ${id.padEnd(16)} ${stepLabel(id)}`);
    throw new CommandError(`Étape inconnue : « ${name} ». Donnez l'une de celles-ci :\n${known.join("\n")}`);
  }
  return performAct(values, {
    kind: "step",
    measure,
    step: step.data,
    on: dateOf("--on", required("--on", values.on)),
    ...(values.count !== undefined && { count: countOf(values.count) }),
    ...(values.note !== undefined && { note: required("--note", values.note) }),
  });
}

function countOf(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new CommandError(`--count attend un nombre entier : « ${text} » n'en est pas un.`);
  return Number(text);
}
