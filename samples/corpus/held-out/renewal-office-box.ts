import { rgb } from "pdf-lib";
import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { signerOf } from "../layouts/naming.ts";
import { fillPlace, paint } from "../layouts/typesetting.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 40;
const WIDTH = 515;
const TEAL = rgb(0.05, 0.38, 0.42);
const PALE = rgb(0.91, 0.95, 0.95);
const SMALL: TextStyle = { size: 8.5 };

type Field = readonly [label: string, value: string | undefined, share?: number, labelWidth?: number];

/** Labels on the form's paper, each with its ruled white box behind it. Gives the y of the next row. */
function drawFields(sheet: Sheet, y: number, fields: readonly Field[]): number {
  let x = LEFT + 8;
  const whole = WIDTH - 16;
  for (const [label, value, share = 1 / fields.length, labelWidth] of fields) {
    const room = labelWidth ?? sheet.measure(label, { size: 9.5 }) + 8;
    const width = share * whole - room - 6;
    sheet.text(x, y + 15, label, { size: 9.5 });
    sheet.frame({ x: x + room, y, width, height: 22 }, { thickness: 0.5, color: GREY });
    fillPlace(sheet, { x: x + room + 5, y, width: width - 9, height: 22 }, value, { size: 10 });
    x += share * whole;
  }
  return y + 27;
}

/** A section's frame with its number and title on a coloured strip. */
function drawSection(sheet: Sheet, y: number, height: number, title: string): number {
  sheet.frame({ x: LEFT, y, width: WIDTH, height }, { thickness: 0.9, color: TEAL });
  paint(sheet, { x: LEFT, y, width: WIDTH, height: 18 }, TEAL);
  sheet.text(LEFT + 8, y + 12.5, title, { face: "bold", size: 10, color: rgb(1, 1, 1) });
  return y + 25;
}

/** What the secretariat fills in when the form arrives: empty as long as the association has it. */
function drawOffice(sheet: Sheet): void {
  paint(sheet, { x: 362, y: 34, width: 193, height: 62 }, PALE);
  sheet.frame({ x: 362, y: 34, width: 193, height: 62 }, { thickness: 0.5, color: GREY });
  sheet.text(458, 46, "Cadre réservé au secrétariat", { size: 8.5, face: "bold", align: "center" });
  sheet.text(370, 62, "Reçu le : ......... / ......... / ..................", SMALL);
  sheet.text(370, 76, "Commission du : ......... / ......... / ...........", SMALL);
  sheet.text(370, 90, "Dossier complet :   oui     non", SMALL);
}

function drawHousehold(sheet: Sheet, top: number, v: Values): number {
  let y = drawSection(sheet, top, 136, "1. Ménage accompagné");
  y = drawFields(sheet, y, [
    ["Nom", v["household.lastName"], 0.55, 46],
    ["Prénom", v["household.firstName"], 0.45],
  ]);
  y = drawFields(sheet, y, [
    ["Né(e) le", writeDate(v["household.birthOn"], "slashed"), 0.3, 46],
    ["Conjoint : nom", v["household.coHolderLastName"], 0.4],
    ["prénom", v["household.coHolderFirstName"], 0.3],
  ]);
  y = drawFields(sheet, y, [["Adresse", v["household.address"], 1, 46]]);
  drawFields(sheet, y, [
    ["Code postal", v["household.postalCode"], 0.3],
    ["Commune", v["household.city"], 0.7],
  ]);
  return top + 136 + 8;
}

function drawMeasure(sheet: Sheet, top: number, v: Values, head: Letterhead): number {
  let y = drawSection(sheet, top, 109, "2. Mesure en cours");
  y = drawFields(sheet, y, [["Type d'accompagnement", nameScheme(v.scheme)]]);
  y = drawFields(sheet, y, [
    ["Mesure n°", v.measureRef, 0.36],
    ["Dossier n°", v.reference, 0.36],
    ["Fin le", writeDate(v.endOn, "slashed"), 0.28],
  ]);
  drawFields(sheet, y, [["Organisme", v.endOn && head.name]]);
  return top + 109 + 8;
}

