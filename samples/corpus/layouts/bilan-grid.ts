import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawComb, drawRow } from "./cells.ts";
import { drawRings } from "./emblems.ts";
import { Flow } from "./flow.ts";
import { type Choice, drawChoices, penTicked } from "./marks.ts";
import { drawSigning } from "./signing.ts";
import { dateDigits, dottedDate, joined, said, schemeName } from "./wording.ts";

const DATE = [2, 2, 4] as const;

/** The marks out of 4 that go with an outcome, a line of the grid each; none where the mesure broke off. */
const SCORES = { met: [4, 4, 3, 4], "partly-met": [3, 2, 3, 2], "not-met": [1, 2, 1, 1], "broken-off": [] } as const;

const THEMES = [
  "Paiement régulier du loyer",
  "Gestion du budget",
  "Ouverture et suivi des droits",
  "Entretien et usage du logement",
];

function drawAsked(flow: Flow, question: string, choices: readonly Choice[]): void {
  flow.need(40);
  flow.skip(18);
  flow.sheet.text(flow.left, flow.y, question, { size: 9.5, face: "bold" });
  const from = flow.sheet.measure(question, { size: 9.5, face: "bold" }) + 10;
  drawChoices(flow, choices, { mark: penTicked, from, style: { size: 9.5 } });
  flow.skip(6);
}

function drawIdentity(flow: Flow, v: Values): void {
  drawRow(flow, [
    { share: 0.16, text: "Nom", shaded: true, style: { size: 9 } },
    { share: 0.34, text: v["household.lastName"] ?? "" },
    { share: 0.16, text: "Prénom", shaded: true, style: { size: 9 } },
    { share: 0.34, text: v["household.firstName"] ?? "" },
  ]);
  drawRow(flow, [
    { share: 0.16, text: "Né(e) le", shaded: true, style: { size: 9 } },
    { share: 0.34, text: said(v["household.birthOn"], dottedDate) },
    { share: 0.16, text: "N° mesure", shaded: true, style: { size: 9 } },
    { share: 0.34, text: v.measureRef ?? "" },
  ]);
  drawRow(flow, [
    { share: 0.16, text: "Dispositif", shaded: true, style: { size: 9 } },
    { share: 0.84, text: schemeName(v.scheme) },
  ]);
}

function drawGrid(flow: Flow, v: Values): void {
  const scores: readonly number[] = v.outcome === undefined ? [] : SCORES[v.outcome];
  const head = { size: 8.5, face: "bold", align: "center" } as const;
  drawRow(flow, [
    {
      share: 0.52,
      text: "Grille d'évaluation (1 = faible, 4 = acquis)",
      style: { ...head, align: "left" },
      shaded: true,
    },
    ...[1, 2, 3, 4].map((score) => ({ share: 0.12, text: String(score), style: head, shaded: true })),
  ]);
  THEMES.forEach((theme, line) => {
    drawRow(flow, [
      { share: 0.52, text: theme, style: { size: 9 } },
      ...[1, 2, 3, 4].map((score) => ({
        share: 0.12,
        text: scores[line] === score ? "x" : "",
        style: { size: 11, align: "center" } as const,
      })),
    ]);
  });
}

function drawSpan(flow: Flow, v: Values): void {
  flow.need(44);
  flow.skip(22);
  flow.sheet.text(flow.left, flow.y, "Début de la mesure", { size: 9.5 });
  drawComb(flow, { x: flow.left + 96, y: flow.y, groups: DATE, signs: said(v.startOn, dateDigits), between: "/" });
  flow.sheet.text(flow.left + 268, flow.y, "Fin de la mesure", { size: 9.5 });
  drawComb(flow, { x: flow.left + 352, y: flow.y, groups: DATE, signs: said(v.endOn, dateDigits), between: "/" });
  flow.skip(10);
  drawRow(flow, [
    { share: 0.35, text: "Nombre total de rencontres", style: { size: 9 }, shaded: true },
    { share: 0.12, text: said(v.visitsDone, String), style: { align: "center" } },
    { share: 0.41, text: "dont visites à domicile (VAD)", style: { size: 9 }, shaded: true },
    { share: 0.12, text: said(v.homeVisitsDone, String), style: { align: "center" } },
  ]);
}

