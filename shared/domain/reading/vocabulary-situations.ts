import { NUMBER_SOURCE } from "./parse-number.ts";

/** What letters say of a household, its home and what is asked for it, for folded text. One sentence at a time. */

const SUBJECT =
  "(?:menage|famille|foyer|couple|madame|monsieur|mme|m\\.|mlle|elle|elles|il|ils|personne|interessee?s?|beneficiaires?|demandeurs?)";
const NOW = "(?: actuellement| toujours| aujourd'hui| encore| desormais| a ce jour| depuis [^.;:¦]{2,25}?)?";

/** « Le ménage est actuellement … », before what it is. */
export const LIVES = new RegExp(
  `(?<!\\b(?:du|des|de|de la|de l') ?)\\b${SUBJECT}\\b(?<between>[^.;:¦]{0,60}?)(?<!n')\\b(?:est|sont|reste(?:nt)?|vit|vivent|loge(?:nt)?|demeure(?:nt)?)${NOW}(?: en tant que| comme)?,? (?<tail>[^.;¦]{3,90})`,
  "g",
);
/** « Mme X, née le …, actuellement hébergée chez sa mère »: as it is said without a verb. */
export const IN_APPOSITION =
  /(?:,|\bactuellement|\baujourd'hui) (?:actuellement |toujours )?(?<between>)(?<tail>(?:hebergee?s? |sans (?:domicile|logement|abri)|(?:sous-)?locataires? |proprietaires? )[^.;¦]{0,90})/g;
/** Others of whom such sentences speak too. */
export const OTHER_SUBJECT =
  /bailleur|proprietaire|agence|logeur|huissier|enfants?\b|parents?\b|mere\b|pere\b|qui\b|ami\b|tiers\b/;

/** How somebody is housed, at the start of what follows « est » or « vit »; the first that fits is meant. */
export const HOUSED: readonly (readonly [value: string, starts: RegExp])[] = [
  [
    "shelter",
    /^(?:(?:heberge|accueilli|loge|pris en charge|prise en charge)\S*,? )?(?:en|au|a l'|dans (?:une?|le|la)|au sein d'une?|par le|par un) ?(?:structure|chrs|centre d'hebergement|centre maternel|hebergement d'urgence|foyer|hotel|residence sociale|pension de famille|maison relais|cada|chu\b|hebergement)/,
  ],
  [
    "hosted",
    /^(?:heberge|accueilli|loge)\S*,? (?:a titre gratuit )?(?:chez|par|dans (?:la|sa|leur) famille|au domicile)/,
  ],
  [
    "hosted",
    /^chez (?:un|une|des|ses|son|sa|leurs?) (?:tiers|ami|amie|amis|parents?|mere|pere|soeur|frere|fils|fille|famille|proche|proches|connaissance)/,
  ],
  ["subtenant", /^(?:sous-? ?locataires?|en sous-? ?location|en bail glissant)/],
  ["tenant", /^locataires?/],
  ["owner", /^(?:co-?)?(?:proprietaires?|en accession|accedante?s? a la propriete)/],
  [
    "homeless",
    /^(?:sans (?:logement|domicile|abri|hebergement|solution)|a la rue|sdf\b|dans (?:la rue|sa voiture|son vehicule))/,
  ],
];

/** Two adults where a couple is said, one where somebody lives alone with children. */
export const FAMILIES: readonly { readonly source: string; readonly adults?: number }[] = [
  {
    source: `(?<![\\w,.])(?<adults>${NUMBER_SOURCE}) adultes?(?:\\(s\\))? ?(?:et|,|\\+|/|-|avec|ainsi que) ?(?:de |d')?(?<children>${NUMBER_SOURCE}|aucun) enfants?\\b`,
  },
  {
    source: `\\b(?<children>${NUMBER_SOURCE}) (?:enfants?|mineurs?)(?:\\(s\\))?(?: a charge)? ?(?:et|,|\\+|/|-|avec|ainsi que) ?(?:de |d')?(?<adults>${NUMBER_SOURCE}) (?:adultes?|majeurs?)\\b`,
  },
  {
    source: `\\b(?:foyer|menage|famille|cellule familiale|composition familiale)\\b[^.;¦]{0,50}?(?<all>${NUMBER_SOURCE}) personnes?,? (?:dont|parmi lesquelles) (?<children>${NUMBER_SOURCE}|aucun) (?:enfants?|mineurs?)\\b`,
  },
  {
    source: `\\b(?:foyer|menage|famille|cellule familiale|composition familiale)\\b[^.;¦]{0,50}?(?<adults>${NUMBER_SOURCE}) adultes?(?:\\(s\\))?,? (?:et|avec|ainsi que|,) ?(?:ses |leurs? )?(?<children>${NUMBER_SOURCE}|aucun) enfants?\\b`,
  },
  {
    source: `\\bcouple\\b[^.;:¦]{0,20}? (?:avec|a|et|ayant) (?:ses |leurs )?(?<children>${NUMBER_SOURCE}) enfants?\\b`,
    adults: 2,
  },
  {
    source: `\\bvit (?:seule?)(?: avec|,) (?:ses |son )(?<children>${NUMBER_SOURCE} )?enfants?\\b`,
    adults: 1,
  },
  { source: `\\bavec (?:ses|leurs) (?<children>${NUMBER_SOURCE}) (?:jeunes )?enfants?\\b` },
];

/** Who asks with the holder, by name. */
export const TOGETHER =
  /(?:conjointement avec|(?:avec|et) (?:son|sa) (?:conjointe?|époux|épouse|compagnon|compagne|concubine?|mari|femme|partenaire),?|(?:co-?titulaire|co-?demandeu(?:r|se)|co-?locataire)(?: est| :|,))\s+((?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+[^.,;:¦()\d]{3,50}?)(?=\s*[.,;:¦(]|\s+(?:qui|née?|est|a|vit|et)\s|\s*$)/giu;

/** What is wrong with the home, as it is said of the home itself; that « le logement actuel » is too small is why another is sought. */
export const DEFECTIVE =
  /\b(?:logement|appartement|maison|pavillon|studio|habitation)\b(?: (?:occupe|loue|qu'\w+ occupe\w*))?,? (?:(?:y )?est|parait|semble|apparait|s'avere|demeure|reste|se revele|est juge|est declare|est considere comme|a ete (?:juge|declare|signale|reconnu)e?(?: comme)?)(?! (?:pas|plus)\b)(?<tail>[^.;:¦]{3,140})/g;

/** How far an eviction has come, the furthest last. A judgment is one only where it is about the lease. */
export const STAGES: readonly (readonly [value: string, said: RegExp])[] = [
  ["notice-to-pay", /\bcommandements? de payer\b/],
  ["summons", /\bassignation\b|\bassignee?s? (?:devant|au|en|a comparaitre)\b/],
  [
    "judgment",
    /\bjugement\b(?=[^.;]*(?:expulsion|resili|bail|impaye|rendu|prononce))|\bexpulsion a ete (?:prononcee|ordonnee)|\bbail (?:a ete |est )?resilie|\bordonnance de refere\b/,
  ],
  ["order-to-leave", /\bcommandements? (?:de|d'avoir a) (?:quitter|liberer)\b/],
  ["police-assistance", /\b(?:concours|requisition) de la force publique\b|\bforce publique (?:est|a ete)\b/],
];
export const NO_STAGE =
  /\b(?:aucune|pas de|pas d'|sans) (?:procedure|mesure) (?:d'expulsion|contentieuse|judiciaire|n'est|engagee|en cours)|\bprocedure d'expulsion n'(?:est|a) (?:pas|ete)/;
/** Somebody did it; a fear or a rule is no stage. */
export const DONE =
  /\b(?:delivre|signifie|recu|notifie|prononce|rendu|ordonne|demande|accorde|requis|octroye|date|engage|intervenu|adresse|fait l'objet|a ete|assigne|resilie|obtenu|sollicite)/;
export const NOT_DONE =
  /\b(?:ne|n'|pas|aucune?|sans|risque\w*|eviter|prevenir|menace\w*|si|crain\w*|pourrait|serait|avant tout|divorce|surendettement|tutelle|curatelle|jaf|penal|precedent|ancien|annule|leve)\b/;

/** What a measure is asked for; a right or a job that one comes to is no home. */
export const AIMED =
  /\b(?:asll|asell|avdl|mesure|accompagnement|demande|intervention|objectif|orientation)\b[^.;¦]{0,50}?\b(?:au titre|en vue|dans le cadre|pour|vise|viser(?:a|ait)?|visant|porter?a? sur|porterait sur|porte sur|tend|concerne|a pour (?:objet|but|objectif)|afin|relative?)\s*:?\s*(?:(?:la |une )?(?:realisation|conduite|etablissement|mise en place) (?:d'un |d'|du |de )|(?:realiser|conduire|etablir|mener|poser|faire) (?:un |le )|a l'|au |a |de l'|de la |du |de |d'une? |d'|l'|le |une? |la )?(?:(?<access>acces|acceder|relogement|recherche (?:d'un|de) logement)(?! (?:aux?|a l'|a la|a des|a ses) ?(?:droits?|soins?|emploi|sante|formation|culture|service))|(?<maintenance>(?:se )?mainten?ir?|maintien)(?= dans| au domicile| du (?:bail|logement)| en logement|\s*[.,;)]|\s*$)|(?<diagnostic>diagnostic))/g;

/** Where the household can be called; « je reste joignable » is whoever writes. */
export const CALLED =
  /\b(?:joignables?|contactables?|(?:etre|peut|peuvent) (?:joint|jointe|contacte|contactee)s?)(?: par telephone)?(?: au| sur le| :)(?: numero)?(?: suivant)?\s*:?\s*(?<phone>(?:\+33 ?|0)\d(?:[ .-]?\d\d){4})(?!\d)/g;
export const WRITER = /\b(?:je|j'|nous|me|mon|notre|nos|service|bureau|secretariat|reste|restons)\b/;
