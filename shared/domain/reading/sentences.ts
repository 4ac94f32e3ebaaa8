/** A sentence of running text, by its place in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** What ends in a full stop without ending a sentence. */
const ABBREVIATED =
  /(?:^|[\s(.])(?:\p{L}|mme|mlle|mr|dr|me|art|ref|réf|tel|tél|bat|bât|appt|res|rés|av|bd|bld|st|ste|cf|etc|env|nb|n°)$/iu;

/**
 * The sentences of a text: they end in a full stop before a capital, a semicolon, a wide gap, a tick box or a label, or
 * where a line begins with a subject with a capital.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[.;!?¦](?=\s|$)|¦|\n(?=\s*\p{Lu}[^\n.:;¦]{1,40} ?:)|\n(?=\s*(?:Nous|Je|J['’]ai|Il|Elle|Cette|Cet|Ce|Votre|Accord|Refus|Avis)\s)/gu,
  )) {
    const end = match.index + 1;
    if (
      match[0] === "." &&
      (ABBREVIATED.test(text.slice(Math.max(0, match.index - 8), match.index)) ||
        !/^\s*(?:[\p{Lu}\d«•–¦-]|$)/u.test(text.slice(end, end + 8)))
    )
      continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The sentence that a place of the text stands in. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence {
  return sentences.find(({ start, end }) => at >= start && at < end) ?? { start: at, end: at };
}
