import { z } from "zod";
import { Line, Mark, SignatureMark, type Word } from "../../schemas/page.ts";
import {
  findMarks,
  findRings,
  findSignatures,
  type GreyRaster,
  marksOfRings,
  type Ring,
  withoutRings,
} from "../../shared/domain/reading/ink.ts";
import { cleanPrint } from "./clean-print.ts";
import { invertBanners } from "./invert-banners.ts";
import { centre, linesOf } from "./lines.ts";
import { joinMissed, readMissed } from "./missed-print.ts";
import type { Reader } from "./ocr.ts";
import { whitenPaper } from "./paper.ts";
import { lookAgain } from "./second-look.ts";
import { isUpsideDown, turn, uprightPage } from "./upright.ts";

/** What was seen on one page, whatever features were asked for: kept, so that no page is ever read twice. */
export const PageReading = z.object({
  aspect: z.number(),
  lines: z.array(Line),
  marks: z.array(Mark),
  signatures: z.array(SignatureMark),
});
export type PageReading = z.infer<typeof PageReading>;

/** Raised when the same page would now be read otherwise: readings kept by an earlier version are then not used. */
export const readingVersion = 8;

/** Words surer than this are print even inside a signature's box. */
const surelyPrint = 0.75;

/** A page read with less than this on average, letter by letter, may stand on its head. */
const poorReading = 0.7;

/** Reads one page: turns it upright, finds its tick boxes, reads its print without them, finds its signatures. */
export async function readPage(picture: GreyRaster, reader: Reader): Promise<PageReading> {
  const page = await uprightPage(whitenPaper(picture), reader);
  const print = await readPrint(page, reader);
  if (confidenceOf(print.words) < poorReading && (await isUpsideDown(page, reader))) {
    const turned = turn(page, 2);
    return pageReading(turned, await readPrint(turned, reader), reader);
  }
  return pageReading(page, print, reader);
}

interface Print {
  /** The page as it is read: without boxes, rings, dotted lines and the lines between boxed figures. */
  clean: GreyRaster;
  marks: Mark[];
  rings: Ring[];
  lines: Pick<Line, "words">[];
  words: Word[];
}

async function readPrint(page: GreyRaster, reader: Reader): Promise<Print> {
  const marks = findMarks(page);
  // A box would be read as O, D or [], or as part of the word after it.
  const rings = findRings(page);
  const clean = cleanPrint(invertBanners(withoutMarks(withoutRings(page, rings), marks)));
  const found = await reader.read(clean);
  const usual = usualHeight(found.flatMap(({ words }) => words));
  const lines = found.map(({ words }) => ({
    words: words.filter((word) => isPrint(word, usual) && !isMark(word, marks)),
  }));
  return { clean, marks, rings, lines, words: lines.flatMap(({ words }) => words) };
}

async function pageReading(
  page: GreyRaster,
  { clean, marks: boxes, rings, lines, words }: Print,
  reader: Reader,
): Promise<PageReading> {
  const aspect = page.width / page.height;
  const marks = [...boxes, ...marksOfRings(rings)];
  const signatures = findSignatures(page, { words, others: [...boxes, ...rings] });
  const printed = lines.map((line) => ({
    words: line.words.filter(
      (word) => word.confidence > surelyPrint || !signatures.some(({ box }) => holds(box, centre(word.box))),
    ),
  }));
  const missed = await readMissed(clean, { words, seen: [...marks, ...signatures], reader });
  const all = linesOf(joinMissed(printed, missed, aspect), marks, aspect);
  return { aspect, lines: await lookAgain(all, clean, reader), marks, signatures };
}

function confidenceOf(words: readonly Word[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters);
}

/** Rules, dots and drawings are read as letters too, but far lower or higher than the page's print and unsure. */
function isPrint({ text, confidence, box }: Word, usual: number): boolean {
  if (!/[\p{L}\p{N}€:@/]/u.test(text)) return false;
  return confidence > surelyPrint || (box.height > 0.3 * usual && box.height < 3.5 * usual);
}

function usualHeight(words: readonly Word[]): number {
  const heights = words.filter(({ confidence }) => confidence > surelyPrint).map(({ box }) => box.height);
  return heights.toSorted((a, b) => a - b)[heights.length >> 1] ?? 0.012;
}

function isMark(word: Word, marks: readonly Mark[]): boolean {
  return marks.some(({ box }) => holds(box, centre(word.box)) && word.box.width < 2 * box.width);
}

function holds(box: Mark["box"], { x, y }: { x: number; y: number }): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}

function withoutMarks({ width, height, data }: GreyRaster, marks: readonly Mark[]): GreyRaster {
  if (marks.length === 0) return { width, height, data };
  const clean = new Uint8Array(data);
  for (const { box } of marks) {
    const margin = Math.round(0.08 * box.width * width) + 2;
    const from = Math.max(0, Math.floor(box.left * width) - margin);
    const to = Math.min(width, Math.ceil((box.left + box.width) * width) + margin);
    const bottom = Math.min(height, Math.ceil((box.top + box.height) * height) + margin);
    for (let y = Math.max(0, Math.floor(box.top * height) - margin); y < bottom; y++) {
      clean.fill(255, y * width + from, y * width + to);
    }
  }
  return { width, height, data: clean };
}
