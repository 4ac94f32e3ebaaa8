import { rgb } from "pdf-lib";
import { seedOf } from "../../drawing/prng.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawLeader, fillBlock } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawRadio, fillPlace, paint } from "./typesetting.ts";

const LEFT = 48;
const WIDTH = 500;
const TEAL = rgb(0.05, 0.42, 0.47);
const MIST = rgb(0.87, 0.94, 0.95);
const OUTCOMES = [
  ["met", "Atteint"],
  ["partly-met", "En partie"],
  ["not-met", "Non atteint"],
  ["broken-off", "Interrompu"],
] as const;
const THEMES = ["Gestion du budget, règlement du loyer", "Accès aux droits, démarches", "Relations avec le bailleur"];

function drawHeading(sheet: Sheet, y: number, title: string): number {
  sheet.text(LEFT, y + 11, title, { face: "bold", size: 11, color: TEAL });
  sheet.line(LEFT, y + 15, LEFT + WIDTH, y + 15, 1, TEAL);
  return y + 30;
}

function drawIdentity(sheet: Sheet, top: number, v: Values): number {
  const half = WIDTH / 2;
  const lead = (place: 0 | 1, y: number, label: string, value: string | undefined, wide = false) =>
    drawLeader(sheet, { x: LEFT + place * (half + 4), y, width: wide ? WIDTH : half - 4 }, label, value, { size: 10 });
  lead(0, top, "Nom :", v["household.lastName"]);
  lead(1, top, "Prénom :", v["household.firstName"]);
  lead(0, top + 18, "Date de naissance :", writeDate(v["household.birthOn"], "slashed"));
  lead(0, top + 36, "Nom du conjoint :", v["household.coHolderLastName"]);
  lead(1, top + 36, "Prénom du conjoint :", v["household.coHolderFirstName"]);
  lead(0, top + 54, "Mesure :", nameScheme(v.scheme));
  lead(1, top + 54, "N° de la mesure :", v.measureRef);
  lead(1, top + 18, "N° de dossier FSL :", v.reference);
  return top + 66;
}

function drawNature(sheet: Sheet, y: number, v: Values): number {
  const kinds = [
    ["interim", "Bilan intermédiaire"],
    ["final", "Bilan final"],
    ["break-off", "Bilan de rupture"],
  ] as const;
  let x = LEFT;
  for (const [kind, words] of kinds) x = drawRadio(sheet, { x, y }, words, v.bilanKind === kind) + 26;
  sheet.text(LEFT, y + 22, "Période d'accompagnement : du", { size: 9.5 });
  fillPlace(sheet, { x: LEFT + 144, y: y + 10, width: 80, height: 16 }, writeDate(v.startOn, "slashed"));
  sheet.text(LEFT + 232, y + 22, "au", { size: 9.5 });
  fillPlace(sheet, { x: LEFT + 248, y: y + 10, width: 80, height: 16 }, writeDate(v.endOn, "slashed"));
  return y + 32;
}

/** How often they met, and where: the total is the sum of its two kinds where both are known. */
function drawVisits(sheet: Sheet, top: number, v: Values): number {
  const { visitsDone: all, homeVisitsDone: home } = v;
  const elsewhere = all !== undefined && home !== undefined ? all - home : undefined;
  const cells = [
    ["Visites à domicile", writeCount(home)],
    ["Entretiens au bureau", writeCount(elsewhere)],
    ["Total des rencontres", writeCount(all)],
  ] as const;
  cells.forEach(([label, value], place) => {
    const x = LEFT + place * (WIDTH / 3);
    paint(sheet, { x, y: top, width: WIDTH / 3, height: 15 }, MIST);
    sheet.frame({ x, y: top, width: WIDTH / 3, height: 34 }, { thickness: 0.5, color: GREY });
    sheet.text(x + WIDTH / 6, top + 10.5, label, { size: 8.5, align: "center" });
    fillPlace(sheet, { x: x + 4, y: top + 15, width: WIDTH / 3 - 8, height: 19 }, value, { align: "center" });
  });
  return top + 40;
}

