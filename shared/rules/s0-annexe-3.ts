import type { RuleBook } from "../../schemas/rule.ts";

/** S0, « Les différents types d'actions sociales » (annexe 3). The collective actions and the ALL follow. */
export const annexe3: RuleBook = {
  "asell-cd": {
    scheme: "asell-cd",
    label: "ASELL courte durée",
    individual: true,
    decidedBy: "unset",
    duration: {
      value: { initialMonths: { min: 6, max: 6, binding: true } },
      cite: {
        sentence: "569 € par mesure : une mesure correspond à 6 mois d'accompagnement",
        source: "S0",
      },
    },
    money: {
      value: { amountCents: 56900, months: 6 },
      cite: {
        sentence: "569 € par mesure : une mesure correspond à 6 mois d'accompagnement",
        source: "S0",
      },
    },
    visitsPerMonth: "unset",
  },
};
