import { rgb } from "pdf-lib";
import { GREY } from "../../drawing/sheet.ts";
import { drawChoice } from "../form-marks.ts";
import { isWoman } from "../invent-people.ts";
import { drawAddressee, drawSender, drawTable, drawText, drawTitle, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeDate, writePhone } from "../printed-values.ts";
import { nameHolder, signerOf, tellHome, together } from "./naming.ts";
import { paint } from "./typesetting.ts";

const LEFT = 42;
const TEAL = rgb(0, 0.44, 0.5);

/** A fund's money for a new home: a commission decides for a household, but on a sum and on no accompaniment. */
export const depositGrant = otherPaper("deposit-grant", "Aide financière à l'accès", (sheet, v, head) => {
  paint(sheet, { x: 0, y: 0, width: 595.3, height: 8 }, TEAL);
  drawSender(sheet, ["Département du Val-de-Brume", "Fonds de solidarité logement - aides financières", head.contact]);
  drawAddressee(sheet, v);
  sheet.text(325, 196, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { size: 10 });
  sheet.text(LEFT, 226, "Objet : aide financière à l'entrée dans les lieux", { face: "bold", size: 10.5 });
  const deposit = v.rentCents || 48200;
  const y = drawText(sheet, 254, [
    `${nameHolder(v).split(" ")[0]},`,
    "La commission des aides financières a examiné votre demande. Elle vous accorde les sommes suivantes, versées directement au bailleur et à l'assureur :",
  ]);
  const below = drawTable(sheet, y, [
    ["Dépôt de garantie (prêt sans intérêt)", writeAmount(deposit, "spaced") ?? ""],
    ["Premier mois de loyer (subvention)", writeAmount(Math.round(deposit * 0.6), "spaced") ?? ""],
    ["Assurance habitation (subvention)", "92,00 €"],
  ]);
  const end = drawText(sheet, below + 24, [
    "Le prêt est remboursable en 24 mensualités par prélèvement, la première le 5 du troisième mois suivant l'entrée dans le logement. Le tableau d'amortissement est joint.",
    "L'aide est annulée si le bail n'est pas signé dans un délai de trois mois.",
  ]);
  sheet.text(360, end + 14, "La responsable du fonds", { size: 10.5 });
  sheet.signature("fonds", { x: 366, y: end + 22, width: 115, height: 42 });
});

/** A tenant's notice that they leave, sent to the landlord. */
export const noticeToLeave = otherPaper("notice-to-leave", "Congé donné par le locataire", (sheet, v) => {
  const face = "serif" as const;
  const sender = [
    signerOf(v),
    v["household.address"],
    together(v["household.postalCode"], v["household.city"]),
    v["household.phone"] && writePhone(v["household.phone"]),
  ];
  let top = 60;
  for (const line of sender) if (line) top = sheet.paragraph(LEFT, top, 260, line, { face, size: 11 });
  [v.landlord ?? "Valbrume Habitat (OPH)", "Service de la gestion locative", "96000 Valbrume"].forEach(
    (line, place) => {
      sheet.text(330, 150 + place * 14, line, { face, size: 11 });
    },
  );
  const on = `${v["household.city"]}, le ${writeDate(v.documentOn, "worded")}`;
  sheet.text(330, 208, on, { face, size: 11 });
  sheet.text(LEFT, 240, "Lettre recommandée avec demande d'avis de réception", { face: "serifItalic", size: 10.5 });
  sheet.text(LEFT, 258, "Objet : congé de mon logement", { face: "serifBold", size: 11 });
  const y = drawText(
    sheet,
    290,
    [
      "Madame, Monsieur,",
      `Par la présente, je vous donne congé du logement que je loue ${tellHome(v)}. Le préavis étant réduit à un mois (bénéficiaire du revenu de solidarité active), il prendra fin un mois après réception de ce courrier.`,
      "Je vous propose de convenir d'une date pour l'état des lieux de sortie et la remise des clés. Le dépôt de garantie est à me rembourser dans le délai légal.",
      "Veuillez agréer, Madame, Monsieur, mes salutations distinguées.",
    ],
    true,
  );
  sheet.signature(signerOf(v), { x: 340, y: y + 16, width: 120, height: 46 });
});

