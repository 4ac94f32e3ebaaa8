import type { Box, Line, Word } from "../../../schemas/page.ts";

/** Two words farther apart than this, in heights of their row, are in two columns: about three spaces. */
const columnGap = 0.9;
/** Words whose heights overlap by this share of the lower one stand in one row. */
const sameRow = 0.5;

interface Row {
  top: number;
  bottom: number;
  words: Word[];
}

/**
 * Words to lines, from top to bottom and left to right; a row is split where a gap says that another column begins.
 * `aspect` is the page's width divided by its height.
 */
export function lineUp(words: Word[], aspect: number): Line[] {
  const rows: Row[] = [];
  for (const word of [...words].sort((a, b) => middleOf(a.box) - middleOf(b.box) || a.box.left - b.box.left)) {
    // Rows are found from the top, so only the last few can hold the next word.
    const row = rows.slice(-4).findLast((candidate) => overlaps(candidate, word.box));
    if (row) addTo(row, word);
    else rows.push({ top: word.box.top, bottom: word.box.top + word.box.height, words: [word] });
  }
  return rows
    .sort((a, b) => a.top + a.bottom - (b.top + b.bottom))
    .flatMap((row) => splitAtGaps(row.words, aspect).map(lineOf));
}

/** One line out of words that stand side by side. */
export function lineOf(words: Word[]): Line {
  return {
    text: words.map((word) => word.text).join(" "),
    confidence: Math.min(...words.map((word) => word.confidence)),
    box: boxAround(words.map((word) => word.box)),
    words,
  };
}

/** The smallest box that holds all of them. */
export function boxAround(boxes: Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function splitAtGaps(words: Word[], aspect: number): Word[][] {
  const parts: Word[][] = [];
  let end = 0;
  for (const word of [...words].sort((a, b) => a.box.left - b.box.left)) {
    const part = parts.at(-1);
    const height = Math.max(word.box.height, part?.at(-1)?.box.height ?? 0);
    if (part && word.box.left - end <= (columnGap * height) / aspect) part.push(word);
    else parts.push([word]);
    end = Math.max(part ? end : 0, word.box.left + word.box.width);
  }
  return parts;
}

function overlaps(row: Row, box: Box): boolean {
  const shared = Math.min(row.bottom, box.top + box.height) - Math.max(row.top, box.top);
  return shared >= sameRow * Math.min(row.bottom - row.top, box.height);
}

function addTo(row: Row, word: Word): void {
  row.words.push(word);
  // The mean, not the union: a row of slightly different heights must not grow until it swallows the next.
  const share = 1 / row.words.length;
  row.top += (word.box.top - row.top) * share;
  row.bottom += (word.box.top + word.box.height - row.bottom) * share;
}

function middleOf(box: Box): number {
  return box.top + box.height / 2;
}
