import { drawBand, LEFT, WIDTH } from "../../drawing/form.ts";
import { euros, shortDate } from "../../drawing/french.ts";
import { GREY } from "../../drawing/sheet.ts";
import { drawAddressee, drawSender, drawTable, drawText, drawTitle, otherPaper } from "./paper-parts.ts";

export const residenceCard = otherPaper("residence-card", "Copie d'une carte", (sheet, v) => {
  const [x, y] = [140, 190];
  sheet.frame({ x, y, width: 310, height: 196 }, { thickness: 1.3 });
  sheet.frame({ x, y, width: 310, height: 24 }, { shaded: true });
  sheet.text(x + 12, y + 16, "RÉPUBLIQUE D'ESSAI - CARTE NATIONALE D'IDENTITÉ", { face: "bold", size: 9 });
  sheet.frame({ x: x + 12, y: y + 36, width: 80, height: 104 }, { shaded: true });
  const birth = v["household.birthOn"];
  const lines = [
    `Nom : ${v["household.lastName"]}`,
    `Prénom(s) : ${v["household.firstName"]}`,
    `Né(e) le : ${birth && shortDate(birth)}`,
    `à : ${v["household.city"]} (96)`,
    "Sexe : X   Taille : 1,68 m   SPÉCIMEN",
  ];
  lines.forEach((line, place) => {
    sheet.text(x + 104, y + 52 + place * 19, line, { size: 9.5 });
  });
  sheet.text(x + 12, y + 166, "IDXXXSPECIMEN<<<<<<<<<<<<<<<<<<<<<<<<", { face: "typed", size: 11 });
  sheet.text(x + 12, y + 182, "0000XXX000000SPECIMEN<<<<<<0000000X0", { face: "typed", size: 11 });
});

export const receipt = otherPaper("rent-receipt", "Quittance", (sheet, v, head) => {
  drawSender(sheet, ["M. et Mme Castelnau-Roy, bailleurs", head.address]);
  drawAddressee(sheet, v);
  drawTitle(sheet, 220, "QUITTANCE DE LOYER - MARS 2026");
  const rent = v.rentCents ?? 51200;
  const rows = [
    ["Loyer nu", euros(rent - 6000)],
    ["Charges", euros(6000)],
    ["Total", euros(rent)],
    ["Payé le", "05/03/2026"],
  ] as const;
  const y = drawTable(sheet, 250, rows);
  drawText(sheet, y + 30, [
    `Nous, bailleurs du logement situé ${v["household.address"]}, donnons quittance de la somme ci-dessus, sous réserve de tous nos droits.`,
  ]);
  sheet.signature("Castelnau", { x: 380, y: y + 90, width: 120, height: 55 });
});

export const electricityBill = otherPaper("electricity-bill", "Facture", (sheet, v) => {
  drawSender(sheet, ["Lumen Brume Énergie", "Service clients : 01 99 00 44 10 (appel non surtaxé)"]);
  drawAddressee(sheet, v);
  drawTitle(sheet, 224, "FACTURE D'ÉLECTRICITÉ DU 12/02/2026");
  sheet.text(LEFT, 250, "N° client : 4 402 118   Point de livraison : 00 000 000 118 402", { size: 10 });
  let y = drawBand(sheet, 270, "DÉTAIL DE VOTRE FACTURE");
  y = drawTable(sheet, y, [
    ["Abonnement du 12/12/2025 au 11/02/2026", "31,24 €"],
    ["Consommation estimée : 1 418 kWh", "297,78 €"],
    ["Contributions et taxes", "44,06 €"],
    ["TVA à 20 %", "69,11 €"],
  ]);
  y = drawTable(sheet, y + 10, [
    ["Solde antérieur impayé", "212,40 €"],
    ["Montant à payer avant le 05/03/2026", "654,59 €"],
  ]);
  drawText(sheet, y + 34, [
    "En cas de difficulté de paiement, prenez contact avec nos conseillers ou avec les services sociaux de votre commune.",
  ]);
});