/** The form in which a landlord tells the family benefits office what the rent is. */
export const rentStatement = otherPaper("rent-statement", "Attestation de loyer", (sheet, v) => {
  paint(sheet, { x: LEFT, y: 36, width: 60, height: 34 }, rgb(0.02, 0.3, 0.58));
  sheet.text(LEFT + 30, 58, "Caf", { face: "bold", size: 15, color: rgb(1, 1, 1), align: "center" });
  sheet.text(LEFT + 80, 52, "ATTESTATION DE LOYER", { face: "bold", size: 16 });
  sheet.text(LEFT + 80, 66, "à faire remplir par le propriétaire ou le gestionnaire du logement", { size: 9 });
  let y = drawTable(sheet, 92, [
    ["N° d'allocataire", "0 418 226 K"],
    ["Nom, prénom du locataire", together(v["household.lastName"], v["household.firstName"])],
    ["Adresse du logement", together(v["household.postalCode"], v["household.city"])],
    ["Date d'entrée dans le logement", "01/09/2025"],
    ["Bailleur ou gestionnaire", v.landlord ?? "Agence Bellevue Gestion"],
    ["N° SIRET du bailleur", "000 000 000 00000"],
  ]);
  sheet.text(LEFT, y + 24, "Le logement est :", { face: "bold", size: 9.5 });
  let x = LEFT + 90;
  for (const [words, chosen] of [
    ["vide", true],
    ["meublé", false],
    ["en colocation", false],
    ["une chambre", false],
  ] as const)
    x = drawChoice(sheet, { x, y: y + 24 }, words, { chosen, mark: "ballot" }) + 18;
  sheet.text(LEFT, y + 44, "Le locataire est à jour de ses loyers :", { face: "bold", size: 9.5 });
  x = drawChoice(sheet, { x: LEFT + 190, y: y + 44 }, "oui", { chosen: !v.rentArrearsCents, mark: "ballot" }) + 18;
  drawChoice(sheet, { x, y: y + 44 }, "non", { chosen: Boolean(v.rentArrearsCents), mark: "ballot" });
  y = drawTable(sheet, y + 60, [
    ["Loyer du premier mois complet (sans les charges)", writeAmount(v.rentCents ?? 51200, "spaced") ?? ""],
    ["Surface habitable", "54 m²"],
  ]);
  drawText(sheet, y + 26, [
    `Je certifie exacts les renseignements portés ci-dessus, le ${writeDate(v.documentOn, "slashed")}.`,
    "La loi rend passible d'amende et d'emprisonnement quiconque se rend coupable de fausses déclarations (article 441-1 du code pénal).",
  ]);
  sheet.text(340, y + 96, "Cachet et signature du bailleur", { size: 9.5 });
  sheet.signature("bailleur", { x: 346, y: y + 104, width: 115, height: 42 });
});

/** The State's receipt for an application for the enforceable right to housing: a file number, and no decision yet. */
export const rightToHousingReceipt = otherPaper("right-to-housing-receipt", "Accusé de réception", (sheet, v, head) => {
  ["PRÉFET", "DU VAL-DE-BRUME"].forEach((line, place) => {
    sheet.text(LEFT, 54 + place * 13, line, { face: "bold", size: 12 });
  });
  sheet.text(LEFT, 82, "Secrétariat de la commission de médiation", { size: 9, color: GREY });
  drawAddressee(sheet, v);
  sheet.text(325, 190, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { size: 10 });
  drawTitle(sheet, 226, "ACCUSÉ DE RÉCEPTION");
  const y = drawText(sheet, 262, [
    `${isWoman(v["household.firstName"]) ? "Madame" : "Monsieur"},`,
    "J'accuse réception de votre recours amiable en vue d'une offre de logement (article L. 441-2-3, II, du code de la construction et de l'habitation). Il porte le numéro 0962026001874.",
    "Votre dossier est complet. La commission de médiation se prononcera dans un délai de trois mois à compter de ce jour. En l'absence de réponse dans ce délai, votre recours devra être considéré comme rejeté.",
    "Ce recours n'interrompt pas une procédure d'expulsion. Continuez vos recherches et renouvelez chaque année votre demande de logement social.",
  ]);
  sheet.text(360, y + 14, "Pour le préfet, le secrétariat", { size: 10 });
  sheet.signature("secretariat", { x: 366, y: y + 22, width: 110, height: 40 });
});
