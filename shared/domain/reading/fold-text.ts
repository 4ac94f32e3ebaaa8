/** A word of a text, folded for comparison, with where it stands in the text. */
export interface Token {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

const DIACRITICS = /[\u0300-\u036f]/g;

/** Lower case without accents; `œ` and `æ` are two letters. For comparison only, never for showing. */
export function fold(text: string): string {
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
  let folded = "";
  for (const unit of text.split("")) {
    if (unit === "’" || unit === "ʼ" || unit === "`" || unit === "´") folded += "'";
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
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(
        (previous[j] ?? limit) + 1,
        (current[j - 1] ?? limit) + 1,
        (previous[j - 1] ?? limit) + cost,
      );
      current.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** Whether a word as read can be this word of the vocabulary, given how readers of pictures err. */
export function isNear(read: string, known: string): boolean {
  if (read === known) return true;
  if (known.length < 6 || /\d/.test(known)) return false;
  const limit = known.length >= 10 ? 2 : 1;
  return editDistance(read, known, limit) <= limit;
}
