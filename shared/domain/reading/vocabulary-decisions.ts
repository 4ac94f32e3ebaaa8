/**
 * What a commission decides, as sentences say it, for folded text. A sentence counts only where its subject is whoever
 * decides, or what was asked for: « le bailleur a donné son accord » decides nothing.
 */
export type Said = "granted" | "refused" | "adjourned" | "redirected";

/** A word boundary, then one of these. */
function oneOf(sources: readonly string[]): string {
  return `\\b(?:${sources.join("|")})`;
}

const DECIDES =
  "(?:souhait(?:e|ent|ons)|prefere|juge utile|estime (?:utile|devoir)|decid(?:e|ent|ons|ee?|er)|propos(?:e|ent|ons)|choisi(?:t|ssent)?|resolu|retenu|statue|convenu)";
const FAVOUR = oneOf([
  "suite favorable",
  "avis favorable",
  "reponse (?:favorable|positive)",
  "accord\\b",
  "suite positive",
  "decision favorable",
  "repondre favorablement",
  "fait droit",
  "faire droit",
  "droit a",
  "accede(?:r|e)?\\b",
  "accueilli\\w*",
  "reserver? une suite",
  "retenue?s?\\b",
  "retenir",
  "valide(?:r|e?s?)\\b",
  "accorde(?:r|e?s?)\\b",
  "octroye(?:r|e?s?)\\b",
  "attribue(?:r|e?s?)\\b",
  "accepte(?:r|e?s?)\\b",
  "approuve(?:r|e?s?)\\b",
  "admise?s?\\b",
  "eligible",
  "donner suite",
  "donne suite",
  "donne une suite",
  "donner une suite",
  "satisfaite?\\b",
  "satisfaire",
]);
/** « n'a pas pu … », « ne peut … », « est au regret de ne pouvoir … ». */
const DENIES = `(?:\\bn(?:e |')(?:[a-z]+ ){0,3}(?:pas|point|pu|peut|pouvons|peux|pouvait|pourra|pourrons|saurait|aucune?|guere)|\\b(?:de |a )?ne (?:pas |pouvoir )|\\bsans pouvoir|\\bdans l'impossibilite|\\bpas (?:ete )?possible)`;

/** Not over what would make it deny another thing: « ne peut excéder six mois sans accord », « n'est pas … et la commission accorde ». */
const DENIED =
  "(?:(?!\\b(?:sans|sauf|avant|mais|car|et (?:la|le|nous|vous)|que la|renouvel|prolong|recondui|exced|depass|cumul|modif))[^.;¦]){0,70}?";

