import type { Citation, RuleBook } from "../../schemas/rule.ts";

/** S2, « Pôle Accompagnement au logement » (Saône-et-Loire). Prices are silent there. */
const cite = (sentence: string): Citation => ({ sentence, source: "S2" });

export const poleLogement = {
  avdl: {
    scheme: "avdl",
    individual: true,
    decidedBy: "unset",
    duration: {
      // No length of its own: each measure has the one that its decision gives it.
      value: {},
      cite: cite(
        "Il s'agit d'offrir un accompagnement diversifié et adapté à la situation des ménages à travers une prise en charge variable dans sa durée et dans son intensité.",
      ),
    },
    money: "unset",
    visitsPerMonth: "unset",
  },
  iml: {
    scheme: "iml",
    individual: true,
    decidedBy: "unset",
    duration: {
      value: {},
      cite: cite(
        "Elle assure un accompagnement social adapté des ménages tout au long de la période d'occupation vers un logement autonome ou vers une gestion autonome du logement.",
      ),
    },
    money: "unset",
    visitsPerMonth: "unset",
  },
  "asll-71": {
    scheme: "asll-71",
    individual: true,
    decidedBy: {
      value: "Commission Unique Délocalisée (CUD)",
      cite: cite("C'est la Commission Unique Délocalisée (C.U.D) qui valide la demande d'accompagnement."),
    },
    duration: {
      value: {
        initialMonths: { min: 6, max: 6, binding: true },
        renewals: [3, 3],
        exceptionalFrom: 2,
        maxTotalMonths: 12,
      },
      cite: cite(
        "Celui-ci peut être accordé pour 6 mois, renouvelé une fois 3 mois (voire une seconde fois 3 mois à titre exceptionnel).",
      ),
    },
    money: "unset",
    visitsPerMonth: {
      value: 2,
      cite: cite(
        "Il s'agit d'un accompagnement de proximité qui s'effectue au domicile des bénéficiaires au rythme d'un rendez-vous par quinzaine.",
      ),
    },
  },
} satisfies Partial<RuleBook>;
