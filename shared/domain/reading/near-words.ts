import { editDistance, editsAllowed } from "./fold-text.ts";

interface KnownWord {
  readonly word: string;
  readonly limit: number;
  readonly letters: number;
}

/**
 * Makes a search for the words of a vocabulary that a word as read can be, misread (as `isNear` says), in the order of
 * the vocabulary. Every word of a page is held against every word that is known, so most are told apart by the letters
 * they are made of: an edit brings in at most one letter and takes out at most one.
 */
export function makeNearWords(words: Iterable<string>): (read: string) => readonly string[] {
  const known: KnownWord[] = [];
  for (const word of words) {
    const limit = editsAllowed(word);
    if (limit > 0) known.push({ word, limit, letters: lettersOf(word) });
  }
  return (read) => {
    const near: string[] = [];
    const letters = lettersOf(read);
    for (const { word, limit, letters: others } of known) {
      if (Math.abs(read.length - word.length) > limit) continue;
      if (isMoreThan(letters & ~others, limit) || isMoreThan(others & ~letters, limit)) continue;
      if (isNegated(read, word)) continue;
      if (editDistance(read, word, limit) <= limit) near.push(word);
    }
    return near;
  };
}

/** « recevable » and « irrecevable », « décent » and « indécent »: what two letters before a word make of it is its contrary. */
export const isNegated = (read: string, word: string) =>
  Math.abs(read.length - word.length) === 2 && (read.endsWith(word) || word.endsWith(read));

/** A bit for each letter that a word has; characters that share one only make words look more alike. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function isMoreThan(bits: number, limit: number): boolean {
  let left = bits;
  for (let count = 0; count < limit; count++) left &= left - 1;
  return left !== 0;
}
