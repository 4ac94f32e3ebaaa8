import { rgb } from "pdf-lib";
import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { drawRow } from "../layouts/cells.ts";
import { Flow } from "../layouts/flow.ts";
import { nameHolder, namePartner, together } from "../layouts/naming.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 56;
const WIDTH = 484;
const RED = rgb(0.66, 0.1, 0.16);
const BODY = { size: 10.5, leading: 14.5 } as const;

const ANSWERS = { granted: "ACCORD", refused: "REFUS", adjourned: "AJOURNEMENT", redirected: "RÉORIENTATION" } as const;
const WHY = {
  granted: "Conditions",
  refused: "Motif du refus",
  adjourned: "Motif de l'ajournement",
  redirected: "Motif de la réorientation",
} as const;

function drawHeading(sheet: Sheet, v: Values, head: Letterhead): void {
  sheet.text(LEFT, 54, head.name, { face: "bold", size: 13, color: RED });
  sheet.line(LEFT, 60, LEFT + 210, 60, 1.5, RED);
  sheet.text(LEFT, 73, "Pôle solidarités", { size: 9 });
  sheet.text(LEFT, 84, "Secrétariat de la commission logement", { size: 9 });
  const notes = [
    ["Affaire suivie par", "le secrétariat de la commission"],
    ["N° de dossier", v.reference],
    ["N° de mesure", v.measureRef],
  ] as const;
  let y = 128;
  for (const [label, text] of notes) {
    if (!text) continue;
    sheet.text(LEFT, y, `${label} : ${text}`, { size: 9 });
    y += 13;
  }
  y = 132;
  for (const line of [
    nameHolder(v),
    namePartner(v),
    v["household.address"],
    together(v["household.postalCode"], v["household.city"]),
  ])
    if (line) y = sheet.paragraph(316, y, 224, line, { size: 11, leading: 14 });
  sheet.text(316, 222, v.documentOn ? `${head.place}, le ${writeDate(v.documentOn, "worded")}` : "", { size: 10.5 });
}

/** What was decided, as the fund's software sets it into the letter: only the lines that say something. */
function drawDecision(flow: Flow, v: Values): void {
  const rank = v.renewalRank;
  const rows = [
    ["Commission", v.commission],
    ["Séance du", writeDate(v.sessionOn, "slashed")],
    ["Mesure demandée", nameScheme(v.scheme)],
    ["Nature de la demande", rank === undefined ? "Première demande" : `Renouvellement n° ${rank}`],
    ["Décision", v.decision && ANSWERS[v.decision]],
    ["Durée accordée", writeCount(v.monthsGranted, " mois")],
    ["Date de début", writeDate(v.startOn, "slashed")],
    ["Organisme chargé de la mesure", v.operator],
    [v.decision ? WHY[v.decision] : "", v.conditions],
  ] as const;
  for (const [label, text] of rows) {
    if (!text) continue;
    const look: TextStyle = { size: 10.5, face: label === "Décision" ? "bold" : "plain" };
    drawRow(
      flow,
      [
        { share: 0.36, text: label, style: { size: 10 }, shaded: true },
        { share: 0.64, text, style: look },
      ],
      { least: 21, thickness: 0.5 },
    );
  }
}

/** The fund's letter: references at the left, and what was decided in a small table between two paragraphs. */
export const decisionReferenceBlock: Layout = {
  kind: "decision",
  name: "decision-reference-block",
  title: "Notification de décision",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    drawHeading(sheet, v, head);
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 60, bottom: 760 });
    flow.y = 246;
    flow.say("Objet : fonds de solidarité pour le logement - décision relative à votre demande d'accompagnement", {
      ...BODY,
      face: "bold",
    });
    flow.skip(14);
    const couple = v["household.coHolderFirstName"] !== undefined;
    const greeting = couple ? "Madame, Monsieur," : isWoman(v["household.firstName"]) ? "Madame," : "Monsieur,";
    flow.say(greeting, BODY);
    flow.skip(8);
    flow.say(
      "Votre demande d'accompagnement social a été examinée en commission. Après étude de votre situation, il a été décidé ce qui suit.",
      BODY,
    );
    flow.skip(14);
    drawDecision(flow, v);
    flow.skip(10);
    flow.say(
      v.decision === "granted"
        ? "L'organisme prendra contact avec vous pour fixer un premier rendez-vous et signer le contrat d'accompagnement. Votre participation active est nécessaire à la réussite de la mesure."
        : "Le travailleur social qui a instruit votre demande reste à votre disposition pour étudier avec vous les suites possibles.",
      BODY,
    );
    flow.skip(8);
    flow.say(`Je vous prie de recevoir, ${greeting} mes salutations distinguées.`, BODY);
    flow.need(96);
    flow.skip(22);
    sheet.text(330, flow.y, head.role, { size: 10.5 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 336, y: flow.y + 8, width: 120, height: 42 });
    sheet.text(330, flow.y + 66, head.signer, { size: 10.5 });
    flow.skip(84);
    flow.say("Copie : service instructeur, organisme chargé de la mesure", { size: 8.5 });
    sheet.line(LEFT, 768, LEFT + WIDTH, 768, 0.4, GREY);
    sheet.paragraph(
      LEFT,
      780,
      WIDTH,
      "Voies de recours : cette décision peut être contestée dans les deux mois suivant sa réception, par un recours gracieux adressé à l'autorité signataire ou devant le tribunal administratif.",
      { size: 8, color: GREY, leading: 10 },
    );
    sheet.text(297, 812, `${head.address} - ${head.contact}`, { size: 7.5, color: GREY, align: "center" });
  },
};
