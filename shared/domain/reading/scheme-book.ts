import type { SchemeId } from "../../../schemas/scheme.ts";
import { tokenize } from "./fold-text.ts";
import { makePhraseBook } from "./phrase-book.ts";
import type { Option } from "./tick-option.ts";
import { FAMILY_PHRASES, SCHEME_PHRASES, type SchemeMeaning } from "./vocabulary-schemes.ts";

/** Every wording that names a scheme or a family of them. */
export const schemeBook = makePhraseBook<SchemeMeaning>([
  ...(Object.keys(SCHEME_PHRASES) as SchemeId[]).flatMap((scheme) =>
    SCHEME_PHRASES[scheme].split("|").map((phrase) => ({ phrase, meaning: { type: "scheme" as const, scheme } })),
  ),
  ...(Object.keys(FAMILY_PHRASES) as (keyof typeof FAMILY_PHRASES)[]).flatMap((family) =>
    FAMILY_PHRASES[family].split("|").map((phrase) => ({ phrase, meaning: { type: "family" as const, family } })),
  ),
]);

/** A scheme or family that a box stands for, and how many words say so. */
interface OptionHit {
  readonly meaning: SchemeMeaning;
  readonly words: number;
}

/** « Mesure ASELL : ☒ courte durée »: what a box stands for, its question read before it where that names the family. */
export function schemesOf({ text, questionText }: Option): readonly OptionHit[] {
  const own = schemeBook.all(tokenize(text));
  if (own.some(({ meaning }) => meaning.type === "scheme")) return own;
  const asked = tokenize(questionText);
  if (!schemeBook.all(asked).some(({ meaning }) => meaning.type === "family")) return own;
  const whole = schemeBook
    .all(tokenize(`${questionText.replace(/[\s:?]+$/u, "")} ${text}`))
    .filter(({ meaning, to }) => meaning.type === "scheme" && to > asked.length);
  return whole.length > 0 ? whole : own;
}
