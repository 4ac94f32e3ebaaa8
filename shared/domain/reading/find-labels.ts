import type { Token } from "./fold-text.ts";
import { isBlank } from "./glyphs.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { typeOfRole, type ValueType } from "./roles.ts";
import type { Cell } from "./sheet.ts";
import { LABELS, type Role } from "./vocabulary-labels.ts";
import { SECTIONS, type Section } from "./vocabulary-sections.ts";

/** A printed label: what it announces and where its value may start. */
export interface Label {
  readonly cell: Cell;
  readonly role?: Role;
  /** The section that the label itself names (« Nom du référent »). */
  readonly section?: Section;
  /** The section that the label introduces (« Prescripteur : CCAS »). */
  readonly introduces?: Section;
  readonly start: number;
  readonly valueStart: number;
  /** Where the next label of the same cell starts, or the cell ends. */
  valueEnd: number;
  /** A colon or leader follows: it announces a value, and is no part of a sentence. */
  readonly announced: boolean;
}

type Meaning = { readonly role: Role; readonly owner?: Section } | { readonly section: Section };
/** A label that names the household is the household's, wherever it stands. */
const NAMES_HOUSEHOLD =
  /menage|beneficiaire|demandeur|titulaire|usager|chef famille|interesse|personne (?:concernee|accompagnee|orientee)/;

const entries = <K extends string, M>(table: Readonly<Record<K, string>>, meaning: (key: K, phrase: string) => M) =>
  (Object.keys(table) as K[]).flatMap((key) =>
    table[key].split("|").map((phrase) => ({ phrase, meaning: meaning(key, phrase) })),
  );

const labelBook = makePhraseBook<Meaning>([
  ...entries(LABELS, (role, phrase) => ({
    role,
    ...(NAMES_HOUSEHOLD.test(phrase) && { owner: "household" as const }),
  })),
  ...entries(SECTIONS, (section) => ({ section })),
]);
const sectionBook = makePhraseBook<Section>(entries(SECTIONS, (section) => section));

const CONNECTING = new Set([
  "de",
  "du",
  "des",
  "d",
  "la",
  "le",
  "les",
  "l",
  "au",
  "a",
  "aux",
  "en",
  "et",
  "ou",
  "e",
  "s",
  "son",
  "sa",
  "votre",
]);
/** Words that may follow a label without changing what it announces. */
const NEUTRAL = new Set(
  "complet complete complets exact exacte actuel actuelle actuelles mensuel mensuelle mensuels mensuelles menage foyer famille mesure accompagnement mois euros eur estime estimee approximatif concerne concernee logement montant prevu prevue net nets nette jj mm aaaa j m chiffres personnel personnelle principal principale demandeur beneficiaire present presente contrat total totale ttc jour date heure bilan commission titulaire interesse interessee".split(
    " ",
  ),
);
/** Labels of one common word: they announce a value only where a colon, a gap or a strict value says so. */
const STRICT_TYPES: ReadonlySet<ValueType> = new Set<ValueType>([
  "date",
  "birth",
  "phone",
  "email",
  "months",
  "cents",
  "period",
  "count",
  "identifier",
  "postal-code",
  "postal-city",
]);

/** The labels of a cell, from left to right. */
export function findLabels(cell: Cell): Label[] {
  if (cell.filled) return [];
  const labels: Label[] = [];
  const { tokens } = cell;
  let from = leadingMark(cell);
  const first = from;
  while (from < tokens.length) {
    const label = labelAt(cell, from, from === first || endsBefore(cell, from));
    if (label === undefined) {
      from++;
      continue;
    }
    const previous = labels.at(-1);
    if (previous !== undefined) previous.valueEnd = Math.min(previous.valueEnd, label.start);
    labels.push(label);
    const next = tokens.findIndex((token, index) => index > from && token.start >= label.valueStart);
    from = next === -1 ? tokens.length : next;
  }
  return labels;
}

