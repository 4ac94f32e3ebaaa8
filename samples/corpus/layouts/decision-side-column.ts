import { rgb } from "pdf-lib";
import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { nameHolder, namePartner, together, writeRank } from "./naming.ts";
import { drawProse, paint } from "./typesetting.ts";
import { monthsInFull } from "./wording.ts";

const SIDE = { x: 34, width: 128 };
const BODY = { x: 186, width: 364 };
const LEAF = rgb(0.2, 0.45, 0.2);
const TEXT = { face: "serif", size: 11, leading: 15.5, strong: { face: "serifBold" } } as const;

/** The narrow column at the left: the house, and below it what the letter is filed by. */
function drawSide(sheet: Sheet, v: Values, head: Letterhead): void {
  paint(sheet, { x: SIDE.x + SIDE.width + 8, y: 36, width: 1.4, height: 770 }, LEAF);
  const said = (y: number, text: string, style: TextStyle & { leading?: number } = {}) =>
    sheet.paragraph(SIDE.x, y, SIDE.width, text, { size: 8.5, ...style });
  paint(sheet, { x: SIDE.x, y: 38, width: 46, height: 10 }, LEAF);
  paint(sheet, { x: SIDE.x, y: 52, width: 30, height: 10 }, LEAF);
  let y = said(82, head.name, { face: "bold", size: 11, leading: 13.5 });
  y = said(y + 2, "Direction de l'insertion et du logement", { leading: 11 });
  y = said(y + 4, head.address, { size: 8, leading: 10.5, color: GREY });
  y = said(y, head.contact, { size: 8, leading: 10.5, color: GREY });
  const notes = [
    ["Dossier n°", v.reference],
    ["Mesure n°", v.measureRef],
    ["Instance", v.commission],
    ["Objet", "Accompagnement lié au logement : décision vous concernant"],
    ["Copies", "Service social à l'origine de la demande ; dossier"],
  ] as const;
  y = Math.max(y + 20, 236);
  for (const [label, text] of notes) {
    if (!text) continue;
    sheet.text(SIDE.x, y, label, { face: "bold", size: 8.5, color: LEAF });
    y = said(y + 12, text, { size: 9, leading: 11.5 }) + 9;
  }
}

function drawAddressee(sheet: Sheet, v: Values): void {
  const x = 326;
  let y = 96;
  for (const line of [nameHolder(v), namePartner(v), v["household.address"]])
    if (line) y = sheet.paragraph(x, y, 225, line, { face: "serif", size: 11, leading: 14 });
  sheet.text(x, y, together(v["household.postalCode"], v["household.city"]), { face: "serif", size: 11 });
}

function tellAnswer(v: Values): string[] {
  if (v.decision === "granted") {
    const rank = v.renewalRank;
    const again = rank === undefined ? "" : ` Il s'agit du ${writeRank(rank)} renouvellement de votre mesure.`;
    const from = v.startOn
      ? `à partir du **${writeDate(v.startOn, "worded")}**`
      : "à partir de la signature du contrat";
    return [
      `J'ai le plaisir de vous faire connaître que cette demande a reçu un **avis favorable**. L'accompagnement vous est **accordé** pour **${v.monthsGranted ? monthsInFull(v.monthsGranted) : ""}**, ${from}.${again}`,
      ...(v.operator ? [`Il sera assuré par : **${v.operator}**, qui prendra contact avec vous.`] : []),
      ...(v.conditions ? [`Cet accord est donné sous la réserve suivante : ${v.conditions}`] : []),
    ];
  }
  const why = v.conditions ? [`Motif : ${v.conditions}`] : [];
  const answers = {
    refused:
      "J'ai le regret de vous informer que cette demande **n'a pas pu être acceptée** et fait l'objet d'un **refus**.",
    adjourned:
      "La commission n'a pas pu se prononcer : l'examen de cette demande est **ajourné** à une séance ultérieure.",
    redirected: "La commission a estimé que cette demande relevait d'une autre aide et a décidé sa **réorientation**.",
  };
  const rank = v.renewalRank;
  const again = rank === undefined ? "" : ` Elle portait sur un ${writeRank(rank)} renouvellement.`;
  return [`${v.decision ? answers[v.decision] : ""}${again}`, ...why];
}

/** The authority's letter with a column of its own for whatever it is filed by, the letter itself in serif beside it. */
export const decisionSideColumn: Layout = {
  kind: "decision",
  name: "decision-side-column",
  title: "Notification de décision",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    drawSide(sheet, v, head);
    drawAddressee(sheet, v);
    const on = v.documentOn && `${head.place}, le ${writeDate(v.documentOn, "worded")}`;
    sheet.text(BODY.x, 214, on ?? "", { face: "serif", size: 11 });
    let y = 252;
    const say = (text: string) => {
      y = drawProse(sheet, { ...BODY, y }, text, TEXT) + 9;
    };
    const woman = isWoman(v["household.firstName"]);
    const partner = v["household.coHolderFirstName"] !== undefined;
    const greeting = partner ? "Madame, Monsieur," : woman ? "Madame," : "Monsieur,";
    say(greeting);
    const born = v["household.birthOn"]
      ? ` (${nameHolder(v)}, ${woman ? "née" : "né"} le ${writeDate(v["household.birthOn"], "slashed")})`
      : "";
    say(
      `La demande présentée à votre nom${born} au titre de la mesure suivante : **${nameScheme(v.scheme)}**, a été examinée en commission le **${writeDate(v.sessionOn, "worded")}**.`,
    );
    for (const part of tellAnswer(v)) say(part);
    say(
      "Si vous souhaitez contester cette décision, vous disposez de deux mois à compter de sa réception pour m'adresser un recours gracieux, puis pour saisir le tribunal administratif.",
    );
    say(`Je vous prie d'agréer, ${greeting.replace(/,$/, "")}, l'expression de ma considération distinguée.`);
    sheet.text(BODY.x + 140, y + 14, head.role, { face: "serif", size: 11 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: BODY.x + 150, y: y + 22, width: 125, height: 44 });
    sheet.text(BODY.x + 140, y + 82, head.signer, { face: "serif", size: 11 });
  },
};
