import { rgb } from "pdf-lib";
import { A4, GREY, type Sheet } from "../../drawing/sheet.ts";
import { ASELL_SCHEMES, DEFECTS, EVICTION, OCCUPANCY, REQUEST } from "../../layouts/choices.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoice } from "../form-marks.ts";
import { fillBlock, type Slot } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { signerOf } from "./naming.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 34;
const WIDE = 247;
const GAP = 16;
const PETROL = rgb(0.02, 0.36, 0.4);
const MIST = rgb(0.88, 0.94, 0.94);
const WHITE = rgb(1, 1, 1);
/** The top of the three panels, and of the strip below them. */
const TOP = 78;
const STRIP = 402;

/** Turns the page on its side: what is drawn from the top left then stands on the wide page. */
function turnPage(sheet: Sheet): void {
  sheet.page.setSize(A4.height, A4.width);
  sheet.page.translateContent(0, A4.width - A4.height);
}

type Entry = readonly [label: string, value: string | undefined, share?: number];

/** Labels in small grey type with what was filled in on a line below. Gives the y below them. */
function drawEntries(sheet: Sheet, { x, y, width }: Slot, entries: readonly Entry[]): number {
  let at = x;
  for (const [label, value, share = 1] of entries) {
    const wide = share * width - (share < 1 ? 6 : 0);
    sheet.text(at, y + 8, label, { size: 7.5, color: GREY });
    fillPlace(sheet, { x: at + 2, y: y + 8, width: wide - 4, height: 22 }, value, { size: 10 });
    sheet.line(at, y + 28, at + wide, y + 28, 0.5, PETROL);
    at += share * width;
  }
  return y + 32;
}

type List<T extends string> = { title: string; choices: readonly (readonly [T, string])[]; columns?: number };

/** Boxes below each other, in one column or two. Gives the y below them. */
function drawList<T extends string>(
  sheet: Sheet,
  { x, y, width }: Slot,
  { title, choices, columns = 1 }: List<T>,
  chosen: readonly (T | undefined)[],
): number {
  sheet.text(x, y + 9, title, { size: 7.5, color: GREY });
  const rows = Math.ceil(choices.length / columns);
  choices.forEach(([value, words], place) => {
    const at = { x: x + Math.floor(place / rows) * (width / columns), y: y + 22 + (place % rows) * 13 };
    drawChoice(sheet, at, words, { chosen: chosen.includes(value), mark: "checked", size: 8.5 });
  });
  return y + 22 + rows * 13 - 5;
}

function drawPanel(sheet: Sheet, place: number, title: string): Slot {
  const x = LEFT + place * (WIDE + GAP);
  sheet.frame({ x, y: TOP, width: WIDE, height: STRIP - TOP - 10 }, { thickness: 0.9, color: PETROL });
  paint(sheet, { x, y: TOP, width: WIDE, height: 19 }, PETROL);
  sheet.text(x + 8, TOP + 13.5, title, { face: "bold", size: 10, color: WHITE });
  return { x: x + 8, y: TOP + 23, width: WIDE - 16 };
}

function drawHousehold(sheet: Sheet, v: Values): void {
  const slot = drawPanel(sheet, 0, "1. Le ménage");
  const ask = (y: number, ...entries: Entry[]) => drawEntries(sheet, { ...slot, y }, entries);
  let y = ask(slot.y, ["Nom", v["household.lastName"]]);
  y = ask(
    y,
    ["Prénom", v["household.firstName"], 0.6],
    ["Né(e) le", writeDate(v["household.birthOn"], "slashed"), 0.4],
  );
  y = ask(y, ["Nom du conjoint ou de la conjointe", v["household.coHolderLastName"]]);
  y = ask(y, ["Prénom du conjoint ou de la conjointe", v["household.coHolderFirstName"]]);
  y = ask(y, ["Adresse (n°, rue, bâtiment, étage)", v["household.address"]]);
  y = ask(y, ["Code postal", v["household.postalCode"], 0.28], ["Commune", v["household.city"], 0.72]);
  y = ask(y, ["Téléphone", writePhone(v["household.phone"], ".")]);
  y = ask(y, ["Courriel", v["household.email"]]);
  ask(
    y,
    ["Nombre d'adultes", writeCount(v["household.adults"]), 0.5],
    ["Nombre d'enfants à charge", writeCount(v["household.children"]), 0.5],
  );
}

