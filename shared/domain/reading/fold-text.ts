/** A word of a text, folded for comparison, with where it stands in the text. */
export interface Token {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

const DIACRITICS = /[\u0300-\u036f]/g;
/** Most of a page: letters that have no accent and signs that stay what they are. */
const PLAIN = /^[ -_a-~]*$/;

/** Lower case without accents; `œ` and `æ` are two letters. For comparison only, never for showing. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[’ʼ`´]/g, "'");
}

/** As `fold`, but every character keeps its place, so that a match in the folded text can be cut from the original. */
export function foldInPlace(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = "";
  for (const unit of text.split("")) {
    if (PLAIN.test(unit)) folded += unit.toLowerCase();
    else if (unit === "’" || unit === "ʼ" || unit === "`" || unit === "´") folded += "'";
    else if (/\s/.test(unit)) folded += " ";
    else folded += unit.normalize("NFD").charAt(0).toLowerCase() || unit;
  }
  return folded;
}

/** The words of a text (letters and digits only), each folded. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    tokens.push({ norm: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Whether two texts are the same once case, accents, punctuation and the kind of space do not count. */
export function sameWords(a: string, b: string): boolean {
  return (
    fold(a)
      .replace(/[^a-z0-9]+/g, " ")
      .trim() ===
    fold(b)
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
  );
}

/** The number of single-character edits between two words, or `limit + 1` where it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with takes no edit.
  let from = 0;
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const longest = Math.max(endA, endB) - from;
  if (longest <= 1 || Math.min(endA, endB) === from) return longest;
  return limit <= 1 ? limit + 1 : middleDistance(a.slice(from, endA), b.slice(from, endB), limit);
}

/** As `editDistance`, character by character. */
function middleDistance(a: string, b: string, limit: number): number {
  // `row[j]`: the distance of what was looked at of `a` to the first `j` characters of `b`.
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    let before = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? limit;
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      before = Math.min(above + 1, before + 1, diagonal + cost);
      diagonal = above;
      row[j] = before;
      if (before < least) least = before;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1);
}

/** Whether a word as read can be this word of the vocabulary, given how readers of pictures err. */
export function isNear(read: string, known: string): boolean {
  if (read === known) return true;
  const limit = editsAllowed(known);
  return limit > 0 && editDistance(read, known, limit) <= limit;
}

/** How many characters of a word of the vocabulary may be misread. A short word or a number is soon another. */
export function editsAllowed(known: string): number {
  if (known.length < 6 || /\d/.test(known)) return 0;
  return known.length >= 10 ? 2 : 1;
}
