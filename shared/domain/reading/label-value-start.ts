import type { ValueType } from "./roles.ts";

/** What can be told from its first characters, so that it may follow its label without a colon. */
export const STRICT_TYPES: ReadonlySet<ValueType> = new Set<ValueType>([
  "date",
  "birth",
  "phone",
  "email",
  "months",
  "cents",
  "period",
  "count",
  "identifier",
  "postal-code",
  "postal-city",
]);

/** Whether a text starts with a value of this type. */
export function beginsWithValue(type: ValueType, rest: string): boolean {
  const text = rest.replace(/^[\s.,–-]+/, "");
  switch (type) {
    case "phone":
      return /^(?:\+33|0)\s?[1-9]/.test(text);
    case "email":
      return /^[\w.+-]+@/.test(text);
    case "cents":
      return /^\d[\d\s.,]*(?:€|eur)/i.test(text);
    case "months":
      return /^(?:de )?(?:\d{1,2}|\p{L}+)\s*(?:\(\s*\w+\s*\)\s*)?mois\b/iu.test(text);
    case "count":
      return /^\d{1,3}$/.test(text);
    case "identifier":
      return /^(?=\S*\d)[A-Z0-9][A-Z0-9/._-]{3,}$/u.test(text);
    case "postal-code":
    case "postal-city":
      return /^\d{5}\b/.test(text);
    case "period":
      return /^(?:du )?\d{1,2}.{4,24} au \d{1,2}/.test(text);
    default:
      return /^(?:le |du |au )?(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2}(?:er)?\s+\p{L}{3,9}\s+\d{4}|\d{4}-\d\d-\d\d|premier\s+\p{L}{3,9}\s+(?:\d{4}|deux mille))/iu.test(
        text,
      );
  }
}
