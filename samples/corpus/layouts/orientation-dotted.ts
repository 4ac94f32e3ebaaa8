import { longDate } from "../../drawing/french.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawDotted, drawDottedPair } from "./cells.ts";
import { Flow } from "./flow.ts";
import { bracketed, type Choice, drawChoices } from "./marks.ts";
import { drawSigning } from "./signing.ts";
import { dottedDate, dottedPhone, said, schemeName, tightEuros } from "./wording.ts";

function drawHeading(flow: Flow, title: string): void {
  flow.need(60);
  flow.skip(23);
  flow.sheet.text(flow.left, flow.y, title, { size: 11.5, face: "serifBold" });
  flow.sheet.line(
    flow.left,
    flow.y + 3,
    flow.left + flow.sheet.measure(title, { size: 11.5, face: "serifBold" }),
    flow.y + 3,
  );
}

function drawAsked(flow: Flow, question: string, choices: readonly Choice[]): void {
  flow.need(52);
  flow.skip(19);
  flow.sheet.text(flow.left, flow.y, question, { size: 10.5, face: "serif" });
  flow.skip(16);
  drawChoices(flow, choices, { mark: bracketed, from: 14, style: { size: 10, face: "serif" }, leading: 16, gap: 12 });
}

function drawHousehold(flow: Flow, v: Values): void {
  drawHeading(flow, "La personne ou le ménage");
  drawDotted(flow, "NOM :", v["household.lastName"] ?? "");
  drawDotted(flow, "Prénom :", v["household.firstName"] ?? "");
  drawDottedPair(flow, [
    { label: "Né(e) le :", value: said(v["household.birthOn"], dottedDate), to: 0.42 },
    { label: "Téléphone :", value: said(v["household.phone"], dottedPhone), from: 0.45 },
  ]);
  drawDotted(flow, "Demeurant :", v["household.address"] ?? "");
  drawDottedPair(flow, [
    { label: "C.P. :", value: v["household.postalCode"] ?? "", to: 0.28 },
    { label: "Ville :", value: v["household.city"] ?? "", from: 0.31 },
  ]);
  drawDotted(flow, "Courriel :", v["household.email"] ?? "");
  drawDottedPair(flow, [
    { label: "Nombre d'adultes au foyer :", value: said(v["household.adults"], String), to: 0.46 },
    { label: "Nombre d'enfants à charge :", value: said(v["household.children"], String), from: 0.5 },
  ]);
}

function drawHousing(flow: Flow, v: Values): void {
  drawHeading(flow, "Le logement et le budget");
  const lives = v.occupancy;
  drawAsked(flow, "La personne est :", [
    { words: "locataire", chosen: lives === "tenant" },
    { words: "sous-locataire", chosen: lives === "subtenant" },
    { words: "propriétaire", chosen: lives === "owner" },
    { words: "hébergée par la famille ou des amis", chosen: lives === "hosted" },
    { words: "sans abri", chosen: lives === "homeless" },
    { words: "en foyer ou centre d'hébergement", chosen: lives === "shelter" },
  ]);
  drawDotted(flow, "Nom du propriétaire ou du bailleur :", v.landlord ?? "");
  drawDottedPair(flow, [
    { label: "Loyer + charges :", value: said(v.rentCents, tightEuros), to: 0.44 },
    { label: "Allocation logement :", value: said(v.housingAidCents, tightEuros), from: 0.48 },
  ]);
  drawDottedPair(flow, [
    { label: "Total des ressources par mois :", value: said(v.monthlyIncomeCents, tightEuros), to: 0.52 },
    { label: "Dette locative :", value: said(v.rentArrearsCents, tightEuros), from: 0.55 },
  ]);
  const stage = v.evictionStage;
  drawAsked(flow, "Procédure en cours :", [
    { words: "aucune", chosen: stage === "none" },
    { words: "commandement de payer", chosen: stage === "notice-to-pay" },
    { words: "assignation", chosen: stage === "summons" },
    { words: "jugement d'expulsion", chosen: stage === "judgment" },
    { words: "commandement de quitter les lieux", chosen: stage === "order-to-leave" },
    { words: "concours de la force publique", chosen: stage === "police-assistance" },
  ]);
}

function drawWish(flow: Flow, v: Values): void {
  drawHeading(flow, "La demande");
  const wanted = v.requestKind;
  drawAsked(flow, "La mesure vise :", [
    { words: "l'accès au logement", chosen: wanted === "access" },
    { words: "le maintien dans les lieux", chosen: wanted === "maintenance" },
    { words: "un diagnostic", chosen: wanted === "diagnostic" },
  ]);
  drawDotted(flow, "Type d'accompagnement demandé :", schemeName(v.scheme));
  drawDotted(flow, "Motif de la demande :", v.motive ?? "");
  drawHeading(flow, "Qui oriente ?");
  drawDotted(flow, "Organisme :", v["referrer.organisation"] ?? "");
  drawDottedPair(flow, [
    { label: "Travailleur social :", value: v["referrer.contactName"] ?? "", to: 0.58 },
    { label: "Tél. :", value: said(v["referrer.phone"], dottedPhone), from: 0.61 },
  ]);
}

function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  flow.need(120);
  flow.skip(26);
  const look = { size: 10.5, face: "serif" } as const;
  const made = `À ${head.place}, le `;
  const signedOn = v.signedOn === undefined ? "................................" : longDate(v.signedOn);
  flow.sheet.text(flow.left, flow.y, made, look);
  flow.sheet.text(flow.left + flow.sheet.measure(made, look) + 3, flow.y, signedOn, {
    ...look,
    filled: v.signedOn !== undefined,
  });
  const area = { y: flow.y + 6, width: 200, height: 82 };
  const style = { size: 10, face: "serif" } as const;
  drawSigning(
    flow.sheet,
    {
      label: "Signature de l'intéressé(e)",
      signed: v.householdSigned,
      name: v["household.lastName"] ?? "",
      area: { ...area, x: flow.left },
    },
    style,
  );
  drawSigning(
    flow.sheet,
    {
      label: "Signature du travailleur social",
      signed: v.professionalSigned,
      name: v["referrer.contactName"] ?? head.signer,
      area: { ...area, x: 330 },
    },
    style,
  );
  flow.skip(88);
}

/** A typed sheet of dotted lines with « [X] » in brackets, no frame at all, signatures on white paper. */
export const orientationDotted: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  title: "Fiche d'orientation",
  name: "orientation-dotted",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 56, width: 483, top: 40, bottom: 800 }, () => {
      sheet.text(297, 822, `Document à retourner : ${head.name}, ${head.address}`, {
        size: 7.5,
        face: "serif",
        color: GREY,
        align: "center",
      });
    });
    flow.say(head.name, { size: 11, face: "serifBold" });
    flow.say(`${head.address} - ${head.contact}`, { size: 8.5, face: "serif" });
    flow.skip(10);
    flow.say("FICHE D'ORIENTATION", { size: 17, face: "serifBold", align: "center" });
    flow.say("vers un accompagnement social lié au logement", { size: 11, face: "serif", align: "center" });
    drawHousehold(flow, v);
    drawHousing(flow, v);
    drawWish(flow, v);
    drawSignatures(flow, v, head);
  },
};
