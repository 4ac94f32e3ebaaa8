import type { ReadField } from "../../../schemas/field.ts";
import type { Box, Page, Word } from "../../../schemas/page.ts";
import { chanceOf } from "./confidence.ts";
import type { Signs } from "./confidence-signs.ts";
import { HAND_WEIGHTS } from "./confidence-weights.ts";
import { areUneven } from "./hand-shapes.ts";
import { bottomOf, rightOf } from "./sheet.ts";

/** Readers of print are this sure of nearly every word of it, and of few words that a hand wrote. */
const SURE = 0.8;
const NEARLY_SURE = 0.9;
/** So sure are they of most of what is printed well, and of fewer of a hand's words even where each is read. */
const SUREST = 0.96;
/** Fewer words than this show nothing. */
const ENOUGH_WORDS = 5;
/** So many unsure words among the answers, and nobody printed them. */
const MANY_UNSURE = 0.3;
/** Where there are more words to judge by, fewer unsure ones do, as does print beside them that was read clearly better. */
const MORE_WORDS = 12;
const SOME_UNSURE = 0.2;
const CLEARLY_WORSE = 0.045;

/** A sheet's width by its height. */
const A4 = 210 / 297;

/** A page as likely as this to be a hand's is taken for one: a printed page sent to a person costs less than a wrong value. */
export const LIKELY_HAND = 0.12;

/**
 * The chance that a hand wrote the answers on these pages: they were read so much worse than the print around them, or
 * look so different from it. Ticks and signatures are no words.
 */
export function handChance(pages: readonly Page[], fields: Readonly<Record<string, ReadField>>): number {
  const { answers, print } = sortWords(pages, fields);
  if (answers.length < ENOUGH_WORDS) return 0;
  const unsure = shareUnder(answers, SURE);
  if (unsure >= MANY_UNSURE) return 1;
  if (answers.length < MORE_WORDS) return 0;
  if (unsure >= SOME_UNSURE || meanOf(print) - meanOf(answers) >= CLEARLY_WORSE) return 1;
  if (areUneven(answers, pages.find(({ source }) => source === "ocr")?.aspect ?? A4)) return 1;
  return chanceOf(handSigns(pages, fields), HAND_WEIGHTS);
}

/**
 * How the answers differ from the print around them: how many more of their words are unsure or less than surest, how
 * much higher their words are, and how much wider or narrower their letters.
 */
export function handSigns(pages: readonly Page[], fields: Readonly<Record<string, ReadField>>): Signs {
  const { answers, print } = sortWords(pages, fields);
  if (answers.length < ENOUGH_WORDS || print.length < ENOUGH_WORDS) return {};
  const height = (words: readonly Word[]) => medianOf(words.map(({ box }) => box.height));
  const letter = (words: readonly Word[]) =>
    medianOf(words.filter(({ text }) => text.length >= 3).map(({ text, box }) => box.width / box.height / text.length));
  // Lengths count as logarithms; all are in tenths, so that their weights are of one size.
  const times = (a: number, b: number) => (a > 0 && b > 0 ? 10 * Math.log(a / b) : 0);
  return {
    unsure: 10 * shareUnder(answers, SURE),
    "less sure than print": 10 * (shareUnder(answers, NEARLY_SURE) - shareUnder(print, NEARLY_SURE)),
    "seldom surest": 10 * (shareUnder(answers, SUREST) - shareUnder(print, SUREST)),
    "higher than print": times(height(answers), height(print)),
    "other letters than print": Math.abs(times(letter(answers), letter(print))),
  };
}

/** The words that were read as answers, and those around them. */
function sortWords(pages: readonly Page[], fields: Readonly<Record<string, ReadField>>) {
  const answers: Word[] = [];
  const print: Word[] = [];
  for (const page of pages) {
    if (page.source !== "ocr") continue;
    const boxes = boxesOn(page, fields);
    for (const word of page.lines.flatMap((line) => line.words)) {
      if (!/[\p{L}\p{N}]{2}/u.test(word.text)) continue;
      (boxes.some((box) => holds(box, word.box)) ? answers : print).push(word);
    }
  }
  return { answers: withoutSpecks(answers), print };
}

/** What is read where there is no word: a piece of a ruled line, in a few letters and hardly sure. */
const SPECK = { sure: 0.4, pattern: /^\p{L}{2,4}$/u } as const;
/** So few of the other words are unsure where a printer wrote them. */
const CLEAR = 0.12;

/** The words without those that are pieces of the lines they stand on, where all the others are read as print is. */
function withoutSpecks(words: readonly Word[]): readonly Word[] {
  const others = words.filter(({ text, confidence }) => confidence >= SPECK.sure || !SPECK.pattern.test(text));
  return shareUnder(others, SURE) < CLEAR ? others : words;
}

/** The same fields, none of those that stand on a picture accepted: a hand is misread where it is read surely, too. */
export function doubtPictures(
  pages: readonly Page[],
  fields: Readonly<Record<string, ReadField>>,
): Record<string, ReadField> {
  const pictures = new Set(pages.filter(({ source }) => source === "ocr").map(({ number }) => number));
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      pictures.has(field.page) ? { ...field, accepted: false } : field,
    ]),
  );
}

const boxesOn = (page: Page, fields: Readonly<Record<string, ReadField>>): Box[] =>
  Object.entries(fields).flatMap(([name, { page: number, box, text }]) =>
    number === page.number &&
    box !== undefined &&
    !isInk(name) &&
    !COMB.test(text) &&
    !BOXED.test(text) &&
    !RUN.test(text)
      ? [box]
      : [],
  );

/** A date in a comb, whose boxes make any reader unsure, whoever filled it (« 2 1/0 9 12025 »). */
const COMB = /^(?:.*,\s*le )?(?=.*\/)[\d/|[\]{}()!.,lIoO]*\d[\s|[\]{}()!]+[\d\s/|[\]{}()!.,lIoO]*$/;

/** So are other figures in boxes (« [o]3| », « 9 6 2 7 : O »): each stands by itself, or by one whose line was not read. */
const BOXED = /^[\s|[\](){}lI]*[\doO](?:[\s|[\](){}!.,:]+[\doO]{1,2})+[\s|[\](){}!.,:]*$/;

/** A day of eight figures and nothing between them (« 21071984 ») stands in boxes too. */
const RUN = /^(?:\D{0,9}\s)?\d(?:\s?\d){7}$/;

/** Signatures are seen, not read. */
const isInk = (name: string) => name.endsWith("Signed");

function holds(box: Box, inner: Box): boolean {
  const x = inner.left + inner.width / 2;
  const y = inner.top + inner.height / 2;
  return x >= box.left && x <= rightOf(box) && y >= box.top && y <= bottomOf(box);
}

const meanOf = (words: readonly Word[]) =>
  words.length === 0 ? 0 : words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;

const shareUnder = (words: readonly Word[], sure: number) =>
  words.filter(({ confidence }) => confidence < sure).length / Math.max(1, words.length);

const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
