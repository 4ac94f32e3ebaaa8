import type { Box, Line, Page } from "../../../schemas/page.ts";
import { rightOf } from "./sheet.ts";

/** As sure as this, a word of a picture is no stroke of a frame. */
const SURE = 0.6;
const PRINT = 0.8;
const MOST_SIGNS = 4;
/** The corner of a frame, read as a letter or two; never what a typed cross or an empty box is read as. */
const CORNER = /^(?:[rmpnfilMLEFIJTPC|(){}<_—–.'‘-]{1,2}|[[({]\d)$/u;
const CORNER_SURE = 0.88;
/** How near two left edges are to be one, and how far a corner is from what stands in its frame. */
const EDGE = 0.005;
const FRAME = 0.022;

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
  const isCorner = cornersOf(lines, lineHeight);
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => !isSpeck(word) && !isCorner(word));
    if (words.length === line.words.length) return [line];
    return words.length === 0 ? [] : [{ ...line, words, text: words.map(({ text }) => text).join(" ") }];
  });
}

/** The part of a box's width that another one is over or under. */
const covered = (box: Box, other: Box) =>
  (Math.min(rightOf(box), rightOf(other)) - Math.max(box.left, other.left)) / Math.max(box.width, 0.001);

/**
 * « r Nombre de mois demandés » over « 12 »: the caption of a frame, set into its upper edge, begins where what is written
 * in the frame does; what stands left of both is the frame's corner.
 */
function cornersOf(lines: readonly Line[], lineHeight: number): (word: Line["words"][number]) => boolean {
  const all = lines.flatMap(({ words }) => words);
  const firsts = lines.flatMap(({ words: [first, second] }) =>
    first === undefined ? [] : second !== undefined && CORNER.test(first.text) ? [first, second] : [first],
  );
  return (word) => {
    if (word.confidence >= CORNER_SURE || !CORNER.test(word.text)) return false;
    const at = centreOf(word.box);
    // What stands close behind other words is one of theirs.
    const follows = all.some(
      ({ box }) =>
        Math.abs(centreOf(box) - at) < lineHeight && box.left < word.box.left && word.box.left - rightOf(box) < FRAME,
    );
    if (follows) return false;
    const beside = all.filter(
      ({ box }) =>
        Math.abs(centreOf(box) - at) < lineHeight &&
        box.left > word.box.left + EDGE &&
        box.left - rightOf(word.box) < FRAME,
    );
    const next = beside.sort((a, b) => a.box.left - b.box.left)[0];
    if (next === undefined || next.text.length < 2) return false;
    const near = firsts.filter(
      (other) =>
        other !== word && Math.abs(centreOf(other.box) - at) > lineHeight && Math.abs(centreOf(other.box) - at) < 0.035,
    );
    const begins = (left: number) => near.some(({ box }) => Math.abs(box.left - left) < EDGE);
    return begins(next.box.left) && (word.confidence < SURE || !begins(word.box.left));
  };
}
