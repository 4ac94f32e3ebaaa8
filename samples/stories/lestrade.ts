import type { Values } from "../layouts/layout.ts";
import { ASELL_GRANT, BOTH_SIGNED, CCAS_REFERRER, liveAt, nameHousehold, SIX_MONTHS } from "./common.ts";

/** ASELL courte durée, running since June: four months to claim so far. */
const household: Values = {
  ...nameHousehold("asell-cd", "LESTRADE", "Mélanie", "1987-04-12"),
  measureRef: "VDB-26-0142",
};
const home = liveAt("18 rue des Lavandières, bât. B", "96120", "Montbrisac");

export const lestrade = {
  orientation: {
    ...household,
    ...home,
    ...CCAS_REFERRER,
    ...BOTH_SIGNED,
    requestKind: "maintenance",
    "household.coHolderLastName": "LESTRADE",
    "household.coHolderFirstName": "Julien",
    "household.phone": "+33639981204",
    "household.adults": 2,
    "household.children": 3,
    occupancy: "tenant",
    landlord: "Office Habitat Montbrisac",
    rentCents: 61240,
    housingAidCents: 28400,
    monthlyIncomeCents: 168750,
    rentArrearsCents: 243680,
    evictionStage: "summons",
    motive:
      "Baisse des revenus depuis la fin du contrat de Monsieur. Un plan d'apurement est à négocier avec le bailleur avant l'audience.",
    signedOn: "2026-05-18",
  },
  decision: {
    ...household,
    ...home,
    ...ASELL_GRANT,
    documentOn: "2026-06-08",
    sessionOn: "2026-06-04",
    startOn: "2026-06-15",
  },
  contract: {
    ...household,
    ...home,
    ...SIX_MONTHS,
    worker: "Damien Sauvestre",
    startOn: "2026-06-15",
    endOn: "2026-12-14",
    visitRhythm: "2 rencontres par mois",
    objectives: [
      "Négocier un plan d'apurement avec le bailleur",
      "Préparer l'audience et rétablir les droits",
      "Stabiliser le budget du ménage",
    ],
    signedOn: "2026-06-15",
  },
  interim: {
    ...household,
    ...BOTH_SIGNED,
    bilanKind: "interim",
    startOn: "2026-06-15",
    endOn: "2026-12-14",
    visitsDone: 6,
    homeVisitsDone: 4,
    outcome: "partly-met",
    recommendations: "Poursuivre la mesure jusqu'à son terme. Le plan d'apurement est respecté depuis deux mois.",
    signedOn: "2026-09-16",
  },
} satisfies Record<string, Values>;
