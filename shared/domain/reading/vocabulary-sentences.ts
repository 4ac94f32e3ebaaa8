import type { DocumentKind, FieldName } from "../../../schemas/field.ts";
import type { Target } from "./candidate.ts";
import { DATE_SOURCE } from "./parse-date.ts";
import { NUMBER_SOURCE } from "./parse-number.ts";
import { APPEAL, GIVEN_MONTHS, OTHER_MONTHS, OTHER_RANK, OTHER_SESSION, OTHER_START } from "./vocabulary-decisions.ts";

export const DATE = `(?<date>${DATE_SOURCE})`;
export const MONTHS = `(?<months>${NUMBER_SOURCE}[¦\\s]*(?:\\([a-z0-9 ]+\\)\\s*)?mois)`;
const RANK_SOURCE =
  "[①②③④⑤]|premiere?|[1li|] ?ere?|seconde?|deuxieme|2 ?(?:e|de|nd|nde|eme|ieme)|troisieme|3 ?(?:e|eme|ieme)|quatrieme|4 ?(?:e|eme|ieme)|cinquieme|5 ?(?:e|eme|ieme)";
/** Not over a wide gap, a tick box or the end of a sentence. */
export const GAP = (most: number) => `(?:[^¦.;:]|(?<=\\b(?:m|mr|mme|mlle))\\.|(?<=\\d)\\.(?=\\d)){0,${most}}?`;

export interface Pattern {
  readonly kinds: readonly DocumentKind[];
  readonly source: string;
  readonly date?: Target;
  readonly end?: Target;
  readonly months?: FieldName;
  readonly rank?: FieldName;
  /** Not where the sentence says this before it. */
  readonly unlessAfter?: RegExp;
  /** Nor where it says this before its value, its own words counted. */
  readonly unlessUpTo?: RegExp;
  /** Not in a sentence that says this anywhere. */
  readonly unlessIn?: RegExp;
  /** Not where its own words say this. */
  readonly unlessInside?: RegExp;
}

export const ALL: readonly DocumentKind[] = ["orientation", "decision", "contract", "bilan", "renewal", "other"];
export const GRANTING =
  "(?:accord(?:ee?s?|er|ent)?|accept(?:ee?s?|er|ent)|octroy(?:ee?|er)|valid(?:ee?|er)|renouvel(?:ee?|er)|prolong(?:ee?|er)|reconduit?e?|attribu(?:ee?|er)|favorable|prononc(?:ee?|er)|mise en place|mesure|accompagnement)";
export const ASKING =
  "(?:sollicit\\w*|demand\\w*|souhait\\w*|propos\\w*|renouvellement|prolongation|prorogation|reconduction)";

/** What was asked for is not what was granted: a sentence that only asks grants no months. */
const ASKED_BEFORE = new RegExp(
  `(?:${OTHER_MONTHS.source})|^(?!.*\\b(?:accord|octro|valid|accept|attribu|favorable|decid|prononc|retenu|approuv|renouvele|prolongee?\\b|reconduite?\\b)).*\\b(?:demand|sollicit|souhait|propos)`,
);
/** Between « commission » and a date there can stand another date's words: « la commission, saisie le … ». */
const OF_ANOTHER =
  /\b(?:saisie?|recue?|receptionnee?|transmise?|deposee?|datee|demande du|courrier|nee?|a compter|prochaine?|bilan|debut|fin|effet|notifiee?|rapport)\b/;
const GRANTS =
  "(?:accord(?:ee?s?|er|ent|ons)?|octroy(?:ee?s?|er|ons)|octroie(?:nt)?|valid(?:ee?s?|er|ons)|renouvel(?:ee?s?|er|ons)|renouvellent?|prolong(?:ee?s?|er|eons)|recondui(?:te?s?|re|t)|attribu(?:ee?s?|er|ons))";
const MEASURE = "(?:mesure|accompagnement|renouvellement|prolongation|reconduction|prise en charge|suivi|intervention)";

