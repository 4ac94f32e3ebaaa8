import type { Page } from "../../../schemas/page.ts";

/** What stands in the place of a social-security number. */
export const NIR_MASK = "[NIR masqué]";

/**
 * Thirteen or fifteen digits built as a social-security number: sex, year, month, département (2A and 2B too), commune,
 * order, key. The birth number of a child, or a month above 20 (unknown births), counts.
 */
const NIR =
  /(?<![\d\p{L}])[1-478][\s.\-\u00a0]?\d{2}[\s.\-\u00a0]?(?:0[1-9]|1[0-2]|[2-9]\d)[\s.\-\u00a0]?(?:\d{2}|2[ABab])[\s.\-\u00a0]?\d{3}[\s.\-\u00a0]?\d{3}(?:[\s./\-\u00a0]{0,3}(?:cl[ée]\s*:?\s*)?\d{2})?(?!\d)/giu;

/** Whether a run of digits has a right key, where it has one. A SIRET or file number of as many digits seldom has. */
function isNir(text: string): boolean {
  const digits = text
    .replace(/cl[ée]/giu, "")
    .replace(/[^\dABab]/g, "")
    .toUpperCase();
  if (digits.length === 13) return true;
  if (digits.length !== 15) return false;
  const body = digits.slice(0, 13);
  const number = BigInt(body.replace("2A", "19").replace("2B", "18"));
  return 97n - (number % 97n) === BigInt(digits.slice(13)) || /^[12]/.test(digits);
}

/** The text with every social-security number masked. */
export function maskNir(text: string): string {
  return text.replace(NIR, (match) => (isNir(match) ? NIR_MASK : match));
}

const holdsNir = (text: string) => maskNir(text) !== text;

/** The pages with every social-security number masked, also one that was split over words. Pages without any are returned as they are. */
export function maskPages(pages: readonly Page[]): Page[] {
  return pages.map((page) => {
    const found =
      page.lines.some((line) => holdsNir(line.text) || holdsNir(line.words.map((word) => word.text).join(" "))) ||
      page.keyValues.some((pair) => holdsNir(pair.text) || holdsNir(pair.key));
    if (!found) return page;
    return {
      ...page,
      lines: page.lines.map((line) => ({ ...line, text: maskNir(line.text), words: maskWords(line.words) })),
      keyValues: page.keyValues.map((pair) => ({ ...pair, key: maskNir(pair.key), text: maskNir(pair.text) })),
    };
  });
}

/** Whether a number was masked on one of the pages, now or when they were stored. */
export function wasMasked(pages: readonly Page[]): boolean {
  return pages.some(
    (page) =>
      page.lines.some((line) => line.text.includes(NIR_MASK)) ||
      page.keyValues.some((pair) => pair.text.includes(NIR_MASK)),
  );
}

/** Masks the words that together are one number: the first becomes the mask, the others go. */
function maskWords<T extends { readonly text: string }>(words: readonly T[]): T[] {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += word.text;
  }
  const spans = [...text.matchAll(NIR)]
    .filter((match) => isNir(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
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
