import type { Parsed } from "./parsed.ts";

/**
 * A file or measure number: one word with a digit, or several short words that belong together (« 2026 / 123 »). A letter
 * among digits where readers take one for the other (« 2O26 ») is not strict.
 */
export function parseIdentifier(text: string): Parsed<string> | undefined {
  const clean = text.replace(/^(?:n\s*[°ºo]\s*|num[ée]ro\s+)/iu, "").trim();
  const match = /^[\p{L}\d]+(?:(?:[-/._–]|\s?[-/._–]\s?(?=\p{L}*\d))[\p{L}\d]+)*(?:\s\d[\p{L}\d]*)*/u.exec(clean);
  if (match === null || !/\d/.test(match[0]) || match[0].length > 30) return undefined;
  const value = match[0].replace(/\s?([-/._–])\s?/gu, "$1").replaceAll("–", "-");
  if (value.length < 2 || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(value)) return undefined;
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
