import type { DocumentKind, DocumentVariant } from "../../../schemas/field.ts";
import { fold } from "./fold-text.ts";
import { kindOfLabels } from "./kind-labels.ts";
import { readSpeech } from "./kind-sentences.ts";
import { type LabelledSheet, labelSheet } from "./label-sheet.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { bottomOf, type Cell, type Sheet } from "./sheet.ts";
import { KIND_PHRASES, type KindEvidence } from "./vocabulary-kind.ts";
import { FAMILY_PHRASES, SCHEME_PHRASES } from "./vocabulary-schemes.ts";

const book = makePhraseBook(KIND_PHRASES);

/** A kind must have at least this much evidence, and this many times that of the next. */
const LEAST_SCORE = 9;
const LEAST_LEAD = 1.25;
/** Vocabulary outside titles counts up to this much for each kind. */
const MOST_VOCABULARY = 9;

export interface KindReading {
  readonly kind: DocumentKind;
  readonly variant?: DocumentVariant;
  /** The evidence of each kind, for whoever wants to know why. */
  readonly scores: Readonly<Record<DocumentKind, number>>;
}

/** How much a line counts: a title at the top of the first page, in large or capital letters, says what the paper is. */
function prominence(cell: Cell, sheet: Sheet, place: number): number {
  const size = cell.box.height / sheet.lineHeight;
  const short = cell.tokens.length <= 12;
  const letters = cell.text.replace(/[^\p{L}]/gu, "");
  const capitals = letters.length > 5 && letters === letters.toLocaleUpperCase("fr");
  const early = sheet.number === 1 && (bottomOf(cell.box) < 0.35 || place < 10);
  if (!short) return /^objet\b/iu.test(cell.text) ? 1.8 : 0.4;
  if (/^\s*(?:objet|obj\.?)\s*:/iu.test(cell.text)) return early ? 1.8 : 1.2;
  let weight = early ? 1.2 : 0.4;
  if (size > 1.25) weight *= 1.5;
  else if (capitals) weight *= 1.25;
  if (early && place < 6) weight *= 1.2;
  // A title is a line of its own: what is followed by a value or ends a sentence is less of one.
  if (/[.;]$|:\s*\S|\bdu \d/.test(cell.text) || (place > 3 && /:\s*$/.test(cell.text))) weight *= 0.6;
  return weight;
}

