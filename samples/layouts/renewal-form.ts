import { drawBand, drawBlock, drawCells, drawFoot, drawSignatures, LEFT, WIDTH } from "../drawing/form.ts";
import { shortDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { type Layout, type Letterhead, SCHEME_NAMES, type Values } from "./layout.ts";

const date = (on: string | undefined) => (on === undefined ? undefined : shortDate(on));
const row = (label: string, value: string | undefined) => [{ label, value, width: 1, labelWidth: 0.36 }];
const pair = (left: [string, string | undefined], right: [string, string | undefined]) => [
  { label: left[0], value: left[1], width: 0.5, labelWidth: 0.2 },
  { label: right[0], value: right[1], width: 0.5, labelWidth: 0.2 },
];

/** A « demande de renouvellement », with the box of the exceptional second one. */
export const renewalForm: Layout = {
  kind: "renewal",
  title: "Demande de renouvellement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 50, head.name, { face: "bold", size: 11 });
    sheet.text(LEFT, 62, head.address, { size: 8, color: GREY });
    sheet.text(LEFT + WIDTH / 2, 104, "DEMANDE DE RENOUVELLEMENT", { face: "bold", size: 16, align: "center" });
    sheet.text(LEFT + WIDTH / 2, 121, "Accompagnement social lié au logement (ASLL) - Saône-et-Loire", {
      size: 10.5,
      align: "center",
    });
    if (v.documentOn)
      sheet.text(LEFT + WIDTH, 142, `Date de la demande : ${shortDate(v.documentOn)}`, { size: 10, align: "right" });

    let y = drawBand(sheet, 156, "MESURE EN COURS");
    y = drawCells(sheet, y, row("Dispositif", SCHEME_NAMES[v.scheme ?? ""]));
    y = drawCells(sheet, y, pair(["Nom", v["household.lastName"]], ["Prénom", v["household.firstName"]]));
    y = drawCells(sheet, y, pair(["Né(e) le", date(v["household.birthOn"])], ["Mesure n°", v.measureRef]));
    y = drawCells(sheet, y, row("Date de fin de la mesure en cours", date(v.endOn)));

    y = drawBand(sheet, y + 10, "DEMANDE");
    const months = v.monthsRequested === undefined ? undefined : `${v.monthsRequested} mois`;
    y = drawCells(sheet, y, row("Durée demandée", months));
    y = drawCells(sheet, y, row("Renouvellement n°", v.renewalRank === undefined ? undefined : String(v.renewalRank)));
    sheet.frame({ x: LEFT, y, width: WIDTH, height: 22 });
    sheet.tick(LEFT + 8, y + 15, v.exceptional === true, "Demande à titre exceptionnel (second renouvellement)", {
      size: 9.5,
    });
    y += 22;
    y = drawBlock(sheet, y + 10, "Motif de la demande", v.motive, 130);

    const made = v.signedOn ? `Fait à ${head.place}, le ${shortDate(v.signedOn)}` : "";
    sheet.text(LEFT, y + 28, made, { size: 10 });
    drawSignatures(
      sheet,
      y + 40,
      [
        { label: "Signature du ménage", signed: v.householdSigned, name: v["household.lastName"] ?? "" },
        { label: "Signature du travailleur social", signed: v.professionalSigned, name: head.signer },
      ],
      100,
    );
    drawFoot(sheet, "Demande à adresser à la Commission Unique Délocalisée un mois avant la fin de la mesure.");
  },
};
