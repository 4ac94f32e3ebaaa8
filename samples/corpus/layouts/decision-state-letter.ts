import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { nameHolder, namePartner, tellHome, writeRank } from "./naming.ts";
import { drawProse, paint } from "./typesetting.ts";

const LEFT = 76;
const WIDTH = 444;
const RED = rgb(0.88, 0.05, 0.12);
const BLUE = rgb(0, 0, 0.57);

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  paint(sheet, { x: LEFT, y: 34, width: 16, height: 9 }, BLUE);
  paint(sheet, { x: LEFT + 32, y: 34, width: 16, height: 9 }, RED);
  sheet.frame({ x: LEFT, y: 34, width: 48, height: 9 }, { thickness: 0.3, color: GREY });
  ["PRÉFET", "DU VAL-DE-BRUME"].forEach((line, place) => {
    sheet.text(LEFT, 57 + place * 13, line, { face: "bold", size: 12 });
  });
  ["Liberté", "Égalité", "Fraternité"].forEach((line, place) => {
    sheet.text(LEFT, 83 + place * 9, line, { face: "italic", size: 7.5 });
  });
  const service = [
    "Direction départementale",
    "de l'emploi, du travail et des solidarités",
    "Service hébergement et accès au logement",
  ];
  service.forEach((line, place) => {
    sheet.text(LEFT + WIDTH, 46 + place * 13, line, { face: "bold", size: 10, align: "right" });
  });
  if (v.documentOn) {
    const on = `${head.place}, le ${writeDate(v.documentOn, "worded")}`;
    sheet.text(LEFT + WIDTH, 110, on, { size: 10, align: "right" });
  }
  sheet.text(LEFT, 132, "Affaire suivie par : pôle accompagnement", { size: 8, color: GREY });
  sheet.text(LEFT, 143, head.contact, { size: 8, color: GREY });
  ["à l'attention du référent social", "du ménage désigné ci-dessous"].forEach((line, place) => {
    sheet.text(330, 166 + place * 14, line, { size: 10.5 });
  });
}

/** What was decided, with the terms of a grant as a list. */
function tellDecision(v: Values): string[] {
  const again = v.renewalRank === undefined ? "la mise en place" : `le ${writeRank(v.renewalRank)} renouvellement`;
  const measure = `${again} de la mesure d'accompagnement`;
  const session = `Réunie le ${writeDate(v.sessionOn, "worded")}, la ${v.commission} a examiné la situation de ce ménage.`;
  const e = v.renewalRank === undefined ? "e" : "";
  const verdicts = {
    granted: `Elle a **donné un avis favorable** à la demande et accorde ${measure}, dans les conditions suivantes :`,
    refused: `Elle a **rejeté** la demande : ${measure} n'est pas accordé${e}.`,
    adjourned: `Elle a **ajourné** sa décision sur ${measure}. Le dossier sera revu lors d'une prochaine séance.`,
    redirected: `Elle n'a pas retenu ${measure} et a décidé de **réorienter** la demande vers une autre réponse.`,
  };
  return v.decision ? [session, verdicts[v.decision]] : [session];
}

function listTerms(v: Values): string[] {
  const terms = [
    v.monthsGranted && `durée de l'accompagnement : **${v.monthsGranted} mois** ;`,
    v.startOn && `date de prise d'effet : **${writeDate(v.startOn, "worded")}** ;`,
    v.operator && `opérateur mandaté : **${v.operator}**.`,
  ];
  return terms.filter((term) => typeof term === "string");
}

/** The State's letter to the social worker: its service and flag on top, who it is about in a block, terms as a list. */
export const decisionStateLetter: Layout = {
  kind: "decision",
  name: "decision-state-letter",
  title: "Décision de la commission",
  schemes: ["avdl", "iml"],
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    drawHead(sheet, v, head);
    let y = 226;
    const say = (text: string, inset = 0) => {
      const slot = { x: LEFT + inset, y, width: WIDTH - inset };
      y = drawProse(sheet, slot, text, { size: 10.5, leading: 14.5 });
    };
    say(`**Objet :** notification de décision - ${nameScheme(v.scheme)}`);
    if (v.reference) say(`**Dossier :** ${v.reference}`);
    if (v.measureRef) say(`**Mesure :** ${v.measureRef}`);
    y += 12;
    const top = y - 10;
    const born = writeDate(v["household.birthOn"], "worded");
    if (born) say(`${nameHolder(v)}, ${isWoman(v["household.firstName"]) ? "née" : "né"} le ${born}`, 14);
    else say(nameHolder(v), 14);
    const partner = namePartner(v);
    if (partner) say(partner, 14);
    say(tellHome(v), 14);
    sheet.line(LEFT + 4, top, LEFT + 4, y - 10, 2, BLUE);
    y += 12;
    for (const part of tellDecision(v)) {
      say(part);
      y += 6;
    }
    for (const term of listTerms(v)) {
      sheet.text(LEFT + 14, y, "-", { size: 10.5 });
      say(term, 26);
      y += 2;
    }
    if (v.conditions) {
      y += 6;
      const granted = v.decision === "granted";
      say(`${granted ? "Observation de la commission" : "Motif"} : ${v.conditions}`);
    }
    y += 6;
    say("Je vous remercie de bien vouloir en informer le ménage et reste à votre disposition.");
    sheet.text(330, y + 22, "Pour le préfet et par délégation,", { size: 10.5 });
    sheet.text(330, y + 36, "pour la direction départementale", { size: 10.5 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 336, y: y + 42, width: 125, height: 42 });
    sheet.text(330, y + 98, head.signer, { size: 10.5 });
    sheet.text(297, 806, head.address, { size: 7.5, color: GREY, align: "center" });
    const recourse = "Cette décision peut être contestée devant le tribunal administratif dans un délai de deux mois.";
    sheet.text(297, 816, recourse, { size: 7.5, color: GREY, align: "center" });
  },
};
