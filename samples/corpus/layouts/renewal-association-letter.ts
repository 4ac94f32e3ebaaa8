import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawProse } from "./typesetting.ts";

const LEFT = 66;
const WIDTH = 465;
const GREEN = rgb(0.2, 0.5, 0.25);
const RANKS = ["", "première", "deuxième", "troisième", "quatrième"];

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  for (const [place, height] of [14, 22, 30].entries())
    sheet.line(LEFT + 4 + place * 9, 66, LEFT + 4 + place * 9, 66 - height, 6, GREEN);
  sheet.text(LEFT + 38, 52, head.name, { face: "bold", size: 14, color: GREEN });
  sheet.text(LEFT + 38, 65, "Association loi 1901 - Accompagner, loger, insérer", { face: "italic", size: 8.5 });
  sheet.text(330, 106, "Monsieur le Président", { size: 10.5 });
  sheet.text(330, 120, "Commission d'attribution des mesures", { size: 10.5 });
  sheet.text(330, 134, "Fonds de solidarité pour le logement", { size: 10.5 });
  if (v.documentOn) sheet.text(330, 164, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { size: 10.5 });
  sheet.line(LEFT, 794, LEFT + WIDTH, 794, 0.7, GREEN);
  sheet.text(297, 806, `${head.address} - ${head.contact}`, { size: 7.5, color: GREY, align: "center" });
}

function nameHousehold(v: Values): string {
  const woman = isWoman(v["household.firstName"]);
  const partner = v["household.coHolderFirstName"];
  const and = partner ? ` et ${woman ? "Monsieur" : "Madame"} ${partner} ${v["household.coHolderLastName"]}` : "";
  return `${woman ? "Madame" : "Monsieur"} ${v["household.firstName"]} ${v["household.lastName"]}${and}`;
}

/** An association's letter that asks for more months; the household adds its agreement at the foot. */
export const renewalAssociationLetter: Layout = {
  kind: "renewal",
  name: "renewal-association-letter",
  title: "Demande de renouvellement",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    drawHead(sheet, v, head);
    if (v["household.lastName"] === undefined) return;
    let y = 196;
    const say = (text: string, indent = 0) => {
      const slot = { x: LEFT + indent, y, width: WIDTH - indent };
      y = drawProse(sheet, slot, text, { size: 10.5, leading: 15 }) + 6;
    };
    say("**Objet :** demande de renouvellement de mesure");
    say(`**Bénéficiaire :** ${nameHousehold(v)}`);
    const born = v["household.birthOn"] && `Date de naissance : ${writeDate(v["household.birthOn"], "slashed")}`;
    if (born) say(born, 12);
    say(`Domicile : ${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`, 12);
    const numbers = [v.measureRef && `mesure n° ${v.measureRef}`, v.reference && `dossier n° ${v.reference}`];
    const known = numbers.filter((part) => part).join(", ");
    if (known) say(`**Vos références :** ${known}`);
    y += 10;
    say("Monsieur le Président,");
    say(
      `Notre association accompagne ce ménage dans le cadre de la mesure ${nameScheme(v.scheme)}, laquelle arrive à échéance le **${writeDate(v.endOn, "worded")}**.`,
    );
    const rank = v.renewalRank
      ? `un ${v.renewalRank === 1 ? "premier" : (RANKS[v.renewalRank] ?? "nouveau")} renouvellement`
      : "son renouvellement";
    say(`Par la présente, nous sollicitons ${rank} pour une durée de **${v.monthsRequested} mois**.`);
    if (v.motive) say(`Cette demande se fonde sur les éléments suivants. ${v.motive}`);
    say("Le bilan de la période écoulée vous est adressé par courrier séparé.");
    say(
      "Nous vous remercions de l'attention portée à cette demande et vous prions d'agréer, Monsieur le Président, nos salutations respectueuses.",
    );
    const sign = Math.max(y + 14, 600);
    sheet.text(330, sign, `${head.role},`, { size: 10.5 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 336, y: sign + 6, width: 120, height: 40 });
    sheet.text(330, sign + 60, head.signer, { size: 10.5 });
    sheet.text(LEFT, sign, "Signature du bénéficiaire,", { size: 10.5 });
    sheet.text(LEFT, sign + 13, "valant accord", { size: 9, face: "italic" });
    const who = `${v["household.firstName"]} ${v["household.lastName"]}`;
    if (v.householdSigned) sheet.signature(who, { x: LEFT + 6, y: sign + 18, width: 120, height: 40 });
  },
};
