import type { Make } from "./candidate.ts";
import type { Sheet } from "./sheet.ts";

const ASK =
  "(?:sollicit|demand|voudr|aimer|continu|poursui|souhait|propos|prolong|renouvel|recondui|prorog|requ[ée]r|préconis)[\\p{L}’']*";
const REASON = "(?:motif|raison|élément|argument|point|constat|considération|circonstance)s?";

/** What a letter writes before its reasons, which then go on to the end of the paragraph. */
const INTRODUCED = new RegExp(
  [
    `\\b(?:cette|la|notre|ma|sa|leur|présente)\\s(?:présente\\s)?(?:demande|prolongation|reconduction|sollicitation|requête|proposition|poursuite|prorogation)\\s(?:(?:de\\s[\\p{L}'’ ]{4,40}\\s)?(?:est|se|s['’]|a)\\s?)(?:motiv|justifi|expliqu|fond|appu|repos|argument|pour\\s(?:motif|raison))[\\p{L}]*(?:\\s(?:ainsi|comme\\ssuit|de\\sla\\s(?:manière|façon)\\ssuivante|par\\sles?\\s${REASON}\\ssuivante?s?|sur\\sles?\\s${REASON}\\ssuivante?s?)\\s*[:¦]?|\\s*:)`,
    `\\b(?:pour|en\\sraison\\sdes?|compte\\stenu\\sdes?|au\\svu\\sdes?|sur\\sla\\sbase\\sdes?|eu\\ségard\\saux)\\s(?:le|la|les)?\\s?${REASON}\\s(?:suivante?s?|ci-après|que\\svoici|exposée?s?\\sci-(?:après|dessous))\\s*:`,
    `\\b(?:le|la|les|nos|mes)\\s${REASON}\\s(?:de|qui|invoqu|avanc|à\\sl['’]appui)[^.;:¦]{0,70}\\s(?:est|sont)\\s(?:les?\\s|la\\s)?suivante?s?\\s*:`,
    // « Voici ce qu'en dit la personne qui me suit : », « En effet : ».
    `\\b[Vv]oici\\s(?:ce\\squ['’](?:en\\sdi|il|elle|ils|elles)|(?:pourquoi|les\\s${REASON}|la\\s${REASON}|le\\s${REASON}|mes\\s${REASON}|nos\\s${REASON}))[^.;:¦]{0,60}:`,
    `(?<=[.!?]\\s+|^\\s*)En\\seffet\\s:`,
    `\\b(?:nous|je)\\s(?:motiv|justifi|argument)[\\p{L}]*\\s[^.;:¦]{0,60}(?:ainsi|comme\\ssuit|suivante?s?)\\s*:`,
  ].join("|"),
  "iu",
);

/** « … de trois mois afin de », « … soit renouvelé car »: the reason is the rest of the sentence. */
const GOES_ON = new RegExp(
  `\\b${ASK}\\s[^.;:¦]{0,130}?(?:en\\s+raison\\s+(?=d)|afin\\s+(?:de\\s+|d['’]|que\\s+)|\\bcar\\s|puisque\\s|dans\\s+l['’]attente\\s+(?=d)|au\\s+motif\\s+(?:que\\s|d['’]))\\s*([^.;¦]{12,260})|\\b(?:cette|la)\\s(?:demande|prolongation|reconduction)\\s(?:est|se)\\s(?:motivée|justifiée?|justifie)\\s(?:par\\s)\\s*([^.;¦:]{12,260})`,
  "iu",
);

/** What ends a letter, or goes on to something else. */
const NEXT =
  /^\s*(?:vous (?:trouverez|voudrez)|veuillez|je (?:vous|reste|joins)|nous (?:vous|restons|joignons|proposons|sollicitons)|dans l['’]attente|cordialement|respectueusement|restant|en vous|en espérant|ci-joint|pièces?|fait à|copie|merci|bien à vous|le menage|l['’]échéance|la mesure (?:actuelle|en cours)|signatures?)/iu;
/** How much wider than the one before a gap between two lines is that parts two paragraphs. */
const PARTING = 1.3;

