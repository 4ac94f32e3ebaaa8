import type { Box, Line, Word } from "../../schemas/page.ts";
import type { GreyRaster } from "../../shared/domain/reading/ink.ts";
import { eraseBox, eraseRules, halved } from "../../shared/domain/reading/ink-bitmap.ts";
import { type Blob, blobsOf } from "../../shared/domain/reading/ink-blobs.ts";
import { pixelsPerMillimetre } from "../../shared/domain/reading/ink-raster.ts";
import { enlarge } from "./enlarge.ts";
import { boxAround, sameRow } from "./lines.ts";
import type { Reader } from "./ocr.ts";

/** Print that was not read is about as high as what was: shares of the height of a usual word. */
const LOWEST = 0.6;
const HIGHEST = 1.5;
/** Letters that touch are no wider than this, in heights; a dash or a bar is narrower than a figure. */
const WIDEST = 8;
const NARROWEST = 0.25;
/** Signs of one value stand no farther apart, in heights: figures in boxes have room around them. */
const APART = 2;
/** Wider than the space between words, in heights, is the room of signs in boxes: they are moved up to the other. */
const SPACE = 0.6;
const CLOSE = 0.15;
/** White paper beside them, in heights. */
const MARGIN = 0.3;
/** So many places, and it is the paper that is spotted. */
const MOST_PLACES = 40;
/** A straight line this long, in millimetres, is a rule. */
const RULE = 12;
/** What is less sure than this is a speck; a reader of words is never sure of a figure, which is looked at again. */
const LEAST = { word: 0.6, figure: 0.2 } as const;
/** Letters are enlarged to about this many pixels: to other ones than when doubtful lines are looked at again. */
const PIXELS = 40;

/** Ink that hangs together, or whatever else has a place on the page. */
interface Sign {
  readonly box: Box;
}

/**
 * A reader of whole pages passes over signs that stand alone (a figure in its box, a cross in a list): whatever ink as
 * high as print nobody read is read once more by itself. `seen` are boxes that are known for something else.
 */
export async function readMissed(
  page: GreyRaster,
  { words, seen, reader }: { words: readonly Word[]; seen: readonly Sign[]; reader: Reader },
): Promise<Word[]> {
  const places = findMissed(page, words, seen);
  if (places.length > MOST_PLACES) return [];
  const found = await Promise.all(
    places.map(async (place) => {
      const { strip, under } = inStrip(page, place);
      const { raster, toPage } = enlarge(strip, { left: 0, top: 0, width: 1, height: 1 }, PIXELS);
      const read = await reader.readLine(raster);
      return read.flatMap((word) => {
        const signs = under(toPage(word.box));
        return signs.length === 0 ? [] : [{ ...word, box: boxAround(signs) }];
      });
    }),
  );
  return found.flat().filter(isSure);
}

function isSure({ text, confidence }: Word): boolean {
  if (/^\d{1,10}$/.test(text)) return confidence >= LEAST.figure;
  return confidence >= LEAST.word && /^[\p{L}\p{N}().,/-]*[\p{L}\p{N}][\p{L}\p{N}().,/-]*$/u.test(text);
}

/** The words each in the line beside it, or in a line of its own. */
export function joinMissed(
  lines: readonly Pick<Line, "words">[],
  missed: readonly Word[],
  aspect: number,
): Pick<Line, "words">[] {
  const joined = lines.map(({ words }) => ({ words: [...words] }));
  for (const word of missed) {
    const beside = joined.find(({ words }) =>
      words.some(
        (other) => sameRow(other.box, word.box) && gap(other.box, word.box) * aspect < APART * word.box.height,
      ),
    );
    if (beside) beside.words.push(word);
    else joined.push({ words: [word] });
  }
  return joined;
}

const gap = (a: Box, b: Box) => Math.max(a.left - b.left - b.width, b.left - a.left - a.width);

