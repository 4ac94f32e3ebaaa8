import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { fillBlock, fillIn } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { drawRules } from "./ruling.ts";

const LEFT = 50;
const WIDTH = 495;
const NAMES = 165;
const SERIF: TextStyle = { face: "serif", size: 11 };

const MEASURES: Partial<Record<string, string>> = {
  avdl: "AVDL",
  iml: "Intermédiation locative (IML)",
  "asll-42-glissant": "ASLL bail glissant (Loire)",
  "asll-ful": "ASLL plate-forme (FUL)",
  "asell-cd": "ASELL courte durée",
};

function drawRequest(sheet: Sheet, y: number, v: Values): number {
  const rows = [
    ["Nom du ménage", v["household.lastName"]],
    ["Prénom", v["household.firstName"]],
    ["Date de naissance", writeDate(v["household.birthOn"], "slashed")],
    ["Adresse", v["household.address"]],
    ["Code postal", v["household.postalCode"]],
    ["Commune", v["household.city"]],
    ["Mesure en cours", MEASURES[v.scheme ?? ""]],
    ["Numéro de mesure", v.measureRef],
    ["Date de fin de la mesure", writeDate(v.endOn, "slashed")],
    ["Durée de prolongation demandée", writeCount(v.monthsRequested, " mois")],
    ["Prolongation n°", writeCount(v.renewalRank)],
    ["Demande exceptionnelle", undefined],
  ] as const;
  const heights = [...rows.map(() => 21), 104];
  const tops = drawRules(sheet, { x: LEFT, y, widths: [NAMES, WIDTH - NAMES], heights });
  rows.forEach(([label, value], row) => {
    const base = (tops[row] ?? y) + 14.5;
    sheet.text(LEFT + 5, base, label, { ...SERIF, size: 10.5 });
    fillIn(sheet, { x: LEFT + NAMES + 7, y: base, width: WIDTH - NAMES - 14 }, value, SERIF);
  });
  const last = (tops[rows.length - 1] ?? y) + 14.5;
  drawChoice(sheet, { x: LEFT + NAMES + 8, y: last }, "oui", { chosen: v.exceptional === true, mark: "checked" });
  drawChoice(sheet, { x: LEFT + NAMES + 68, y: last }, "non", { chosen: v.exceptional === false, mark: "checked" });
  const why = tops[rows.length] ?? y;
  sheet.text(LEFT + 5, why + 14.5, "Pourquoi prolonger ?", { ...SERIF, size: 10.5 });
  const block = { x: LEFT + NAMES + 7, y: why + 3, width: WIDTH - NAMES - 14, height: 98 };
  fillBlock(sheet, block, v.motive, SERIF);
  return tops.at(-1) ?? y;
}

/** The lower part, which the commission fills in later: it stands empty on every request. */
function drawAnswer(sheet: Sheet, y: number): void {
  for (let x = LEFT; x < LEFT + WIDTH; x += 7) sheet.line(x, y, x + 4, y, 0.7, GREY);
  sheet.text(LEFT, y + 18, "Partie réservée à la commission", { face: "serifBold", size: 11 });
  const words = { ...SERIF, size: 10 };
  sheet.text(LEFT, y + 38, "Séance du : ........................", words);
  let x = LEFT + 165;
  for (const answer of ["accord", "refus", "report"])
    x = drawChoice(sheet, { x, y: y + 38 }, answer, { chosen: false, mark: "checked" }) + 20;
  sheet.text(LEFT, y + 58, "Pour .......... mois, à compter du ........................", words);
  sheet.text(LEFT + 330, y + 58, "Visa :", words);
}

/** A liaison sheet in two parts: the request in a table of two columns, and the commission's part, still empty. */
export const renewalLiaison: Layout = {
  kind: "renewal",
  name: "renewal-liaison",
  title: "Fiche de liaison - prolongation",
  schemes: ["avdl", "iml", "asll-42-glissant", "asll-ful", "asell-cd"],
  draw(sheet, v, head): void {
    sheet.text(LEFT, 48, head.name, { face: "serifBold", size: 11 });
    sheet.text(LEFT, 61, head.address, { face: "serif", size: 9, color: GREY });
    sheet.frame({ x: LEFT, y: 76, width: WIDTH, height: 36 }, { shaded: true, thickness: 0.8 });
    sheet.text(297, 92, "FICHE DE LIAISON", { face: "serifBold", size: 13, align: "center" });
    const under = "Demande de prolongation d'une mesure d'accompagnement";
    sheet.text(297, 106, under, { ...SERIF, align: "center" });
    const y = drawRequest(sheet, 126, v) + 18;
    sheet.text(LEFT, y, "Date :", SERIF);
    fillIn(sheet, { x: LEFT + 36, y, width: 110 }, writeDate(v.signedOn, "slashed"), SERIF);
    const signer = v.householdSigned ? `${v["household.firstName"]} ${v["household.lastName"]}` : undefined;
    drawSignature(sheet, { x: LEFT + 165, y: y - 10, width: 160, height: 70 }, "Visa du ménage", signer);
    const worker = v.professionalSigned ? head.signer : undefined;
    drawSignature(sheet, { x: LEFT + 335, y: y - 10, width: 160, height: 70 }, "Visa du travailleur social", worker);
    drawAnswer(sheet, 724);
  },
};
