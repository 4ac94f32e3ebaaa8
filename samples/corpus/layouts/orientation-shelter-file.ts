import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { Flow, setText } from "./flow.ts";
import { titleOf } from "./naming.ts";
import { paint } from "./typesetting.ts";

const LEFT = 40;
const WIDTH = 515;
/** Where labels end, and where what was entered begins. */
const EDGE = 196;
const PLUM = rgb(0.36, 0.16, 0.36);
const PALE = rgb(0.94, 0.92, 0.95);

const REQUESTS = { access: "Accès au logement", maintenance: "Maintien dans le logement", diagnostic: "Diagnostic" };
const STAYS = {
  tenant: "Locataire",
  subtenant: "Sous-locataire",
  owner: "Propriétaire",
  hosted: "Hébergé chez un tiers",
  homeless: "À la rue, sans abri",
  shelter: "En structure d'hébergement",
};
const STAGES = {
  none: "Aucune",
  "notice-to-pay": "Commandement de payer",
  summons: "Assignation au tribunal",
  judgment: "Jugement rendu",
  "order-to-leave": "Commandement de quitter les lieux",
  "police-assistance": "Concours de la force publique",
};
const DEFECTS = {
  indecent: "Non-décence",
  unhealthy: "Insalubrité",
  overcrowded: "Suroccupation",
  unsuitable: "Logement inadapté",
  "too-expensive": "Coût trop élevé",
};

type Entry = readonly [label: string, value: string | undefined];

function drawBand(flow: Flow, title: string): void {
  flow.need(60);
  flow.skip(9);
  paint(flow.sheet, { x: LEFT, y: flow.y, width: WIDTH, height: 17 }, PLUM);
  flow.sheet.text(LEFT + 7, flow.y + 12, title, { face: "bold", size: 9.5, color: rgb(1, 1, 1) });
  flow.skip(20);
}

/** Labels that end at one edge, and what was entered to the right of it; a dash where nothing was. */
function drawEntries(flow: Flow, title: string, entries: readonly Entry[]): void {
  drawBand(flow, title);
  for (const [label, value] of entries) {
    const said = value !== undefined && value !== "" ? value : "-";
    const { lines, size } = setText(flow.sheet, said, LEFT + WIDTH - EDGE - 16, { size: 9.5, face: "bold" });
    flow.need(lines.length * 12.5 + 3);
    flow.sheet.text(EDGE, flow.y + 11, label, { size: 8.5, color: GREY, align: "right" });
    for (const line of lines) {
      flow.skip(12.5);
      flow.sheet.text(EDGE + 12, flow.y - 1.5, line, { size, face: "bold" });
    }
    flow.skip(3);
  }
}

type Person = readonly [place: string, title: string, last: string, first: string, born: string];

/** The people of the request, one a line below shaded column heads. */
function drawPeople(flow: Flow, people: readonly Person[]): void {
  drawBand(flow, "PERSONNES DU MÉNAGE");
  const widths = [66, 62, 160, 135, 92];
  const heads: Person = ["Rôle", "Civilité", "Nom", "Prénom", "Né(e) le"];
  [heads, ...people].forEach((person, row) => {
    const cells = person.map((text, place) =>
      setText(flow.sheet, text, (widths[place] ?? 0) - 8, { size: 9, face: row === 0 ? "bold" : "plain" }),
    );
    const height = Math.max(...cells.map(({ lines }) => lines.length)) * 12 + 5;
    if (row === 0) paint(flow.sheet, { x: LEFT, y: flow.y, width: WIDTH, height }, PALE);
    let x = LEFT;
    cells.forEach(({ lines, size }, place) => {
      lines.forEach((line, at) => {
        flow.sheet.text(x + 5, flow.y + 12 + at * 12, line, { size, face: row === 0 ? "bold" : "plain" });
      });
      x += widths[place] ?? 0;
    });
    flow.skip(height);
    flow.sheet.line(LEFT, flow.y, LEFT + WIDTH, flow.y, 0.4, GREY);
  });
}

