import type { ValueType } from "./roles.ts";
import type { Role } from "./vocabulary-labels.ts";

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

/** What a name or place begins with, right behind the label on whose dotted line it is written. */
const WRITTEN: Partial<Readonly<Record<ValueType, RegExp>>> = {
  name: /^\s*(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?\p{Lu}[\p{Lu}'’-]+/u,
  "full-name": /^\s*(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?\p{Lu}[\p{Lu}'’-]+/u,
  address: /^\s*\d{1,4}(?:\s?(?:bis|ter|quater))?,?\s+\p{L}{2,}\s+\S/u,
  city: /^\s*\p{Lu}\p{Ll}*['’-]?\p{L}+(?:[ '’-]\p{L}+){0,6}\s*$/u,
};
/** A service may be called as the label is (« Service social de secteur »): only a label of several words is told apart. */
const PERSON =
  /^\s*(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|du|le|la|van|el|ben)\s){0,2}\p{Lu}[\p{L}'’-]+){1,3}\s*$/u;
const WRITTEN_LONG: Partial<Readonly<Record<ValueType, RegExp>>> = {
  name: PERSON,
  "full-name": PERSON,
  organisation: /^\s*\p{Lu}(?:[^.:]|(?<=\bM)\.){2,70}$/u,
  partner: /^\s*\p{Lu}(?:[^.:]|(?<=\bM)\.){2,70}$/u,
};

/** Whether a label of so many words is followed by what is written on its line, though no colon parts them. */
export const isWrittenBeside = (type: ValueType, rest: string, words: number): boolean =>
  WRITTEN[type]?.test(rest) === true || (words > 1 && WRITTEN_LONG[type]?.test(rest) === true);

/** A name and nothing else, in capitals or not. */
export const NAME_ALONE =
  /^\s*(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?(?:(?:de|du|la|le|van|von|el|ben)\s|d['’])?\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|du|la|le|el|ben|van|von)\s){0,2}(?:d['’])?\p{Lu}[\p{L}'’-]*){0,4}\s*$/u;
/** What fills the rest of the line behind a label printed in small letters (« demeurant   12 rue des Lilas »). */
const ALONE: Partial<Readonly<Record<Role, RegExp>>> = {
  "last-name": NAME_ALONE,
  "first-name": NAME_ALONE,
  worker: NAME_ALONE,
  city: WRITTEN.city ?? NAME_ALONE,
  address:
    /^\s*\d{1,4}(?:\s?(?:bis|ter|quater))?,?\s+\p{L}(?!.*(?:ci-après|représenté|d['’]une part|,\s*né))[^;:]{3,70}$/u,
  "visit-rhythm":
    /^\s*(?:\d{1,2}\s|[Uu]ne?\s|[Dd]eux\s|[Tt]rois\s|[Qq]uatre\s|[Tt]ou(?:s|tes)\s+les\s|[Cc]haque\s|[Hh]ebdomadaire|[Bb]i-?(?:mensuel|hebdo)|[Mm]ensuel|[Aa]u\s(?:moins|minimum)\s|[ÀàAa]\sraison\sd)/u,
};

/** Whether what follows the label of this role on its line is its value and nothing else, whatever case either is printed in. */
export const isAloneBeside = (role: Role, rest: string): boolean => ALONE[role]?.test(rest) === true;

/** Whether a text starts with a value of this type. */
export function beginsWithValue(type: ValueType, rest: string): boolean {
  const text = rest.replace(/^[\s.,–-]+/, "");
  switch (type) {
    case "phone":
      return /^(?:\+33|0)\s?[1-9]/.test(text);
    case "email":
      return /^_?[\w.+-]+\s?@/.test(text);
    case "cents":
      return /^\d[\d\s.,]*(?:€|eur)/i.test(text);
    case "months":
      return /^(?:de )?(?:\d{1,2}|\p{L}+)\s*(?:\(\s*\w+\s*\)\s*)?mois\b/iu.test(text);
    case "count":
      return /^\d{1,3}$/.test(text);
    case "identifier":
      return /^(?=\S*\d)[A-Z0-9][A-Z0-9/._-]{3,}(?:\s+[-–·|]\s+\p{Lu}\p{L}{2}.*)?$/u.test(text);
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
