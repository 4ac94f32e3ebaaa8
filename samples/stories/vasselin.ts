import type { Values } from "../layouts/layout.ts";
import { ASELL_GRANT, BOTH_SIGNED, liveAt, MDS_REFERRER, nameHousehold, SIX_MONTHS } from "./common.ts";

/** ASELL courte durée, broken off in June: the bilan de rupture lacks the household's signature and says why. */
const household = nameHousehold("asell-cd", "VASSELIN", "Aurore", "1992-06-21");
const home = liveAt("41 boulevard des Frênes, appt 12", "96000", "Valbrume");

export const vasselin = {
  orientation: {
    ...household,
    ...home,
    ...MDS_REFERRER,
    ...BOTH_SIGNED,
    documentOn: "2026-02-17",
    requestKind: "maintenance",
    "household.phone": "+33639985518",
    "household.email": "aurore.vasselin@courrier.example",
    "household.adults": 1,
    "household.children": 2,
    occupancy: "subtenant",
    rentCents: 43520,
    housingAidCents: 25100,
    monthlyIncomeCents: 98640,
    rentArrearsCents: 87000,
    otherDebtCents: 31200,
    evictionStage: "notice-to-pay",
    housingDefects: ["overcrowded", "unsuitable"],
    motive: "Commandement de payer reçu en janvier. Madame souhaite un appui pour ses démarches et son budget.",
    signedOn: "2026-02-17",
  },
  decision: {
    ...household,
    ...home,
    ...ASELL_GRANT,
    documentOn: "2026-03-09",
    sessionOn: "2026-03-05",
    startOn: "2026-03-16",
  },
  contract: {
    ...household,
    ...home,
    ...SIX_MONTHS,
    worker: "Damien Sauvestre",
    startOn: "2026-03-16",
    endOn: "2026-09-15",
    visitRhythm: "2 rencontres par mois",
    objectives: ["Apurer la dette locative", "Ouvrir les droits au logement social"],
    signedOn: "2026-03-16",
  },
  bilan: {
    ...household,
    householdSigned: false,
    professionalSigned: true,
    bilanKind: "break-off",
    startOn: "2026-03-16",
    endOn: "2026-06-24",
    visitsDone: 5,
    homeVisitsDone: 3,
    outcome: "broken-off",
    reason:
      "Départ du logement sans adresse. Les trois derniers courriers sont revenus, Madame n'a pas pu signer le bilan.",
    recommendations: "Nouvelle demande possible si Madame reprend contact.",
    signedOn: "2026-06-30",
  },
} satisfies Record<string, Values>;
