import { euros, longDate, phone } from "../../drawing/french.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawRings } from "./emblems.ts";
import { Flow } from "./flow.ts";
import { drawSigning } from "./signing.ts";
import { counted, joined, said, schemeName } from "./wording.ts";

const BODY = { size: 10.5, face: "serif", leading: 15.5 } as const;

const LIVES = {
  tenant: "est locataire de son logement",
  subtenant: "est sous-locataire de son logement",
  owner: "est propriétaire de son logement",
  hosted: "est hébergé par un tiers",
  homeless: "est sans logement",
  shelter: "vit en structure d'hébergement",
} as const;

const STAGES = {
  none: "Aucune procédure d'expulsion n'est engagée.",
  "notice-to-pay": "Un commandement de payer lui a été délivré.",
  summons: "Il a reçu une assignation devant le juge.",
  judgment: "Un jugement d'expulsion a été rendu.",
  "order-to-leave": "Un commandement de quitter les lieux lui a été signifié.",
  "police-assistance": "Le concours de la force publique a été accordé.",
} as const;

const WISHES = {
  access: "l'accès à un logement",
  maintenance: "le maintien dans le logement",
  diagnostic: "un diagnostic",
} as const;

function tellHousehold(v: Values): string {
  const birth = said(v["household.birthOn"], (on) => `né(e) le ${longDate(on)}`);
  const street = said(v["household.address"], (text) => `demeurant ${text}`);
  const town = joined([v["household.postalCode"] ?? "", v["household.city"] ?? ""], " ");
  const call = said(v["household.phone"], (number) => `joignable au ${phone(number)}`);
  const name = joined([v["household.firstName"] ?? "", v["household.lastName"] ?? ""], " ");
  return `Je vous soumets la situation de M. ou Mme ${joined([name, birth, street, town, call], ", ")}.`;
}

function tellFamily(v: Values): string {
  const adults = said(v["household.adults"], (count) => counted(count, "adulte"));
  const children = said(v["household.children"], (count) => counted(count, "enfant"));
  const family = joined([adults, children], " et ");
  const landlord = said(v.landlord, (name) => ` Le bailleur est ${name}.`);
  const lives = said(v.occupancy, (occupancy) => ` Il ${LIVES[occupancy]}.`);
  return `${family === "" ? "" : `Le ménage se compose de ${family}.`}${lives}${landlord}`.trim();
}

function tellBudget(v: Values): string {
  return joined(
    [
      said(v.monthlyIncomeCents, (cents) => `Ses ressources s'élèvent à ${euros(cents)} par mois.`),
      said(v.rentCents, (cents) => `Le loyer, charges comprises, est de ${euros(cents)}.`),
      said(v.housingAidCents, (cents) => `L'aide au logement perçue est de ${euros(cents)}.`),
      said(v.rentArrearsCents, (cents) => `L'impayé de loyer atteint ${euros(cents)}.`),
      said(v.otherDebtCents, (cents) => `Les autres dettes représentent ${euros(cents)}.`),
      said(v.evictionStage, (stage) => STAGES[stage]),
    ],
    " ",
  );
}

function drawReferrer(flow: Flow, v: Values, head: Letterhead): void {
  const { sheet } = flow;
  drawRings(sheet, 56, 36);
  flow.say(v["referrer.organisation"] ?? head.name, { size: 12, face: "serifBold", inset: 56 });
  flow.say(v["referrer.contactName"] ?? "", { size: 9.5, face: "serif", inset: 56 });
  const reach = joined(
    [said(v["referrer.phone"], (number) => `Tél. ${phone(number)}`), v["referrer.email"] ?? ""],
    " - ",
  );
  flow.say(reach, { size: 9.5, face: "serif", inset: 56 });
  flow.skip(26);
  sheet.text(330, flow.y, "Secrétariat de la commission", { size: 10.5, face: "serif" });
  sheet.text(330, flow.y + 14, "du Fonds de solidarité pour le logement", { size: 10.5, face: "serif" });
  sheet.text(330, flow.y + 40, `${head.place}, le ${said(v.documentOn, longDate)}`, { size: 10.5, face: "serif" });
  flow.skip(62);
}

/** A social worker's letter: everything stands in sentences, nothing in boxes. */
export const orientationReport: Layout = {
  kind: "orientation",
  variant: "lettre",
  title: "Demande d'accompagnement social lié au logement",
  name: "orientation-report",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 56, width: 480, top: 36, bottom: 800 }, () => {
      sheet.text(297, 824, "Document confidentiel - secret professionnel, art. 226-13 du code pénal", {
        size: 7.5,
        face: "serif",
        color: GREY,
        align: "center",
      });
    });
    drawReferrer(flow, v, head);
    const family = said(v["household.lastName"], (name) => `famille ${name}`);
    const subject = joined(["demande d'accompagnement social lié au logement", schemeName(v.scheme), family], ", ");
    flow.say(`Objet : ${subject}`, { ...BODY, face: "serifBold" });
    if (v.reference !== undefined) flow.say(`Dossier n° ${v.reference}`, BODY);
    flow.skip(12);
    flow.say("Madame, Monsieur,", BODY);
    const wish = said(v.requestKind, (kind) => `La présente demande porte sur ${WISHES[kind]}.`);
    const other = said(v.otherAccompaniment, (text) => `Autre accompagnement en cours : ${text}`);
    const motive = said(v.motive, (text) => `Motif de la demande : ${text}`);
    for (const text of [tellHousehold(v), tellFamily(v), tellBudget(v), wish, other, motive]) {
      if (text === "") continue;
      flow.skip(7);
      flow.say(text, BODY);
    }
    flow.skip(7);
    flow.say("Le ménage a donné son accord à cette démarche. Je reste à votre disposition pour tout complément.", BODY);
    flow.need(120);
    flow.skip(26);
    const style = { size: 10, face: "serif" } as const;
    const area = { y: flow.y, width: 210, height: 84 };
    drawSigning(
      sheet,
      {
        label: "Le ménage, pour accord",
        signed: v.householdSigned,
        name: v["household.lastName"] ?? "",
        area: { ...area, x: 51 },
      },
      style,
    );
    drawSigning(
      sheet,
      {
        label: "Le travailleur social",
        signed: v.professionalSigned,
        name: v["referrer.contactName"] ?? head.signer,
        area: { ...area, x: 325 },
      },
      style,
    );
  },
};
