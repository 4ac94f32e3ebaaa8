import type { LabelRule } from "./vocabulary-label-words.ts";

const BODY =
  /\b(?:commission|comite|seance|instance|session|cellule|reunion|clu|clt|cud|cta|cal|copil|jury|bureau|conseil)\b/;
const MORE =
  /\b(?:renouvellement|prolongation|reconduction|prorogation|supplementaire|complementaire|additionnel|additionnelle|nouveau|nouvelle)\b/;
const ASKED =
  /\b(?:demande|demandee|sollicite|sollicitee|souhaite|souhaitee|propose|proposee|requis|requise|envisage|envisagee|voulu|preconise|preconisee)\b/;
const GIVEN =
  /\b(?:accord|accorde|accordee|attribue|attribuee|attribution|octroye|octroyee|octroi|valide|validee|retenu|retenue|fixe|fixee|arrete|arretee|decide|decidee|notifie|notifiee|prononce|prononcee|autorise|autorisee|acceptee|accepte|consentie)\b/;
const OTHER_DATE =
  /\b(?:prochain|prochaine|demande|reception|saisine|limite|precedent|precedente|dernier|derniere|initial|initiale|depot|transmission|envoi|notification|bilan|bail|recours|motif|membre|president|presidente|secretaire|lieu)\b/;

