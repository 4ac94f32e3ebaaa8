import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices, drawYesNo } from "../form-marks.ts";
import { drawLeader, drawSpaced, fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 46;
const WIDTH = 503;
const SIDE = 130;
const PRINT = { face: "bold", size: 10.5 } as const;
const RANKS = [
  ["1", "1er renouvellement"],
  ["2", "2e renouvellement"],
  ["3", "3e renouvellement"],
] as const;

/** A label, and the value set wide on a rule. */
function drawWide(sheet: Sheet, y: number, label: string, value: string | undefined): void {
  sheet.text(LEFT, y, label, { size: 9.5 });
  drawSpaced(sheet, { x: LEFT + SIDE, y, width: WIDTH - SIDE - 6 }, value, PRINT);
  sheet.line(LEFT + SIDE - 4, y + 3, LEFT + WIDTH, y + 3, 0.5, GREY);
}

/** A slip that asks for more months: names set wide, a rank to circle and « Oui ☐ Non ☒ ». */
export const renewalSlip: Layout = {
  kind: "renewal",
  name: "renewal-slip",
  title: "Demande de prolongation",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.frame({ x: LEFT - 10, y: 30, width: WIDTH + 20, height: 782 }, { thickness: 1 });
    sheet.text(LEFT, 52, head.name, { face: "bold", size: 10.5 });
    sheet.text(LEFT, 65, head.address, { size: 8, color: GREY });
    const title = "DEMANDE DE RENOUVELLEMENT / PROLONGATION";
    sheet.text(297, 98, title, { face: "bold", size: 15, align: "center" });
    sheet.text(297, 114, "d'une mesure d'accompagnement lié au logement", { size: 10, align: "center" });
    drawLeader(sheet, { x: 370, y: 138, width: 179 }, "Date de la demande :", writeDate(v.documentOn, "slashed"), {
      size: 10,
    });
    drawWide(sheet, 166, "NOM", v["household.lastName"]);
    drawWide(sheet, 190, "PRÉNOM", v["household.firstName"]);
    drawWide(sheet, 214, "NÉ(E) LE", writeDate(v["household.birthOn"], "slashed"));
    drawLeader(sheet, { x: LEFT, y: 240, width: 310 }, "Dispositif :", nameScheme(v.scheme), { size: 10 });
    drawLeader(sheet, { x: 370, y: 240, width: 179 }, "Mesure n°", v.measureRef, { size: 10 });
    drawLeader(sheet, { x: LEFT, y: 262, width: WIDTH }, "Fin de la mesure en cours :", writeDate(v.endOn, "worded"), {
      size: 10,
    });
    drawLeader(sheet, { x: LEFT, y: 284, width: WIDTH }, "Durée sollicitée :", writeCount(v.monthsRequested, " mois"), {
      size: 10,
    });
    sheet.text(LEFT, 310, "Rang :", { size: 9.5 });
    const rank = v.renewalRank === undefined ? undefined : (String(v.renewalRank) as "1" | "2" | "3");
    drawChoices(sheet, { x: 90, y: 310, width: 450 }, { choices: RANKS, chosen: [rank], mark: "circled", size: 9.5 });
    sheet.text(LEFT, 334, "Demande à titre exceptionnel :", { size: 9.5 });
    drawYesNo(sheet, { x: 190, y: 334 }, v.exceptional);
    sheet.text(LEFT, 364, "Motif de la demande :", { size: 10, face: "bold" });
    sheet.frame({ x: LEFT, y: 372, width: WIDTH, height: 150 }, { thickness: 0.6 });
    fillBlock(sheet, { x: LEFT + 8, y: 378, width: WIDTH - 16, height: 138 }, v.motive, { size: 11 });
    drawLeader(sheet, { x: LEFT, y: 552, width: 250 }, "Fait à", v.signedOn && head.place, { size: 10 });
    drawLeader(sheet, { x: 310, y: 552, width: 160 }, "le", writeDate(v.signedOn, "slashed"), { size: 10 });
    const signer = `${v["household.firstName"]} ${v["household.lastName"]}`;
    drawSignature(
      sheet,
      { x: LEFT, y: 570, width: 245, height: 100 },
      "Le ménage",
      v.householdSigned ? signer : undefined,
    );
    drawSignature(
      sheet,
      { x: 304, y: 570, width: 245, height: 100 },
      "Le travailleur social",
      v.professionalSigned ? head.signer : undefined,
    );
    sheet.text(LEFT, 700, "Cadre réservé à la commission", { size: 8.5, face: "bold" });
    sheet.frame({ x: LEFT, y: 706, width: WIDTH, height: 84 }, { thickness: 0.6, shaded: true });
    sheet.text(LEFT + 8, 724, "Reçu le :", { size: 8.5 });
    sheet.text(LEFT + 8, 744, "Avis :", { size: 8.5 });
  },
};