/** The most telling first: what denies a favour is not the favour that it names. */
export const DECISIONS: readonly (readonly [Said, string])[] = [
  ["refused", `${DENIES}\\b${DENIED}${FAVOUR}`],
  [
    "refused",
    oneOf([
      `${DECIDES} (?:de |d'un |du |un )?(?:ne pas|refus\\w*|rejet\\w*)`,
      "a (?:du )?(?:refuser?|rejeter?|ecarter?)\\b",
      "(?:est|a ete|sont|ont ete|reste) (?:donc )?(?:refusee?s?|rejetee?s?|declaree?s? irrecevables?|ecartee?s?|irrecevables?)",
      "(?:commission|comite|president\\w*|departement|nous|je) (?:vous )?(?:refus|rejett)(?:e|ent|ons)",
      "fait l'objet d'un (?:refus|rejet|avis defavorable)",
      "(?:avis|suite|reponse|decision|issue) (?:defavorable|negative)",
      "(?:emis|rendu|prononce|notifie|oppose|formule) un (?:refus|rejet)",
      "(?:vous (?:faire part|notifier|informer)|notification) d'un (?:refus|rejet)",
      "(?:regrette|regret|regrettons) de (?:devoir )?(?:refuser|rejeter)",
    ]),
  ],
  [
    "adjourned",
    oneOf([
      `${DECIDES} (?:d'|de |un |l')?(?:ajourn\\w*|report\\w*|differ\\w*|surse?oir\\w*|sursis)`,
      "a (?:ajourne|reporte|differe)\\b",
      "(?:est|a ete|sont|reste) (?:donc )?(?:ajournee?s?|reportee?s?|differee?s?|(?:mise?s?|laissee?s?) en attente)",
      "sursoit",
      "sursoient",
      "surs(?:is|eoir) a statuer",
      "(?:commission|comite|nous|je) (?:ajourn|report)(?:e|ent|ons)",
      "fait l'objet d'un (?:ajournement|report|sursis)",
      "(?:prononce|emis|rendu) un (?:ajournement|report|sursis)",
    ]),
  ],
  [
    "redirected",
    oneOf([
      `${DECIDES} (?:de |d'|une |la )?(?:reorient\\w*|redirig\\w*)`,
      "(?:est|a ete|sont) (?:donc )?(?:reorientee?s?|redirigee?s?|renvoyee?s? vers|orientee?s? vers un autre)",
      "a (?:reoriente|redirige)\\b",
      "(?:propose|proposons|preconise|prononce|emis) (?:plutot )?une (?:reorientation|orientation vers un autre)",
      "fait l'objet d'une reorientation",
      "vous (?:reorient|redirig)(?:e|ent|ons)",
      "(?:commission|comite|nous|je) (?:reorient|redirig)(?:e|ent|ons)",
      "(?:menage|famille|demandeu(?:r|se)|personne|beneficiaire|interessee?|foyer|situation) (?:est|sera|a ete|est donc|est des lors) (?:reorientee?|redirigee?|renvoyee? vers|orientee? vers un autre)",
    ]),
  ],
  [
    "granted",
    oneOf([
      `${DECIDES} (?:de |d'|un |l')?(?:accord\\w*|octroy\\w*|attribu\\w*|valid\\w*|accept\\w*|renouvel\\w*|prolong\\w*|recondui\\w*|mettre en place|donner (?:son accord|une suite favorable|un (?:avis favorable|accord))|faire droit|reserver une suite favorable|l'attribution|l'octroi)`,
      "(?:a|ont|avons|ai) (?:bien )?(?:accorde|valide|accepte|approuve|octroye|renouvele|attribue|prolonge|reconduit|accede|autorise)\\b",
      "(?:a|ont|avons|ai) (?:bien )?(?:donne|emis|rendu|reserve|prononce|formule) (?:son |un |leur |notre |mon |une )?(?:accord|avis favorable|suite favorable|decision favorable|reponse favorable|avis positif)",
      "(?:a|ont|avons|ai) (?:bien )?(?:fait droit|repondu favorablement|donne suite favorable)",
      "(?<!(?:sans|sauf|apres|avec|contre|avant|un|l'|d')\\s?)accord (?:de la commission|du comite|de l'instance|du departement)",
      "vous etes (?:donc |ainsi )?(?:mandatee?s?|missionnee?s?) pour",
      "avis favorable",
      "suite favorable",
      "reponse favorable",
      "(?:est|a ete|sont|vous est|vous a ete) (?:donc |ainsi |bien )?(?:accordee?s?|acceptee?s?|autorisee?s?|agreee?s?|validee?s?|octroyee?s?|attribuee?s?|renouvelee?s?|prolongee?s?|prorogee?s?|reconduite?s?|approuvee?s?)",
      "(?:demande|candidature|dossier|mesure)[^.;¦]{0,40} (?:est|a ete) (?:retenue?|admise?)",
      "(?:commission|comite|president\\w*|departement|metropole|instance|cellule|prefet|nous|je) (?:vous )?(?:accord|octroi|valid|attribu|renouvell|accept|prolong|approuv)(?:e|ent|ons|yons)\\b",
      // « La commission, réunie le 5 mai 2026, ACCORDE »
      "(?:commission|comite|instance|cellule|conseil|departement|bureau|fonds|jury)[^.;¦]{4,80}, (?:vous )?(?:accord|octroi|attribu|renouvell|prolong|approuv)(?:e|ent)\\b",
      "vous (?:accord|octroi|attribu)(?:e|ent|ons)",
      "(?:emet|rend|donne|reserve|prononce) (?:un |son |une )?(?:accord|avis favorable|suite favorable)",
    ]),
  ],
];

