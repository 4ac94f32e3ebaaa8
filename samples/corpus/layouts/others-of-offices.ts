import { rgb } from "pdf-lib";
import { GREY } from "../../drawing/sheet.ts";
import { drawAddressee, drawSender, drawText, drawTitle, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeDate } from "../printed-values.ts";
import { nameHolder, signerOf, tellHome } from "./naming.ts";
import { drawRuled } from "./others-certificates.ts";
import { paint } from "./typesetting.ts";

const LEFT = 42;

/** The fund grants money for an energy bill: a decision of the same fund, and no measure. */
export const energyAid = otherPaper("energy-aid", "Aide aux impayés d'énergie", (sheet, v, head) => {
  drawSender(sheet, ["Fonds de solidarité pour le logement", "Volet énergie", "12 place des Halles, 96000 VALBRUME"]);
  drawAddressee(sheet, v);
  sheet.text(325, 196, `Valbrume, le ${writeDate(v.documentOn, "worded")}`, { size: 10.5 });
  sheet.text(LEFT, 196, "Dossier énergie n° E-26-04417", { size: 9.5 });
  sheet.text(LEFT, 236, "Objet : aide financière pour le paiement d'une facture d'électricité", {
    face: "bold",
    size: 11,
  });
  const before = drawText(sheet, 266, [
    "Madame, Monsieur,",
    "Votre demande d'aide a été étudiée par la commission du fonds de solidarité. J'ai le plaisir de vous informer que l'aide suivante vous est accordée :",
  ]);
  const y = drawRuled(
    sheet,
    before,
    [0.4, 0.2, 0.2, 0.2],
    [
      ["Fournisseur", "Dette", "Aide accordée", "Reste à charge"],
      ["Brume Énergies", "612,40 €", "350,00 €", "262,40 €"],
    ],
  );
  const after = drawText(sheet, y + 28, [
    "Cette somme est versée directement au fournisseur, sous quinze jours. Il vous appartient de convenir avec lui d'un échéancier pour le reste à charge.",
    "Aucune nouvelle aide de même nature ne pourra vous être attribuée avant douze mois.",
    "Recevez, Madame, Monsieur, mes salutations les meilleures.",
  ]);
  sheet.text(340, after + 20, "Pour le président du fonds", { size: 10.5 });
  sheet.signature(head.signer, { x: 345, y: after + 28, width: 120, height: 44 });
  sheet.text(340, after + 88, head.signer, { size: 10.5 });
});

/** A landlord's commission gives a household a home: a decision with a session and conditions, and no measure. */
export const housingAllocation = otherPaper("housing-allocation", "Décision d'attribution", (sheet, v, head) => {
  paint(sheet, { x: 0, y: 0, width: 12, height: 842 }, rgb(0.9, 0.4, 0.1));
  drawSender(sheet, ["Valbrume Habitat", "Office public de l'habitat", "3 rue Basse-Saint-Jean, 96000 VALBRUME"]);
  drawAddressee(sheet, v);
  drawTitle(sheet, 222, "PROPOSITION DE LOGEMENT");
  const before = drawText(sheet, 254, [
    `La commission d'attribution des logements et d'examen de l'occupation des logements (CALEOL), réunie le ${writeDate(v.documentOn, "slashed")}, a examiné votre demande de logement social et vous attribue, au rang 1, le logement suivant :`,
  ]);
  const y = drawRuled(
    sheet,
    before,
    [0.4, 0.6],
    [
      ["Logement proposé", "Programme Les Peupliers, n° 0412-08"],
      ["Adresse", `7 allée Joséphine-Brûlé, ${v["household.postalCode"]} ${v["household.city"]}`],
      ["Type et surface", "T3 de 64 m², 2e étage avec ascenseur"],
      ["Loyer mensuel hors charges", "402,18 €"],
      ["Provision pour charges", "96,50 €"],
      ["Dépôt de garantie", "402,18 €"],
      ["Disponible", "immédiatement"],
    ],
  );
  const after = drawText(sheet, y + 28, [
    "Vous avez dix jours pour nous faire connaître votre accord ou votre refus à l'aide du coupon ci-dessous. Sans réponse de votre part, le logement sera proposé au candidat suivant.",
    "Coupon-réponse :   [ ] j'accepte ce logement      [ ] je refuse ce logement",
  ]);
  sheet.text(LEFT, after + 14, `${nameHolder(v)} - signature :`, { size: 10 });
  sheet.text(350, after + 14, "La chargée d'attribution", { size: 10 });
  sheet.signature(head.signer, { x: 355, y: after + 22, width: 115, height: 42 });
});

/** A town's hygiene service went to see a home and wrote down what it found. */
export const hygieneReport = otherPaper("hygiene-report", "Rapport de visite", (sheet, v, head) => {
  drawSender(sheet, ["Ville de Valbrume", "Service communal d'hygiène et de santé", "1 place du Marché aux Grains"]);
  drawTitle(sheet, 130, "RAPPORT DE VISITE D'UN LOGEMENT");
  sheet.text(297, 148, "Règlement sanitaire départemental - décret n° 2002-120 du 30 janvier 2002", {
    size: 9,
    align: "center",
    color: GREY,
  });
  const before = drawText(sheet, 184, [
    `Occupants : ${nameHolder(v)}`,
    `Adresse du logement visité : ${tellHome(v)}`,
    `Visite effectuée le ${writeDate(v.documentOn, "slashed")} en présence de l'occupant, le propriétaire n'ayant pu se déplacer.`,
  ]);
  const y = drawRuled(
    sheet,
    before + 4,
    [0.26, 0.5, 0.24],
    [
      ["Élément", "Constat", "Conformité"],
      ["Installation électrique", "Prises descellées dans la cuisine", "non"],
      ["Ventilation", "Bouches d'extraction obstruées", "non"],
      ["Chauffage", "Radiateurs électriques en état de marche", "oui"],
      ["Murs et plafonds", "Moisissures dans la chambre, 2 m²", "non"],
      ["Menuiseries", "Une fenêtre ne ferme plus", "non"],
      ["Eau, évacuations", "Sans remarque", "oui"],
    ],
  );
  const after = drawText(sheet, y + 30, [
    "Conclusion : le logement ne répond pas à l'ensemble des caractéristiques de la décence. Le propriétaire est mis en demeure d'exécuter les travaux dans un délai de trois mois.",
    "Une contre-visite sera organisée à l'issue de ce délai. Copie du rapport est adressée à la caisse d'allocations familiales.",
  ]);
  sheet.text(340, after + 18, "L'inspecteur de salubrité", { size: 10.5 });
  sheet.signature(head.signer, { x: 345, y: after + 26, width: 120, height: 44 });
  sheet.stamp(250, after + 50, "VILLE DE VALBRUME", ["SCHS"], 32);
});

