import type { SchemeRule } from "../../../schemas/rule.ts";
import { fold } from "../reading/fold-text.ts";

/**
 * Whether an organisation, as written on the request, is one that the scheme's source lets refer. Undefined where the
 * source does not settle it: it is silent, or its list goes on (« … ») and does not name this one. Case, accents and
 * the dots of an acronym do not count.
 */
export function referrerAllowed(rule: SchemeRule, organisation: string): boolean | undefined {
  if (rule.referrers === "unset") return undefined;
  const { open, list } = rule.referrers.value;
  const written = asWords(organisation);
  if (list.some(({ words }) => words.some((word) => written.includes(` ${word} `)))) return true;
  return open ? undefined : false;
}

/** The words of a name with a space around each, so that « caf » is not found in « cafétéria »; « C.C.A.S. » is one word. */
function asWords(name: string): string {
  // A letter after a space is of the acronym only with its dot: « C. C. A. S. d'Essai ».
  const acronym = /\b[a-z](?:\.\s?[a-z](?=\.))+\.|\b[a-z](?:\.[a-z])+\b\.?/g;
  const joined = fold(name).replace(acronym, (letters) => letters.replace(/[^a-z]/g, ""));
  return ` ${joined.replace(/[^a-z0-9]+/g, " ").trim()} `;
}