function drawHome(sheet: Sheet, v: Values): void {
  const slot = drawPanel(sheet, 1, "2. Le logement et le budget");
  const ask = (y: number, ...entries: Entry[]) => drawEntries(sheet, { ...slot, y }, entries);
  const money = (cents: number | undefined) => writeAmount(cents, "bare");
  let y = drawList(sheet, slot, { title: "Statut d'occupation", choices: OCCUPANCY, columns: 2 }, [v.occupancy]);
  y = ask(y + 2, ["Bailleur", v.landlord]);
  y = ask(
    y,
    ["Loyer, charges comprises", money(v.rentCents), 0.5],
    ["Aide au logement (APL, AL)", money(v.housingAidCents), 0.5],
  );
  y = ask(y, ["Ressources mensuelles du ménage", money(v.monthlyIncomeCents)]);
  y = ask(
    y,
    ["Impayé de loyer à ce jour", money(v.rentArrearsCents), 0.5],
    ["Autres dettes", money(v.otherDebtCents), 0.5],
  );
  drawList(sheet, { ...slot, y }, { title: "Procédure d'expulsion : dernier acte", choices: EVICTION }, [
    v.evictionStage,
  ]);
}

function drawRequest(sheet: Sheet, v: Values): void {
  const slot = drawPanel(sheet, 2, "3. La demande");
  const ask = (y: number, ...entries: Entry[]) => drawEntries(sheet, { ...slot, y }, entries);
  let y = ask(slot.y, ["Service à l'origine de la demande", v["referrer.organisation"]]);
  y = ask(
    y,
    ["Référent (prénom, nom)", v["referrer.contactName"], 0.58],
    ["Téléphone", writePhone(v["referrer.phone"], "."), 0.42],
  );
  y = ask(y, ["Courriel du référent", v["referrer.email"]]);
  y = drawList(sheet, { ...slot, y }, { title: "Mesure demandée", choices: ASELL_SCHEMES }, [v.scheme]);
  y = drawList(sheet, { ...slot, y }, { title: "Pour quoi faire ?", choices: REQUEST, columns: 2 }, [v.requestKind]);
  const defects = { title: "Le logement actuel est (plusieurs réponses possibles)", choices: DEFECTS, columns: 2 };
  y = drawList(sheet, { ...slot, y }, defects, v.housingDefects ?? []);
  ask(y, ["Autre accompagnement en cours", v.otherAccompaniment]);
}

function drawStrip(sheet: Sheet, v: Values, head: Letterhead): void {
  const width = 3 * WIDE + 2 * GAP;
  paint(sheet, { x: LEFT, y: STRIP, width, height: 17 }, MIST);
  sheet.text(LEFT + 8, STRIP + 12, "4. Exposé de la situation et attentes du ménage", { face: "bold", size: 9.5 });
  sheet.frame({ x: LEFT, y: STRIP, width, height: 82 }, { thickness: 0.6, color: PETROL });
  fillBlock(sheet, { x: LEFT + 8, y: STRIP + 19, width: width - 16, height: 61 }, v.motive, { size: 10.5 });
  const y = STRIP + 104;
  sheet.text(LEFT, y, "Fait à", { size: 9.5 });
  fillPlace(sheet, { x: LEFT + 30, y: y - 12, width: 150, height: 17 }, v.signedOn && head.place);
  sheet.line(LEFT + 28, y + 3, LEFT + 184, y + 3, 0.5, GREY);
  sheet.text(LEFT, y + 22, "le", { size: 9.5 });
  fillPlace(sheet, { x: LEFT + 30, y: y + 10, width: 150, height: 17 }, writeDate(v.signedOn, "slashed"));
  sheet.line(LEFT + 28, y + 25, LEFT + 184, y + 25, 0.5, GREY);
  const box = (place: number) => ({ x: LEFT + place * (WIDE + GAP), y: y - 14, width: WIDE, height: 72 });
  drawSignature(sheet, box(1), "Signature du ménage", v.householdSigned ? signerOf(v) : undefined);
  drawSignature(sheet, box(2), "Signature du référent", v.professionalSigned ? head.signer : undefined);
}

/** A liaison sheet on a wide page: household, home and request in three panels side by side, ticked with a pen. */
export const orientationThreePanels: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-three-panels",
  title: "Fiche d'orientation ASELL",
  schemes: ["asell-generaliste", "asell-renforce", "asell-cd"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    turnPage(sheet);
    sheet.text(LEFT, 40, "FICHE D'ORIENTATION", { face: "bold", size: 17, color: PETROL });
    sheet.text(LEFT, 55, "vers un accompagnement socio-éducatif lié au logement (ASELL)", { size: 10 });
    sheet.text(LEFT, 68, "à renvoyer à la Direction de l'habitat, cellule ASELL", { size: 8, color: GREY });
    const x = LEFT + 2 * (WIDE + GAP);
    drawEntries(sheet, { x, y: 26, width: WIDE }, [
      ["Date de la demande", writeDate(v.documentOn, "slashed"), 0.45],
      ["N° de dossier", v.reference, 0.55],
    ]);
    drawHousehold(sheet, v);
    drawHome(sheet, v);
    drawRequest(sheet, v);
    drawStrip(sheet, v, head);
  },
};
