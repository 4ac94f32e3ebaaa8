import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { fillBlock, fillIn } from "../form-parts.ts";
import { drawRectangularStamp } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { drawRules, paint, paintDisc, WHITE } from "./ruling.ts";

const LEFT = 48;
const WIDTH = 500;
const NAMES = 150;
const NAVY = rgb(0.1, 0.2, 0.42);

const MEASURES: Partial<Record<string, string>> = {
  "asll-42": "ASLL, mesure individuelle (Loire)",
  "asll-42-glissant": "ASLL en bail glissant (Loire)",
  "asll-71": "ASLL Saône-et-Loire",
  "asll-ful": "ASLL plate-forme (FUL)",
};
const ANSWERS = [
  ["granted", "Accord"],
  ["refused", "Refus"],
  ["adjourned", "Ajournement"],
  ["redirected", "Réorientation"],
] as const;

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  paintDisc(sheet, 66, 50, { across: 36, color: NAVY });
  paint(sheet, { x: 54, y: 48, width: 24, height: 3 }, WHITE);
  paint(sheet, { x: 64.5, y: 37, width: 3, height: 26 }, WHITE);
  sheet.text(92, 46, head.name, { face: "bold", size: 11.5, color: NAVY });
  sheet.text(92, 60, head.address, { size: 8, color: GREY });
  const names = `${v["household.firstName"] ?? ""} ${v["household.lastName"] ?? ""}`.trim();
  const town = `${v["household.postalCode"] ?? ""} ${v["household.city"] ?? ""}`.trim();
  fillIn(sheet, { x: 310, y: 112, width: 238 }, names, { size: 10.5 });
  fillBlock(sheet, { x: 310, y: 115, width: 238, height: 30 }, v["household.address"], { size: 10.5 });
  fillIn(sheet, { x: 310, y: 156, width: 238 }, town, { size: 10.5 });
  for (const [label, value, y] of [
    ["Dossier", v.reference, 112],
    ["Mesure", v.measureRef, 126],
  ] as const) {
    sheet.text(LEFT, y, label, { size: 9, color: GREY });
    fillIn(sheet, { x: LEFT + 46, y, width: 150 }, value, { size: 9.5 });
  }
}

function drawTable(sheet: Sheet, y: number, v: Values): number {
  const rows = [
    ["Dispositif", MEASURES[v.scheme ?? ""]],
    ["Commission", v.commission],
    ["Date de la commission", writeDate(v.sessionOn, "slashed")],
    ["Décision", undefined],
    ["Durée accordée", writeCount(v.monthsGranted, " mois")],
    ["Date d'effet", writeDate(v.startOn, "slashed")],
    ["Renouvellement n°", writeCount(v.renewalRank)],
    ["Opérateur désigné", v.operator],
  ] as const;
  const heights = [...rows.map(() => 23), 96];
  const tops = drawRules(sheet, { x: LEFT, y, widths: [NAMES, WIDTH - NAMES], heights, color: NAVY });
  rows.forEach(([label, value], row) => {
    const base = (tops[row] ?? y) + 15;
    sheet.text(LEFT + 6, base, label, { face: "bold", size: 9.5 });
    fillIn(sheet, { x: LEFT + NAMES + 8, y: base, width: WIDTH - NAMES - 16 }, value, { size: 10.5 });
  });
  const answer = { x: LEFT + NAMES + 8, y: (tops[3] ?? y) + 15, width: WIDTH - NAMES - 10 };
  drawChoices(sheet, answer, { choices: ANSWERS, chosen: [v.decision], mark: "checked", size: 10 });
  const remarks = tops[rows.length] ?? y;
  sheet.text(LEFT + 6, remarks + 15, "Motif, conditions", { face: "bold", size: 9.5 });
  sheet.text(LEFT + 6, remarks + 27, "ou observations", { face: "bold", size: 9.5 });
  const block = { x: LEFT + NAMES + 8, y: remarks + 4, width: WIDTH - NAMES - 16, height: 90 };
  fillBlock(sheet, block, v.conditions);
  return tops.at(-1) ?? y;
}

/** A notice on one page to the household itself: its address in the window, a table of two columns, a dated stamp. */
export const decisionSlip: Layout = {
  kind: "decision",
  name: "decision-slip",
  title: "Notification de décision",
  schemes: ["asll-42", "asll-42-glissant", "asll-71", "asll-ful"],
  fillable: true,
  draw(sheet, v, head): void {
    drawHead(sheet, v, head);
    paint(sheet, { x: LEFT, y: 184, width: WIDTH, height: 26 }, NAVY);
    const title = { face: "bold", size: 14, color: WHITE, align: "center" } as const;
    sheet.text(LEFT + WIDTH / 2, 202, "NOTIFICATION DE DÉCISION", title);
    const opening =
      "Votre demande d'accompagnement a été examinée par la commission compétente. Sa décision figure ci-dessous.";
    sheet.paragraph(LEFT, 232, WIDTH, opening, { size: 10 });
    let y = drawTable(sheet, 258, v) + 24;
    sheet.text(LEFT, y, "Fait à", { size: 10 });
    fillIn(sheet, { x: LEFT + 32, y, width: 150 }, v.signedOn && head.place);
    sheet.text(LEFT + 190, y, "le", { size: 10 });
    fillIn(sheet, { x: LEFT + 204, y, width: 120 }, writeDate(v.signedOn, "slashed"));
    sheet.text(350, y, "Pour la commission,", { size: 10 });
    sheet.text(350, y + 13, "la présidente ou le président", { size: 10 });
    if (v.professionalSigned) {
      sheet.signature(head.signer, { x: 372, y: y + 22, width: 120, height: 44 });
      drawRectangularStamp(sheet, { x: 330, y: y + 46, width: 130 }, [head.name, head.place]);
    }
    y = 746;
    sheet.line(LEFT, y - 12, LEFT + WIDTH, y - 12, 0.5, GREY);
    const appeal =
      "Voies de recours : vous pouvez contester cette décision dans les deux mois qui suivent sa réception, par un recours " +
      "gracieux adressé à la commission, ou devant le tribunal administratif, y compris sur www.telerecours.fr. L'absence de " +
      "réponse au recours gracieux pendant deux mois vaut rejet.";
    sheet.paragraph(LEFT, y, WIDTH, appeal, { size: 8, color: GREY });
    sheet.text(LEFT, y + 42, "Copie : prescripteur - opérateur - bailleur", { size: 8, color: GREY });
  },
};
