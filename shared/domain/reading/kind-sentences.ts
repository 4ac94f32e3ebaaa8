import { optionsOf } from "./options.ts";
import type { Sheet } from "./sheet.ts";

/** Whoever decides on a measure. */
const DECIDER =
  "(?:commission|comite|instance|cellule|cta|clu|clt|cud|fsl|ful|membres|departement|metropole|president\\w*|directeur|directrice|prefet|conseil|jury|bureau)";
const DECIDED =
  "(?:decide|emis|rendu|statue|valide|accorde|accepte|refuse|rejete|ajourne|estime|prononce|donne|octroye|attribue|renouvele|reconduit|prolonge|proroge|reporte|reoriente|souhaite|propose|retenu|approuve|reserve|differe|sursis|pu)";
const OUTCOME =
  "(?:accord|refus|rejet|ajourn|report|reorient|(?:de)?favorable|reconduite?\\b|renouvele|valid|octro|attribu|accept)";
/** Past and present deciding of those who decide; « avait accordé » and « pourra accorder » are none. */
const DECIDING_SENTENCES: readonly RegExp[] = [
  new RegExp(`\\b${DECIDER}\\b[^.;¦]{0,170}?\\b(?:a|ont) (?:pas |bien |ainsi |donc )?(?:\\w+ment )?${DECIDED}`),
  /\bil (?:n')?a (?:donc )?ete (?:pas )?(?:decide|convenu|statue|propose)\b/,
  new RegExp(
    `\\b(?:plaisir|regret|honneur|informe|informer|informons|notifie|notifier|notifions|confirme|confirmer|confirmons|porte|porter)\\b[^.;¦]{0,130}\\b(?:${OUTCOME}|renouvellement|decision)`,
  ),
  /\b(?:mesure|demande|dossier|accompagnement|situation|asll|asell|avdl|prolongation|reconduction|renouvellement)\b[^.;¦]{0,90}\b(?:est|a ete|n'est pas|n'a pas ete|vous est) (?:donc |ainsi )?(?:accorde|accepte|refuse|rejete|ajourne|octroye|valide|reporte|attribue|reconduit|renouvele|prolonge|proroge|retenu)e?\b/,
  /\b(?:demande|requete|saisine)\b[^.;¦]{0,60}\b(?:est|a ete|n'est pas|n'a pas ete) (?:donc |ainsi )?(?:accueillie|admise)\b/,
  // An order: what it regards, « Décide » or « Arrête » in a line by itself, then articles.
  /(?:^|\n)\s*vu (?:le|la|les|l'|l’)[\s\S]*?\n\s*(?:decide|arrete|delibere)\s*:?\s*\n[\s\S]*?\barticle (?:1|l|i|premier)/,
  new RegExp(
    `\\b(?:decision|avis|suite(?: donnee)?|resultat)\\b[^.;:¦\\n]{0,30} ?: ?[^.;:¦]{0,40}\\b${OUTCOME}(?!\\w* ?:)`,
  ),
  // « Est autorisée la prise en charge d'une mesure »
  /\b(?:est|sont) (?:autorisee?s?|accordee?s?|attribuee?s?|octroyee?s?|renouvelee?s?|prolongee?s?|reconduite?s?|refusee?s?|rejetee?s?|ajournee?s?)\b[^.;¦]{0,70}\b(?:mesure|accompagnement|asll|asell|avdl|prolongation|renouvellement)\b/,
  // « … à la commission. Elle a donc décidé d'ajourner »
  new RegExp(
    `\\b${DECIDER}\\b[^¦]{0,400}\\b(?:elle|celle-ci|celui-ci|ceux-ci|il|ils|elles) (?:a|ont) (?:donc |ainsi |toutefois |cependant |neanmoins )*(?:decide|emis|rendu|statue|accorde|refuse|rejete|ajourne|prononce|valide|reporte|differe|sursis|souhaite)\\b`,
  ),
  // « j'ai décidé de reconduire cette mesure »
  /\bj'ai (?:donc |ainsi |egalement )*(?:decide|pris la decision|accorde|refuse|rejete|valide|autorise|ajourne|donne (?:mon|un) (?:accord|avis))\b/,
  /\bnous avons (?:donc |ainsi )*(?:decide|pris la decision) (?:de |d')(?:ne pas |vous |lui |leur )*(?:accord|refus|rejet|renouvel|reconduire|prolong|ajourn|report|reorient|donner|attribu|octroy|valid)/,
  // A table's line, with nothing else to choose beside it: « Avis ¦ Défavorable ».
  new RegExp(`(?:^|\\n)(?:decision|avis|suite)\\b[^.;:¦\\n]{0,30} ¦ ${OUTCOME}[^¦\\n]{0,40}(?:\\n|$)`),
];

const PROLONGED =
  "(?:renouvel(?:er|ee?|lement)|prolong(?:er|ee?|ation|eant)|prorog(?:er|ee?|ation)|reconduire|reconduite?|reconduction|poursuiv(?:re|ie)|poursuite|\\bmois (?:supplementaires?|complementaires?|de plus)|(?:continu(?:er|e|ation)|se poursuive|dure|soit maintenue?|reste(?:r)? (?:suivie?|accompagnee?)|etre (?:encore )?(?:suivie?|accompagnee?|aidee?))\\b[^.;¦]{0,40}\\b(?:encore|mois|accompagnement|mesure|suivi))";
/** Other things are renewed too. */
const OF_OTHER_THINGS =
  "(?! (?:de |du |d'|des |le |la |l'|son |sa |ses |votre |leur )*(?:titre|bail|demande de logement|contrat de travail|carte|rsa|aah|recepisse|dossier de logement|droits|cmu|css|passeport|stage))";
/** The writer's own asking: « vous nous avez demandé » is another's. */
const WE_ASK =
  "\\b(?:je|nous) (?:(?:vous|me permets de|nous permettons de|tenons a|venons|viens|par la presente|par ce courrier|desirons|souhaitons|souhaite|donc|ainsi|a nouveau|prie de bien vouloir) ){0,4}(?:sollicit(?:e|ons|er)|demand(?:e|ons|er)|voudr(?:ais|ions)|aimer(?:ais|ions)|serais? reconnaissante?|prie(?:r|ons)?|souhait(?:e|ons|erais|erions)|propos(?:e|ons|er)|formul(?:e|ons|er)|adress(?:e|ons|er)|desir(?:e|ons)|soumet(?:s|tons|tre)|orient(?:e|ons|er)|saisi(?:s|ssons|r)|saur(?:ais|ions) gre|remercie(?:rais|rions))\\b";
const ASKING_MORE = new RegExp(
  `(?:${WE_ASK}|\\b(?:serait|est)-il possible|\\bpou(?:rriez|vez)-vous)[^.;¦]{0,110}?${PROLONGED}${OF_OTHER_THINGS}`,
);
/** « Renouvellement demandé : 4 mois », « prolongation pour une durée de 6 mois »: how long it is to go on. */
const MONTHS_MORE = new RegExp(`${PROLONGED}[^.;\\n]{0,60}\\b\\d{1,2} mois`);
/** Others ask too, and a form's line does: « Proposition : renouvellement pour 6 mois », « Objet : ASLL - prolongation ». */
const MORE_ASKED = new RegExp(
  `\\b(?:sollicite|sollicitent|demandent|proposition|demande|demandee|sollicitee|souhaitee|propose|objet|en vue (?:du|d'un|d'une|de la)|aux fins de)\\b[^.;¦\\n]{0,90}?${PROLONGED}${OF_OTHER_THINGS}|${PROLONGED}[^.;:¦\\n]{0,40}\\b(?:demande|sollicite|souhaite)|(?:^|\\n|¦|: ?)\\W*(?:reconduire|prolonger|renouveler|poursuivre|proroger|reconduction|prolongation|renouvellement|poursuite|prorogation) (?:de )?(?:la|cette|l'|son|sa|votre|une)? ?(?:mesure|accompagnement|suivi|asll|asell|avdl)?(?![^.;¦\\n]{0,30}(?:accord|valid|octro|refus))[^.;¦\\n]{0,40}\\b(?:pour|de|pendant|sur)[^.;¦\\n]{0,25}\\bmois\\b`,
);
const ASKING_NEW = new RegExp(
  `${WE_ASK}(?:(?!decision|notif|extrait|copie|proces)[^.;¦]){0,90}?\\b(?:mesure|accompagnement|asll|asell|avdl|iml|mise en place|prise en charge|diagnostic|situation)\\b`,
);

/** « Je souhaite vous orienter Mme … »: somebody, and not a demand that another had sent. */
const ORIENTING =
  /\b(?:je|nous) (?:[^.;¦ ]+ ){0,5}?(?:orient(?:e|er|ons)|adress(?:e|er|ons)|signal(?:e|er|ons)|present(?:e|er|ons)|soumet(?:s|tre|tons)|transmet(?:s|tre|tons)|expos(?:e|er|ons))\b[^.;¦]{0,25}?(?:\b(?:mme|madame|monsieur|mlle|m\.|la situation|le dossier|la candidature|le menage|la famille|un menage|cette famille|ce menage)(?= ))/;

/** What the sentences of a paper do, whatever it calls itself. */
export interface Speech {
  /** Somebody who may decide on a measure says what was decided, and nothing is asked for. */
  readonly decides: boolean;
  /** A measure is asked for, and none that goes on. */
  readonly asksForNew: boolean;
  /** A measure is asked to go on. */
  readonly asksForMore: boolean;
  /** For how many months it is to go on stands beside that. */
  readonly tellsMonths: boolean;
  /** The ways to decide are printed beside each other, to be ticked: `Accord   Refus   Ajourné`. */
  readonly offersDecisions: boolean;
}

/** The folded text, as long as the text itself, in the text's lines. */
function inLines({ flow }: Sheet): string {
  let at = 0;
  return flow.text
    .split("\n")
    .map((line) => {
      const folded = flow.folded.slice(at, at + line.length);
      at += line.length + 1;
      return folded;
    })
    .join("\n");
}

/** « Les demandes de renouvellement sont à adresser … », « où en est la demande de renouvellement »: a demand that is named, and not made. */
const NAMED_ONLY =
  /\b(?:(?:les|des|vos|toutes? les) demandes|(?:joindre|jointe?s?) a (?:la|votre|toute) demande|ou en est (?:la|notre|votre|ma) demande) de (?:renouvellement|prolongation|reconduction|prorogation)\w*/g;

/** Reads what a paper's sentences do: letters seldom have a title that names their kind. */
export function readSpeech(sheets: readonly Sheet[]): Speech {
  const texts = sheets.map((sheet) => inLines(sheet).replace(NAMED_ONLY, (named) => " ".repeat(named.length)));
  const plain = texts.map((text) => text.replace(/\n/g, " "));
  const says = (pattern: RegExp) => plain.some((text) => pattern.test(text));
  const told = DECIDING_SENTENCES.some((sentence) => says(sentence) || texts.some((text) => sentence.test(text)));
  const asksForMore = says(ASKING_MORE) || (!told && texts.some((text) => MORE_ASKED.test(text)));
  return {
    asksForNew: !asksForMore && (says(ASKING_NEW) || says(ORIENTING)),
    decides: told && !asksForMore && !says(ASKING_NEW),
    asksForMore,
    tellsMonths: texts.some((text) => MONTHS_MORE.test(text)),
    offersDecisions: sheets.some((sheet) =>
      sheet.rows.some(({ cells }) => {
        const ways = cells.flatMap(({ text, filled }) =>
          filled
            ? []
            : optionsOf(text).flatMap(({ field, whole, value }) => (field === "decision" && whole ? [value] : [])),
        );
        return new Set(ways).size >= 3;
      }),
    ),
  };
}