/** Sentences of letters and contracts, for folded text. */
export const PATTERNS: readonly Pattern[] = [
  {
    kinds: ["decision"],
    source: `\\b${GRANTING}\\b${GAP(90)}(?:pour|duree|periode)(?: une| la)?(?: nouvelle)?(?: duree| periode)?(?: totale| maximale| complementaire| supplementaire)?(?: de| est de| est fixee a| fixee a)?\\s*:?\\s*${MONTHS}`,
    months: "monthsGranted",
    unlessUpTo: ASKED_BEFORE,
    unlessIn: APPEAL,
  },
  {
    kinds: ["decision"],
    source: `\\bpour (?:une|la) (?:nouvelle )?(?:duree|periode)(?: supplementaire| complementaire)?(?: totale)? de ${MONTHS}`,
    months: "monthsGranted",
    unlessUpTo: ASKED_BEFORE,
    unlessIn: APPEAL,
  },
  // « accorde un renouvellement de six mois », « prolongée de 3 mois »
  {
    kinds: ["decision"],
    source: `\\b${GRANTS}\\b${GAP(60)}(?:de|pour|a hauteur de) ${MONTHS}`,
    months: "monthsGranted",
    unlessUpTo: ASKED_BEFORE,
    unlessIn: APPEAL,
  },
  {
    kinds: ["decision"],
    source: `\\b${GRANTS} (?:un |une |la |le |cette |ce )?(?:nouvelle? )?(?:${MEASURE} )?(?:de )?${MONTHS}`,
    months: "monthsGranted",
    unlessUpTo: ASKED_BEFORE,
    unlessIn: APPEAL,
  },
  {
    kinds: ["decision"],
    source: `\\b(?:duree|periode)(?: de (?:la mesure|l'accompagnement|la prise en charge)| accordee| retenue| validee)* (?:est|sera|a ete)(?: donc)?(?: fixee?| portee?| limitee?| arretee?)* (?:de|a) ${MONTHS}`,
    months: "monthsGranted",
    unlessUpTo: ASKED_BEFORE,
    unlessIn: APPEAL,
  },
  // « pour 3 mois à compter du 15 juillet », behind a box « Accord »
  {
    kinds: ["decision"],
    source: `\\bpour ${MONTHS},? (?:a compter|a partir|a dater) d[ue]`,
    months: "monthsGranted",
    unlessUpTo: ASKED_BEFORE,
    unlessIn: APPEAL,
  },
  // « Un accompagnement de quatre mois vous est accordé »
  {
    kinds: ["decision"],
    source: `\\b${MEASURE}\\b${GAP(50)}de ${MONTHS}[^.;:¦0-9]{0,40}\\b(?:est|sont|a ete|sera) (?:donc |ainsi )?(?:accord|octroy|valid|attribu|renouvel|prolong|reconduit|accept)e`,
    months: "monthsGranted",
    unlessIn: APPEAL,
  },
  {
    kinds: ["decision"],
    source: `\\bau ${DATE_SOURCE},? ?\\(?(?:soit|c'est-a-dire)? ?(?:pour )?(?:une duree (?:totale )?de )?${MONTHS}`,
    months: "monthsGranted",
    unlessUpTo: ASKED_BEFORE,
    unlessIn: APPEAL,
  },
  {
    kinds: ["contract"],
    source: `\\b(?:duree|conclu|etabli|signe|prevu)\\b${GAP(60)}(?:de|pour)\\s*:?\\s*${MONTHS}`,
    months: "months",
  },
  // « du 01/04/2026 au 30/09/2026, soit six mois »; filled in by hand with gaps: « au 30/09/2026 , soit 6   mois »
  {
    kinds: ["contract"],
    source: `\\bau ${DATE_SOURCE}[,¦\\s]*(?:soit|c'est-a-dire) (?:pour )?(?:une duree (?:totale )?de )?${MONTHS}`,
    months: "months",
  },
  {
    kinds: ["renewal"],
    source: `\\b${ASKING}\\b${GAP(110)}\\b(?:pour|duree|periode|de)(?: une)?(?: nouvelle)?(?: duree| periode)?(?: supplementaires?| complementaire)?(?: de)?\\s*:?\\s*${MONTHS}`,
    months: "monthsRequested",
    unlessUpTo: GIVEN_MONTHS,
    unlessIn: APPEAL,
  },
  // « le renouvellement de la mesure exercée auprès de Mme X, née le 05.03.1966, pour une durée de trois (3) mois »
  {
    kinds: ["renewal"],
    source: `\\b${ASKING}\\b${GAP(260)}\\b(?:pour|sur|pendant|d') ?une (?:nouvelle |autre )?(?:duree|periode)(?: (?:supplementaire|complementaire|additionnelle|totale|nouvelle))?(?: (?:fixee|estimee|portee|limitee))?(?: de| a| d'environ)?\\s*:?\\s*${MONTHS}`,
    months: "monthsRequested",
    unlessUpTo: GIVEN_MONTHS,
    unlessIn: APPEAL,
  },
  {
    kinds: ["renewal"],
    source: `\\b(?:sollicit\\w*|demand\\w*|prolongation|renouvellement|reconduction|nouvelle periode)\\b${GAP(40)}\\bdu ${DATE_SOURCE} au ${DATE_SOURCE},? ?\\(?(?:soit )?(?:pour )?(?:une duree (?:totale )?de )?${MONTHS}`,
    months: "monthsRequested",
    unlessInside: /\b(?:en cours|actuelle?|initiale?|precedente?|premiere mesure|avait|accordee?s?)\b/,
  },
  // « sollicite trois mois », « prolonger … de trois (3) mois supplémentaires »
  {
    kinds: ["renewal"],
    source: `\\b(?:sollicit\\w*|demand(?:e|ons|ent|er)|souhait(?:e|ons|ent|erions|erais)|propos(?:e|ons)) (?:donc |ainsi |encore )?${MONTHS}`,
    months: "monthsRequested",
    unlessUpTo: GIVEN_MONTHS,
    unlessIn: APPEAL,
  },
  // « qu'il continue encore quatre mois »
  {
    kinds: ["renewal"],
    source: `\\b(?:encore|de nouveau|a nouveau|continu\\w+|poursui\\w+|maint(?:enir|enue?|ien)|dure)\\b(?:(?!depuis|il y a|deja)[^¦.;:]){0,40}?\\b(?:pour |pendant |sur |durant |de |encore )?${MONTHS}`,
    months: "monthsRequested",
    unlessUpTo: GIVEN_MONTHS,
    unlessIn: APPEAL,
  },
  {
    kinds: ["renewal"],
    source: `${MONTHS} (?:supplementaires?|complementaires?|de plus|de renouvellement|de prolongation)\\b`,
    months: "monthsRequested",
    unlessUpTo: GIVEN_MONTHS,
    unlessIn: APPEAL,
  },
  {
    kinds: ["decision", "contract"],
    source: `\\b(?:a compter du|a partir du|a dater du|(?:prend|prends|prenant|prendra) effet (?:le|au|des le|a compter du|a partir du)|(?:debut|demarr|commenc)(?:e|era|ant|eant) (?:le|au|des le|a compter du|a partir du)|debut (?:de (?:la )?(?:mesure|prise en charge|l'accompagnement) )?(?:fixe |prevu )?(?:le|au)|a effet (?:du|au)|(?:avec|date d')effet (?:le|au|du|a compter du)|mise? en (?:place|oeuvre) (?:le|a compter du|a partir du|des le)|effecti(?:f|ve) (?:le|au|a compter du|des le)|des le)\\s*:?\\s*${DATE}`,
    date: "startOn",
    unlessAfter: OTHER_START,
    unlessIn: APPEAL,
  },
  {
    kinds: ["bilan"],
    source: `\\b(?:mesure|accompagnement|suivi)${GAP(40)}(?:debutee? le|commencee? le|a debute le|a commence le|mise? en place le|depuis le|a compter du|engagee? le)\\s*${DATE}`,
    date: "startOn",
  },
  {
    kinds: ["decision", "contract", "bilan"],
    source: `\\bdu\\s*:?\\s*${DATE}(?:\\s*¦)?\\s+(?:au|jusqu'au)\\s*:?\\s*(?<end>${DATE_SOURCE})`,
    date: "startOn",
    end: "part:end-on",
  },
  {
    kinds: ["contract"],
    source: `\\b(?:jusqu'au|se termine(?:ra)? le|prend(?:ra)? fin le|expire(?:ra)? le|(?:arrive(?:ra)?|vient|viendra) a echeance le|s'acheve(?:ra)? le)\\s*${DATE}`,
    date: "part:end-on",
  },
  {
    kinds: ["bilan"],
    source: `\\b(?:a pris fin le|s'est (?:termine|achev)ee? le|s'est arretee? le|a ete (?:interrompue?|rompue?|arretee?) le|prend fin le|a cesse le|rompue? le|interrompue? le|a mis fin${GAP(30)} le|rupture${GAP(40)} (?:le|au|du|en date du))\\s*${DATE}`,
    date: "part:end-actual",
  },
  // « la mesure n° … du 10/12/2025 au 09/06/2026 »
  {
    kinds: ["renewal"],
    source: `\\b(?:mesure|accompagnement|asll|asell)\\b(?:(?!sollicit|demand|propos|renouvel|prolong|prorog|souhait)[^.;¦:\\n]){0,60}?\\bdu ${DATE_SOURCE} au ${DATE}`,
    date: "part:end-current",
  },
  {
    kinds: ["renewal"],
    source: `\\b(?:prolonger|renouveler|proroger|reconduire)\\b${GAP(70)}(?:de|pour) (?:une (?:nouvelle )?(?:duree|periode) (?:supplementaire |complementaire )?de )?${MONTHS}`,
    months: "monthsRequested",
    unlessUpTo: GIVEN_MONTHS,
    unlessIn: APPEAL,
  },
  {
    kinds: ["renewal"],
    source: `\\b(?:arriv\\w+ a (?:echeance|(?:son )?terme) le|(?:doi(?:t|vent)|va|devrait|devra) (?:s'arreter|se terminer|prendre fin|finir|s'achever|cesser|expirer|arriver a (?:echeance|(?:son )?terme)) (?:le|au)|s'arrete(?:ra)? (?:le|au)|prend(?:ra)? fin (?:le|au)|se termin(?:e|era|ant) (?:le|au)|s'ach(?:eve|evera|evant) (?:le|au)|expir(?:e|era|ant) (?:le|au)|prenant fin (?:le|au)|arrivant a (?:echeance|(?:son )?terme) (?:le|au)|(?:mesure|accompagnement) (?:actuelle?|en cours)${GAP(40)}(?:jusqu'au|echeance (?:est fixee )?(?:le|au)|se termine le)|dont (?:le terme|l'echeance) est (?:fixee? )?(?:le|au)|vient a (?:echeance|terme) le|(?:s'arrete|cesse|finit|s'interrompt|touche a sa fin|se cloture)(?:ra)? le|echeance (?:est )?(?:fixee? )?(?:le|au))\\s*${DATE}`,
    date: "part:end-current",
    unlessAfter:
      /\b(?:bail|titre|recepisse|contrat de travail|cdd|plan|apl|delai|preavis|treve|audience|droits?|hebergement|loyers?)\b[^,]*$/,
  },
  // « un délai de quatre mois au-delà du 4 juillet 2026, date à laquelle prend fin la mesure »
  {
    kinds: ["renewal"],
    source: `\\b(?:au-dela du|au dela du|apres le)\\s*${DATE}`,
    date: "part:end-current",
    unlessAfter: /\\b(?:bail|titre|recours|audience|expulsion|paiement|loyers?)\\b[^,]*$/,
  },
  {
    kinds: ["decision"],
    source: `\\b(?:seance|commission|reunion|session|comite|cellule|instance|bureau|examen|passage|cta|clu|clt|cud|cla|cal|copil|jury)\\b${GAP(70)}(?:\\bdu|\\ble|en date du)\\s*${DATE}`,
    date: "sessionOn",
    unlessAfter: OTHER_SESSION,
    unlessIn: APPEAL,
    unlessInside: OF_ANOTHER,
  },
  {
    kinds: ["decision"],
    source: `\\b(?:reunie?(?: en seance)?|siegeant|(?:examine|etudie|instruit|presente|soumis|vu(?! ?,)|evoque|traite|aborde|passe|debattu)e?(?: en (?:seance|commission|reunion|comite))?(?: (?:la|votre) (?:demande|situation|requete|dossier)| votre dossier)?|statuant|a statue|delibere|s'est reunie?|s'est tenue|(?:lors de|dans|en|au cours de) (?:sa|la|notre) (?:seance|reunion|session|commission))${GAP(30)}(?:le|du|au)\\s*${DATE}`,
    date: "sessionOn",
    unlessAfter: OTHER_SESSION,
    unlessIn: APPEAL,
    unlessInside: OF_ANOTHER,
  },
  { kinds: ALL, source: `\\bfait (?:a|en)\\b[^¦\\n]{0,50}?[, ](?:le|ce)\\s*:?\\s*${DATE}`, date: "signedOn" },
  {
    kinds: ALL,
    source: `\\b(?:signe(?:e|\\(e\\))? (?:electroniquement )?le|date (?:de )?signature\\s*:)\\s*${DATE}`,
    date: "signedOn",
  },
  {
    kinds: ["decision", "renewal"],
    source: `(?<![\\w/])(?<rank>${RANK_SOURCE}) (?:et dernier |et derniere )?(?:demande (?:de |d'un )?)?(?:renouvellement|prolongation|prorogation|reconduction)`,
    rank: "renewalRank",
    unlessAfter: OTHER_RANK,
  },
  {
    kinds: ["decision", "renewal"],
    source: `\\b(?:renouvel\\w+|prolong\\w+|prorog\\w+|recondu\\w+)${GAP(40)} (?:pour|a) (?:la |une )(?<rank>${RANK_SOURCE}) (?:fois|reprise)`,
    rank: "renewalRank",
    unlessAfter: OTHER_RANK,
  },
  {
    kinds: ["decision", "renewal"],
    source: "\\b(?:renouvellement|prolongation|prorogation|reconduction) n[°o] ?(?<rank>\\d)\\b",
    rank: "renewalRank",
    unlessAfter: OTHER_RANK,
  },
];

