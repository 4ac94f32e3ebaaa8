import { rgb } from "pdf-lib";
import { GREY } from "../../drawing/sheet.ts";
import { drawAddressee, drawSender, drawTable, drawText, drawTitle, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeDate } from "../printed-values.ts";
import { paint, WHITE } from "./ruling.ts";

const LEFT = 42;
const WIDTH = 511;
const NIGHT = rgb(0.16, 0.13, 0.38);

/** A jobseeker's appointment: a referrer, a date, duties and consequences, but of work, not of a home. */
export const jobAppointment = otherPaper("job-appointment", "Convocation", (sheet, v, head) => {
  paint(sheet, { x: 0, y: 0, width: 595.3, height: 44 }, NIGHT);
  sheet.text(LEFT, 29, "Service public de l'emploi", { face: "bold", size: 15, color: WHITE });
  sheet.text(LEFT, 66, "Agence de Valbrume Centre", { face: "bold", size: 10 });
  sheet.text(LEFT, 80, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { size: 10 });
  drawAddressee(sheet, v, 120);
  sheet.text(LEFT, 190, "Identifiant : 0 482 117 X", { size: 9.5, color: GREY });
  drawTitle(sheet, 222, "CONVOCATION À UN ENTRETIEN");
  const y = drawText(sheet, 256, [
    "Madame, Monsieur,",
    `Votre conseiller référent, ${head.signer}, vous attend le mardi 14 avril 2026 à 10 h 15 pour faire le point sur vos recherches et sur votre contrat d'engagement.`,
    "Merci de venir avec votre pièce d'identité, votre curriculum vitae et les justificatifs de vos démarches depuis le dernier entretien.",
    "Votre présence est obligatoire. Une absence sans motif légitime peut entraîner votre radiation de la liste des demandeurs d'emploi et la suppression du revenu de remplacement (articles L. 5412-1 et suivants du code du travail).",
  ]);
  sheet.text(360, y + 20, "La directrice de l'agence", { size: 10.5 });
  sheet.signature("directrice", { x: 366, y: y + 30, width: 110, height: 40 });
});

/** A certificate of an insurer for the tenant's landlord. */
export const homeInsurance = otherPaper("home-insurance", "Attestation d'assurance", (sheet, v) => {
  drawSender(sheet, ["Mutuelle d'assurance des Vallées", "Société d'assurance mutuelle à cotisations variables"]);
  drawAddressee(sheet, v);
  drawTitle(sheet, 220, "ATTESTATION D'ASSURANCE HABITATION");
  const rows = [
    ["Contrat n°", "MRH 7 204 118"],
    ["Assuré", `${v["household.lastName"]} ${v["household.firstName"]}`],
    ["Adresse du risque", `${v["household.postalCode"]} ${v["household.city"]}`],
    ["Qualité de l'assuré", "Locataire"],
    ["Période de garantie", "du 01/01/2026 au 31/12/2026"],
    ["Nombre de pièces principales", "3"],
  ] as const;
  const y = drawTable(sheet, 246, rows);
  drawText(sheet, y + 26, [
    "Le présent contrat garantit la responsabilité civile de l'assuré envers le propriétaire (incendie, explosion, dégâts des eaux) et le recours des voisins et des tiers.",
    "La présente attestation, valable sous réserve du paiement de la cotisation, ne peut engager la société au-delà des clauses du contrat auquel elle se réfère.",
  ]);
  sheet.signature("mutuelle", { x: 380, y: y + 120, width: 110, height: 42 });
});

/** A demand for payment served for the landlord: the arrears of a household, but nobody asks for a measure. */
export const paymentDemand = otherPaper("payment-demand", "Commandement de payer", (sheet, v, head) => {
  sheet.text(LEFT, 52, "SCP Maurel et Lagarde", { face: "serifBold", size: 13 });
  sheet.text(LEFT, 66, `Commissaires de justice associés - ${head.address}`, { face: "serif", size: 9 });
  sheet.frame({ x: LEFT, y: 90, width: WIDTH, height: 46 }, { thickness: 1.4 });
  const title = { face: "serifBold", align: "center" } as const;
  sheet.text(LEFT + WIDTH / 2, 110, "COMMANDEMENT DE PAYER LES LOYERS", { ...title, size: 14 });
  sheet.text(LEFT + WIDTH / 2, 127, "visant la clause résolutoire", { ...title, size: 11 });
  const owed = v.rentArrearsCents || 184260;
  const home = `${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`;
  const before = drawText(
    sheet,
    164,
    [
      `Le ${writeDate(v.documentOn, "worded")}, à la demande de l'Office public Valbrume Habitat, bailleur,`,
      `Nous avons signifié à ${v["household.firstName"]} ${v["household.lastName"]}, locataire, demeurant ${home}, et lui faisons commandement de payer dans un délai de SIX SEMAINES les sommes suivantes :`,
    ],
    true,
  );
  const cost = 15482;
  const y = drawTable(sheet, before + 2, [
    ["Loyers et charges impayés (décompte joint)", writeAmount(owed, "spaced") ?? ""],
    ["Coût du présent acte", writeAmount(cost, "spaced") ?? ""],
    ["Total à payer", writeAmount(owed + cost, "spaced") ?? ""],
  ]);
  drawText(
    sheet,
    y + 26,
    [
      "À défaut de paiement dans ce délai, le bailleur pourra demander en justice la résiliation du bail et l'expulsion de tous occupants.",
      "Le locataire peut saisir le fonds de solidarité pour le logement du département, dont l'adresse est jointe, pour solliciter une aide financière, et à tout moment le juge compétent pour demander un délai de grâce (article 1343-5 du code civil).",
    ],
    true,
  );
  sheet.stamp(450, 720, "COMMISSAIRES DE JUSTICE", ["Valbrume"], 38);
  sheet.signature("maurel", { x: 330, y: 700, width: 100, height: 40 });
});
