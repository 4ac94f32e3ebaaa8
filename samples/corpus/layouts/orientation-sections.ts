import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawRow } from "./cells.ts";
import { Flow } from "./flow.ts";
import { drawAsked, drawBelow, drawCombs, drawPapers, drawReserved, drawSection, TINY } from "./numbered.ts";
import { drawSigning } from "./signing.ts";
import { dateDigits, joined, nationalPhone, pointedEuros, said, schemeName } from "./wording.ts";

const PAIRS = [2, 2, 2, 2, 2] as const;
const DATE = [2, 2, 4] as const;

const LAW =
  "Loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement. Les informations recueillies sont enregistrées par le secrétariat du Fonds pour instruire votre demande et conservées deux ans après la fin de l'aide. Vous pouvez y accéder et les faire rectifier (règlement UE 2016/679) auprès du délégué à la protection des données.";

function drawApplicant(flow: Flow, v: Values): void {
  drawSection(flow, 1, "IDENTIFICATION DU DEMANDEUR");
  drawBelow(flow, [
    { share: 0.5, label: "Nom de famille", text: v["household.lastName"] ?? "" },
    { share: 0.5, label: "Prénom usuel", text: v["household.firstName"] ?? "" },
  ]);
  drawCombs(flow, [
    {
      label: "Date de naissance (JJ/MM/AAAA)",
      at: 4,
      groups: DATE,
      signs: said(v["household.birthOn"], dateDigits),
      between: "/",
    },
    { label: "Téléphone", at: 210, groups: PAIRS, signs: said(v["household.phone"], nationalPhone) },
    { label: "Code postal", at: 425, groups: [5], signs: v["household.postalCode"] ?? "" },
  ]);
  drawBelow(flow, [
    { share: 0.62, label: "Adresse (n°, voie, bâtiment)", text: v["household.address"] ?? "" },
    { share: 0.38, label: "Localité", text: v["household.city"] ?? "" },
  ]);
  const family = [said(v["household.adults"], String), said(v["household.children"], String)];
  drawBelow(flow, [
    { share: 0.33, label: "Co-titulaire : nom", text: v["household.coHolderLastName"] ?? "" },
    { share: 0.33, label: "Co-titulaire : prénom", text: v["household.coHolderFirstName"] ?? "" },
    { share: 0.34, label: "Composition du ménage (adultes + enfants)", text: joined(family, " + ") },
  ]);
}

function drawHousing(flow: Flow, v: Values): void {
  drawSection(flow, 2, "LOGEMENT OCCUPÉ");
  const lives = v.occupancy;
  drawAsked(flow, "2.1 Qualité :", [
    { words: "locataire", chosen: lives === "tenant" },
    { words: "sous-locataire", chosen: lives === "subtenant" },
    { words: "propriétaire occupant", chosen: lives === "owner" },
    { words: "hébergé à titre gratuit", chosen: lives === "hosted" },
    { words: "sans logement", chosen: lives === "homeless" },
    { words: "en structure d'hébergement", chosen: lives === "shelter" },
  ]);
  const defects = v.housingDefects ?? [];
  drawAsked(flow, "2.2 État :", [
    { words: "non décent", chosen: defects.includes("indecent") },
    { words: "insalubre", chosen: defects.includes("unhealthy") },
    { words: "suroccupé", chosen: defects.includes("overcrowded") },
    { words: "inadapté", chosen: defects.includes("unsuitable") },
    { words: "trop onéreux", chosen: defects.includes("too-expensive") },
  ]);
  drawBelow(flow, [{ share: 1, label: "2.3 Bailleur (raison sociale ou nom)", text: v.landlord ?? "" }]);
}

function drawBudget(flow: Flow, v: Values): void {
  drawSection(flow, 3, "RESSOURCES ET CHARGES (montants mensuels en euros)");
  drawBelow(flow, [
    { share: 0.34, label: "3.1 Ressources totales", text: said(v.monthlyIncomeCents, pointedEuros) },
    { share: 0.33, label: "3.2 Loyer charges comprises", text: said(v.rentCents, pointedEuros) },
    { share: 0.33, label: "3.3 Aide au logement perçue", text: said(v.housingAidCents, pointedEuros) },
  ]);
  drawBelow(flow, [
    { share: 0.5, label: "3.4 Montant de la dette locative", text: said(v.rentArrearsCents, pointedEuros) },
    { share: 0.5, label: "3.5 Autres dettes (énergie, crédits…)", text: said(v.otherDebtCents, pointedEuros) },
  ]);
  const stage = v.evictionStage;
  drawAsked(flow, "3.6 Contentieux :", [
    { words: "aucun", chosen: stage === "none" },
    { words: "commandement de payer", chosen: stage === "notice-to-pay" },
    { words: "assignation", chosen: stage === "summons" },
    { words: "jugement", chosen: stage === "judgment" },
    { words: "commandement de quitter les lieux", chosen: stage === "order-to-leave" },
    { words: "concours de la force publique", chosen: stage === "police-assistance" },
  ]);
}

