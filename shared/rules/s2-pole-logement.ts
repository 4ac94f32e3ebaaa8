import type { RuleBook } from "../../schemas/rule.ts";

const duration =
  "Celui-ci peut être accordé pour 6 mois, renouvelé une fois 3 mois (voire une seconde fois 3 mois à titre exceptionnel).";

/** S2, « Pôle Accompagnement au logement » (Saône-et-Loire). AVDL and IML follow. */
export const poleLogement: RuleBook = {
  "asll-71": {
    scheme: "asll-71",
    label: "ASLL (Saône-et-Loire)",
    individual: true,
    decidedBy: {
      value: "Commission Unique Délocalisée (CUD)",
      cite: {
        sentence: "C'est la Commission Unique Délocalisée (C.U.D) qui valide la demande d'accompagnement.",
        source: "S2",
      },
    },
    duration: {
      value: {
        initialMonths: { min: 6, max: 6, binding: true },
        renewals: [3, 3],
        exceptionalFrom: 2,
        maxTotalMonths: 12,
      },
      cite: { sentence: duration, source: "S2" },
    },
    money: "unset",
    visitsPerMonth: {
      value: 2,
      cite: {
        sentence:
          "Il s'agit d'un accompagnement de proximité qui s'effectue au domicile des bénéficiaires au rythme d'un rendez-vous par quinzaine.",
        source: "S2",
      },
    },
  },
};