function drawRequest(sheet: Sheet, top: number, v: Values): number {
  const y = drawSection(sheet, top, 190, "3. Renouvellement demandé");
  sheet.text(LEFT + 8, y + 13, "Il s'agit du :", { size: 9.5 });
  let x = LEFT + 72;
  for (const [rank, words] of [
    [1, "1er renouvellement"],
    [2, "2e renouvellement"],
    [3, "3e renouvellement"],
  ] as const)
    x = drawChoice(sheet, { x, y: y + 13 }, words, { chosen: v.renewalRank === rank, mark: "pen", size: 9.5 }) + 14;
  const next = drawFields(sheet, y + 22, [
    ["Durée demandée (en mois)", writeCount(v.monthsRequested), 0.42],
    ["Demande établie le", writeDate(v.documentOn, "slashed"), 0.58],
  ]);
  const special = { chosen: v.exceptional === true, mark: "pen" as const, size: 9.5 };
  drawChoice(sheet, { x: LEFT + 8, y: next + 10 }, "Demande présentée à titre exceptionnel", special);
  sheet.text(LEFT + 8, next + 28, "Motifs de la demande, évolution de la situation et objectifs à poursuivre :", {
    size: 9.5,
  });
  const area = { x: LEFT + 10, y: next + 34, width: WIDTH - 20, height: top + 186 - next - 34 };
  fillBlock(sheet, area, v.motive, { size: 10 });
  return top + 190 + 8;
}

/** The commission's answer, filled in later on the same sheet. */
function drawAnswer(sheet: Sheet, y: number): void {
  paint(sheet, { x: LEFT, y, width: WIDTH, height: 56 }, PALE);
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 56 }, { thickness: 0.5, color: GREY });
  sheet.text(LEFT + 8, y + 13, "Avis de la commission (ne rien inscrire dans ce cadre)", { size: 9, face: "bold" });
  let x = LEFT + 8;
  for (const words of ["Favorable", "Défavorable", "Ajourné"])
    x = drawChoice(sheet, { x, y: y + 30 }, words, { chosen: false, mark: "pen", size: 9 }) + 16;
  sheet.text(x + 10, y + 30, "Durée : ............ mois, à compter du ........................", SMALL);
  sheet.text(LEFT + 8, y + 47, "Date et visa :", SMALL);
}

/** A fund's form on one page: numbered frames, with a box for the secretariat at the top and one for the answer. */
export const renewalOfficeBox: Layout = {
  kind: "renewal",
  name: "renewal-office-box",
  title: "Demande de renouvellement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 46, "Fonds de solidarité pour le logement", { face: "bold", size: 10, color: TEAL });
    sheet.text(LEFT, 68, "DEMANDE DE RENOUVELLEMENT", { face: "bold", size: 16, color: TEAL });
    sheet.text(LEFT, 83, "d'un accompagnement social lié au logement", { size: 11 });
    sheet.text(LEFT, 96, "À envoyer un mois avant la fin de la mesure, avec le bilan", { face: "italic", size: 8.5 });
    drawOffice(sheet);
    let y = drawHousehold(sheet, 106, v);
    y = drawMeasure(sheet, y, v, head);
    y = drawRequest(sheet, y, v) + 14;
    sheet.text(LEFT + 8, y, "Fait à", { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 40, y: y - 13, width: 180, height: 18 }, v.signedOn && head.place);
    sheet.text(LEFT + 230, y, "le", { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 246, y: y - 13, width: 110, height: 18 }, writeDate(v.signedOn, "slashed"));
    const box = { y: y + 7, width: WIDTH / 2, height: 66 };
    const signer = v.professionalSigned ? head.signer : undefined;
    drawSignature(sheet, { ...box, x: LEFT }, "Signature du référent de la mesure", signer);
    const holder = v.householdSigned ? signerOf(v) : undefined;
    drawSignature(sheet, { ...box, x: LEFT + WIDTH / 2 }, "Signature du ménage", holder);
    drawAnswer(sheet, y + 82);
  },
};
