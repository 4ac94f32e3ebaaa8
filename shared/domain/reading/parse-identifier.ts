import type { Parsed } from "./parsed.ts";

/**
 * A file or measure number: one word with a digit, or several short words that belong together (« 2026 / 123 »). A letter
 * among digits where readers take one for the other (« 2O26 ») is not strict.
 */
export function parseIdentifier(text: string): Parsed<string> | undefined {
  // « Réf. : mesure 2025/M/126 / dossier 2025-0845 » has several numbers, each called by its name.
  if (/^\s*(?:la\s+|votre\s+)?(?:mesure|accompagnement|suivi)\s/iu.test(text)) return undefined;
  // « , soit 6 mois », « du 26/06/2025 »: what goes on from an empty place is no number.
  if (/^[\s,.;]*(?:soit|du|de|d['’]|au|le|la|pour|en|à|et|dont|jusqu['’]au)\s/iu.test(text)) return undefined;
  const clean = text.replace(/^(?:(?:votre\s+)?dossier\s+)?(?:n\s*[°ºo]\s*|num[ée]ro\s+)?/iu, "").trim();
  const match = /^[\p{L}\d]+(?:(?:[-/._–]|\s?[-/._–]\s?(?=\p{L}*\d))[\p{L}\d]+)*(?:\s\d[\p{L}\d]*)*/u.exec(clean);
  if (match === null || !/\d/.test(match[0]) || match[0].length > 30) return undefined;
  const value = match[0].replace(/\s?([-/._–])\s?/gu, "$1").replaceAll("–", "-");
  if (value.length < 2 || isDate(value) || PAGE_COUNT.test(value)) return undefined;
  const rest = clean.slice(match[0].length);
  const doubtful = /\d[OolI|](?=\d|$|[-/.])|(?<=^|[-/.])[OolI|](?=\d)/.test(value);
  return {
    value,
    strict:
      !doubtful &&
      (!/\d/.test(rest.slice(0, 12)) || /^,? \(?(?:du|de|au|le|en date|depuis) /.test(rest)) &&
      !/\s/.test(value),
  };
}

/** « 1/2 », at the foot of a page. */
const PAGE_COUNT = /^\d{1,2}\/\d{1,2}$/;

/** « 56-26-077 » has the figures of a date, but there is no such day. */
function isDate(value: string): boolean {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(value);
  return parts !== null && Number(parts[1]) <= 31 && Number(parts[2]) <= 12;
}
