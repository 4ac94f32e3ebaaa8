import type { Act } from "../../schemas/act.ts";
import type { Instant } from "../../schemas/calendar.ts";
import { hashOf } from "./dynamodb-keys.ts";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, Extract<keyof T, K>> : never;
/** What is decided, before it is said who decided it and when. */
export type ActContent = Without<Act, "actId" | "by" | "at">;

/**
 * The act, with an identifier that follows from what is decided: the same twice is one act. What may change its mind, and
 * come back (where a measure counts, how a decision is accepted), follows from what it replaces too. `acts`: what was
 * decided before.
 */
export function signAct(content: ActContent, { by, at, acts }: { by: string; at: Instant; acts: Act[] }): Act {
  const replaced = acts.filter((act) => replaces(content, act)).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const last = replaced.at(-1);
  if (last !== undefined && isSame(content, last)) return last;
  const actId = hashOf(JSON.stringify(last === undefined ? content : [content, last.actId])).slice(0, 32);
  return { ...content, actId, by, at: laterOf(at, last) } as Act;
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

/** A second after what it replaces, where both are decided on one day: the later one has to hold. */
function laterOf(at: Instant, replaced: Act | undefined): Instant {
  if (replaced === undefined || replaced.at.slice(0, 10) !== at.slice(0, 10) || replaced.at < at) return at;
  return new Date(Date.parse(replaced.at) + 1000).toISOString().replace(".000Z", "Z");
}
