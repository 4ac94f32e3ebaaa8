import { type Candidate, makeCandidate } from "./candidate.ts";
import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { findDates } from "./parse-date.ts";
import { readValue } from "./read-value.ts";
import type { Span } from "./sheet.ts";

const DONE = /(?:^|\s)\p{Ll}{2,}(?:ée?s?|ue?s?|ise?s?)\s*$/u;
/** « Passage en commission le : » is the day of something else than the paper. */
const OF_EVENT =
  /\b(?:commission|séance|réunion|passage|mesure|échéance|fin|début|effet|naissance|session|audience)\s*(?:prévue?\s*|fixée?\s*)?$/iu;
/** What is done to a paper itself. */
const WRITTEN = /(?:établie?|rédigée?|éditée?|dressée?|signée?|fait|envoyée?|transmise?|notifiée?|datée?)\s*$/iu;

/** « Rédigé par Thomas Quentin le … ». */
const WRITTEN_BY = /(?:établie?|rédigée?|dressée?|éditée?|remplie?)(?:\s+par\s+\p{Lu}[\p{L}'’ .-]{2,40})?[\s,]*$/iu;

/** « Depuis le », « Entrée le »: no town is called so, and no paper is made on such a day. */
const OF_MEASURE =
  /^\P{L}*(?:depuis|entrée?s?|sorti\p{L}*|début\p{L}*|démarr\p{L}*|commenc\p{L}*|ouvert\p{L}*|fin\p{L}*|termin\p{L}*|achev\p{L}*|arrêt\p{L}*|clôtur\p{L}*|échéance|terme|effet|jusqu['’]|renouvel\p{L}*|prolong\p{L}*|accord\p{L}*|suspend\p{L}*)(?!\p{L})/iu;

/** « Valbrume, », « À Valbrume »: what stands before the day of a paper, besides what says that it was written. */
export const TOWN =
  /^\P{L}*(?:[ÀA]\s+)?\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}[\p{L}'’-]*|las?|les?|lès|sur|sous|en|du|des?|[dl]['’]\p{L}+|aux?|et))*\s*,?\s*$/u;
export const isTown = (text: string): boolean => TOWN.test(text) && !OF_MEASURE.test(text);
const PAPER =
  /\b(?:bilan|rapport|fiche|contrat|convention|courrier|document|demande|note|lettre|date|notification|décision|fait|dossier|orientation|saisine|envoi|rédaction|établissement|signature|mail|message)\b[^:]*$/iu;

/** Whether the words before « le » say that something else happened on that day (« Mesure arrêtée le », « Suivi depuis le »). */
function ofAnotherDay(label: Label): boolean {
  const before = label.cell.text.slice(0, label.start).trim();
  if (WRITTEN_BY.test(before)) return false;
  // A day of the machine that printed it, or of whoever got it, is none of the paper.
  if (/(?:imprimée?|reçue?|arrivée?|enregistrée?)\s*$/iu.test(before)) return true;
  if (OF_MEASURE.test(before)) return true;
  return before !== "" && !TOWN.test(before) && !WRITTEN.test(before) && !PAPER.test(before);
}

/** A line of a sentence can begin with « le 10 février 2026 » too: it goes on, or ends with a full stop. */
function inSentence(label: Label, span: Span, today: string): boolean {
  if (OF_EVENT.test(label.cell.text.slice(0, label.start))) return true;
  if (label.announced) return false;
  // A clause before it, and no place alone: « votre dossier sera représenté le 12 juin ».
  const before = label.cell.text.slice(0, label.start);
  // « Mesure accordée le 12 janvier » tells when something else was done.
  if (DONE.test(before) && !WRITTEN.test(before)) return true;
  const words = before.split(/\s+/).filter((word) => /^[\p{Ll}’']{3,}$/u.test(word)).length;
  // « Elle arrivera à échéance le 30 novembre 2026. »
  if (words > 2 || (words === 2 && /\d\.\s*$/.test(span.text))) return true;
  if (!/^\p{Ll}/u.test(label.cell.text)) return false;
  const date = findDates(span.text, { today, birth: false })[0];
  const rest = date === undefined ? "" : span.text.slice(date.end);
  return /^\s*\./.test(rest) || rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 2;
}

/** Whether ink stands at the height of the date or right below it: « Visa : (ink)   Le 13 mars ». */
function signedBeside({ sheet }: LabelledSheet, { cell }: Label): boolean {
  return sheet.signatures.some(
    ({ box }) => box.top + box.height > cell.box.top - 0.02 && box.top < cell.box.top + 0.07 && cell.row > 4,
  );
}

/** « Date : » alone is the signature's near a signature, the paper's own at its head, and nothing elsewhere. */
export function readLooseDate(page: LabelledSheet, label: Label, span: Span, today: string): Candidate[] {
  const { sheet } = page;
  const near = page.headings.some(
    (heading) => heading.section === "signature" && Math.abs(heading.row - label.cell.row) <= 5,
  );
  const share = (label.cell.row + 1) / sheet.rows.length;
  const made = sheet.rows
    .slice(Math.max(0, label.cell.row - 2), label.cell.row + 1)
    .some((row) => row.cells.some((cell) => /\bfait\s+[àa](?=\s|$)/iu.test(cell.text)));
  const atEnd =
    near ||
    made ||
    signedBeside(page, label) ||
    (share > 0.7 &&
      sheet.rows
        .slice(label.cell.row - 3, label.cell.row + 6)
        .some((row) => row.cells.some((cell) => /signature/iu.test(cell.text))));
  const high = share < 0.4 || label.cell.box.top < 0.22;
  const written = WRITTEN_BY.test(label.cell.text.slice(0, label.start));
  const target = atEnd ? "signedOn" : sheet.number === 1 && (high || written) ? "documentOn" : undefined;
  if (target === undefined || inSentence(label, span, today)) return [];
  if (target === "documentOn" && ofAnotherDay(label)) return [];
  return readValue("date", target, span.text, today).map((value) =>
    makeCandidate({
      ...value,
      rank: 2,
      text: span.text.trim(),
      words: span.words,
      source: sheet.source,
      page: sheet.number,
    }),
  );
}
