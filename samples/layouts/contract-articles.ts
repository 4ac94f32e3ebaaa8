import { LEFT, WIDTH } from "../drawing/form.ts";
import { longDate, shortDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { type Layout, type Letterhead, SCHEME_NAMES, type Values } from "./layout.ts";

const BODY = { face: "serif", size: 11.5, leading: 16.5 } as const;

function drawHeading(sheet: Sheet, y: number, title: string): number {
  sheet.text(LEFT, y, title, { face: "serifBold", size: 12 });
  return y + 20;
}

function drawFirstPage(sheet: Sheet, v: Values): void {
  sheet.text(LEFT + WIDTH / 2, 70, "Contrat d'accompagnement", { face: "serifBold", size: 20, align: "center" });
  sheet.text(LEFT + WIDTH / 2, 92, SCHEME_NAMES[v.scheme ?? ""] ?? "", { face: "serif", size: 13, align: "center" });
  if (v.measureRef)
    sheet.text(LEFT + WIDTH / 2, 112, `Mesure n° ${v.measureRef}`, { face: "serif", size: 11.5, align: "center" });

  let y = drawHeading(sheet, 150, "Entre");
  y = sheet.paragraph(LEFT, y, WIDTH, `L'opérateur : ${v.operator}`, BODY);
  y = sheet.paragraph(LEFT, y, WIDTH, `représenté par le travailleur social référent : ${v.worker}`, BODY);
  y = drawHeading(sheet, y + 8, "Et le ménage");
  y = sheet.paragraph(LEFT, y, WIDTH, `Nom : ${v["household.lastName"]}`, BODY);
  y = sheet.paragraph(LEFT, y, WIDTH, `Prénom : ${v["household.firstName"]}`, BODY);
  const birth = v["household.birthOn"];
  y = sheet.paragraph(LEFT, y, WIDTH, `Né(e) le : ${birth ? shortDate(birth) : ""}`, BODY);
  y = sheet.paragraph(LEFT, y, WIDTH, `Adresse : ${v["household.address"]}`, BODY);
  y = sheet.paragraph(
    LEFT,
    y,
    WIDTH,
    `Code postal : ${v["household.postalCode"]}   Commune : ${v["household.city"]}`,
    BODY,
  );

  y = drawHeading(sheet, y + 10, "Article 1 - Objet");
  const purpose =
    "Le présent contrat formalise l'adhésion du ménage à la mesure, et précise les objectifs et les dates de l'accompagnement.";
  y = sheet.paragraph(LEFT, y, WIDTH, purpose, BODY);
  y = drawHeading(sheet, y + 10, "Article 2 - Durée");
  const span = `La mesure est conclue pour une durée de ${v.months} mois, du ${shortDate(v.startOn ?? "")} au ${shortDate(v.endOn ?? "")} inclus.`;
  y = sheet.paragraph(LEFT, y, WIDTH, span, BODY);
  y = drawHeading(sheet, y + 10, "Article 3 - Objectifs");
  for (const objective of v.objectives ?? []) y = sheet.paragraph(LEFT + 14, y, WIDTH - 14, `- ${objective}`, BODY);
  y = drawHeading(sheet, y + 10, "Article 4 - Rythme des rencontres");
  sheet.paragraph(LEFT, y, WIDTH, `Rythme des rencontres : ${v.visitRhythm}`, BODY);
}

function drawSecondPage(sheet: Sheet, v: Values, head: Letterhead): void {
  let y = drawHeading(sheet, 80, "Article 5 - Engagements");
  const duties = [
    "Le ménage s'engage à rencontrer le travailleur social, à l'informer de tout changement et à fournir les documents nécessaires aux démarches.",
    "L'opérateur s'engage à respecter le rythme convenu, la confidentialité des échanges et les choix du ménage.",
  ];
  for (const duty of duties) y = sheet.paragraph(LEFT, y, WIDTH, duty, BODY) + 6;
  y = drawHeading(sheet, y + 10, "Article 6 - Fin de la mesure");
  const end =
    "Un bilan signé des deux parties est transmis à la commission à l'issue de la mesure. Chaque partie peut mettre fin au contrat par écrit.";
  y = sheet.paragraph(LEFT, y, WIDTH, end, BODY);
  if (v.signedOn)
    sheet.text(LEFT, y + 40, `Fait à ${head.place}, le ${longDate(v.signedOn)}`, { face: "serif", size: 11.5 });
  sheet.text(LEFT, y + 76, "Signature du ménage", { face: "serifBold", size: 11.5 });
  sheet.text(320, y + 76, "Signature du travailleur social", { face: "serifBold", size: 11.5 });
  if (v.householdSigned)
    sheet.signature(v["household.lastName"] ?? "", { x: LEFT + 10, y: y + 88, width: 140, height: 66 });
  if (v.professionalSigned) sheet.signature(v.worker ?? "", { x: 330, y: y + 88, width: 140, height: 66 });
}

/** A contract in articles on two pages, signed on the second. */
export const contractArticles: Layout = {
  kind: "contract",
  title: "Contrat d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    drawFirstPage(sheet, v);
    sheet.text(LEFT + WIDTH, 815, "Page 1 sur 2", { size: 8, color: GREY, align: "right" });
    sheet.nextPage();
    drawSecondPage(sheet, v, head);
    sheet.text(LEFT + WIDTH, 815, "Page 2 sur 2", { size: 8, color: GREY, align: "right" });
  },
};
