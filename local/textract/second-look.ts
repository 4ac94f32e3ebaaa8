import type { Line, Word } from "../../schemas/page.ts";
import type { GreyRaster } from "../../shared/domain/reading/ink.ts";
import { enlarge } from "./enlarge.ts";
import type { Reader } from "./ocr.ts";

/** Words surer than this are not looked at again. */
const sureEnough = 0.91;

/** However often a word is read alike, print can still be misread alike. */
const surest = 0.96;

/** A lone figure that comes out as another at another size. */
const unlikeFigure = 0.5;

/** A figure that comes out the same at two sizes, whatever Tesseract thinks of each. */
const readAlikeFigure = 0.9;

/**
 * Reads lines with an unsure word once more, enlarged and as a line of its own. A word that comes out the same both
 * times is surer than each time alone; one that does not keeps its doubt.
 */
export async function lookAgain(lines: readonly Line[], page: GreyRaster, reader: Reader): Promise<Line[]> {
  return Promise.all(
    lines.map(async (line) => {
      if (!line.words.some(isDoubtful) && !isLoneFigure(line.words)) return line;
      const again = await reader.readLine(enlarge(page, line.box).raster);
      const words = line.words.map((word, index) =>
        isDoubtful(word) || isLoneFigure(line.words) ? confirmed(word, index, line.words, again) : word,
      );
      return { ...line, words, confidence: words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length };
    }),
  );
}

/** A figure or two by themselves have nothing beside them that a reader could tell a 2 from a 9 by, however sure it is. */
const isLoneFigure = ([word, ...others]: readonly Word[]): boolean =>
  word !== undefined && others.length === 0 && /^\d{1,2}$/.test(word.text);

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
  if (second === undefined)
    return isLoneFigure(first) && isLoneFigure(again)
      ? { ...word, confidence: Math.min(word.confidence, unlikeFigure) }
      : word;
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
