import { fold } from "./fold-text.ts";

const UNITS = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};

/** A French number in words, 0 to 9999 (« vingt et un », « quatre-vingt-dix-sept », « deux mille vingt-six »). */
export function parseNumberWords(text: string): number | undefined {
  const words = fold(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== "" && word !== "et");
  if (words.length === 0) return undefined;
  let total = 0;
  let part = 0;
  for (const [index, word] of words.entries()) {
    const unit = word === "une" ? 1 : UNITS.indexOf(word);
    if (unit >= 0) {
      if (part % 10 !== 0 && !(part === 10 && unit >= 7)) return undefined;
      if (part % 100 === 10 && unit < 7) return undefined;
      part += unit;
    } else if ((word === "vingt" || word === "vingts") && part % 100 === 4) part += 76;
    else if (word in TENS) {
      if (part % 100 !== 0) return undefined;
      part += TENS[word] ?? 0;
    } else if (word === "cent" || word === "cents") part = part === 0 ? 100 : part * 100;
    else if (word === "mille" && index < words.length) {
      total += (part === 0 ? 1 : part) * 1000;
      part = 0;
    } else return undefined;
  }
  return total + part;
}

const WORD_NUMBER =
  "(?:(?:zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille)(?:[ -](?:et )?)?)+";

/** A source of a regular expression that matches a number in figures or words, for folded text. */
export const NUMBER_SOURCE = `(?:\\d{1,3}|\\b${WORD_NUMBER}\\b)`;

/** A small number in figures or words, alone. */
export function parseSmallNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d{1,4}$/.test(trimmed)) return Number(trimmed);
  return parseNumberWords(trimmed);
}
