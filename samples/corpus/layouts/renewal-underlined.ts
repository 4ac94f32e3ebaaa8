import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice, drawYesNo } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { signerOf } from "./naming.ts";
import { fillPlace } from "./typesetting.ts";

const LEFT = 58;
const WIDTH = 480;
const LABEL = { size: 10, face: "italic" } as const satisfies TextStyle;

type Entry = readonly [label: string, value: string | undefined, from: number, width: number];

/** Labels in italics and underscores to write on, one or more entries beside each other. */
function drawLine(sheet: Sheet, y: number, entries: readonly Entry[]): number {
  for (const [label, value, from, width] of entries) {
    const x = LEFT + from;
    sheet.text(x, y, label, LABEL);
    const start = x + sheet.measure(label, LABEL) + 4;
    const wide = x + width - start;
    const dash = sheet.measure("_", { size: 10 });
    sheet.text(start, y + 1.5, "_".repeat(Math.floor(wide / dash)), { size: 10, color: GREY });
    fillPlace(sheet, { x: start + 3, y: y - 16, width: wide - 4, height: 23 }, value, { size: 10.5 });
  }
  return y + 25;
}

function drawHeading(sheet: Sheet, y: number, title: string): number {
  sheet.text(LEFT, y, title, { face: "bold", size: 11 });
  return y + 24;
}

function drawHousehold(sheet: Sheet, top: number, v: Values): number {
  let y = drawLine(sheet, top, [
    ["Nom", v["household.lastName"], 0, 270],
    ["Prénom", v["household.firstName"], 280, 200],
  ]);
  y = drawLine(sheet, y, [
    ["Conjoint : nom", v["household.coHolderLastName"], 0, 270],
    ["Prénom", v["household.coHolderFirstName"], 280, 200],
  ]);
  y = drawLine(sheet, y, [
    ["Date de naissance", writeDate(v["household.birthOn"], "slashed"), 0, 230],
    ["Téléphone", writePhone(v["household.phone"]), 240, 240],
  ]);
  y = drawLine(sheet, y, [["Adresse", v["household.address"], 0, WIDTH]]);
  return drawLine(sheet, y, [
    ["Code postal", v["household.postalCode"], 0, 150],
    ["Ville", v["household.city"], 160, 320],
  ]);
}

function drawMeasure(sheet: Sheet, top: number, v: Values): number {
  let y = drawLine(sheet, top, [["Mesure concernée", nameScheme(v.scheme), 0, WIDTH]]);
  y = drawLine(sheet, y, [
    ["Numéro de la mesure", v.measureRef, 0, 270],
    ["Date de fin prévue", writeDate(v.endOn, "slashed"), 280, 200],
  ]);
  y = drawLine(sheet, y, [["Nombre de mois demandés", writeCount(v.monthsRequested), 0, 200]]);
  sheet.text(LEFT, y, "Renouvellement (entourer) :", LABEL);
  let x = LEFT + 140;
  for (const [rank, words] of [
    [1, "1er"],
    [2, "2e"],
    [3, "3e"],
  ] as const)
    x = drawChoice(sheet, { x, y }, words, { chosen: v.renewalRank === rank, mark: "circled", size: 10 }) + 22;
  y += 25;
  sheet.text(LEFT, y, "Demande à titre exceptionnel :", LABEL);
  drawYesNo(sheet, { x: LEFT + 156, y }, v.exceptional);
  return y + 30;
}

function drawFoot(sheet: Sheet, top: number, v: Values, head: Letterhead): void {
  const y = drawLine(sheet, top, [
    ["Fait à", v.signedOn && head.place, 0, 250],
    ["le", writeDate(v.signedOn, "slashed"), 260, 140],
  ]);
  sheet.text(LEFT, y + 4, "Signature du ménage", LABEL);
  sheet.text(LEFT + 260, y + 4, "Signature du travailleur social", LABEL);
  if (v.householdSigned) sheet.signature(signerOf(v), { x: LEFT + 8, y: y + 12, width: 125, height: 46 });
  if (v.professionalSigned) sheet.signature(head.signer, { x: LEFT + 268, y: y + 12, width: 125, height: 46 });
}

/** A form typed with underscores: italics before each line, a ring for the rank, boxes behind yes and no. */
export const renewalUnderlined: Layout = {
  kind: "renewal",
  name: "renewal-underlined",
  title: "Demande de renouvellement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 50, head.name, { face: "bold", size: 11 });
    sheet.text(LEFT, 63, head.address, { size: 8.5 });
    sheet.text(297, 104, "DEMANDE DE RENOUVELLEMENT", { face: "bold", size: 15, align: "center" });
    sheet.text(297, 120, "d'une mesure d'accompagnement lié au logement", { size: 11, align: "center" });
    const date = writeDate(v.documentOn, "slashed");
    let y = drawLine(sheet, 156, [
      ["Date de la demande", date, 0, 230],
      ["Dossier n°", v.reference, 280, 200],
    ]);
    y = drawHousehold(sheet, drawHeading(sheet, y + 4, "Le ménage"), v);
    y = drawMeasure(sheet, drawHeading(sheet, y + 4, "La mesure"), v);
    sheet.text(LEFT, y, "Pourquoi ce renouvellement est-il demandé ?", { face: "bold", size: 11 });
    for (let line = 1; line <= 6; line += 1)
      sheet.line(LEFT, y + 4 + line * 18, LEFT + WIDTH, y + 4 + line * 18, 0.4, GREY);
    drawMotive(sheet, y + 5, v.motive);
    drawFoot(sheet, y + 142, v, head);
  },
};

/** The reasons on the ruled lines where they fit on them, else smaller across them. */
function drawMotive(sheet: Sheet, y: number, motive: string | undefined): void {
  if (motive === undefined) return;
  const style = { size: 10, filled: true } as const;
  const fits = sheet.measure(motive, style) < WIDTH * 5.3;
  if (fits) sheet.paragraph(LEFT + 4, y + 14, WIDTH - 8, motive, { ...style, leading: 18 });
  else fillBlock(sheet, { x: LEFT + 4, y, width: WIDTH - 8, height: 112 }, motive);
}
