import type { Values } from "../layouts/layout.ts";
import { ASLL_GRANT, BOTH_SIGNED, liveAt, nameHousehold, SIX_MONTHS, TAS_REFERRER } from "./common.ts";

/** ASLL of Saône-et-Loire: six months, and a first renewal of three. */
const household: Values = {
  ...nameHousehold("asll-71", "PETITJEAN", "Solène", "1984-09-30"),
  measureRef: "ASLL71-2026-031",
};
const home = liveAt("3 chemin de la Saulaie", "71998", "Ormes-les-Prés");

export const petitjean = {
  orientation: {
    ...household,
    ...home,
    ...TAS_REFERRER,
    ...BOTH_SIGNED,
    documentOn: "2026-01-14",
    requestKind: "maintenance",
    "household.phone": "+33639982046",
    "household.adults": 1,
    "household.children": 2,
    occupancy: "tenant",
    landlord: "Habitat Val de Saône",
    rentCents: 48620,
    housingAidCents: 30100,
    monthlyIncomeCents: 104500,
    rentArrearsCents: 125400,
    evictionStage: "notice-to-pay",
    motive: "Une séparation récente a désorganisé le budget et les démarches de Madame.",
  },
  decision: {
    ...household,
    ...ASLL_GRANT,
    sessionOn: "2026-02-05",
    startOn: "2026-02-16",
    signedOn: "2026-02-06",
  },
  contract: {
    ...household,
    ...home,
    ...SIX_MONTHS,
    worker: "Fabienne Jolivet",
    startOn: "2026-02-16",
    endOn: "2026-08-15",
    visitRhythm: "un rendez-vous par quinzaine au domicile",
    objectives: [
      "Reprendre le paiement régulier du loyer",
      "Établir un budget après la séparation",
      "Constituer un dossier d'aide auprès du fonds de solidarité",
    ],
    signedOn: "2026-02-16",
  },
  renewal: {
    ...household,
    ...BOTH_SIGNED,
    documentOn: "2026-07-06",
    endOn: "2026-08-15",
    monthsRequested: 3,
    renewalRank: 1,
    exceptional: false,
    motive: "Le plan d'apurement vient d'être signé. Trois mois sont utiles pour consolider la reprise des paiements.",
    signedOn: "2026-07-06",
  },
  renewalDecision: {
    ...household,
    ...home,
    ...ASLL_GRANT,
    monthsGranted: 3,
    renewalRank: 1,
    documentOn: "2026-07-27",
    sessionOn: "2026-07-23",
    startOn: "2026-08-16",
  },
} satisfies Record<string, Values>;
