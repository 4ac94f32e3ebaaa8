import type { FieldValue } from "../../schemas/field.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import type { FieldType } from "../contract.ts";
import { readEuros, writeEuros } from "../format/typed-amount.ts";
import { readDate } from "../format/typed-date.ts";
import { writePhone } from "./tell-value.ts";

export type TypedValue = { value: FieldValue; error?: never } | { error: string; value?: never };

/** What the fields of a list, or the choices of several, are held apart by while they are text. */
const between = "\n";

/** What stands in a field's control for a value: a date as 12/03/1984, an amount as 1234,56, a choice by its id. */
export function writeValue({ type }: FieldType, value: FieldValue): string {
  if (Array.isArray(value)) return value.join(between);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return type === "euros" ? writeEuros(value) : String(value);
  if (type === "phone") return writePhone(value);
  return type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}

/** The choices that a text holds. */
export function splitTyped(text: string): string[] {
  return text
    .split(between)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

export const joinTyped = (items: readonly string[]): string => items.join(between);

const missing = "Donnez une valeur, ou retirez ce champ.";

/** The value that somebody typed, or a sentence that says what to type. */
export function readTyped(field: FieldType, typed: string): TypedValue {
  const text = typed.trim();
  if (text === "") return { error: missing };
  switch (field.type) {
    case "date": {
      const value = readDate(text);
      return value === undefined ? { error: "Donnez une date, comme 12/03/1984." } : { value };
    }
    case "euros": {
      const value = readEuros(text);
      return value === undefined ? { error: "Donnez un montant en euros, comme 569 ou 1234,56." } : { value };
    }
    case "count": {
      const value = /^\d{1,6}$/.test(text) ? Number(text) : -1;
      return value < field.least ? { error: `Donnez un nombre entier, ${field.least} au moins.` } : { value };
    }
    case "yes-no":
      return { value: text === "yes" };
    case "choice":
      return field.options.includes(text) ? { value: text } : { error: "Choisissez une valeur de la liste." };
    case "choices":
      return { value: splitTyped(text).filter((item) => field.options.includes(item)) };
    case "list":
      return { value: splitTyped(text) };
    case "phone": {
      const value = readPhone(text);
      return value === undefined ? { error: "Donnez un numéro de téléphone, comme 06 12 34 56 78." } : { value };
    }
    case "postal-code": {
      const value = text.replace(/\s/g, "");
      return /^\d{5}$/.test(value) ? { value } : { error: "Donnez les cinq chiffres du code postal." };
    }
    case "email":
      return /^[^@\s]+@[^@\s]+\.[^@\s]{2,}$/.test(text)
        ? { value: text }
        : { error: "Donnez une adresse de courriel complète, comme nom@exemple.fr." };
    case "text":
      return { value: text };
  }
}

/** « 06 12 34 56 78 », « 0033 6… », « +33 (0)6… » as +33612345678. */
function readPhone(text: string): string | undefined {
  const figures = text
    .replace(/\(0\)/g, "")
    .replace(/[\s.()/\u00a0\u202f-]/g, "")
    .replace(/^00/, "+")
    .replace(/^0(?=\d{9}$)/, "+33");
  return /^\+[1-9]\d{6,14}$/.test(figures) ? figures : undefined;
}
