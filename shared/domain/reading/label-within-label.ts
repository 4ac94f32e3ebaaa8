import { isBlank } from "./glyphs.ts";
import type { Label } from "./label.ts";
import { labelBook } from "./label-books.ts";
import { typeOfRole, type ValueType } from "./roles.ts";
import type { Cell } from "./sheet.ts";

/** « Adresse du logement objet de la demande : », « Ressources hors APL : »: what ends a longer label is another thing by itself. */
export function endsLonger({ text, tokens }: Cell, { start, announced, section, role }: Label, from: number): boolean {
  const before = text.slice(0, start);
  if (!announced || section !== undefined || start === 0 || !/^\s*\p{Lu}[\p{L}'’ -]+$/u.test(before)) return false;
  if (/\b(?:hors|avant|sans|apr[eè]s|d[eé]duction d[eu'’]\s?l?)\W*(?:les?\s|l['’])?$/iu.test(before)) return true;
  const led = labelBook.at(tokens, from)?.meaning;
  if (led === undefined || role === undefined || !("role" in led)) return false;
  return /^\p{Ll}/u.test(text.slice(start)) && NAMED.has(typeOfRole(led.role)) && TOLD.has(typeOfRole(role));
}

const NAMED: ReadonlySet<ValueType> = new Set<ValueType>(["address", "phone", "cents", "identifier"]);
const TOLD: ReadonlySet<ValueType> = new Set<ValueType>(["text", "option", "list"]);

/** Whether « du » only begins the period that a label right before it announces. */
export const beginsPeriod = (previous: Label, { cell, role, start, valueStart }: Label) =>
  role === "period" &&
  previous.role !== undefined &&
  typeOfRole(previous.role) === "period" &&
  isBlank(cell.text.slice(previous.valueStart, start)) &&
  /^du\W*$/iu.test(cell.text.slice(start, valueStart));

/** Whether a label's own words are the value of the one right before it. */
export function saysBoth(previous: Label, label: Label): boolean {
  return (
    previous.role === "decision" &&
    previous.announced &&
    label.role === "months-granted" &&
    isBlank(label.cell.text.slice(previous.valueStart, label.start))
  );
}
