import { drawFoot, LEFT, WIDTH } from "../drawing/form.ts";
import { longDate, shortDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "./layout.ts";

const BODY = { face: "serif", size: 11.5, leading: 16.5 } as const;

/** A request for a renewal written as a letter to the commission. */
export const renewalLetter: Layout = {
  kind: "renewal",
  title: "Demande de renouvellement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 56, head.name, { face: "serifBold", size: 13 });
    sheet.text(LEFT, 71, head.address, { face: "serif", size: 9.5, color: GREY });
    sheet.text(330, 112, "Commission Unique Délocalisée", { face: "serif", size: 11.5 });
    if (v.documentOn)
      sheet.text(330, 142, `${head.place}, le ${longDate(v.documentOn)}`, { face: "serif", size: 11.5 });
    sheet.text(LEFT, 186, "Objet : demande de renouvellement de mesure", { face: "serifBold", size: 12 });
    if (v.scheme === "asll-71")
      sheet.text(LEFT, 204, "Dispositif : ASLL - Saône-et-Loire", { face: "serif", size: 11.5 });
    if (v.measureRef) sheet.text(LEFT, 220, `Mesure n° ${v.measureRef}`, { face: "serif", size: 11.5 });
    sheet.text(LEFT, 236, `Nom : ${v["household.lastName"]}`, { face: "serif", size: 11.5 });
    sheet.text(LEFT, 252, `Prénom : ${v["household.firstName"]}`, { face: "serif", size: 11.5 });
    const birth = v["household.birthOn"];
    if (birth) sheet.text(LEFT, 268, `Né(e) le : ${shortDate(birth)}`, { face: "serif", size: 11.5 });

    sheet.text(LEFT, 308, "Madame, Monsieur,", { face: "serif", size: 11.5 });
    const asked = `L'accompagnement en cours prend fin le ${longDate(v.endOn ?? "")}.`;
    let y = sheet.paragraph(LEFT, 334, WIDTH, asked, BODY) + 6;
    const rank = v.renewalRank === 1 ? "premier" : "second";
    y =
      sheet.paragraph(
        LEFT,
        y,
        WIDTH,
        `Je demande un ${rank} renouvellement, pour une durée de ${v.monthsRequested} mois.`,
        BODY,
      ) + 6;
    y = sheet.paragraph(LEFT, y, WIDTH, `Motif de la demande : ${v.motive}`, BODY) + 6;
    y = sheet.paragraph(LEFT, y, WIDTH, "Le ménage est d'accord avec cette demande et la signe avec moi.", BODY);

    sheet.text(LEFT, y + 40, "Signature du ménage", { face: "serif", size: 11.5 });
    sheet.text(330, y + 40, "Signature du travailleur social", { face: "serif", size: 11.5 });
    if (v.householdSigned)
      sheet.signature(v["household.lastName"] ?? "", { x: LEFT + 10, y: y + 52, width: 130, height: 60 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 338, y: y + 52, width: 130, height: 60 });
    drawFoot(sheet, `${head.name} - ${head.address} - ${head.contact}`);
  },
};
