import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { fillBlock, fillIn } from "../form-parts.ts";
import { drawRectangularStamp } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 50;
const WIDTH = 495;
const SIDE = 172;
const TYPED = { face: "typed", size: 10.5 } as const;
const ANSWERS = [
  ["granted", "ACCORD"],
  ["refused", "REFUS"],
  ["adjourned", "AJOURNEMENT"],
  ["redirected", "RÉORIENTATION"],
] as const;

/** A ruled row, label left and value right. Gives the y below it. */
function drawRow(sheet: Sheet, y: number, label: string, value: string | undefined): number {
  sheet.frame({ x: LEFT, y, width: SIDE, height: 21 }, { thickness: 0.6, shaded: true });
  sheet.frame({ x: LEFT + SIDE, y, width: WIDTH - SIDE, height: 21 }, { thickness: 0.6 });
  sheet.text(LEFT + 6, y + 14, label, { size: 9.5 });
  fillIn(sheet, { x: LEFT + SIDE + 8, y: y + 14, width: WIDTH - SIDE - 14 }, value, TYPED);
  return y + 21;
}

/** An extract of the commission's minutes: a ruled table and typed crosses between brackets. */
export const minuteExtract: Layout = {
  kind: "decision",
  name: "minute-extract",
  title: "Extrait du relevé de décisions",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 52, head.name.toUpperCase(), { face: "bold", size: 10.5 });
    sheet.text(LEFT, 66, head.contact, { size: 8, color: GREY });
    sheet.line(LEFT, 76, LEFT + WIDTH, 76, 1.4);
    sheet.text(297, 108, "EXTRAIT DU RELEVÉ DE DÉCISIONS", { face: "bold", size: 15, align: "center" });
    sheet.text(297, 124, "Cellule technique d'attribution (CTA)", { size: 10, align: "center" });
    let y = drawRow(sheet, 142, "Instance", v.commission);
    y = drawRow(sheet, y, "Séance du", writeDate(v.sessionOn, "dotted-short"));
    y = drawRow(sheet, y, "Dossier n°", v.reference);
    y = drawRow(sheet, y, "Réf. mesure", v.measureRef);
    y = drawRow(sheet, y, "Nature de l'aide", nameScheme(v.scheme));
    y = drawRow(sheet, y + 10, "Bénéficiaire - Nom", v["household.lastName"]);
    y = drawRow(sheet, y, "Prénom", v["household.firstName"]);
    y = drawRow(sheet, y, "Né(e) le", writeDate(v["household.birthOn"], "dotted"));
    y = drawRow(sheet, y, "Commune", v["household.city"]);

    sheet.frame({ x: LEFT, y: y + 10, width: WIDTH, height: 30 }, { thickness: 1.2 });
    sheet.text(LEFT + 6, y + 29, "DÉCISION :", { face: "bold", size: 10 });
    let x = LEFT + 80;
    for (const [answer, words] of ANSWERS)
      x = drawChoice(sheet, { x, y: y + 29 }, words, { chosen: v.decision === answer, mark: "typed", size: 9.5 }) + 14;
    y = drawRow(sheet, y + 50, "Durée accordée", writeCount(v.monthsGranted, " mois"));
    y = drawRow(sheet, y, "À compter du", writeDate(v.startOn, "dotted-short"));
    y = drawRow(sheet, y, "Renouvellement n°", writeCount(v.renewalRank));
    y = drawRow(sheet, y, "Opérateur désigné", v.operator);
    sheet.frame({ x: LEFT, y, width: WIDTH, height: 74 }, { thickness: 0.6 });
    sheet.text(LEFT + 6, y + 14, "Observations / réserves :", { size: 9.5 });
    fillBlock(sheet, { x: LEFT + 10, y: y + 18, width: WIDTH - 20, height: 54 }, v.conditions, TYPED);

    sheet.text(330, y + 100, v.signedOn ? `${head.place}, le ${writeDate(v.signedOn, "dotted-short")}` : "", {
      ...TYPED,
      filled: true,
    });
    sheet.text(330, y + 116, head.role, { size: 9.5 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 338, y: y + 122, width: 130, height: 54 });
    sheet.text(330, y + 192, head.signer, { size: 9.5 });
    if (v.decision)
      drawRectangularStamp(sheet, { x: 80, y: y + 112, width: 130 }, [
        "SECRÉTARIAT CTA",
        "COURRIER DÉPART",
        head.place.toUpperCase(),
      ]);
    sheet.text(297, 812, "Destinataires : ménage, prescripteur, opérateur", { size: 8, color: GREY, align: "center" });
  },
};
