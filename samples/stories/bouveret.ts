import type { Values } from "../layouts/layout.ts";
import { ASELL_GRANT, BOTH_SIGNED, liveAt, MDS_REFERRER, nameHousehold, SIX_MONTHS } from "./common.ts";

/** ASELL courte durée, complete: the final bilan came at the planned end. Matched by name, without a measure number. */
const household = nameHousehold("asell-cd", "BOUVERET", "Karim", "1979-11-03");
const reference = "2026-0087";
const home = liveAt("5 impasse du Four à Chaux", "96340", "Saint-Aubier");

export const bouveret = {
  orientation: {
    ...household,
    ...home,
    ...MDS_REFERRER,
    ...BOTH_SIGNED,
    reference,
    requestKind: "maintenance",
    "household.phone": "+33639983377",
    "household.adults": 1,
    "household.children": 1,
    occupancy: "tenant",
    landlord: "SCI Les Glycines",
    rentCents: 54000,
    housingAidCents: 19850,
    monthlyIncomeCents: 112030,
    rentArrearsCents: 189000,
    evictionStage: "judgment",
    housingDefects: ["too-expensive"],
    motive:
      "Jugement rendu avec délais de paiement. Monsieur demande un appui pour tenir l'échéancier et chercher moins cher.",
    signedOn: "2026-01-08",
  },
  decision: {
    ...household,
    ...ASELL_GRANT,
    reference,
    sessionOn: "2026-01-22",
    startOn: "2026-02-02",
    signedOn: "2026-01-22",
  },
  contract: {
    ...household,
    ...home,
    ...SIX_MONTHS,
    reference,
    worker: "Clémence Brizard",
    startOn: "2026-02-02",
    endOn: "2026-08-01",
    visitRhythm: "1 rencontre par quinzaine",
    objectives: ["Tenir l'échéancier fixé par le jugement", "Déposer une demande de logement social"],
    signedOn: "2026-02-02",
  },
  bilan: {
    ...household,
    ...BOTH_SIGNED,
    bilanKind: "final",
    startOn: "2026-02-02",
    endOn: "2026-08-01",
    visitsDone: 12,
    homeVisitsDone: 7,
    outcome: "met",
    relay: "Maison des solidarités de Valbrume, qui reste référente du ménage.",
    recommendations: "Maintenir le versement direct de l'aide au logement au bailleur. Faire le point dans six mois.",
    signedOn: "2026-07-31",
  },
} satisfies Record<string, Values>;