function drawMeasure(flow: Flow, v: Values, head: Letterhead): void {
  flow.say("FICHE A.S.L.L. (à joindre à l'imprimé 42)", { size: 13, face: "bold", align: "center" });
  drawSection(flow, 4, "MESURE DEMANDÉE");
  const wanted = v.requestKind;
  drawAsked(flow, "4.1 Nature :", [
    { words: "accès", chosen: wanted === "access" },
    { words: "maintien", chosen: wanted === "maintenance" },
    { words: "diagnostic", chosen: wanted === "diagnostic" },
  ]);
  drawBelow(flow, [{ share: 1, label: "4.2 Intitulé de la mesure", text: schemeName(v.scheme) }]);
  drawBelow(flow, [
    { share: 1, label: "4.3 Suivi déjà exercé par un autre service", text: v.otherAccompaniment ?? "" },
  ]);
  drawRow(
    flow,
    [{ share: 1, label: "4.4 Exposé de la situation et motif", text: v.motive ?? "", style: { size: 9.5 } }],
    {
      thickness: 0.35,
      label: TINY,
      least: 110,
    },
  );
  drawSection(flow, 5, "SERVICE INSTRUCTEUR");
  drawBelow(flow, [
    { share: 0.55, label: "Dénomination", text: v["referrer.organisation"] ?? "" },
    { share: 0.45, label: "Nom du travailleur social", text: v["referrer.contactName"] ?? "" },
  ]);
  drawBelow(flow, [{ share: 1, label: "Adresse électronique", text: v["referrer.email"] ?? "" }]);
  drawCombs(flow, [{ label: "Téléphone", at: 4, groups: PAIRS, signs: said(v["referrer.phone"], nationalPhone) }]);
  drawSection(flow, 6, "ADHÉSION DU MÉNAGE ET SIGNATURES");
  flow.say("Le ménage déclare adhérer à la mesure et certifie exacts les renseignements portés ci-dessus.", {
    size: 8.5,
  });
  drawCombs(flow, [{ label: `Fait à ${head.place}, le`, at: 4, groups: DATE, signs: said(v.signedOn, dateDigits) }]);
  flow.need(90);
  const area = { y: flow.y, width: flow.width / 2, height: 84 };
  const name = v["household.lastName"] ?? "";
  drawSigning(flow.sheet, {
    label: "Signature du demandeur",
    signed: v.householdSigned,
    name,
    area: { ...area, x: flow.left },
  });
  drawSigning(flow.sheet, {
    label: "Signature et cachet du service instructeur",
    signed: v.professionalSigned,
    name: v["referrer.contactName"] ?? head.signer,
    area: { ...area, x: flow.left + flow.width / 2 },
  });
  // The stamp stands there with or without a signature: it is none.
  if (v["referrer.organisation"] !== undefined)
    flow.sheet.stamp(flow.right - 44, flow.y + 46, "SERVICE INSTRUCTEUR", ["FSL"], 33);
  flow.sheet.frame({ ...area, x: flow.left, width: flow.width }, { thickness: 0.4 });
  flow.skip(90);
}

/** A dense form of numbered sections on two pages: boxes of one digit, small print, blackened squares. */
export const orientationSections: Layout = {
  kind: "orientation",
  variant: "imprime-42",
  title: "Imprimé 42 et fiche ASLL",
  name: "orientation-sections",
  schemes: ["asll-42", "asll-42-glissant", "asll-42-specifique"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 40, width: 515, top: 30, bottom: 812 }, (page) => {
      sheet.text(40, 828, "Imprimé 42 - FSL - modèle 03/2019", { size: 6.5, color: GREY });
      sheet.text(555, 828, `${page}/2`, { size: 6.5, color: GREY, align: "right" });
    });
    sheet.text(40, 42, head.name, { size: 9, face: "bold" });
    sheet.text(40, 53, head.address, { size: 7.5 });
    sheet.text(40, 63, head.contact, { size: 7.5 });
    sheet.frame({ x: 478, y: 30, width: 77, height: 34 }, { thickness: 1.2 });
    sheet.text(516, 43, "IMPRIMÉ", { size: 8, face: "bold", align: "center" });
    sheet.text(516, 59, "42", { size: 15, face: "bold", align: "center" });
    flow.y = 70;
    flow.say("DEMANDE D'INTERVENTION DU FONDS DE SOLIDARITÉ POUR LE LOGEMENT", {
      size: 12.5,
      face: "bold",
      align: "center",
    });
    flow.skip(8);
    drawBelow(flow, [
      { share: 0.5, label: "Numéro de dossier", text: v.reference ?? "" },
      { share: 0.5, label: "Numéro de mesure (si déjà attribué)", text: v.measureRef ?? "" },
    ]);
    drawApplicant(flow, v);
    drawHousing(flow, v);
    drawBudget(flow, v);
    drawReserved(flow);
    drawPapers(flow);
    flow.skip(8);
    flow.say(LAW, { size: 6.8, color: GREY });
    flow.turnPage();
    drawMeasure(flow, v, head);
  },
};
