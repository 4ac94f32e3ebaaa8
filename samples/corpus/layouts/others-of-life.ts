import { rgb } from "pdf-lib";
import { GREY } from "../../drawing/sheet.ts";
import { isWoman } from "../invent-people.ts";
import { drawAddressee, drawSender, drawText, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeDate } from "../printed-values.ts";
import { signerOf, together } from "./naming.ts";
import { drawRuled } from "./others-certificates.ts";

const LEFT = 42;
const WIDTH = 511;
const BROWN = rgb(0.45, 0.27, 0.12);

/** An extract of a birth record, as a town hall issues it. */
export const birthRecord = otherPaper("birth-record", "Extrait d'acte de naissance", (sheet, v, head) => {
  const face = "serif" as const;
  sheet.text(297, 56, "RÉPUBLIQUE FRANÇAISE", { face: "serifBold", size: 13, align: "center" });
  sheet.text(297, 74, `Mairie de ${v["household.city"]}`, { face, size: 12, align: "center" });
  sheet.text(297, 88, "Service de l'état civil", { face, size: 10.5, align: "center" });
  sheet.line(220, 100, 375, 100, 0.8);
  sheet.text(297, 130, "EXTRAIT D'ACTE DE NAISSANCE", { face: "serifBold", size: 16, align: "center" });
  sheet.text(297, 148, "avec indication de la filiation", { face: "serifItalic", size: 11, align: "center" });
  const e = isWoman(v["household.firstName"]) ? "e" : "";
  const lines = [
    ["Acte n°", "418"],
    ["Nom", v["household.lastName"]],
    ["Prénoms", v["household.firstName"]],
    [`Né${e} le`, writeDate(v["household.birthOn"], "worded")],
    ["à", together(v["household.city"], `(${v["household.postalCode"]})`)],
    ["Sexe", e ? "féminin" : "masculin"],
    ["Père", `Lucien ${v["household.lastName"]}`],
    ["Mère", "Henriette Vauclair"],
  ] as const;
  lines.forEach(([label, value], place) => {
    sheet.text(LEFT + 60, 190 + place * 22, `${label} :`, { face, size: 11.5 });
    sheet.text(LEFT + 160, 190 + place * 22, value ?? "", { face: "serifBold", size: 11.5 });
  });
  const y = drawText(
    sheet,
    384,
    [
      "Mentions marginales : néant.",
      `Extrait certifié conforme aux registres. Délivré à ${v["household.city"]}, le ${writeDate(v.documentOn, "worded")}.`,
    ],
    true,
  );
  sheet.text(350, y + 18, "L'officier de l'état civil délégué", { face, size: 11 });
  sheet.signature(head.signer, { x: 356, y: y + 28, width: 115, height: 44 });
  sheet.stamp(280, y + 56, "MAIRIE - ÉTAT CIVIL", ["R.F."], 34);
});

/** A remover's quote: an address to leave, one to go to, and a price. */
export const removalQuote = otherPaper("removal-quote", "Devis de déménagement", (sheet, v) => {
  drawSender(sheet, [
    "Transports Vaucresson",
    "Déménagements - garde-meubles - location de véhicules",
    "Zone artisanale du Gué, 96130 Champvallon - Tél. 01 99 00 62 18",
  ]);
  sheet.line(LEFT, 92, LEFT + WIDTH, 92, 2, BROWN);
  drawAddressee(sheet, v, 124);
  sheet.text(LEFT, 124, "DEVIS n° 26-1187", { face: "bold", size: 13, color: BROWN });
  sheet.text(LEFT, 140, `établi le ${writeDate(v.documentOn, "slashed")}, valable deux mois`, { size: 9.5 });
  const before = drawText(sheet, 200, [
    `Départ : ${v["household.city"]}, 3e étage sans ascenseur. Arrivée : Valbrume, rez-de-chaussée. Volume estimé : 22 m³. Formule économique : le client emballe et démonte.`,
  ]);
  const net = 64000;
  const tax = Math.round(net * 0.2);
  const y = drawRuled(
    sheet,
    before + 4,
    [0.55, 0.15, 0.3],
    [
      ["Désignation", "Quantité", "Montant HT"],
      ["Chargement et transport (véhicule de 25 m³)", "1", writeAmount(42000, "spaced") ?? ""],
      ["Deux déménageurs, la demi-journée", "1", writeAmount(18000, "spaced") ?? ""],
      ["Fourniture de cartons", "25", writeAmount(4000, "spaced") ?? ""],
      ["Total HT", "", writeAmount(net, "spaced") ?? ""],
      ["TVA 20 %", "", writeAmount(tax, "spaced") ?? ""],
      ["Total TTC à payer", "", writeAmount(net + tax, "spaced") ?? ""],
    ],
  );
  drawText(sheet, y + 26, [
    "Acompte de 30 % à la commande, solde à la livraison. Assurance contractuelle comprise jusqu'à 10 000 €.",
    "Bon pour accord (date et signature du client) :",
  ]);
  if (v.householdSigned) sheet.signature(signerOf(v), { x: LEFT + 10, y: y + 96, width: 120, height: 44 });
  const legal = "SARL au capital de 8 000 € - RCS Valbrume - numéro de licence de transport 2024/96/000117";
  sheet.text(297, 812, legal, { size: 7.5, color: GREY, align: "center" });
});
