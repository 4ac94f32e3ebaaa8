import type { Values } from "../layouts/layout.ts";
import { ASELL_GRANT, BOTH_SIGNED, CCAS_REFERRER, liveAt, MDS_REFERRER, nameHousehold, SIX_MONTHS } from "./common.ts";

/** ASELL courte durée without its contract: the decision gives the start, the lines are held back. */
const inesName: Values = {
  ...nameHousehold("asell-cd", "ROUSSILLON-BEC", "Inès", "1995-12-08"),
  reference: "2026-0311",
};
const inesHome = liveAt("9 rue du Vieux Lavoir", "96120", "Montbrisac");
export const roussillon = {
  orientation: {
    ...inesName,
    ...inesHome,
    ...CCAS_REFERRER,
    requestKind: "maintenance",
    "household.phone": "+33639984402",
    "household.email": "ines.roussillon@courrier.example",
    "household.adults": 1,
    "household.children": 1,
    occupancy: "tenant",
    landlord: "Agence Bellevue Gestion",
    rentCents: 57200,
    housingAidCents: 21000,
    monthlyIncomeCents: 121480,
    rentArrearsCents: 164300,
    evictionStage: "order-to-leave",
    motive: "Demande de délais et recherche d'un logement moins coûteux.",
    signedOn: "2026-06-23",
  },
  decision: {
    ...inesName,
    ...inesHome,
    ...ASELL_GRANT,
    documentOn: "2026-07-10",
    sessionOn: "2026-07-09",
    startOn: "2026-07-20",
  },
} satisfies Record<string, Values>;

/** A refusal. */
const brunoName: Values = { ...nameHousehold("asell-cd", "TARDIVEL", "Bruno", "1966-05-25"), reference: "2026-0298" };
const brunoHome = liveAt("60 route de la Carrière", "96340", "Saint-Aubier");
export const tardivel = {
  orientation: {
    ...brunoName,
    ...brunoHome,
    ...MDS_REFERRER,
    ...BOTH_SIGNED,
    documentOn: "2026-06-02",
    requestKind: "diagnostic",
    "household.phone": "+33639986691",
    "household.adults": 2,
    "household.children": 0,
    occupancy: "owner",
    monthlyIncomeCents: 196000,
    otherDebtCents: 480000,
    evictionStage: "none",
    housingDefects: ["unhealthy"],
    motive: "Le ménage souhaite faire le point sur sa situation et sur l'état de son logement.",
    signedOn: "2026-06-02",
  },
  decision: {
    ...brunoName,
    ...brunoHome,
    scheme: "asell-cd",
    commission: "Commission ASELL du Val-de-Brume",
    decision: "refused",
    documentOn: "2026-07-10",
    sessionOn: "2026-07-09",
    professionalSigned: true,
  },
} satisfies Record<string, Values>;

/** A contract that nobody signed: it waits for a person, and the lines with it. */
const odileName = nameHousehold("asell-cd", "GRANDCLÉMENT", "Odile", "1953-03-02");
const odileHome = liveAt("1 place du Champ de Foire", "96120", "Montbrisac");
export const grandclement = {
  orientation: {
    ...odileName,
    ...odileHome,
    ...CCAS_REFERRER,
    ...BOTH_SIGNED,
    requestKind: "maintenance",
    "household.phone": "+33639980915",
    "household.adults": 1,
    "household.children": 0,
    occupancy: "tenant",
    landlord: "Office Habitat Montbrisac",
    rentCents: 39870,
    housingAidCents: 15230,
    monthlyIncomeCents: 97300,
    rentArrearsCents: 79740,
    evictionStage: "summons",
    housingDefects: ["indecent"],
    motive: "Assignation reçue en juillet. Madame demande à être accompagnée à l'audience.",
    signedOn: "2026-07-27",
  },
  decision: {
    ...odileName,
    ...odileHome,
    ...ASELL_GRANT,
    documentOn: "2026-08-24",
    sessionOn: "2026-08-20",
    startOn: "2026-09-01",
  },
  contract: {
    ...odileName,
    ...odileHome,
    ...SIX_MONTHS,
    householdSigned: false,
    professionalSigned: false,
    worker: "Clémence Brizard",
    startOn: "2026-09-01",
    endOn: "2027-02-28",
    visitRhythm: "2 rencontres par mois",
    objectives: ["Préparer l'audience", "Faire réaliser les travaux par le bailleur"],
  },
} satisfies Record<string, Values>;
