import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Values } from "../../layouts/layout.ts";
import { drawChoice, drawChoices, drawYesNo } from "../form-marks.ts";
import { drawComb, drawLeader, fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { figuresOf, writeDate } from "../printed-values.ts";
import { paint, WHITE } from "./ruling.ts";

const LEFT = 44;
const WIDTH = 507;
const BLUE = rgb(0.12, 0.35, 0.6);

const MEASURES = [
  ["asll-71", "ASLL Saône-et-Loire"],
  ["asll-42", "ASLL Loire (individuel)"],
  ["asll-ful", "ASLL plate-forme FUL"],
  ["asell-generaliste", "ASELL généraliste"],
  ["asell-renforce", "ASELL renforcé"],
] as const;
const RANKS = ["1er renouvellement", "2e renouvellement", "3e renouvellement"] as const;

function drawBar(sheet: Sheet, y: number, title: string): number {
  sheet.line(LEFT, y, LEFT + WIDTH, y, 1.2, BLUE);
  const wide = sheet.measure(title, { face: "bold", size: 9.5 }) + 16;
  paint(sheet, { x: LEFT, y, width: wide, height: 15 }, BLUE);
  sheet.text(LEFT + 8, y + 11, title, { face: "bold", size: 9.5, color: WHITE });
  return y + 33;
}

function drawHousehold(sheet: Sheet, top: number, v: Values): number {
  let y = drawBar(sheet, top, "Ménage accompagné");
  const row = (label: string, value: string | undefined, [x, width]: readonly [number, number]) =>
    drawLeader(sheet, { x: LEFT + x, y, width }, label, value);
  row("Nom :", v["household.lastName"], [0, 262]);
  row("Prénom :", v["household.firstName"], [272, 235]);
  y += 21;
  sheet.text(LEFT, y, "Né(e) le :", { size: 9.5 });
  drawComb(sheet, { x: LEFT + 52, y, width: 112, cells: 8 }, figuresOf(v["household.birthOn"]));
  row("Mesure n° :", v.measureRef, [272, 235]);
  y += 21;
  row("Conjoint, nom :", v["household.coHolderLastName"], [0, 262]);
  row("prénom :", v["household.coHolderFirstName"], [272, 235]);
  y += 21;
  row("Adresse :", v["household.address"], [0, WIDTH]);
  y += 21;
  sheet.text(LEFT, y, "Code postal :", { size: 9.5 });
  drawComb(sheet, { x: LEFT + 66, y, width: 75, cells: 5 }, v["household.postalCode"]);
  row("Commune :", v["household.city"], [158, 349]);
  return y + 18;
}

function drawRequest(sheet: Sheet, top: number, v: Values): number {
  let y = drawBar(sheet, top, "Renouvellement demandé");
  sheet.text(LEFT, y, "Mesure en cours :", { size: 9.5 });
  const measures = { choices: MEASURES, chosen: [v.scheme], mark: "ballot" as const };
  y = drawChoices(sheet, { x: LEFT + 86, y, width: WIDTH - 86 }, measures) + 23;
  sheet.text(LEFT, y, "Elle prend fin le :", { size: 9.5 });
  drawComb(sheet, { x: LEFT + 86, y, width: 112, cells: 8 }, figuresOf(v.endOn));
  y += 23;
  sheet.text(LEFT, y, "Nombre de mois demandés :", { size: 9.5 });
  const months = v.monthsRequested === undefined ? undefined : String(v.monthsRequested).padStart(2, "0");
  drawComb(sheet, { x: LEFT + 130, y, width: 28, cells: 2 }, months);
  y += 23;
  RANKS.forEach((words, place) => {
    const chosen = v.renewalRank === place + 1;
    drawChoice(sheet, { x: LEFT + place * 150, y }, words, { chosen, mark: "ballot", size: 9.5 });
  });
  y += 21;
  sheet.text(LEFT, y, "La demande est-elle faite à titre exceptionnel ?", { size: 9.5 });
  drawYesNo(sheet, { x: LEFT + 226, y }, v.exceptional);
  return y + 16;
}

/** A département's own form for more months: bars with tabs, combs for dates and figures, crosses. */
export const renewalDepartment: Layout = {
  kind: "renewal",
  name: "renewal-department",
  title: "Demande de renouvellement",
  schemes: ["asll-71", "asll-42", "asll-ful", "asell-generaliste", "asell-renforce"],
  fillable: true,
  draw(sheet, v, head): void {
    sheet.text(LEFT, 46, "Fonds de solidarité pour le logement", { face: "bold", size: 10, color: BLUE });
    sheet.text(LEFT, 58, "Secrétariat des commissions", { size: 8.5, color: GREY });
    sheet.text(LEFT + WIDTH, 46, "FSL - R2", { face: "bold", size: 10, color: BLUE, align: "right" });
    const title = { face: "bold", size: 15.5, align: "center" } as const;
    sheet.text(297, 88, "DEMANDE DE RENOUVELLEMENT", title);
    const under = "d'une mesure d'accompagnement social, à déposer un mois avant son terme";
    sheet.text(297, 104, under, { size: 10, align: "center" });
    drawLeader(sheet, { x: LEFT, y: 128, width: 240 }, "Date de la demande :", writeDate(v.documentOn, "slashed"));
    drawLeader(sheet, { x: LEFT + 272, y: 128, width: 235 }, "Dossier n° :", v.reference);
    let y = drawHousehold(sheet, 142, v);
    y = drawRequest(sheet, y, v);
    y = drawBar(sheet, y, "Motif de la demande");
    sheet.frame({ x: LEFT, y: y - 11, width: WIDTH, height: 106 }, { thickness: 0.5, color: GREY });
    fillBlock(sheet, { x: LEFT + 6, y: y - 7, width: WIDTH - 12, height: 100 }, v.motive);
    y = drawBar(sheet, y + 106, "Signatures");
    drawLeader(sheet, { x: LEFT, y, width: 190 }, "Fait à :", v.signedOn && head.place);
    drawLeader(sheet, { x: LEFT + 204, y, width: 150 }, "le :", writeDate(v.signedOn, "slashed"));
    const signer = v.householdSigned ? `${v["household.firstName"]} ${v["household.lastName"]}` : undefined;
    drawSignature(sheet, { x: LEFT, y: y + 10, width: 246, height: 72 }, "Le bénéficiaire", signer);
    const worker = v.professionalSigned ? head.signer : undefined;
    drawSignature(sheet, { x: LEFT + 261, y: y + 10, width: 246, height: 72 }, "L'intervenant social", worker);
  },
};
