import { drawBand, drawBlock, drawCells, drawFoot, drawSignatures, drawTicks, LEFT, WIDTH } from "../drawing/form.ts";
import { shortDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { BILAN, OUTCOME, only } from "./choices.ts";
import { type Layout, type Letterhead, SCHEME_NAMES, type Values } from "./layout.ts";

const date = (on: string | undefined) => (on === undefined ? undefined : shortDate(on));
const count = (number: number | undefined) => (number === undefined ? undefined : String(number));
const row = (label: string, value: string | undefined) => [{ label, value, width: 1, labelWidth: 0.3 }];
const pair = (left: [string, string | undefined], right: [string, string | undefined]) => [
  { label: left[0], value: left[1], width: 0.5, labelWidth: 0.25 },
  { label: right[0], value: right[1], width: 0.5, labelWidth: 0.25 },
];

/** A « bilan » as a ruled form with boxes to tick. */
export const bilanTable: Layout = {
  kind: "bilan",
  title: "Bilan de la mesure",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 48, head.name, { face: "bold", size: 10 });
    sheet.text(LEFT, 60, head.contact, { size: 8, color: GREY });
    sheet.text(LEFT + WIDTH / 2, 88, "BILAN D'ACCOMPAGNEMENT", { face: "bold", size: 16, align: "center" });
    let y = drawTicks(sheet, 100, "", BILAN, only(v.bilanKind));

    y = drawBand(sheet, y + 8, "MESURE");
    y = drawCells(sheet, y, row("Dispositif", SCHEME_NAMES[v.scheme ?? ""]));
    y = drawCells(sheet, y, pair(["Nom", v["household.lastName"]], ["Prénom", v["household.firstName"]]));
    const birth = date(v["household.birthOn"]);
    y = drawCells(
      sheet,
      y,
      v.measureRef ? pair(["Né(e) le", birth], ["Mesure n°", v.measureRef]) : row("Né(e) le", birth),
    );
    y = drawCells(sheet, y, pair(["Début de la mesure", date(v.startOn)], ["Fin de la mesure", date(v.endOn)]));
    y = drawCells(
      sheet,
      y,
      pair(["Nombre de rencontres", count(v.visitsDone)], ["dont visites à domicile", count(v.homeVisitsDone)]),
    );

    y = drawBand(sheet, y + 8, "ÉVALUATION");
    y = drawTicks(sheet, y, "Objectifs :", OUTCOME, only(v.outcome));
    if (v.reason) y = drawBlock(sheet, y, "Motif de la rupture", v.reason, 74);
    if (v.relay) y = drawBlock(sheet, y, "Relais mis en place", v.relay, 58);
    if (v.recommendations) y = drawBlock(sheet, y, "Préconisations", v.recommendations, 74);

    const made = v.signedOn ? `Fait à ${head.place}, le ${shortDate(v.signedOn)}` : "";
    sheet.text(LEFT, y + 26, made, { size: 10 });
    drawSignatures(
      sheet,
      y + 38,
      [
        { label: "Signature du ménage", signed: v.householdSigned, name: v["household.lastName"] ?? "" },
        { label: "Signature de l'intervenant", signed: v.professionalSigned, name: head.signer },
      ],
      92,
    );
    drawFoot(sheet, "Bilan à retourner à la commission qui a notifié la mesure.");
  },
};
