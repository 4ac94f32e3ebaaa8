import { userInfo } from "node:os";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { type ActContent, signAct } from "../../shared/adapters/sign-act.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { measureNow } from "./measure-lines.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { CommandError } from "./terminal.ts";
import { noonOf, todayOf } from "./today.ts";

/** The options of every command that records what a person decides. */
export const actOptions = { keep: { type: "string" }, by: { type: "string" }, today: { type: "string" } } as const;
type ActValues = { keep?: string | undefined; by?: string | undefined; today?: string | undefined };

/**
 * Records what a person decides, and prints what its measure is now. What has to be looked up first is made from the
 * store. Throws a `CommandError` where a rule refuses it.
 */
export async function performAct(
  values: ActValues,
  decided: ActContent | ((store: Store) => Promise<ActContent>),
): Promise<number> {
  const by = whoDecides(values.by);
  const today = todayOf(values.today);
  const { twin, store } = await openTwin({ dir: values.keep ?? defaultTwinDir, onlyUnfinished: true });
  try {
    // What the last start left unfinished goes first: the act is about the measure as its papers make it.
    await twin.drain();
    const content = typeof decided === "function" ? await decided(store) : decided;
    const about = content.kind === "accept" ? { document: content.document } : { measure: content.measure };
    const act = signAct(content, { by, at: noonOf(today), acts: await store.loadActs(about) });
    const actor = { who: by, at: act.at };
    const acted = await store.recordAct(act, actor);
    if (acted.outcome === "refused")
      throw new CommandError(`${typeset(acted.finding.message)}\nRien n'a été enregistré.`, 1);
    for (const waiting of acted.woken) await store.recordDocument(waiting, actor);
    const measure = acted.measures.find(({ reference }) => reference === acted.measure);
    if (measure) console.log(measureNow(measure).join("\n"));
    return 0;
  } finally {
    await twin.stop();
  }
}

/** The only reference that a command was given. */
export function onlyReference(positionals: string[], usage: string): string {
  const [reference, ...more] = positionals;
  if (reference === undefined || reference.trim() === "" || more.length > 0)
    throw new CommandError(`Donnez une référence de mesure : ${usage}.`);
  return reference;
}

/** An option that has to be there, and to say something. */
export function required(option: string, text: string | undefined): string {
  if (text === undefined || text.trim() === "") throw new CommandError(`Il manque ${option} : donnez-le.`);
  return text.trim();
}

function whoDecides(option: string | undefined): string {
  if (option !== undefined) return required("--by", option);
  try {
    return userInfo().username;
  } catch {
    throw new CommandError("Dites qui décide : --by IDENTIFIANT.");
  }
}
