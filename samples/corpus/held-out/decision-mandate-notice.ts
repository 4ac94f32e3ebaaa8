import { rgb } from "pdf-lib";
import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { Flow } from "../layouts/flow.ts";
import { writeRank } from "../layouts/naming.ts";
import { paint } from "../layouts/typesetting.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawPairs, type Pair } from "./paired-cells.ts";

const LEFT = 50;
const WIDTH = 495;
const GREEN = rgb(0.16, 0.45, 0.25);
const LABEL: TextStyle = { size: 9.5 };
const GIVEN: TextStyle = { size: 10.5, face: "bold" };
const TEXT = { size: 10.5, leading: 14.5 } as const;

const ANSWERS = [
  ["granted", "Accord"],
  ["refused", "Refus"],
  ["adjourned", "Ajournement"],
  ["redirected", "Réorientation"],
] as const;

const pairUp = (flow: Flow, ...pairs: readonly Pair[]) =>
  drawPairs(flow, pairs, 0.3, { label: LABEL, value: GIVEN, shaded: true, least: 21, thickness: 0.6 });

function drawHeading(sheet: Sheet, v: Values, head: Letterhead): void {
  paint(sheet, { x: LEFT, y: 36, width: 38, height: 38 }, GREEN);
  sheet.line(LEFT + 7, 64, LEFT + 19, 46, 3, rgb(1, 1, 1));
  sheet.line(LEFT + 19, 46, LEFT + 31, 64, 3, rgb(1, 1, 1));
  sheet.text(LEFT + 48, 50, head.name, { face: "bold", size: 12, color: GREEN });
  sheet.text(LEFT + 48, 63, "Secrétariat du FSL - accompagnement social", { size: 9 });
  sheet.text(LEFT + 48, 74, head.contact, { size: 8, color: GREY });
  const to = v.operator
    ? [v.operator, "À l'attention du responsable de service"]
    : ["Service à l'origine de la demande"];
  to.forEach((line, place) => {
    sheet.text(320, 118 + place * 14, line, { size: 10.5, ...(place === 0 && { face: "bold" as const }) });
  });
  const on = v.documentOn && `${head.place}, le ${writeDate(v.documentOn, "worded")}`;
  sheet.text(320, 164, on ?? "", { size: 10.5 });
}

function drawHousehold(flow: Flow, v: Values): void {
  pairUp(flow, ["Nom", v["household.lastName"]], ["Prénom", v["household.firstName"]]);
  if (v["household.coHolderFirstName"] !== undefined)
    pairUp(flow, ["Conjoint : nom", v["household.coHolderLastName"]], ["Prénom", v["household.coHolderFirstName"]]);
  pairUp(flow, ["Date de naissance", writeDate(v["household.birthOn"], "slashed")]);
  pairUp(flow, ["Adresse", v["household.address"]]);
  pairUp(flow, ["Commune", `${v["household.postalCode"]} ${v["household.city"]}`]);
}

function drawAnswer(flow: Flow, v: Values): void {
  pairUp(flow, ["Mesure demandée", nameScheme(v.scheme)]);
  if (v.renewalRank) pairUp(flow, ["Nature", `${writeRank(v.renewalRank)} renouvellement`]);
  pairUp(flow, ["Instance", v.commission]);
  pairUp(flow, ["Séance du", writeDate(v.sessionOn, "slashed")]);
  const { sheet } = flow;
  sheet.frame({ x: LEFT, y: flow.y, width: WIDTH * 0.3, height: 25 }, { shaded: true, thickness: 0.6 });
  sheet.frame({ x: LEFT + WIDTH * 0.3, y: flow.y, width: WIDTH * 0.7, height: 25 }, { thickness: 0.6 });
  sheet.text(LEFT + 5, flow.y + 16, "DÉCISION", { face: "bold", size: 10 });
  const slot = { x: LEFT + WIDTH * 0.3 + 8, y: flow.y + 16, width: WIDTH * 0.7 };
  drawChoices(sheet, slot, { choices: ANSWERS, chosen: [v.decision], mark: "ballot", size: 10 });
  flow.skip(25);
  if (v.monthsGranted) pairUp(flow, ["Durée accordée", `${v.monthsGranted} mois`]);
  if (v.startOn) pairUp(flow, ["À compter du", writeDate(v.startOn, "slashed")]);
  if (v.operator) pairUp(flow, ["Organisme chargé de la mesure", v.operator]);
  if (v.conditions) pairUp(flow, [v.decision === "granted" ? "Observations" : "Motif", v.conditions]);
}

/** The fund's notice to the service that carries the measure, or asked for it: a table between two paragraphs. */
export const decisionMandateNotice: Layout = {
  kind: "decision",
  name: "decision-mandate-notice",
  title: "Notification de décision",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 50, bottom: 800 });
    drawHeading(sheet, v, head);
    sheet.text(LEFT, 190, "Objet : notification d'une décision d'accompagnement social", { face: "bold", size: 10.5 });
    const numbers = [v.reference && `Dossier n° ${v.reference}`, v.measureRef && `Mesure n° ${v.measureRef}`];
    sheet.text(LEFT, 204, numbers.filter((number) => number).join("   -   "), { size: 10 });
    flow.y = 214;
    flow.say("Madame, Monsieur,", TEXT);
    flow.skip(4);
    flow.say("Vous trouverez ci-dessous la décision prise pour le ménage désigné dans ce tableau.", TEXT);
    flow.skip(10);
    drawHousehold(flow, v);
    flow.skip(9);
    drawAnswer(flow, v);
    flow.skip(6);
    const next = v.operator
      ? "Le contrat d'accompagnement signé est à retourner au secrétariat dans le mois qui suit le début de la mesure, et le bilan un mois avant son terme."
      : "Il vous appartient d'en informer le ménage, qui reçoit également cette décision par courrier et peut la contester dans un délai de deux mois.";
    flow.say(next, TEXT);
    flow.skip(4);
    flow.say("Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.", TEXT);
    flow.need(96);
    sheet.text(330, flow.y + 26, head.role, { size: 10.5 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 338, y: flow.y + 32, width: 125, height: 42 });
    sheet.text(330, flow.y + 88, head.signer, { size: 10.5 });
  },
};
