import type { Role } from "./vocabulary-labels.ts";
import type { Section } from "./vocabulary-sections.ts";

/**
 * What labels are made of, for those whose wording no list has: a role is what its own words say, where all the other
 * words only say more precisely which (`PRECISE`). Folded, in the singular.
 */
export interface LabelRule {
  readonly role: Role;
  /** Each of them stands in the label. */
  readonly says: readonly RegExp[];
  /** None of this does. */
  readonly never?: RegExp;
  readonly section?: Section;
}

const PERSONAL_WORKER =
  /\b(?:travailleur|travailleuse|referent|referente|intervenant|intervenante|instructeur|instructrice|professionnel|professionnelle|prescripteur|prescriptrice|orienteur|redacteur|redactrice|conseiller|conseillere|assistant|assistante|interlocuteur|interlocutrice|correspondant|agent)\b/;
const SERVICE = /\b(?:organisme|structure|service|etablissement|association|institution|administration|collectivite)\b/;
/** People who are nobody of the paper's household, its referrer or its landlord. */
const STRANGER =
  /\b(?:enfant|pere|mere|medecin|tuteur|tutrice|curateur|curatrice|mandataire|creancier|hebergeant|employeur|president|avocat|huissier|garant|caution|urgence|naissance|jeune|fille)\b/;
const NOT_THE_NAME =
  /\b(?:prenom|enfant|pere|mere|medecin|tuteur|tutrice|curateur|mandataire|creancier|hebergeant|employeur|president|conjoint|conjointe|naissance|jeune|organisme|structure|service|etablissement|association|institution|bailleur|proprietaire|logeur|travailleur|travailleuse|referent|referente|intervenant|intervenante|instructeur|professionnel|professionnelle|prescripteur|orienteur|redacteur|conseiller|conseillere|assistant|assistante|interlocuteur|correspondant|agent|contact|personne a contacter|date|numero|bien|residence|ville|commune)\b/;
const OWNER = /\b(?:bailleur|proprietaire|logeur)\b/;
const OTHER_TIME =
  /\b(?:date|depuis|precedent|precedente|ancien|ancienne|dernier|derniere|futur|future|prochain|prochaine)\b/;
const NO_AMOUNT =
  /\b(?:date|depuis|precedent|precedente|ancien|ancienne|futur|future|nombre|duree|origine|nature|type|justificatif|evolution|cause|plan|conjoint|conjointe|enfant|moyen|plafond|numero|organisme|versement|residuel|residuelle|demande)\b/;

