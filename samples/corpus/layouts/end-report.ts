import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 60;
const WIDTH = 475;
const BODY = { face: "serif", size: 11.5, leading: 16.5 } as const;
const TITLES = { interim: "Bilan intermédiaire", final: "Bilan final", "break-off": "Bilan de rupture" } as const;
const OUTCOMES = {
  met: "Les objectifs du contrat sont atteints.",
  "partly-met": "Les objectifs du contrat sont partiellement atteints.",
  "not-met": "Les objectifs du contrat ne sont pas atteints.",
  "broken-off": "La mesure a été interrompue avant son terme.",
} as const;

function drawPart(sheet: Sheet, y: number, title: string, text: string): number {
  sheet.text(LEFT, y, title, { face: "serifItalic", size: 12.5 });
  sheet.line(LEFT, y + 4, LEFT + WIDTH, y + 4, 0.4, GREY);
  return sheet.paragraph(LEFT, y + 22, WIDTH, text, BODY) + 10;
}

function tellCourse(v: Values): string {
  const end =
    v.bilanKind === "break-off"
      ? "s'est arrêtée le"
      : v.bilanKind === "interim"
        ? "doit prendre fin le"
        : "a pris fin le";
  const visits = v.homeVisitsDone === undefined ? "" : `, dont ${v.homeVisitsDone} à domicile`;
  return `La mesure a débuté le ${writeDate(v.startOn, "worded")} et ${end} ${writeDate(v.endOn, "worded")}. Au total, ${v.visitsDone} rencontres ont eu lieu${visits}.`;
}

/** A report in paragraphs under titles, as associations write them. */
export const endReport: Layout = {
  kind: "bilan",
  name: "end-report",
  title: "Bilan de mesure",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT + WIDTH, 54, head.name, { face: "serifBold", size: 12, align: "right" });
    sheet.text(LEFT + WIDTH, 69, head.address, { face: "serif", size: 9.5, color: GREY, align: "right" });
    sheet.text(LEFT, 112, v.bilanKind ? TITLES[v.bilanKind] : "Bilan", { face: "serifBold", size: 19 });
    sheet.text(LEFT, 132, nameScheme(v.scheme), { face: "serif", size: 12 });
    if (v.measureRef) sheet.text(LEFT, 150, `Référence de la mesure : ${v.measureRef}`, { face: "serif", size: 11.5 });
    const woman = isWoman(v["household.firstName"]);
    const who = `${woman ? "Madame" : "Monsieur"} ${v["household.firstName"]} ${v["household.lastName"]}, ${woman ? "née" : "né"} le ${writeDate(v["household.birthOn"], "slashed")}`;
    let y = drawPart(sheet, 184, "Ménage accompagné", `${who}.`);
    y = drawPart(sheet, y, "Déroulement de la mesure", tellCourse(v));
    if (v.outcome) y = drawPart(sheet, y, "Évaluation", OUTCOMES[v.outcome]);
    if (v.reason) y = drawPart(sheet, y, "Motif de la rupture", v.reason);
    if (v.relay) y = drawPart(sheet, y, "Relais", v.relay);
    if (v.recommendations) y = drawPart(sheet, y, "Préconisations", v.recommendations);
    if (v.signedOn)
      sheet.text(LEFT, y + 10, `Fait à ${head.place}, le ${writeDate(v.signedOn, "worded")}`, {
        face: "serif",
        size: 11.5,
      });
    sheet.text(LEFT, y + 40, "L'intervenant(e)", { face: "serif", size: 11.5 });
    sheet.text(330, y + 40, woman ? "Madame, pour le ménage" : "Monsieur, pour le ménage", {
      face: "serif",
      size: 11.5,
    });
    const ink = (x: number) => ({ x, y: y + 50, width: 130, height: 56 });
    if (v.professionalSigned) sheet.signature(head.signer, ink(LEFT + 4));
    if (v.householdSigned) sheet.signature(`${v["household.firstName"]} ${v["household.lastName"]}`, ink(336));
    sheet.text(LEFT, y + 124, `${head.signer} - ${head.role}`, { face: "serif", size: 10.5 });
  },
};
