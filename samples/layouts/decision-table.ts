import { drawBand, drawBlock, drawCells, drawFoot, drawSignatures, drawTicks, LEFT, WIDTH } from "../drawing/form.ts";
import { shortDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { DECISION, only } from "./choices.ts";
import { type Layout, type Letterhead, SCHEME_NAMES, type Values } from "./layout.ts";

const date = (on: string | undefined) => (on === undefined ? undefined : shortDate(on));
const row = (label: string, value: string | undefined) => [{ label, value, width: 1, labelWidth: 0.34 }];

/** An extract of a commission's « relevé de décisions », one household to a sheet. */
export const decisionTable: Layout = {
  kind: "decision",
  title: "Relevé de décision",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 50, head.name, { face: "bold", size: 12 });
    sheet.text(LEFT, 63, head.address, { size: 8, color: GREY });
    sheet.line(LEFT, 74, LEFT + WIDTH, 74, 1.6);
    sheet.text(LEFT + WIDTH / 2, 108, "RELEVÉ DE DÉCISION", { face: "bold", size: 17, align: "center" });

    let y = drawBand(sheet, 128, "COMMISSION");
    y = drawCells(sheet, y, row("Commission", v.commission), { face: "serif", size: 11 });
    y = drawCells(sheet, y, row("Séance du", date(v.sessionOn)), { face: "serif", size: 11 });
    if (v.reference) y = drawCells(sheet, y, row("N° de dossier", v.reference), { face: "serif", size: 11 });
    if (v.measureRef) y = drawCells(sheet, y, row("Mesure n°", v.measureRef), { face: "serif", size: 11 });

    y = drawBand(sheet, y + 10, "MÉNAGE");
    y = drawCells(sheet, y, row("Nom", v["household.lastName"]), { face: "serif", size: 11 });
    y = drawCells(sheet, y, row("Prénom", v["household.firstName"]), { face: "serif", size: 11 });
    y = drawCells(sheet, y, row("Date de naissance", date(v["household.birthOn"])), { face: "serif", size: 11 });

    y = drawBand(sheet, y + 10, "DÉCISION");
    y = drawCells(sheet, y, row("Dispositif", SCHEME_NAMES[v.scheme ?? ""]), { face: "serif", size: 11 });
    y = drawTicks(sheet, y, "Décision :", DECISION, only(v.decision));
    if (v.renewalRank) {
      y = drawCells(sheet, y, row("Renouvellement n°", String(v.renewalRank)), { face: "serif", size: 11 });
    }
    const months = v.monthsGranted === undefined ? undefined : `${v.monthsGranted} mois`;
    y = drawCells(sheet, y, row("Durée accordée", months), { face: "serif", size: 11 });
    y = drawCells(sheet, y, row("À compter du", date(v.startOn)), { face: "serif", size: 11 });
    y = drawCells(sheet, y, row("Opérateur désigné", v.operator), { face: "serif", size: 11 });
    y = drawBlock(sheet, y, "Observations", v.conditions, 70);

    if (v.signedOn) sheet.text(LEFT, y + 30, `Fait à ${head.place}, le ${shortDate(v.signedOn)}`, { size: 10 });
    drawSignatures(
      sheet,
      y + 42,
      [
        {
          label: head.role,
          signed: v.professionalSigned,
          name: head.signer,
          stamp: ["COMMISSION LOGEMENT", "DÉCISION"],
        },
      ],
      100,
    );
    drawFoot(sheet, `${head.name} - ${head.contact}`);
  },
};
