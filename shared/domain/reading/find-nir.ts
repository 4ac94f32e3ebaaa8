/** Where a social-security number stands in a text: from `start` up to, not including, `end`. */
export interface NirSpan {
  readonly start: number;
  readonly end: number;
}

/** Digits as a reader of pictures mistakes them. */
const mistaken: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  I: "1",
  l: "1",
  "!": "1",
  Z: "2",
  S: "5",
  G: "6",
  b: "6",
  B: "8",
};
/** What stands between the digits: spaces, points, hyphens, the sides of boxes. */
const between = /^[\s.\-_·|\u00a0\u202f\u2010-\u2013]$/u;
/** What stands before the key alone: « clé : 37 », « / 37 ». */
const beforeKey = /^[\s.\-_·|/:\u00a0\u202f]{0,3}(?:cl[ée]f?)?[\s.\-_·|/:\u00a0\u202f]{0,3}$/iu;
const mostBetween = 3;
/** Behind how many digits the number is usually spaced: sex, year, month, département, commune, order, key. */
const usualBreaks = new Set([1, 3, 5, 7, 10, 13]);
const label = /s[ée]cu(?:\b|rit)|\bn\.?i\.?r\b|\bs\.?s\b|\binsee\b|immatricul|assur[ée]/iu;
const labelWithin = 60;
const iban = /\b[A-Z]{2}\d{2}(?:[ \u00a0]?[\dA-Z]{4}){3,7}(?:[ \u00a0]?[\dA-Z]{1,4})?\b/gu;

interface Sign {
  at: number;
  raw: string;
  digit: string;
}

/**
 * The social-security numbers in a text: thirteen digits, or fifteen with their key, spaced as people, boxes and readers of
 * pictures space them, with 2A and 2B for Corsica. A number is one by its build and its key, or its usual spacing, or the
 * label before it: telephone numbers, accounts, dates and file numbers that only look alike are left out.
 */
export function findNirs(text: string): NirSpan[] {
  if (!/\d/.test(text)) return [];
  const signs = signsOf(text);
  const accounts = [...text.matchAll(iban)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spans: NirSpan[] = [];
  for (let first = 0; first + 13 <= signs.length; first++) {
    const start = signs[first]?.at ?? 0;
    if ((spans.at(-1)?.end ?? 0) > start || accounts.some((other) => other.start <= start && start < other.end))
      continue;
    const isFound = (length: 13 | 15) =>
      signs.length >= first + length && isNir(text, signs.slice(first, first + length));
    const length = isFound(15) ? 15 : isFound(13) ? 13 : undefined;
    if (length) spans.push({ start, end: (signs[first + length - 1]?.at ?? 0) + 1 });
  }
  return spans;
}

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < text.length; at++) {
    const raw = text.charAt(at);
    const isDigit = raw >= "0" && raw <= "9";
    // A letter is a mistaken digit among digits only, or where it stands alone in a box.
    const digit = isDigit ? raw : mistaken[raw] && isAmongDigits(text, at) ? mistaken[raw] : undefined;
    if (digit !== undefined) signs.push({ at, raw, digit });
    else if (/[Aa]/.test(raw) && isAfterTwo(signs.at(-1), at) && isAmongDigits(text, at)) {
      signs.push({ at, raw, digit: "A" });
    }
  }
  return signs;
}

/** Corse-du-Sud is 2A. */
function isAfterTwo(last: Sign | undefined, at: number): boolean {
  return last?.digit === "2" && at - last.at <= mostBetween + 1;
}

/** Whether the word of a sign holds a digit, or nothing but the sign. */
function isAmongDigits(text: string, at: number): boolean {
  const isOfWord = (place: number) => /[\p{L}\d]/u.test(text.charAt(place));
  let [start, end] = [at, at + 1];
  while (start > 0 && isOfWord(start - 1)) start--;
  while (end < text.length && isOfWord(end)) end++;
  return end - start === 1 || /\d/.test(text.slice(start, end));
}

