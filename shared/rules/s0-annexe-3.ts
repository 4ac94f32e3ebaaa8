import type { Citation, RuleBook, SchemeRule } from "../../schemas/rule.ts";
import type { SchemeId } from "../../schemas/scheme.ts";

/** S0, « Les différents types d'actions sociales » (annexe 3). Who refers, who decides and renewals are silent there. */
const cite = (sentence: string): Citation => ({ sentence, source: "S0" });

const twelveMonths = cite("569 € par mesure : une mesure correspond à 12 mois d'accompagnement");
const sixMonths = cite("569 € par mesure : une mesure correspond à 6 mois d'accompagnement");

const collective = (scheme: SchemeId): SchemeRule => ({
  scheme,
  individual: false,
  decidedBy: "unset",
  duration: { value: { initialMonths: { min: 12, max: 12, binding: true } }, cite: twelveMonths },
  money: { value: { amountCents: 56900, months: 12 }, cite: twelveMonths },
  visitsPerMonth: "unset",
});

export const annexe3 = {
  "asc-cites": collective("asc-cites"),
  "asc-provisoire": collective("asc-provisoire"),
  "asc-droits": collective("asc-droits"),
  "asc-apel": collective("asc-apel"),
  "asc-arl": collective("asc-arl"),
  "asc-offre": collective("asc-offre"),
  "asell-cd": {
    scheme: "asell-cd",
    individual: true,
    decidedBy: "unset",
    duration: { value: { initialMonths: { min: 6, max: 6, binding: true } }, cite: sixMonths },
    money: { value: { amountCents: 56900, months: 6 }, cite: sixMonths },
    visitsPerMonth: "unset",
  },
  "all-autorehab": {
    scheme: "all-autorehab",
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