/** A household allows services to speak about it: names, a home and a signature, and no measure. */
export const sharingConsent = otherPaper("sharing-consent", "Autorisation de transmission", (sheet, v, head) => {
  sheet.text(LEFT, 48, head.name, { face: "serifBold", size: 12 });
  sheet.text(LEFT, 61, head.address, { face: "serif", size: 9 });
  sheet.text(297, 116, "AUTORISATION DE TRANSMISSION", { face: "serifBold", size: 15, align: "center" });
  sheet.text(297, 134, "D'INFORMATIONS PERSONNELLES", { face: "serifBold", size: 15, align: "center" });
  const y = drawText(
    sheet,
    180,
    [
      `Je, ${nameHolder(v)}, demeurant ${tellHome(v)},`,
      "autorise le service désigné ci-dessus à échanger avec les organismes suivants les informations strictement nécessaires à l'étude de ma situation :",
      "[X] caisse d'allocations familiales     [X] bailleur     [ ] fournisseur d'énergie     [ ] Banque de France",
      "Je suis informé que je peux retirer cette autorisation à tout moment par simple courrier, que je dispose d'un droit d'accès et de rectification (règlement UE 2016/679), et que mes données sont conservées deux ans après le dernier contact.",
      `Fait à ${head.place}, le ${writeDate(v.documentOn, "worded")}`,
    ],
    true,
  );
  sheet.text(LEFT, y + 12, "Signature de l'intéressé(e)", { face: "serif", size: 10.5 });
  if (v.householdSigned) sheet.signature(signerOf(v), { x: LEFT + 6, y: y + 20, width: 125, height: 46 });
});

/** An employer says since when somebody works, and what for. */
export const employerCertificate = otherPaper("employer-certificate", "Attestation d'employeur", (sheet, v, head) => {
  drawSender(sheet, [
    "Brume Propreté Services",
    "SARL au capital de 15 000 € - 18 quai des Mariniers, 96120 MONTBRISAC",
    "APE 8121Z - Tél. 01 99 00 48 20",
  ]);
  drawTitle(sheet, 160, "ATTESTATION D'EMPLOI");
  const y = drawText(sheet, 214, [
    "Je soussigné, responsable des ressources humaines de la société Brume Propreté Services, atteste que :",
    `${nameHolder(v)}, né(e) le ${writeDate(v["household.birthOn"], "slashed")}, demeurant ${tellHome(v)},`,
    "est employé(e) dans notre entreprise en qualité d'agent de service depuis le 3 mars 2024, par contrat à durée indéterminée à temps partiel (24 heures par semaine).",
    `Sa rémunération mensuelle nette moyenne s'élève à ${writeAmount(118642, "spaced")}. Aucune procédure de licenciement n'est en cours.`,
    "Cette attestation est remise à l'intéressé(e) sur sa demande.",
    `Montbrisac, le ${writeDate(v.documentOn, "slashed")}`,
  ]);
  sheet.signature(head.signer, { x: 350, y: y + 10, width: 125, height: 46 });
  sheet.stamp(280, y + 40, "BRUME PROPRETÉ", ["RH"], 30);
});

/** Somebody took part in a workshop on energy at home: dates and hours, and no measure. */
export const workshopCertificate = otherPaper("workshop-certificate", "Attestation de présence", (sheet, v, head) => {
  sheet.frame({ x: 26, y: 26, width: 543, height: 790 }, { thickness: 2, color: rgb(0.3, 0.6, 0.3) });
  sheet.text(297, 80, "Maison de l'habitat de Valbrume", { face: "bold", size: 13, align: "center" });
  sheet.text(297, 140, "ATTESTATION DE PRÉSENCE", { face: "bold", size: 20, align: "center" });
  sheet.text(297, 164, "Atelier collectif « Mes factures, mes éco-gestes »", { size: 12, align: "center" });
  sheet.text(297, 230, nameHolder(v), { face: "bold", size: 15, align: "center" });
  sheet.text(297, 250, `habitant à ${v["household.city"]}`, { size: 11, align: "center" });
  const y = drawText(sheet, 300, [
    `a participé à la séance du ${writeDate(v.documentOn, "worded")}, de 14 h à 16 h 30, animée par le conseiller en énergie.`,
    "Thèmes abordés : lire une facture d'électricité, régler le chauffage, limiter la consommation d'eau, connaître le chèque énergie et les aides existantes.",
    "Un kit d'économie d'énergie (ampoules, mousseurs, thermomètre) a été remis à chaque participant.",
  ]);
  sheet.text(360, y + 30, "L'animateur", { size: 11 });
  sheet.signature(head.signer, { x: 365, y: y + 40, width: 120, height: 46 });
});
