import { fold, type Token, tokenize } from "./fold-text.ts";
import { makePhraseBook, type PhraseHit } from "./phrase-book.ts";
import { OPTIONS, type OptionField } from "./vocabulary-options.ts";

const books = Object.fromEntries(
  (Object.keys(OPTIONS) as OptionField[]).map((field) => [
    field,
    makePhraseBook(
      Object.entries(OPTIONS[field]).flatMap(([value, phrases]) =>
        phrases.split("|").map((phrase) => ({ phrase, meaning: value })),
      ),
    ),
  ]),
) as Readonly<Record<OptionField, ReturnType<typeof makePhraseBook<string>>>>;

const NEGATION = /\b(?:non|pas|ni|sans|aucune?|n'?est|n'?a|ne)\b/;

/** The option that the text starts with or is; undefined where it names none, or several that differ. */
export function readOption(field: OptionField, text: string): { value: string; strict: boolean } | undefined {
  const tokens = tokenize(text);
  // « dé favorable », torn apart by a reader, is not « favorable ».
  if (
    field === "decision" &&
    /\bd\s?e?[\s-]*favorable|\b[a-z]?e\s?favorable/.test(fold(text)) &&
    !/defavorable/.test(fold(text))
  )
    return undefined;
  const hits = books[field].all(tokens);
  const first = hits[0];
  if (first === undefined || isOpen(field, tokens, first)) return undefined;
  const values = new Set(hits.map((hit) => hit.meaning));
  const before = fold(text.slice(0, tokens[first.from]?.start ?? 0));
  const negated =
    NEGATION.test(before) && first.meaning !== "none" && first.meaning !== "refused" && first.meaning !== "not-met";
  const early = first.from <= 3;
  if (negated) return undefined;
  // A listing of all options is the form's print, not an answer.
  if (values.size > 2 || (values.size === 2 && first.to - first.from <= 1 && tokens.length <= 6)) return undefined;
  return { value: lessened(field, first.meaning, text), strict: values.size === 1 && early };
}

/** « Commandement d'avoir à … », « Audience passée - jugement »: which act it is, what follows has yet to say. */
function isOpen(field: OptionField, tokens: readonly Token[], { to, words, meaning }: PhraseHit<string>): boolean {
  if (field !== "evictionStage") return false;
  const last = tokens[to - 1]?.norm;
  if (words === 1 && last === "commandement" && /^(?:d|de|a)$/.test(tokens[to]?.norm ?? "")) return true;
  return words === 1 && books[field].all(tokens.slice(to)).some((other) => other.meaning !== meaning);
}

/** « Objectifs atteints, mais en partie seulement »: words that take back a part of what is said. */
const PARTLY =
  /\b(?:en (?:grande |bonne |petite )?partie|partiell\w*|[a-z]{0,8}tiellement|iellement|pour partie|a moitie|pour moitie|pas tous|non tous|pas tout|certains|quelques|la plupart|majoritairement|incomplet\w*|pas entierement|pas totalement|pas completement|presque|en cours|insuffisamment|moyennement|faiblement|peu|pas assez|a peine)\b/;

const lessened = (field: OptionField, value: string, text: string) =>
  field === "outcome" && value === "met" && PARTLY.test(fold(text)) ? "partly-met" : value;

/** Every option of a field that a statement names (« indécent et trop cher au regard des ressources »), none that it denies. */
export function optionsSaid(field: OptionField, text: string): string[] {
  const tokens = tokenize(text);
  const said = books[field].all(tokens).filter(({ from }) => {
    const before = fold(text.slice(0, tokens[from]?.start ?? 0));
    return !/\b(?:pas|ni|sans|aucune?|plus)\b[^,;]*$/.test(before);
  });
  return [...new Set(said.map(({ meaning }) => meaning))];
}

const LEADING = new Set("a au aux d de des du en est et l la le les non oui par pas un une".split(" "));

/** The fields, and their values, that the text of a tick box can be an option of, the most precise first. */
export function optionsOf(text: string): { field: OptionField; value: string; words: number; whole: boolean }[] {
  const tokens = tokenize(text);
  if (tokens.length === 0) return [];
  const found: { field: OptionField; value: string; words: number; whole: boolean }[] = [];
  for (const field of Object.keys(books) as OptionField[]) {
    let from = 0;
    while (from < Math.min(2, tokens.length)) {
      // « ous-locataire » has lost its first letter under the box: what is left of a word says it is another one.
      if (from === 1 && /^[a-z]{1,3}$/.test(tokens[0]?.norm ?? "") && !LEADING.has(tokens[0]?.norm ?? "")) break;
      const hit = books[field].at(tokens, from);
      if (hit !== undefined && isOpen(field, tokens, hit)) break;
      if (hit !== undefined) {
        found.push({
          field,
          value: lessened(field, hit.meaning, text),
          words: hit.words,
          whole: from === 0 && hit.to === tokens.length,
        });
        break;
      }
      from++;
    }
  }
  return found.sort((a, b) => b.words - a.words);
}
