import type { Word } from "../../../schemas/page.ts";

/** How wide printers make letters and signs, in thousandths of their size; those that are not listed are as wide as an a. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl'’", 222],
  ["ft ./,:;!I", 278],
  ["r-()", 333],
  ["cksvxyzJ", 500],
  ["FTZ", 611],
  ["ABEKPSVXY", 667],
  ["CDHNRUw", 722],
  ["GOQ", 778],
  ["mM", 833],
  ["W", 944],
];
const USUAL = 556;
const WIDTH = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** What fewer words show is chance; shorter and less surely read ones have no sure width. */
const LEAST = { words: 8, letters: 4, confidence: 0.6 } as const;
/** Printed words of one kind differ less than this in height, and from the widths of their letters; as logarithms. */
const EVEN = { height: 0.09, width: 0.055 } as const;
/** A neat hand writes narrower than most print, which is this wide for its height. */
const NARROW = 0.17;
/** And its letters narrower beside its figures than print, by this much. */
const LETTERS_NARROWER = -0.03;

/**
 * Whether words are as uneven as a hand writes, however surely they were read: as high as one another in print, words
 * with capitals, long letters or figures are not so here, and their letters have no fixed widths. `aspect` is the
 * page's width by its height.
 */
export function areUneven(words: readonly Word[], aspect: number): boolean {
  const clear = words.filter(({ text, confidence }) => text.length >= LEAST.letters && confidence >= LEAST.confidence);
  if (clear.length < LEAST.words) return false;
  const heights = clear
    .filter(({ text }) => !/[gjpqyçQJ,()@/]/u.test(text) && /[\p{Lu}bdfhklt\d]/u.test(text))
    .map(({ box }) => Math.log(box.height));
  const widths = clear.map((word) => widthOf(word, aspect));
  const letters = clear.filter(({ text }) => !/\d/.test(text)).map((word) => widthOf(word, aspect));
  const figures = clear.filter(({ text }) => /^[\d/]+$/.test(text)).map((word) => widthOf(word, aspect));
  return (
    spreadOf(heights) >= EVEN.height &&
    spreadOf(widths) >= EVEN.width &&
    middleOf(widths) - middleOf(heights) < NARROW &&
    (figures.length === 0 || letters.length === 0 || middleOf(letters) - middleOf(figures) < LETTERS_NARROWER)
  );
}

/** How wide a word is for the letters it has. */
function widthOf({ text, box }: Word, aspect: number): number {
  const plain = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const printed = [...plain].reduce((sum, letter) => sum + (WIDTH.get(letter) ?? USUAL), 0) / 1000;
  return Math.log((box.width * aspect) / printed);
}

const middleOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The middle distance from the middle, as wide as a standard deviation where values are spread evenly around it. */
function spreadOf(values: readonly number[]): number {
  const middle = middleOf(values);
  return 1.48 * middleOf(values.map((value) => Math.abs(value - middle)));
}
