import { GREY } from "../../drawing/sheet.ts";
import type { Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { drawAddressee, drawSender, drawText, drawTitle, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeDate } from "../printed-values.ts";
import { drawRuled } from "./others-certificates.ts";

const LEFT = 42;
const nameOf = (v: Values) => `${v["household.firstName"]} ${v["household.lastName"]}`;
const titleOf = (v: Values) => (isWoman(v["household.firstName"]) ? "Madame" : "Monsieur");

/** What a home is like on the day the keys are handed over, room by room, over two pages. */
export const inventoryOfFixtures = otherPaper("inventory-of-fixtures", "État des lieux d'entrée", (sheet, v, head) => {
  drawTitle(sheet, 60, "ÉTAT DES LIEUX D'ENTRÉE");
  let y = drawText(sheet, 92, [
    `Établi contradictoirement le ${writeDate(v.documentOn, "slashed")} entre le bailleur, Régie Malaucène, et le locataire, ${titleOf(v)} ${nameOf(v)}.`,
    `Logement : ${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]} - type T3 - 61 m²`,
    "Clés remises : 3 clés d'entrée, 2 badges, 1 clé de boîte aux lettres. Compteur électrique : 048217 kWh. Eau froide : 00312 m³.",
  ]);
  const columns = [0.22, 0.14, 0.64];
  const rows = (room: string) => [
    [room, "État", "Observations"],
    ["Sol", "B", "parquet stratifié, une rayure près de la porte"],
    ["Murs", "M", "peinture blanche, trous de chevilles rebouchés"],
    ["Plafond", "TB", "neuf"],
    ["Fenêtre, volets", "B", "double vitrage, volet roulant fonctionne"],
    ["Prises, éclairage", "B", "4 prises, une douille sans ampoule"],
  ];
  for (const room of ["Entrée", "Séjour", "Cuisine", "Chambre 1"]) y = drawRuled(sheet, y + 8, columns, rows(room));
  sheet.text(297, 818, "TB : très bon - B : bon - M : moyen - MV : mauvais          page 1/2", {
    size: 7.5,
    color: GREY,
    align: "center",
  });
  sheet.nextPage();
  y = 50;
  for (const room of ["Chambre 2", "Salle de bains", "WC"]) y = drawRuled(sheet, y + 8, columns, rows(room));
  y = drawText(sheet, y + 30, [
    "Le locataire peut demander à compléter le présent état des lieux dans les dix jours, et pour le chauffage pendant le premier mois de la période de chauffe.",
    `Fait à ${head.place} en deux exemplaires, le ${writeDate(v.documentOn, "slashed")}.`,
  ]);
  sheet.text(LEFT, y + 14, "Le bailleur ou son mandataire", { size: 10 });
  sheet.text(330, y + 14, "Le locataire", { size: 10 });
  sheet.signature("Paul Malaucène", { x: LEFT, y: y + 22, width: 110, height: 40 });
  sheet.signature(nameOf(v), { x: 330, y: y + 22, width: 110, height: 40 });
});

/** The debt commission of the central bank says that it takes a case on. */
export const debtAdmissibility = otherPaper(
  "debt-admissibility",
  "Recevabilité du dossier de surendettement",
  (sheet, v, head) => {
    drawSender(sheet, ["BANQUE DE FRANCE", "Commission de surendettement des particuliers", "du Val-de-Brume"]);
    drawAddressee(sheet, v, 140);
    sheet.text(LEFT, 210, "Dossier n° 000125031874", { size: 9.5 });
    sheet.text(LEFT, 224, "Lettre recommandée avec demande d'avis de réception", { size: 9.5 });
    sheet.text(325, 224, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { size: 10 });
    const y = drawText(
      sheet,
      262,
      [
        "Objet : décision de recevabilité de votre dossier et orientation",
        `${titleOf(v)},`,
        `Dans sa séance du ${writeDate(v.documentOn, "worded")}, la commission a déclaré votre dossier recevable à la procédure de traitement des situations de surendettement et l'a orienté vers des mesures imposées.`,
        `Selon l'état déclaré, vos ressources s'élèvent à ${writeAmount(v.monthlyIncomeCents, "spaced")} par mois et votre endettement global à ${writeAmount(v.otherDebtCents ?? 1842000, "spaced")}.`,
        "Cette décision emporte suspension et interdiction des procédures d'exécution pendant une durée maximale de deux ans. Elle emporte rétablissement des droits à l'aide personnalisée au logement.",
        "Vous avez l'interdiction d'aggraver votre endettement. Vous devez continuer à payer vos charges courantes : loyer, assurances, impôts, énergie.",
        "Un recours peut être formé dans les quinze jours, par déclaration au secrétariat de la commission.",
        "Le secrétaire de la commission",
      ],
      true,
    );
    sheet.signature("Alain Durocher", { x: LEFT, y: y + 2, width: 120, height: 40 });
  },
);

/** A contract of mutual duties for the minimum income: aims, a referee and dates, but no accompaniment in housing. */
export const incomeContract = otherPaper("income-contract", "Contrat d'engagement réciproque RSA", (sheet, v, head) => {
  drawSender(sheet, [
    "Département du Val-de-Brume",
    "Direction de l'insertion et de l'emploi",
    "Revenu de solidarité active",
  ]);
  drawTitle(sheet, 130, "CONTRAT D'ENGAGEMENT RÉCIPROQUE (RSA)");
  let y = drawText(sheet, 165, [
    `Allocataire : ${titleOf(v)} ${nameOf(v)}, né(e) le ${writeDate(v["household.birthOn"], "slashed")}`,
    `Domicile : ${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`,
    `Numéro d'allocataire : 2718354 - Référent unique : ${head.signer}, France Travail`,
    `Contrat conclu à compter du ${writeDate(v.documentOn, "slashed")} pour une durée de 6 mois.`,
  ]);
  y = drawRuled(
    sheet,
    y + 6,
    [0.34, 0.43, 0.23],
    [
      ["Domaine", "Action d'insertion", "Échéance"],
      ["Emploi", "Actualiser le CV et s'inscrire en agence d'intérim", "1er mois"],
      ["Formation", "Positionnement CLEA auprès du GRETA", "3e mois"],
      ["Mobilité", "Dossier d'aide au permis de conduire", "4e mois"],
      ["Garde d'enfants", "Rechercher une place en crèche à vocation d'insertion", "2e mois"],
    ],
  );
  y = drawText(sheet, y + 26, [
    "L'allocataire s'engage à consacrer au moins quinze heures par semaine aux actions ci-dessus et à se présenter aux convocations. Le non-respect du contrat peut entraîner la suspension de l'allocation.",
    `Fait à ${head.place}, le ${writeDate(v.documentOn, "slashed")}`,
  ]);
  sheet.text(LEFT, y + 12, "L'allocataire", { size: 10 });
  sheet.text(330, y + 12, "Pour le président du Conseil départemental", { size: 10 });
  sheet.signature(nameOf(v), { x: LEFT, y: y + 20, width: 110, height: 40 });
  sheet.signature(head.signer, { x: 330, y: y + 20, width: 110, height: 40 });
});
