import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { drawComb, fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { figuresOf, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 42;
const WIDTH = 511;
const NAVY = rgb(0.12, 0.18, 0.38);
const ICE = rgb(0.91, 0.94, 0.98);

/** A numbered frame: its number on navy at the left. Gives the y inside it. */
function drawFrame(sheet: Sheet, y: number, height: number, [number, title]: readonly [string, string]): number {
  paint(sheet, { x: LEFT, y, width: 22, height: 20 }, NAVY);
  paint(sheet, { x: LEFT + 22, y, width: WIDTH - 22, height: 20 }, ICE);
  sheet.text(LEFT + 11, y + 14, number, { face: "bold", size: 11, color: rgb(1, 1, 1), align: "center" });
  sheet.text(LEFT + 30, y + 14, title, { face: "bold", size: 10, color: NAVY });
  sheet.frame({ x: LEFT, y, width: WIDTH, height }, { thickness: 0.8, color: NAVY });
  return y + 20;
}

function drawLabelled(
  sheet: Sheet,
  y: number,
  [label, left, width]: readonly [string, number, number],
  value?: string,
): void {
  sheet.text(LEFT + left, y, label, { size: 9 });
  const taken = sheet.measure(label, { size: 9 }) + 5;
  sheet.line(LEFT + left + taken, y + 3, LEFT + left + width, y + 3, 0.4, GREY);
  fillPlace(sheet, { x: LEFT + left + taken + 2, y: y - 14, width: width - taken - 3, height: 22 }, value, {
    size: 10,
  });
}

function drawFamily(sheet: Sheet, top: number, v: Values): void {
  let y = drawFrame(sheet, top, 132, ["1", "Le ménage"]) + 16;
  drawLabelled(sheet, y, ["Nom", 8, 250], v["household.lastName"]);
  drawLabelled(sheet, y, ["Prénom", 260, 243], v["household.firstName"]);
  y += 22;
  sheet.text(LEFT + 8, y, "Né(e) le", { size: 9 });
  drawComb(sheet, { x: LEFT + 48, y, width: 118, cells: 8 }, figuresOf(v["household.birthOn"]));
  y += 22;
  drawLabelled(sheet, y, ["Conjoint(e) : nom", 8, 250], v["household.coHolderLastName"]);
  drawLabelled(sheet, y, ["Prénom", 260, 243], v["household.coHolderFirstName"]);
  y += 22;
  drawLabelled(sheet, y, ["Adresse", 8, 495], v["household.address"]);
  y += 21;
  sheet.text(LEFT + 8, y, "Code postal", { size: 9 });
  drawComb(sheet, { x: LEFT + 64, y, width: 74, cells: 5 }, v["household.postalCode"]);
  drawLabelled(sheet, y, ["Commune", 160, 343], v["household.city"]);
}

function drawRequest(sheet: Sheet, top: number, v: Values): void {
  let y = drawFrame(sheet, top, 96, ["3", "La prolongation demandée"]) + 18;
  sheet.text(LEFT + 8, y, "Durée sollicitée :", { size: 9 });
  let x = LEFT + 92;
  for (const months of [3, 4, 6, 12])
    x = drawChoice(sheet, { x, y }, `${months} mois`, { chosen: v.monthsRequested === months, mark: "filled" }) + 18;
  y += 22;
  sheet.text(LEFT + 8, y, "Il s'agit du :", { size: 9 });
  x = LEFT + 92;
  for (const [rank, words] of [
    [1, "1er renouvellement"],
    [2, "2e renouvellement"],
    [3, "3e renouvellement"],
  ] as const)
    x = drawChoice(sheet, { x, y }, words, { chosen: v.renewalRank === rank, mark: "filled" }) + 18;
  y += 22;
  const words = "Demande présentée à titre exceptionnel (motif à développer au cadre 4)";
  drawChoice(sheet, { x: LEFT + 8, y }, words, { chosen: v.exceptional === true, mark: "filled" });
}

/** A form of numbered frames with combs and blackened boxes; the lowest frame is for the commission and stays empty. */
export const renewalProlongationForm: Layout = {
  kind: "renewal",
  name: "renewal-prolongation-form",
  title: "Demande de prolongation",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 46, head.name, { face: "bold", size: 11, color: NAVY });
    sheet.text(LEFT, 58, head.address, { size: 8, color: GREY });
    sheet.text(LEFT, 68, head.contact, { size: 8, color: GREY });
    sheet.text(LEFT + WIDTH, 52, "DEMANDE DE PROLONGATION", { face: "bold", size: 15, color: NAVY, align: "right" });
    sheet.text(LEFT + WIDTH, 66, "d'une mesure d'accompagnement", { size: 10.5, align: "right" });
    drawFamily(sheet, 82, v);
    let y = drawFrame(sheet, 222, 66, ["2", "La mesure en cours"]) + 16;
    drawLabelled(sheet, y, ["Type de mesure", 8, 330], nameScheme(v.scheme));
    drawLabelled(sheet, y, ["N° de mesure", 345, 158], v.measureRef);
    y += 21;
    sheet.text(LEFT + 8, y, "Date d'échéance de la mesure", { size: 9 });
    drawComb(sheet, { x: LEFT + 142, y, width: 118, cells: 8 }, figuresOf(v.endOn));
    drawLabelled(sheet, y, ["N° de dossier", 345, 158], v.reference);
    drawRequest(sheet, 296, v);
    y = drawFrame(sheet, 400, 128, [
      "4",
      "Motivation de la demande (évolution depuis le dernier bilan, objectifs à poursuivre)",
    ]);
    fillBlock(sheet, { x: LEFT + 8, y: y + 3, width: WIDTH - 16, height: 102 }, v.motive);
    sheet.text(LEFT + 2, 548, "Date :", { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 34, y: 536, width: 110, height: 17 }, writeDate(v.signedOn, "slashed"));
    const half = WIDTH / 2 - 4;
    const who = `${v["household.firstName"]} ${v["household.lastName"]}`;
    drawSignature(
      sheet,
      { x: LEFT, y: 558, width: half, height: 80 },
      "Signature du ménage",
      v.householdSigned ? who : undefined,
    );
    const signer = v.professionalSigned ? head.signer : undefined;
    drawSignature(
      sheet,
      { x: LEFT + half + 8, y: 558, width: half, height: 80 },
      "Signature du travailleur social",
      signer,
    );
    y = drawFrame(sheet, 652, 92, ["5", "Cadre réservé à la commission"]) + 18;
    let x = LEFT + 8;
    for (const words of ["accord pour ........ mois", "refus", "ajournement"])
      x = drawChoice(sheet, { x, y }, words, { chosen: false, mark: "filled" }) + 24;
    sheet.text(LEFT + 8, y + 22, "Observations :", { size: 9 });
    sheet.text(LEFT + 8, y + 44, "Commission du ........ / ........ / ................", { size: 9 });
    const foot = "À transmettre un mois avant l'échéance. Toute demande incomplète sera retournée.";
    sheet.text(297, 812, foot, { size: 7.5, color: GREY, align: "center" });
  },
};
