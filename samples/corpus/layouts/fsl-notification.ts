import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { fillIn } from "../form-parts.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 56;
const WIDTH = 482;
const BODY = { size: 10.5, leading: 15.5 } as const;
const RANKS = ["", "premier", "deuxième", "troisième"];
const NUMBERS: Partial<Record<number, string>> = {
  3: "trois",
  4: "quatre",
  6: "six",
  9: "neuf",
  12: "douze",
  18: "dix-huit",
};

function tellDecision(v: Values): string {
  if (v.decision === "refused") return "n'a pas pu réserver une suite favorable à cette demande, qui est refusée.";
  if (v.decision === "adjourned") return "a ajourné l'examen de cette demande.";
  if (v.decision === "redirected") return "a décidé de réorienter cette demande.";
  const months =
    v.monthsGranted === undefined
      ? ""
      : ` pour une durée de ${NUMBERS[v.monthsGranted] ?? v.monthsGranted} (${v.monthsGranted}) mois`;
  const start = v.startOn === undefined ? "" : `, à compter du ${writeDate(v.startOn, "worded")}`;
  return `a donné un accord à cette demande${months}${start}.`;
}

function tellRest(v: Values): string[] {
  const rest: string[] = [];
  if (v.renewalRank !== undefined) rest.push(`Il s'agit du ${RANKS[v.renewalRank]} renouvellement de cette mesure.`);
  if (v.operator !== undefined) rest.push(`L'accompagnement sera assuré par : ${v.operator}.`);
  if (v.conditions !== undefined)
    rest.push(v.decision === "granted" ? `Sous réserve : ${v.conditions}` : `Motif : ${v.conditions}`);
  if (v.decision === "refused")
    rest.push("Vous pouvez contester cette décision dans un délai de deux mois auprès du tribunal administratif.");
  return rest;
}

/** The fund's letter to the household: addressee at the right, everything in sentences, durations in words. */
export const fslNotification: Layout = {
  kind: "decision",
  name: "fsl-notification",
  title: "Notification",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const title = isWoman(v["household.firstName"]) ? "Madame" : "Monsieur";
    sheet.frame({ x: LEFT, y: 40, width: 54, height: 54 }, { shaded: true, thickness: 0.3 });
    sheet.text(LEFT + 27, 72, "FSL", { face: "bold", size: 17, align: "center" });
    sheet.text(LEFT + 66, 54, head.name, { face: "bold", size: 11 });
    sheet.text(LEFT + 66, 68, head.address, { size: 8.5, color: GREY });
    sheet.text(LEFT + 66, 80, head.contact, { size: 8.5, color: GREY });
    const address = [
      `${title} ${v["household.firstName"]} ${v["household.lastName"]}`,
      v["household.address"] ?? "",
      `${v["household.postalCode"]} ${v["household.city"]}`,
    ];
    address.forEach((line, place) => {
      fillIn(sheet, { x: 312, y: 138 + place * 15, width: 250 }, line, { size: 10.5 });
    });
    sheet.text(312, 206, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { size: 10.5 });
    sheet.text(LEFT, 206, v.reference ? `Réf. dossier : ${v.reference}` : "", { size: 9.5 });
    sheet.text(LEFT, 220, v.measureRef ? `Réf. mesure : ${v.measureRef}` : "", { size: 9.5 });
    sheet.text(LEFT, 252, "Objet : notification de décision - accompagnement social lié au logement", {
      face: "bold",
      size: 10.5,
    });
    sheet.text(LEFT, 284, `${title},`, { size: 10.5 });
    const paragraphs = [
      `Votre demande de mesure ${nameScheme(v.scheme)} a été étudiée le ${writeDate(v.sessionOn, "worded")} par la ${v.commission}.`,
      `La commission ${tellDecision(v)}`,
      ...tellRest(v),
      `Je vous prie de recevoir, ${title}, l'assurance de ma considération distinguée.`,
    ];
    let y = 310;
    for (const paragraph of paragraphs) y = sheet.paragraph(LEFT, y, WIDTH, paragraph, BODY) + 8;
    sheet.text(330, y + 30, head.role, { size: 10.5 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 340, y: y + 40, width: 135, height: 56 });
    sheet.text(330, y + 118, head.signer, { size: 10.5 });
    sheet.stamp(140, y + 76, "FONDS DE SOLIDARITE", ["COURRIER", "DÉPART"], 36);
    sheet.text(297, 812, "Copie : service prescripteur et opérateur", { size: 8, color: GREY, align: "center" });
  },
};
