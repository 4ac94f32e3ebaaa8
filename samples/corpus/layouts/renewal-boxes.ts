import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawComb, drawRow } from "./cells.ts";
import { drawWaves } from "./emblems.ts";
import { Flow } from "./flow.ts";
import { drawChoices, drawRinged, roundButton } from "./marks.ts";
import { drawSigning } from "./signing.ts";
import { dateDigits, said, schemeName } from "./wording.ts";

const DATE = [2, 2, 4] as const;
const LABEL = { label: { size: 8, color: GREY } } as const;

function drawMeasure(flow: Flow, v: Values): void {
  drawRow(
    flow,
    [
      { share: 0.34, label: "Mesure n°", text: v.measureRef ?? "" },
      { share: 0.66, label: "Accompagnement concerné", text: schemeName(v.scheme) },
    ],
    LABEL,
  );
  drawRow(
    flow,
    [
      { share: 0.5, label: "NOM du bénéficiaire", text: v["household.lastName"] ?? "" },
      { share: 0.5, label: "Prénom du bénéficiaire", text: v["household.firstName"] ?? "" },
    ],
    LABEL,
  );
}

function drawDateLine(flow: Flow, label: string, date: string | undefined): void {
  flow.need(30);
  flow.skip(24);
  flow.sheet.text(flow.left, flow.y, label, { size: 10 });
  drawComb(flow, { x: flow.left + 210, y: flow.y, groups: DATE, signs: said(date, dateDigits), cell: 15 });
}

/** The rank is ticked among the usual ones, and written out beyond them. */
function drawWish(flow: Flow, v: Values): void {
  const asked = v.renewalRank;
  flow.need(110);
  flow.skip(28);
  flow.sheet.text(flow.left, flow.y, "Renouvellement demandé", { size: 10 });
  const choices = [1, 2, 3].map((place) => ({ words: place === 1 ? "1er" : `${place}e`, chosen: asked === place }));
  drawChoices(flow, choices, { mark: roundButton, from: 210, style: { size: 10 }, gap: 20 });
  if (asked !== undefined && asked > 3)
    flow.sheet.text(flow.left + 370, flow.y, `autre : ${asked}e`, { size: 10, filled: true });
  flow.skip(24);
  flow.sheet.text(flow.left, flow.y, "Nombre de mois demandés", { size: 10 });
  flow.sheet.frame({ x: flow.left + 210, y: flow.y - 13, width: 42, height: 18 });
  flow.sheet.text(flow.left + 231, flow.y, said(v.monthsRequested, String), {
    size: 11,
    align: "center",
    filled: true,
  });
  flow.skip(26);
  flow.sheet.text(flow.left, flow.y, "À titre exceptionnel (entourer la réponse)", { size: 10 });
  drawRinged(flow.sheet, { x: flow.left + 218, y: flow.y }, [
    { words: "OUI", chosen: v.exceptional === true },
    { words: "NON", chosen: v.exceptional === false },
  ]);
  flow.skip(16);
}

function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  flow.need(190);
  flow.skip(20);
  const area = { y: flow.y, width: flow.width / 2 - 6, height: 80 };
  const name = v["household.lastName"] ?? "";
  for (const [place, signer] of [
    { label: "Signature du bénéficiaire", signed: v.householdSigned, name },
    { label: "Signature du référent de la mesure", signed: v.professionalSigned, name: head.signer },
  ].entries()) {
    const at = { ...area, x: flow.left + place * (area.width + 12) };
    if (signer.signed !== undefined) flow.sheet.frame(at, { thickness: 1 });
    drawSigning(flow.sheet, { ...signer, area: at });
  }
  flow.skip(96);
  flow.sheet.frame({ x: flow.left, y: flow.y, width: flow.width, height: 62 }, { shaded: true });
  flow.sheet.text(flow.left + 8, flow.y + 15, "Partie réservée à la commission - ne rien inscrire", {
    size: 9,
    face: "bold",
  });
  flow.sheet.text(flow.left + 8, flow.y + 34, "Avis :    favorable      défavorable      ajourné", { size: 9 });
  flow.sheet.text(flow.left + 8, flow.y + 52, "Durée :  ........... mois     Séance du  ....../....../............", {
    size: 9,
  });
  flow.skip(62);
}

/** A form to renew: round buttons, an answer to ring, dates in boxes, and a part kept for the commission. */
export const renewalBoxes: Layout = {
  kind: "renewal",
  title: "Demande de renouvellement",
  name: "renewal-boxes",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 50, width: 495, top: 40, bottom: 800 }, () => {
      sheet.text(297, 824, `À adresser à : ${head.name}, ${head.address}`, { size: 7.5, color: GREY, align: "center" });
    });
    drawWaves(sheet, 50, 36);
    sheet.text(102, 50, head.name, { size: 10, face: "bold" });
    sheet.text(102, 63, head.contact, { size: 8, color: GREY });
    flow.y = 90;
    flow.say("DEMANDE DE RENOUVELLEMENT", { size: 16, face: "bold", align: "center" });
    flow.say("d'une mesure d'accompagnement social lié au logement", { size: 10.5, align: "center" });
    flow.skip(16);
    drawMeasure(flow, v);
    drawDateLine(flow, "Date de naissance", v["household.birthOn"]);
    drawDateLine(flow, "Fin de la mesure en cours", v.endOn);
    drawWish(flow, v);
    drawRow(flow, [{ share: 1, label: "Motivation de la demande", text: v.motive ?? "" }], { ...LABEL, least: 90 });
    drawDateLine(flow, "Date de signature", v.signedOn);
    drawSignatures(flow, v, head);
  },
};