function listPeople(v: Values): Person[] {
  const first = v["household.firstName"] ?? "";
  const born = writeDate(v["household.birthOn"], "slashed") ?? "";
  const people: Person[] = [["Principal", titleOf(first), v["household.lastName"] ?? "", first, born]];
  const partner = v["household.coHolderFirstName"];
  if (partner === undefined) return people;
  const bornToo = writeDate(partnerBirthOn(v), "slashed") ?? "";
  return [...people, ["Conjoint", titleOf(partner), v["household.coHolderLastName"] ?? "", partner, bornToo]];
}

function drawFile(flow: Flow, v: Values): void {
  drawEntries(flow, "ORIENTATION DEMANDÉE", [
    ["Type d'accompagnement", nameScheme(v.scheme)],
    ["Objet", v.requestKind && REQUESTS[v.requestKind]],
    ["Date de la demande", writeDate(v.documentOn, "slashed")],
  ]);
  drawEntries(flow, "PRESCRIPTEUR", [
    ["Structure", v["referrer.organisation"]],
    ["Travailleur social", v["referrer.contactName"]],
    ["Téléphone du travailleur social", writePhone(v["referrer.phone"])],
    ["Adresse électronique", v["referrer.email"]],
  ]);
  drawPeople(flow, listPeople(v));
  drawEntries(flow, "COORDONNÉES ET COMPOSITION", [
    ["Adresse actuelle", v["household.address"]],
    ["Code postal", v["household.postalCode"]],
    ["Ville", v["household.city"]],
    ["Téléphone", writePhone(v["household.phone"])],
    ["Courriel", v["household.email"]],
    ["Nombre d'adultes", writeCount(v["household.adults"])],
    ["Nombre d'enfants", writeCount(v["household.children"])],
  ]);
  drawEntries(flow, "SITUATION RÉSIDENTIELLE", [
    ["Situation au jour de la demande", v.occupancy && STAYS[v.occupancy]],
    ["Bailleur", v.landlord],
    ["Problèmes signalés", v.housingDefects?.map((defect) => DEFECTS[defect]).join(" ; ")],
    ["Procédure d'expulsion", v.evictionStage && STAGES[v.evictionStage]],
  ]);
  drawEntries(flow, "SITUATION FINANCIÈRE", [
    ["Ressources mensuelles du ménage", writeAmount(v.monthlyIncomeCents, "spaced")],
    ["Loyer et charges", writeAmount(v.rentCents, "spaced")],
    ["Aide au logement perçue", writeAmount(v.housingAidCents, "spaced")],
    ["Dette locative", writeAmount(v.rentArrearsCents, "spaced")],
    ["Autres dettes", writeAmount(v.otherDebtCents, "spaced")],
  ]);
  drawEntries(flow, "ÉVALUATION SOCIALE", [
    ["Autre accompagnement", v.otherAccompaniment],
    ["Synthèse et motif de l'orientation", v.motive],
  ]);
}

/** What the software of a SIAO prints of a request: labels that end at one edge, a dash where nothing was entered. */
export const orientationShelterFile: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-shelter-file",
  title: "Fiche d'orientation SIAO",
  schemes: ["avdl", "iml"],
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 40, bottom: 790 }, (page) => {
      sheet.text(LEFT, 818, "Service intégré d'accueil et d'orientation - données confidentielles", {
        size: 7.5,
        color: GREY,
      });
      sheet.text(LEFT + WIDTH, 818, `page ${page}`, { size: 7.5, color: GREY, align: "right" });
    });
    sheet.text(LEFT, 50, "SIAO", { face: "bold", size: 22, color: PLUM });
    sheet.text(LEFT + 66, 43, "Fiche d'orientation", { face: "bold", size: 13 });
    sheet.text(LEFT + 66, 56, "vers un logement accompagné ou un accompagnement dans le logement", { size: 9 });
    const number = v.reference;
    if (number) sheet.text(LEFT + WIDTH, 43, `Dossier n° ${number}`, { face: "bold", size: 10, align: "right" });
    sheet.text(LEFT + WIDTH, 56, `Saisie : ${head.place}`, { size: 8, color: GREY, align: "right" });
    flow.y = 62;
    drawFile(flow, v);
  },
};