function isNir(text: string, signs: readonly Sign[]): boolean {
  const breaks = breaksOf(text, signs);
  const [first, last] = [signs[0], signs.at(-1)];
  if (!breaks || !first || !last) return false;
  const [before, after] = [text.charAt(first.at - 1), text.charAt(last.at + 1)];
  if (/[\d+,]/.test(before) || /\d/.test(after) || /^[,.]\d/.test(text.slice(last.at + 1, last.at + 3))) return false;
  const isGlued = /\p{L}/u.test(before) || /\p{L}/u.test(after);

  const isMistake = ({ raw, digit }: Sign, index: number) =>
    raw !== digit && !(index === 6 && signs[5]?.raw === "2" && /[ABab]/.test(raw));
  const mistakes = signs.filter(isMistake).length;
  if (mistakes > 3 || !isBuiltAsNir(signs)) return false;
  const hasKey = signs.length === 15;
  const isKeyed = hasKey && hasRightKey(signs);
  // In its usual groups, or one digit a box.
  const isUsual = breaks.every((place) => usualBreaks.has(place)) || breaks.length === signs.length - 1;
  if (isKeyed && (isUsual || mistakes === 0)) return true;
  if (isGlued) return false;
  if (label.test(text.slice(Math.max(0, first.at - labelWithin), first.at))) return true;
  const month = Number(`${signs[3]?.digit}${signs[4]?.digit}`);
  const isCommon = /[12]/.test(first.digit) && month >= 1 && month <= 12;
  return isUsual && isCommon && (mistakes === 0 || breaks.length >= 4);
}

/** Behind how many signs there is something between; undefined where that is more than a number has inside. */
function breaksOf(text: string, signs: readonly Sign[]): number[] | undefined {
  const breaks: number[] = [];
  for (const [index, sign] of signs.entries()) {
    const last = signs[index - 1];
    if (!last || last.at + 1 === sign.at) continue;
    const gap = text.slice(last.at + 1, sign.at);
    const isSmall = gap.length <= mostBetween && [...gap].every((char) => between.test(char));
    if (!isSmall && !(index === 13 && beforeKey.test(gap))) return undefined;
    breaks.push(index);
  }
  return breaks;
}

/** Sex, month of birth, département, commune and order, each within what there is. */
function isBuiltAsNir(signs: readonly Sign[]): boolean {
  const digits = signs.map(({ digit }) => digit).join("");
  if (!/^[123478]\d{4}(?:\d\d|2A)\d{6}(?:\d\d)?$/.test(digits)) return false;
  const month = Number(digits.slice(3, 5));
  // Above 12: not known, or written down by another office.
  const isMonth = (month >= 1 && month <= 12) || month === 20 || (month >= 30 && month <= 42) || month >= 50;
  const isCorsica = /^2[ABab]$/.test(`${signs[5]?.digit}${signs[6]?.raw}`);
  const isPlace = isCorsica || Number(digits.slice(5, 7)) >= 1;
  const key = Number(digits.slice(13) || "1");
  return isMonth && isPlace && digits.slice(7, 10) !== "000" && digits.slice(10, 13) !== "000" && key >= 1 && key <= 97;
}

/** The key is 97 less the rest of the number by 97; Corsica's letters count as 19 and 18. */
function hasRightKey(signs: readonly Sign[]): boolean {
  const digits = signs.map(({ digit }) => digit).join("");
  const corsica = signs[6]?.raw.toUpperCase();
  const department = digits.slice(5, 7);
  const readings = [
    ...(/^\d\d$/.test(department) ? [department] : []),
    ...(digits[5] === "2" && corsica === "A" ? ["19"] : []),
    ...(digits[5] === "2" && corsica === "B" ? ["18"] : []),
  ];
  return readings.some((reading) => {
    const number = BigInt(`${digits.slice(0, 5)}${reading}${digits.slice(7, 13)}`);
    return 97n - (number % 97n) === BigInt(digits.slice(13));
  });
}
