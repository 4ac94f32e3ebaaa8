import type { Citation, RuleBook, SchemeRule } from "../../schemas/rule.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import { citeFrom } from "./cite.ts";
import { silent } from "./silent.ts";

/** S0, « Les différents types d'actions sociales » (annexe 3). Who refers, who decides and renewals are silent there. */
const cite = citeFrom("S0");

const twelveMonths = cite("569 € par mesure : une mesure correspond à 12 mois d'accompagnement");
const sixMonths = cite("569 € par mesure : une mesure correspond à 6 mois d'accompagnement");
const rehousing = cite(
  "Reloger 30 % des ménages dans le parc privé, public et de façon résiduelle via une solution habitat transitoire (résidence sociale, CHRS).",
);
const worksAtHome = cite(
  "Accompagner les ménages à leur domicile dans la mise en œuvre d'une auto-réhabilitation (pour les locataires uniquement sur les travaux leur incombant).",
);
const workshops = cite(
  "Mettre en place un accompagnement technique individuel ainsi que des sessions de formation et d'échanges collectifs en ateliers afin d'aider les familles dans le déroulement des travaux.",
);

/** One of the six themes of the collective action: all run and are paid alike, only theme and objectives differ. */
const collective = (scheme: SchemeId, theme: string, objectives: Citation[]): SchemeRule => ({
  ...silent,
  scheme,
  individual: false,
  steps: [{ step: "attendance", cite: cite("ASC (Action Sociale Collective)") }],
  duration: { value: { initialMonths: { min: 12, max: 12, binding: true } }, cite: twelveMonths },
  money: { value: { amountCents: 56900, months: 12 }, cite: twelveMonths },
  objectives,
  themes: [cite(theme)],
});

const evictionDiagnosis = cite(
  "Réaliser un diagnostic social et juridique de la situation des ménages ayant reçu un commandement de payer ou en procédure d'expulsion.",
);
const shortDiagnosis = cite(
  "Réaliser un diagnostic social de la situation du ménage en procédure d'expulsion domiciliaire.",
);

export const annexe3 = {
  "asc-cites": collective("asc-cites", "Cités en difficultés", [
    cite("Favoriser l'appropriation des logements par les ménages."),
    cite(
      "Traiter de façon réactive les dysfonctionnements liés au comportement ou au non paiement des loyers et des charges.",
    ),
    cite("Assurer une bonne cohabitation des ménages dans la résidence."),
    cite(
      "Faciliter les rapports bailleurs/locataires pour réajuster, si nécessaire, les modalités de gestion du site.",
    ),
  ]),
  "asc-provisoire": collective("asc-provisoire", "Logements provisoires", [
    cite("Favoriser l'autonomie des ménages dans « la manière d'habiter »."),
    cite("Accompagner les ménages vers l'accès à un logement autonome et pérenne."),
  ]),
  "asc-droits": collective("asc-droits", "Accès aux droits logement", [
    cite("Réaliser un diagnostic social et juridique de la problématique logement du ménage."),
    cite("Conseiller et orienter les ménages sur le plan juridique et social au regard du diagnostic logement posé."),
    cite("Mettre en place un travail de médiation chaque fois que nécessaire."),
  ]),
  "asc-apel": {
    ...collective("asc-apel", "Antennes prévention des expulsions locatives (APEL)", [
      evictionDiagnosis,
      cite("Informer les ménages sur leurs droits et devoirs."),
      cite("Permettre un accès rapide à l'aide juridictionnelle et réaliser une médiation."),
      cite(
        "Orienter les ménages vers les services compétents pour la mise en œuvre rapide de leurs démarches sociales, administratives et juridiques.",
      ),
    ]),
    eligibility: [evictionDiagnosis],
  },
  "asc-arl": {
    ...collective("asc-arl", "Ateliers Recherche Logement (ARL)", [
      cite("Co-construire avec les ménages un projet logement permettant l'accès à un logement adapté et décent."),
      cite("Développer la mobilisation et l'autonomie des ménages dans leurs recherches de logement."),
      rehousing,
    ]),
    target: { value: { rehousedPercent: 30 }, cite: rehousing },
  },
  "asc-offre": collective("asc-offre", "Développement de l'offre de logement", [
    cite("Constituer et entretenir un réseau de bailleurs permettant la captation de logement."),
    cite("Faciliter l'accès ou le maintien des ménages dans le logement."),
    cite("Permettre une gestion locative adaptée."),
  ]),
  "asell-cd": {
    ...silent,
    scheme: "asell-cd",
    individual: true,
    eligibility: [shortDiagnosis],
    duration: { value: { initialMonths: { min: 6, max: 6, binding: true } }, cite: sixMonths },
    money: { value: { amountCents: 56900, months: 6 }, cite: sixMonths },
    objectives: [
      shortDiagnosis,
      cite(
        "Amorcer les démarches nécessaires au maintien dans le logement et/ou à l'obtention de délais à quitter les lieux et/ou à l'ouverture de droits au logement ou à l'hébergement afin d'éviter une sortie du logement sans solution.",
      ),
      cite("Orienter les ménages vers un dispositif d'accompagnement adapté si nécessaire."),
    ],
  },
  "all-autorehab": {
    ...silent,
    scheme: "all-autorehab",
    individual: false,
    eligibility: [worksAtHome],
    steps: [
      { step: "works", cite: worksAtHome },
      { step: "attendance", cite: workshops },
    ],
    duration: {
      value: { initialMonths: { min: 12, max: 12, binding: true } },
      cite: cite("Le projet est financé sur 12 mois."),
    },
    financing: [
      cite("Un financement global est estimé au regard de la pertinence de l'action sur le territoire départemental."),
    ],
    objectives: [cite("Etablir un diagnostic logement."), worksAtHome, workshops],
    themes: [cite("Auto-réhabilitation accompagnée")],
  },
} satisfies Partial<RuleBook>;
