import type { Finding } from "../../../schemas/finding.ts";
import { formatDate } from "./dates.ts";
import { fieldLabel } from "./fields.ts";

/** Codes of findings in a few words, for lists and counts that have no room for their sentences. */
const headlines: Readonly<Record<string, string>> = {
  "file-empty": "fichier vide",
  "file-too-large": "fichier trop lourd",
  "type-not-supported": "format non accepté",
  "content-mismatch": "contenu différent de ce que le nom annonce",
  "pdf-password": "PDF protégé par un mot de passe",
  "pdf-damaged": "PDF abîmé ou incomplet",
  "pdf-no-pages": "PDF sans page",
  "pdf-dynamic-form": "formulaire PDF dynamique (XFA)",
  "too-many-pages": "trop de pages",
  "picture-too-large": "image trop grande",
  "picture-damaged": "image abîmée ou incomplète",
  "heic-not-supported": "photo HEIC illisible",
  "archive-bomb": "archive démesurée",
  "file-too-complex": "fichier trop lourd à ouvrir",
  "office-pictures": "numérisation illisible dans un document de traitement de texte",
  "office-damaged": "document de traitement de texte abîmé",
  "office-encrypted": "document de traitement de texte protégé par un mot de passe",
  "office-macro": "document Word avec macros",
  "office-legacy": "ancien format Word (.doc)",
  "office-no-text": "document de traitement de texte sans texte",
  "no-attachment": "message sans pièce jointe",
  "spam-verdict": "message classé indésirable",
  "virus-verdict": "message porteur d’un virus",
  "mail-damaged": "message abîmé",
  "mail-too-large": "message trop lourd",
  "sender-unknown": "expéditeur inconnu",
  "sender-unauthenticated": "expéditeur non authentifié",
  "packet-unsure": "feuilles peut-être de plusieurs documents",
  "packet-part": "document tiré d’un fichier qui en contient plusieurs",
  "pages-left-out": "pages blanches ou messages d’envoi laissés de côté",
  "kind-unknown": "type de document non reconnu",
  "form-unknown": "formulaire d’une version inconnue",
  "form-page-missing": "page d’un formulaire manquante",
  "form-mixed": "formulaires mêlés",
  "refused-by-reviewer": "refusé après vérification",
  "filed-away": "classé sans suite",
  "field-unsure": "champs lus sans certitude",
  "hard-to-read": "écrit à la main ou mal imprimé",
  "field-invalid": "valeurs impossibles",
  "field-missing": "champs manquants",
  "field-unread": "champs présents mais illisibles",
  "field-out-of-sense": "valeurs contradictoires",
  "date-in-future": "date à venir",
  "months-differ-from-dates": "durée différente des dates",
  "readings-differ": "deux lectures différentes",
  "scheme-unclear": "dispositif à préciser",
  "nir-masked": "numéro de sécurité sociale masqué",
  "attachments-left-out": "pièces jointes en trop",
  "reading-failed": "lecture impossible",
  "reading-paused": "lecture suspendue",
  "measure-claimed": "mesure déjà réclamée",
  "processing-unfinished": "traitement inachevé",
  "already-received": "déjà reçu",
  "measure-not-found": "aucune mesure ne correspond encore",
  "measure-exists": "mesure déjà ouverte",
  "same-content": "même contenu qu’un document déjà reçu",
  "household-differs": "ménage différent de celui de la mesure",
  "scheme-missing": "dispositif non précisé",
  "decision-without-request": "décision sans demande en attente",
  "renewal-out-of-order": "renouvellement hors d’ordre",
  "renewal-already-answered": "renouvellement déjà accordé",
  "decided-after-end": "renouvellement décidé après la fin",
  "measure-not-started": "mesure pas encore commencée",
  "measure-not-open": "demande non accordée",
  "end-before-start": "fin avant le début",
  "bilan-exists": "bilan final déjà reçu",
  "signature-missing": "signature manquante",
  "reason-missing": "motif de la rupture manquant",
  "nothing-to-accept": "rien à accepter",
  "suspension-not-allowed": "suspension non prévue",
  "suspension-dates": "dates de suspension inversées",
  "suspension-outside": "suspension hors de la mesure",
  "suspension-overlaps": "suspensions qui se recouvrent",
  "step-not-in-path": "étape d’un autre dispositif",
  "step-out-of-order": "étape mal datée",
  "months-missing": "durée non précisée",
  "start-differs": "débuts différents",
  "months-differ": "durées différentes",
  "end-after-planned": "fin après le terme prévu",
  "duration-unusual": "durée inhabituelle",
  "duration-not-allowed": "durée non prévue par la règle",
  "renewal-beyond-rule": "renouvellement non prévu",
  "renewal-months-not-allowed": "durée de renouvellement non prévue",
  "renewal-not-exceptional": "caractère exceptionnel non établi",
  "total-beyond-cap": "durée totale dépassée",
};

/** A finding's code in a few words, without any value of a document: « PDF protégé par un mot de passe ». */
export function findingHeadline(code: string): string {
  return Object.hasOwn(headlines, code) ? (headlines[code] ?? code) : `autre motif (${code})`;
}

/** A sentence as it is shown to people: typographic apostrophes, dates as French writes them. */
export function typeset(sentence: string): string {
  return sentence
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .replace(/\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g, (date) => formatDate(date));
}

function lowerFirst(sentence: string): string {
  if (/^\p{Lu}{2}/u.test(sentence)) return sentence;
  return sentence.charAt(0).toLocaleLowerCase("fr") + sentence.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

function wordsOf(text: string): string {
  return ` ${text.toLocaleLowerCase("fr").replace(/[^\p{L}\p{N}]+/gu, " ")} `;
}

/**
 * Findings as sentences, each said once. Those that say the same of several fields become one that names them:
 * « Nom, date de naissance : ce champ n’a pas pu être lu avec certitude ».
 */
export function findingSentences(findings: readonly Finding[]): string[] {
  const fieldsOf = new Map<string, Set<string>>();
  for (const { message, field } of findings) {
    const fields = fieldsOf.get(message) ?? new Set<string>();
    if (field !== undefined) fields.add(fieldLabel(field));
    fieldsOf.set(message, fields);
  }
  return [...fieldsOf].map(([message, fields]) => {
    const sentence = typeset(message);
    const unsaid = [...fields].filter((label) => !wordsOf(sentence).includes(wordsOf(label)));
    if (unsaid.length === 0) return sentence;
    return `${upperFirst(unsaid.join(", "))} : ${lowerFirst(sentence)}`;
  });
}
