import { PDFiumLibrary } from "@hyzyla/pdfium";
import { expect, test } from "vitest";
import { HELD_OUT } from "../../samples/corpus/held-out/all-layouts.ts";
import { DEVELOPMENT } from "../../samples/corpus/layouts/all-layouts.ts";
import { nameLayout } from "../../samples/corpus/plan-corpus.ts";
import type { Letterhead, Values } from "../../samples/layouts/layout.ts";
import { drawPaper } from "../../samples/sample.ts";

const HEAD: Letterhead = {
  name: "Association Les Trois Ponts",
  address: "9 quai des Lavandières, 96410 Clairval",
  contact: "Tél. 01 99 00 77 31 - accueil@trois-ponts.example",
  place: "Clairval",
  signer: "Odile Brancourt",
  role: "La référente sociale",
};

const LONG = "Le plan d'apurement vient d'être signé et doit être consolidé avant l'audience. ".repeat(6).trim();

/** Something to say in every place of every layout, much of it longer than its place. */
const FULL: Values = {
  documentOn: "2026-03-01",
  reference: "FSL/2026/0087-COMPLÉMENT",
  measureRef: "ASLL71-2026-031",
  scheme: "asc-apel",
  "household.lastName": "VAN DEN BROECK-MAÎTREPIERRE",
  "household.firstName": "Marie-Antoinette Anne",
  "household.birthOn": "1961-05-12",
  "household.coHolderLastName": "ROUSSILLON-BEC-ETCHEGARAY",
  "household.coHolderFirstName": "Jean-Baptiste",
  "household.address":
    "148 ter avenue du Maréchal-de-Lattre-de-Tassigny, résidence du Parc, bâtiment C, appartement 127",
  "household.postalCode": "96340",
  "household.city": "Saint-Aubier-sur-la-Grande-Rivière",
  "household.phone": "+33639983377",
  "household.email": "marie-antoinette-anne.van-den-broeck-maitrepierre@courrier.example",
  householdSigned: true,
  professionalSigned: true,
  signedOn: "2026-03-02",
  requestKind: "maintenance",
  "referrer.organisation": "Centre communal d'action sociale de Saint-Aubier-sur-la-Grande-Rivière",
  "referrer.contactName": "Marie-Françoise Grandclément-Roussillon",
  "referrer.phone": "+33199001234",
  "referrer.email": "marie-francoise.grandclement-roussillon@ccas-saint-aubier.example",
  "household.adults": 2,
  "household.children": 11,
  monthlyIncomeCents: 1124530,
  rentCents: 124530,
  housingAidCents: 61200,
  rentArrearsCents: 1234500,
  otherDebtCents: 2345678,
  occupancy: "shelter",
  landlord: "Société d'économie mixte de construction et de gestion immobilière du Val-de-Brume",
  evictionStage: "order-to-leave",
  housingDefects: ["indecent", "unhealthy", "overcrowded", "unsuitable", "too-expensive"],
  otherAccompaniment: LONG.slice(0, 79),
  motive: LONG,
  commission: "Commission départementale d'attribution des accompagnements du Val-de-Brume",
  sessionOn: "2026-02-28",
  decision: "granted",
  monthsGranted: 18,
  startOn: "2026-03-01",
  endOn: "2027-08-31",
  renewalRank: 4,
  operator: "Association pour l'accompagnement et le logement des familles du Val-de-Brume",
  conditions: LONG,
  worker: "Marie-Françoise Grandclément-Roussillon",
  months: 18,
  objectives: [LONG.slice(0, 79), "Déposer une demande de logement social", "Tenir le budget", "Ouvrir les droits"],
  visitRhythm: "1 rencontre par quinzaine au domicile",
  bilanKind: "break-off",
  visitsDone: 112,
  homeVisitsDone: 37,
  outcome: "broken-off",
  relay: LONG.slice(0, 79),
  recommendations: LONG,
  reason: LONG,
  monthsRequested: 18,
  exceptional: true,
};

/** The letters and figures of a PDF in their order: neither spaces nor the ends of lines count. */
async function lettersOf(pdf: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText()).join("");
  document.destroy();
  library.destroy();
  return onlyLetters(text);
}

const onlyLetters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, "");

const layouts = [...DEVELOPMENT, ...HELD_OUT].map((layout) => ({ layout, name: nameLayout(layout) }));
/** The first layouts: their places hold what is invented, and refuse to print anything longer. */
const NARROW = [
  "ccas-leaders",
  "loire-imprime-42",
  "minute-extract",
  "fsl-notification",
  "boxed-contract",
  "grid-bilan",
];
const wide = layouts.filter(({ name }) => !NARROW.includes(name));

test.each(wide)("$name prints in full whatever it says it printed", async ({ layout }) => {
  const { bytes, fields } = await drawPaper(layout, FULL, HEAD);
  const letters = await lettersOf(bytes);
  expect(letters).toContain(onlyLetters(FULL["household.lastName"] ?? ""));
  // Words and names stand as they are; dates, amounts and choices each layout writes in its own way.
  const worded = Object.entries(fields).filter(([name, value]) => typeof value === "string" && !isWritten(name));
  for (const [name, value] of worded) expect(letters, name).toContain(onlyLetters(String(value)));
  for (const objective of fields.objectives === undefined ? [] : (FULL.objectives ?? []))
    expect(letters).toContain(onlyLetters(objective));
});

test.each(layouts)("$name stays empty where there is nothing to say", async ({ layout }) => {
  const { fields } = await drawPaper(layout, {}, HEAD);
  expect(fields).toEqual({});
});

function isWritten(name: string): boolean {
  const choices = ["scheme", "requestKind", "occupancy", "evictionStage", "decision", "bilanKind", "outcome"];
  return name.endsWith("On") || name.endsWith("phone") || choices.includes(name);
}
