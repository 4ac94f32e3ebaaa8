import type { Box, Line, Word } from "../../schemas/page.ts";
import type { GreyRaster } from "../../shared/domain/reading/ink.ts";
import type { Reader } from "./ocr.ts";

/** Words surer than this are not looked at again. */
const sureEnough = 0.91;

/** However often a word is read alike, print can still be misread alike. */
const surest = 0.96;

/** A figure that comes out the same at two sizes, whatever Tesseract thinks of each. */
const readAlikeFigure = 0.9;

/** Letters are enlarged to about this many pixels: small print is what sparse reading is least sure of. */
const wantedHeight = 56;

/**
 * Reads lines with an unsure word once more, enlarged and as a line of its own. A word that comes out the same both
 * times is surer than each time alone; one that does not keeps its doubt.
 */
export async function lookAgain(lines: readonly Line[], page: GreyRaster, reader: Reader): Promise<Line[]> {
  return Promise.all(
    lines.map(async (line) => {
      if (!line.words.some(isDoubtful)) return line;
      const again = await reader.readLine(enlarged(page, line.box));
      const words = line.words.map((word, index) =>
        isDoubtful(word) ? confirmed(word, index, line.words, again) : word,
      );
      return { ...line, words, confidence: words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length };
    }),
  );
}

/** Only what carries a value: figures, addresses and whole words; specks stay doubtful. */
function isDoubtful({ text, confidence }: Word): boolean {
  return confidence < sureEnough && (/[\d@]/.test(text) || /\p{L}{3}/u.test(text));
}

function confirmed(word: Word, index: number, first: readonly Word[], again: readonly Word[]): Word {
  const same = again.length === first.length ? again[index] : undefined;
  const seen = [...(same ? [same] : []), ...again].find(({ text }) => printOf(text, word) === printOf(word.text, word));
  // Spaces are where two readings differ most: what counts is the line's letters, in their order.
  const whole = letters(first) === letters(again) ? Math.min(...again.map(({ confidence }) => confidence)) : undefined;
  const second = seen?.confidence ?? whole;
  if (second === undefined) return word;
  // A figure is no word of the dictionary, which Tesseract holds against it: "1 687,50" gets 0.2 however clear it is.
  const atLeast = isFigure(word.text) ? readAlikeFigure : word.confidence;
  const both = 1 - (1 - word.confidence) * (1 - second);
  return { ...word, confidence: Math.min(surest, Math.max(atLeast, both)) };
}

function isFigure(text: string): boolean {
  return /^[\d.,/]*\d[\d.,/]*$/.test(text);
}

/** What stands on the page: among figures, an O is a zero and an l a one. */
function printOf(text: string, { text: first }: Word): string {
  return isFigure(first) ? text.replaceAll(/[OoQ]/g, "0").replaceAll(/[lI|]/g, "1") : text;
}

function letters(words: readonly Word[]): string {
  return words.map(({ text }) => text).join("");
}

/** The part of the page inside a box, with a margin, enlarged by whole steps of bilinear interpolation. */
function enlarged(page: GreyRaster, box: Box): GreyRaster {
  const lineHeight = Math.max(1, box.height * page.height);
  const margin = Math.round(0.45 * lineHeight);
  const left = Math.max(0, Math.floor(box.left * page.width) - margin);
  const top = Math.max(0, Math.floor(box.top * page.height) - margin);
  const right = Math.min(page.width, Math.ceil((box.left + box.width) * page.width) + margin);
  const bottom = Math.min(page.height, Math.ceil((box.top + box.height) * page.height) + margin);
  const scale = Math.min(4, Math.max(1, wantedHeight / lineHeight));
  const width = Math.max(1, Math.round((right - left) * scale));
  const height = Math.max(1, Math.round((bottom - top) * scale));
  const data = new Uint8Array(width * height);
  const at = (x: number, y: number) => page.data[Math.min(y, bottom - 1) * page.width + Math.min(x, right - 1)] ?? 255;
  for (let y = 0; y < height; y += 1) {
    const fromY = top + y / scale;
    const y0 = Math.floor(fromY);
    const partY = fromY - y0;
    for (let x = 0; x < width; x += 1) {
      const fromX = left + x / scale;
      const x0 = Math.floor(fromX);
      const partX = fromX - x0;
      const upper = at(x0, y0) * (1 - partX) + at(x0 + 1, y0) * partX;
      const lower = at(x0, y0 + 1) * (1 - partX) + at(x0 + 1, y0 + 1) * partX;
      data[y * width + x] = upper * (1 - partY) + lower * partY;
    }
  }
  return { width, height, data };
}
