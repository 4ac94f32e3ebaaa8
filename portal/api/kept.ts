import { onSignOut } from "../session/session.ts";

/** Answers of this visit, so that the way back shows at once what was there. Gone when the person signs out. */
const kept = new Map<string, unknown>();
const most = 100;

onSignOut(() => kept.clear());

export const keyOf = (route: string, input: unknown) => `${route} ${JSON.stringify(input)}`;

export function keep(key: string, answer: unknown): void {
  kept.delete(key);
  kept.set(key, answer);
  const oldest = kept.keys().next();
  if (kept.size > most && !oldest.done) kept.delete(oldest.value);
}

export function find<T>(key: string): T | undefined {
  return kept.get(key) as T | undefined;
}

/** Lets go of every answer of these routes: what was just changed is asked anew. */
export function forget(...routes: readonly string[]): void {
  for (const key of [...kept.keys()]) if (routes.some((route) => key.startsWith(`${route} `))) kept.delete(key);
}
