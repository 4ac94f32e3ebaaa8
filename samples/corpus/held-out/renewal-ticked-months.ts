import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices, drawYesNo } from "../form-marks.ts";
import { drawCaption, fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { signerOf } from "../layouts/naming.ts";
import { fillPlace, paint } from "../layouts/typesetting.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 46;
const WIDTH = 503;
const WINE = rgb(0.5, 0.1, 0.22);

const MONTHS = [
  ["3", "3 mois"],
  ["4", "4 mois"],
  ["6", "6 mois"],
  ["12", "12 mois"],
] as const;
const RANKS = [
  ["1", "1er renouvellement"],
  ["2", "2e renouvellement"],
  ["3", "3e renouvellement"],
] as const;

function drawTitle(sheet: Sheet, y: number, title: string): number {
  paint(sheet, { x: LEFT, y, width: 4, height: 15 }, WINE);
  sheet.text(LEFT + 10, y + 11.5, title, { face: "bold", size: 10.5, color: WINE });
  return y + 19;
}

type Entry = readonly [label: string, value: string | undefined, share: number];

/** Ruled cells side by side, a small label at the top of each. Gives the y below them. */
function drawEntries(sheet: Sheet, y: number, ...entries: readonly Entry[]): number {
  let x = LEFT;
  for (const [label, value, share] of entries) {
    drawCaption(sheet, { x, y, width: share * WIDTH, height: 28 }, label, value, { size: 10.5 });
    x += share * WIDTH;
  }
  return y + 28;
}

type Choices = readonly (readonly [string, string])[];

/** A question with its boxes behind it, in a frame. Gives the y below it. */
function drawQuestion(sheet: Sheet, y: number, question: string, choices: Choices, chosen: number | undefined): number {
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 24 }, { thickness: 0.5 });
  sheet.text(LEFT + 6, y + 15.5, question, { size: 9.5 });
  const slot = { x: LEFT + 150, y: y + 15.5, width: WIDTH - 150 };
  drawChoices(sheet, slot, {
    choices,
    chosen: [chosen === undefined ? undefined : `${chosen}`],
    mark: "checked",
    size: 9.5,
  });
  return y + 24;
}

function drawWho(sheet: Sheet, top: number, v: Values, head: Letterhead): number {
  let y = drawTitle(sheet, top, "Ménage accompagné");
  y = drawEntries(
    sheet,
    y,
    ["Nom", v["household.lastName"], 0.4],
    ["Prénom", v["household.firstName"], 0.36],
    ["Date de naissance", writeDate(v["household.birthOn"], "slashed"), 0.24],
  );
  y = drawEntries(
    sheet,
    y,
    ["Nom du conjoint ou co-titulaire", v["household.coHolderLastName"], 0.4],
    ["Prénom du conjoint ou co-titulaire", v["household.coHolderFirstName"], 0.6],
  );
  y = drawEntries(sheet, y, ["Adresse", v["household.address"], 1]);
  y = drawEntries(sheet, y, ["Code postal", v["household.postalCode"], 0.24], ["Commune", v["household.city"], 0.76]);
  y = drawTitle(sheet, y + 12, "Mesure en cours");
  y = drawEntries(
    sheet,
    y,
    ["Type de mesure", nameScheme(v.scheme), 0.5],
    ["N° de dossier", v.reference, 0.25],
    ["N° de mesure", v.measureRef, 0.25],
  );
  const asked = v.documentOn !== undefined;
  return drawEntries(
    sheet,
    y,
    ["Organisme", asked ? head.name : undefined, 0.4],
    ["Référent social", asked ? head.signer : undefined, 0.36],
    ["Date de fin de la mesure", writeDate(v.endOn, "slashed"), 0.24],
  );
}

/** What is asked for and why, and the room that the household has for its own words. */
function drawRequest(sheet: Sheet, top: number, v: Values): number {
  let y = drawTitle(sheet, top, "Renouvellement demandé");
  y = drawQuestion(sheet, y, "Il s'agit du", RANKS, v.renewalRank);
  y = drawQuestion(sheet, y, "Durée demandée", MONTHS, v.monthsRequested);
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 24 }, { thickness: 0.5 });
  sheet.text(LEFT + 6, y + 15.5, "Demande à titre exceptionnel", { size: 9.5 });
  drawYesNo(sheet, { x: LEFT + 150, y: y + 15.5 }, v.exceptional, "checked");
  y = drawTitle(sheet, y + 36, "Motif de la demande et travail restant à mener");
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 112 }, { thickness: 0.5 });
  fillBlock(sheet, { x: LEFT + 6, y: y + 3, width: WIDTH - 12, height: 106 }, v.motive, { size: 10.5 });
  y = drawTitle(sheet, y + 124, "Observations du ménage");
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 44 }, { thickness: 0.5 });
  return y + 44;
}

function drawSignatures(sheet: Sheet, top: number, v: Values, head: Letterhead): void {
  const y = top + 22;
  sheet.text(LEFT, y, "À", { size: 10 });
  fillPlace(sheet, { x: LEFT + 12, y: y - 13, width: 190, height: 18 }, v.signedOn && head.place);
  sheet.text(LEFT + 210, y, "le", { size: 10 });
  fillPlace(sheet, { x: LEFT + 225, y: y - 13, width: 120, height: 18 }, writeDate(v.signedOn, "slashed"));
  const box = { y: y + 8, width: WIDTH / 2, height: 72 };
  drawSignature(sheet, { ...box, x: LEFT }, "Signature du ménage", v.householdSigned ? signerOf(v) : undefined);
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(sheet, { ...box, x: LEFT + WIDTH / 2 }, "Signature du référent social", signer);
}

/** A département's form for one more period, on one page: cells with small labels, and boxes to tick for rank and months. */
export const renewalTickedMonths: Layout = {
  kind: "renewal",
  name: "renewal-ticked-months",
  title: "Demande de renouvellement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 50, "Département du Val-de-Brume", { face: "bold", size: 11, color: WINE });
    sheet.text(LEFT, 63, "Direction des solidarités - service logement", { size: 9 });
    sheet.text(LEFT + WIDTH, 50, "DEMANDE DE RENOUVELLEMENT", { face: "bold", size: 14, align: "right" });
    sheet.text(LEFT + WIDTH, 64, "d'un accompagnement social lié au logement", { size: 10, align: "right" });
    sheet.line(LEFT, 72, LEFT + WIDTH, 72, 1.2, WINE);
    sheet.text(LEFT, 91, "Date de la demande :", { size: 10 });
    fillPlace(sheet, { x: LEFT + 100, y: 78, width: 120, height: 18 }, writeDate(v.documentOn, "slashed"));
    const measure = drawWho(sheet, 102, v, head);
    drawSignatures(sheet, drawRequest(sheet, measure + 12, v), v, head);
    const foot = "À transmettre au secrétariat de la commission un mois avant la fin de la mesure, avec le bilan";
    sheet.text(297, 822, foot, { size: 8, color: GREY, align: "center" });
  },
};
