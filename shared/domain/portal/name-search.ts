import type { Household } from "../../../schemas/measure.ts";
import { comparable } from "../household/identity.ts";

/** How long the beginnings of names are by which people are found; what is typed beyond is compared afterwards. */
const shortest = 2;
const longest = 6;
/** A household of two people with double names has this many: the write that keeps them has no room for many more. */
const mostWords = 8;

/** The words of the names of a household's people, without accents and in lower case. */
function wordsOf({ lastName, firstName, coHolderLastName, coHolderFirstName }: Household): string[] {
  const names = [lastName, firstName, coHolderLastName, coHolderFirstName].filter((name) => name !== undefined);
  return [...new Set(names.flatMap(splitName))];
}

function splitName(name: string): string[] {
  return comparable(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortest);
}

/** Every beginning by which a household is found. */
export function nameBeginnings(household: Household): string[] {
  const beginnings = wordsOf(household)
    .slice(0, mostWords)
    .flatMap((word) =>
      Array.from({ length: Math.min(word.length, longest) - shortest + 1 }, (_, index) =>
        word.slice(0, shortest + index),
      ),
    );
  return [...new Set(beginnings)];
}

/** The beginning to look up for what somebody typed; undefined where it has no word of two letters. */
export function beginningToFind(typed: string): string | undefined {
  const [first] = splitName(typed).toSorted((a, b) => b.length - a.length);
  return first?.slice(0, longest);
}

/** Whether each word that somebody typed begins a name of the household. */
export function isNamed(household: Household, typed: string): boolean {
  const words = wordsOf(household);
  return splitName(typed).every((part) => words.some((word) => word.startsWith(part)));
}
