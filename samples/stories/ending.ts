import type { Values } from "../layouts/layout.ts";
import { ASELL_GRANT, BOTH_SIGNED, CCAS_REFERRER, liveAt, MDS_REFERRER, nameHousehold, SIX_MONTHS } from "./common.ts";

/** ASELL courte durée that ends within thirty days of the demo, its final bilan still to come. */
const leilaName: Values = {
  ...nameHousehold("asell-cd", "HAMDAOUI", "Leïla", "1989-02-14"),
  measureRef: "VDB-26-0118",
};
const leilaHome = liveAt("7 allée des Tilleuls, escalier C", "96000", "Valbrume");
export const hamdaoui = {
  orientation: {
    ...leilaName,
    ...leilaHome,
    ...MDS_REFERRER,
    ...BOTH_SIGNED,
    requestKind: "maintenance",
    "household.phone": "+33639981963",
    "household.adults": 2,
    "household.children": 4,
    occupancy: "tenant",
    landlord: "Valbrume Habitat",
    rentCents: 72390,
    housingAidCents: 41200,
    monthlyIncomeCents: 187600,
    rentArrearsCents: 312075,
    evictionStage: "police-assistance",
    housingDefects: ["overcrowded", "too-expensive"],
    motive: "Le concours de la force publique est demandé. Recherche urgente d'une solution de relogement.",
    signedOn: "2026-03-24",
  },
  decision: {
    ...leilaName,
    ...ASELL_GRANT,
    sessionOn: "2026-04-09",
    startOn: "2026-04-20",
    signedOn: "2026-04-09",
  },
  contract: {
    ...leilaName,
    ...leilaHome,
    ...SIX_MONTHS,
    worker: "Clémence Brizard",
    startOn: "2026-04-20",
    endOn: "2026-10-19",
    visitRhythm: "2 rencontres par mois",
    objectives: [
      "Obtenir des délais pour quitter les lieux",
      "Déposer un recours amiable",
      "Trouver un relogement adapté",
    ],
    signedOn: "2026-04-20",
  },
  interim: {
    ...leilaName,
    bilanKind: "interim",
    startOn: "2026-04-20",
    visitsDone: 7,
    homeVisitsDone: 5,
    outcome: "partly-met",
    recommendations: "Maintenir la mesure. Le recours amiable est déposé, une proposition de logement est attendue.",
    signedOn: "2026-07-21",
  },
} satisfies Record<string, Values>;

/** ASELL courte durée over since 30 September (31 March + 6 months), whose bilan is missing. */
const etienneName = nameHousehold("asell-cd", "CORVISIER", "Étienne", "1958-08-09");
const etienneHome = liveAt("15 rue de l'Ancien Octroi", "96120", "Montbrisac");
export const corvisier = {
  orientation: {
    ...etienneName,
    ...etienneHome,
    ...CCAS_REFERRER,
    requestKind: "maintenance",
    "household.phone": "+33639988257",
    "household.adults": 1,
    "household.children": 0,
    occupancy: "tenant",
    landlord: "Indivision Marchais",
    rentCents: 46000,
    monthlyIncomeCents: 91240,
    rentArrearsCents: 276000,
    evictionStage: "judgment",
    motive: "Bail résilié par jugement. Monsieur demande un appui pour l'audience d'appel et pour ses droits.",
    signedOn: "2026-02-26",
  },
  decision: {
    ...etienneName,
    ...ASELL_GRANT,
    sessionOn: "2026-03-19",
    startOn: "2026-03-31",
    signedOn: "2026-03-20",
  },
  contract: {
    ...etienneName,
    ...etienneHome,
    ...SIX_MONTHS,
    worker: "Damien Sauvestre",
    startOn: "2026-03-31",
    endOn: "2026-09-30",
    visitRhythm: "une rencontre par quinzaine",
    objectives: ["Rétablir les droits de Monsieur", "Rechercher un logement adapté à ses ressources"],
    signedOn: "2026-03-31",
  },
} satisfies Record<string, Values>;
