import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { nameHolder, namePartner, signerOf, together } from "./naming.ts";
import { drawProse, paint } from "./typesetting.ts";
import { monthsInWords } from "./wording.ts";

const LEFT = 66;
const WIDTH = 463;
const ROSE = rgb(0.75, 0.25, 0.35);

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  paint(sheet, { x: 0, y: 0, width: 596, height: 5 }, ROSE);
  sheet.page.drawEllipse({ x: LEFT + 14, y: 841.89 - 48, xScale: 14, yScale: 14, color: ROSE });
  sheet.page.drawEllipse({ x: LEFT + 26, y: 841.89 - 48, xScale: 14, yScale: 14, borderColor: ROSE, borderWidth: 1.6 });
  sheet.text(LEFT + 50, 45, v.operator ?? head.name, { face: "bold", size: 12 });
  sheet.text(LEFT + 50, 58, `${head.address} - ${head.contact}`, { size: 7.5, color: GREY });
  let y = 96;
  for (const line of [nameHolder(v), namePartner(v), v["household.address"]])
    if (line) y = sheet.paragraph(318, y, 215, line, { size: 10.5, leading: 13.5 });
  sheet.text(318, y, together(v["household.postalCode"], v["household.city"]), { size: 10.5 });
  const numbers = [
    v.reference && `N° de dossier : ${v.reference}`,
    v.measureRef && `N° de mesure : ${v.measureRef}`,
    "Remis en main propre, en deux exemplaires",
  ].filter((line) => line);
  numbers.forEach((line, place) => {
    sheet.text(LEFT, 96 + place * 13, line ?? "", { size: 9 });
  });
}

/** What the letter says of dates, months and meetings. */
function tellTerms(v: Values): string[] {
  const woman = isWoman(v["household.firstName"]);
  const born = v["household.birthOn"];
  const who = born ? `, ${woman ? "née" : "né"} le ${writeDate(born, "slashed")}` : "";
  const both = v["household.coHolderFirstName"] === undefined ? "" : `, ainsi que de ${namePartner(v)}`;
  const worker = v.worker ? ` **${v.worker}** sera votre interlocuteur pendant toute la mesure.` : "";
  return [
    `Nous avons le plaisir de vous confirmer la mise en place, au bénéfice de ${nameHolder(v)}${who}${both}, de l'accompagnement suivant : **${nameScheme(v.scheme)}**.`,
    `Il débute le **${writeDate(v.startOn, "worded")}** pour une durée de **${v.months ? monthsInWords(v.months) : ""}** et prendra donc fin le **${writeDate(v.endOn, "worded")}**.${worker}`,
    ...(v.visitRhythm ? [`Le rythme de nos rencontres est fixé ainsi : ${v.visitRhythm}.`] : []),
    "Les objectifs que nous avons arrêtés avec vous sont :",
  ];
}

function drawSigning(sheet: Sheet, y: number, v: Values, head: Letterhead): void {
  if (v.signedOn) sheet.text(LEFT, y, `Fait à ${head.place}, le ${writeDate(v.signedOn, "worded")}`, { size: 10.5 });
  sheet.text(LEFT, y + 24, "Bon pour accord,", { size: 10.5 });
  sheet.text(LEFT, y + 37, "signature du ménage :", { size: 10.5 });
  sheet.text(330, y + 24, "Pour l'association,", { size: 10.5 });
  sheet.text(330, y + 37, `${head.role.charAt(0).toLowerCase()}${head.role.slice(1)} :`, { size: 10.5 });
  if (v.householdSigned) sheet.signature(signerOf(v), { x: LEFT + 8, y: y + 44, width: 125, height: 46 });
  if (v.professionalSigned) sheet.signature(head.signer, { x: 338, y: y + 44, width: 125, height: 46 });
}

/** An association's letter that is the contract itself once the household has countersigned it. */
export const contractEngagementLetter: Layout = {
  kind: "contract",
  name: "contract-engagement-letter",
  title: "Contrat d'accompagnement",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    drawHead(sheet, v, head);
    let y = 200;
    const say = (text: string, x = LEFT) => {
      y = drawProse(sheet, { x, y, width: WIDTH - (x - LEFT) }, text, { size: 10.5, leading: 14.5 }) + 6;
    };
    say("**Objet : contrat d'accompagnement social lié au logement - engagements réciproques**");
    y += 4;
    const couple = v["household.coHolderFirstName"] !== undefined;
    say(couple ? "Madame, Monsieur," : isWoman(v["household.firstName"]) ? "Madame," : "Monsieur,");
    for (const part of tellTerms(v)) say(part);
    for (const objective of v.objectives ?? []) {
      sheet.text(LEFT + 16, y, "-", { size: 10.5 });
      say(objective, LEFT + 28);
    }
    say(
      "De votre côté, vous vous engagez à être présents aux rendez-vous, à nous prévenir en cas d'empêchement et à nous communiquer les documents utiles aux démarches. De notre côté, nous nous engageons à respecter votre choix et à garder confidentiel ce que vous nous confiez.",
    );
    say("Cette lettre vaut contrat dès que vous nous en aurez retourné un exemplaire signé.");
    drawSigning(sheet, Math.max(y + 14, 590), v, head);
    sheet.text(297, 818, "Association régie par la loi du 1er juillet 1901", {
      size: 7.5,
      color: GREY,
      align: "center",
    });
  },
};
