import type { Sheet } from "./sheet.ts";

/** Whoever decides on a measure. */
const DECIDER =
  "(?:commission|comite|instance|cellule|cta|clu|clt|cud|fsl|ful|membres|departement|metropole|president\\w*|directeur|directrice|prefet|conseil)";
const DECIDED =
  "(?:decide|emis|rendu|statue|valide|accorde|accepte|refuse|rejete|ajourne|estime|prononce|donne|octroye|attribue|renouvele|reconduit|prolonge|reporte|reoriente|souhaite|propose)";
/** Past and present deciding of those who decide; « avait accordé » and « pourra accorder » are none. */
const DECIDING_SENTENCES: readonly RegExp[] = [
  new RegExp(
    `\\b${DECIDER}\\b[^.;¦]{0,170}?\\b(?:a|ont) (?:pas |bien |ainsi |donc )?(?:pu |du |souhaite |ete )?(?:\\w+ment )?${DECIDED}`,
  ),
  /\bil (?:n')?a (?:donc )?ete (?:pas )?(?:decide|convenu|statue|propose)\b/,
  /\b(?:plaisir|regret|honneur|informe|informer|informons|notifie|notifier|notifions|confirme|confirmer|confirmons|porte|porter)\b[^.;¦]{0,130}\b(?:accord|refus|rejet|ajourn|avis (?:de)?favorable|suite (?:de)?favorable|reconduite?|renouvel(?:ee|ement)|valid|octro|attribu|decision)/,
  /\b(?:mesure|demande|dossier|accompagnement|situation|asll|asell|avdl)\b[^.;¦]{0,90}\b(?:est|a ete|n'est pas|n'a pas ete|vous est) (?:donc |ainsi )?(?:accorde|accepte|refuse|rejete|ajourne|octroye|valide|reporte|attribue|reconduit|renouvele|prolonge|retenu)e?\b/,
];

const PROLONGED =
  "(?:renouvel(?:er|ee?|lement)|prolong(?:er|ee?|ation|eant)|reconduire|reconduite?|reconduction|poursuiv(?:re|ie)|poursuite|\\bmois (?:supplementaires?|complementaires?|de plus))";
/** Other things are renewed too. */
const OF_OTHER_THINGS =
  "(?! (?:de |du |d'|des |le |la |l'|son |sa |ses |votre |leur )*(?:titre|bail|demande de logement|contrat de travail|carte|rsa|aah|recepisse|dossier de logement|droits|cmu|css|passeport|stage))";
/** The writer's own asking for more of a measure. */
const ASKING_MORE = new RegExp(
  `\\b(?:je|j'|nous|sollicite|sollicitons|demandons)\\b[^.;¦]{0,70}?(?:sollicit|demand|souhait|propos|formul|adress|desir|soumet)\\w*\\b[^.;¦]{0,110}?${PROLONGED}${OF_OTHER_THINGS}`,
);

/** What the sentences of a paper do, whatever it calls itself. */
export interface Speech {
  /** Somebody who may decide on a measure says what was decided. */
  readonly decides: boolean;
  /** The writer asks for a measure to go on. */
  readonly asksForMore: boolean;
}

/** Reads what a paper's sentences do: letters seldom have a title that names their kind. */
export function readSpeech(sheets: readonly Sheet[]): Speech {
  const texts = sheets.map(({ flow }) => flow.folded.replace(/\n/g, " "));
  return {
    decides: texts.some((text) => DECIDING_SENTENCES.some((sentence) => sentence.test(text))),
    asksForMore: texts.some((text) => ASKING_MORE.test(text)),
  };
}
