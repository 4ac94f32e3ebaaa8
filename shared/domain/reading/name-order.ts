import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { isFirstName, startsWithCivility } from "./parse-name.ts";

const TITLE = /(?:^|[^\p{L}])(?:M\.|Mr\.?|Mme\.?|Mlle|Monsieur|Madame|Mademoiselle)\s+$/u;
/** What may follow a name in the same piece of text. */
const BEHIND = /(?:\s*[,;(]|\s+[–-]\s|\s+n[ée]e?(?:\(e\))?\s+le(?!\p{L})).*$/u;

/**
 * In which order « Bénéficiaire : Aurore Vautrin » names somebody, where neither its label nor capitals tell: as the same
 * name stands behind a title elsewhere on the page, else by what is known as a first name. Nothing where nothing tells.
 */
export function nameOrder(
  { sheet }: LabelledSheet,
  { cell, start, valueStart }: Label,
  text: string,
): "first-last" | "last-first" | undefined {
  const asked = fold(cell.text.slice(start, valueStart));
  if (/\bprenom/.test(asked)) return /\bnoms?\b.*\bprenom/.test(asked) ? "last-first" : "first-last";
  const name = text.replace(BEHIND, "").trim();
  const words = name.split(/\s+/);
  const [head = ""] = words;
  const tail = words.at(-1) ?? "";
  if (startsWithCivility(name) || words.length < 2 || /(?<!\p{L})\p{Lu}{2}/u.test(name)) return "last-first";
  if (isTitled(sheet.flow.text.replace(/\s+/g, " "), name)) return "first-last";
  if (isFirstName(head) === isFirstName(tail)) return undefined;
  return isFirstName(head) ? "first-last" : "last-first";
}

/** Whether the name stands behind a title somewhere: there the first name comes first. */
function isTitled(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const after = text.charAt(at + name.length);
    if (TITLE.test(text.slice(Math.max(0, at - 14), at)) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}