/** Whoever decides, and what is decided on. */
export const DECIDING =
  /\b(?:commission|comite|instance|cellule|jury|bureau|president|presidente|prefet|prefete|departement|conseil|metropole|fonds|fsl|direction|directeur|directrice|maire|nous|je|j'ai|assemblee|autorite|deliberation|demande|dossier|mesure|accompagnement|prise en charge|aide|renouvellement|prolongation|reconduction|sollicitation|requete|candidature|saisine|suite|asell|asll|avdl|iml|aml|situation|intervention|il a ete|il n'a pas ete|decision)\b/g;

/** Others, who may agree or refuse as well. */
export const OTHERS =
  /\b(?:demande (?:de logement|d'aide financiere|d'apl|d'hebergement)|dossier de surendettement|bailleur|bailleresse|proprietaire|menage|famille|locataire|beneficiaire|banque|creancier|caf|msa|cpam|vous (?:avez|etes|n'avez|n'etes)|ils|elles|mme|mlle|madame|monsieur|juge|tribunal|huissier|commissaire de justice|association|operateur|travailleur social|travailleuse sociale|referent|referente|prescripteur|service social|service instructeur|employeur|conjoint|enfant|tuteur|curateur|logement|plan|loyer|cheque|contrat|bail|apl|titre de sejour|hlm|office|audience|procedure|expulsion|paiement|rendez-vous|visite|entree|demenagement|signature|droits)\b/g;

/** What makes a sentence tell of a condition, a right or another time, and not of what was decided. */
export const NOT_DECIDED =
  /\b(?:si|s'il|lorsque|lorsqu'|quand|en cas|le cas echeant|toute|tout|apres que|afin|pourra|pourrait|pourront|serait|seraient|aurait|sera reexamine\w*|avait|avaient|precedemment|anterieurement|initialement|dans l'attente d'un|sous peine|a moins que|conditionne)\b/;

/** Ways and terms of appeal: the months and dates in them are not the measure's. */
export const APPEAL =
  /\b(?:recours|contest\w+|tribunal|reclamation\w*|voies? de|delais? de|telerecours|juridiction|saisir|saisi\b|mediateur|defenseur)/;
/** A session that is not the one that decided. */
export const OTHER_SESSION =
  /\b(?:prochaine?s?|ulterieure?s?|report\w*|reexamin\w*|reexamen|represent\w*|nouvel examen|nouvelle|sera|seront|precedente?s?|derniere|initiale?|anterieure?s?|avant le|d'ici|au plus tard|en vue de)\b/;
/** Months that may come later, or were asked for, or went before. */
export const OTHER_MONTHS =
  /\b(?:renouvelable|reconductible|prorogeable|eventuel\w*|possibilite|maxim\w*|au plus|precedent\w*|initial\w*|premiere mesure de|deja|depuis|avant|dans un delai|sous (?=\d|un|deux|trois|quinze)|bail (?:de|d'une|conclu|signe)|bilan|impay\w*|loyer|dette|hebergement d')[^,]*$/;
/** A rank that is past or may come. */
export const OTHER_RANK =
  /\b(?:issue|terme|suite|apres|depuis|fin|cours|au-dela|echeance|possib\w*|eventuel\w*|pourra|pourrait|envisag\w+|precede\w*|avant|avait)\b(?: \w+){0,3}['’ ]*$/;
/** A beginning that is not the measure's: a lease, a debt, a plan. */
export const OTHER_START =
  /\b(?:bail|loyers?|impaye\w*|dette|plan|apurement|apl|droits?|hebergee?s?|residence|notification|reception|reponse|recours|contest\w*|emploi|contrat de travail|surendettement|expulsion|audience|jugement)\b[^,]*$/;
/** A form's own print: « avis favorable / défavorable (rayer la mention inutile) ». */
export const PRINTED_CHOICE = /favorable\s*[/|]\s*(?:de|non )|\b(?:rayer|cocher|entourer|barrer)\b/;
/** A favour or its contrary that is only named: beside another one it is a form's list. */
export const NAMED_ONLY = /^(?:avis|suite|reponse|decision|issue) (?:de)?(?:favorable|positive|negative)$/;
/** Months of another time: what an earlier decision gave. */
export const GIVEN_MONTHS =
  /\b(?:avait|avaient|accordee?s?|accorda|octroyee?s?|validee?s?|attribuee?s?|initial\w*|precedent\w*|premiere mesure|deja|depuis|dans un delai|bilan|impay\w*|loyer|dette)\b[^,;]*$/;
