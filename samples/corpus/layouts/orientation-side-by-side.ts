import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { isWoman, partnerBirthOn } from "../invent-people.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { drawRadio, drawStruck, fillPlace, paint } from "./typesetting.ts";

const VIOLET = rgb(0.36, 0.2, 0.48);
const PALE = rgb(0.93, 0.9, 0.96);
const WIDE = 252;
const COLUMNS = [36, 307] as const;

/** « Label  value » on a thin line; the value may take two lines. */
function drawItem(sheet: Sheet, { x, y }: { x: number; y: number }, label: string, value: string | undefined): number {
  const height = 21;
  sheet.text(x + 6, y + 14, label, { size: 8.5, color: VIOLET });
  const taken = sheet.measure(label, { size: 8.5 }) + 12;
  sheet.line(x + taken, y + 17, x + WIDE - 6, y + 17, 0.4, GREY);
  fillPlace(sheet, { x: x + taken + 2, y: y - 3, width: WIDE - taken - 10, height: 24 }, value, { size: 9.5 });
  return y + height;
}

type Item = readonly [label: string, value: string | undefined];

/** A panel with a coloured head. Gives the y of its foot. */
function drawPanel(sheet: Sheet, side: 0 | 1, y: number, title: string, items: readonly Item[]): number {
  const x = COLUMNS[side];
  paint(sheet, { x, y, width: WIDE, height: 16 }, VIOLET);
  sheet.text(x + 6, y + 11.5, title, { face: "bold", size: 9.5, color: rgb(1, 1, 1) });
  let at = y + 18;
  for (const [label, value] of items) at = drawItem(sheet, { x, y: at }, label, value);
  return at + 4;
}

function drawPeople(sheet: Sheet, top: number, v: Values): number {
  const filled = v["household.firstName"] !== undefined;
  const y = drawPanel(sheet, 0, top, "La famille", []);
  const x = COLUMNS[0] + 6;
  const woman = filled && isWoman(v["household.firstName"]);
  const next = drawRadio(sheet, { x, y: y + 9 }, "Madame", woman);
  drawRadio(sheet, { x: next + 14, y: y + 9 }, "Monsieur", filled && !woman);
  let at = y + 13;
  const items: readonly Item[] = [
    ["NOM", v["household.lastName"]],
    ["Prénom", v["household.firstName"]],
    ["Né(e) le", writeDate(v["household.birthOn"], "slashed")],
    ["NOM du conjoint", v["household.coHolderLastName"]],
    ["Prénom du conjoint", v["household.coHolderFirstName"]],
    ["Né(e) le", writeDate(partnerBirthOn(v), "slashed")],
    ["Adresse", v["household.address"]],
    ["CP", v["household.postalCode"]],
    ["Ville", v["household.city"]],
    ["Portable", writePhone(v["household.phone"])],
    ["Mail", v["household.email"]],
    ["Adulte(s) au foyer", writeCount(v["household.adults"])],
    ["Enfant(s) au foyer", writeCount(v["household.children"])],
  ];
  for (const [label, value] of items) at = drawItem(sheet, { x: COLUMNS[0], y: at }, label, value);
  return at;
}

function drawStages(sheet: Sheet, top: number, v: Values): number {
  let y = drawPanel(sheet, 1, top, "Où en est la procédure ?", []) + 9;
  const stages = [
    ["none", "aucune procédure en cours"],
    ["notice-to-pay", "commandement de payer délivré"],
    ["summons", "assignation au tribunal"],
    ["judgment", "jugement rendu, bail résilié"],
    ["order-to-leave", "commandement de quitter les lieux"],
    ["police-assistance", "réquisition ou octroi de la force publique"],
  ] as const;
  for (const [stage, words] of stages) {
    drawChoice(sheet, { x: COLUMNS[1] + 8, y }, words, { chosen: v.evictionStage === stage, mark: "checked" });
    y += 15.5;
  }
  return y - 4;
}

function drawStay(sheet: Sheet, top: number, v: Values): number {
  let y = drawPanel(sheet, 1, top, "Le logement", []) + 9;
  const places = [
    ["tenant", "locataire"],
    ["subtenant", "sous-locataire"],
    ["owner", "propriétaire"],
    ["hosted", "hébergé(e)"],
    ["shelter", "foyer, CHRS, hôtel"],
    ["homeless", "sans domicile"],
  ] as const;
  places.forEach(([place, words], index) => {
    const at = { x: COLUMNS[1] + 8 + ([0, 68, 168][index % 3] ?? 0), y: y + Math.floor(index / 3) * 15 };
    drawChoice(sheet, at, words, { chosen: v.occupancy === place, mark: "checked", size: 8.5 });
  });
  y = drawItem(sheet, { x: COLUMNS[1], y: y + 17 }, "Bailleur", v.landlord);
  const defects = [
    ["indecent", "indécent"],
    ["unhealthy", "insalubre"],
    ["overcrowded", "trop petit"],
    ["unsuitable", "inadapté"],
    ["too-expensive", "trop cher"],
  ] as const;
  sheet.text(COLUMNS[1] + 6, y + 13, "Le logement est :", { size: 8.5, color: VIOLET });
  defects.forEach(([defect, words], index) => {
    const at = { x: COLUMNS[1] + 82 + (index % 2) * 84, y: y + 13 + Math.floor(index / 2) * 14 };
    drawChoice(sheet, at, words, { chosen: v.housingDefects?.includes(defect) ?? false, mark: "checked", size: 8.5 });
  });
  return y + 48;
}

