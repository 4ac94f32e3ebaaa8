import type { Role } from "./vocabulary-labels.ts";

/** A date up to the end of its line. */
export const DATE_ALONE =
  "(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}|\\d{1,2}(?:er)?\\s\\p{L}{3,9}\\s\\d{4})\\s*$";

/** What a whole line of print is, where a single word of it alone would be no label. */
const LINES: readonly (readonly [RegExp, Role])[] = [
  // « Fait à Champvallon, le », whose date stands in boxes beside or below.
  [/^\s*Fait\s+[àa]\s+\p{Lu}[^:;]{1,40},?\s+le\s*:?$/u, "signed-on"],
  // « Faitle 22/05/2025 », whose space was not read.
  [new RegExp(`^\\s*(?:Fait|Signée?)\\s?le\\s*:?\\s*(?=${DATE_ALONE})`, "u"), "signed-on"],
  // « l'association   SOLIHA Val-de-Brume », on a line to write on: what is printed is no part of the name.
  [/^\s*l['’]\s?(?:association|organisme|opérateur)\s+(?=\p{Lu}(?!['’]association)[^.,;:()]{2,60}$)/u, "operator"],
  // « Au », alone before its date under « Du ».
  [new RegExp(`^\\s*A[uU][\\s:.…_]*(?=$|${DATE_ALONE})`, "u"), "end-on"],
];

/** The role of a line that is a label as a whole, and where its value may start. */
export function labelOfLine(text: string): { readonly role: Role; readonly valueStart: number } | undefined {
  for (const [pattern, role] of LINES) {
    const match = pattern.exec(text);
    if (match !== null) return { role, valueStart: match[0].length };
  }
  return undefined;
}
