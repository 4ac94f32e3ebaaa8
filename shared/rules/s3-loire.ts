import type { RuleBook } from "../../schemas/rule.ts";
import { citeFrom } from "./cite.ts";
import * as path from "./s3-loire-path.ts";
import { silent } from "./silent.ts";

/** S3, « Accompagner les ménages vers des solutions » (Loire). Prices are silent there. */
const cite = citeFrom("S3");

const slides = cite("Les ménages ayant fait leurs preuves deviennent alors locataire en titre.");
const afterSomeMonths = cite("L'objectif est de faire glisser le bail après quelques mois.");
const complement = cite(
  "Aide à la médiation locative : financement complémentaire permettant aux associations qui logent des personnes en difficultés de faire face aux surcoûts spécifiques de gestion.",
);
const slidInTheYear = cite('Bail glissant : baux ayant "glissé" dans l\'année');
// One sector in the source with a ceiling for each of two offices; it does not say which is whose.
const twoOffices = cite("28 ménages dont 4 suivis renforcés 12 ménages dont 2 suivis renforcés");

export const loire = {
  "asll-42": {
    ...silent,
    scheme: "asll-42",
    individual: true,
    referrers: path.referrers,
    decidedBy: {
      value: "Commission Logement Unique (CLU)",
      cite: cite("La CLU instruit la demande (imprimé 42 + fiche ASLL)."),
    },
    eligibility: [path.adhesion],
    documents: [
      {
        document: "orientation",
        name: "imprimé 42 + fiche ASLL",
        cite: cite("La CLU instruit la demande (imprimé 42 + fiche ASLL)."),
      },
      path.coSignedRequest,
      path.notice,
      path.bilan,
    ],
    signatures: path.signatures,
    steps: [path.diagnosis],
    // « En général » : another length is unusual, not forbidden.
    duration: {
      value: { initialMonths: { min: 6, max: 6, binding: false } },
      cite: cite("L'intervention en ASLL est limitée dans le temps, en général 6 mois, renouvelables sous conditions."),
    },
    renewal: path.renewal,
    reintervention: path.reintervention,
    visitsPerMonth: path.visitsPerMonth,
    financing: path.financing,
    capacity: [
      { sector: "St Etienne Gier/Pilat, Ondaine", per: "month", max: 30, cite: cite("30 ménages") },
      { sector: "Roannais et Forez", per: "month", max: 28, maxIntensive: 4, cite: twoOffices },
      { sector: "Roannais et Forez", per: "month", max: 12, maxIntensive: 2, cite: twoOffices },
      { sector: "Département", per: "month", max: 15, cite: cite("15 ménages") },
    ],
    objectives: path.objectives,
    themes: [
      cite("Accès (recherche, installation dans le logement)"),
      cite("Maintien (prévention des expulsions)"),
      cite("Diagnostic (définition du projet logement)"),
    ],
    content: path.content,
  },
  "asll-42-glissant": {
    ...silent,
    scheme: "asll-42-glissant",
    individual: true,
    referrers: {
      value: {
        open: true,
        list: [
          ...path.referrers.value.list,
          {
            name: "CLT",
            words: ["clt", "commission logement territorialisee"],
            cite: cite(
              "La CLT peut aussi orienter un ménage demandeur de logement prioritaire vers un bail glissant en concertation avec le service instructeur.",
            ),
          },
        ],
      },
      cite: path.referrers.cite,
    },
    decidedBy: {
      value: "Commission Logement Territorialisée (CLT) ou DDASS",
      cite: cite("La CLT ou la DDASS (gestionnaire du fichier prioritaire) instruit la demande."),
    },
    eligibility: [
      path.adhesion,
      cite(
        "Aide à l'accès au logement pour des ménages sans expérience locative ou ayant rencontré des difficultés d'intégration, d'appropriation ou de gestion du logement.",
      ),
      cite(
        "Mêmes situations que ci-dessus, et ménages cumulant ces difficultés à des difficultés psychologiques (validation CLU).",
      ),
    ],
    documents: [path.coSignedRequest, path.notice, path.bilan],
    signatures: path.signatures,
    steps: [path.diagnosis, { step: "lease-slid", endsIt: true, cite: slides }],
    duration: { value: {}, cite: afterSomeMonths },
    renewal: path.renewal,
    reintervention: path.reintervention,
    visitsPerMonth: path.visitsPerMonth,
    financing: path.financing,
    capacity: [
      { sector: "Loire sauf Roanne", per: "year", max: 60, cite: cite("60 baux glissants à l'année") },
      { sector: "Roanne", per: "month", max: 7, cite: cite("7 ménages") },
      { sector: "Loire sauf Roanne", per: "month", max: 8, cite: cite("8 ménages") },
      {
        sector: "St Etienne Gier/Pilat, Ondaine, et Forez",
        per: "month",
        max: 50,
        maxIntensive: 13,
        cite: cite("50 ménages dont 13 suivis renforcés"),
      },
    ],
    objectives: [afterSomeMonths, ...path.objectives],
    content: [
      cite(
        "Certaines mesures d'ASLL se font dans le cadre de baux glissants : l'association est locataire de logements surtout HLM et les sous-loue pour une période limitée aux personnes avant qu'elles deviennent locataires en titre.",
      ),
      slides,
      ...path.content,
    ],
  },
  "asll-42-specifique": {
    ...silent,
    scheme: "asll-42-specifique",
    individual: true,
    referrers: path.referrers,
    decidedBy: {
      value: "nobody",
      cite: cite(
        "Certaines associations ont une action spécifique liée à leur mode d'intervention et peuvent être saisies directement si la demande correspond aux critères",
      ),
    },
    eligibility: [
      path.adhesion,
      cite("gens du voyage en voie de sédentarisation."),
      cite("résidents des foyers en vue de leur sortie."),
    ],
    documents: [path.coSignedRequest, path.bilan],
    signatures: path.signatures,
    steps: [path.diagnosis],
    reintervention: path.reintervention,
    visitsPerMonth: path.visitsPerMonth,
    financing: path.financing,
    capacity: [
      { sector: "Département", per: "year", max: 50, cite: cite("50 ménages à l'année") },
      { sector: "Saint Etienne Forez Sud", per: "year", max: 34, cite: cite("34 ménages à l'année") },
    ],
    objectives: path.objectives,
    content: path.content,
  },
  "aml-mandat": {
    ...silent,
    scheme: "aml-mandat",
    individual: false,
    financing: [...path.financing, complement],
    content: [
      cite(
        "Mandat de gestion : l'association est titulaire d'une carte d'agent immobilier et mobilise des logements auprès de bailleurs privés",
      ),
    ],
  },
  "aml-glissant": {
    ...silent,
    scheme: "aml-glissant",
    individual: false,
    steps: [{ step: "lease-slid", endsIt: true, cite: slidInTheYear }],
    financing: [...path.financing, complement],
    content: [slidInTheYear],
  },
} satisfies Partial<RuleBook>;