const EUROS = "(?<amount>\\d[\\d ]*(?:[.,]\\d{2})?) ?(?:€|euros?\\b)";
const IS =
  "(?: (?:est|sont|s'eleve(?:nt)?|s'etabli(?:t|ssent)|atteint|atteignent|se monte(?:nt)?|representent?|avoisinent?|totalisent?|s'elevant|s'etablissant|constituee?s?|mensuel(?:le)?s?|actuel(?:le)?s?|totale?s?|estimee?s?|evaluee?s?|chiffree?s?|fixee?|perc?ue?|versee?|verse|du menage|du foyer|de la famille|du couple))*(?: a ce jour| actuellement| chaque mois| par mois| mensuellement)?(?: de| d'un montant (?:mensuel |total )?de| a hauteur de| pour un (?:montant|total) de| a la somme de| a|,)?(?: ?:)?";
/** Who has it, and the verb before it: « Il perçoit 1 200 € de ressources », « bénéficie d'une APL de … ». */

/** What letters say of a household's money; where a sentence tells how it was before, `BEFORE` stands in it. */
export const AMOUNTS: readonly { readonly target: Target; readonly source: string }[] = [
  {
    target: "monthlyIncomeCents",
    source: `\\b(?:ressources|revenus?)(?: mensuel(?:le)?s?| nett?e?s| tota(?:les|ux)| globa(?:les|ux))*(?: (?:du (?:menage|foyer|couple)|de la famille|de (?:monsieur|madame)))?${IS} ${EUROS}`,
  },
  {
    target: "part:rent-total",
    source: `\\bloyer(?: mensuel)?,? (?:toutes )?charges (?:comprises|incluses),?${IS} ${EUROS}`,
  },
  {
    target: "part:rent-total",
    source: `\\bloyer(?: mensuel)?${IS} ${EUROS},? (?:toutes )?charges (?:comprises|incluses)`,
  },
  {
    target: "rentArrearsCents",
    source: `\\b(?:dettes? locatives?|dettes? de loyers?|dette (?:envers|aupres de|a l'egard de) (?:le |la |son |l'|du )?bailleur|impayes? (?:de loyers?|locatifs?)|arrieres? (?:de loyers?|locatifs?)|loyers impayes)(?: et charges)?${IS} ${EUROS}`,
  },
  {
    target: "housingAidCents",
    source: `\\b(?:apl|aides? (?:personnalisee |personnelle )?au logement|allocations? (?:de )?logement|als?\\b|alf\\b)(?: mensuelle)?${IS} ${EUROS}`,
  },
  {
    target: "otherDebtCents",
    source: `\\b(?:autres (?:dettes|creances|impayes)|dettes (?:diverses|hors loyer|d'energie|de consommation|hors logement)|endettement hors loyer)(?: du (?:menage|foyer))?${IS} ${EUROS}`,
  },
  // « Elle perçoit 1 203,40 € par mois », « dispose de 980 € de ressources mensuelles »
  {
    target: "monthlyIncomeCents",
    source: `\\b(?:perc?oi(?:t|vent)|dispose(?:nt)?|vi(?:t|vent)|beneficie(?:nt)?) (?:de |d'|avec )?(?:un (?:revenu|total) (?:mensuel )?(?:de )?)?${EUROS} (?:de (?:ressources|revenus)(?: mensuel(?:le)?s)?|mensuels?|par mois|de ressources par mois)(?! d[e'])`,
  },
  { target: "monthlyIncomeCents", source: `${EUROS} (?:de ressources|de revenus)(?: mensuel(?:le)?s| par mois)?\\b` },
  {
    target: "housingAidCents",
    source: `${EUROS} (?:d'apl|d'al|d'als|d'alf|d'aides? au logement|d'allocations? logement)\\b`,
  },
  {
    target: "rentArrearsCents",
    source: `${EUROS} (?:d'impayes?(?: de loyers?| locatifs?)?|de dettes? (?:locatives?|de loyers?)|d'arrieres? de loyers?|de loyers impayes)\\b`,
  },
  { target: "otherDebtCents", source: `${EUROS} (?:d'autres dettes|de dettes diverses|de dettes hors loyer)\\b` },
];
export const BEFORE =
  /initial|au depart|ancien|precedent|ramene|apure|sold[ee]|rembours|diminu|avant |auparavant|etai(?:t|ent)|plus de|moins de|environ|futur|propos/;
