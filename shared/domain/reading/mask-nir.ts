import type { KeyValue, Line, Page, Word } from "../../../schemas/page.ts";
import { findNirs, type NirSpan } from "./find-nir.ts";

/** What stands in the place of a social-security number. */
export const NIR_MASK = "[NIR masqué]";
/** A number that does not end on its line goes on in one of the next: the next row, or the next column of this one. */
const linesOn = 3;

/** The text with every social-security number masked. */
export function maskNir(text: string): string {
  return maskSpans(text, findNirs(text));
}

/**
 * The pages with every social-security number masked, also one that was split over words, lines, or a form's key and
 * value. Pages without any are returned as they are.
 */
export function maskPages(pages: readonly Page[]): Page[] {
  return pages.map((page) => {
    const lines = maskLines(page.lines);
    const keyValues = page.keyValues.map(maskPair);
    const isSame =
      lines.every((line, index) => line === page.lines[index]) &&
      keyValues.every((pair, index) => pair === page.keyValues[index]);
    return isSame ? page : { ...page, lines, keyValues };
  });
}

/** Whether a number was masked on one of the pages, now or when they were stored. */
export function wasMasked(pages: readonly Page[]): boolean {
  return pages.some(
    (page) =>
      page.lines.some((line) => line.text.includes(NIR_MASK)) ||
      page.keyValues.some((pair) => pair.text.includes(NIR_MASK) || pair.key.includes(NIR_MASK)),
  );
}

function maskLines(lines: readonly Line[]): Line[] {
  const masked = lines.map(maskLine);
  for (const [index, first] of masked.entries()) {
    if (!/\d/.test(first.text)) continue;
    for (let other = index + 1; other <= index + linesOn && other < masked.length; other++) {
      const next = masked[other];
      const line = masked[index];
      if (!line || !next || !/^\W*[\dOIl]/.test(next.text)) continue;
      const [span] = spansOver(line.text, next.text);
      if (!span) continue;
      masked[index] = maskEnd(line, line.text.length - span.start);
      masked[other] = maskStart(next, span.end - line.text.length - 1);
      break;
    }
  }
  return masked;
}

/** The numbers that begin in one text and end in the next. */
function spansOver(first: string, next: string): NirSpan[] {
  return findNirs(`${first}\n${next}`).filter(({ start, end }) => start < first.length && end > first.length + 1);
}

function maskLine(line: Line): Line {
  const spans = findNirs(line.text);
  const words = maskWords(line.words);
  if (spans.length === 0 && words.length === line.words.length && words.every((word, at) => word === line.words[at])) {
    return line;
  }
  // Words tell of a number that the line's own text has in another spacing, or not at all.
  const text = spans.length > 0 ? maskSpans(line.text, spans) : words.map((word) => word.text).join(" ");
  return { ...line, text, words };
}

/** Masks the last signs of a line, and the words they are in. */
function maskEnd(line: Line, signs: number): Line {
  const kept = line.text.slice(0, line.text.length - signs);
  return {
    ...line,
    text: `${kept}${NIR_MASK}`,
    words: maskSigns(line.words.toReversed(), countSigns(line.text.slice(-signs))).toReversed(),
  };
}

function maskStart(line: Line, signs: number): Line {
  const text = `${NIR_MASK}${line.text.slice(signs)}`;
  return { ...line, text, words: maskSigns(line.words, countSigns(line.text.slice(0, signs))) };
}

/** The first words, up to so many signs that are no space, become one mask. */
function maskSigns(words: readonly Word[], signs: number): Word[] {
  let left = signs;
  let isMasked = false;
  return words.flatMap((word) => {
    if (left <= 0) return [word];
    left -= countSigns(word.text);
    if (isMasked) return [];
    isMasked = true;
    return [{ ...word, text: NIR_MASK }];
  });
}

const countSigns = (text: string) => text.replaceAll(/\s/g, "").length;

function maskPair(pair: KeyValue): KeyValue {
  const joint = `${pair.key}\n${pair.text}`;
  const spans = findNirs(joint);
  if (spans.length === 0) return pair;
  const border = pair.key.length;
  const inKey = spans
    .filter(({ start }) => start < border)
    .map(({ start, end }) => ({ start, end: Math.min(end, border) }));
  const inText = spans
    .filter(({ end }) => end > border + 1)
    .map(({ start, end }) => ({ start: Math.max(0, start - border - 1), end: end - border - 1 }));
  return { ...pair, key: maskSpans(pair.key, inKey), text: maskSpans(pair.text, inText) };
}

function maskSpans(text: string, spans: readonly NirSpan[]): string {
  return spans
    .toReversed()
    .reduce((masked, { start, end }) => `${masked.slice(0, start)}${NIR_MASK}${masked.slice(end)}`, text);
}

/** Masks the words that together are one number: the first becomes the mask, the others go. */
function maskWords(words: readonly Word[]): Word[] {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += word.text;
  }
  const spans = findNirs(text);
  if (spans.length === 0) return [...words];
  return words.flatMap((word, index) => {
    const start = starts[index] ?? 0;
    const end = start + word.text.length;
    const span = spans.find((one) => one.start < end && one.end > start);
    if (span === undefined) return [word];
    const before = word.text.slice(0, Math.max(0, span.start - start));
    const after = word.text.slice(Math.max(0, span.end - start));
    const kept = `${before}${start <= span.start ? NIR_MASK : ""}${after}`;
    return kept === "" ? [] : [{ ...word, text: kept }];
  });
}
