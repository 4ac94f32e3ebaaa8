import type { ReadField } from "../../../schemas/field.ts";
import type { Box, Page, Word } from "../../../schemas/page.ts";
import { bottomOf, rightOf } from "./sheet.ts";

/** Readers of print are this sure of nearly every word of it, and of few words that a hand wrote. */
const SURE = 0.8;
/** Fewer words than this show nothing. */
const ENOUGH_WORDS = 5;
/** So many unsure words among the answers, and nobody printed them. */
const MANY_UNSURE = 0.3;
/** Where there are more words to judge by, fewer unsure ones do, as does print beside them that was read clearly better. */
const MORE_WORDS = 12;
const SOME_UNSURE = 0.2;
const CLEARLY_WORSE = 0.045;

/**
 * Whether the answers on these pages were read so much worse than the print around them that a hand must have written
 * them: then no word among them is sure, not even those that the reader was sure of. Ticks and ink are no words.
 */
export function isHandFilled(pages: readonly Page[], fields: Readonly<Record<string, ReadField>>): boolean {
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
  if (answers.length < ENOUGH_WORDS) return false;
  const unsure = answers.filter(({ confidence }) => confidence < SURE).length / answers.length;
  if (unsure >= MANY_UNSURE) return true;
  if (answers.length < MORE_WORDS) return false;
  return unsure >= SOME_UNSURE || meanOf(print) - meanOf(answers) >= CLEARLY_WORSE;
}

/** The same fields, those that were read from words no longer sure. */
export function doubtWords(
  pages: readonly Page[],
  fields: Readonly<Record<string, ReadField>>,
): Record<string, ReadField> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const page = pages.find(({ number }) => number === field.page);
      const { box } = field;
      const isRead =
        !isInk(name) &&
        page?.source === "ocr" &&
        (box === undefined ||
          page.lines.some((line) =>
            line.words.some((word) => holds(box, word.box) && /[\p{L}\p{N}]/u.test(word.text)),
          ));
      return [name, isRead ? { ...field, accepted: false, confidence: Math.min(field.confidence, 0.5) } : field];
    }),
  );
}

const boxesOn = (page: Page, fields: Readonly<Record<string, ReadField>>): Box[] =>
  Object.entries(fields).flatMap(([name, { page: number, box }]) =>
    number === page.number && box !== undefined && !isInk(name) ? [box] : [],
  );

/** Signatures are seen, not read. */
const isInk = (name: string) => name.endsWith("Signed");

function holds(box: Box, inner: Box): boolean {
  const x = inner.left + inner.width / 2;
  const y = inner.top + inner.height / 2;
  return x >= box.left && x <= rightOf(box) && y >= box.top && y <= bottomOf(box);
}

const meanOf = (words: readonly Word[]) =>
  words.length === 0 ? 0 : words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