/** What a decision answers, it names: « Objet : votre demande de renouvellement ». */
const ANSWERED = /^\s*(?:objet|obj\.?)\b|\bvotre\b/iu;
/** What the sentences of a letter do counts as much as a title does. */
const SPEECH_WEIGHT = { decision: 11, renewal: 13, orientation: 10, contract: 10 };
const OF_ANSWER = 0.25;
/** « Motif : pièces manquantes (avis d'imposition) », « Vu le règlement intérieur »: a paper that is named, and not this one. */
const MENTIONS = /[:(]|^\s*(?:vu|au vu|considérant|pièces?|joindre|sous réserve|copie)(?!\p{L})/iu;
const OF_MENTION = 0.25;

/** Tells the kind and variant by weighted evidence; `other` where nothing is clear enough. */
export function readKind(sheets: readonly Sheet[], labelled?: readonly LabelledSheet[]): KindReading {
  const titles: Record<DocumentKind, number> = {
    orientation: 0,
    decision: 0,
    contract: 0,
    bilan: 0,
    renewal: 0,
    other: 0,
  };
  const words: Record<DocumentKind, number> = { ...titles };
  const variants = new Map<DocumentVariant, number>();
  const speech = readSpeech(sheets);
  const answers = speech.decides;
  let place = 0;
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      // « ☐ Commandement de payer »: what a form offers to tick is not what the paper is.
      // Nor is the next line of such a list, whose box was not read.
      const offers = [row, sheet.rows[row.index - 1], sheet.rows[row.index + 1]].some(
        (near, index) =>
          near?.items.some((item) => item.type === "tick") === true &&
          (index === 0 || Math.abs(near.top - row.top) < 2.5 * sheet.lineHeight),
      );
      for (const cell of row.cells) {
        if (cell.filled) continue;
        const weight = prominence(cell, sheet, place);
        const best = new Map<DocumentKind, { points: number; meaning: KindEvidence }>();
        for (const hit of book.all(cell.tokens)) {
          const { kind, variant } = hit.meaning;
          if (offers && kind === "other") continue;
          const mentioned = kind === "other" && MENTIONS.test(cell.text.slice(0, cell.tokens[hit.from]?.start));
          // What comes later in the title qualifies it: « Notification de décision : demande de renouvellement ».
          const share = mentioned ? OF_MENTION : hit.from <= 3 ? 1 : 0.6;
          const points = hit.meaning.weight * weight * share;
          if (hit.meaning.weight >= 5) {
            if (points > (best.get(kind)?.points ?? 0)) best.set(kind, { points, meaning: hit.meaning });
            if (variant !== undefined) variants.set(variant, (variants.get(variant) ?? 0) + points);
          } else words[kind] = Math.min(MOST_VOCABULARY, words[kind] + hit.meaning.weight * 0.6);
        }
        const answered = answers && ANSWERED.test(cell.text);
        for (const [kind, found] of best) {
          const points = found.points * (answered && (kind === "orientation" || kind === "renewal") ? OF_ANSWER : 1);
          titles[kind] = Math.max(titles[kind], points) + 0.15 * Math.min(titles[kind], points);
        }
      }
      place++;
    }
  }
  // A form that has its title speaks for itself; in a letter the sentences do.
  if ((answers || speech.offersDecisions) && Math.max(titles.contract, titles.bilan) < 8) {
    const most = answers ? 10 : 6;
    if (Math.max(titles.orientation, titles.renewal) < most)
      titles.decision = Math.max(titles.decision, SPEECH_WEIGHT.decision);
  }
  if (speech.asksForMore && titles.bilan < 10 && titles.orientation < 10) {
    titles.renewal = Math.max(titles.renewal, SPEECH_WEIGHT.renewal);
    if (titles.decision < 10) titles.decision *= 0.5;
  }
  // Labels are looked up only where no title says what the paper is.
  const named = Math.max(...Object.values(titles)) >= LEAST_SCORE;
  const ofLabels = () => kindOfLabels(labelled ?? sheets.map(labelSheet));
  const asked = named ? undefined : ofLabels();
  const rivals = (Object.keys(titles) as DocumentKind[]).filter((kind) => kind !== asked).map((kind) => titles[kind]);
  const text = sheets.map((sheet) => sheet.flow.folded).join(" ");
  const isFirst =
    asked === "orientation" || asked === "contract"
      ? namesScheme(text) && titles.other < 5
      : words.orientation < MOST_VOCABULARY / 2;
  // Whoever asks in sentences for a measure, and has none that could go on, orients.
  if (speech.asksForNew && !speech.decides && Math.max(...Object.values(titles)) < LEAST_SCORE && namesScheme(text))
    titles.orientation = Math.max(titles.orientation, SPEECH_WEIGHT.orientation);
  if (asked !== undefined && Math.max(...rivals) < LEAST_SCORE && isFirst)
    titles[asked] = Math.max(titles[asked], SPEECH_WEIGHT[asked]);
  const scores = {} as Record<DocumentKind, number>;
  for (const kind of Object.keys(titles) as DocumentKind[]) scores[kind] = titles[kind] + words[kind];
  const ranked = (Object.keys(scores) as DocumentKind[]).sort((a, b) => scores[b] - scores[a]);
  const [first = "other", second = "other"] = ranked;
  const clear =
    scores[first] >= LEAST_SCORE &&
    scores[first] >= scores[second] * LEAST_LEAD &&
    (titles[first] >= 5 || asksAsOrientation(first, words, sheets));
  if (!clear || first === "other" || isOfAnotherAid(first, sheets, ofLabels)) return { kind: "other", scores };
  const variant = first === "orientation" ? orientationVariant(sheets, variants) : undefined;
  return { kind: first, ...(variant !== undefined && { variant }), scores };
}

/** What every paper of a measure speaks of, and what only ours do. */
const MEASURE =
  /\b(?:accompagn\w*|mesures?|fsl|ful|fonds (?:de solidarite |unique |local )?(?:pour le )?logement|asell?|asll|a\.s\.l\.l|avdl|iml|aml|intermediation|mediation locative|bail glissant|auto-?rehabilitation|suivi social|suivi lie au logement|diagnostic social|objectifs?|visites?)\b/;
const OURS =
  /\b(?:asell|asll|avdl|iml|aml|intermediation locative|mediation locative|bail glissant|fsl|auto-?rehabilitation|(?:accompagnement|mesure)[^.;¦]{0,60}\blogement)\b/;
