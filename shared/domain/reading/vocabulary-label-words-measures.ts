import type { LabelRule } from "./vocabulary-label-words.ts";

const MEETING =
  /\b(?:visite|rencontre|entretien|rendez|rdv|vad|intervention|deplacement|passage|contact|seance|permanence)\b/;
const MEASURE =
  /\b(?:mesure|accompagnement|suivi|contrat|convention|engagement|intervention|prise|action|prestation|mandat|dispositif)\b/;
const BODY = /\b(?:organisme|association|structure|service|operateur|etablissement)\b/;
const ENDING = /\b(?:fin|terme|echeance|cloture|sortie|arret|cessation|rupture|interruption|achevement|conclusion)\b/;
const MISSED =
  /\b(?:prevu|prevue|prevus|prevues|manque|manquee|annule|annulee|absence|non|reporte|reportee|telephonique)\b/;
/** What also begins and ends, and is no measure. */
const OTHER_TERM =
  /\b(?:bail|procedure|droit|impaye|naissance|titre|validite|commission|depot|preavis|residence|logement|demandee?|sollicitee?|motif|raison|cause|bilan|prochain|prochaine)\b/;

/** What the labels of contracts and bilans are made of. */
export const MEASURE_RULES: readonly LabelRule[] = [
  {
    role: "home-visits",
    says: [MEETING, /\b(?:domicile|vad|chez)\b/],
    never: /\b(?:frequence|rythme|periodicite|modalite|date|adresse|prevu|prevue|prevues|manque|manquee)\b/,
  },
  {
    role: "office-visits",
    says: [MEETING, /\b(?:bureau|agence|locaux|permanence|physique|service)\b/],
    never: /\b(?:frequence|rythme|periodicite|modalite|date|prevu|prevue|total|par)\b/,
  },
  {
    role: "visit-rhythm",
    says: [
      /\b(?:frequence|freq|rythme|periodicite|cadence|intensite|regularite)\b|^modalite$|^modalite .*\b(?:rencontre|suivi|intervention|accompagnement|entretien|visite|pratique)\b/,
    ],
    never: /\b(?:realise|realisee|effectue|effectuee|paiement|reglement|loyer|versement)\b/,
  },
  {
    role: "visits-done",
    says: [
      MEETING,
      /\b(?:nombre|nb|nbre|total|realise|realisee|effectue|effectuee|honore|honoree|tenu|tenue|combien)\b/,
    ],
    never: MISSED,
  },
  {
    role: "reason",
    says: [
      /\b(?:motif|raison|cause|circonstance|explication|pourquoi)\b/,
      /\b(?:rupture|arret|fin|sortie|interruption|cloture|abandon|absence|cessation|signature|terme)\b/,
    ],
    never: /\b(?:demande|renouvellement|prolongation|refus)\b/,
  },
  {
    role: "end-actual",
    says: [ENDING, /\b(?:effective|effectif|reelle|reel|reellement|effectivement|anticipee|anticipe)\b/],
    never: OTHER_TERM,
  },
  {
    role: "end-actual",
    says: [/\b(?:arretee?|interrompue?|rompue?|cessee?|stoppee?|abandonnee?|suspendue?)\b/, MEASURE],
    never: OTHER_TERM,
  },
  {
    role: "end-planned",
    says: [
      ENDING,
      /\b(?:prevue|prevu|initiale|initial|initialement|theorique|previsionnelle|previsionnel|contractuelle)\b/,
    ],
    never: OTHER_TERM,
  },
  {
    role: "start-on",
    says: [/\b(?:debut|demarrage|commencement|effet|ouverture|entree|demarre|commence|debute)\b/, MEASURE],
    never: /\b(?:bail|procedure|droit|impaye|naissance|logement|demande|fin|motif|objectif)\b/,
  },
  {
    role: "end-on",
    says: [
      /\b(?:terminee?|achevee?|finie?|cloturee?|finissant|prenant|terminant|achevant|expirant|termine|acheve|finit|expire)\b/,
      MEASURE,
    ],
    never: OTHER_TERM,
  },
  {
    role: "end-on",
    says: [ENDING, MEASURE],
    never:
      /\b(?:bail|procedure|droit|impaye|validite|commission|depot|preavis|logement|demande|motif|raison|cause|bilan|cours|actuelle|actuel|objectif|rapport|compte|debut|suite)\b/,
  },
  {
    role: "period",
    says: [/\b(?:periode|date)\b/, /\b(?:accompagnement|suivi|couverte|couvert|evaluee|contrat|debut|execution)\b/],
    never:
      /\b(?:renouvellement|demandee?|cours|sollicitee?|signature|commission|precedente?|bilan|reunion|etabli|redaction|envoi|transmission|naissance)\b/,
  },
  {
    role: "months",
    says: [
      /\b(?:duree)\b/,
      /\b(?:mesure|accompagnement|contrat|engagement|convention|suivi|prevue|convenue|fixee|prise)\b/,
    ],
    never:
      /\b(?:accordee|demandee|sollicitee|renouvellement|prolongation|cours|maximale|maximum|impaye|bail|visite|rencontre|entretien|proposee|preconisee|deja|reelle|effective)\b/,
  },
  {
    role: "outcome",
    says: [
      /\b(?:objectif|resultat|issue)\b/,
      /\b(?:atteint|atteinte|realise|realisee|realisation|rempli|degre|niveau|evaluation|obtenu|atteindre)\b/,
    ],
    never: /\b(?:nouveau|nouvel|prochain|restant|moyen)\b/,
  },
  {
    role: "objectives",
    says: [
      /\b(?:objectif|axe|priorite|(?<!(?:contrat|convention|lettre|charte) d )(?<!(?:contrat|convention|lettre|charte) )engagement)\b/,
      /\b(?:travail|accompagnement|contrat|mesure|fixe|retenu|defini|poursuivi|prioritaire|vise|commun|partage|convenu|negocie|individuel|individualise|concret)\b/,
    ],
    never:
      /\b(?:atteint|atteinte|bilan|evaluation|realisation|degre|resultat|demande|intervenant|travailleur|professionnel|menage)\b/,
  },
  { role: "relay", says: [/\b(?:relai|relais)\b/], never: /\b(?:date|absence|sans)\b/ },
  { role: "recommendations", says: [/\b(?:preconisation|recommandation)\b/], never: /\b(?:date|commission)\b/ },
  {
    role: "recommendations",
    says: [
      /\b(?:suite|perspective|proposition|orientation)\b/,
      /\b(?:donner|donnee|envisagee?|proposee?|intervenant|travailleur|referent|professionnel|avenir|terme)\b/,
    ],
    never: /\b(?:date|commission|demande|service|organisme)\b/,
  },
  { role: "worker", says: [/\b(?:suivi|assuree?|exercee?|menee?|realisee?|effectuee?)\b.*\bpar$/] },
  {
    role: "operator",
    says: [
      BODY,
      /\b(?:accompagnateur|accompagnatrice|accompagnant|accompagnante|accompagnement|accompagne|accompagnera|intervient|intervenant|intervenante|assurant|realisant|charge|chargee|missionne|missionnee|mandate|mandatee|gestionnaire|executant)\b/,
    ],
    never: /\b(?:date|numero|type|adresse|telephone|tel|autre|objectif|demande|signature|cachet|cours|nature)\b/,
  },
  {
    role: "worker",
    says: [
      /\b(?:intervenant|intervenante|referent|referente|accompagnateur|accompagnatrice|accompagnant|accompagnante)\b/,
      /\b(?:mesure|accompagnement|asll|asell|avdl|charge|chargee|nom|prenom|suivi|logement)\b/,
    ],
    never:
      /\b(?:date|numero|adresse|telephone|tel|mail|courriel|signature|engagement|organisme|association|structure|service|objectif)\b/,
    section: "worker",
  },
  { role: "bilan-kind", says: [/\b(?:type|nature|stade|moment)\b/, /\b(?:bilan|rapport)\b/] },
  {
    role: "signed-on",
    says: [/\b(?:date)\b/, /\b(?:signature|signe)\b/],
    never: /\b(?:bail|contrat|protocole|plan)\b/,
  },
  {
    role: "measure-ref",
    says: [/\b(?:numero|reference|ref|code|identifiant)\b/, /\b(?:mesure|accompagnement)\b/],
    never: /\b(?:dossier|date|organisme|demande|postal)\b/,
  },
];

/** Words of such labels that only say more precisely what is meant. */
export const MEASURE_PRECISE =
  `dont avec realisees realises effectuees effectues honorees tenues mis mise mises place propose proposes proposee prevu prevue
  envisage envisages envisagee retenu retenus fixes fixe definis defini cette present presente contrat mesure bilan accompagnement suivi
  service personne partenaire partenaires structure organisme interlocuteur identifie identifies assure assures prenant passage
  eventuelle eventuelles eventuellement hors pendant durant periode cours total ensemble social sociaux final finale finales
  travailleur intervenant intervenante referent referente professionnel redacteur menage beneficiaire famille usager personne
  asll asell avdl fsl ful asl ccas maintien acces
  ont eu lieu ete sont ils elles
  preciser precisez observations commentaires detail details ci joint initiale initial globale global personnalise individualise
  oui non rupture interruption signature signatures unite parties travail axe logement lie lien anticipee`
    .split(/\s+/)
    .filter((word) => word !== "");
