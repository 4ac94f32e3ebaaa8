import { fold } from "./fold-text.ts";
import { isBlank } from "./glyphs.ts";
import { guessLabel } from "./guess-label.ts";
import type { Label } from "./label.ts";
import { labelBook, NAMES_HOUSEHOLD, sectionBook } from "./label-books.ts";
import { labelOfLine } from "./label-of-line.ts";
import { labelOfQuestion } from "./label-of-question.ts";
import { ofSomebody } from "./label-of-somebody.ts";
import { endAsOf, longerLabel, readTail, type Tail } from "./label-tail.ts";
import { beginsWithValue, isAloneBeside, isWrittenBeside, STRICT_TYPES } from "./label-value-start.ts";
import { beginsPeriod, endsLonger, saysBoth } from "./label-within-label.ts";
import { isFirstName } from "./parse-name.ts";
import { typeOfRole } from "./roles.ts";
import type { Cell } from "./sheet.ts";

/** « https://aides.example/dossiers/decision », at the foot of a page that was printed from a browser. */
const WEB_ADDRESS = /^\s*(?:https?\s?:?\s?\/\/?|www\.)\S/iu;

/** The labels of a cell, from left to right. */
export function findLabels(cell: Cell): Label[] {
  if (cell.filled || WEB_ADDRESS.test(cell.text)) return [];
  const labels: Label[] = [];
  const { length } = cell.text;
  const whole = labelOfLine(cell.text);
  if (whole !== undefined) return [{ cell, ...whole, start: 0, valueEnd: length, announced: false }];
  const question = labelOfQuestion(cell.text);
  if (question !== undefined) return [{ cell, ...question, start: 0, valueEnd: length }];
  const { tokens } = cell;
  let from = leadingMark(cell);
  const first = from;
  while (from < tokens.length) {
    const label = ofSomebody(cell, labelAt(cell, from, from === first || endsBefore(cell, from)));
    if (label === undefined || (labels.length === 0 && endsLonger(cell, label, first))) {
      from++;
      continue;
    }
    const previous = labels.at(-1);
    // « Mesure en cours : du … au … »: the words that begin a period are no question of their own.
    if (previous !== undefined && beginsPeriod(previous, label)) {
      from++;
      continue;
    }
    // « Décision : accord pour une durée de 6 mois »: the words that announce the months are the decision too.
    if (previous !== undefined)
      previous.valueEnd = Math.min(previous.valueEnd, saysBoth(previous, label) ? label.valueStart : label.start);
    labels.push(label);
    const next = tokens.findIndex((token, index) => index > from && token.start >= label.valueStart);
    from = next === -1 ? tokens.length : next;
  }
  return labels;
}

/** The label that the name of a form field is, whole or at its end (« prescripteur telephone »). */
export function findKeyLabel(cell: Cell): Label | undefined {
  if (WEB_ADDRESS.test(cell.text)) return undefined;
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
    /^\s*(?:[-–•*▪►·]\s*)?(?:(?:[Aa]rticle|ARTICLE)\s+\d{1,2}\s*[.:–-]?\s*)?(?:(?:\d{1,2}(?:[.-]\d{1,2})?|[a-hivxIVX]{1,4}|[A-H]\d{0,2})\s*[.)°–-](?!\p{L}\.)\s*)?/u.exec(
      cell.text,
    );
  // « 3.1 Ressources », and the stroke of « F - MOTIF DE LA DEMANDE » is soon lost in a picture.
  // So is the point of « 4 Date de naissance »; « 2 Enfants » are counted.
  const bare =
    /^\s*(?:[A-H]\s+(?=\P{Ll}{4,}$)|\d{1,2}[.-]\d{1,2}(?:[.-]\d{1,2})?\s+(?=\p{Lu})|\d{1,2}\s(?=\p{Lu})(?!(?:Adult|Enfant|Mois|Personne|Pi[eè]ce|Visite|Rencontre|Entretien|Mineur|Majeur|Occupant|Total))(?=\p{L}[\p{L}°(]))/u;
  const end = bare.exec(cell.text)?.[0] ?? enumerator?.[0] ?? "";
  const index = Math.max(
    0,
    cell.tokens.findIndex((token) => token.start >= end.length),
  );
  const isSecond =
    cell.tokens[index]?.norm === "et" &&
    /^(?:m|mr|mme|mlle|monsieur|madame|mon|ma|son|sa)$/.test(cell.tokens[index + 1]?.norm ?? "");
  return isSecond ? index + 1 : index;
}

/** Whether a sentence or value ends right before this token, so that a label may start here. */
function endsBefore(cell: Cell, index: number): boolean {
  const token = cell.tokens[index];
  const previous = cell.tokens[index - 1];
  return (
    token !== undefined && previous !== undefined && /[.;,:|)/–—-]\s*$/.test(cell.text.slice(previous.end, token.start))
  );
}

/** The label at a token: one that is listed, or, where none reaches its colon, one that says itself what it is. */
function labelAt(cell: Cell, from: number, atStart: boolean): Label | undefined {
  const listed = listedAt(cell, from, atStart);
  if (!atStart || listed?.announced === true) return listed;
  if (listed !== undefined && isBlank(cell.text.slice(listed.valueStart))) return listed;
  const guess = guessLabel(cell, from);
  const start = cell.tokens[from]?.start;
  if (guess === undefined || start === undefined) return listed;
  if (listed !== undefined && guess.valueStart <= listed.valueStart) return listed;
  // Without a colon, only what is nothing but a label is one.
  if (!guess.announced && from !== leadingMark(cell)) return listed;
  const { end: _, ...label } = guess;
  const household =
    label.section === undefined &&
    label.role !== "organisation" &&
    NAMES_HOUSEHOLD.test(fold(cell.text.slice(start, guess.end)));
  return { cell, start, valueEnd: cell.text.length, ...label, ...(household && { section: "household" as const }) };
}

