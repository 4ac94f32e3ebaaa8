import { GREY, type Sheet } from "../../drawing/sheet.ts";
import { DEFECTS, EVICTION, OCCUPANCY, REQUEST } from "../../layouts/choices.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawSignature } from "../form-signatures.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { drawRow } from "../layouts/cells.ts";
import { Flow } from "../layouts/flow.ts";
import { signerOf } from "../layouts/naming.ts";
import { counted } from "../layouts/wording.ts";
import { writeAmount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { typeLine } from "./typed-lines.ts";

const LEFT = 57;
const WIDTH = 482;
const TEXT = { size: 10.5, leading: 14.5 } as const;
const LOOK = { label: { size: 10.5 }, value: { size: 10.5, face: "bold" }, leading: 15.5 } as const;

/** The words of a chosen value, as somebody types them. */
function wordsOf<T extends string>(choices: readonly (readonly [T, string])[], chosen: T | undefined) {
  return choices.find(([value]) => value === chosen)?.[1];
}

function drawTitle(flow: Flow, title: string): void {
  flow.need(56);
  flow.skip(22);
  flow.sheet.text(LEFT, flow.y, title, { face: "bold", size: 11 });
  flow.sheet.line(LEFT, flow.y + 3, LEFT + flow.sheet.measure(title, { face: "bold", size: 11 }), flow.y + 3, 0.8);
  flow.skip(4);
}

/** A typed line for what is known; a report has no line for what is not. */
function tell(flow: Flow, label: string, value: string | undefined): void {
  if (value !== undefined && value !== "") typeLine(flow, [{ label, value }], LOOK);
}

function drawHousehold(flow: Flow, v: Values): void {
  drawTitle(flow, "Présentation du ménage");
  flow.skip(6);
  const head = { size: 9.5, face: "bold" } as const;
  const rows: (string | undefined)[][] = [
    ["Nom", "Prénom", "Né(e) le", ""],
    [v["household.lastName"], v["household.firstName"], writeDate(v["household.birthOn"], "slashed"), "Demandeur"],
  ];
  if (v["household.coHolderFirstName"] !== undefined)
    rows.push([
      v["household.coHolderLastName"],
      v["household.coHolderFirstName"],
      writeDate(partnerBirthOn(v), "slashed"),
      "Conjoint(e)",
    ]);
  rows.forEach((row, line) => {
    const cells = [0.34, 0.28, 0.2, 0.18].map((share, place) => ({
      share,
      text: row[place] ?? "",
      style: line === 0 ? head : { size: 10.5 },
    }));
    drawRow(flow, cells, { least: 18, thickness: 0.5 });
  });
  flow.skip(2);
  const [adults, children] = [v["household.adults"], v["household.children"]];
  if (adults !== undefined && children !== undefined)
    tell(flow, "Composition du foyer", `${counted(adults, "adulte")}, ${counted(children, "enfant")} à charge`);
  tell(flow, "Adresse", v["household.address"]);
  tell(flow, "Code postal et commune", `${v["household.postalCode"]} ${v["household.city"]}`);
  tell(flow, "Téléphone", writePhone(v["household.phone"], "."));
  tell(flow, "Courriel", v["household.email"]);
}

function drawHome(flow: Flow, v: Values): void {
  drawTitle(flow, "Situation au regard du logement");
  tell(flow, "Statut d'occupation", wordsOf(OCCUPANCY, v.occupancy)?.toLowerCase());
  tell(flow, "Bailleur", v.landlord);
  const defects = (v.housingDefects ?? []).map((defect) => wordsOf(DEFECTS, defect)?.toLowerCase());
  tell(flow, "Difficultés liées au logement", defects.length > 0 ? `logement ${defects.join(", ")}` : undefined);
  tell(flow, "Procédure d'expulsion", wordsOf(EVICTION, v.evictionStage)?.toLowerCase());
  drawTitle(flow, "Situation financière");
  flow.skip(6);
  const money = (cents: number | undefined) => writeAmount(cents, "spaced") ?? "-";
  const rows = [
    ["Ressources du foyer (par mois)", money(v.monthlyIncomeCents), "Loyer et charges", money(v.rentCents)],
    ["Aide au logement", money(v.housingAidCents), "Dette locative", money(v.rentArrearsCents)],
    ["Autres dettes", money(v.otherDebtCents), "", ""],
  ];
  for (const row of rows) {
    const cells = [0.34, 0.18, 0.28, 0.2].map((share, place) => ({
      share,
      text: row[place] ?? "",
      style: { size: 10 },
    }));
    drawRow(flow, cells, { least: 18, thickness: 0.5 });
  }
}

function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  flow.need(120);
  flow.skip(26);
  if (v.signedOn) flow.sheet.text(LEFT, flow.y, `Fait à ${head.place}, le ${writeDate(v.signedOn, "slashed")}`, TEXT);
  const area = { y: flow.y + 8, width: WIDTH / 2, height: 78, bare: true } as const;
  drawSignature(
    flow.sheet,
    { ...area, x: LEFT - 5 },
    "Signature du ménage",
    v.householdSigned ? signerOf(v) : undefined,
  );
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(flow.sheet, { ...area, x: LEFT + WIDTH / 2 }, head.role, signer);
}

/** A social worker's orientation as it is typed in a word processor: underlined titles, lines, two plain tables, prose. */
export const orientationTypedEvaluation: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-typed-evaluation",
  title: "Fiche d'orientation",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 44, bottom: 796 }, (page) => {
      sheet.text(LEFT + WIDTH, 822, `Page ${page}`, { size: 8.5, color: GREY, align: "right" });
    });
    sheet.text(LEFT, 52, v["referrer.organisation"] ?? "", { face: "bold", size: 12 });
    sheet.text(LEFT, 66, head.address, { size: 9 });
    if (v.reference) sheet.text(LEFT + WIDTH, 52, `Dossier n° ${v.reference}`, { size: 10, align: "right" });
    sheet.text(297, 106, "FICHE D'ORIENTATION", { face: "bold", size: 15, align: "center" });
    sheet.text(297, 122, "Évaluation sociale en vue d'un accompagnement lié au logement", {
      size: 10.5,
      align: "center",
    });
    flow.y = 130;
    tell(flow, "Date", writeDate(v.documentOn, "slashed"));
    tell(flow, "Mesure sollicitée", nameScheme(v.scheme));
    tell(flow, "Objet de la demande", wordsOf(REQUEST, v.requestKind)?.toLowerCase());
    tell(flow, "Travailleur social", v["referrer.contactName"]);
    tell(flow, "Téléphone", writePhone(v["referrer.phone"], "."));
    tell(flow, "Courriel", v["referrer.email"]);
    drawHousehold(flow, v);
    drawHome(flow, v);
    drawTitle(flow, "Motif de l'orientation");
    flow.say(v.motive ?? "", TEXT);
    if (v.otherAccompaniment) {
      drawTitle(flow, "Autre accompagnement en cours");
      flow.say(v.otherAccompaniment, TEXT);
    }
    drawSignatures(flow, v, head);
  },
};
