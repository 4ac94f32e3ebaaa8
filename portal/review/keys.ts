import { useEffect, useRef } from "preact/hooks";
import { createStore } from "../store.ts";

const setting = "navette:keys";

/** Whether the screen's keys answer: somebody who dictates may turn them off (WCAG 2.1.4). Kept on this computer. */
export const keysOn = createStore(readSetting());

function readSetting(): boolean {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    return true;
  }
}

export function turnKeys(on: boolean): void {
  keysOn.set(on);
  try {
    localStorage.setItem(setting, on ? "on" : "off");
  } catch {
    // Not kept: they are as they were at the next visit.
  }
}

/** Each key with what it does, as the list behind « ? » tells it. */
export const keyList = [
  ["s", "champ suivant"],
  ["p", "champ précédent"],
  ["d", "prochain champ à vérifier"],
  ["v", "champ vu, aller au suivant"],
  ["c", "corriger le champ choisi"],
  ["z", "page entière, ou le champ choisi"],
  ["+", "rapprocher l’image"],
  ["-", "éloigner l’image"],
  ["<", "page précédente"],
  [">", "page suivante"],
  ["a", "aller au bouton « Accepter »"],
  ["n", "passer au document suivant, sans décider"],
  ["?", "cette liste"],
] as const;

export type ReviewKey = (typeof keyList)[number][0];

/** Whether a key is meant for what it was pressed in: a field, a list, a dialog. */
function isTakenBy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, select, textarea, dialog") !== null;
}

/** Has keys do something on this screen: alone, outside of inputs, and only where they are on. */
export function useKeys(acts: Partial<Record<ReviewKey, () => void>>): void {
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTakenBy(event.target)) return;
      const act = now.current[event.key.toLowerCase() as ReviewKey];
      if (act === undefined || (!keysOn.get() && event.key !== "?")) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
