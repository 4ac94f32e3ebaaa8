import type { SchemeRule } from "../../schemas/rule.ts";
import { citeFrom } from "./cite.ts";
import * as words from "./referrer-words.ts";

/** S3, « Accompagner les ménages vers des solutions » (Loire): what it says of all its ASLL measures alike. */
const cite = citeFrom("S3");

const request = cite(
  "Sur la base d'un diagnostic préalable faisant apparaître clairement dans un document co-signé par le ménage et formalisant son adhésion : la situation familiale, administrative, financière (endettement), les conditions d'habitat et le parcours logement, les difficultés et potentiels au regard du logement, les démarches déjà entreprises.",
);
const notification = cite(
  "Notification à une association avec transmission de la demande d'intervention du service instructeur",
);
const finalBilan = cite("Bilan signé par l'intervenant en ASLL et le ménage, retourné à la CLU ou la CLT.");
const housingObjective = cite(
  "L'intervenant en ASLL intervient spécifiquement auprès du ménage, à partir des attentes formulées initialement par ce dernier avec le service instructeur, pour atteindre un objectif d'accès ou de maintien dans le logement.",
);

/** « CCAS,... » : the list of social services goes on. */
export const referrers = {
  value: {
    open: true,
    list: [
      { name: "service social (DVS, CAF, BTS, CCAS…)", words: [...words.socialService, ...words.caf, ...words.ccas] },
      { name: "CLU ou SDAPL", words: ["clu", "commission logement unique", "sdapl"] },
      { name: "bailleur social", words: words.landlord },
      { name: "association", words: words.association },
    ],
  },
  cite: cite(
    "Le service instructeur : repère et qualifie le besoin Service social (DVS, CAF, BTS, CCAS,...) peut être saisi par la CLU ou la SDAPL Bailleur social Association",
  ),
} satisfies SchemeRule["referrers"];

export const coSignedRequest = {
  document: "orientation",
  name: "document co-signé par le ménage",
  cite: request,
} as const;
export const notice = { document: "decision", name: "notification à une association", cite: notification } as const;
export const bilan = { document: "bilan", name: "bilan", cite: finalBilan } as const;

export const signatures = [
  { document: "orientation", by: "household", cite: request },
  { document: "bilan", by: "professional", cite: finalBilan },
  {
    document: "bilan",
    by: "household",
    cite: finalBilan,
    unlessBreakOff: true,
    unlessCite: cite("Sauf impossibilité (rupture par le ménage entraînant l'échec de la mesure) :"),
  },
] satisfies SchemeRule["signatures"];

export const diagnosis = {
  step: "diagnostic",
  before: "contract",
  cite: cite("Diagnostic complémentaire de l'association à partir de la rencontre du ménage"),
} as const;

export const renewal: SchemeRule["renewal"] = {
  value: { automatic: false, decidedBy: "la commission qui a notifié la mesure (CLU ou CLT)" },
  cite: cite("Une prolongation est possible sur demande auprès de la CLU ou CLT qui a notifié la mesure."),
};

export const reintervention: SchemeRule["reintervention"] = {
  value: true,
  cite: cite(
    "Il est possible en fonction de l'évolution de la situation après la fin de la mesure que le service instructeur (service social, bailleur, association) demande une ré-intervention en ASLL si la situation évolue défavorablement.",
  ),
};

export const visitsPerMonth: SchemeRule["visitsPerMonth"] = {
  value: 2,
  cite: cite("moyenne de 2 rencontres mensuelles, dont visites à domicile"),
};

export const adhesion = cite("Ces mesures sont fondées sur l'adhésion de la personne.");

export const financing = [
  cite(
    "L'ASLL et l'AML sont deux dispositifs du Plan départemental d'actions pour le logement des personnes défavorisées et sont financés dans le cadre du Fonds Logement Unique de la Loire (depuis 2005 pour l'AML, suite à la décentralisation).",
  ),
];

export const objectives = [
  cite("mesures de suivi social visant à faciliter l'accès ou le maintien des personnes dans le logement."),
  housingObjective,
];

export const content = [
  cite(
    "Pour requalifier le projet logement et les objectifs, et répartir les rôles avec le service instructeur et le ménage.",
  ),
  cite("Ou réorienter la demande en cas de décalage."),
  cite(
    "élaboration du projet logement : interaction entre les attentes du ménage et : les réalités du contexte logement (offre disponible notamment) ; le parcours logement du ménage : expérience du statut locatif ou non, incidents ou accidents dans le rapport locatif (dettes, voisinage).",
  ),
  cite(
    "aide à la recherche pour des ménages ayant des difficultés spécifiques par rapport aux démarches (langue,...) ;",
  ),
  cite("aide à l'installation et à l'appropriation du logement ;"),
  cite("apprentissage du statut de locataire, avec ses droits et devoirs ;"),
  cite("établissement ou assainissement durable du budget logement ;"),
  cite("insertion dans le logement et le quartier."),
  cite("Relais avec le service instructeur initial ou un autre (changement de situation)"),
];
