import { fold, isNear, type Token } from "./fold-text.ts";
import { LABELS } from "./vocabulary-labels.ts";
import { SECTIONS } from "./vocabulary-sections.ts";

/** Words that stand between those of a label, and are the first to lose the space beside them. */
const SMALL = "de la du des le les l d au aux en et ou".split(" ");
/** Shorter words are part of too many others. */
const LEAST = 3;
const LEAST_GLUED = 8;

const words: ReadonlySet<string> = new Set(
  [...Object.values(LABELS), ...Object.values(SECTIONS)].flatMap((phrases) => fold(phrases).split(/[^a-z]+/)),
);
/** The longest first: « début » is no « de but ». */
const known = [...words]
  .filter((word) => word.length >= LEAST && !SMALL.includes(word))
  .sort((a, b) => b.length - a.length);
const byFirst = new Map<string, string[]>();
for (const word of known) byFirst.set(word.slice(0, LEAST), [...(byFirst.get(word.slice(0, LEAST)) ?? []), word]);

/** Takes apart words of labels whose spaces were not read: « Findelamesure » is « Fin de la mesure ». */
export function splitGlued(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const { norm, start, end } = token;
    const said = index === 0 ? afterPronoun(norm) : undefined;
    if (said !== undefined && norm.length === end - start) return partedAt(token, said);
    // What has as many characters folded as in print can be cut at the same places.
    if (norm.length < LEAST_GLUED || norm.length !== end - start || isWord(norm)) return [token];
    const pieces = piecesOf(norm);
    // « Delaporte » and « Décompte » begin no piece of print that lost its first word.
    if (pieces === undefined || (index === 0 && SMALL.includes(pieces[0] ?? ""))) return [token];
    return partedAt(token, pieces);
  });
}

function partedAt({ start }: Token, pieces: readonly string[]): Token[] {
  let at = start;
  return pieces.map((piece) => {
    at += piece.length;
    return { norm: piece, start: at - piece.length, end: at };
  });
}

/** « Ildure », « lldure » or « Ilfinitle »: what a measure does, grown together with its pronoun. */
function afterPronoun(norm: string): string[] | undefined {
  const [, rest = "", small] = /^[il1]l([a-z]{4,}?)(le)?$/.exec(norm) ?? [];
  if (!DOES.has(rest)) return undefined;
  return ["il", rest, ...(small === undefined ? [] : [small])];
}
const DOES: ReadonlySet<string> = new Set(["dure", "finit", "commence", "debute", "acheve", "termine"]);

const isWord = (norm: string) => words.has(norm) || words.has(norm.replace(/(?:es|s)$/, ""));

/** Words of labels with small ones between or before them, at least one of each; nothing where a part is neither. */
function piecesOf(text: string, before: readonly string[] = []): string[] | undefined {
  if (text === "") {
    const long = before.some((piece) => piece.length > 4);
    const goesOn = SMALL.includes(before.at(-1) ?? "");
    return long && !goesOn && before.some((piece) => SMALL.includes(piece)) ? [...before] : undefined;
  }
  // Two full words lose the space between them less easily than a word and a small one.
  const mayBegin = before.length === 0 || SMALL.includes(before.at(-1) ?? "");
  const likely = mayBegin ? (byFirst.get(text.slice(0, LEAST)) ?? []) : [];
  for (const word of likely) {
    const rest = text.startsWith(word) ? piecesOf(text.slice(word.length), [...before, word]) : undefined;
    if (rest !== undefined) return rest;
  }
  for (const small of SMALL) {
    const rest = text.startsWith(small) ? piecesOf(text.slice(small.length), [...before, small]) : undefined;
    if (rest !== undefined) return rest;
  }
  const last = likely.find((word) => before.length >= 2 && isNear(text, word));
  return last === undefined ? undefined : piecesOf("", [...before, last.length === text.length ? last : text]);
}
