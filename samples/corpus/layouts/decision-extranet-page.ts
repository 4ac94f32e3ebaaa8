import { rgb } from "pdf-lib";
import { Temporal } from "temporal-polyfill";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { setText } from "./flow.ts";
import { together } from "./naming.ts";
import { paint } from "./typesetting.ts";

const LEFT = 44;
const WIDTH = 507;
const RAIL = 150;
const INDIGO = rgb(0.16, 0.2, 0.5);
const CLOUD = rgb(0.95, 0.95, 0.98);
const WHITE = rgb(1, 1, 1);
const ANSWERS = {
  granted: ["ACCORD", rgb(0.1, 0.42, 0.22)],
  refused: ["REFUS", rgb(0.68, 0.12, 0.12)],
  adjourned: ["AJOURNEMENT", rgb(0.62, 0.38, 0)],
  redirected: ["RÉORIENTATION", rgb(0.16, 0.2, 0.5)],
} as const;

type Entry = readonly [label: string, value: string | undefined];

/** A card of the page: its title, and a line for whatever the file holds; what it does not hold has no line. */
function drawCard(sheet: Sheet, top: number, title: string, entries: readonly Entry[]): number {
  const shown = entries.flatMap(([label, value]) => (value ? [{ label, ...setValue(sheet, value) }] : []));
  const height = 34 + shown.reduce((sum, { lines }) => sum + lines.length * 13 + 6, 0);
  sheet.frame({ x: LEFT, y: top, width: WIDTH, height }, { thickness: 0.5, color: rgb(0.75, 0.76, 0.84) });
  sheet.text(LEFT + 14, top + 20, title, { face: "bold", size: 11.5, color: INDIGO });
  let y = top + 40;
  for (const { label, lines, size } of shown) {
    sheet.text(LEFT + 14, y, label, { size: 9, color: GREY });
    lines.forEach((line, place) => {
      sheet.text(LEFT + 14 + RAIL, y + place * 13, line, { size });
    });
    y += lines.length * 13 + 6;
  }
  return top + height + 12;
}

const setValue = (sheet: Sheet, text: string) => setText(sheet, text, WIDTH - RAIL - 30, { size: 10 });

/** How the file came this far, the last step first, as such sites list it. */
function drawSteps(sheet: Sheet, top: number, v: Values): void {
  const session = v.sessionOn;
  const before = (days: number) => session && Temporal.PlainDate.from(session).subtract({ days }).toString();
  const steps = [
    [v.documentOn, "Décision notifiée au ménage et au service instructeur"],
    [session, "Passage en commission"],
    [before(9), "Dossier déclaré complet"],
    [before(23), "Demande déposée par le service instructeur"],
  ] as const;
  sheet.text(LEFT + 14, top + 12, "Suivi du dossier", { face: "bold", size: 11.5, color: INDIGO });
  steps.forEach(([on, words], place) => {
    const y = top + 34 + place * 21;
    sheet.page.drawEllipse({ x: LEFT + 20, y: 841.89 - y + 3.4, xScale: 3.4, yScale: 3.4, color: INDIGO });
    if (place < steps.length - 1) sheet.line(LEFT + 20, y, LEFT + 20, y + 14, 0.8, INDIGO);
    sheet.text(LEFT + 34, y, writeDate(on, "slashed") ?? "", { face: "bold", size: 9.5 });
    sheet.text(LEFT + 98, y, words, { size: 9.5 });
  });
}

/** The page of a decision on an authority's extranet, printed from the browser: cards, and the steps of the file. */
export const decisionExtranetPage: Layout = {
  kind: "decision",
  name: "decision-extranet-page",
  title: "Décision",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    sheet.text(297, 22, "Extranet logement - Décision", { size: 7.5, color: GREY, align: "center" });
    paint(sheet, { x: LEFT, y: 32, width: WIDTH, height: 30 }, INDIGO);
    sheet.text(LEFT + 14, 51, head.name, { face: "bold", size: 11, color: WHITE });
    sheet.text(LEFT + WIDTH - 14, 51, "Extranet des partenaires", { size: 9, color: WHITE, align: "right" });
    sheet.text(LEFT, 80, "Accueil  >  Mes dossiers  >  Décision", { size: 8.5, color: GREY });
    sheet.text(LEFT, 108, "Notification de décision", { face: "bold", size: 18 });
    const [answer, color] = v.decision ? ANSWERS[v.decision] : ["", GREY];
    const wide = sheet.measure(answer, { face: "bold", size: 12 }) + 30;
    paint(sheet, { x: LEFT + WIDTH - wide, y: 90, width: wide, height: 24 }, color);
    sheet.text(LEFT + WIDTH - wide / 2, 106.5, answer, { face: "bold", size: 12, color: WHITE, align: "center" });
    let y = drawCard(sheet, 126, "Dossier", [
      ["Numéro de dossier", v.reference],
      ["Numéro de mesure", v.measureRef],
      ["Dispositif", nameScheme(v.scheme)],
      ["Commission", v.commission],
      ["Séance du", writeDate(v.sessionOn, "slashed")],
    ]);
    y = drawCard(sheet, y, "Ménage", [
      ["Nom", v["household.lastName"]],
      ["Prénom", v["household.firstName"]],
      ["Date de naissance", writeDate(v["household.birthOn"], "slashed")],
      ["Co-titulaire", together(v["household.coHolderFirstName"], v["household.coHolderLastName"])],
      ["Adresse", v["household.address"]],
      ["Code postal et commune", together(v["household.postalCode"], v["household.city"])],
    ]);
    y = drawCard(sheet, y, "Décision", [
      ["Sens de la décision", answer.charAt(0) + answer.slice(1).toLowerCase()],
      ["Durée accordée", writeCount(v.monthsGranted, " mois")],
      ["Date de début", writeDate(v.startOn, "slashed")],
      ["Rang du renouvellement", writeCount(v.renewalRank)],
      ["Organisme chargé de la mesure", v.operator],
      [v.decision === "granted" ? "Observations" : "Motif", v.conditions],
    ]);
    paint(sheet, { x: LEFT, y: y - 2, width: WIDTH, height: 118 }, CLOUD);
    drawSteps(sheet, y + 4, v);
    sheet.text(LEFT, 822, "https://extranet-logement.val-de-brume.example/dossiers/decision", {
      size: 7.5,
      color: GREY,
    });
    sheet.text(LEFT + WIDTH, 822, "1/1", { size: 7.5, color: GREY, align: "right" });
  },
};