/** Other bodies decide, contract and take stock too: on disability, debts, legal aid, benefits, the attribution of homes. */
const ANOTHER_AID =
  /\b(?:mdph|cdaph|handicap\w*|incapacite|aah|rqth|pch|droits et de l'autonomie|maison departementale de l'autonomie|allocation personnalisee d'autonomie|dependance|aide juridictionnelle|bureau d'aide|commission de surendettement (?:a|des)|recevabilite de votre dossier|attribution (?:des|d'un|du) logements?|caleol|reconnue? prioritaire|droit d'asile|ofpra|naturalisation|bourse|aide sociale a l'enfance|assistance educative|revenu de solidarite active|contrat d'engagement (?:jeune|republicain|reciproque rsa)|france travail|pole emploi|masp|accompagnement social personnalise|bilans? (?:de (?:competences|sante|stage|formation)|sanguin|medical|comptable|psychologique|orthophonique|scolaire|energetique|carbone|neuropsychologique)|compte[- ]rendu (?:de consultation|d'hospitalisation|operatoire)|service civique|apprentissage|contrat de sejour)\b/;

/** Where a decision sends somebody: what is named there is no part of what was asked. */
const ELSEWHERE = /\b(?:vers|releve (?:de|d'|du)|relevant (?:de|d'|du)|saisir|transmis\w*)\b[^.;\n]{0,80}/g;

/** So few words do not tell what a paper is about. */
const FEW_WORDS = 45;

/** Whether a paper decides, agrees or reports on something else than a measure of ours. */
function isOfAnotherAid(
  kind: DocumentKind,
  sheets: readonly Sheet[],
  ofLabels: () => DocumentKind | undefined,
): boolean {
  if (kind === "orientation") return false;
  const text = sheets.map((sheet) => sheet.flow.folded).join(" ");
  const tells = text.split(/\s+/).filter((word) => /[a-z]{2}/.test(word)).length > FEW_WORDS;
  if (namesScheme(text)) return false;
  // A form that asks for months more, beyond a current end, is for a measure, whatever it calls it.
  return (
    (tells && !MEASURE.test(text) && !(kind === "renewal" && ofLabels() === kind)) ||
    (ANOTHER_AID.test(text.replace(ELSEWHERE, " ")) && !OURS.test(text))
  );
}

const wordsOnly = (text: string) => text.replace(/[^a-z0-9|]+/g, " ");
const ANY_SCHEME = new RegExp(
  `\\b(?:${[...Object.values(SCHEME_PHRASES), ...Object.values(FAMILY_PHRASES)].map(wordsOnly).join("|")})\\b`,
);

function namesScheme(text: string): boolean {
  return ANY_SCHEME.test(wordsOnly(text));
}

/** White on black, or cut off by a scanner: a form without its title that asks all that an orientation asks, and for a measure. */
function asksAsOrientation(
  kind: DocumentKind,
  words: Readonly<Record<DocumentKind, number>>,
  sheets: readonly Sheet[],
): boolean {
  return (
    kind === "orientation" &&
    words.orientation >= MOST_VOCABULARY &&
    sheets.some((sheet) => /\b(?:asell|asll|avdl|accompagnement social lie au logement)\b/.test(sheet.flow.folded))
  );
}

function orientationVariant(sheets: readonly Sheet[], variants: ReadonlyMap<DocumentVariant, number>): DocumentVariant {
  const text = sheets.map((sheet) => sheet.flow.folded).join("\n");
  const plain = fold(sheets.map((sheet) => sheet.flow.text).join("\n"));
  const greeted = /(?:^|\n)\s*(?:(?:madame|monsieur|mesdames|messieurs)\b[^\n¦]{0,40}),\s*\n/.test(`${plain}\n`);
  const letter =
    greeted &&
    /(?:agreer|salutations|je vous prie|nous vous prions|cordialement|bien a vous|a votre disposition|objet\s*:)/.test(
      text,
    );
  const ranked = [...variants].sort((a, b) => b[1] - a[1]);
  const printed = ranked.find(([variant]) => variant === "imprime-42") ?? ranked[0];
  if (letter && (printed === undefined || printed[1] < 9)) return "lettre";
  // A paper of which each reader keeps a sheet goes to and fro.
  return printed?.[0] ?? (/\bvolet 1\b[^\n]*\bvolet 2\b/.test(text) ? "fiche-navette" : "fiche-orientation");
}
