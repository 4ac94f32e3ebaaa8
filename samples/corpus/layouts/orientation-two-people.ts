import { phone, shortDate } from "../../drawing/french.ts";
import { BLACK, GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { type Cell, drawRow } from "./cells.ts";
import { drawHouse } from "./emblems.ts";
import { Flow } from "./flow.ts";
import { type Choice, crossedBox, drawChoices, drawSpaced } from "./marks.ts";
import { drawSigning } from "./signing.ts";
import { briefDate, counted, joined, roundEuros, said, schemeName } from "./wording.ts";

const HEAD = { size: 8.5, face: "bold" } as const;

/** Three columns: what is asked, the applicant, and the partner. */
function drawPeople(flow: Flow, v: Values): void {
  const row = (label: string, one: string, two: string) =>
    drawRow(flow, [
      { share: 0.24, text: label, style: { size: 8.5 } },
      { share: 0.38, text: one },
      { share: 0.38, text: two },
    ]);
  drawRow(
    flow,
    ["", "DEMANDEUR", "CONJOINT / CONCUBIN(E)"].map((text, place) => ({
      share: place === 0 ? 0.24 : 0.38,
      text,
      style: { ...HEAD, align: "center" },
      shaded: true,
    })),
  );
  row("Nom", v["household.lastName"] ?? "", v["household.coHolderLastName"] ?? "");
  row("Prénom(s)", v["household.firstName"] ?? "", v["household.coHolderFirstName"] ?? "");
  row("Date de naissance", said(v["household.birthOn"], shortDate), "");
  row("Tél.", said(v["household.phone"], phone), "");
  const wide = (label: string, text: string) =>
    drawRow(flow, [
      { share: 0.24, text: label, style: { size: 8.5 } },
      { share: 0.76, text },
    ]);
  wide("Mél.", v["household.email"] ?? "");
  wide("Adresse du logement concerné", v["household.address"] ?? "");
  wide("CP et commune", joined([v["household.postalCode"] ?? "", v["household.city"] ?? ""], " "));
  const family = [
    said(v["household.adults"], (count) => counted(count, "adulte")),
    said(v["household.children"], (count) => counted(count, "enfant")),
  ];
  wide("Composition familiale", joined(family, " + "));
}

/** A framed line of boxes under its question. */
function drawAsked(flow: Flow, question: string, choices: readonly Choice[]): void {
  flow.need(50);
  const top = flow.y;
  flow.sheet.text(flow.left + 5, top + 11, question, HEAD);
  flow.y = top + 25;
  drawChoices(flow, choices, { mark: crossedBox, from: 8, style: { size: 8.8 } });
  flow.y += 6;
  flow.sheet.frame({ x: flow.left, y: top, width: flow.width, height: flow.y - top });
}

function drawSituation(flow: Flow, v: Values): void {
  const lives = v.occupancy;
  drawAsked(flow, "Statut d'occupation", [
    { words: "Locataire", chosen: lives === "tenant" },
    { words: "Sous-locataire", chosen: lives === "subtenant" },
    { words: "Propriétaire", chosen: lives === "owner" },
    { words: "Hébergé chez un tiers", chosen: lives === "hosted" },
    { words: "Sans domicile", chosen: lives === "homeless" },
    { words: "Structure d'hébergement (CHRS, CADA…)", chosen: lives === "shelter" },
  ]);
  const money: [string, number | undefined][] = [
    ["Ressources mensuelles du foyer", v.monthlyIncomeCents],
    ["Loyer, charges comprises", v.rentCents],
    ["AL / APL", v.housingAidCents],
    ["Impayé de loyer", v.rentArrearsCents],
    ["Autres dettes", v.otherDebtCents],
  ];
  const cells = money.map(
    ([label, cents]): Cell => ({ share: 0.2, label, text: said(cents, roundEuros), style: { align: "center" } }),
  );
  drawRow(flow, cells, { label: { size: 7.5, color: GREY } });
  drawRow(flow, [
    { share: 0.24, text: "Bailleur", style: { size: 8.5 } },
    { share: 0.76, text: v.landlord ?? "" },
  ]);
  const stage = v.evictionStage;
  drawAsked(flow, "Procédure d'expulsion locative : stade atteint", [
    { words: "Sans objet", chosen: stage === "none" },
    { words: "Cdt de payer", chosen: stage === "notice-to-pay" },
    { words: "Assignation", chosen: stage === "summons" },
    { words: "Jugement", chosen: stage === "judgment" },
    { words: "Cdt de quitter les lieux", chosen: stage === "order-to-leave" },
    { words: "Force publique", chosen: stage === "police-assistance" },
  ]);
  const defects = v.housingDefects ?? [];
  drawAsked(flow, "Problème lié au logement (plusieurs réponses possibles)", [
    { words: "Indécent", chosen: defects.includes("indecent") },
    { words: "Insalubre", chosen: defects.includes("unhealthy") },
    { words: "Suroccupé", chosen: defects.includes("overcrowded") },
    { words: "Inadapté", chosen: defects.includes("unsuitable") },
    { words: "Trop cher", chosen: defects.includes("too-expensive") },
  ]);
}

function drawReferral(flow: Flow, v: Values): void {
  const small = { label: { size: 7.5, color: GREY } };
  drawRow(flow, [{ share: 1, text: v.otherAccompaniment ?? "", label: "Autre accompagnement déjà en place" }], small);
  drawRow(flow, [{ share: 1, text: v.motive ?? "", label: "Motif de l'orientation" }], { ...small, least: 46 });
  drawRow(
    flow,
    [
      { share: 0.28, text: v["referrer.organisation"] ?? "", label: "Service orienteur" },
      { share: 0.18, text: v["referrer.contactName"] ?? "", label: "Interlocuteur" },
      { share: 0.16, text: said(v["referrer.phone"], phone), label: "Ligne directe", style: { size: 9 } },
      { share: 0.38, text: v["referrer.email"] ?? "", label: "Messagerie", style: { size: 9 } },
    ],
    small,
  );
}

/** Where there is a partner and the household has not signed, the applicant alone has: both names are needed. */
function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  flow.need(108);
  const made = `Fait à ${head.place}, le ${said(v.signedOn, briefDate)}`;
  flow.sheet.text(flow.left + 5, flow.y + 16, made, { size: 9.5 });
  const name = v["household.lastName"] ?? "";
  const partner = v["household.coHolderLastName"];
  const width = flow.width / 3;
  const at = (place: number) => ({ x: flow.left + place * width, y: flow.y + 24, width, height: 76 });
  const signers = [
    { label: "Le demandeur", signed: v.householdSigned === true || partner !== undefined, name: `${name}1` },
    {
      label: "Le conjoint (s'il y a lieu)",
      signed: v.householdSigned === true && partner !== undefined,
      name: `${name}2`,
    },
    { label: "Le service orienteur", signed: v.professionalSigned, name: v["referrer.contactName"] ?? head.signer },
  ];
  const asked = v.householdSigned !== undefined;
  signers.forEach((signer, place) => {
    if (place < 2 && !asked) return;
    flow.sheet.frame(at(place));
    drawSigning(flow.sheet, { ...signer, area: at(place) }, { face: "bold" });
  });
  flow.y += 100;
}

