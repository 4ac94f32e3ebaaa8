import type { Token } from "./fold-text.ts";
import { beginsWithValue, STRICT_TYPES } from "./label-value-start.ts";
import { makeNearWords } from "./near-words.ts";
import { typeOfRole } from "./roles.ts";
import type { Cell } from "./sheet.ts";
import { LABEL_RULES, PRECISE } from "./vocabulary-label-words.ts";
import { DECISION_PRECISE, DECISION_RULES } from "./vocabulary-label-words-decisions.ts";
import { MEASURE_PRECISE, MEASURE_RULES } from "./vocabulary-label-words-measures.ts";
import type { Role } from "./vocabulary-labels.ts";
import type { Section } from "./vocabulary-sections.ts";

/** A label in words that no list has, made out from the words it is made of. */
export interface GuessedLabel {
  readonly role: Role;
  readonly section?: Section;
  /** Where the label ends and where its value may start (offsets in the cell). */
  readonly end: number;
  readonly valueStart: number;
  readonly announced: boolean;
}

const CONNECTING = new Set(
  "a au aux d de des du e en es et l la le les ou s un une son sa ses leur leurs mon ma mes notre nos votre vos que qui y t il elle on lui se ils elles".split(
    " ",
  ),
);
/** « Mon numéro de téléphone »: in a form that the person fills in, a label may begin so. */
const OWN = /^(?:mon|ma|mes|notre|nos|votre|vos)$/;
const MOST_WORDS = 11;

const RULES = [...DECISION_RULES, ...MEASURE_RULES, ...LABEL_RULES];
const OWN_WORDS: ReadonlySet<string> = new Set(
  RULES.flatMap(({ says, never }) => [...says, ...(never === undefined ? [] : [never])])
    .flatMap(({ source }) => source.match(/[a-z]{3,}\??/g) ?? [])
    .flatMap((word) => (word.endsWith("?") ? [word.slice(0, -2), word.slice(0, -1)] : [word])),
);
const KNOWN: ReadonlySet<string> = new Set([...OWN_WORDS, ...PRECISE, ...MEASURE_PRECISE, ...DECISION_PRECISE]);
const nearWords = makeNearWords(KNOWN);

/** « N° » and its like. */
const NUMBER_WORDS = new Set(["n", "no", "nr", "n0", "num", "nos"]);

/** The word of the vocabulary that a word of a label is, its plural or misreading allowed for. */
function known(norm: string, misread: boolean): string | undefined {
  if (NUMBER_WORDS.has(norm)) return "numero";
  if (OWN_WORDS.has(norm)) return norm;
  const single = norm.length > 3 && norm.endsWith("s") ? norm.slice(0, -1) : norm;
  if (KNOWN.has(single)) return single;
  if (KNOWN.has(norm)) return norm;
  if (!misread || single.length < 7) return undefined;
  // « adresser » is another word, and no misread « adresse ».
  return nearWords(single).find((word) => !single.startsWith(word) && !word.startsWith(single));
}

/**
 * Makes out the label that starts at this token: its words up to a colon, a leader, a figure that is its value, or the
 * end of the cell say what it announces, and no word among them is unknown.
 */
export function guessLabel(cell: Cell, from: number): GuessedLabel | undefined {
  const { tokens, text } = cell;
  const first = tokens[from];
  if (first === undefined || !/^\p{Lu}/u.test(text.slice(first.start))) return undefined;
  const stop = /[:=?]|\.{2,}|…|_{2,}|(?:\.\s){3,}/u.exec(text.slice(first.start));
  const stopAt = stop === null ? text.length : first.start + stop.index;
  let figure = tokens.findIndex((token, index) => index > from && token.start < stopAt && /^\d/.test(token.norm));
  // « M-2025-196 » and « FSL/2026/12 » begin before their figures.
  while (
    figure - 1 > from &&
    /^[-/._]$/.test(text.slice(tokens[figure - 1]?.end ?? 0, tokens[figure]?.start ?? 0)) &&
    /^\p{Lu}/u.test(text.slice(tokens[figure - 1]?.start ?? 0))
  )
    figure--;
  const bracketed = text.slice(first.start, stopAt).replace(/\([^()]*\)/g, (match) => " ".repeat(match.length));
  const upTo = (end: number) =>
    tokens.slice(from).filter((token) => token.end <= end && bracketed.charAt(token.start - first.start) !== " ");
  const figureAt = tokens[figure]?.start;
  const end = figureAt !== undefined && bracketed.charAt(figureAt - first.start) !== " " ? figureAt : stopAt;
  const announced = end === stopAt && stop !== null;
  // A bracket that stays open, or the end of a sentence, is within no label.
  if (/\([^()]*$|[.;!]\s+\p{Lu}/u.test(text.slice(first.start, end))) return undefined;
  const said = roleOf(upTo(end));
  if (said === undefined) return undefined;
  const base = { role: said.role, ...(said.section !== undefined && { section: said.section }) };
  if (announced) {
    const lead = /^[\s.)?]*[:=]*[\s:]*/u.exec(text.slice(end));
    return { ...base, end, valueStart: end + (lead?.[0].length ?? 0), announced: true };
  }
  // « La dette locative de 3 000 € … » begins a sentence.
  if (CONNECTING.has(first.norm) && !(OWN.test(first.norm) && end === text.length)) return undefined;
  if (end === text.length) {
    if (/[.;,]\s*$/.test(text)) return undefined;
    return { ...base, end, valueStart: end, announced: false };
  }
  const type = typeOfRole(said.role);
  return STRICT_TYPES.has(type) && beginsWithValue(type, text.slice(end))
    ? { ...base, end, valueStart: end, announced: false }
    : undefined;
}

function roleOf(tokens: readonly Token[]): { role: Role; section?: Section } | undefined {
  const words: string[] = [];
  for (const { norm } of tokens) {
    if (CONNECTING.has(norm)) continue;
    if (words.length === MOST_WORDS) return undefined;
    words.push(norm);
  }
  // One misread word is looked for at most: of a sentence, which has more words that no label has, none is.
  const misread = words.filter((word) => known(word, false) === undefined).length === 1;
  const label = words.map((word) => known(word, misread) ?? "?").join(" ");
  if (label === "" || label.includes("?")) return undefined;
  const rule = RULES.find(
    ({ says, never }) => says.every((pattern) => pattern.test(label)) && never?.test(label) !== true,
  );
  if (rule === undefined) return undefined;
  return { role: rule.role, ...(rule.section !== undefined && { section: rule.section }) };
}

/** Whether words only say more precisely what a label above them announces (« du foyer », « par mois »). */
export const onlySpecifies = (tokens: readonly Token[]) =>
  tokens.length > 0 && tokens.every(({ norm }) => CONNECTING.has(norm) || (PRECISE.has(norm) && !/^\d/.test(norm)));
