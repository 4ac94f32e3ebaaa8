import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { nameHolder, namePartner, tellHome, writeRank } from "./naming.ts";
import { drawProse } from "./typesetting.ts";

const LEFT = 56;
const WIDTH = 483;
const DAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

function tellWhen(date: string | undefined): string {
  if (date === undefined) return "";
  const day = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `${day} ${writeDate(date, "worded")} 09:42`;
}

function drawHead(sheet: Sheet, v: Values, head: Letterhead): number {
  sheet.text(LEFT, 52, "Secrétariat commission logement", { face: "bold", size: 12 });
  sheet.line(LEFT, 58, LEFT + WIDTH, 58, 2.2);
  const lines = [
    ["De :", `${head.signer} - ${head.name}`],
    ["Envoyé :", tellWhen(v.documentOn)],
    ["À :", "Secrétariat commission logement"],
    ["Objet :", `Demande de renouvellement de mesure - ${v["household.lastName"]}`],
  ] as const;
  let y = 78;
  for (const [label, text] of lines) {
    sheet.text(LEFT, y, label, { face: "bold", size: 10 });
    y = sheet.paragraph(LEFT + 106, y, WIDTH - 106, text, { size: 10, leading: 13 }) + 2;
  }
  return y + 24;
}

function tellRequest(v: Values): string[] {
  const woman = isWoman(v["household.firstName"]);
  const born = v["household.birthOn"];
  const birth = born ? ` (${woman ? "née" : "né"} le ${writeDate(born, "slashed")})` : "";
  const partner = namePartner(v);
  const couple = partner ? ` et ${partner}` : "";
  const numbers = [v.measureRef && `mesure ${v.measureRef}`, v.reference && `dossier ${v.reference}`].filter(Boolean);
  const refs = numbers.length > 0 ? ` (${numbers.join(", ")})` : "";
  const rank = v.renewalRank === undefined ? "" : ` Ce serait le ${writeRank(v.renewalRank)} renouvellement.`;
  return [
    "Bonjour,",
    `Je reviens vers vous au sujet de ${nameHolder(v)}${birth}${couple}, demeurant ${tellHome(v)}.`,
    `La mesure en cours, ${nameScheme(v.scheme)}${refs}, se termine le ${writeDate(v.endOn, "slashed")}.`,
    `Nous souhaitons la renouveler pour ${v.monthsRequested} mois.${rank}`,
    ...(v.motive ? [`En effet : ${v.motive}`] : []),
    "Pouvez-vous inscrire cette demande à l'ordre du jour de la prochaine commission ? Je vous enverrai le bilan dès qu'il sera signé.",
    "Merci par avance, et bonne journée.",
  ];
}

/** An e-mail that asks for more months, printed on paper: sender, day and subject on top, nothing signed. */
export const renewalPrintedMail: Layout = {
  kind: "renewal",
  name: "renewal-printed-mail",
  title: "Demande de renouvellement",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    let y = drawHead(sheet, v, head);
    for (const part of tellRequest(v))
      y = drawProse(sheet, { x: LEFT, y, width: WIDTH }, part, { size: 10.5, leading: 14.5 }) + 9;
    y += 10;
    sheet.text(LEFT, y, head.signer, { face: "bold", size: 10.5 });
    [head.role, head.name, head.address, head.contact].forEach((line, place) => {
      sheet.text(LEFT, y + 14 + place * 12.5, line, { size: 9, color: GREY });
    });
    const green = "Pensez à l'environnement avant d'imprimer ce message.";
    sheet.text(LEFT, y + 78, green, { face: "italic", size: 8, color: GREY });
    sheet.text(LEFT + WIDTH, 818, "1", { size: 9, align: "right" });
  },
};
