import type { Citation, RuleBook } from "../../schemas/rule.ts";

/** S4, « Fiche 15 - L'accompagnement social lié au logement » (FUL). Prices are silent there. */
const cite = (sentence: string): Citation => ({ sentence, source: "S4" });

export const ful = {
  "asll-ful": {
    scheme: "asll-ful",
    individual: true,
    decidedBy: {
      value: "Commission ASLL",
      cite: cite("Les mesures à mettre en place pour chaque usager sont décidées lors des commissions ASLL."),
    },
    duration: {
      value: { initialMonths: { min: 3, max: 6, binding: true }, maxTotalMonths: 24 },
      cite: cite(
        "Concernant l'intervention au titre des mesures individuelles, l'accompagnement social est prévu pour une durée de trois à six mois, renouvelable jusqu'à une durée totale de 24 mois.",
      ),
    },
    money: "unset",
    visitsPerMonth: "unset",
  },
} satisfies Partial<RuleBook>;
