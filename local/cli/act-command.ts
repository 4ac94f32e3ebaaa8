import { userInfo } from "node:os";
import type { Act } from "../../schemas/act.ts";
import type { CalendarDate, Instant } from "../../schemas/calendar.ts";
import { hashOf } from "../../shared/adapters/dynamodb-keys.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { measureNow } from "./measure-lines.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { CommandError } from "./terminal.ts";
import { noonOf, todayOf } from "./today.ts";

/** The options of every command that records what a person decides. */
export const actOptions = { keep: { type: "string" }, by: { type: "string" }, today: { type: "string" } } as const;
type ActValues = { keep?: string | undefined; by?: string | undefined; today?: string | undefined };

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, Extract<keyof T, K>> : never;
/** What is decided, before it is said who decided it and when. */
type ActContent = Without<Act, "actId" | "by" | "at">;

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
  const { twin, store } = await openTwin({ dir: values.keep ?? defaultTwinDir });
  try {
    // What the last start left unfinished goes first: the act is about the measure as its papers make it.
    await twin.drain();
    const content = typeof decided === "function" ? await decided(store) : decided;
    const about = content.kind === "accept" ? { document: content.document } : { measure: content.measure };
    const act = signedAct(content, { by, today, acts: await store.loadActs(about) });
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

/**
 * The act, with an identifier that follows from what is decided: the same command twice is one act. What may change
 * its mind, and come back (where a measure counts, how a decision is accepted), follows from what it replaces too.
 */
function signedAct(content: ActContent, { by, today, acts }: { by: string; today: CalendarDate; acts: Act[] }): Act {
  const replaced = acts.filter((act) => replaces(content, act)).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const last = replaced.at(-1);
  if (last !== undefined && isSame(content, last)) return last;
  const actId = hashOf(JSON.stringify(last === undefined ? content : [content, last.actId])).slice(0, 32);
  return { ...content, actId, by, at: laterOf(noonOf(today), last, today) } as Act;
}

function replaces(content: ActContent, act: Act): boolean {
  if (content.kind === "place") return act.kind === "place" && act.measure === content.measure;
  if (content.kind === "accept") return act.kind === "accept" && act.document === content.document;
  return false;
}

function isSame(content: ActContent, { actId: _, by: __, at: ___, ...kept }: Act): boolean {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(content) === sorted(kept);
}

function orderOf({ at, actId }: Act): string {
  return `${at}|${actId}`;
}

/** Noon, or a second after what it replaces where both are decided on one day: the later one has to hold. */
function laterOf(noon: Instant, replaced: Act | undefined, today: CalendarDate): Instant {
  if (replaced === undefined || !replaced.at.startsWith(today) || replaced.at < noon) return noon;
  return new Date(Date.parse(replaced.at) + 1000).toISOString().replace(".000Z", "Z");
}
