import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { whoSigned } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { fillPlace } from "./typesetting.ts";

const LEFT = 48;
const RIGHT = 548;
/** Where the words begin, to the right of the round signs. */
const TEXT = 96;
const SUN = rgb(0.98, 0.76, 0.2);
const INK = rgb(0.13, 0.25, 0.4);
const STEP = 24;

type Gap = readonly [words: string, value: string | undefined, width?: number];

/** A short sentence with gaps; the last one reaches to the margin, or as far as the words after it let it. */
function drawSentence(sheet: Sheet, y: number, gaps: readonly Gap[], after = ""): number {
  let x = TEXT;
  for (const [words, value, width] of gaps) {
    sheet.text(x, y, words, { size: 11 });
    x += sheet.measure(words, { size: 11 }) + 5;
    const wide = width ?? RIGHT - x - (after === "" ? 0 : sheet.measure(after, { size: 11 }) + 6);
    for (let dot = x; dot < x + wide - 1; dot += 3.2) sheet.line(dot, y + 3, dot + 1.1, y + 3, 0.8, GREY);
    fillPlace(sheet, { x: x + 3, y: y - 16, width: wide - 6, height: 23 }, value, { size: 11.5, face: "bold" });
    x += wide + 6;
  }
  sheet.text(x, y, after, { size: 11 });
  return y + STEP;
}

/** A round sign with a figure in it, and the part's question. Gives the first baseline below it. */
function drawPart(sheet: Sheet, y: number, number: number, question: string): number {
  const center = { x: LEFT + 17, y: 841.89 - y + 4 };
  sheet.page.drawEllipse({ ...center, xScale: 17, yScale: 17, color: SUN });
  sheet.text(LEFT + 17, y + 2, String(number), { face: "bold", size: 16, color: INK, align: "center" });
  sheet.text(TEXT, y, question, { face: "bold", size: 13.5, color: INK });
  return y + STEP;
}

function drawPeople(sheet: Sheet, top: number, v: Values): number {
  let y = drawPart(sheet, top, 1, "Qui fait ce contrat ?");
  y = drawSentence(sheet, y, [["Mon nom :", v["household.lastName"]]]);
  y = drawSentence(sheet, y, [
    ["Mon prénom :", v["household.firstName"], 160],
    ["Je suis né(e) le :", writeDate(v["household.birthOn"], "slashed")],
  ]);
  y = drawSentence(sheet, y, [["Le nom de mon conjoint ou de ma conjointe :", v["household.coHolderLastName"]]]);
  y = drawSentence(sheet, y, [["Son prénom :", v["household.coHolderFirstName"]]]);
  y = drawSentence(sheet, y, [["Mon adresse :", v["household.address"]]]);
  y = drawSentence(sheet, y, [
    ["Code postal :", v["household.postalCode"], 64],
    ["Ville :", v["household.city"]],
  ]);
  y = drawSentence(sheet, y, [["L'association qui m'aide :", v.operator]]);
  return drawSentence(sheet, y, [["La personne qui m'accompagne :", v.worker]]) + 8;
}

function drawTerms(sheet: Sheet, top: number, v: Values): number {
  let y = drawPart(sheet, top, 2, "C'est quoi, et pour combien de temps ?");
  y = drawSentence(sheet, y, [["C'est un accompagnement :", nameScheme(v.scheme)]]);
  y = drawSentence(sheet, y, [
    ["N° de dossier :", v.reference, 130],
    ["N° de mesure :", v.measureRef],
  ]);
  y = drawSentence(
    sheet,
    y,
    [
      ["Il commence le :", writeDate(v.startOn, "slashed"), 84],
      ["Il finit le :", writeDate(v.endOn, "slashed"), 84],
      ["Il dure :", writeCount(v.months), 40],
    ],
    "mois.",
  );
  return drawSentence(sheet, y, [["On se voit :", v.visitRhythm]]) + 8;
}

function drawAims(sheet: Sheet, top: number, v: Values): number {
  let y = drawPart(sheet, top, 3, "Qu'est-ce que nous voulons réussir ?");
  for (let place = 0; place < 4; place += 1) {
    sheet.page.drawEllipse({ x: TEXT + 5, y: 841.89 - y + 3.5, xScale: 3, yScale: 3, color: SUN });
    const room = { x: TEXT + 18, y: y - 16, width: RIGHT - TEXT - 20, height: 23 };
    for (let dot = room.x - 3; dot < RIGHT; dot += 3.2) sheet.line(dot, y + 3, dot + 1.1, y + 3, 0.8, GREY);
    fillPlace(sheet, room, v.objectives?.[place], { size: 11.5, face: "bold" });
    y += STEP;
  }
  return y + 8;
}

/** A shelter's contract in plain words for people who read little: large type, short sentences, signs for each part. */
export const contractPlainWords: Layout = {
  kind: "contract",
  name: "contract-plain-words",
  title: "Mon contrat d'accompagnement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 54, "Mon contrat d'accompagnement", { face: "bold", size: 22, color: INK });
    sheet.text(LEFT, 70, `${head.contact}`, { size: 8.5, color: GREY });
    sheet.line(LEFT, 80, RIGHT, 80, 3, SUN);
    let y = drawAims(sheet, drawTerms(sheet, drawPeople(sheet, 108, v), v), v);
    y = drawPart(sheet, y, 4, "Nous sommes d'accord. Nous signons.");
    y = drawSentence(sheet, y, [
      ["Fait à", v.signedOn && head.place, 190],
      ["le", writeDate(v.signedOn, "slashed")],
    ]);
    const { first, second } = whoSigned(v);
    const worker = v.professionalSigned ? head.signer : undefined;
    const signers = [
      ["Moi", first],
      ["Mon conjoint, ma conjointe", second],
      ["La personne qui m'accompagne", worker],
    ] as const;
    signers.forEach(([label, signer], place) => {
      const x = TEXT + place * 152;
      sheet.text(x, y + 2, label, { size: 10 });
      if (signer) sheet.signature(signer, { x: x + 4, y: y + 10, width: 115, height: 46 });
    });
  },
};
