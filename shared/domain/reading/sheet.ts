import type { Box, SignatureMark, Word } from "../../../schemas/page.ts";
import type { Token } from "./fold-text.ts";

/** A piece of a row without a wide gap or a tick box inside: the unit that labels and values are made of. */
export interface Cell {
  readonly type: "cell";
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each word starts in `text`. */
  readonly starts: readonly number[];
  readonly tokens: readonly Token[];
  readonly box: Box;
  readonly row: number;
  /** Whether this text was put in from a form field of the file, and is a value whatever it says. */
  readonly filled: boolean;
}

/** A box that can be ticked, as ink or as a character. */
export interface Tick {
  readonly type: "tick";
  readonly selected: boolean;
  readonly confidence: number;
  readonly box: Box;
  readonly row: number;
}

/** What stands at one height of the page, from left to right. */
export interface Row {
  readonly index: number;
  readonly items: readonly (Cell | Tick)[];
  readonly cells: readonly Cell[];
  readonly top: number;
  readonly bottom: number;
  /** The part of the page's width that it is of, where two blocks stand side by side. */
  readonly column?: { readonly left: number; readonly right: number };
  /** A heading, known by the square with its number that stood before it. */
  readonly badged?: true;
}

/** The whole text in reading order, with the way back to the words. */
export interface Flow {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly { readonly start: number; readonly word: Word }[];
}

/** A page laid out in rows and cells, turned straight. Distances are shares of the page's height in both directions. */
export interface Sheet {
  readonly number: number;
  readonly source: "file" | "ocr";
  readonly aspect: number;
  /** The usual height of a word, as a share of the page's height. */
  readonly lineHeight: number;
  readonly rows: readonly Row[];
  readonly flow: Flow;
  readonly signatures: readonly SignatureMark[];
  readonly signaturesSought: boolean;
}

export const rightOf = (box: Box) => box.left + box.width;
export const bottomOf = (box: Box) => box.top + box.height;

/** The least box around all of them. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  const first = boxes[0];
  if (first === undefined) return undefined;
  let { left, top } = first;
  let right = rightOf(first);
  let bottom = bottomOf(first);
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, rightOf(box));
    bottom = Math.max(bottom, bottomOf(box));
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** A part of a cell's text with the words it is made of. */
export interface Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly page: number;
}

/** The words of a cell between two places of its text. */
export function spanOf(cell: Cell, start: number, end: number, page: number): Span {
  const words = cell.words.filter((word, index) => {
    const from = cell.starts[index] ?? 0;
    return from < end && from + word.text.length > start;
  });
  return { text: cell.text.slice(start, end), words, page };
}

/** The lowest confidence of the words that carry letters or digits: a value is as sure as its worst word. */
export function leastConfidence(words: readonly Word[]): number {
  let least = 1;
  for (const word of words) if (/[\p{L}\p{N}]/u.test(word.text)) least = Math.min(least, word.confidence);
  return least;
}
