import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { signerOf } from "./naming.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 44;
const WIDTH = 507;
const HALF = WIDTH / 2 - 8;
const SLATE = rgb(0.27, 0.33, 0.4);
const OCHRE = rgb(0.76, 0.5, 0.1);

type Entry = readonly [label: string, value: string | undefined, share?: number];

/** White boxes in a row, each with its label set into the upper rule. Gives the y of the next row. */
function drawBoxes(
  sheet: Sheet,
  { x, y, width }: { x: number; y: number; width: number },
  entries: readonly Entry[],
): number {
  let at = x;
  for (const [label, value, share = 1] of entries) {
    const last = Math.abs(at + share * width - x - width) < 1;
    const wide = share * width - (last ? 0 : 7);
    sheet.frame({ x: at, y: y + 4, width: wide, height: 26 }, { thickness: 0.6, color: SLATE });
    const words = sheet.measure(label, { size: 7.5 });
    paint(sheet, { x: at + 6, y: y + 1, width: words + 6, height: 7 }, rgb(1, 1, 1));
    sheet.text(at + 9, y + 7, label, { size: 7.5, color: SLATE });
    fillPlace(sheet, { x: at + 8, y: y + 7, width: wide - 14, height: 22 }, value, { size: 10.5 });
    at += share * width;
  }
  return y + 37;
}

/** The measure as it runs at the left, what is asked for at the right, an arrow between them. */
function drawPanels(sheet: Sheet, top: number, v: Values): number {
  const right = LEFT + HALF + 16;
  for (const [x, title, color] of [
    [LEFT, "LA MESURE EN COURS", SLATE],
    [right, "CE QUI EST DEMANDÉ", OCHRE],
  ] as const) {
    sheet.frame({ x, y: top, width: HALF, height: 150 }, { thickness: 1.2, color });
    paint(sheet, { x, y: top, width: HALF, height: 20 }, color);
    sheet.text(x + 9, top + 14, title, { face: "bold", size: 10, color: rgb(1, 1, 1) });
  }
  sheet.line(LEFT + HALF + 2, top + 80, right - 3, top + 80, 1.6, OCHRE);
  sheet.line(right - 8, top + 75, right - 3, top + 80, 1.6, OCHRE);
  sheet.line(right - 8, top + 85, right - 3, top + 80, 1.6, OCHRE);
  const now = { x: LEFT + 9, width: HALF - 18 };
  let y = drawBoxes(sheet, { ...now, y: top + 28 }, [["Dispositif", nameScheme(v.scheme)]]);
  y = drawBoxes(sheet, { ...now, y }, [
    ["N° de mesure", v.measureRef, 0.5],
    ["N° de dossier", v.reference, 0.5],
  ]);
  drawBoxes(sheet, { ...now, y }, [["Date de fin", writeDate(v.endOn, "slashed")]]);
  const next = { x: right + 9, width: HALF - 18 };
  y = drawBoxes(sheet, { ...next, y: top + 28 }, [["Nombre de mois demandés", writeCount(v.monthsRequested)]]);
  y = drawBoxes(sheet, { ...next, y }, [["Renouvellement n°", writeCount(v.renewalRank)]]);
  const special = { chosen: v.exceptional === true, mark: "checked" as const, size: 9.5 };
  drawChoice(sheet, { x: next.x, y: y + 20 }, "Demande à titre exceptionnel", special);
  return top + 150;
}

/** A form that sets what runs beside what is asked for, its labels set into the rules of the boxes. */
export const renewalNowAndNext: Layout = {
  kind: "renewal",
  name: "renewal-now-and-next",
  title: "Demande de renouvellement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 48, "Demande de renouvellement", { face: "bold", size: 18, color: SLATE });
    sheet.text(LEFT, 63, "d'une mesure d'accompagnement lié au logement", { size: 10.5 });
    sheet.text(LEFT + WIDTH, 42, head.name, { face: "bold", size: 9.5, align: "right" });
    sheet.text(LEFT + WIDTH, 54, head.contact, { size: 7.5, color: GREY, align: "right" });
    const whole = { x: LEFT, width: WIDTH };
    let y = drawBoxes(sheet, { ...whole, y: 78 }, [
      ["Nom", v["household.lastName"], 0.42],
      ["Prénom", v["household.firstName"], 0.33],
      ["Date de naissance", writeDate(v["household.birthOn"], "slashed"), 0.25],
    ]);
    y = drawBoxes(sheet, { ...whole, y }, [
      ["Nom du co-titulaire", v["household.coHolderLastName"], 0.42],
      ["Prénom du co-titulaire", v["household.coHolderFirstName"], 0.33],
      ["Demande faite le", writeDate(v.documentOn, "slashed"), 0.25],
    ]);
    y = drawBoxes(sheet, { ...whole, y }, [
      ["Adresse", v["household.address"], 0.5],
      ["Code postal", v["household.postalCode"], 0.15],
      ["Commune", v["household.city"], 0.35],
    ]);
    y = drawPanels(sheet, y + 10, v) + 26;
    sheet.text(LEFT, y, "Pourquoi faut-il poursuivre ?", { face: "bold", size: 11, color: SLATE });
    sheet.frame({ x: LEFT, y: y + 7, width: WIDTH, height: 120 }, { thickness: 0.6, color: SLATE });
    fillBlock(sheet, { x: LEFT + 8, y: y + 11, width: WIDTH - 16, height: 112 }, v.motive, { size: 10.5 });
    y += 156;
    sheet.text(LEFT, y, "Fait à", { size: 10 });
    fillPlace(sheet, { x: LEFT + 34, y: y - 14, width: 180, height: 20 }, v.signedOn && head.place);
    sheet.text(LEFT + 224, y, "le", { size: 10 });
    fillPlace(sheet, { x: LEFT + 240, y: y - 14, width: 110, height: 20 }, writeDate(v.signedOn, "slashed"));
    const box = { y: y + 12, width: HALF, height: 78 };
    drawSignature(sheet, { ...box, x: LEFT }, "Le ménage", v.householdSigned ? signerOf(v) : undefined);
    const signer = v.professionalSigned ? head.signer : undefined;
    drawSignature(sheet, { ...box, x: LEFT + HALF + 16 }, head.role, signer);
  },
};
