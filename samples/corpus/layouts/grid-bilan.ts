import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { drawBanner, fillBlock, fillIn } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 42;
const WIDTH = 511;
const KINDS = [
  ["interim", "Intermédiaire"],
  ["final", "Final"],
  ["break-off", "De rupture"],
] as const;
const OUTCOMES = [
  ["met", "Oui, totalement"],
  ["partly-met", "En partie"],
  ["not-met", "Non"],
  ["broken-off", "Mesure interrompue"],
] as const;
const SERIF = { face: "serif", size: 11 } as const;

/** A value on a rule with its label in small print below the rule. */
function drawUnder(
  sheet: Sheet,
  { x, y, width }: { x: number; y: number; width: number },
  label: string,
  value: string | undefined,
): void {
  fillIn(sheet, { x: x + 4, y: y - 3, width: width - 8 }, value, SERIF);
  sheet.line(x, y, x + width, y, 0.6);
  sheet.text(x, y + 9, label, { size: 7.5, face: "italic" });
}

/** A block to write in under its title. Gives the y below it. */
function drawBlock(sheet: Sheet, y: number, title: string, text: string | undefined): number {
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 66 }, { thickness: 0.6 });
  sheet.text(LEFT + 5, y + 12, title, { size: 9, face: "bold" });
  fillBlock(sheet, { x: LEFT + 8, y: y + 15, width: WIDTH - 16, height: 48 }, text, SERIF);
  return y + 66;
}

/** A bilan of which every label stands below its line, with boxes to tick. */
export const gridBilan: Layout = {
  kind: "bilan",
  name: "grid-bilan",
  title: "Bilan",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 48, head.name, { face: "bold", size: 11 });
    sheet.text(LEFT, 61, head.contact, { size: 8, color: GREY });
    sheet.text(297, 92, "BILAN DE L'ACCOMPAGNEMENT SOCIAL", { face: "bold", size: 15, align: "center" });
    sheet.text(LEFT, 118, "Nature du bilan :", { size: 9.5, face: "bold" });
    drawChoices(
      sheet,
      { x: 140, y: 118, width: 400 },
      { choices: KINDS, chosen: [v.bilanKind], mark: "checked", size: 9.5 },
    );
    drawUnder(sheet, { x: LEFT, y: 156, width: 330 }, "Dispositif", nameScheme(v.scheme));
    drawUnder(sheet, { x: 392, y: 156, width: 161 }, "Mesure n°", v.measureRef);
    drawUnder(sheet, { x: LEFT, y: 194, width: 190 }, "Nom", v["household.lastName"]);
    drawUnder(sheet, { x: 250, y: 194, width: 160 }, "Prénom", v["household.firstName"]);
    drawUnder(sheet, { x: 428, y: 194, width: 125 }, "Date de naissance", writeDate(v["household.birthOn"], "slashed"));
    drawUnder(sheet, { x: LEFT, y: 232, width: 330 }, "Adresse", v["household.address"]);
    drawUnder(sheet, { x: 392, y: 232, width: 50 }, "Code postal", v["household.postalCode"]);
    drawUnder(sheet, { x: 448, y: 232, width: 105 }, "Commune", v["household.city"]);

    drawBanner(sheet, { x: LEFT, y: 258, width: WIDTH, height: 17 }, "DÉROULEMENT", "dark");
    drawUnder(sheet, { x: LEFT, y: 304, width: 150 }, "Début de la mesure", writeDate(v.startOn, "dotted"));
    const end = v.bilanKind === "break-off" ? "Date d'arrêt effectif" : "Fin de la mesure";
    drawUnder(sheet, { x: 222, y: 304, width: 150 }, end, writeDate(v.endOn, "dotted"));
    drawUnder(sheet, { x: LEFT, y: 342, width: 150 }, "Nombre total de rencontres", writeCount(v.visitsDone));
    drawUnder(sheet, { x: 222, y: 342, width: 150 }, "dont visites à domicile", writeCount(v.homeVisitsDone));
    sheet.text(LEFT, 372, "Objectifs atteints :", { size: 9.5, face: "bold" });
    drawChoices(
      sheet,
      { x: 150, y: 372, width: 400 },
      { choices: OUTCOMES, chosen: [v.outcome], mark: "checked", size: 9.5 },
    );
    let y = drawBlock(sheet, 388, "Motif de la rupture (le cas échéant)", v.reason);
    y = drawBlock(sheet, y, "Relais", v.relay);
    y = drawBlock(sheet, y, "Préconisations", v.recommendations);

    drawUnder(sheet, { x: LEFT, y: y + 34, width: 200 }, "Fait à", v.signedOn && head.place);
    drawUnder(sheet, { x: 262, y: y + 34, width: 120 }, "Le", writeDate(v.signedOn, "slashed"));
    const signer = `${v["household.firstName"]} ${v["household.lastName"]}`;
    drawSignature(
      sheet,
      { x: LEFT, y: y + 56, width: 250, height: 86 },
      "Signature du ménage",
      v.householdSigned ? signer : undefined,
    );
    drawSignature(
      sheet,
      { x: 303, y: y + 56, width: 250, height: 86 },
      "Signature de l'intervenant(e)",
      v.professionalSigned ? head.signer : undefined,
    );
    // A stamp is no signature: it is there with and without one.
    if (v.signedOn) sheet.stamp(503, y + 102, "ASSOCIATION AGREEE", ["SERVICE", "LOGEMENT"], 33);
    sheet.text(297, 812, "À transmettre à la commission dans le mois qui suit la fin de la mesure", {
      size: 7.5,
      color: GREY,
      align: "center",
    });
  },
};
