import type { FieldName, FieldValue } from "../../../schemas/field.ts";
import { editDistance, fold, tokenize } from "./fold-text.ts";
import { labelBook, sectionBook } from "./label-books.ts";
import { FIRST_NAMES } from "./vocabulary-first-names.ts";

const WAY =
  /\b(?:rue|r|avenue|av|boulevard|bd|bld|chemin|ch|impasse|imp|allee|allees|place|pl|route|rte|quai|cours|square|lotissement|lot|residence|res|cite|passage|ruelle|montee|sentier|lieu|lieudit|hameau|faubourg|fbg|esplanade|promenade|traverse|villa|clos|parc|bat|batiment|immeuble|villas|domaine|foyer|chez|rond|zac|zone|venelle|cote|mail|bourg|quartier|chrs|ccas)\b/;
const BODY =
  /\b(?:association|assoc|asso|ccas|cias|cms|mds|mdsi|umsd?|utas|caf|msa|udaf|siao|chrs|adil|cdad|ase|fsl|spip|soliha|sa|sas|sci|sarl|scic|sem|esh|hlm|oph|opac|opah|centre|maison|mission|service|services|pole|espace|unite|agence|office|habitat|habitations|foyer|foyers|residence|accueil|delegation|bureau|mairie|commune|ville|hopital|croix|secours|fondation|comite|union|structure|plateforme|point|logement|logis|toit|immobilier|immobiliere|indivision|societe|groupe|conseil|departement|metropole|m|mme|mr|monsieur|madame|consorts|epoux)\b/;
const RHYTHM =
  /\b(?:par|chaque|tous|toutes|fois|semaine|mois|jours?|quinzaine|hebdo\w*|mensuel\w*|bimensuel\w*|bimestriel\w*|besoin|trimestr\w*|an)\b|\/\s*(?:mois|semaine|sem|trimestre)/;
/** What a form prints for whoever fills it in, and what a sentence has that is no name. */
const PRINTED =
  /^(?:d'une part|d'autre part|ci-apres|le menage|la personne|concerne|objectifs?|article \d|a completer|cadre reserve|merci de|cocher|joindre|signature|fait a|date|page)\b|\bs'engagen?t? a\b|\bci-apres\b|\bd'une part\b|,\s+le$/;

/** Names, bodies and texts, whose shape nothing else checks. */
const SHAPES: Partial<Readonly<Record<FieldName, (text: string) => boolean>>> = {
  "household.address": (text) => /\d/.test(text) && WAY.test(fold(text)),
  "household.city": (text) => /^\p{Lu}['’-]?\p{L}/u.test(text) && tokenize(text).length <= 6 && !/\d{3}/.test(text),
  "household.lastName": isName,
  "household.firstName": isName,
  "household.coHolderLastName": isName,
  "household.coHolderFirstName": isName,
  "referrer.contactName": isFullName,
  worker: isFullName,
  landlord: isBody,
  operator: isBody,
  "referrer.organisation": isBody,
  commission: (text) => /^(?:la )?(?:comm?ission|comite|clu|cal|cta|ccapex|instance|bureau|conseil)/.test(fold(text)),
  visitRhythm: (text) => RHYTHM.test(fold(text)),
};

function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’ -]+$/u.test(text) && text.length <= 30 && tokenize(text).length <= 4;
}

function isFullName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|d[eu]|des|le|la|van|von|el|ben))+$/u.test(text);
}

function isBody(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && (BODY.test(fold(text)) || /\b\p{Lu}{3,}\b/u.test(text));
}

/** Whether a text looks as what its field asks for usually does; true where nothing is known of that. */
export function isPlausible(field: FieldName, value: FieldValue): boolean {
  const text = Array.isArray(value) ? (value[0] ?? "") : String(value);
  return SHAPES[field]?.(text) ?? true;
}

/** Whether a text is words that forms print: another label, a heading, or a phrase of a contract. */
export function isPrint(value: FieldValue): boolean {
  if (typeof value !== "string" && !Array.isArray(value)) return false;
  return (Array.isArray(value) ? value : [value]).some((text) => {
    if (PRINTED.test(fold(text))) return true;
    const tokens = tokenize(text);
    return tokens.length > 0 && tokens.length <= 6 && isLabel(tokens);
  });
}

const isLabel = (tokens: ReturnType<typeof tokenize>) =>
  labelBook.whole(tokens) !== undefined || sectionBook.whole(tokens) !== undefined;

const CAPTIONS =
  "nom prenom usage naissance adresse telephone courriel courrier commune code postal ville association organisme service intervenant intervenante referent referente operateur prescripteur mesure accompagnement titulaire beneficiaire demandeur menage date duree motif reference dossier signature bailleur proprietaire loyer ressources montant situation qualite fonction structure mention monsieur madame";
/** Whether a word is the beginning of a caption, of which the rest was not read (« Prén »), near enough. */
export function beginsCaption(value: FieldValue): boolean {
  const text = typeof value === "string" ? fold(value) : "";
  if (!/^[a-z]{2,9}$/.test(text) || FIRST_NAMES.has(text)) return false;
  return CAPTIONS.split(" ").some((caption) => {
    const begun = caption.slice(0, text.length);
    return begun === text || (text.length >= 4 && editDistance(begun, text, 1) <= 1);
  });
}

/** Whether a text stops where nobody would: it goes on in another column, or on a line that was taken for another's. */
export const isCutOff = (text: string) =>
  /(?:\s|^)(?:de|du|des|d['’]|la|le|les|l['’]|et|à|au|aux|pour|par|sur|en|ou|avec|dans|un|une|son|sa|ses|que|qui)$/iu.test(
    text.trim(),
  );

/** Whether a name or text has something within that belongs to another field: an address, a number to call, a question. */
export const holdsOthers = (text: string) => /@|\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{2}|\?\s|\?$|:\s|\.{4}|_{3}|…/u.test(text);

/** Whether words stand around a figure that do not come with one (« Total des ressources : 1 768,71 € »). */
export function hasWordsAround(text: string): boolean {
  const words = fold(text)
    .replace(BESIDE_FIGURES, " ")
    .match(/[a-z]{3,}/g);
  return (words?.length ?? 0) >= 2;
}

const BESIDE_FIGURES =
  /\b(?:euros?|eur|mois|ans?|annees?|jours?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|premier|adultes?|enfants?|personnes?|visites?|renouvellements?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|nee?|fait|dont|domicile|charges|comprises|par|les?|des|pour|une?|duree|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|mil(?:le)?|cents?)\b/g;

/** Whether the last line of a text looks like a heading that came after it: short, with a capital, and no end. */
export function endsInHeading(text: string): boolean {
  const lines = text.split("\n");
  const last = lines.at(-1)?.trim() ?? "";
  return lines.length > 1 && last.length < 40 && /^\p{Lu}\P{Lu}/u.test(last) && !/[.;,!]$/.test(last);
}