function drawFollowing(flow: Flow, v: Values): void {
  const label = { label: { size: 8, face: "bold" } } as const;
  flow.skip(6);
  drawAsked(flow, "Relais mis en place :", [
    { words: "Oui", chosen: v.relay !== undefined },
    { words: "Non", chosen: false },
  ]);
  drawRow(flow, [{ share: 1, label: "Si oui, relais (service ou personne)", text: v.relay ?? "" }], label);
  drawRow(flow, [{ share: 1, label: "Préconisations", text: v.recommendations ?? "" }], { ...label, least: 40 });
  drawRow(flow, [{ share: 1, label: "Motif de la rupture ou de l'absence de signature", text: v.reason ?? "" }], {
    ...label,
    least: 34,
  });
}

function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  flow.need(122);
  flow.skip(20);
  flow.sheet.text(flow.left, flow.y, `${head.place}, le`, { size: 9.5 });
  const x = flow.left + flow.sheet.measure(`${head.place}, le`, { size: 9.5 }) + 8;
  drawComb(flow, { x, y: flow.y, groups: DATE, signs: said(v.signedOn, dateDigits), between: "/" });
  const area = { y: flow.y + 10, width: flow.width / 2, height: 78 };
  flow.sheet.frame({ ...area, x: flow.left, width: flow.width }, { thickness: 1 });
  flow.sheet.line(flow.left + area.width, area.y, flow.left + area.width, area.y + area.height, 1);
  const name = v["household.lastName"] ?? "";
  drawSigning(flow.sheet, { label: "Le ménage", signed: v.householdSigned, name, area: { ...area, x: flow.left } });
  const worker = { label: "L'intervenant social", signed: v.professionalSigned, name: head.signer };
  drawSigning(flow.sheet, { ...worker, area: { ...area, x: flow.left + area.width } });
  flow.skip(90);
}

/** A report as a grid: ticked kind and outcome, marks out of four, dates in boxes of one digit. */
export const bilanGrid: Layout = {
  kind: "bilan",
  title: "Bilan de la mesure",
  name: "bilan-grid",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 44, width: 507, top: 36, bottom: 806 }, () => {
      sheet.text(297, 826, `${head.name} - ${head.address} - ${head.contact}`, {
        size: 6.8,
        color: GREY,
        align: "center",
      });
    });
    drawRings(sheet, 44, 30);
    flow.say("BILAN DE LA MESURE D'ACCOMPAGNEMENT", { size: 14, face: "bold", align: "center" });
    flow.say(joined([head.name, said(v.reference, (text) => `dossier n° ${text}`)], " - "), {
      size: 9,
      align: "center",
    });
    flow.skip(6);
    drawAsked(flow, "Nature du bilan :", [
      { words: "intermédiaire", chosen: v.bilanKind === "interim" },
      { words: "final", chosen: v.bilanKind === "final" },
      { words: "de rupture", chosen: v.bilanKind === "break-off" },
    ]);
    drawIdentity(flow, v);
    drawSpan(flow, v);
    flow.skip(10);
    drawGrid(flow, v);
    drawAsked(flow, "Objectifs :", [
      { words: "atteints", chosen: v.outcome === "met" },
      { words: "partiellement atteints", chosen: v.outcome === "partly-met" },
      { words: "non atteints", chosen: v.outcome === "not-met" },
      { words: "mesure interrompue", chosen: v.outcome === "broken-off" },
    ]);
    drawFollowing(flow, v);
    drawSignatures(flow, v, head);
  },
};
