import type { Finding } from "../../../schemas/finding.ts";
import { fileLimits, mailLimits } from "./limits.ts";

/** What fills the gaps of a sentence. `found`: the format that came; `claimed`: the one its name promised. */
export interface RejectionDetails {
  found?: string;
  claimed?: string;
  pages?: number;
  width?: number;
  height?: number;
  instead?: Instead;
}

/** What to send instead of a format that is not taken. */
const insteads = {
  any: "renvoyez le document en PDF ou en photo",
  contents: "renvoyez les documents qu’il contient, un par un",
  attachments: "renvoyez les pièces jointes du message, sans le message",
  saved: "ouvrez-le, enregistrez-le en PDF, puis renvoyez ce PDF",
} as const;
export type Instead = keyof typeof insteads;

const taken = "Formats acceptés : PDF, Word (.docx), OpenDocument (.odt), JPEG, PNG, TIFF et HEIC.";
const megabytes = (bytes: number) => Math.floor(bytes / (1024 * 1024));
const count = (value: number) => value.toLocaleString("fr-FR").replaceAll("\u202f", "\u00a0");

/** Every reason to refuse what came, as the sentence that tells its sender what to do. */
const sentences = {
  "file-empty": () => "Ce fichier est vide : vérifiez-le puis renvoyez-le.",
  "file-too-large": () =>
    `Ce fichier dépasse ${megabytes(fileLimits.bytes)} Mo : numérisez-le en 200 points par pouce, ou envoyez-le en plusieurs fichiers.`,
  "file-too-complex": () =>
    "Ce fichier demande trop de temps ou de mémoire pour être ouvert : imprimez-le en PDF ou numérisez-le de nouveau, puis renvoyez-le.",
  "type-not-supported": ({ found, instead = "any" }) =>
    `Ce format n’est pas accepté${found ? ` (${found})` : ""} : ${insteads[instead]}. ${taken}`,
  "content-mismatch": ({ found, claimed }) =>
    `Ce fichier n’est pas vraiment ${claimed ?? "ce que son nom annonce"}${found ? ` (c’est ${found})` : ""} : ` +
    "renvoyez le document lui-même, en PDF ou en photo.",
  "pdf-password": () => "Ce PDF est protégé par un mot de passe : renvoyez-le sans mot de passe.",
  "pdf-damaged": () =>
    "Ce PDF est abîmé ou incomplet et ne peut pas être ouvert : enregistrez-le ou numérisez-le de nouveau, puis renvoyez-le.",
  "pdf-no-pages": () => "Ce PDF ne contient aucune page : enregistrez-le ou numérisez-le de nouveau, puis renvoyez-le.",
  "pdf-dynamic-form": () =>
    "Ce PDF est un formulaire dynamique (XFA) dont le contenu ne peut pas être lu : imprimez-le au format PDF, puis renvoyez ce PDF.",
  "too-many-pages": ({ pages }) =>
    `Ce document a ${pages ? `${count(pages)} pages` : "trop de pages"}, pour ${fileLimits.pages} au plus : envoyez-le en plusieurs fichiers.`,
  "picture-too-large": ({ width, height }) =>
    `Cette image est trop grande${width && height ? ` (${count(width)} × ${count(height)} pixels)` : ""} : ` +
    "reprenez-la en photo ou numérisez-la en 300 points par pouce au plus.",
  "picture-damaged": () =>
    "Cette image est abîmée ou incomplète : reprenez la photo ou la numérisation, puis renvoyez-la.",
  "archive-bomb": () =>
    "Ce fichier se déploie bien au-delà de ce qu’un document peut contenir : enregistrez le document en PDF, puis renvoyez-le.",
  "office-damaged": () =>
    "Ce document de traitement de texte est abîmé ou incomplet : ouvrez-le, enregistrez-le en PDF, puis renvoyez-le.",
  "office-encrypted": () =>
    "Ce document de traitement de texte est protégé par un mot de passe : renvoyez-le sans mot de passe.",
  "office-macro": () =>
    "Ce document Word contient des macros : enregistrez-le en PDF ou en .docx sans macros, puis renvoyez-le.",
  "office-legacy": () =>
    "Ce document est dans l’ancien format Word (.doc) : enregistrez-le en PDF ou en .docx, puis renvoyez-le.",
  "office-pictures": () =>
    "Ce document de traitement de texte contient une numérisation dans un format qui ne peut pas être lu : " +
    "enregistrez le document en PDF, ou envoyez la numérisation elle-même.",
  "office-no-text": () =>
    "Ce document de traitement de texte ne contient pas de texte qui puisse être lu : renvoyez-le en PDF ou en photo.",
  "no-attachment": () =>
    "Votre message ne contient aucune pièce jointe que nous puissions lire : renvoyez-le avec les documents en pièces jointes, " +
    `en PDF ou en photo. ${taken}`,
  "spam-verdict": () =>
    "Ce message a été classé comme indésirable et n’a pas été lu : renvoyez les documents depuis votre adresse professionnelle habituelle.",
  "virus-verdict": () =>
    "Ce message contient un virus ou y ressemble, et n’a pas été lu : faites vérifier votre poste, puis renvoyez les documents.",
  "mail-too-large": () =>
    `Ce message dépasse ${megabytes(mailLimits.bytes)} Mo et n’a pas été lu : renvoyez les documents en plusieurs messages.`,
  "mail-damaged": () => "Ce message est abîmé et n’a pas pu être lu : renvoyez les documents dans un nouveau message.",
} satisfies Record<string, (details: RejectionDetails) => string>;

export type RejectionCode = keyof typeof sentences;

/** Every code there is, for the documentation and the tests. */
export const rejectionCodes = Object.keys(sentences) as RejectionCode[];

/** The finding that tells a sender why something was refused, and what to do. */
export function rejection(code: RejectionCode, details: RejectionDetails = {}): Finding {
  return { code, severity: "error", message: sentences[code](details) };
}
