import type { Box, Line, Page } from "../../../schemas/page.ts";
import { rightOf } from "./sheet.ts";

/** As sure as this, a word of a picture is no stroke of a frame. */
const SURE = 0.6;
const PRINT = 0.8;
const MOST_SIGNS = 4;

const centreOf = ({ top, height }: Box) => top + height / 2;

/**
 * Leaves out the strokes of a frame that a picture was read as short words (« Accompagnement pce du », « Nom dt de la
 * personne »): no word stands over or under another at the same height. Digits stay: a figure may be torn.
 */
export function leaveOutSpecks(lines: readonly Line[], { source }: Page, lineHeight: number): readonly Line[] {
  if (source !== "ocr") return lines;
  const print = lines
    .flatMap(({ words }) => words)
    .filter(({ text, confidence }) => confidence >= PRINT && text.length > 2);
  const isSpeck = ({ text, confidence, box }: Line["words"][number]) =>
    confidence < SURE &&
    text.length <= MOST_SIGNS &&
    /^[\p{L}|_—–.-]+$/u.test(text) &&
    print.some((word) => Math.abs(centreOf(word.box) - centreOf(box)) < lineHeight && covered(box, word.box) > 0.7);
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => !isSpeck(word));
    if (words.length === line.words.length) return [line];
    return words.length === 0 ? [] : [{ ...line, words, text: words.map(({ text }) => text).join(" ") }];
  });
}

/** The part of a box's width that another one is over or under. */
const covered = (box: Box, other: Box) =>
  (Math.min(rightOf(box), rightOf(other)) - Math.max(box.left, other.left)) / Math.max(box.width, 0.001);
