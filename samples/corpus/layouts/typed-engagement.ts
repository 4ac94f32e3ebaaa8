import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 64;
const WIDTH = 468;
const BODY = { face: "typed", size: 10, leading: 14.5 } as const;

function drawClause(sheet: Sheet, y: number, title: string, text: string): number {
  sheet.text(LEFT, y, title, { face: "typedBold", size: 10.5 });
  sheet.line(LEFT, y + 3, LEFT + sheet.measure(title, { face: "typedBold", size: 10.5 }), y + 3, 0.7);
  return sheet.paragraph(LEFT, y + 19, WIDTH, text, BODY) + 9;
}

function drawFirstPage(sheet: Sheet, v: Values): void {
  const title = isWoman(v["household.firstName"]) ? "Madame" : "Monsieur";
  const partner = isWoman(v["household.firstName"]) ? "Monsieur" : "Madame";
  const first = `${title} ${v["household.firstName"]} ${v["household.lastName"]}, ${title === "Madame" ? "née" : "né"} le ${writeDate(v["household.birthOn"], "worded")}`;
  const second =
    v["household.coHolderFirstName"] === undefined
      ? ""
      : `, et ${partner} ${v["household.coHolderFirstName"]} ${v["household.coHolderLastName"]}`;
  const home = `demeurant ${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`;
  let y = drawClause(sheet, 176, "ENTRE LES SOUSSIGNÉS", `L'opérateur : ${v.operator}, représenté par ${v.worker},`);
  y = drawClause(sheet, y, "ET", `${first}${second}, ${home}.`);
  y = drawClause(
    sheet,
    y,
    "ARTICLE 1 - OBJET",
    `Le présent contrat d'engagement porte sur la mesure ${nameScheme(v.scheme)}, fondée sur l'adhésion du ménage.`,
  );
  const dates = `Il prend effet le ${writeDate(v.startOn, "worded")} et prend fin le ${writeDate(v.endOn, "worded")}, soit une durée de ${v.months} mois.`;
  y = drawClause(sheet, y, "ARTICLE 2 - DURÉE", dates);
  sheet.text(LEFT, y, "ARTICLE 3 - OBJECTIFS", { face: "typedBold", size: 10.5 });
  sheet.line(LEFT, y + 3, LEFT + sheet.measure("ARTICLE 3 - OBJECTIFS", { face: "typedBold", size: 10.5 }), y + 3, 0.7);
  y += 19;
  for (const objective of v.objectives ?? []) y = sheet.paragraph(LEFT + 12, y, WIDTH - 12, `- ${objective} ;`, BODY);
  sheet.text(531, 806, "1/2", { face: "typed", size: 9, color: GREY });
}

/** A contract typed on two pages, like a deed: everything in clauses, the signatures on the second page. */
export const typedEngagement: Layout = {
  kind: "contract",
  name: "typed-engagement",
  title: "Contrat d'engagement",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 54, head.name, { face: "typedBold", size: 10.5 });
    sheet.text(LEFT, 68, head.address, { face: "typed", size: 8.5 });
    sheet.text(297, 118, "CONTRAT D'ENGAGEMENT RÉCIPROQUE", { face: "typedBold", size: 14, align: "center" });
    if (v.measureRef) sheet.text(297, 138, `Mesure n° ${v.measureRef}`, { face: "typed", size: 10.5, align: "center" });
    drawFirstPage(sheet, v);
    sheet.nextPage();
    let y = drawClause(sheet, 84, "ARTICLE 4 - RENCONTRES", `Rythme des rencontres : ${v.visitRhythm}.`);
    y = drawClause(
      sheet,
      y,
      "ARTICLE 5 - ENGAGEMENTS",
      "L'opérateur respecte le secret professionnel. Le ménage accepte les visites à domicile et fournit les pièces utiles. Un bilan est rédigé à l'issue de la mesure.",
    );
    y = drawClause(sheet, y, "ARTICLE 6 - RUPTURE", "Chaque partie peut rompre le contrat par un courrier motivé.");
    if (v.signedOn)
      sheet.text(
        LEFT,
        y + 16,
        `Fait en trois exemplaires à ${head.place}, le ${writeDate(v.signedOn, "worded")}.`,
        BODY,
      );
    sheet.text(LEFT, y + 50, "Le ménage", { face: "typed", size: 10 });
    sheet.text(346, y + 50, "Pour l'opérateur", { face: "typed", size: 10 });
    const ink = (x: number) => ({ x, y: y + 60, width: 130, height: 58 });
    if (v.householdSigned) sheet.signature(`${v["household.firstName"]} ${v["household.lastName"]}`, ink(LEFT + 4));
    if (v.professionalSigned) sheet.signature(head.signer, ink(350));
    sheet.text(531, 806, "2/2", { face: "typed", size: 9, color: GREY });
  },
};