/** The first that fits is meant. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    role: "phone",
    says: [/\b(?:joindre|joignable|coordonnee|contacter)\b/],
    never: /\b(?:postal|postale|adresse|bailleur|piece)\b/,
  },
  {
    role: "birth-on",
    says: [/\b(?:naissance|naiss|nee?)\b/],
    never: /\b(?:lieu|nom|ville|commune|pays|departement|enfant|numero)\b/,
  },
  {
    role: "email",
    says: [/\b(?:courriel|mail|email|mel|electronique|messagerie)\b/],
    never: /\b(?:signature|date)\b/,
  },
  { role: "phone", says: [/\b(?:telephone|tel|telephonique|portable|mobile|gsm)\b/], never: STRANGER },
  {
    role: "full-name",
    says: [
      /\bnom\b.*\bprenom\b/,
      /\b(?:demandeur|menage|beneficiaire|titulaire|personne|usager|locataire|interesse|famille|allocataire)\b/,
    ],
    never: /\b(?:enfant|travailleur|referent|instructeur|prescripteur|bailleur|conjoint|referente)\b/,
  },
  { role: "last-name", says: [/\bnom\b/], never: NOT_THE_NAME },
  {
    role: "first-name",
    says: [/\bprenom\b/],
    never:
      /\b(?:nom|conjoint|conjointe|enfant|travailleur|referent|instructeur|prescripteur|pere|mere|bailleur|agent)\b/,
  },
  {
    role: "worker",
    says: [/\b(?:nom|prenom|identite|coordonnee|suivi|redige|etabli|soussigne|soussignee)\b/, PERSONAL_WORKER],
    never: /\b(?:medecin|structure|organisme|service)\b/,
    section: "referrer",
  },
  {
    role: "worker",
    says: [
      /\b(?:travailleur|travailleuse|assistant|assistante|conseiller|conseillere)\b/,
      /\b(?:social|sociale|esf|service|instructeur|prescripteur|charge|suivi|referent|demande|dossier|situation|technique|insertion|habitat)\b/,
    ],
    section: "referrer",
  },
  {
    role: "organisation",
    says: [/\b(?:nom|denomination|designation|raison|intitule)\b/, SERVICE],
    never: /\b(?:accompagnement|mesure|bailleur)\b/,
    section: "referrer",
  },
  {
    role: "organisation",
    says: [
      SERVICE,
      /\b(?:demandeur|demandeuse|demande|orientant|orientante|orienteur|prescripteur|instructeur|origine|orientation|emetteur|emettrice|rattachement|saisine|employeur|sollicite|sollicitant|transmet)\b/,
    ],
    never: /\b(?:date|type|accompagnement|mesure|numero)\b/,
    section: "referrer",
  },
  {
    role: "landlord",
    says: [OWNER],
    never:
      /\b(?:adresse|telephone|tel|statut|dette|loyer|date|type|accord|avis|parc|numero|rapport|contact|relation|mail|situation)\b/,
  },
  {
    role: "rent-total",
    says: [/\b(?:loyer|redevance|quittance)\b/, /\b(?:charge|cc|tcc|ch|tc)\b/],
    never: /\b(?:hors|sans|hc|aide|impaye|dette|apl|reste|date|depuis|futur|ancien|precedent|nombre)\b/,
  },
  { role: "rent-bare", says: [/\b(?:loyer|redevance)\b/, /\b(?:hors|sans|hc|nu)\b/], never: NO_AMOUNT },
  {
    role: "arrears",
    says: [
      /\b(?:dette|impaye|arriere|retard|du|solde|creance)\b/,
      /\b(?:loyer|locatif|locative|locatifs|bailleur|proprietaire)\b/,
    ],
    never:
      /\b(?:autre|hors|energie|date|nombre|mois|origine|cause|depuis|plan|apurement|type|duree|mensualite|remboursement)\b/,
  },
  {
    role: "other-debt",
    says: [/\b(?:autre|divers|diverse|hors|annexe)\b/, /\b(?:dette|credit|creance|impaye|endettement)\b/],
    never: /\b(?:nature|type|date|mensualite|remboursement|creancier|origine)\b/,
  },
  {
    role: "other-debt",
    says: [/\b(?:dette|impaye|endettement)\b/, /\b(?:energie|consommation|fluide|electricite|credit)\b/],
    never: /\b(?:locatif|locative|loyer|nature|type|date|mensualite|origine)\b/,
  },
  {
    role: "housing-aid",
    says: [/\b(?:apl|alf|als|al)\b|\b(?:aide|aides|allocation)\b.*\blogement\b/],
    never:
      /\b(?:date|depuis|organisme|versement|numero|droit|ouverture|beneficiaire|demande|rappel|loyer|fsl|mobili|adresse|hors|avant|sans|ressource|revenu|reste)\b/,
  },
  {
    role: "rent",
    says: [/\bloyer\b/],
    never:
      /\b(?:impaye|dette|retard|arriere|date|depuis|residuel|nombre|mois|futur|ancien|precedent|maximum|dernier|paye|reprise|plan|reste|apl|aide)\b/,
  },
  {
    role: "income",
    says: [/\b(?:ressource|revenu|gain|ress)\b/],
    never:
      /\b(?:date|charge|nature|origine|type|justificatif|evolution|conjoint|conjointe|enfant|autre|cause|depuis|precedent|fiscal|moyen|detail|plafond|salaire|baisse)\b/,
  },
  {
    role: "composition",
    says: [/\badulte\b.*\benfant\b|\bcomposition\b/],
    never: /\b(?:demande|mesure|dossier|commission)\b/,
  },
  { role: "adults", says: [/\badulte\b|\bmajeur\b|\bgrande personne\b/], never: /\benfant\b/ },
  {
    role: "children",
    says: [/\benfant\b|\bmineure?\b/],
    never: /\b(?:nom|prenom|date|age|garde|visite|place|droit|adulte|naitre|ecole|scolarite|ase|allocation|mesure)\b/,
  },
  { role: "postal-code", says: [/\b(?:code|cp)\b/, /\b(?:postal|cp)\b/], never: /\b(?:ville|commune|localite)\b/ },
  { role: "postal-city", says: [/\b(?:code postal|cp)\b/, /\b(?:ville|commune|localite)\b/] },
  {
    role: "city",
    says: [/\b(?:ville|commune|localite)\b/],
    never: /\b(?:naissance|souhait|souhaite|souhaitee|recherche|demande)\b/,
  },
  {
    role: "address",
    says: [
      /\b(?:adresse|domicile|demeurant|domicilie|domiciliee|habitant|adr|residant)\b|\blieu (?:vie|habitation|residence|domicile)\b|\bhabite\b/,
    ],
    never:
      /\b(?:electronique|mail|courriel|bailleur|organisme|service|structure|futur|precedent|precedente|ancienne|telephone|hebergeant|employeur|proprietaire|vad|visite|statut|depuis|date|sans)\b/,
  },
  {
    role: "occupancy",
    says: [
      /\b(?:statut|mode|titre|condition)\b/,
      /\b(?:occupation|occupant|logement|residentiel|habitat|habitation|hebergement|menage|demandeur|personne)\b/,
    ],
    never: OTHER_TIME,
  },
  {
    role: "occupancy",
    says: [/\bsituation\b/, /\b(?:jour|residentiel|residentielle|locatif|locative|logement|habitat|hebergement)\b/],
    never:
      /\b(?:familial|familiale|professionnel|professionnelle|financier|financiere|budgetaire|social|sociale|expose|motif|synthese|sante|administratif|administrative|besoin|difficulte|probleme|dette|impaye|adresse|date|depuis)\b/,
  },
  {
    role: "eviction-stage",
    says: [/\b(?:procedure|contentieux|expulsion)\b/],
    never: /\b(?:date|demande|numero|avis|cause|motif|risque|accompagnement|surendettement|divorce|commentaire)\b/,
  },
  {
    role: "housing-defects",
    says: [
      /\b(?:probleme|problematique|difficulte|desordre|inconvenient|etat|defaut|inadaptation)\b/,
      /\b(?:logement|habitat|habitation)\b/,
    ],
    never: /\b(?:acces|maintien|date|demande|motif)\b/,
  },
  {
    role: "housing-defects",
    says: [
      /\b(?:probleme|desordre|inconvenient|defaut|non conformite)\b/,
      /\b(?:signale|signalee|constate|constatee|releve|relevee|repere|reperee|declare|declaree)\b/,
    ],
    never: /\b(?:date|demande|motif|sante|social|sociale|budget|budgetaire|comportement|administratif)\b/,
  },
  {
    role: "other-accompaniment",
    says: [
      /\b(?:autre|deja|cours|existant|existante|parallele|actuel|actuelle|place|exerce|exercee)\b/,
      /\b(?:accompagnement|suivi|mesure|intervention|prise)\b/,
    ],
    never:
      /\b(?:date|fin|debut|demande|demandee|sollicite|sollicitee|terme|echeance|motif|bilan|numero|adresse|logement|renouvellement|objectif)\b/,
  },
  {
    role: "reference",
    says: [/\b(?:numero|reference|ref|identifiant|code)\b/, /\b(?:dossier|demande|enregistrement|fiche)\b/],
    never: /\b(?:caf|msa|allocataire|surendettement|bdf|dalo|convention|siret|postal|mesure|votre|unique)\b/,
  },
  {
    role: "document-on",
    says: [
      /\b(?:date|etabli|etablie|redige|redigee|rempli|remplie|transmis|transmise|faite|formulee|deposee|remise)\b/,
      /\b(?:fiche|demande|document|orientation|redaction|etablissement|transmission|envoi|saisine|etabli|etablie|redige|redigee|rempli|remplie)\b/,
    ],
    never: /\b(?:naissance|entree|bail|fin|debut|reception|recu|commission|signature|logement|par|budget)\b/,
  },
  {
    role: "scheme",
    says: [
      /\b(?:dispositif|mesure|accompagnement|prestation|aide)\b/,
      /\b(?:demande|demandee|sollicite|sollicitee|souhaite|souhaitee|propose|proposee|preconise|preconisee|prescrit|prescrite|type|intitule|nature|envisage|envisagee|requis|requise)\b/,
    ],
    never: /\b(?:date|motif|duree|fin|debut|objectif|autre|cours|deja|objet|montant|logement|expulsion)\b/,
  },
  {
    role: "request-kind",
    says: [
      /\b(?:objet|objectif|finalite|but|nature|type|orientation|vise)\b/,
      /\b(?:demande|orientation|mesure|intervention|accompagnement|saisine|sollicitation|vise)\b/,
    ],
    never: /\b(?:date|motif|duree|organisme|service|demandeur)\b/,
  },
  {
    role: "motive",
    says: [
      /\b(?:motif|raison|expose|argumentaire|motivation|explication|problematique|contexte|justification|pourquoi|element|appreciation|resume)\b/,
    ],
    never: /\b(?:fin|rupture|refus|absence|ajournement|sociale|arret)\b/,
  },
];

/** Words of a label that only say more precisely what it announces. */
export const PRECISE: ReadonlySet<string> = new Set(
  `menage foyer famille familial demandeur demandeuse beneficiaire titulaire usager locataire interesse interessee personne personnes
  allocataire occupant mensuel mensuelle mensuels mensuelles mois moi total totale totales totaux ensemble montant somme valeur actuel
  actuelle actuels actuelles jour ce cette par net nette nets nettes brut percu percue percus percues euro eur estime estimee approximatif
  declare declaree connu connue eventuel eventuelle existant existante nombre nb nbre combien vivant vivent vit present presente presents
  presentes au charge charges logement logements habitation domicile concerne concernee occupe occupee habite habitee quitte comprise
  comprises comprise inclus incluse incluses complet complete exact exacte principal principale personnel personnelle contact joindre
  numero no n usage usuel usuelle epouse marital maritale majuscule majuscules lettre lettres capitale capitales officiel civil
  civilite concernant pour quel quelle quels quelles est sont etes avez vous votre vos notre nos il elle elles ils dans sur avec
  reel reelle reels global globale chiffre courant courante effectif effective habituel habituelle annexe annexes
  social sociale sociaux chef fonction qualite responsable charge chargee suivi dossier situation fonds
  envers aupres constitue constituee constate constatee monsieur madame chaque verse versee verses versees touche touchee personne adulte foyer titulaire bail peut on ou y t se lui apl
  jj mm aaaa j m an annee en euros locative locatif loue louee jointe jointes ci dessous apres facultatif obligatoire si oui connu
  regard vis comment appui prolonger renouveler reconduire proroger poursuivre poursuite continuer maintenir renouvellement prolongation reconduction prorogation maintien`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
