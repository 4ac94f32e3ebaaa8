import { drawFoot, LEFT, WIDTH } from "../drawing/form.ts";
import { longDate, shortDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { OUTCOME } from "./choices.ts";
import { type Layout, type Letterhead, SCHEME_NAMES, type Values } from "./layout.ts";

const BODY = { face: "serif", size: 11.5, leading: 16.5 } as const;
const TITLES = { interim: "BILAN INTERMÉDIAIRE", final: "BILAN FINAL", "break-off": "BILAN DE RUPTURE" } as const;

/** A bilan as a report: lines of « label : value », then headed paragraphs. */
export const bilanNarrative: Layout = {
  kind: "bilan",
  title: "Bilan",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 56, head.name, { face: "serifBold", size: 13 });
    sheet.text(LEFT, 71, `${head.address} - ${head.contact}`, { face: "serif", size: 9, color: GREY });
    sheet.text(LEFT + WIDTH / 2, 116, v.bilanKind ? TITLES[v.bilanKind] : "BILAN", {
      face: "serifBold",
      size: 18,
      align: "center",
    });
    sheet.text(LEFT + WIDTH / 2, 136, SCHEME_NAMES[v.scheme ?? ""] ?? "", { face: "serif", size: 12, align: "center" });

    const birth = v["household.birthOn"];
    const lines: [string, string | undefined][] = [
      ["Nom", v["household.lastName"]],
      ["Prénom", v["household.firstName"]],
      ["Date de naissance", birth && shortDate(birth)],
      ["Mesure n°", v.measureRef],
      ["Date de début de la mesure", v.startOn && shortDate(v.startOn)],
      [
        v.bilanKind === "break-off" ? "Date d'arrêt de la mesure" : "Date de fin de la mesure",
        v.endOn && shortDate(v.endOn),
      ],
      ["Nombre de rencontres", v.visitsDone?.toString()],
      ["Dont visites à domicile", v.homeVisitsDone?.toString()],
    ];
    let y = 172;
    for (const [label, value] of lines) {
      if (value === undefined) continue;
      sheet.text(LEFT, y, `${label} : ${value}`, { face: "serif", size: 11.5 });
      y += 18;
    }
    const results = OUTCOME.find(([outcome]) => outcome === v.outcome)?.[1];
    const parts: [string, string | undefined][] = [
      ["Atteinte des objectifs", results],
      ["Motif de la rupture", v.reason],
      ["Relais", v.relay],
      ["Préconisations", v.recommendations],
    ];
    y += 12;
    for (const [label, text] of parts) {
      if (text === undefined) continue;
      sheet.text(LEFT, y, label, { face: "serifBold", size: 12 });
      y = sheet.paragraph(LEFT, y + 19, WIDTH, text, BODY) + 12;
    }
    if (v.signedOn)
      sheet.text(LEFT, y + 14, `Fait à ${head.place}, le ${longDate(v.signedOn)}`, { face: "serif", size: 11.5 });
    sheet.text(LEFT, y + 48, "Signature du ménage :", { face: "serif", size: 11.5 });
    sheet.text(320, y + 48, "Signature de l'intervenant :", { face: "serif", size: 11.5 });
    if (v.householdSigned)
      sheet.signature(v["household.lastName"] ?? "", { x: LEFT + 10, y: y + 60, width: 130, height: 60 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 330, y: y + 60, width: 130, height: 60 });
    drawFoot(sheet, "Bilan à retourner à la commission qui a notifié la mesure.");
  },
};