/** What the labels of decisions and of requests for more are made of. */
export const DECISION_RULES: readonly LabelRule[] = [
  {
    role: "exceptional",
    says: [/\b(?:exceptionnel|exceptionnelle|derogation|derogatoire|exception)\b/],
    never: /\b(?:motif|raison|justification|aide|frais|date)\b/,
  },
  {
    role: "renewal-rank",
    says: [
      /\b(?:rang|ordre|combientieme|quantieme|nombre|numero)\b/,
      /\b(?:renouvellement|prolongation|reconduction|prorogation|rang)\b/,
    ],
    never: /\b(?:dossier|mesure|reference|mois|priorite|duree|jour)\b/,
  },
  {
    role: "end-current",
    says: [
      /\b(?:fin|terme|echeance|expiration|cloture|achevement|jusqu|termine|acheve|finit|expire|arrete)\b/,
      /\b(?:cours|actuel|actuelle|present|presente|dernier|derniere|precedent|precedente|autorisation|accord|accordee|accorde|decision|validite|periode)\b/,
    ],
    never:
      /\b(?:bail|demande|sollicite|motif|bilan|procedure|titre|nouveau|nouvelle|renouvellement|droit|sejour|plan|quittance)\b/,
  },
  {
    role: "months-requested",
    says: [/\b(?:duree|mois|periode)\b/, ASKED],
    never: /\b(?:date|debut|fin|motif|bail|attente|rang|deja|effectue|objet|impaye)\b/,
  },
  {
    role: "months-granted",
    says: [/\b(?:duree|mois|periode)\b/, GIVEN],
    never:
      /\b(?:date|debut|fin|motif|bail|deja|precedent|precedente|anterieur|cumul|cumulee|initialement|initiale|initial|impaye)\b/,
  },
  {
    role: "months",
    says: [/\b(?:duree|mois)\b/, MORE],
    never:
      /\b(?:date|debut|fin|motif|bail|deja|effectue|rang|cours|accorde|accordee|maximale|maximum|impaye|possible)\b/,
  },
  {
    role: "start-on",
    says: [
      /\b(?:date|jour|prise|entree|mise|point)\b/,
      /\b(?:depart|debut|demarrage|commencement|effet|vigueur|lancement|application|place|oeuvre|execution|ouverture)\b/,
    ],
    never:
      /\b(?:bail|logement|lieu|fin|procedure|droit|dette|impaye|demande|instruction|recours|fonction|naissance|motif|cours)\b/,
  },
  {
    role: "session-on",
    says: [
      /\b(?:date|jour|seance|reunion|passage|examen|examine|etudie|presente|tenue|session|statue|reunie?|vu)\b/,
      BODY,
    ],
    never: OTHER_DATE,
  },
  {
    role: "decision",
    says: [
      /\b(?:decision|avis|position|resolution|deliberation|issue|suite|reponse|verdict|conclusion|sens|resultat|sort)\b/,
      /\b(?:commission|comite|instance|cellule|donne|donnee|rendu|rendue|prise|pris|prononce|prononcee|retenu|retenue|reserve|reservee|emis|emise|final|finale|definitif|definitive|collegial|collegiale|adopte|adoptee|decision|avis|notifie|notifiee)\b/,
    ],
    never:
      /\b(?:date|motif|precedent|precedente|initial|initiale|numero|delai|imposition|echeance|jour|organisme|service|travailleur|intervenant|referent|prescripteur|bailleur|menage|favorable|condition)\b/,
  },
  {
    role: "operator",
    says: [
      /\b(?:organisme|association|structure|service|operateur|etablissement|prestataire|mesure|accompagnement|suivi|execution)\b/,
      /\b(?:designe|designee|mandate|mandatee|confie|confiee|retenu|retenue|missionne|missionnee|execution|attributaire|assurera|assure|assuree|exerce|exercee|exercera|realisera|conduit|mene|pilote|porteur|porteuse|affecte|affectee)\b/,
    ],
    never:
      /\b(?:date|numero|type|adresse|telephone|tel|autre|objectif|demande|signature|cachet|travailleur|referent|intervenant|cours|duree|fin|debut|motif)\b/,
  },
  {
    role: "conditions",
    says: [
      /\b(?:condition|reserve|observation|prescription|remarque|commentaire|exigence|considerant|attendu|motivation|motif|raison|cause|explication)\b/,
      /\b(?:commission|comite|instance|decision|avis|particuliere|eventuelle|eventuel|refus|ajournement|rejet|accord|execution|suspensive|complementaire|general|generale)\b/,
    ],
    never: /\b(?:date|demande|menage|service|travailleur|intervenant|logement|prescripteur|famille)\b/,
  },
  {
    role: "motive",
    says: [
      /\b(?:objet|but|finalite|motif|motivation|raison|justification|argumentaire|argumentation|argument|expose|explication|pourquoi|element|justificatif|faveur|appui|plaidoyer)\b/,
      /\b(?:demande|renouvellement|prolongation|reconduction|poursuite|maintien|prorogation|requete)\b/,
    ],
    never:
      /\b(?:refus|fin|rupture|rejet|decision|arret|date|piece|joindre|joint|adresse|nom|numero|telephone|loyer|dette|montant|organisme|service|structure|association|logement)\b/,
  },
  {
    role: "motive",
    says: [
      /\b(?:motivant|justifiant|expliquant)\b/,
      /\b(?:demande|renouvellement|prolongation|reconduction|poursuite|prorogation)\b/,
    ],
    never: /\b(?:date|piece|joindre|joint)\b/,
  },
  {
    role: "renewal-rank",
    says: [/\bpremiere?\b/, /\b(?:seconde?|deuxieme|renouvellement|prolongation)\b/],
    never: /\b(?:date|mois|duree|motif|accord|decision)\b/,
  },
  {
    role: "full-name",
    says: [
      /\b(?:identite|designation|denomination|patronyme)\b/,
      /\b(?:menage|beneficiaire|titulaire|personne|usager|locataire|famille|allocataire|foyer|interesse|interessee)\b/,
    ],
    never: /\b(?:enfant|referent|instructeur|prescripteur|bailleur|conjoint|referente|piece|numero)\b/,
  },
  {
    role: "full-name",
    says: [
      /\b(?:situation|menage|personne|famille|beneficiaire|usager)\b/,
      /\b(?:concerne|concernee|examine|examinee|presente|presentee|etudie|etudiee|vise|visee)\b/,
    ],
    never: /\b(?:date|numero|service|logement|organisme|duree|motif)\b/,
  },
  { role: "full-name", says: [/^(?:personne |menage )?(?:suivie?|accompagnee?)$/] },
  { role: "reference", says: [/^(?:numero )?identifiant(?: dossier| interne)?$|^(?:numero )?enregistrement$/] },
  {
    role: "measure-ref",
    says: [
      /\b(?:numero|reference|ref|code|identifiant)\b/,
      /\b(?:mesure|accompagnement|suivi|asll|asell|avdl|contrat)\b/,
    ],
    never: /\b(?:dossier|charge|social|date|organisme|demande|postal|bail|telephone)\b/,
  },
];

/** Words of such labels that only say more precisely what is meant. */
export const DECISION_PRECISE =
  `nombre nb nbre en lettres chiffres commission comite instance decision mesure accompagnement dossier demande par pour
  fsl asll asell avdl ful social lie logement technique locale locales departementale attribution cadre reserve
  prevue prevu effective effectif souhaitee souhaite eventuelle eventuel total totale nouvelle nouveau periode
  precisez preciser indiquer indiquez oui non quand sous quel t elle se entourer cocher rayer barrer mention inutile reponse case titre`
    .split(/\s+/)
    .filter((word) => word !== "");