/** A « fiche navette » with a column for each of two people, closely ruled, crosses in thin squares. */
export const orientationTwoPeople: Layout = {
  kind: "orientation",
  variant: "fiche-navette",
  title: "Fiche navette",
  name: "orientation-two-people",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 36, width: 523, top: 34, bottom: 806 }, () => {
      const foot = `${head.name} - ${head.address} - ${head.contact}`;
      sheet.text(297, 826, foot, { size: 6.8, color: GREY, align: "center" });
    });
    drawHouse(sheet, 40, 26);
    sheet.text(88, 40, head.name, { size: 9, face: "bold" });
    sheet.text(88, 52, "Pôle logement - secrétariat des commissions", { size: 8, color: GREY });
    drawSpaced(sheet, 86, "FICHE NAVETTE", { size: 16, face: "bold", gap: 6, color: BLACK });
    flow.y = 98;
    drawRow(flow, [
      { share: 0.3, label: "N° de dossier", text: v.reference ?? "" },
      { share: 0.25, label: "Date de la fiche", text: said(v.documentOn, briefDate) },
      { share: 0.45, label: "Mesure sollicitée", text: schemeName(v.scheme) },
    ]);
    const wanted = v.requestKind;
    drawAsked(flow, "Objet de la demande", [
      { words: "Accès à un logement", chosen: wanted === "access" },
      { words: "Maintien dans le logement actuel", chosen: wanted === "maintenance" },
      { words: "Diagnostic seul", chosen: wanted === "diagnostic" },
    ]);
    drawPeople(flow, v);
    drawSituation(flow, v);
    drawReferral(flow, v);
    drawSignatures(flow, v, head);
  },
};
