import { fold, tokenize } from "./fold-text.ts";
import { trimLeaders } from "./glyphs.ts";
import type { Parsed } from "./parsed.ts";
import { FIRST_NAMES } from "./vocabulary-first-names.ts";
import { NOT_A_NAME } from "./vocabulary-words.ts";

export interface PersonName {
  readonly lastName?: string;
  readonly firstName?: string;
}

const CIVILITY =
  /(?:^|\s)(?:m\.?|mr\.?|mrs|mme\.?|mlle\.?|mmes|mm\.?|monsieur|madame|mademoiselle|messieurs|mesdames)(?=\s|$)/giu;
const BIRTH_NAME = /[\s,(]+(?:n[ée]e?(?:\(e\))?|[ée]pouse|[ée]p\.?|veuve|vve|divorc[ée]e)\s+.*$/iu;
const PARTICLE = /^(?:de|du|des|d['’].*|da|dos|di|del|della|van|von|der|den|el|al|ben|bin|le|la|ait|aït)$/iu;

const isCapitals = (word: string) => {
  const letters = word.replace(/[^\p{L}]/gu, "");
  return letters.length >= 2 && letters === letters.toLocaleUpperCase("fr");
};
const startsCapital = (word: string) => /^['’(]?\p{Lu}/u.test(word);

/** « de La Vallière », « d'Aubermont » and « van Acker » begin small. */
const startsWithParticle = (text: string) =>
  /^(?:d['’]|(?:de|du|des|da|dos|di|del|della|van|von|der|den|el|al|ben|le|la|ait|aït)\s)(?:(?:la|le|l['’])\s?)?\p{Lu}/u.test(
    text,
  );

/** Whether a text can be a part of a person's name: one to five words of letters, none of them a form's own word. */
function isPlausible(text: string, most = 5): boolean {
  if (!/^[\p{L}][\p{L}\s.'’-]*$/u.test(text) || /(?:^|\s)[a-zà-ÿ]{4,}$/u.test(text)) return false;
  const tokens = tokenize(text);
  const letters = text.replace(/[^\p{L}]/gu, "").length;
  return letters >= 2 && text.split(/\s+/).length <= most && !tokens.some((token) => NOT_A_NAME.has(token.norm));
}

function strip(text: string): string {
  return trimLeaders(
    text
      .replace(/\([^)]*\)/g, " ")
      .replace(BIRTH_NAME, "")
      .replace(CIVILITY, " ")
      .replace(/\s+/g, " "),
  )
    .replace(/[\s.,;:*(]+$/, "")
    .trim();
}

/** A last name or first names alone, as written, without the civility. */
export function parseNamePart(text: string): Parsed<string> | undefined {
  const clean = strip(text);
  if (clean === "" || !(startsCapital(clean) || startsWithParticle(clean))) return undefined;
  if (isPlausible(clean)) return { value: clean, strict: true };
  const head = /^[\p{Lu}][\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+)*/u.exec(clean)?.[0];
  return head !== undefined && isPlausible(head) ? { value: head, strict: false } : undefined;
}

/**
 * One person's whole name. Words in capitals are the last name; where the capitals do not tell, `order` does, and a name
 * of more than two words is then not strict.
 */
export function parseFullName(
  text: string,
  order: "last-first" | "first-last" | "unknown",
): Parsed<PersonName> | undefined {
  const clean = strip(text.replace(/,/g, " "));
  if (clean === "" || !isPlausible(clean, 6)) return undefined;
  const words = clean.split(" ").filter((word) => word !== "");
  const last: string[] = [];
  const first: string[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const leads = PARTICLE.test(word) && next !== undefined && isCapitals(next);
    if (isCapitals(word) || leads) last.push(word);
    else first.push(word);
  });
  if (last.length > 0 && first.length > 0)
    return {
      value: { lastName: last.join(" "), firstName: first.join(" ") },
      strict: first.every(startsCapital) && isContiguous(words, last),
    };
  // A particle and what follows it are one name: « EL AMRANI » alone is no last name and first name.
  const units = words.filter((_, index) => index === 0 || !PARTICLE.test(words[index - 1] ?? "")).length;
  if (units === 1 && !startsCapital(clean) && !startsWithParticle(clean)) return undefined;
  if (units === 1) return { value: { lastName: clean }, strict: order !== "first-last" };
  if (!words.every((word) => startsCapital(word) || PARTICLE.test(word))) return undefined;
  const head = words[0] ?? "";
  const tail = words.at(-1) ?? "";
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  if (order === "first-last" && particle > 0) {
    // « José Manuel Du Plessis »: a particle begins the last name; a small one may be within a first name too.
    const rest = words.slice(particle).filter((word) => !PARTICLE.test(word) || /['’]\p{L}{2}/u.test(word)).length;
    return {
      value: { firstName: words.slice(0, particle).join(" "), lastName: words.slice(particle).join(" ") },
      strict: rest === 1 || startsCapital(words[particle] ?? ""),
    };
  }
  if (order === "first-last") {
    const known = words.findIndex((word) => !isFirstName(word));
    // « Marie Claude Petit Lambert »: what is known as a first name ends where the last name begins.
    if (known > 0 && words.length > 2)
      return {
        value: { firstName: words.slice(0, known).join(" "), lastName: words.slice(known).join(" ") },
        strict: !words.slice(known).some(isFirstName),
      };
    // « Monsieur Guillerm Xavier »: the other way round, though a title usually comes before the first name.
    const turned = words.length === 2 && known === 0 && isFirstName(tail);
    return {
      value: turned ? { firstName: tail, lastName: head } : { firstName: head, lastName: words.slice(1).join(" ") },
      strict: units === 2 && words.length === 2 && !turned,
    };
  }
  return {
    value: { lastName: words.slice(0, -1).join(" "), firstName: tail },
    strict: units === 2 && order === "last-first",
  };
}

/** Whether a word, or both parts of a double one, is a first name that is common in France. */
export const isFirstName = (word: string) =>
  fold(word)
    .split("-")
    .every((part) => FIRST_NAMES.has(part));

const isContiguous = (words: readonly string[], part: readonly string[]) =>
  ` ${words.join(" ")} `.includes(` ${part.join(" ")} `);

/**
 * The people of a household as a page names them, holder first: « Mme DUPONT Jeanne et M. MARTIN Paul »,
 * « M. et Mme DUPONT Paul et Jeanne ».
 */
export function parseHousehold(text: string, order: "last-first" | "first-last" | "unknown"): Parsed<PersonName>[] {
  const clean = text.replace(BIRTH_NAME, "").replace(/\s+/g, " ").trim();
  const couple =
    /^(?:m\.?|mr\.?|monsieur|mme\.?|madame)\s*(?:et|&|\/|ou)\s*(?:m\.?|mr\.?|monsieur|mme\.?|madame)\s+(.+)$/iu.exec(
      clean,
    );
  if (couple !== null) {
    const names = couple[1] ?? "";
    const shared =
      /^(.+?)\s+(\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}[\p{Ll}-]+)?)\s+(?:et|&)\s+(\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}[\p{Ll}-]+)?)$/u.exec(
        names,
      );
    if (shared !== null && isCapitals((shared[1] ?? "").replace(/\s/g, ""))) {
      return [
        { value: { lastName: shared[1] ?? "", firstName: shared[2] ?? "" }, strict: true },
        { value: { lastName: shared[1] ?? "", firstName: shared[3] ?? "" }, strict: true },
      ];
    }
    const before = /^(\p{Lu}[\p{Ll}-]+)\s+(?:et|&)\s+(\p{Lu}[\p{Ll}-]+)\s+(\p{Lu}{2,}[\p{Lu}\s'’-]*)$/u.exec(names);
    if (before !== null) {
      return [
        { value: { lastName: (before[3] ?? "").trim(), firstName: before[1] ?? "" }, strict: true },
        { value: { lastName: (before[3] ?? "").trim(), firstName: before[2] ?? "" }, strict: true },
      ];
    }
    // « M. ou Mme » is what a form prints before one person's name.
    const isOne = /^\S+\s*(?:ou\s|\/)/iu.test(clean) && !/\s(?:et|&)\s/iu.test(names);
    if (isOne) return [parseFullName(names, order)].filter((person) => person !== undefined);
    const alone = parseFullName(names, "last-first");
    return alone === undefined ? [] : [{ ...alone, strict: false }];
  }
  const parts = clean.split(/\s+(?:et|&)\s+(?=(?:m\.|mr|mme|monsieur|madame|mlle|\p{Lu}))|\s+\/\s+/iu);
  const people = parts.map((part) => parseFullName(part, order));
  return people.every((person) => person !== undefined)
    ? people
    : people.slice(0, 1).flatMap((person) => (person === undefined ? [] : [{ ...person, strict: false }]));
}

/** Whether a text starts with a civility, so that a person and not an organisation is meant. */
export function startsWithCivility(text: string): boolean {
  return /^\s*(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle)\s/iu.test(text);
}

/** Names compared as people do: accents and case do not count, hyphen and space are one. */
export function sameName(a: string, b: string): boolean {
  const bare = (text: string) =>
    fold(text)
      .replace(/[^a-z]+/g, " ")
      .trim();
  return bare(a) === bare(b);
}