/** Why a renewal is asked for, as a letter tells it. */
export function readReasons(sheet: Sheet, make: Make): void {
  const { flow } = sheet;
  const text = flow.text.replace(/\n/g, " ");
  const said = INTRODUCED.exec(text);
  if (said !== null) {
    const from = said.index + said[0].length;
    const end = paragraphEnd(sheet, from);
    const quoted = /^\s*[«“"]\s*([^»”"]{8,}?)\s*[»”"]/u.exec(text.slice(from, end))?.[1];
    const motive = (quoted ?? text.slice(from, end)).replace(/¦/g, " ").replace(/\s+/g, " ").trim();
    if (motive.length >= 8) make("motive", motive, true, from, end, 5);
    return;
  }
  const motive = GOES_ON.exec(text);
  const value = motive?.[1] ?? motive?.[2];
  if (motive !== null && value !== undefined) {
    make("motive", value.trim(), true, motive.index, motive.index + motive[0].length, 5);
    return;
  }
  const told = plainParagraph(sheet);
  if (told !== undefined) make("motive", told.text, true, told.from, told.to, 5);
}

/** Whoever asks, in a letter. */
const ASKED = new RegExp(`\\b(?:nous|je|j['’]ai\\s+l['’]honneur\\s+de)\\s+(?:vous\\s+)?${ASK}`, "iu");
const GREETING =
  /^\s*(?:madame|monsieur|mesdames|messieurs|bonjour|bonsoir|chère?s?)(?:\P{L}+(?:madame|monsieur|mesdames|messieurs|la|le|cher|chère|présidente?|directrice|directeur|collègues?|à|toutes|tous|et)(?!\p{L}))*\P{L}*$/iu;
/** What tells of the measure or the household, and why more of it is asked for only by the way. */
const TELLS =
  /\d{1,2}(?:er)?[\s/.-](?:\d{1,2}|\p{L}{3,9})[\s/.-]\d{2,4}|\d\s+mois|\bn[ée]e?\s+le\b|\d{5}\s+\p{Lu}|(?:premier|deuxième|second|troisième|\der?)\s+renouvellement|\b(?:M\.|Mme|Madame|Monsieur)\s+\p{Lu}/u;

/** The one paragraph of a letter that neither asks, nor tells who it is about and until when, nor takes leave: it says why. */
function plainParagraph(sheet: Sheet): { text: string; from: number; to: number } | undefined {
  const { rows, flow } = sheet;
  const text = flow.text.replace(/\n/g, " ");
  if (!ASKED.test(text)) return undefined;
  const starts = lineStarts(flow.text);
  const greeted = rows.findIndex(({ cells }) => cells.length === 1 && GREETING.test(cells[0]?.text ?? ""));
  if (greeted === -1) return undefined;
  const found: { text: string; from: number; to: number }[] = [];
  for (let index = greeted + 1; index < rows.length; ) {
    const from = starts[index] ?? text.length;
    const to = paragraphEnd(sheet, from);
    const last = starts.findLastIndex((start) => start < to);
    const said = text.slice(from, to).replace(/¦/g, " ").replace(/\s+/g, " ").trim();
    if (NEXT.test(said)) break;
    if (said.split(" ").length >= 6 && /[.!]$/.test(said) && !TELLS.test(said) && !ASKED.test(said))
      found.push({ text: said, from, to });
    index = Math.max(index, last) + 1;
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Where the paragraph of a place of the text ends: at a wider gap between lines, or before what ends a letter. */
function paragraphEnd({ rows, flow }: Sheet, from: number): number {
  const starts = lineStarts(flow.text);
  const own = starts.findLastIndex((start) => start <= from);
  // The least step between two lines around is the one within a paragraph.
  const steps = rows.slice(Math.max(0, own - 2), own + 6).flatMap((row, index, near) => {
    const next = near[index + 1];
    return next === undefined ? [] : [next.top - row.top];
  });
  const pitch = Math.min(...steps.filter((step) => step > 0.004));
  for (let index = own; index < rows.length; index++) {
    const [row, next] = [rows[index], rows[index + 1]];
    const end = (starts[index + 1] ?? flow.text.length + 1) - 1;
    if (row === undefined || next === undefined || NEXT.test(next.cells[0]?.text ?? "")) return end;
    if (next.top - row.top > PARTING * pitch && (index > own || flow.text.slice(from, end).trim() !== "")) return end;
  }
  return flow.text.length;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1 && at + 1 < text.length; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}
