import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 40;
const WIDTH = 515;
const ORANGE = rgb(0.87, 0.45, 0.1);
const CREAM = rgb(0.99, 0.94, 0.88);
const MEANS = ["Entretiens, visites", "Appui aux démarches", "Outil budgétaire", "Mise en relation"];

type Entry = readonly [label: string, value: string | undefined, share: number];

/** Labels above a thin line of boxes: each box is white and rounded off by its pale label. */
function drawEntries(sheet: Sheet, y: number, entries: readonly Entry[]): number {
  let x = LEFT;
  for (const [label, value, share] of entries) {
    const width = share * WIDTH - 6;
    sheet.text(x + 1, y + 9, label, { size: 8, face: "bold", color: ORANGE });
    sheet.frame({ x, y: y + 12, width, height: 22 }, { thickness: 0.6, color: ORANGE });
    fillPlace(sheet, { x: x + 5, y: y + 12, width: width - 10, height: 22 }, value, { size: 10 });
    x += share * WIDTH;
  }
  return y + 40;
}

function drawAims(sheet: Sheet, top: number, v: Values): number {
  const columns = [28, 317, 170] as const;
  const heads = ["N°", "Objectif", "Moyens mis en oeuvre"];
  let x = LEFT;
  heads.forEach((words, place) => {
    paint(sheet, { x, y: top, width: columns[place] ?? 0, height: 18 }, ORANGE);
    sheet.text(x + 6, top + 12.5, words, { face: "bold", size: 9, color: rgb(1, 1, 1) });
    x += columns[place] ?? 0;
  });
  const objectives = v.objectives ?? [];
  let y = top + 18;
  for (let place = 0; place < 4; place += 1) {
    const objective = objectives[place];
    x = LEFT;
    for (const width of columns) {
      sheet.frame({ x, y, width, height: 25 }, { thickness: 0.5, color: ORANGE });
      x += width;
    }
    sheet.text(LEFT + 11, y + 16, String(place + 1), { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 34, y, width: 306, height: 25 }, objective, { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 351, y, width: 160, height: 25 }, objective && MEANS[place], { size: 9 });
    y += 25;
  }
  return y;
}

function drawCommitments(sheet: Sheet, y: number): number {
  const half = WIDTH / 2 - 5;
  paint(sheet, { x: LEFT, y, width: half, height: 74 }, CREAM);
  paint(sheet, { x: LEFT + half + 10, y, width: half, height: 74 }, CREAM);
  sheet.text(LEFT + 6, y + 13, "Je m'engage / nous nous engageons à :", { face: "bold", size: 9 });
  sheet.text(LEFT + half + 16, y + 13, "Le service s'engage à :", { face: "bold", size: 9 });
  const mine =
    "participer aux rendez-vous, ouvrir mon logement aux visites prévues, régler le loyer courant et prévenir en cas de changement de situation.";
  const ours =
    "être disponible, expliquer chaque démarche avant de l'entreprendre, ne rien transmettre sans accord et établir un bilan.";
  sheet.paragraph(LEFT + 6, y + 27, half - 12, mine, { size: 9 });
  sheet.paragraph(LEFT + half + 16, y + 27, half - 12, ours, { size: 9 });
  return y + 74;
}

/** An association's contract as an orange form: boxes under their labels, and the aims in a table with the means. */
export const contractAimsTable: Layout = {
  kind: "contract",
  name: "contract-aims-table",
  title: "Contrat d'accompagnement social",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    paint(sheet, { x: 0, y: 0, width: 596, height: 22 }, ORANGE);
    sheet.text(LEFT, 52, "Contrat d'accompagnement social", { face: "bold", size: 19, color: ORANGE });
    sheet.text(LEFT, 67, "lié au logement", { size: 12 });
    sheet.text(LEFT + WIDTH, 46, head.name, { face: "bold", size: 10, align: "right" });
    sheet.text(LEFT + WIDTH, 58, head.address, { size: 8, align: "right" });
    sheet.text(LEFT + WIDTH, 69, head.contact, { size: 8, align: "right" });
    let y = drawEntries(sheet, 84, [
      ["Dispositif", nameScheme(v.scheme), 0.5],
      ["Dossier n°", v.reference, 0.25],
      ["Mesure n°", v.measureRef, 0.25],
    ]);
    y = drawEntries(sheet, y, [
      ["Nom de la personne accompagnée", v["household.lastName"], 0.4],
      ["Prénom", v["household.firstName"], 0.35],
      ["Date de naissance", writeDate(v["household.birthOn"], "slashed"), 0.25],
    ]);
    y = drawEntries(sheet, y, [
      ["Nom de la 2e personne du couple", v["household.coHolderLastName"], 0.4],
      ["Prénom", v["household.coHolderFirstName"], 0.6],
    ]);
    y = drawEntries(sheet, y, [
      ["Adresse", v["household.address"], 0.5],
      ["Code postal", v["household.postalCode"], 0.15],
      ["Commune", v["household.city"], 0.35],
    ]);
    y = drawEntries(sheet, y, [
      ["Service chargé de l'accompagnement", v.operator, 0.55],
      ["Travailleur social", v.worker, 0.45],
    ]);
    y = drawEntries(sheet, y, [
      ["Accompagnement du", writeDate(v.startOn, "slashed"), 0.36],
      ["au", writeDate(v.endOn, "slashed"), 0.36],
      ["Nombre de mois", writeCount(v.months), 0.28],
    ]);
    y = drawEntries(sheet, y, [["Rythme des rencontres", v.visitRhythm, 1]]);
    y = drawCommitments(sheet, drawAims(sheet, y + 6, v) + 12);
    sheet.text(LEFT, y + 22, "À", { size: 10 });
    fillPlace(sheet, { x: LEFT + 12, y: y + 9, width: 180, height: 18 }, v.signedOn && head.place);
    sheet.text(LEFT + 200, y + 22, ", le", { size: 10 });
    fillPlace(sheet, { x: LEFT + 220, y: y + 9, width: 120, height: 18 }, writeDate(v.signedOn, "slashed"));
    const who = `${v["household.firstName"]} ${v["household.lastName"]}`;
    const half = WIDTH / 2 - 5;
    drawSignature(
      sheet,
      { x: LEFT, y: y + 34, width: half, height: 84 },
      "La ou les personnes accompagnées",
      v.householdSigned ? who : undefined,
    );
    const signer = v.professionalSigned ? head.signer : undefined;
    drawSignature(sheet, { x: LEFT + half + 10, y: y + 34, width: half, height: 84 }, "Le travailleur social", signer);
    sheet.text(297, 818, "Un exemplaire remis à la personne, un exemplaire conservé au dossier", {
      size: 7.5,
      color: GREY,
      align: "center",
    });
  },
};