function drawColumns(sheet: Sheet, top: number, v: Values): number {
  const first = 244;
  const each = (WIDTH - first) / 4;
  OUTCOMES.forEach(([, words], place) => {
    paint(sheet, { x: LEFT + first + place * each, y: top, width: each, height: 18 }, MIST);
    sheet.text(LEFT + first + (place + 0.5) * each, top + 12, words, { size: 8.5, face: "bold", align: "center" });
  });
  let y = top + 18;
  const drawn = v.outcome;
  const rows = [...THEMES, "RÉSULTAT GLOBAL DE LA MESURE"];
  rows.forEach((theme, row) => {
    const last = row === THEMES.length;
    sheet.text(LEFT + 5, y + 13, theme, { size: 9, face: last ? "bold" : "plain" });
    const near = drawn === "partly-met" ? (["met", "partly-met", "not-met"] as const) : ([drawn] as const);
    const result = last ? drawn : near[seedOf(`${theme} ${v["household.lastName"]}`) % near.length];
    OUTCOMES.forEach(([outcome], place) => {
      if (result !== outcome) return;
      const at = { x: LEFT + first + place * each, y, width: each, height: 18 };
      fillPlace(sheet, at, "X", { align: "center", face: "bold", size: 11 });
    });
    for (let place = 0; place < 4; place += 1)
      sheet.frame({ x: LEFT + first + place * each, y, width: each, height: 18 }, { thickness: 0.5, color: GREY });
    sheet.frame({ x: LEFT, y, width: first, height: 18 }, { thickness: 0.5, color: GREY });
    y += 18;
  });
  return y;
}

function drawTexts(sheet: Sheet, top: number, v: Values): number {
  let y = top;
  for (const [label, text, height] of [
    ["Si rupture, précisez le motif :", v.reason, 46],
    ["Préconisations à l'issue de la mesure :", v.recommendations, 58],
    ["Relais (service, travailleur social) :", v.relay, 30],
  ] as const) {
    sheet.text(LEFT, y + 10, label, { size: 9, face: "bold" });
    fillBlock(sheet, { x: LEFT + 4, y: y + 12, width: WIDTH - 8, height }, text, { size: 9.5 });
    y += height + 14;
  }
  return y;
}

/** A bilan as a form of dotted lines, round buttons and a table of results crossed in its columns. */
export const bilanCrossedColumns: Layout = {
  kind: "bilan",
  name: "bilan-crossed-columns",
  title: "Bilan d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.page.drawEllipse({ x: LEFT + 18, y: 790, xScale: 18, yScale: 18, color: TEAL });
    sheet.line(LEFT + 8, 56, LEFT + 18, 42, 2, rgb(1, 1, 1));
    sheet.line(LEFT + 18, 42, LEFT + 28, 56, 2, rgb(1, 1, 1));
    sheet.text(LEFT + 46, 48, head.name, { face: "bold", size: 12 });
    sheet.text(LEFT + 46, 61, `${head.address} - ${head.contact}`, { size: 7.5, color: GREY });
    sheet.text(297, 98, "BILAN D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT", { face: "bold", size: 14, align: "center" });
    let y = drawIdentity(sheet, 126, v);
    y = drawNature(sheet, drawHeading(sheet, y + 4, "Nature et période"), v);
    y = drawVisits(sheet, drawHeading(sheet, y + 4, "Rencontres réalisées") - 8, v);
    y = drawColumns(sheet, drawHeading(sheet, y + 4, "Évaluation des objectifs") - 8, v);
    y = drawTexts(sheet, drawHeading(sheet, y + 8, "Conclusion") - 10, v);
    sheet.text(LEFT, y + 6, "Fait le", { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 32, y: y - 6, width: 90, height: 17 }, writeDate(v.signedOn, "slashed"));
    const { first, second } = whoSigned(v);
    const third = WIDTH / 3;
    const box = (place: number) => ({ x: LEFT + place * third, y: y + 14, width: third, height: 68 });
    drawSignature(sheet, box(0), "L'intéressé(e)", first);
    drawSignature(sheet, box(1), "Le conjoint", second);
    drawSignature(sheet, box(2), "L'intervenant social", v.professionalSigned ? head.signer : undefined);
  },
};
