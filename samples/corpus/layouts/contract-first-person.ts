import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { whoSigned } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { fillPlace } from "./typesetting.ts";

const LEFT = 60;
const RIGHT = 535;
const WIDTH = RIGHT - LEFT;
const WORDS = { face: "serif", size: 11 } as const satisfies TextStyle;

type Gap = readonly [words: string, value: string | undefined, width: number];

/** A line of a sentence with gaps to fill in; a gap's width is in points, and 0 takes what is left of the line. */
function drawGaps(sheet: Sheet, y: number, gaps: readonly Gap[], after = ""): void {
  let x = LEFT;
  for (const [words, value, width] of gaps) {
    sheet.text(x, y, words, WORDS);
    x += sheet.measure(words, WORDS) + 4;
    const wide = width === 0 ? RIGHT - x - (after === "" ? 0 : sheet.measure(after, WORDS) + 4) : width;
    sheet.line(x, y + 2.5, x + wide, y + 2.5, 0.5, GREY);
    const style: TextStyle = { size: 11, face: "serifBold" };
    fillPlace(sheet, { x: x + 3, y: y - 16, width: wide - 6, height: 23 }, value, style);
    x += wide + 5;
  }
  sheet.text(x, y, after, WORDS);
}

function drawPromise(sheet: Sheet, top: number, v: Values): number {
  drawGaps(sheet, top, [["Je soussigné(e), nom", v["household.lastName"], 0]]);
  drawGaps(sheet, top + 24, [
    ["prénom", v["household.firstName"], 210],
    ["né(e) le", writeDate(v["household.birthOn"], "slashed"), 0],
  ]);
  drawGaps(sheet, top + 48, [["et mon conjoint, ma conjointe, nom", v["household.coHolderLastName"], 0]]);
  drawGaps(sheet, top + 72, [["prénom", v["household.coHolderFirstName"], 0]]);
  drawGaps(sheet, top + 96, [["demeurant", v["household.address"], 0]]);
  drawGaps(
    sheet,
    top + 120,
    [
      ["code postal", v["household.postalCode"], 62],
      ["commune", v["household.city"], 0],
    ],
    ",",
  );
  drawGaps(sheet, top + 144, [["accepte d'être accompagné(e) par", v.operator, 0]]);
  drawGaps(sheet, top + 168, [["représenté(e) par le travailleur social", v.worker, 0]], ",");
  drawGaps(sheet, top + 192, [["dans le cadre de la mesure", nameScheme(v.scheme), 0]]);
  drawGaps(sheet, top + 216, [
    ["mesure n°", v.measureRef, 150],
    ["dossier n°", v.reference, 0],
  ]);
  drawGaps(
    sheet,
    top + 240,
    [
      ["du", writeDate(v.startOn, "slashed"), 82],
      ["au", writeDate(v.endOn, "slashed"), 82],
      [", soit", writeCount(v.months), 40],
    ],
    "mois.",
  );
  return top + 264;
}

function drawAims(sheet: Sheet, top: number, v: Values): number {
  sheet.text(LEFT, top, "Ensemble, nous décidons de travailler les objectifs suivants :", WORDS);
  let y = top;
  for (let place = 0; place < 4; place += 1) {
    y += 23;
    sheet.text(LEFT + 14, y, `${place + 1}.`, WORDS);
    sheet.line(LEFT + 30, y + 2.5, RIGHT, y + 2.5, 0.5, GREY);
    const area = { x: LEFT + 33, y: y - 16, width: WIDTH - 36, height: 23 };
    fillPlace(sheet, area, v.objectives?.[place], { size: 11, face: "serifBold" });
  }
  drawGaps(sheet, y + 28, [["Nos rencontres auront lieu comme suit :", v.visitRhythm, 0]]);
  const duties =
    "Je m'engage à être présent(e) aux rendez-vous, à prévenir en cas d'empêchement et à dire ce qui change dans ma situation. Le service s'engage à me soutenir dans mes démarches et à respecter la confidentialité de nos échanges. Ce contrat peut être revu à tout moment d'un commun accord.";
  return sheet.paragraph(LEFT, y + 54, WIDTH, duties, { ...WORDS, leading: 15 });
}

/** A contract in the first person: one long sentence with gaps, numbered lines for what is aimed at. */
export const contractFirstPerson: Layout = {
  kind: "contract",
  name: "contract-first-person",
  title: "Contrat d'engagement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 44, head.name, { face: "serifItalic", size: 11 });
    sheet.text(RIGHT, 44, head.contact, { face: "serif", size: 8, color: GREY, align: "right" });
    sheet.text(297, 88, "CONTRAT D'ACCOMPAGNEMENT", { face: "serifBold", size: 17, align: "center" });
    sheet.line(230, 98, 365, 98, 1);
    const y = drawAims(sheet, drawPromise(sheet, 136, v) + 4, v) + 16;
    drawGaps(sheet, y, [
      ["Fait en deux exemplaires à", v.signedOn && head.place, 180],
      ["le", writeDate(v.signedOn, "slashed"), 0],
    ]);
    const { first, second } = whoSigned(v);
    const signers = [
      ["La personne accompagnée", first],
      ["Le conjoint, la conjointe", second],
      ["Le travailleur social", v.professionalSigned ? head.signer : undefined],
    ] as const;
    signers.forEach(([label, signer], place) => {
      const x = LEFT + (place * WIDTH) / 3;
      sheet.text(x, y + 30, label, { face: "serifItalic", size: 10.5 });
      if (signer) sheet.signature(signer, { x: x + 6, y: y + 38, width: 112, height: 46 });
    });
  },
};
