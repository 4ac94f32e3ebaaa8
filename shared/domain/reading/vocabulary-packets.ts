/** What the first word of a printed e-mail's header line says it is; `|` between the ways of writing it. */
export const MAIL_HEADER = {
  from: "de|from|expediteur|expeditrice|emetteur",
  to: "a|to|destinataire|destinataires|pour",
  copy: "cc|cci|copie|copie a",
  date: "date|envoye|envoye le|sent|recu|recu le",
  subject: "objet|sujet|subject",
  attachments: "pieces jointes|piece jointe|pj|p j|attachments|fichiers joints|fichier joint",
} as const;
export type MailHeaderPart = keyof typeof MAIL_HEADER;

/** What a web mail leaves at the edge of the paper or beside the attachments, in folded text. */
export const WEBMAIL =
  /https?:\/\/[^\s]*(?:mail|outlook|owa|zimbra|roundcube|messagerie)|\b\d{1,2} pieces? jointes?\b|\btelecharger toutes les pieces jointes\b/;

/** What the sheet is called that only sends others along. */
export const COVER_TITLES =
  "bordereau de transmission|bordereau d'envoi|bordereau envoi|bordereau de pieces|bordereau des pieces transmises|bordereau|telecopie|message telecopie|fax|envoi par fax|page de garde|soit transmis|fiche de transmission|feuille de transmission|fiche d'envoi|fiche navette de transmission";

/** What stands on such a sheet beside its title, in folded text; whole words. */
export const COVER_WORDS =
  /\b(?:nombre (?:total )?de (?:pages?|pieces?)|nb (?:de )?pages?|destinataire|expediteur|emetteur|a l'attention de|pieces? (?:transmises?|jointes?)|designation des pieces|documents? transmis|veuillez trouver|pour (?:attribution|suite a donner|information|traitement)|page\(?s?\)? y compris celle-ci)\b/;

/** What a letter or message says that brings other papers, in folded text. */
export const ENCLOSES =
  /\b(?:ci-?\s?joints?|ci-?\s?jointes?|en pieces? jointes?|en p\.? ?j\.?|veuillez trouver|trouverez? (?:ci|en|les|la|le)|je vous (?:transmets|adresse|envoie)|nous vous (?:transmettons|adressons|envoyons)|pieces? jointes?)\b/;

/** The whole text of a page on which nothing stands but the word for it. */
export const BLANK_PAGES =
  /^(?:(?:cette |la )?page (?:est )?(?:laissee )?(?:intentionnellement |volontairement )?(?:laissee )?(?:en )?(?:blanche|blanc|vide|vierge)|verso|recto|dos|ne rien (?:ecrire|inscrire)(?: ici)?)?$/;

/** « Page 2 sur 3 », « p. 2/3 », « feuillet 2 de 3 », in folded text. */
export const NUMBER_OF_TOTAL =
  /\b(?:pages?|pag|pg|p|feuillet|feuille|folio)\s*[.:]?\s*(?:n\s*[°o]\s*)?(\d{1,3})\s*(?:\/|sur|de|of)\s*(\d{1,3})\b/;
/** The same without a word for the page: only where it stands alone at the edge of the paper. */
export const BARE_NUMBER_OF_TOTAL = /^[\s\-–—(]*(\d{1,2})\s*(?:\/|sur)\s*(\d{1,2})[\s\-–—)]*$/;
/** « Page 2 » and « - 2 - », which say nothing of how many there are. */
export const NUMBER_ALONE = /^[\s\-–—]*(?:page|feuillet|p)\s*[.:]?\s*(?:n\s*[°o]\s*)?(\d{1,2})[\s\-–—]*$/;
export const BARE_NUMBER = /^\s*[-–—]?\s*(\d{1,2})\s*[-–—]?\s*$/;

/** A page that says that it goes on from another, or is gone on with. */
export const GOES_ON = /(?:^|[\s(–—-])suite(?:\s+et\s+fin)?\)?\s*(?:$|[:–—)-])|\bsuite de la page\b/;
export const TURN_OVER =
  /\bt\s*\.?\s*s\s*\.?\s*v\s*\.?\s*p\b|\btourne[zr] (?:la page|s'il vous plait)|\bsuite (?:au verso|page suivante)\b|\bvoir (?:au )?verso\b|\.\.\.\s*\/\s*\.\.\.\s*$/;

/** The row that opens a letter, in folded text. */
export const SALUTATION =
  /^(?:bonjour[^.:;]{0,40}|(?:cher|chere|chers|cheres)\s[^.:;]{1,40}|(?:madame|monsieur|mesdames|messieurs|maitre|docteur)(?:[\s,]+(?:et\s+|ou\s+)?(?:madame|monsieur|mesdames|messieurs))*(?:[\s,]+(?:le|la|les)\s[^.:;]{2,50})?)\s*,\s*$/;
export const LETTER_SUBJECT = /^\s*(?:objet|obj\.?)\s*:/;
export const PLACE_AND_DATE = /^[\p{L}' -]{2,40},?\s*le\s+\d{1,2}(?:er)?[\s./-]/u;
/** How a letter ends, in folded text. */
export const CLOSING =
  /\b(?:veuillez (?:agreer|recevoir)|je vous prie d'|nous vous prions d'|salutations|cordialement|bien a vous)\b/;

/** Papers that are the second sheet of another, by words of their titles in folded text. */
export const SECOND_SHEETS: readonly { readonly first: RegExp; readonly second: RegExp }[] = [
  { first: /\bimprime(?: numero)? 42\b|\bimprime\b/, second: /\bfiche asll\b/ },
];