function findMissed(page: GreyRaster, words: readonly Word[], seen: readonly Sign[]): Sign[][] {
  if (words.length === 0) return [];
  const bitmap = halved(page);
  const mm = pixelsPerMillimetre(bitmap);
  for (const { box } of [...words, ...seen]) eraseBox(bitmap, box, Math.round(0.4 * mm));
  eraseRules(bitmap, Math.round(RULE * mm));
  const usual = median(words.map(({ box }) => box.height)) * bitmap.height;
  const blobs = blobsOf(bitmap)
    .filter((blob) => isPrint(blob, usual))
    .map(({ x0, y0, x1, y1 }) => ({
      box: {
        left: x0 / bitmap.width,
        top: y0 / bitmap.height,
        width: (x1 - x0 + 1) / bitmap.width,
        height: (y1 - y0 + 1) / bitmap.height,
      },
    }));
  const places = inRows(blobs, page.width / page.height);
  return places.filter((place) => !places.some((other) => isUpright(place, other)));
}

function isPrint({ x0, y0, x1, y1 }: Blob, usual: number): boolean {
  const height = y1 - y0 + 1;
  const width = x1 - x0 + 1;
  return (
    height >= LOWEST * usual && height <= HIGHEST * usual && width >= NARROWEST * height && width <= WIDEST * height
  );
}

/** Signs that follow one another in a row together. */
function inRows(signs: readonly Sign[], aspect: number): Sign[][] {
  const places: Sign[][] = [];
  for (const sign of signs.toSorted((a, b) => a.box.left - b.box.left)) {
    const place = places.find((others) => {
      const last = others.at(-1);
      return last && sameRow(last.box, sign.box) && gap(last.box, sign.box) * aspect < APART * sign.box.height;
    });
    if (place) place.push(sign);
    else places.push([sign]);
  }
  return places;
}

/** Signs right above one another are words written upwards, or the teeth of a box. */
function isUpright(one: readonly Sign[], other: readonly Sign[]): boolean {
  if (one === other) return false;
  const [a, b] = [boxAround(one), boxAround(other)];
  const apart = Math.max(a.top - b.top - b.height, b.top - a.top - a.height);
  return Math.abs(a.left - b.left) < 0.5 * a.width && apart < 0.8 * Math.max(a.height, b.height);
}

/**
 * The signs of a row and nothing else, close together as the letters of a word are: neither is the line of a box read as
 * a figure, nor figures in boxes as single ones. `under` tells which of them a part of the strip shows.
 */
function inStrip(page: GreyRaster, signs: readonly Sign[]): { strip: GreyRaster; under: (box: Box) => Sign[] } {
  const around = boxAround(signs);
  // Accents stand above, a comma below.
  const top = Math.max(0, Math.floor((around.top - 0.4 * around.height) * page.height));
  const height = Math.min(page.height, Math.ceil((around.top + 1.25 * around.height) * page.height)) - top;
  const pixels = (heights: number) => Math.round(heights * around.height * page.height);
  const parts = signs.map((sign, index) => {
    const left = Math.max(0, Math.floor(sign.box.left * page.width) - 1);
    const right = Math.min(page.width, Math.ceil((sign.box.left + sign.box.width) * page.width) + 1);
    const before = signs[index - 1];
    const room = before ? Math.max(0, Math.round(gap(before.box, sign.box) * page.width)) : 0;
    return { sign, left, wide: right - left, room: room > pixels(SPACE) ? pixels(CLOSE) : room };
  });
  const width = parts.reduce((sum, { wide, room }) => sum + wide + room, 2 * pixels(MARGIN));
  const data = new Uint8Array(width * height).fill(255);
  const places: { sign: Sign; from: number; to: number }[] = [];
  let at = pixels(MARGIN);
  for (const { sign, left, wide, room } of parts) {
    at += room;
    for (let y = 0; y < height; y++)
      data.set(page.data.subarray((top + y) * page.width + left, (top + y) * page.width + left + wide), y * width + at);
    places.push({ sign, from: at / width, to: (at + wide) / width });
    at += wide;
  }
  return {
    strip: { width, height, data },
    under: ({ left, width: wide }) =>
      places.filter(({ from, to }) => (from + to) / 2 > left && (from + to) / 2 < left + wide).map(({ sign }) => sign),
  };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
