import { longDate, shortDate } from "../../drawing/french.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawRow } from "./cells.ts";
import { drawWaves } from "./emblems.ts";
import { Flow } from "./flow.ts";
import { drawSpaced } from "./marks.ts";
import { drawSigning } from "./signing.ts";
import { rank, said, schemeName } from "./wording.ts";

const HEAD = { size: 8, face: "bold", align: "center" } as const;
const CELL = { size: 9.5, align: "center" } as const;

function drawCase(flow: Flow, v: Values): void {
  const columns: [string, number, string][] = [
    ["Nom", 0.2, v["household.lastName"] ?? ""],
    ["Prénom", 0.15, v["household.firstName"] ?? ""],
    ["Date de naissance", 0.14, said(v["household.birthOn"], shortDate)],
    ["N° de dossier", 0.15, v.reference ?? ""],
    ["Mesure n°", 0.16, v.measureRef ?? ""],
    ["Dispositif", 0.2, schemeName(v.scheme)],
  ];
  drawRow(
    flow,
    columns.map(([text, share]) => ({ share, text, style: HEAD, shaded: true })),
  );
  drawRow(
    flow,
    columns.map(([, share, text]) => ({ share, text, style: CELL })),
    { least: 34 },
  );
}

/** Four columns, one of which holds a typed X. */
function drawVote(flow: Flow, v: Values): void {
  const taken = v.decision;
  const columns = [
    ["Accord", taken === "granted"],
    ["Refus", taken === "refused"],
    ["Ajournement", taken === "adjourned"],
    ["Réorientation", taken === "redirected"],
  ] as const;
  drawRow(flow, [{ share: 1, text: "Décision de la commission", style: HEAD, shaded: true }]);
  drawRow(
    flow,
    columns.map(([text]) => ({ share: 0.25, text, style: { size: 9, align: "center" } })),
  );
  drawRow(
    flow,
    columns.map(([, here]) => ({
      share: 0.25,
      text: here ? "X" : "",
      style: { size: 12, face: "bold", align: "center" },
    })),
    { least: 24 },
  );
}

function drawTerms(flow: Flow, v: Values): void {
  const row = (label: string, text: string) =>
    drawRow(flow, [
      { share: 0.34, text: label, style: { size: 9 }, shaded: true },
      { share: 0.66, text },
    ]);
  row(
    "Durée accordée",
    said(v.monthsGranted, (months) => `${months} mois`),
  );
  row("Date de départ de la mesure", said(v.startOn, shortDate));
  row(
    "Rang du renouvellement",
    said(v.renewalRank, (place) => `${rank(place)} renouvellement`),
  );
  row("Opérateur désigné", v.operator ?? "");
  row("Conditions et observations", v.conditions ?? "");
}

/** A commission's minutes: an extract with one case in a ruled table, certified with a stamp. */
export const decisionMinutes: Layout = {
  kind: "decision",
  title: "Extrait du procès-verbal",
  name: "decision-minutes",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 46, width: 503, top: 40, bottom: 796 }, (page) => {
      sheet.text(46, 822, `${head.name} - ${head.address}`, { size: 7, color: GREY });
      sheet.text(549, 822, `Page ${page}`, { size: 7, color: GREY, align: "right" });
    });
    drawWaves(sheet, 46, 34);
    sheet.text(98, 46, head.name.toUpperCase(), { size: 10, face: "bold" });
    sheet.text(98, 59, "Direction des solidarités - Service logement", { size: 8.5 });
    sheet.text(98, 71, head.contact, { size: 8, color: GREY });
    drawSpaced(sheet, 112, "EXTRAIT DU PROCÈS-VERBAL", { size: 14, face: "bold", gap: 3 });
    flow.y = 122;
    flow.say(
      said(v.commission, (name) => `Instance : ${name}`),
      { size: 11, align: "center" },
    );
    flow.say(
      said(v.sessionOn, (on) => `Séance du ${longDate(on)}`),
      { size: 11, align: "center" },
    );
    flow.skip(14);
    flow.say(
      `Étaient présents : ${head.signer}, présidence ; le représentant de la Caf ; la représentante des bailleurs ; le CCAS.`,
      { size: 9 },
    );
    flow.say("Le quorum étant atteint, la commission a examiné le dossier suivant :", { size: 9 });
    flow.skip(12);
    drawCase(flow, v);
    flow.skip(12);
    drawVote(flow, v);
    flow.skip(12);
    drawTerms(flow, v);
    flow.skip(14);
    flow.say(
      "Le présent extrait vaut notification à l'organisme désigné. Tout changement de situation est à signaler au secrétariat.",
      { size: 8, color: GREY },
    );
    flow.need(140);
    flow.skip(24);
    sheet.text(320, flow.y, "Pour extrait certifié conforme", { size: 10, face: "bold" });
    const made = `${head.place}, le ${said(v.signedOn, shortDate)}`;
    sheet.text(320, flow.y + 15, made, { size: 10 });
    const area = { x: 315, y: flow.y + 18, width: 210, height: 84 };
    drawSigning(sheet, { label: head.role, signed: v.professionalSigned, name: head.signer, area }, { size: 9.5 });
    if (v.professionalSigned === true) sheet.stamp(250, flow.y + 60, "SERVICE LOGEMENT", ["FSL"], 32);
  },
};
