import type { DocumentKind, DocumentVariant } from "../../../schemas/field.ts";
import { fold } from "./fold-text.ts";
import { kindOfLabels } from "./kind-labels.ts";
import { readSpeech } from "./kind-sentences.ts";
import { ticksRenewal } from "./kind-ticks.ts";
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
const SPEECH_WEIGHT = { decision: 11, renewal: 13, orientation: 10, contract: 10, bilan: 10 };
const OF_ANSWER = 0.25;
/** « Motif : pièces manquantes (avis d'imposition) », « Vu le règlement intérieur »: a paper that is named, and not this one. */
const MENTIONS =
  /[:(]|^\s*(?:vu|au vu|considérant|pièces?|joindre|sous réserve|copie)(?!\p{L})|(?<!\p{L})(?:recommandée?|avec|pour)\s/iu;
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
  let carried = 0;
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
          // « Procédure   Commandement de payer délivré le … », « Plan d'apurement   non respecté », below the titles.
          const isAnswer =
            place > 4 && (cell !== row.cells[0] || (row.cells.length > 1 && cell.box.height < 1.25 * sheet.lineHeight));
          const mentioned =
            kind === "other" && (isAnswer || MENTIONS.test(cell.text.slice(0, cell.tokens[hit.from]?.start)));
          // What comes later in the title qualifies it: « Notification de décision : demande de renouvellement ».
          const share = mentioned ? OF_MENTION : hit.from <= 3 ? 1 : 0.6;
          const points = hit.meaning.weight * weight * share;
          if (hit.meaning.carries === true) carried = Math.max(carried, points);
          else if (hit.meaning.weight >= 5) {
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
  if (Math.max(titles.decision, titles.contract, titles.bilan) < 5 && ticksRenewal(sheets)) {
    titles.renewal = Math.max(titles.renewal, SPEECH_WEIGHT.renewal);
    titles.orientation *= OF_ANSWER;
  }
  // Labels are looked up only where no title says what the paper is.
  const named = carried === 0 && Math.max(...Object.values(titles)) >= LEAST_SCORE;
  const ofLabels = () => kindOfLabels(labelled ?? sheets.map(labelSheet));
  const asked = named ? undefined : ofLabels();
  // « Bordereau d'envoi »: what it only names is enclosed; what it asks or tells itself is what it is.
  if (asked === undefined && !(speech.asksForMore && speech.tellsMonths))
    titles.other = Math.max(titles.other, carried);
  const rivals = (Object.keys(titles) as DocumentKind[]).filter((kind) => kind !== asked).map((kind) => titles[kind]);
  const text = sheets.map((sheet) => sheet.flow.folded).join(" ");
  const isFirst =
    asked === "orientation" || asked === "contract"
      ? (namesScheme(text) || (asked === "contract" && OF_MEASURE.test(text))) && titles.other < 5
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
  /\b(?:mdph|cdaph|handicap\w*|incapacite|aah|rqth|pch|droits et de l'autonomie|maison departementale de l'autonomie|allocation personnalisee d'autonomie|dependance|aide juridictionnelle|bureau d'aide|commission de surendettement (?:a|des)|recevabilite de votre dossier|attribution (?:des|d'un|du) logements?|caleol|reconnue? prioritaire|droit d'asile|ofpra|naturalisation|bourse|aide sociale a l'enfance|assistance educative|revenu de solidarite active|contrat d'engagement (?:jeune|republicain|reciproque rsa)|france travail|pole emploi|masp|accompagnement social personnalise|bilans? (?:de (?:competences|sante|stage|formation)|sanguin|medical|comptable|psychologique|orthophonique|scolaire|energetique|carbone|neuropsychologique)|compte[- ]rendu (?:de consultation|d'hospitalisation|operatoire)|service civique|apprentissage|contrat de sejour|votre rsa|droits? au rsa|equipe pluridisciplinaire|aemo|mesures? educatives?|juge des enfants|titre de sejour|complementaire sante|election de domicile|attestation de domicil\w*|numero unique|caractere prioritaire|plie|mission emploi|banque de france|direction de l'autonomie|aide (?:a domicile|menagere)|heures par mois|portage de repas|ehpad|maison de retraite)\b/;

/** A contract of which no scheme is filled in yet says « mesure » and « accompagné(e) ». */
const OF_MEASURE = /\bmesure\b.*\baccompagn|\baccompagn.*\bmesure\b/s;

/** A fund of ours pays bills, deposits and first rents too, and decides on that. */
const MONEY =
  /\b(?:aides? (?:financieres?|accordees?|aux? impayes?|au paiement|a l'acces|au maintien|a l'energie)|volet (?:energie|acces|eau|telephone)|facture|fournisseur|depot de garantie|premier (?:mois de )?loyer|secours|cautionnement|pret)\b/;
const NO_MONEY =
  /\b(?:asell|asll|avdl|iml|aml|accompagn\w*|intermediation|mediation locative|bail glissant|mesures?|suivi)\b/;
/** « Montant accordé ¦ 412,00 € », « un prêt de 1 240 euros »: a sum, though the household is advised or accompanied as well. */
const SUM_GRANTED =
  /\b(?:aide|montant|somme|secours|subvention|prets?|allocation|abandon de creance|participation)\b[^.;]{0,60}?\d[\d ]*(?:,\d{2})? ?(?:€|euros?\b)/;
/** « Vous avez sollicité une aide financière », whatever was decided on that. */
const SUM_ASKED =
  /\b(?:sollicitee?|demandee?|demande (?:de|d'un|d'une|d'))\b[^.;]{0,40}\b(?:aide financiere|secours|pret|subvention|aide (?:au paiement|pour (?:regler|payer|le (?:reglement|paiement))))\b/;
/** « Pensez à demander un accompagnement budgétaire »: what a household may do is not what was decided. */
const ADVICE =
  /\b(?:pensez a|vous pouvez|n'hesitez pas)\b[^.;\n]{0,90}|[^.;\n¦]{0,60}\b(?:conseille|recommande)e?s?\b/g;
const SOCIAL = /\baccompagnement (?:social|budgetaire|lie|vers|renforce|educatif|individuel|global)\b/;
/** What a decision on a measure says of it. */
const MEASURE_GRANTED =
  /\b(?:mesures? (?:d'|de )(?:accompagnement|suivi|soutien|gestion)|accompagnement (?:social|budgetaire|renforce|educatif|lie|vers|global|individuel|specifique|logement|au logement|pour le logement)|(?:la|cette|votre|sa|leur|une|de) mesure|mesure (?:n|accordee|attribuee|renouvelee|sollicitee|demandee|concernee|:|¦)|operateur (?:designe|mandate|retenu|charge)|organisme (?:charge|designe)|duree (?:accordee|de la mesure|de l'accompagnement))\b|\bmesure ?[:¦]/;

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
  if (kind === "decision" && MONEY.test(text) && !NO_MONEY.test(text)) return true;
  const decided = text.replace(ADVICE, " ");
  if (kind === "decision" && SUM_ASKED.test(decided) && !SOCIAL.test(decided)) return true;
  if (kind === "decision" && SUM_GRANTED.test(decided) && !MEASURE_GRANTED.test(decided)) return true;
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
