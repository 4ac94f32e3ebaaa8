import type { Citation, RuleBook, SchemeRule } from "../../schemas/rule.ts";
import type { SchemeId } from "../../schemas/scheme.ts";

/** S0, « Les différents types d'actions sociales » (annexe 3). Who refers, who decides and renewals are silent there. */
const cite = (sentence: string): Citation => ({ sentence, source: "S0" });

const twelveMonths = cite("569 € par mesure : une mesure correspond à 12 mois d'accompagnement");
const sixMonths = cite("569 € par mesure : une mesure correspond à 6 mois d'accompagnement");

const collective = (scheme: SchemeId, label: string): SchemeRule => ({
  scheme,
  label,
  individual: false,
  decidedBy: "unset",
  duration: { value: { initialMonths: { min: 12, max: 12, binding: true } }, cite: twelveMonths },
  money: { value: { amountCents: 56900, months: 12 }, cite: twelveMonths },
  visitsPerMonth: "unset",
});

export const annexe3 = {
  "asc-cites": collective("asc-cites", "ASC, Cités en difficultés"),
  "asc-provisoire": collective("asc-provisoire", "ASC, Logements provisoires"),
  "asc-droits": collective("asc-droits", "ASC, Accès aux droits logement"),
  "asc-apel": collective("asc-apel", "ASC, Antennes prévention des expulsions locatives"),
  "asc-arl": collective("asc-arl", "ASC, Ateliers recherche logement"),
  "asc-offre": collective("asc-offre", "ASC, Développement de l'offre de logement"),
  "asell-cd": {
    scheme: "asell-cd",
    label: "ASELL courte durée",
    individual: true,
    decidedBy: "unset",
    duration: { value: { initialMonths: { min: 6, max: 6, binding: true } }, cite: sixMonths },
    money: { value: { amountCents: 56900, months: 6 }, cite: sixMonths },
    visitsPerMonth: "unset",
  },
  "all-autorehab": {
    scheme: "all-autorehab",
    label: "ALL, Auto-réhabilitation accompagnée",
    individual: false,
    decidedBy: "unset",
    duration: {
      value: { initialMonths: { min: 12, max: 12, binding: true } },
      cite: cite("Le projet est financé sur 12 mois."),
    },
    money: "unset",
    visitsPerMonth: "unset",
  },
} satisfies Partial<RuleBook>;
