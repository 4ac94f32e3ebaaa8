import type { Token } from "./fold-text.ts";
import { labelBook, sectionBook } from "./label-books.ts";
import type { Cell } from "./sheet.ts";
import type { Section } from "./vocabulary-sections.ts";

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
  "par",
]);
/** Words that may follow a label without changing what it announces. */
const NEUTRAL = new Set(
  "complet complete complets exact exacte actuel actuelle actuelles mensuel mensuelle mensuels mensuelles menage foyer famille mesure accompagnement mois euros eur estime estimee approximatif concerne concernee logement montant prevu prevue net nets nette jj mm aaaa j m chiffres personnel personnelle principal principale demandeur beneficiaire present presente contrat total totale ttc jour date heure bilan commission titulaire interesse interessee social sociale".split(
    " ",
  ),
);
export interface Tail {
  readonly end: number;
  readonly section?: Section;
}

/** Reads what may stand between a label and its colon: a bracket, connecting and neutral words, the name of a section. */
export function readTail(cell: Cell, to: number): Tail {
  const { tokens, text } = cell;
  let end = tokens[to - 1]?.end ?? 0;
  let section: Section | undefined;
  let index = to;
  const bracket = () => {
    // A bracket may be torn by a sign that was not read: « (adultes   enfants) ».
    const match =
      /^\s*(?:\((?:[^()\d]|\d{1,2}(?=\)))*\)|(?:\*|°|\(s\)|\(e\)))+/u.exec(text.slice(end)) ??
      /^\s*\(\p{Ll}[\p{L}\s,'’]{0,30}$/u.exec(text.slice(end)) ??
      // « (1, 2, 3...) », « (1er, 2e, etc.) »: examples of what is asked.
      /^\s*\(\d{1,2}(?:er|re|e|[èe]me)?(?:\s?[,/;]\s?\d{1,2}(?:er|re|e|[èe]me)?)+[\s,]*(?:…|\.{1,3}|etc\.?)?\s?(?:\)|$)/u.exec(
        text.slice(end),
      );
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
    // « Nom du référent social   Nadège Ferrand »: the value begins where the name of the section ends.
    const begins =
      ((hit !== undefined && at > index) || /^sociale?$/.test(last.norm)) &&
      /^\s+\p{Lu}\p{L}+/u.test(text.slice(last.end));
    if (
      !known ||
      (!ends &&
        !begins &&
        !NEUTRAL.has(tokens[hit?.to ?? at + 1]?.norm ?? "") &&
        !CONNECTING.has(tokens[hit?.to ?? at + 1]?.norm ?? ""))
    )
      break;
    if (hit !== undefined && hit.meaning !== "other" && hit.meaning !== "signature") section = hit.meaning;
    index = hit?.to ?? at + 1;
    end = last.end;
    bracket();
  }
  // « Pour une durée de : 5 mois »
  if (/durée$/iu.test(text.slice(0, end)))
    end += /^\s+de\s*(?=[:=]|\.{2}|…|_{2})/u.exec(text.slice(end))?.[0].trimEnd().length ?? 0;
  return { end, ...(section !== undefined && { section }) };
}

/** « Dette arrêtée au 30 avril : », « Montant de la dette à la date du signalement : »: when an amount was so is no part of it. */
const AS_OF =
  /^\s*,?\s*(?:(?:arr[eê]t|actualis|constat|estim|[eé]valu|calcul|connu)[eé]?e?s?\s+)?(?:(?:au|le|du|en\s+date\s+du|[aà]\s+la\s+date\s+du)\s+(?:\d{1,2}(?:er)?(?:\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?|\s\p{L}{3,9}(?:\s\d{4})?)|[_.…]+)|(?:au|[aà]|en)\s+(?:la\s+date|ce\s+jour|jour|moment)(?:\s+(?:de\s+l['’]|de\s+la\s+|du\s+|de\s+|d['’])\p{L}+(?:\s(?:social|sociale))?)?)\s*(?=[:=]|\.{2,}|…|$)/iu;

/** Where a label of an amount ends, the day counted that its amount is of. */
export function endAsOf(text: string, end: number): number {
  return end + (AS_OF.exec(text.slice(end))?.[0].trimEnd().length ?? 0);
}

/** Whether unknown words stand between these tokens and a colon: then the label is a longer one that we do not know. */
export function longerLabel(cell: Cell, to: number): boolean {
  const after = cell.tokens[to];
  if (after === undefined) return false;
  const colon = cell.text.indexOf(":", after.start);
  if (colon === -1) return false;
  const between = cell.tokens.slice(to).filter((token: Token) => token.start < colon);
  return between.length <= 5 && !between.some((_, index) => labelBook.at(cell.tokens, to + index) !== undefined);
}
