import type { Citation, RuleBook } from "../../schemas/rule.ts";

/** S1, « Accompagnement Socio-Éducatif Lié au Logement (ASELL) » (CANA). Duration, renewal and money are silent there. */
const cite = (sentence: string): Citation => ({ sentence, source: "S1" });

export const cana = {
  "asell-generaliste": {
    scheme: "asell-generaliste",
    individual: true,
    decidedBy: {
      value: "Conseil général",
      cite: cite(
        "Identification de la famille auprès du Conseil Général et attente de la confirmation de la validation du suivi demandé.",
      ),
    },
    duration: "unset",
    money: "unset",
    visitsPerMonth: "unset",
  },
  "asell-renforce": {
    scheme: "asell-renforce",
    individual: true,
    decidedBy: {
      value: "Conseil départemental",
      cite: cite(
        "Identification de la famille auprès du Conseil Départemental et attente de la confirmation de la validation du suivi demandé.",
      ),
    },
    duration: "unset",
    money: "unset",
    visitsPerMonth: "unset",
  },
} satisfies Partial<RuleBook>;
