import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { drawComb, fillBlock } from "../form-parts.ts";
import { figuresOf, writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 50;
const WIDTH = 495;
const SAND = rgb(0.96, 0.93, 0.86);

/** A line of the sheet: a label on sand at the left, the value on white. */
function drawLine(sheet: Sheet, y: number, label: string, value: string | undefined, height = 22): number {
  paint(sheet, { x: LEFT, y, width: 150, height }, SAND);
  sheet.frame({ x: LEFT, y, width: WIDTH, height }, { thickness: 0.5 });
  sheet.line(LEFT + 150, y, LEFT + 150, y + height, 0.5);
  sheet.text(LEFT + 6, y + height / 2 + 3, label, { size: 9, face: "bold" });
  fillPlace(sheet, { x: LEFT + 157, y, width: WIDTH - 164, height }, value, { size: 10.5 });
  return y + height;
}

const both = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(" ");

function drawBeneficiary(sheet: Sheet, top: number, v: Values): number {
  let y = drawLine(sheet, top, "Nom", v["household.lastName"]);
  y = drawLine(sheet, y, "Prénom", v["household.firstName"]);
  y = drawLine(
    sheet,
    y,
    "Co-titulaire (nom, prénom)",
    both(v["household.coHolderLastName"], v["household.coHolderFirstName"]),
  );
  y = drawLine(sheet, y, "Date de naissance", writeDate(v["household.birthOn"], "slashed"));
  y = drawLine(sheet, y, "Adresse", v["household.address"], 24);
  y = drawLine(sheet, y, "Code postal - Commune", both(v["household.postalCode"], v["household.city"]));
  return drawLine(sheet, y, "Dispositif", nameScheme(v.scheme));
}

function drawVerdict(sheet: Sheet, top: number, v: Values): number {
  const has = (decision: Values["decision"]) => ({ chosen: v.decision === decision, mark: "pen" as const, size: 10 });
  let y = top + 18;
  drawChoice(sheet, { x: LEFT + 10, y }, "ACCORD", { ...has("granted") });
  sheet.text(LEFT + 100, y, "Durée :", { size: 9.5 });
  fillPlace(sheet, { x: LEFT + 136, y: y - 11, width: 26, height: 14 }, writeCount(v.monthsGranted), {
    align: "center",
  });
  sheet.line(LEFT + 134, y + 2, LEFT + 164, y + 2, 0.5, GREY);
  sheet.text(LEFT + 168, y, "mois", { size: 9.5 });
  sheet.text(LEFT + 215, y, "à compter du", { size: 9.5 });
  drawComb(sheet, { x: LEFT + 282, y, width: 112, cells: 8 }, figuresOf(v.startOn));
  y += 24;
  sheet.text(LEFT + 100, y, "Organisme missionné :", { size: 9.5 });
  sheet.line(LEFT + 206, y + 2, LEFT + WIDTH - 10, y + 2, 0.5, GREY);
  fillPlace(sheet, { x: LEFT + 208, y: y - 14, width: WIDTH - 220, height: 18 }, v.operator);
  y += 22;
  const asked = v.decision !== undefined;
  drawChoice(sheet, { x: LEFT + 100, y }, "première mesure", {
    chosen: asked && v.renewalRank === undefined,
    mark: "pen",
  });
  drawChoice(sheet, { x: LEFT + 215, y }, "renouvellement n°", { chosen: v.renewalRank !== undefined, mark: "pen" });
  sheet.line(LEFT + 312, y + 2, LEFT + 340, y + 2, 0.5, GREY);
  fillPlace(sheet, { x: LEFT + 314, y: y - 12, width: 24, height: 15 }, writeCount(v.renewalRank), { align: "center" });
  for (const [decision, words] of [
    ["refused", "REFUS"],
    ["adjourned", "AJOURNEMENT (dossier à représenter)"],
    ["redirected", "RÉORIENTATION vers un autre dispositif"],
  ] as const) {
    y += 21;
    drawChoice(sheet, { x: LEFT + 10, y }, words, { ...has(decision) });
  }
  sheet.frame({ x: LEFT, y: top, width: WIDTH, height: y - top + 12 }, { thickness: 1 });
  return y + 12;
}

/** A commission's own sheet on one household: labels on sand, and the decision crossed with a pen. */
export const decisionCommissionCard: Layout = {
  kind: "decision",
  name: "decision-commission-card",
  title: "Fiche de décision",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 48, head.name, { face: "serifBold", size: 12 });
    sheet.text(LEFT, 61, head.address, { face: "serif", size: 9 });
    sheet.text(LEFT, 72, head.contact, { face: "serif", size: 9 });
    sheet.frame({ x: 300, y: 32, width: 245, height: 46 }, { thickness: 1.4 });
    sheet.text(422, 52, "DÉCISION DE LA COMMISSION", { face: "bold", size: 13, align: "center" });
    sheet.text(422, 67, "accompagnement social lié au logement", { size: 9, align: "center" });
    let y = drawLine(sheet, 96, "Commission", v.commission);
    y = drawLine(sheet, y, "Séance du", writeDate(v.sessionOn, "slashed"));
    y = drawLine(sheet, y, "N° de dossier", v.reference);
    y = drawLine(sheet, y, "N° de mesure", v.measureRef);
    sheet.text(LEFT, y + 20, "Bénéficiaire", { face: "bold", size: 11 });
    y = drawBeneficiary(sheet, y + 26, v);
    sheet.text(LEFT, y + 20, "Décision (cocher une seule case)", { face: "bold", size: 11 });
    y = drawVerdict(sheet, y + 26, v);
    sheet.text(LEFT, y + 18, "Motif du refus ou de l'ajournement, réserves et conditions", { face: "bold", size: 9.5 });
    sheet.frame({ x: LEFT, y: y + 23, width: WIDTH, height: 70 }, { thickness: 0.5 });
    fillBlock(sheet, { x: LEFT + 7, y: y + 26, width: WIDTH - 14, height: 66 }, v.conditions, { size: 10.5 });
    y += 114;
    sheet.text(LEFT, y, "Fait à", { size: 10 });
    fillPlace(sheet, { x: LEFT + 32, y: y - 13, width: 160, height: 18 }, v.signedOn && head.place);
    sheet.text(LEFT + 200, y, "le", { size: 10 });
    fillPlace(sheet, { x: LEFT + 214, y: y - 13, width: 90, height: 18 }, writeDate(v.signedOn, "slashed"));
    sheet.text(LEFT + 320, y, "Le président de la commission", { size: 10 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: LEFT + 330, y: y + 6, width: 125, height: 42 });
    sheet.text(297, 815, "Exemplaires : ménage - référent social - organisme missionné", {
      size: 7.5,
      color: GREY,
      align: "center",
    });
  },
};
