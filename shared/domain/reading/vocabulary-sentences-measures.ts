import { DATE_SOURCE } from "./parse-date.ts";
import { DATE, GAP, MONTHS, type Pattern } from "./vocabulary-sentences.ts";

/** What else lasts so many months, or lasted before. */
const OTHER_LENGTH =
  /\b(?:renouvel\w*|prolong\w*|reconduc\w*|recondui\w*|preavis|delai\w*|bilans?|absences?|impayes?|retards?|precedent\w*|avenant|au plus|au maximum|au cours|depuis|dans les|suspen\w*|bail|essai|avant|apres|tous les|chaque|dettes?|mensualites?|echeancier|plan|conserve\w*|donnees)\b/;
/** A day that was only planned, or is another's. */
const PLANNED =
  /\b(?:prevue?|prevoyait|devait|devrait|doit|initialement|initiale|aurait|theorique|sera|pourra|bail|procedure|audience)\b/;
const SUBJECT = "(?:mesures?|accompagnements?|suivis?|contrat|convention|prise en charge|intervention|asll|asell|avdl)";
const ON = "(?:le|au|du|a la date du|en date du|a compter du|a partir du|depuis le|des le)";

/** What sentences of contracts and bilans say of when a measure begins and ends, for folded text. */
export const MEASURE_PATTERNS: readonly Pattern[] = [
  // « Cet engagement est pris pour six mois », « soit 6 mois », « sa durée est fixée à 9 mois »
  {
    kinds: ["contract"],
    source: `\\b(?:pour|soit|duree|sur)\\b(?: une| la| sa)?(?: duree| periode)?(?: totale| initiale| globale)?(?: d'accompagnement| de l'accompagnement| de la mesure| du contrat)?(?: (?:est|sera))?(?: (?:fixee|prevue|arretee|limitee|convenue|etablie))?(?: de| a| sur)?\\s*:?\\s*${MONTHS}(?! (?:avant|apres|de preavis|suivant|precedent|renouvelable par))`,
    months: "months",
    unlessUpTo: OTHER_LENGTH,
  },
  // « 6 mois d'accompagnement », « Accompagnement de 9 mois »
  {
    kinds: ["contract"],
    source: `\\b${MONTHS} (?:d'accompagnement|de suivi)\\b`,
    months: "months",
    unlessUpTo: OTHER_LENGTH,
  },
  // « le contrat est prolongé de 3 mois », « finit le 31/08/2026 (3 mois) »
  {
    kinds: ["contract"],
    source: `\\b(?:prolonge|proroge|reconduit|renouvele)e? (?:de|pour)(?: une duree de)? ${MONTHS}`,
    months: "months",
    unlessUpTo: OTHER_LENGTH,
  },
  {
    kinds: ["contract"],
    source: `\\b(?:fin|finit|termine|acheve|au|jusqu'au)\\b[^.;\\d]{0,12}\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[ ¦]*\\(${MONTHS}\\)`,
    months: "months",
  },
  {
    kinds: ["contract"],
    source: `\\b(?:accompagnement|suivi|mesure|contrat) (?:de|pour|sur) ${MONTHS}(?! (?:avant|apres|de preavis))`,
    months: "months",
    unlessUpTo: OTHER_LENGTH,
  },
  // « du 10/02/2026 au 09/08/2026 (6 mois) »
  {
    kinds: ["contract"],
    source: `\\bau ${DATE_SOURCE} ?[,(–-] ?(?:soit )?${MONTHS}`,
    months: "months",
  },
  {
    kinds: ["contract"],
    source: `\\b(?:entr(?:e|era|ee|ant) en vigueur|prise? d'effet(?: est)?(?: fixee)?|(?:debut|demarr|commenc)\\w* (?:donc |ainsi )?|court|courra|ouverte?|valable|s'exerce(?:ra)?|s'etend(?:ra)?|mis(?:e)? en (?:place|oeuvre)) ?${ON}\\s*:?\\s*${DATE}`,
    date: "startOn",
    unlessUpTo: /\b(?:bail|procedure|impayes?|dette)\b/,
  },
  {
    kinds: ["contract"],
    source: `\\b(?:se terminant|se terminera|se termine|prenant fin|prend(?:ra)? fin|finissant|fini(?:t|ra)|s'achev\\w+|expir\\w+|cesse(?:ra|ant)?|arriv\\w+ a (?:son )?(?:echeance|terme)|(?:echeance|terme|fin)(?: (?:de la mesure|de l'accompagnement|du contrat))?(?: (?:est|sera))?(?: fixee?| prevue?| arretee?)?|jusqu'a la date|valable jusqu'|court jusqu'|jusqu'|au plus tard) ?(?:le|au|du)\\s*:?\\s*${DATE}`,
    date: "part:end-on",
    unlessUpTo: /\b(?:bail|procedure|titre|bilan|remis|rapport)\b/,
  },
  {
    kinds: ["bilan"],
    source: `\\b(?:(?:a|ont|avait) (?:debute|commence|demarre|pris effet|ete (?:mise? en place|engagee?|ouverte?|initiee?|instauree?|confiee?))|(?:debutee?|commencee?|demarree?|ouverte?|initiee?|engagee?|mise? en (?:place|oeuvre)|instauree?|prenant effet)|(?:suivie?s?|accompagnee?s?|rencontree?s?)|${SUBJECT}${GAP(25)}) ?(?:le|au|depuis le|a compter du|a partir du|en date du|du)\\s*${DATE}(?! (?:au|jusqu))`,
    date: "startOn",
    unlessUpTo:
      /\b(?:bail|procedure|dernier\w*|fin|terme|termine\w*|acheve\w*|rompu\w*|interrompu\w*|arrete\w*|clotur\w*|echeance|jusqu|commission)\b/,
  },
  // « son terme est fixé au 6 septembre 2026 »
  {
    kinds: ["bilan"],
    source: `\\b(?:son|le|dont le) (?:terme|echeance)(?: de (?:la mesure|l'accompagnement))? (?:est|reste|a ete|demeure) (?:fixee?|prevue?|arretee?|maintenue?) (?:au|le) ${DATE}`,
    date: "part:end-planned",
    unlessUpTo: /\b(?:bail|procedure|plan|moratoire)\b/,
  },
  // « (début : 1er décembre 2025) »
  { kinds: ["bilan"], source: `\\(debut(?: de (?:la )?mesure)?(?: le)? ?:? ?${DATE}`, date: "startOn" },
  {
    kinds: ["contract", "bilan"],
    source: `\\bsigne(?:e|\\(e\\))?s? (?:en [a-z0-9() ]{1,30}? )?a\\b[^¦\\n]{0,50}?[, ]le\\s*:?\\s*${DATE}`,
    date: "signedOn",
  },
  {
    kinds: ["bilan"],
    source: `\\b(?:terminee?|achevee?|close?|clotur(?:e|ee)|arretee?|interrompue?|rompue?|stoppee?|cessee?|cesse|pris fin|mis fin|mis un terme|arrive(?:e)? a (?:son )?(?:terme|echeance))\\b${GAP(45)}\\b(?:le|au|a la date du|en date du|a compter du|depuis le)\\s*${DATE}`,
    date: "part:end-actual",
    unlessUpTo: PLANNED,
  },
];