/** The phrase at a token, none of it behind a colon: « Adultes : 2 » counts them, and heads no part of the second one. */
function phraseAt({ tokens, text }: Cell, from: number): ReturnType<typeof labelBook.at> {
  const hit = labelBook.at(tokens, from);
  const start = tokens[from]?.start ?? 0;
  const colon = text.slice(start, hit === undefined ? start : tokens[hit.to - 1]?.start).search(/[:=]/);
  if (hit === undefined || colon === -1) return hit;
  const before = labelBook.at(
    tokens.filter((token) => token.end <= start + colon),
    from,
  );
  return before ?? hit;
}

/** In « M. / Mme (nom) » the bracket ends where its label does. */
function closed({ text }: Cell, start: number, tail: Tail): Tail {
  const bracket = /\([^()]*$/.test(text.slice(start, tail.end)) ? /^\s*\)/.exec(text.slice(tail.end)) : null;
  return bracket === null ? tail : { ...tail, end: tail.end + bracket[0].length };
}

/** What a label may end with, its full stop behind it: « Date de naiss. », « N° de tél. », « D.D.N. ». */
const ABBREVIATED: ReadonlySet<string> = new Set("naiss nais tel adr ref n num port mens benef ress prof".split(" "));

function listedAt(cell: Cell, from: number, atStart: boolean): Label | undefined {
  const { tokens, text } = cell;
  const first = tokens[from];
  const hit = phraseAt(cell, from);
  if (hit === undefined || first === undefined) return undefined;
  const lone = hit.words === 1 && "role" in hit.meaning && hit.meaning.role === "date";
  const said = closed(cell, first.start, lone ? { end: tokens[hit.to - 1]?.end ?? 0 } : readTail(cell, hit.to));
  const isAmount = "role" in hit.meaning && typeOfRole(hit.meaning.role) === "cents";
  const tail = isAmount
    ? { ...said, end: Math.max(endAsOf(text, said.end), endAsOf(text, tokens[hit.to - 1]?.end ?? said.end)) }
    : said;
  // « Né(e) le » is soon misread before its « le ».
  // A town may begin so too (« Nérac, le 9 avril »).
  const born =
    lone &&
    /^\s*n[eéèê](?:(?:[^\p{L},\s]|[eéècso]){0,4}|[^,\s]{0,4}[()][^\p{L},]?)\s*$/iu.test(text.slice(0, first.start));
  const role = born ? "birth-on" : "role" in hit.meaning ? hit.meaning.role : undefined;
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
  const led = /^[\s.)?]*(?:[:=]|\.{2,}|…|_{2,}|(?:\.\s){3,})/u.exec(rest);
  // « … adapté aux ressources. ……… »: the dotted line goes on where a sentence ended.
  // « ....Corvenne Habitat.... »: so does one behind a name that ends as a part of the page is called.
  const ends = role === undefined && /[\p{L}\d]\s+$/u.test(text.slice(0, first.start));
  const trails =
    led !== null && !/[:=]$/.test(led[0]) && !atStart && (ends || /^\p{Ll}/u.test(text.slice(first.start)));
  const announced = trails ? null : led;
  if (announced !== null) {
    const colon = /^[\s.)?]*[:=]*[\s:]*/u.exec(rest);
    return { ...base, valueStart: tail.end + (colon?.[0].length ?? 0), announced: true };
  }
  const capital = hit.words > 1 || /^\p{Lu}/u.test(text.slice(first.start));
  // A word that ends a sentence above is no label: one starts with a capital and is not followed by a full stop.
  const isCut = ABBREVIATED.has(tokens[hit.to - 1]?.norm ?? "");
  const isShort = (cell.tokens.length <= 2 || isCut) && /^\.?$/.test(rest.trim());
  if (isBlank(rest))
    return capital && (isShort || !/[.;,]\s*$/.test(rest)) && from === leadingMark(cell)
      ? { ...base, valueStart: text.length, announced: false }
      : undefined;
  // « Commission locale FSL de Valbrume », without a colon, is a name as a whole.
  if (role === undefined || role === "commission") return undefined;
  const type = typeOfRole(role);
  // « soit (en mois)   6 »: the label says what the figure counts.
  const isBare = type === "months" && /mois/iu.test(text.slice(first.start, tail.end)) && /^\s*\d{1,2}\s*$/.test(rest);
  const startsHere = STRICT_TYPES.has(type) && (isBare || beginsWithValue(type, rest));
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
  const beside = { ...base, valueStart: tail.end, announced: false };
  const isPrinted = hit.words > 1 || /^\p{Ll}|\)\s*$/u.test(text.slice(first.start, tail.end));
  if (from === leadingMark(cell) && isPrinted && isAloneBeside(role, rest) && !longerLabel(cell, hit.to)) return beside;
  if (!/^\p{Lu}/u.test(text.slice(first.start)) || longerLabel(cell, hit.to)) return undefined;
  const isName = type === "name" || type === "full-name";
  // « Prénom Yannick », on one line to write on.
  const isGiven =
    role === "first-name" && atStart && /^\s+\p{Lu}[\p{L}'’-]+\s*$/u.test(rest) && isFirstName(rest.trim());
  if (isGiven) return { ...base, valueStart: tail.end, announced: false };
  if (
    atStart &&
    (isName || from === leadingMark(cell)) &&
    isWrittenBeside(type, rest, tail.section === undefined ? hit.words : 2)
  ) {
    return { ...base, valueStart: tail.end, announced: false };
  }
  return undefined;
}
