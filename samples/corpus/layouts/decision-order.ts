import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { drawParagraphs } from "./ruling.ts";

const LEFT = 78;
const WIDTH = 440;
const SERIF = { face: "serif", size: 11, leading: 14.5, after: 7 } as const;

const MEASURES: Partial<Record<string, string>> = {
  "asell-cd": "une mesure d’accompagnement socio-éducatif lié au logement de courte durée (ASELL CD)",
  "asell-generaliste": "une mesure d’accompagnement socio-éducatif lié au logement (ASELL), action généraliste",
  "asell-renforce": "une mesure d’accompagnement socio-éducatif lié au logement (ASELL), action renforcée",
  avdl: "une mesure d’accompagnement vers et dans le logement (AVDL)",
  iml: "une mesure d’intermédiation locative (IML)",
};
const ORDINALS = ["premier", "deuxième", "troisième", "quatrième"] as const;

/** « M. Jean DUPONT, né le …, et Mme … ». */
function nameHousehold(v: Values): string {
  const name = (first: string | undefined, last: string | undefined) =>
    `${isWoman(first) ? "Mme" : "M."} ${first} ${last}`;
  const holder = name(v["household.firstName"], v["household.lastName"]);
  const born = isWoman(v["household.firstName"]) ? "née" : "né";
  const birth = `${born} le ${writeDate(v["household.birthOn"], "worded")}`;
  const partner = v["household.coHolderFirstName"];
  const second = partner && name(partner, v["household.coHolderLastName"]);
  return `${holder}, ${birth}${second ? `, et ${second}` : ""}`;
}

function writeArticles(v: Values): string[] {
  const measure = MEASURES[v.scheme ?? ""] ?? "une mesure d’accompagnement";
  const rank = v.renewalRank;
  const renewed = rank === undefined ? "" : `, au titre du ${ORDINALS[rank - 1]} renouvellement`;
  const reasons = v.conditions;
  if (v.decision === "granted") {
    const from = v.startOn === undefined ? "" : `, à compter du ${writeDate(v.startOn, "worded")}`;
    return [
      `Il est accordé au ménage ${measure}${renewed}.`,
      `La mesure est accordée pour une durée de ${v.monthsGranted} mois${from}.`,
      `Sa mise en œuvre est confiée à l’organisme suivant : ${v.operator}.`,
      ...(reasons === undefined ? [] : [`Conditions particulières : ${reasons}`]),
    ];
  }
  const asked = `La demande tendant à obtenir ${measure}${renewed}`;
  const answer =
    v.decision === "refused"
      ? `${asked} est rejetée.`
      : v.decision === "adjourned"
        ? `${asked} est ajournée.`
        : `${asked} n’est pas retenue et le ménage est réorienté.`;
  return [answer, `Motif : ${reasons}`];
}

function drawArticles(sheet: Sheet, y: number, articles: readonly string[]): number {
  let at = y;
  for (const [place, article] of articles.entries()) {
    const number = place === 0 ? "Article 1er" : `Article ${place + 1}`;
    sheet.text(LEFT, at, number, { face: "serifBold", size: 11 });
    sheet.line(LEFT, at + 2, LEFT + sheet.measure(number, { face: "serifBold", size: 11 }), at + 2, 0.5);
    at = drawParagraphs(sheet, { x: LEFT + 68, y: at, width: WIDTH - 68 }, [article], SERIF);
  }
  return at;
}

/** A decision as administrations word theirs: what it is founded on, then numbered articles, then one signature. */
export const decisionOrder: Layout = {
  kind: "decision",
  name: "decision-order",
  title: "Décision",
  schemes: ["asell-cd", "asell-generaliste", "asell-renforce", "avdl", "iml"],
  neverBlank: true,
  draw(sheet, v, head): void {
    sheet.text(297, 58, head.name.toUpperCase(), { face: "serifBold", size: 13, align: "center" });
    sheet.text(297, 72, head.address, { face: "serif", size: 9, color: GREY, align: "center" });
    sheet.line(237, 82, 357, 82, 0.8);
    const number = v.reference === undefined ? "DÉCISION" : `DÉCISION N° ${v.reference}`;
    sheet.text(297, 112, number, { face: "serifBold", size: 15, align: "center" });
    const subject = "relative à l’accompagnement d’un ménage en difficulté de logement";
    sheet.text(297, 128, subject, { face: "serifItalic", size: 11, align: "center" });
    const home = `${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`;
    const grounds = [
      "Vu le code de l’action sociale et des familles ;",
      "Vu la loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement, modifiée ;",
      "Vu le plan départemental d’action pour le logement et l’hébergement des personnes défavorisées ;",
      `Vu la demande présentée pour ${nameHousehold(v)}, demeurant ${home} ;`,
      v.measureRef && `Vu le dossier de mesure n° ${v.measureRef} ;`,
      `Vu l’avis de la ${v.commission} réunie le ${writeDate(v.sessionOn, "worded")} ;`,
    ];
    const slot = (y: number) => ({ x: LEFT, y, width: WIDTH });
    let y = drawParagraphs(sheet, slot(158), grounds, SERIF);
    sheet.text(297, y + 10, "DÉCIDE", { face: "serifBold", size: 13, align: "center" });
    y = drawArticles(sheet, y + 38, [
      ...writeArticles(v),
      "La présente décision sera notifiée au ménage, au service demandeur et, s’il y a lieu, à l’organisme désigné.",
    ]);
    sheet.text(LEFT + 220, y + 16, `Fait à ${head.place}, le ${writeDate(v.signedOn, "worded")}`, SERIF);
    sheet.text(LEFT + 220, y + 34, head.role, SERIF);
    if (v.professionalSigned) sheet.signature(head.signer, { x: LEFT + 230, y: y + 40, width: 130, height: 42 });
    sheet.text(LEFT + 220, y + 96, head.signer, SERIF);
    const appeal =
      "Cette décision peut être déférée au tribunal administratif dans un délai de deux mois à compter de sa notification.";
    sheet.paragraph(LEFT, 800, WIDTH, appeal, { face: "serif", size: 8, color: GREY });
  },
};
