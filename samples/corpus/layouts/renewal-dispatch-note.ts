import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { setText } from "./flow.ts";
import { nameHolder, namePartner, tellHome, writeRank } from "./naming.ts";
import { drawProse } from "./typesetting.ts";

const LEFT = 56;
const WIDTH = 483;
const EDGES = [LEFT, LEFT + 262, LEFT + 314, LEFT + WIDTH] as const;
const SERIF = { face: "serif", size: 10.5 } as const;

/** Short paragraphs below each other in a column. Gives the y below them. */
function drawColumn(sheet: Sheet, slot: { x: number; y: number; width: number }, parts: readonly string[]): number {
  let y = slot.y;
  for (const part of parts)
    y = drawProse(sheet, { ...slot, y }, part, { ...SERIF, leading: 14, strong: { face: "serifBold" } }) + 6;
  return y;
}

function tellSubject(v: Values): string[] {
  const woman = isWoman(v["household.firstName"]);
  const born = v["household.birthOn"];
  const partner = namePartner(v);
  return [
    "**Demande de renouvellement** de mesure d'accompagnement",
    `concernant **${nameHolder(v)}**${born ? `, ${woman ? "née" : "né"} le ${writeDate(born, "slashed")}` : ""}${partner ? `, et **${partner}**` : ""}`,
    `demeurant ${tellHome(v)}`,
    `Mesure : ${nameScheme(v.scheme)}`,
    ...(v.measureRef ? [`Mesure n° ${v.measureRef}`] : []),
    ...(v.reference ? [`Dossier n° ${v.reference}`] : []),
  ];
}

function tellRemarks(v: Values): string[] {
  const rank = v.renewalRank;
  return [
    `Échéance de la mesure actuelle : **${writeDate(v.endOn, "slashed")}**`,
    `Durée demandée : **${v.monthsRequested} mois**`,
    ...(rank === undefined ? [] : [`${writeRank(rank)} renouvellement`]),
    "Pour inscription à la prochaine commission.",
  ];
}

/** The rules of a table with its column heads, as high as its fullest column. */
function drawRules(sheet: Sheet, top: number, bottom: number): void {
  for (const y of [top, top + 22, bottom]) sheet.line(LEFT, y, LEFT + WIDTH, y, 0.8);
  for (const x of EDGES) sheet.line(x, top, x, bottom, 0.8);
  ["Désignation", "Nombre", "Observations"].forEach((words, place) => {
    const middle = ((EDGES[place] ?? LEFT) + (EDGES[place + 1] ?? LEFT)) / 2;
    sheet.text(middle, top + 15, words, { face: "serifBold", size: 10.5, align: "center" });
  });
}

/** A dispatch note as offices have always sent them: what is sent at the left, how many, and remarks at the right. */
export const renewalDispatchNote: Layout = {
  kind: "renewal",
  name: "renewal-dispatch-note",
  title: "Bordereau d'envoi",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    sheet.text(LEFT, 56, head.name, { face: "serifBold", size: 12 });
    sheet.text(LEFT, 70, head.address, { face: "serif", size: 9 });
    sheet.text(LEFT, 81, head.contact, { face: "serif", size: 9 });
    const to = ["Département du Val-de-Brume", "Secrétariat de la commission", "d'accompagnement au logement"];
    to.forEach((line, place) => {
      sheet.text(350, 112 + place * 14, line, SERIF);
    });
    if (v.documentOn) sheet.text(350, 168, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, SERIF);
    sheet.text(297, 214, "BORDEREAU D'ENVOI", { face: "serifBold", size: 16, align: "center" });
    sheet.line(220, 220, 374, 220, 0.9);
    const top = 240;
    const left = drawColumn(sheet, { x: LEFT + 7, y: top + 40, width: 250 }, tellSubject(v));
    const below = drawColumn(sheet, { x: LEFT + 7, y: left + 8, width: 250 }, ["Bilan de la mesure écoulée"]);
    for (const y of [top + 40, left + 8]) sheet.text(LEFT + 288, y, "1", { ...SERIF, align: "center" });
    const right = drawColumn(sheet, { x: LEFT + 321, y: top + 40, width: 156 }, tellRemarks(v));
    drawRules(sheet, top, Math.max(below, right) + 4);
    let y = Math.max(below, right) + 32;
    if (v.motive) {
      sheet.text(LEFT, y, "Motif du renouvellement :", { face: "serifBold", size: 10.5 });
      for (const line of setText(sheet, v.motive, WIDTH, SERIF).lines) {
        y += 15;
        sheet.text(LEFT, y, line, SERIF);
      }
    }
    y += 44;
    sheet.text(350, y, head.role, SERIF);
    if (v.professionalSigned) sheet.signature(head.signer, { x: 352, y: y + 8, width: 125, height: 44 });
    sheet.text(350, y + 68, head.signer, SERIF);
    sheet.text(LEFT, 812, "Un exemplaire du présent bordereau est à retourner signé pour accusé de réception.", {
      face: "serif",
      size: 8,
      color: GREY,
    });
  },
};