export const payslip = otherPaper("payslip", "Bulletin de paie", (sheet, v) => {
  drawSender(sheet, ["SARL Les Ateliers du Moulin", "Zone d'activité des Peupliers, 96130 Champvallon"]);
  drawTitle(sheet, 112, "BULLETIN DE PAIE");
  sheet.text(LEFT + WIDTH / 2, 130, "Période du 01/02/2026 au 28/02/2026", { size: 10, align: "center" });
  sheet.text(LEFT, 158, `Salarié : ${v["household.firstName"]} ${v["household.lastName"]}`, { size: 10 });
  sheet.text(LEFT, 173, `Adresse : ${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`, {
    size: 10,
  });
  sheet.text(LEFT, 188, "Emploi : agent de conditionnement   Matricule : 0412   Entrée : 03/10/2022", { size: 10 });
  const rows = [
    ["Salaire de base (151,67 h)", "1 823,04 €"],
    ["Heures supplémentaires", "62,10 €"],
    ["Total brut", "1 885,14 €"],
    ["Cotisations salariales", "- 412,88 €"],
    ["Net imposable", "1 521,30 €"],
    ["Net à payer avant impôt", "1 472,26 €"],
    ["Impôt prélevé à la source (0 %)", "0,00 €"],
    ["Net payé le 28/02/2026 par virement", "1 472,26 €"],
  ] as const;
  const y = drawTable(sheet, 208, rows);
  sheet.text(LEFT, y + 24, "À conserver sans limitation de durée.", { size: 8.5, color: GREY });
});

export const lease = otherPaper("lease", "Contrat de location", (sheet, v) => {
  drawTitle(sheet, 76, "CONTRAT DE LOCATION");
  sheet.text(LEFT + WIDTH / 2, 94, "logement vide à usage d'habitation principale", { size: 10, align: "center" });
  const rent = v.rentCents ?? 51200;
  drawText(
    sheet,
    130,
    [
      "Entre les soussignés : SCI Les Glycines, bailleur, et",
      `${v["household.firstName"]} ${v["household.lastName"]}, locataire, il a été convenu ce qui suit.`,
      `Article 1 - Le bailleur donne en location le logement situé ${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}, de trois pièces et 58 m².`,
      "Article 2 - Le bail est consenti pour une durée de trois ans à compter du 1er février 2026. Il est reconduit tacitement.",
      `Article 3 - Le loyer mensuel est de ${euros(rent)}, payable d'avance le 5 de chaque mois. Les charges font l'objet d'une provision.`,
      `Article 4 - Le dépôt de garantie est fixé à ${euros(rent)}.`,
      "Article 5 - Le locataire use paisiblement des locaux et répond des dégradations.",
    ],
    true,
  );
  sheet.nextPage();
  const y = drawText(
    sheet,
    90,
    [
      "Article 6 - Le locataire s'assure contre les risques locatifs et en justifie chaque année.",
      "Article 7 - À défaut de paiement, et deux mois après un commandement de payer resté sans effet, le bail est résilié de plein droit.",
      "Article 8 - Un état des lieux est établi à l'entrée et à la sortie.",
      "Fait en deux exemplaires, le 28 janvier 2026.",
    ],
    true,
  );
  sheet.text(LEFT, y + 20, "Le bailleur", { face: "serif", size: 11 });
  sheet.text(340, y + 20, "Le locataire", { face: "serif", size: 11 });
  sheet.signature("Glycines", { x: LEFT + 4, y: y + 30, width: 120, height: 54 });
  sheet.signature(`${v["household.lastName"]}`, { x: 344, y: y + 30, width: 120, height: 54 });
});

/** All of it is written by hand, on lined paper. */
export const handwrittenLetter = otherPaper("handwritten-letter", "Lettre", (sheet, v) => {
  const hand = { size: 13, filled: true } as const;
  for (let y = 120; y < 780; y += 24) sheet.line(30, y, 565, y, 0.3, GREY);
  sheet.line(80, 40, 80, 800, 0.5, GREY);
  sheet.text(90, 96, `${v["household.firstName"]} ${v["household.lastName"]}`, hand);
  sheet.text(90, 116, `${v["household.address"]}`, hand);
  sheet.text(90, 140, `${v["household.postalCode"]} ${v["household.city"]}`, hand);
  sheet.text(340, 164, "le 9 mars 2026", hand);
  sheet.text(90, 212, "Madame, Monsieur,", hand);
  const text =
    "Je vous écris car je n'arrive plus à payer mon loyer depuis le mois de novembre. J'ai perdu mon travail et la CAF ne me verse plus rien pour l'instant. Je voudrais savoir si vous pouvez m'aider à trouver une solution avec le propriétaire. Je peux venir tous les matins.";
  const y = sheet.paragraph(90, 236, 450, text, { ...hand, leading: 24 });
  sheet.text(90, y + 24, "Merci d'avance pour votre réponse.", hand);
  sheet.signature(`${v["household.lastName"]}`, { x: 340, y: y + 50, width: 130, height: 60 });
});