function drawFoot(sheet: Sheet, y: number, v: Values, head: Letterhead): void {
  paint(sheet, { x: 36, y, width: 523, height: 16 }, PALE);
  sheet.text(42, y + 11.5, "Pourquoi cet accompagnement ? (situation, attentes de la famille)", {
    face: "bold",
    size: 9.5,
  });
  sheet.frame({ x: 36, y, width: 523, height: 92 }, { thickness: 0.6, color: VIOLET });
  fillBlock(sheet, { x: 43, y: y + 18, width: 510, height: 73 }, v.motive, { size: 9.5 });
  sheet.text(42, y + 108, "Autre intervention auprès de la famille :", { size: 8.5, color: VIOLET });
  fillPlace(sheet, { x: 208, y: y + 93, width: 350, height: 24 }, v.otherAccompaniment, { size: 9.5 });
  sheet.text(42, y + 128, "Date :", { size: 8.5, color: VIOLET });
  fillPlace(sheet, { x: 70, y: y + 116, width: 110, height: 18 }, writeDate(v.signedOn, "slashed"));
  const { first, second } = whoSigned(v);
  drawSignature(sheet, { x: 36, y: y + 136, width: 172, height: 66 }, "Madame, Monsieur", first);
  drawSignature(sheet, { x: 211, y: y + 136, width: 172, height: 66 }, "Conjoint(e)", second);
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(sheet, { x: 386, y: y + 136, width: 173, height: 66 }, "Le référent social", signer);
}

/** An association's sheet in two columns of panels: the family on one side, who sends it and the home on the other. */
export const orientationSideBySide: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-side-by-side",
  title: "Fiche d'orientation ASELL",
  schemes: ["asell-cd", "asell-generaliste", "asell-renforce"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    paint(sheet, { x: 0, y: 0, width: 14, height: 842 }, VIOLET);
    sheet.page.drawEllipse({ x: 58, y: 800, xScale: 22, yScale: 16, color: VIOLET });
    sheet.text(58, 46, "ASELL", { face: "bold", size: 10, color: rgb(1, 1, 1), align: "center" });
    sheet.text(92, 40, "FICHE D'ORIENTATION", { face: "bold", size: 17, color: VIOLET });
    sheet.text(92, 54, "Accompagnement Socio-Éducatif Lié au Logement - à compléter par le référent social", {
      size: 8.5,
    });
    sheet.text(559, 40, "envoyée le", { size: 8.5, align: "right" });
    fillPlace(sheet, { x: 470, y: 44, width: 89, height: 16 }, writeDate(v.documentOn, "slashed"), { align: "right" });
    const actions = [
      ["asell-generaliste", "action généraliste"],
      ["asell-renforce", "action renforcée"],
      ["asell-cd", "courte durée"],
    ] as const;
    sheet.text(42, 80, "Mesure ASELL :", { face: "bold", size: 9.5 });
    let x = 122;
    for (const [scheme, words] of actions)
      x = drawChoice(sheet, { x, y: 80 }, words, { chosen: v.scheme === scheme, mark: "checked" }) + 14;
    sheet.text(42, 98, "Demande (rayer les mentions inutiles) :", { face: "bold", size: 9.5 });
    const wishes = [
      ["access", "Accès au logement"],
      ["maintenance", "Maintien"],
      ["diagnostic", "Diagnostic seul"],
    ] as const;
    drawStruck(sheet, { x: 240, y: 98 }, wishes, v.requestKind);
    const left = drawPeople(sheet, 110, v);
    drawPanel(sheet, 0, left + 8, "Le budget du mois", [
      ["Ressources (total)", writeAmount(v.monthlyIncomeCents, "bare")],
      ["Loyer et charges", writeAmount(v.rentCents, "bare")],
      ["Aide au logement", writeAmount(v.housingAidCents, "bare")],
      ["Impayé de loyer", writeAmount(v.rentArrearsCents, "bare")],
      ["Autres dettes", writeAmount(v.otherDebtCents, "bare")],
    ]);
    let right = drawPanel(sheet, 1, 110, "Qui oriente ?", [
      ["Structure", v["referrer.organisation"]],
      ["Référent", v["referrer.contactName"]],
      ["Tél.", writePhone(v["referrer.phone"])],
      ["Mail", v["referrer.email"]],
    ]);
    right = drawStay(sheet, right + 6, v);
    drawStages(sheet, right + 6, v);
    drawFoot(sheet, 606, v, head);
  },
};
