import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawBanner, drawCaption } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 38;
const WIDTH = 519;
const HEIGHT = 31;
type Cell = readonly [label: string, value: string | undefined, share: number];

function drawRow(sheet: Sheet, y: number, cells: readonly Cell[]): number {
  let x = LEFT;
  for (const [label, value, share] of cells) {
    drawCaption(sheet, { x, y, width: share * WIDTH, height: HEIGHT }, label, value, { size: 10.5, face: "bold" });
    x += share * WIDTH;
  }
  return y + HEIGHT;
}

/** The objectives, numbered, each on a ruled line of its own. Gives the y below them. */
function drawObjectives(sheet: Sheet, y: number, v: Values): number {
  const objectives = v.objectives ?? [];
  for (let place = 0; place < 4; place += 1) {
    const at = y + 18 + place * 19;
    sheet.line(LEFT + 24, at + 3, LEFT + WIDTH, at + 3, 0.4, GREY);
    sheet.text(LEFT + 6, at, `${place + 1}.`, { size: 10 });
    const objective = objectives[place];
    if (objective !== undefined) sheet.text(LEFT + 28, at, objective, { size: 10, filled: true });
  }
  return y + 18 + 4 * 19;
}

/** A contract as a form of ruled cells, each label above its value; each of two holders has a box to sign. */
export const boxedContract: Layout = {
  kind: "contract",
  name: "boxed-contract",
  title: "Contrat d'accompagnement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 46, head.name, { face: "bold", size: 11 });
    sheet.text(LEFT, 59, `${head.address} - ${head.contact}`, { size: 7.5, color: GREY });
    sheet.text(297, 92, "CONTRAT D'ACCOMPAGNEMENT SOCIAL", { face: "bold", size: 16, align: "center" });
    let y = drawRow(sheet, 106, [
      ["Mesure", nameScheme(v.scheme), 0.5],
      ["N° de mesure", v.measureRef, 0.25],
      ["N° de dossier", v.reference, 0.25],
    ]);
    y = drawBanner(sheet, { x: LEFT, y: y + 9, width: WIDTH, height: 16 }, "LE(S) BÉNÉFICIAIRE(S)");
    y = drawRow(sheet, y, [
      ["Nom du titulaire", v["household.lastName"], 0.4],
      ["Prénom", v["household.firstName"], 0.35],
      ["Né(e) le", writeDate(v["household.birthOn"], "slashed"), 0.25],
    ]);
    y = drawRow(sheet, y, [
      ["Nom du co-titulaire", v["household.coHolderLastName"], 0.4],
      ["Prénom", v["household.coHolderFirstName"], 0.35],
      ["Né(e) le", writeDate(partnerBirthOn(v), "slashed"), 0.25],
    ]);
    y = drawRow(sheet, y, [
      ["Adresse du logement", v["household.address"], 0.55],
      ["Code postal", v["household.postalCode"], 0.13],
      ["Ville", v["household.city"], 0.32],
    ]);
    y = drawBanner(sheet, { x: LEFT, y: y + 9, width: WIDTH, height: 16 }, "L'ASSOCIATION");
    y = drawRow(sheet, y, [
      ["Organisme accompagnateur", v.operator, 0.55],
      ["Intervenant(e) référent(e)", v.worker, 0.45],
    ]);
    y = drawBanner(sheet, { x: LEFT, y: y + 9, width: WIDTH, height: 16 }, "DURÉE ET MODALITÉS");
    y = drawRow(sheet, y, [
      ["Date de début", writeDate(v.startOn, "slashed"), 0.28],
      ["Date de fin", writeDate(v.endOn, "slashed"), 0.28],
      ["Durée", writeCount(v.months, " mois"), 0.44],
    ]);
    y = drawRow(sheet, y, [["Fréquence des rencontres", v.visitRhythm, 1]]);
    y = drawBanner(sheet, { x: LEFT, y: y + 9, width: WIDTH, height: 16 }, "OBJECTIFS DE TRAVAIL");
    y = drawObjectives(sheet, y, v);
    const law =
      "Les parties s'engagent à respecter les rendez-vous fixés. Le contrat peut être rompu par l'une d'elles par simple courrier.";
    sheet.paragraph(LEFT, y + 16, WIDTH, law, { size: 8.5, face: "italic" });

    y = drawRow(sheet, y + 40, [
      ["Fait à", v.signedOn && head.place, 0.5],
      ["Le", writeDate(v.signedOn, "slashed"), 0.5],
    ]);
    const { first, second } = whoSigned(v);
    const third = WIDTH / 3;
    const box = (place: number) => ({ x: LEFT + place * third, y: y + 8, width: third, height: 86 });
    drawSignature(sheet, box(0), "Le titulaire", first);
    drawSignature(sheet, box(1), "Le co-titulaire", second);
    drawSignature(sheet, box(2), "L'intervenant(e)", v.professionalSigned ? head.signer : undefined);
  },
};
