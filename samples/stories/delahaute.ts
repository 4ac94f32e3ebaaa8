import type { Values } from "../layouts/layout.ts";
import { ASLL_GRANT, BOTH_SIGNED, liveAt, nameHousehold, SIX_MONTHS, TAS_REFERRER } from "./common.ts";

/** ASLL of Saône-et-Loire: 6 + 3 + an exceptional 3 months; a third renewal that the rule does not allow. */
const household: Values = {
  ...nameHousehold("asll-71", "DELAHAUTE", "Grégoire", "1971-01-17"),
  measureRef: "ASLL71-2026-004",
};
const home = liveAt("22 quai des Bateliers", "71999", "Vernoy-sur-Saône");
const renewed = { ...household, ...home, ...ASLL_GRANT, monthsGranted: 3 } as const satisfies Values;

export const delahaute = {
  orientation: {
    ...household,
    ...home,
    ...TAS_REFERRER,
    ...BOTH_SIGNED,
    documentOn: "2025-11-27",
    requestKind: "access",
    "household.phone": "+33639987730",
    "household.adults": 1,
    "household.children": 0,
    occupancy: "hosted",
    monthlyIncomeCents: 63500,
    otherDebtCents: 215000,
    evictionStage: "none",
    motive: "Hébergé chez un proche depuis l'été. Monsieur cherche un logement autonome et a besoin d'un appui.",
    signedOn: "2025-11-27",
  },
  decision: {
    ...household,
    ...home,
    ...ASLL_GRANT,
    documentOn: "2025-12-22",
    sessionOn: "2025-12-18",
    startOn: "2026-01-05",
  },
  contract: {
    ...household,
    ...home,
    ...SIX_MONTHS,
    worker: "Fabienne Jolivet",
    startOn: "2026-01-05",
    endOn: "2026-07-04",
    visitRhythm: "1 rencontre par quinzaine",
    objectives: ["Définir un projet de logement réaliste", "Rechercher un logement et s'y installer"],
    signedOn: "2026-01-05",
  },
  firstRenewal: {
    ...household,
    ...BOTH_SIGNED,
    documentOn: "2026-05-28",
    endOn: "2026-07-04",
    monthsRequested: 3,
    renewalRank: 1,
    motive: "Un logement est proposé pour l'automne, l'installation est à préparer avec Monsieur.",
  },
  firstRenewalDecision: {
    ...renewed,
    renewalRank: 1,
    sessionOn: "2026-06-18",
    startOn: "2026-07-05",
    signedOn: "2026-06-19",
  },
  secondRenewal: {
    ...household,
    ...BOTH_SIGNED,
    documentOn: "2026-09-01",
    endOn: "2026-10-04",
    monthsRequested: 3,
    renewalRank: 2,
    exceptional: true,
    motive:
      "La remise des clés est repoussée à novembre. Sans appui pendant l'installation, le relogement serait compromis.",
    signedOn: "2026-09-01",
  },
  secondRenewalDecision: {
    ...renewed,
    renewalRank: 2,
    documentOn: "2026-09-14",
    sessionOn: "2026-09-10",
    startOn: "2026-10-05",
    conditions: "Renouvellement accordé à titre exceptionnel.",
  },
  thirdRenewalDecision: {
    ...renewed,
    renewalRank: 3,
    sessionOn: "2026-10-01",
    startOn: "2027-01-05",
    signedOn: "2026-10-02",
  },
} satisfies Record<string, Values>;
