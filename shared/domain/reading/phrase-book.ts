import { editDistance, editsAllowed, fold, type Token } from "./fold-text.ts";
import { isNegated, makeNearWords } from "./near-words.ts";

/** Where a phrase was found: `from` and `to` are indexes of tokens, `to` excluded. */
export interface PhraseHit<T> {
  readonly meaning: T;
  readonly from: number;
  readonly to: number;
  /** How many words of the phrase were matched (connecting words skipped do not count). */
  readonly words: number;
}

/** Phrases that can be looked up in tokens, tolerant of accents, case, connecting words and small misreadings. */
export interface PhraseBook<T> {
  /** The longest phrase that starts at this token. */
  at(tokens: readonly Token[], from: number): PhraseHit<T> | undefined;
  /** Every phrase from left to right, none inside another. */
  all(tokens: readonly Token[]): PhraseHit<T>[];
  /** The phrase that the tokens are, whole. */
  whole(tokens: readonly Token[]): PhraseHit<T> | undefined;
}

const CONNECTING = new Set("a au aux d de des du e en es et l la le les ou s un une".split(" "));
const NUMBER_WORDS = new Set(["n", "no", "nr", "n0", "num", "numero", "numeros", "nos"]);

/** Folds a word of a phrase or page to what phrases are compared by: « n° » is « numero », a plural its singular. */
function stem(norm: string): string {
  if (NUMBER_WORDS.has(norm)) return "numero";
  return norm.length > 4 && norm.endsWith("s") ? norm.slice(0, -1) : norm;
}

/** The same for every phrase book, and a page is looked through with many. */
const stemsOf = new WeakMap<readonly Token[], string[]>();

function stemmed(tokens: readonly Token[]): string[] {
  let stems = stemsOf.get(tokens);
  if (stems === undefined) {
    stems = tokens.map((token) => stem(token.norm));
    stemsOf.set(tokens, stems);
  }
  return stems;
}

/**
 * Builds a phrase book. A phrase is written in plain French; connecting words (« de », « la », « et »…) that the page
 * has between its words are skipped, those of the phrase itself must be there.
 */
export function makePhraseBook<T>(entries: readonly { readonly phrase: string; readonly meaning: T }[]): PhraseBook<T> {
  const byFirst = new Map<string, { words: string[]; weight: number; meaning: T }[]>();
  const known = new Set<string>();
  for (const { phrase, meaning } of entries) {
    const words = fold(phrase)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "")
      .map(stem);
    const first = words[0];
    if (first === undefined) continue;
    for (const word of words) known.add(word);
    const list = byFirst.get(first) ?? [];
    // Connecting words of a phrase do not make it a longer one: « nombre de mois » gives way to « nombre mois demandes ».
    list.push({ words, weight: words.filter((word) => !CONNECTING.has(word)).length || 1, meaning });
    byFirst.set(first, list);
  }
  const firstWords = makeNearWords(byFirst.keys());
  const edits = new Map([...known].map((word) => [word, editsAllowed(word)] as const));

  const candidates = (read: string): readonly string[] => {
    if (known.has(read)) return byFirst.has(read) ? [read] : [];
    return firstWords(read);
  };
  const accepts = (read: string, word: string) => {
    if (read === word) return true;
    const limit = edits.get(word) ?? 0;
    return limit > 0 && !known.has(read) && !isNegated(read, word) && editDistance(read, word, limit) <= limit;
  };

  const matchFrom = (stems: readonly string[], from: number, words: readonly string[]): number | undefined => {
    let at = from + 1;
    for (const word of words.slice(1)) {
      let read = stems[at];
      while (read !== undefined && !accepts(read, word) && CONNECTING.has(read)) read = stems[++at];
      if (read === undefined || !accepts(read, word)) return undefined;
      at++;
    }
    return at;
  };

  const at = (tokens: readonly Token[], from: number): PhraseHit<T> | undefined => {
    const stems = stemmed(tokens);
    const read = stems[from];
    if (read === undefined) return undefined;
    let best: PhraseHit<T> | undefined;
    let heaviest = 0;
    let exact = false;
    let torn = false;
    for (const first of candidates(read)) {
      for (const { words, weight, meaning } of byFirst.get(first) ?? []) {
        if (best !== undefined && (weight < heaviest || (weight === heaviest && exact && words.length <= best.words)))
          continue;
        const to = matchFrom(stems, from, words);
        if (to === undefined) continue;
        const same = words.every((word) => stems.slice(from, to).includes(word));
        // A misread word that could be two phrases of different meaning (« éfavorable ») is neither.
        torn =
          best !== undefined &&
          weight === heaviest &&
          !same &&
          best.meaning !== meaning &&
          (torn || JSON.stringify(best.meaning) !== JSON.stringify(meaning));
        best = { meaning, from, to, words: words.length };
        heaviest = weight;
        exact = same;
      }
    }
    return torn ? undefined : best;
  };

  return {
    at,
    all(tokens) {
      const hits: PhraseHit<T>[] = [];
      for (let from = 0; from < tokens.length; ) {
        const hit = at(tokens, from);
        if (hit === undefined) from++;
        else {
          hits.push(hit);
          from = hit.to;
        }
      }
      return hits;
    },
    whole(tokens) {
      const hit = at(tokens, 0);
      return hit?.to === tokens.length ? hit : undefined;
    },
  };
}
