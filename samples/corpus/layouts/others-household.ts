import { rgb } from "pdf-lib";
import { GREY } from "../../drawing/sheet.ts";
import { isWoman } from "../invent-people.ts";
import { drawAddressee, drawSender, drawText, drawTitle, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeDate } from "../printed-values.ts";
import { drawRules, paint, paintDisc, WHITE } from "./ruling.ts";

const LEFT = 42;
const WIDTH = 511;
const WATER = rgb(0.1, 0.45, 0.68);

/** A relative's word that somebody lives with them: names, births and an address, and no measure. */
export const hostingStatement = otherPaper("hosting-statement", "Attestation d'hébergement", (sheet, v, head) => {
  drawTitle(sheet, 90, "ATTESTATION D'HÉBERGEMENT");
  const guest = `${v["household.firstName"]} ${v["household.lastName"]}`;
  const born = `${isWoman(v["household.firstName"]) ? "née" : "né"} le ${writeDate(v["household.birthOn"], "slashed")}`;
  const home = `${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`;
  const y = drawText(
    sheet,
    150,
    [
      `Je soussigné(e) ${head.signer}, demeurant ${home}, certifie sur l'honneur héberger à mon domicile, à titre gratuit, ${guest}, ${born}, depuis le 1er septembre 2024.`,
      "J'ai connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation (article 441-7 du code pénal).",
      "Pièces jointes : copie de ma pièce d'identité et d'un justificatif de domicile de moins de trois mois.",
      `Fait pour servir et valoir ce que de droit, à ${v["household.city"]}, le ${writeDate(v.documentOn, "worded")}.`,
    ],
    true,
  );
  sheet.text(360, y + 24, "Signature de l'hébergeant", { face: "serif", size: 10.5 });
  sheet.signature(head.signer, { x: 366, y: y + 36, width: 120, height: 46 });
});

/** A bill of the water works. */
export const waterBill = otherPaper("water-bill", "Facture d'eau", (sheet, v) => {
  paintDisc(sheet, 70, 62, { across: 44, color: WATER });
  sheet.text(70, 67, "eau", { face: "bold", size: 13, color: WHITE, align: "center" });
  sheet.text(102, 58, "Régie des eaux de la Brume", { face: "bold", size: 13, color: WATER });
  sheet.text(102, 72, "Service des abonnés - 01 99 00 41 41 - urgences 24 h/24", { size: 8.5, color: GREY });
  drawAddressee(sheet, v, 136);
  sheet.text(LEFT, 136, "Facture n° 26-0417733", { face: "bold", size: 10 });
  sheet.text(LEFT, 151, `Émise le ${writeDate(v.documentOn, "slashed")}`, { size: 9.5 });
  sheet.text(LEFT, 166, "Contrat d'abonnement 88-120-6", { size: 9.5 });
  paint(sheet, { x: LEFT, y: 212, width: WIDTH, height: 42 }, rgb(0.87, 0.94, 0.98));
  const due = v.rentCents === undefined ? 18642 : Math.round(v.rentCents / 4);
  sheet.text(LEFT + 12, 238, "Montant à payer", { face: "bold", size: 13 });
  sheet.text(LEFT + WIDTH - 12, 238, writeAmount(due, "spaced") ?? "", { face: "bold", size: 15, align: "right" });
  const rows = [
    ["Distribution de l'eau (abonnement et consommation)", Math.round(due * 0.46)],
    ["Collecte et traitement des eaux usées", Math.round(due * 0.39)],
    ["Organismes publics (agence de l'eau)", due - Math.round(due * 0.46) - Math.round(due * 0.39)],
  ] as const;
  const tops = drawRules(sheet, { x: LEFT, y: 276, widths: [391, 120], heights: [20, 20, 20], color: WATER });
  rows.forEach(([label, cents], row) => {
    const base = (tops[row] ?? 276) + 14;
    sheet.text(LEFT + 6, base, label, { size: 9.5 });
    sheet.text(LEFT + WIDTH - 6, base, writeAmount(cents, "spaced") ?? "", { size: 9.5, align: "right" });
  });
  drawText(sheet, 368, [
    "Relevé du compteur n° D14-55021 : ancien index 412, nouvel index 451, consommation 39 m3 pour 181 jours.",
    "En cas de difficultés de paiement, contactez-nous avant la date limite : un échéancier peut vous être accordé. Vous pouvez aussi vous adresser au centre communal d'action sociale ou au fonds de solidarité pour le logement.",
  ]);
});

/** A month of a bank account: many dates and amounts, none of them a budget of the household's. */
export const accountStatement = otherPaper("account-statement", "Relevé de compte", (sheet, v) => {
  drawSender(sheet, ["Banque Populaire des Coteaux", "Agence de Valbrume - conseiller : Mme Roussel"]);
  drawAddressee(sheet, v, 112);
  drawTitle(sheet, 190, "RELEVÉ DE COMPTE CHÈQUES");
  sheet.text(LEFT, 214, "Compte n° 0004 1177 902 - du 01/03/2026 au 31/03/2026", { size: 9.5 });
  const rows = [
    ["01/03", "SOLDE PRÉCÉDENT", "", "212,40"],
    ["04/03", "VIREMENT CAF DU VAL-DE-BRUME", "", "486,17"],
    ["05/03", "PRÉLÈVEMENT LOYER VALBRUME HABITAT", "512,33", ""],
    ["06/03", "CARTE SUPERMARCHÉ LES ESSARTS", "64,85", ""],
    ["10/03", "VIREMENT SALAIRE", "", "1 104,62"],
    ["12/03", "PRÉLÈVEMENT ÉLECTRICITÉ", "78,00", ""],
    ["15/03", "RETRAIT DISTRIBUTEUR", "60,00", ""],
    ["20/03", "PRÉLÈVEMENT CRÉDIT RENOUVELABLE", "45,90", ""],
    ["27/03", "COMMISSION D'INTERVENTION", "8,00", ""],
    ["31/03", "NOUVEAU SOLDE", "", "1 034,11"],
  ] as const;
  const heights = [18, ...rows.map(() => 17)];
  const tops = drawRules(sheet, { x: LEFT, y: 228, widths: [60, 271, 90, 90], heights, color: GREY });
  const right = [0, 0, LEFT + 415, LEFT + 505];
  [["Date", "Opération", "Débit", "Crédit"] as const, ...rows].forEach((cells, row) => {
    const base = (tops[row] ?? 228) + 12;
    const style = { size: 9, face: row === 0 ? "bold" : "plain" } as const;
    sheet.text(LEFT + 6, base, cells[0], style);
    sheet.text(LEFT + 66, base, cells[1], style);
    for (const place of [2, 3] as const)
      sheet.text(right[place] ?? 0, base, cells[place], { ...style, align: "right" });
  });
  const y = (tops.at(-1) ?? 0) + 26;
  drawText(sheet, y, [
    "Découvert autorisé : 200,00 €. Médiateur : voir les conditions générales de votre convention de compte.",
  ]);
});