/** The label that the name of a form field is, whole or at its end (« prescripteur telephone »). */
export function findKeyLabel(cell: Cell): Label | undefined {
  const whole = findLabels(cell).at(-1);
  if (whole !== undefined && whole.valueStart >= cell.text.length && whole.start <= (cell.tokens[3]?.start ?? 0))
    return whole;
  for (let from = 0; from < cell.tokens.length; from++) {
    const hit = labelBook.at(cell.tokens, from);
    if (
      hit === undefined ||
      !("role" in hit.meaning) ||
      readTail(cell, hit.to).end < cell.text.replace(/[^\p{L}\p{N})]+$/u, "").length
    )
      continue;
    const before = sectionBook.all(cell.tokens.slice(0, from)).at(-1)?.meaning;
    const section = before ?? readTail(cell, hit.to).section ?? hit.meaning.owner;
    const { length } = cell.text;
    return {
      cell,
      role: hit.meaning.role,
      start: 0,
      valueStart: length,
      valueEnd: length,
      announced: true,
      ...(section !== undefined && { section }),
    };
  }
  return undefined;
}

/** Skips « 1. », « a) », « - » before a label. */
function leadingMark(cell: Cell): number {
  const enumerator =
    /^\s*(?:[-–•*▪►·]\s*)?(?:(?:[Aa]rticle|ARTICLE)\s+\d{1,2}\s*[.:–-]?\s*)?(?:(?:\d{1,2}(?:[.-]\d{1,2})?|[a-hivxIVX]{1,4}|[A-H])\s*[.)°–-]\s*)?/u.exec(
      cell.text,
    );
  const end = enumerator?.[0].length ?? 0;
  const index = cell.tokens.findIndex((token) => token.start >= end);
  return index === -1 ? 0 : index;
}

/** Whether a sentence or value ends right before this token, so that a label may start here. */
function endsBefore(cell: Cell, index: number): boolean {
  const token = cell.tokens[index];
  const previous = cell.tokens[index - 1];
  return (
    token !== undefined && previous !== undefined && /[.;,:|)/–—-]\s*$/.test(cell.text.slice(previous.end, token.start))
  );
}

