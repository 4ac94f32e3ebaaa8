import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice, drawChoices } from "../form-marks.ts";
import { type Area, drawCaption, fillBlock } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { paint } from "./ruling.ts";

const LEFT = 36;
const WIDTH = 523;
const SAND = rgb(0.98, 0.91, 0.76);

const MEASURES = [
  ["asell-generaliste", "ASELL généraliste"],
  ["asell-renforce", "ASELL renforcé"],
  ["asell-cd", "ASELL courte durée"],
  ["asll-42", "ASLL individuel (Loire)"],
  ["asll-71", "ASLL (Saône-et-Loire)"],
  ["avdl", "AVDL"],
] as const;
const KINDS = [
  ["interim", "Bilan intermédiaire"],
  ["final", "Bilan de fin de mesure"],
  ["break-off", "Bilan d'arrêt anticipé"],
] as const;
const RESULTS = [
  ["met", "Objectifs atteints"],
  ["partly-met", "Objectifs atteints en partie"],
  ["not-met", "Objectifs non atteints"],
  ["broken-off", "Mesure interrompue avant son terme"],
] as const;

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  paint(sheet, { x: LEFT, y: 34, width: WIDTH, height: 40 }, SAND);
  sheet.text(LEFT + 10, 51, "BILAN D'ACCOMPAGNEMENT", { face: "bold", size: 16 });
  sheet.text(LEFT + 10, 66, "à transmettre au secrétariat de la commission dans le mois", { face: "italic", size: 9 });
  sheet.text(LEFT + WIDTH - 10, 51, head.name, { face: "bold", size: 9.5, align: "right" });
  sheet.text(LEFT + WIDTH - 10, 64, head.address, { size: 7.5, color: GREY, align: "right" });
  KINDS.forEach(([kind, words], place) => {
    const slot = { x: LEFT + 10 + place * 170, y: 94 };
    drawChoice(sheet, slot, words, { chosen: v.bilanKind === kind, mark: "pen", size: 10.5 });
  });
}

function drawBox(sheet: Sheet, area: Area, label: string, text: string | undefined): number {
  sheet.frame(area, { thickness: 0.5 });
  sheet.text(area.x + 5, area.y + 12, label, { face: "bold", size: 9 });
  fillBlock(sheet, { x: area.x + 8, y: area.y + 15, width: area.width - 16, height: area.height - 18 }, text);
  return area.y + area.height + 8;
}

function drawHousehold(sheet: Sheet, y: number, v: Values): number {
  const cell = (place: Omit<Area, "height">, label: string, value: string | undefined) =>
    drawCaption(sheet, { ...place, x: LEFT + place.x, height: 30 }, label, value);
  cell({ x: 0, y, width: 200 }, "NOM", v["household.lastName"]);
  cell({ x: 200, y, width: 200 }, "PRÉNOM", v["household.firstName"]);
  cell({ x: 400, y, width: 123 }, "NÉ(E) LE", writeDate(v["household.birthOn"], "slashed"));
  cell({ x: 0, y: y + 30, width: 262 }, "NOM DU CONJOINT", v["household.coHolderLastName"]);
  cell({ x: 262, y: y + 30, width: 261 }, "PRÉNOM DU CONJOINT", v["household.coHolderFirstName"]);
  cell({ x: 0, y: y + 60, width: WIDTH }, "ADRESSE", v["household.address"]);
  cell({ x: 0, y: y + 90, width: 110 }, "CODE POSTAL", v["household.postalCode"]);
  cell({ x: 110, y: y + 90, width: 263 }, "COMMUNE", v["household.city"]);
  cell({ x: 373, y: y + 90, width: 150 }, "N° DE MESURE", v.measureRef);
  return y + 120;
}

function drawWork(sheet: Sheet, y: number, v: Values): number {
  const quarter = WIDTH / 4;
  const cell = (place: number, label: string, value: string | undefined) =>
    drawCaption(sheet, { x: LEFT + place * quarter, y, width: quarter, height: 30 }, label, value);
  cell(0, "DÉBUT DE LA MESURE", writeDate(v.startOn, "slashed"));
  cell(1, "FIN DE LA MESURE", writeDate(v.endOn, "slashed"));
  cell(2, "RENCONTRES RÉALISÉES (TOTAL)", writeCount(v.visitsDone));
  cell(3, "DONT À DOMICILE", writeCount(v.homeVisitsDone));
  return y + 30;
}

/** A report as a form: cells with small capitals above the values, crosses by pen, boxes of text, three to sign. */
export const bilanEvaluation: Layout = {
  kind: "bilan",
  name: "bilan-evaluation",
  title: "Bilan d'accompagnement",
  schemes: ["asell-cd", "asell-generaliste", "asell-renforce", "asll-42", "asll-71", "avdl"],
  fillable: true,
  draw(sheet, v, head): void {
    drawHead(sheet, v, head);
    sheet.text(LEFT + 10, 118, "Dispositif", { face: "bold", size: 9.5 });
    const measures = { choices: MEASURES, chosen: [v.scheme], mark: "pen" as const };
    let y = drawChoices(sheet, { x: LEFT + 70, y: 118, width: WIDTH - 70 }, measures);
    y = drawHousehold(sheet, y + 12, v);
    y = drawWork(sheet, y + 10, v) + 18;
    sheet.text(LEFT, y, "Résultat de l'accompagnement", { face: "bold", size: 9.5 });
    RESULTS.forEach(([result, words], place) => {
      const slot = { x: LEFT + 170 + (place % 2) * 160, y: y + Math.floor(place / 2) * 17 };
      drawChoice(sheet, slot, words, { chosen: v.outcome === result, mark: "pen", size: 9.5 });
    });
    y += 30;
    const box = (height: number) => ({ x: LEFT, y, width: WIDTH, height });
    y = drawBox(sheet, box(66), "En cas d'arrêt anticipé, motif :", v.reason);
    y = drawBox(sheet, box(86), "Préconisations :", v.recommendations);
    y = drawBox(sheet, box(42), "Relais pris par :", v.relay);
    const width = (WIDTH - 20) / 3;
    const signing = (place: number) => ({ x: LEFT + place * (width + 10), y, width, height: 82 });
    const { first, second } = whoSigned(v);
    drawSignature(sheet, signing(0), "Signature de la personne", first);
    drawSignature(sheet, signing(1), "Signature du conjoint", second);
    drawSignature(
      sheet,
      signing(2),
      "Signature de l'intervenant social",
      v.professionalSigned ? head.signer : undefined,
    );
    drawCaption(
      sheet,
      { x: LEFT, y: y + 90, width: 170, height: 30 },
      "DATE DE SIGNATURE",
      writeDate(v.signedOn, "slashed"),
    );
  },
};
