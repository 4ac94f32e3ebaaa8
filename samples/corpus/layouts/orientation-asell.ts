import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Values } from "../../layouts/layout.ts";
import { drawChoice, drawChoices, type Mark } from "../form-marks.ts";
import { drawComb, drawLeader, fillBlock, fillIn } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { figuresOf, writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { ACTIONS, AIMS, STATES, STATUSES, STEPS } from "./orientation-asell-choices.ts";
import { drawRules, paint, WHITE } from "./ruling.ts";

const LEFT = 40;
const WIDTH = 515;
const HALF = 250;
const RIGHT = 305;
const GREEN = rgb(0.16, 0.42, 0.3);
const PALE = rgb(0.88, 0.94, 0.9);
const MARK: Mark = "pen";

function drawHeading(sheet: Sheet, y: number, letter: string, title: string): number {
  paint(sheet, { x: LEFT, y, width: WIDTH, height: 17 }, PALE);
  paint(sheet, { x: LEFT, y, width: 19, height: 17 }, GREEN);
  sheet.text(LEFT + 9.5, y + 12.5, letter, { face: "bold", size: 11, color: WHITE, align: "center" });
  sheet.text(LEFT + 26, y + 12.3, title, { face: "bold", size: 10.5, color: GREEN });
  return y + 17;
}

function drawTop(sheet: Sheet, v: Values): number {
  paint(sheet, { x: 0, y: 0, width: 595.3, height: 58 }, GREEN);
  sheet.text(LEFT, 27, "le Département", { face: "bold", size: 15, color: WHITE });
  sheet.text(LEFT, 43, "Direction de l'insertion et du logement", { size: 9, color: WHITE });
  sheet.text(555, 27, "FICHE D'ORIENTATION", { face: "bold", size: 17, color: WHITE, align: "right" });
  const full = "Accompagnement socio-éducatif lié au logement (ASELL)";
  sheet.text(555, 43, full, { size: 9.5, color: WHITE, align: "right" });
  const notice = "À compléter par le référent social avec la famille, puis à adresser à l'association du secteur.";
  sheet.text(LEFT, 75, notice, { face: "italic", size: 9 });
  sheet.text(LEFT, 97, "Date d'envoi", { size: 9.5 });
  drawComb(sheet, { x: LEFT + 66, y: 97, width: 112, cells: 8 }, figuresOf(v.documentOn));
  drawLeader(sheet, { x: RIGHT, y: 97, width: HALF }, "N° de dossier", v.reference);
  sheet.text(LEFT, 119, "Action sollicitée :", { face: "bold", size: 9.5 });
  drawChoices(sheet, { x: LEFT + 92, y: 119, width: 430 }, { choices: ACTIONS, chosen: [v.scheme], mark: MARK });
  return 131;
}

function drawFamily(sheet: Sheet, y: number, v: Values): number {
  const widths = [88, 170, 152, 105];
  const tops = drawRules(sheet, { x: LEFT, y, widths, heights: [15, 20, 20], color: GREEN });
  const columns = [LEFT + 88, LEFT + 258, LEFT + 410];
  ["Nom", "Prénom", "Né(e) le"].forEach((head, place) => {
    sheet.text((columns[place] ?? 0) + 5, y + 11, head, { face: "bold", size: 8.5 });
  });
  const people = [
    ["Demandeur", v["household.lastName"], v["household.firstName"], writeDate(v["household.birthOn"], "slashed")],
    [
      "Conjoint(e)",
      v["household.coHolderLastName"],
      v["household.coHolderFirstName"],
      writeDate(partnerBirthOn(v), "slashed"),
    ],
  ] as const;
  people.forEach(([label, ...cells], row) => {
    const base = (tops[row + 1] ?? y) + 14;
    sheet.text(LEFT + 5, base, label, { size: 9 });
    cells.forEach((cell, place) => {
      fillIn(sheet, { x: (columns[place] ?? 0) + 5, y: base, width: (widths[place + 1] ?? 0) - 10 }, cell);
    });
  });
  return y + 55;
}

function drawFirstPage(sheet: Sheet, v: Values): void {
  let y = drawHeading(sheet, drawTop(sheet, v), "A", "Référent à l'origine de la demande");
  drawLeader(sheet, { x: LEFT, y: y + 17, width: WIDTH }, "Service ou organisme", v["referrer.organisation"]);
  drawLeader(sheet, { x: LEFT, y: y + 36, width: HALF + 40 }, "Nom du référent social", v["referrer.contactName"]);
  drawLeader(sheet, { x: RIGHT + 40, y: y + 36, width: HALF - 40 }, "Tél.", writePhone(v["referrer.phone"], "."));
  drawLeader(sheet, { x: LEFT, y: y + 55, width: WIDTH }, "Adresse mail", v["referrer.email"]);
  y = drawHeading(sheet, y + 68, "B", "La famille");
  y = drawFamily(sheet, y + 6, v);
  drawLeader(sheet, { x: LEFT, y: y + 19, width: WIDTH }, "Adresse", v["household.address"]);
  sheet.text(LEFT, y + 40, "Code postal", { size: 9.5 });
  drawComb(sheet, { x: LEFT + 62, y: y + 40, width: 75, cells: 5 }, v["household.postalCode"]);
  drawLeader(sheet, { x: LEFT + 155, y: y + 40, width: WIDTH - 155 }, "Commune", v["household.city"]);
  const mobile = writePhone(v["household.phone"], ".");
  drawLeader(sheet, { x: LEFT, y: y + 60, width: 190 }, "Téléphone", mobile);
  drawLeader(sheet, { x: LEFT + 205, y: y + 60, width: WIDTH - 205 }, "Mail", v["household.email"]);
  const adults = writeCount(v["household.adults"]);
  const children = writeCount(v["household.children"]);
  drawLeader(sheet, { x: LEFT, y: y + 80, width: 190 }, "Nombre d'adultes au foyer", adults);
  drawLeader(sheet, { x: LEFT + 205, y: y + 80, width: 200 }, "Nombre d'enfants à charge", children);
  y = drawHeading(sheet, y + 94, "C", "Le logement");
  sheet.text(LEFT, y + 18, "Statut d'occupation", { face: "bold", size: 9.5 });
  const statuses = { choices: STATUSES, chosen: [v.occupancy], mark: MARK };
  y = drawChoices(sheet, { x: LEFT + 108, y: y + 18, width: WIDTH - 108 }, statuses);
  drawLeader(sheet, { x: LEFT, y: y + 22, width: WIDTH }, "Nom du bailleur", v.landlord);
  drawLeader(
    sheet,
    { x: LEFT, y: y + 42, width: HALF },
    "Loyer et charges (par mois)",
    writeAmount(v.rentCents, "spaced"),
  );
  drawLeader(sheet, { x: RIGHT, y: y + 42, width: HALF }, "APL ou AL", writeAmount(v.housingAidCents, "spaced"));
  sheet.text(LEFT, y + 64, "Le logement est", { face: "bold", size: 9.5 });
  const states = { choices: STATES, chosen: v.housingDefects ?? [], mark: MARK };
  drawChoices(sheet, { x: LEFT + 108, y: y + 64, width: WIDTH - 108 }, states);
  drawFoot(sheet, 1);
}

function drawBudget(sheet: Sheet, y: number, v: Values): number {
  const tops = drawRules(sheet, { x: LEFT, y, widths: [375, 140], heights: [20, 20, 20], color: GREEN });
  const rows = [
    ["Total des ressources du foyer (hors aide au logement), par mois", v.monthlyIncomeCents],
    ["Dette de loyer à ce jour", v.rentArrearsCents],
    ["Autres dettes : énergie, crédits, amendes...", v.otherDebtCents],
  ] as const;
  rows.forEach(([label, cents], row) => {
    const base = (tops[row] ?? y) + 14;
    sheet.text(LEFT + 5, base, label, { size: 9.5 });
    fillIn(sheet, { x: LEFT + 380, y: base, width: 128 }, writeAmount(cents, "spaced"), { align: "right" });
  });
  return y + 60;
}

function drawFoot(sheet: Sheet, page: number): void {
  sheet.line(LEFT, 806, LEFT + WIDTH, 806, 1.2, GREEN);
  sheet.text(LEFT, 818, "Fiche d'orientation ASELL - imprimé DIL 07/2", { size: 7.5, color: GREY });
  sheet.text(LEFT + WIDTH, 818, `${page} / 2`, { size: 7.5, color: GREY, align: "right" });
}

/** A département's form on two pages, its bands green: lettered sections, dotted lines, combs and crosses by pen. */
export const orientationAsell: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-asell",
  title: "Fiche d'orientation",
  schemes: ["asell-cd", "asell-generaliste", "asell-renforce"],
  fillable: true,
  draw(sheet, v, head): void {
    drawFirstPage(sheet, v);
    sheet.nextPage();
    let y = drawHeading(sheet, 42, "D", "Le budget");
    y = drawBudget(sheet, y + 6, v);
    y = drawHeading(sheet, y + 12, "E", "Procédure d'expulsion : où en est-on ?");
    STEPS.forEach(([step, words], place) => {
      const slot = { x: place % 2 === 0 ? LEFT + 6 : RIGHT, y: y + 18 + Math.floor(place / 2) * 17 };
      drawChoice(sheet, slot, words, { chosen: v.evictionStage === step, mark: MARK, size: 9.5 });
    });
    y = drawHeading(sheet, y + 66, "F", "La demande");
    sheet.text(LEFT, y + 18, "Objet", { face: "bold", size: 9.5 });
    const aims = { choices: AIMS, chosen: [v.requestKind], mark: MARK, size: 9.5 };
    drawChoices(sheet, { x: LEFT + 50, y: y + 18, width: WIDTH - 50 }, aims);
    drawLeader(sheet, { x: LEFT, y: y + 40, width: WIDTH }, "Autre suivi en cours", v.otherAccompaniment);
    sheet.text(LEFT, y + 62, "Exposé de la situation et difficultés repérées", { face: "bold", size: 9.5 });
    sheet.frame({ x: LEFT, y: y + 68, width: WIDTH, height: 150 }, { thickness: 0.6, color: GREEN });
    fillBlock(sheet, { x: LEFT + 8, y: y + 73, width: WIDTH - 16, height: 142 }, v.motive);
    y = drawHeading(sheet, y + 232, "G", "Adhésion de la famille");
    const words =
      "La famille a été informée du contenu de l'accompagnement et l'accepte : respecter les rendez-vous, fournir les " +
      "documents nécessaires et effectuer les démarches décidées ensemble.";
    y = sheet.paragraph(LEFT, y + 16, WIDTH, words, { size: 9.5 });
    drawLeader(sheet, { x: LEFT, y: y + 8, width: 200 }, "À", v.signedOn && head.place);
    drawLeader(sheet, { x: LEFT + 215, y: y + 8, width: 150 }, "le", writeDate(v.signedOn, "slashed"));
    const { first, second } = whoSigned(v);
    const box = (place: number) => ({ x: LEFT + place * 175, y: y + 18, width: 165, height: 84 });
    drawSignature(sheet, box(0), "Signature du demandeur", first);
    drawSignature(sheet, box(1), "Signature du conjoint", second);
    drawSignature(sheet, box(2), "Signature du référent social", v.professionalSigned ? head.signer : undefined);
    drawFoot(sheet, 2);
  },
};