function labelAt(cell: Cell, from: number, atStart: boolean): Label | undefined {
  const { tokens, text } = cell;
  const hit = labelBook.at(tokens, from);
  const first = tokens[from];
  if (hit === undefined || first === undefined) return undefined;
  const lone = hit.words === 1 && "role" in hit.meaning && hit.meaning.role === "date";
  const tail: Tail = lone ? { end: tokens[hit.to - 1]?.end ?? 0 } : readTail(cell, hit.to);
  const role = "role" in hit.meaning ? hit.meaning.role : undefined;
  const named = "section" in hit.meaning ? hit.meaning.section : undefined;
  const section = tail.section ?? ("role" in hit.meaning ? hit.meaning.owner : undefined);
  const rest = text.slice(tail.end);
  const base = {
    cell,
    start: first.start,
    valueEnd: text.length,
    ...(role !== undefined && { role }),
    ...(named !== undefined && { introduces: named }),
    ...(section !== undefined && { section }),
  };
  const announced = /^[\s.)]*(?:[:=]|\.{2,}|…|_{2,}|(?:\.\s){3,})/u.exec(rest);
  if (announced !== null) {
    const colon = /^[\s.)]*[:=]*[\s:]*/u.exec(rest);
    return { ...base, valueStart: tail.end + (colon?.[0].length ?? 0), announced: true };
  }
  const capital = hit.words > 1 || /^\p{Lu}/u.test(text.slice(first.start));
  // A word that ends a sentence above is no label: one starts with a capital and is not followed by a full stop.
  if (isBlank(rest))
    return capital && !/[.;,]\s*$/.test(rest) && from === leadingMark(cell)
      ? { ...base, valueStart: text.length, announced: false }
      : undefined;
  if (role === undefined) return undefined;
  const type = typeOfRole(role);
  const startsHere = STRICT_TYPES.has(type) && beginsWithValue(type, rest);
  if (
    startsHere &&
    (atStart ||
      type === "date" ||
      type === "birth" ||
      type === "phone" ||
      type === "email" ||
      (type === "identifier" && hit.words > 1) ||
      /^\p{Lu}/u.test(text.slice(first.start)))
  ) {
    return { ...base, valueStart: tail.end + (/^\s*/.exec(rest)?.[0].length ?? 0), announced: false };
  }
  if (!/^\p{Lu}/u.test(text.slice(first.start)) || longerLabel(cell, hit.to)) return undefined;
  if (
    (type === "name" || type === "full-name") &&
    atStart &&
    /^\s*(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?\p{Lu}[\p{Lu}'’-]+/u.test(rest)
  ) {
    return { ...base, valueStart: tail.end, announced: false };
  }
  return undefined;
}

interface Tail {
  readonly end: number;
  readonly section?: Section;
}

/** Reads what may stand between a label and its colon: a bracket, connecting and neutral words, the name of a section. */
function readTail(cell: Cell, to: number): Tail {
  const { tokens, text } = cell;
  let end = tokens[to - 1]?.end ?? 0;
  let section: Section | undefined;
  let index = to;
  const bracket = () => {
    const match = /^\s*(?:\((?:[^()\d]|\d{1,2}(?=\)))*\)|(?:\*|°|\(s\)|\(e\)))+/u.exec(text.slice(end));
    if (match === null || /[☒xX]\)$/.test(match[0])) return;
    end += match[0].length;
    while ((tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= end) index++;
  };
  bracket();
  for (let words = 0; words < 6; words++) {
    const token = tokens[index];
    if (token === undefined || /[:=]|\.{2}|…|_{2}/.test(text.slice(end, token.start))) break;
    let at = index;
    while (CONNECTING.has(tokens[at]?.norm ?? "")) at++;
    const hit = at > index || words === 0 ? sectionBook.at(tokens, at) : undefined;
    const last = hit === undefined ? tokens[at] : tokens[hit.to - 1];
    if (last === undefined || /[:=]/.test(text.slice(end, last.start))) break;
    if (hit === undefined && !NEUTRAL.has(last.norm)) break;
    // A capitalised neutral word after no connecting word is more likely the value or the next label.
    if (hit !== undefined && at === index && hit.to < tokens.length) break;
    const ends = /^\s*(?:\([^)]*\)\s*)?(?:[:=]|\.{2,}|…|_{2,}|$)/u.test(text.slice(last.end));
    const known = hit !== undefined || NEUTRAL.has(last.norm);
    if (
      !known ||
      (!ends &&
        !NEUTRAL.has(tokens[hit?.to ?? at + 1]?.norm ?? "") &&
        !CONNECTING.has(tokens[hit?.to ?? at + 1]?.norm ?? ""))
    )
      break;
    if (hit !== undefined && hit.meaning !== "other" && hit.meaning !== "signature") section = hit.meaning;
    index = hit?.to ?? at + 1;
    end = last.end;
    bracket();
  }
  return { end, ...(section !== undefined && { section }) };
}

/** Whether unknown words stand between these tokens and a colon: then the label is a longer one that we do not know. */
function longerLabel(cell: Cell, to: number): boolean {
  const after = cell.tokens[to];
  if (after === undefined) return false;
  const colon = cell.text.indexOf(":", after.start);
  if (colon === -1) return false;
  const between = cell.tokens.slice(to).filter((token: Token) => token.start < colon);
  return between.length <= 5 && !between.some((_, index) => labelBook.at(cell.tokens, to + index) !== undefined);
}

function beginsWithValue(type: ValueType, rest: string): boolean {
  const text = rest.replace(/^[\s.,–-]+/, "");
  switch (type) {
    case "phone":
      return /^(?:\+33|0)\s?[1-9]/.test(text);
    case "email":
      return /^[\w.+-]+@/.test(text);
    case "cents":
      return /^\d[\d\s.,]*(?:€|eur)/i.test(text);
    case "months":
      return /^(?:de )?(?:\d{1,2}|\p{L}+)\s*(?:\(\s*\w+\s*\)\s*)?mois\b/iu.test(text);
    case "count":
      return /^\d{1,3}$/.test(text);
    case "identifier":
      return /^(?=\S*\d)[A-Z0-9][A-Z0-9/._-]{3,}$/u.test(text);
    case "postal-code":
    case "postal-city":
      return /^\d{5}\b/.test(text);
    case "period":
      return /^(?:du )?\d{1,2}.{4,24} au \d{1,2}/.test(text);
    default:
      return /^(?:le |du |au )?(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2}(?:er)?\s+\p{L}{3,9}\s+\d{4}|\d{4}-\d\d-\d\d|premier )/iu.test(
        text,
      );
  }
}
