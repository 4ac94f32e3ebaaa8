import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawProse, paint } from "./typesetting.ts";

const LEFT = 70;
const WIDTH = 460;
const RED = rgb(0.72, 0.13, 0.16);

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  paint(sheet, { x: LEFT, y: 34, width: 26, height: 26 }, RED);
  sheet.line(LEFT + 4, 56, LEFT + 22, 38, 2.4, rgb(1, 1, 1));
  sheet.text(LEFT + 34, 46, head.name, { face: "bold", size: 12 });
  sheet.text(LEFT + 34, 58, "Pôle Solidarités - Service Logement", { size: 9 });
  const left = [
    v.reference && `Dossier : ${v.reference}`,
    v.measureRef && `Mesure n° ${v.measureRef}`,
    `Contact : ${head.contact}`,
    "PJ : charte de l'accompagnement",
  ];
  left
    .filter((line) => line)
    .forEach((line, place) => {
      sheet.paragraph(LEFT, 96 + place * 12, 240, line ?? "", { size: 8, color: GREY, leading: 9 });
    });
}

function drawAddressee(sheet: Sheet, v: Values): void {
  const title = isWoman(v["household.firstName"]) ? "Madame" : "Monsieur";
  let y = 152;
  const say = (line: string) => {
    y = sheet.paragraph(330, y, 225, line, { size: 10.5, leading: 13 }) + 1;
  };
  say(`${title} ${v["household.firstName"]} ${v["household.lastName"]}`);
  if (v["household.coHolderFirstName"])
    say(
      `${title === "Madame" ? "Monsieur" : "Madame"} ${v["household.coHolderFirstName"]} ${v["household.coHolderLastName"]}`,
    );
  say(`${v["household.address"]}`);
  say(`${v["household.postalCode"]} ${v["household.city"]}`);
}

/** What was decided, in the words of each outcome. */
function tellDecision(v: Values): string[] {
  const reason = v.conditions;
  const told: string[] = [];
  if (v.decision === "granted") {
    const months = v.monthsGranted ? ` pour une durée de **${v.monthsGranted} mois**` : "";
    const from = v.startOn ? `, à compter du **${writeDate(v.startOn, "worded")}**` : "";
    told.push(
      `Après examen de votre situation, la commission a décidé d'**accorder** la mesure sollicitée${months}${from}.`,
    );
    if (v.operator)
      told.push(
        `L'accompagnement sera assuré par **${v.operator}**, qui prendra contact avec vous dans les quinze jours.`,
      );
    if (reason) told.push(`Cette décision est assortie de la condition suivante : ${reason}`);
  }
  if (v.decision === "refused")
    told.push(
      "Après examen de votre situation, la commission a décidé de **ne pas donner une suite favorable** à cette demande.",
    );
  if (v.decision === "adjourned")
    told.push(
      "La commission n'a pas été en mesure de se prononcer et a décidé d'**ajourner** l'examen de votre dossier.",
    );
  if (v.decision === "redirected")
    told.push(
      "La commission a estimé que ce dispositif n'était pas le plus adapté et a décidé de **réorienter** votre demande.",
    );
  if (v.decision !== "granted" && reason) told.push(`Motif : ${reason}`);
  return told;
}

/** A département's letter to the household, with the way to contest below a rule; a renewal says its rank. */
export const decisionRecourseLetter: Layout = {
  kind: "decision",
  name: "decision-recourse-letter",
  title: "Notification de décision",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    drawHead(sheet, v, head);
    if (v["household.lastName"] === undefined) return;
    drawAddressee(sheet, v);
    if (v.documentOn) sheet.text(330, 240, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { size: 10.5 });
    let y = 272;
    const say = (text: string) => {
      y = drawProse(sheet, { x: LEFT, y, width: WIDTH }, text, { size: 10.5, leading: 15 }) + 7;
    };
    say(`**Objet : notification de décision - ${nameScheme(v.scheme)}**`);
    if (v["household.birthOn"])
      say(
        `Bénéficiaire : ${v["household.firstName"]} ${v["household.lastName"]}, né(e) le ${writeDate(v["household.birthOn"], "slashed")}`,
      );
    y += 6;
    say(isWoman(v["household.firstName"]) ? "Madame," : "Monsieur,");
    const again = v.renewalRank
      ? `le ${v.renewalRank === 1 ? "1er" : `${v.renewalRank}e`} renouvellement de votre`
      : "une";
    say(
      `Vous avez sollicité ${again} mesure d'accompagnement social dans le cadre du Fonds de solidarité pour le logement. Votre demande a été étudiée le **${writeDate(v.sessionOn, "worded")}** par l'instance compétente : **${v.commission}**.`,
    );
    for (const part of tellDecision(v)) say(part);
    say("Votre référent social est informé de la présente décision.");
    say(
      `Je vous prie de croire, ${isWoman(v["household.firstName"]) ? "Madame" : "Monsieur"}, à l'assurance de ma considération distinguée.`,
    );
    sheet.text(330, y + 14, head.role, { size: 10.5 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 336, y: y + 20, width: 125, height: 40 });
    sheet.text(330, y + 74, head.signer, { size: 10.5 });
    sheet.line(LEFT, 750, LEFT + WIDTH, 750, 0.5, RED);
    const recourse =
      "Voies et délais de recours : si vous entendez contester cette décision, vous pouvez, dans un délai de deux mois à compter de sa réception, former un recours gracieux auprès du président du Conseil départemental, ou saisir le tribunal administratif par courrier ou sur www.telerecours.fr.";
    sheet.paragraph(LEFT, 761, WIDTH, recourse, { size: 7.5, face: "italic", leading: 9.5 });
    sheet.text(297, 812, head.address, { size: 7.5, color: GREY, align: "center" });
  },
};
