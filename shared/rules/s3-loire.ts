import type { Citation, RuleBook, SchemeRule } from "../../schemas/rule.ts";

/** S3, « Accompagner les ménages vers des solutions » (Loire). Prices are silent there. */
const cite = (sentence: string): Citation => ({ sentence, source: "S3" });

const visitsPerMonth: SchemeRule["visitsPerMonth"] = {
  value: 2,
  cite: cite("moyenne de 2 rencontres mensuelles, dont visites à domicile"),
};

/** « En général » : another length is unusual, not forbidden. */
const usuallySixMonths: SchemeRule["duration"] = {
  value: { initialMonths: { min: 6, max: 6, binding: false } },
  cite: cite("L'intervention en ASLL est limitée dans le temps, en général 6 mois, renouvelables sous conditions."),
};

export const loire = {
  "asll-42": {
    scheme: "asll-42",
    individual: true,
    decidedBy: {
      value: "Commission Logement Unique (CLU)",
      cite: cite("La CLU instruit la demande (imprimé 42 + fiche ASLL)."),
    },
    duration: usuallySixMonths,
    money: "unset",
    visitsPerMonth,
  },
  "asll-42-glissant": {
    scheme: "asll-42-glissant",
    individual: true,
    decidedBy: {
      value: "Commission Logement Territorialisée (CLT) ou DDASS",
      cite: cite("La CLT ou la DDASS (gestionnaire du fichier prioritaire) instruit la demande."),
    },
    duration: {
      value: {},
      cite: cite("L'objectif est de faire glisser le bail après quelques mois."),
    },
    money: "unset",
    visitsPerMonth,
  },
  "asll-42-specifique": {
    scheme: "asll-42-specifique",
    individual: true,
    decidedBy: {
      value: "nobody",
      cite: cite(
        "Certaines associations ont une action spécifique liée à leur mode d'intervention et peuvent être saisies directement si la demande correspond aux critères",
      ),
    },
    duration: "unset",
    money: "unset",
    visitsPerMonth,
  },
  "aml-mandat": {
    scheme: "aml-mandat",
    individual: false,
    decidedBy: "unset",
    duration: "unset",
    money: "unset",
    visitsPerMonth: "unset",
  },
  "aml-glissant": {
    scheme: "aml-glissant",
    individual: false,
    decidedBy: "unset",
    duration: "unset",
    money: "unset",
    visitsPerMonth: "unset",
  },
} satisfies Partial<RuleBook>;
