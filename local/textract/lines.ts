import type { Box, Line, Mark, Word } from "../../schemas/page.ts";

/** A gap this many times the height of the words ends a line, as Textract's lines end at a column's gap. */
const columnGap = 1.6;

/**
 * Makes lines of the words as the reader found them: a line ends at a wide gap or at a tick box, and lines stand from
 * top to bottom and left to right. `aspect` is the page's width over its height.
 */
export function linesOf(found: readonly Pick<Line, "words">[], marks: readonly Mark[], aspect: number): Line[] {
  const lines = found.flatMap(({ words }) => splitAtGaps(words, marks, aspect)).map(asLine);
  return inReadingOrder(lines);
}

function splitAtGaps(words: readonly Word[], marks: readonly Mark[], aspect: number): Word[][] {
  const pieces: Word[][] = [];
  let last: Word | undefined;
  for (const word of words.toSorted((a, b) => a.box.left - b.box.left)) {
    const piece = pieces.at(-1);
    if (piece && last && !parted(last.box, word.box, marks, aspect)) piece.push(word);
    else pieces.push([word]);
    last = word;
  }
  return pieces;
}

function parted(left: Box, right: Box, marks: readonly Mark[], aspect: number): boolean {
  const gap = (right.left - left.left - left.width) * aspect;
  if (gap > columnGap * Math.max(left.height, right.height)) return true;
  return marks.some(
    ({ box }) =>
      centre(box).x > left.left + left.width / 2 &&
      centre(box).x < right.left &&
      sameRow(box, left) &&
      sameRow(box, right),
  );
}

/** Whether each one's middle lies within the other's height, or nearly. */
export function sameRow(a: Box, b: Box): boolean {
  return Math.abs(centre(a).y - centre(b).y) < 0.55 * Math.max(a.height, b.height);
}

export function centre(box: Box): { x: number; y: number } {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

function asLine(words: Word[]): Line {
  return {
    text: words.map((word) => word.text).join(" "),
    confidence: words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
    box: boxAround(words),
    words,
  };
}

/** The least box around all of them. */
export function boxAround(parts: readonly { box: Box }[]): Box {
  const left = Math.min(...parts.map(({ box }) => box.left));
  const top = Math.min(...parts.map(({ box }) => box.top));
  return {
    left,
    top,
    width: Math.max(...parts.map(({ box }) => box.left + box.width)) - left,
    height: Math.max(...parts.map(({ box }) => box.top + box.height)) - top,
  };
}

function inReadingOrder(lines: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => centre(a.box).y - centre(b.box).y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row &&
      first &&
      Math.abs(centre(first.box).y - centre(line.box).y) < 0.5 * Math.min(first.box.height, line.box.height)
    ) {
      row.push(line);
    } else rows.push([line]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.left - b.box.left));
}
