import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Values } from "../../layouts/layout.ts";
import { drawChoice, drawChoices, drawYesNo, type Mark } from "../form-marks.ts";
import { fillBlock, fillIn } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";

const LEFT = 34;
const COLUMN = 258;
const RIGHT = 303;
const MARK: Mark = "filled";
const TYPED = { face: "typed", size: 9.5 } as const;

const SERVICES = [
  ["asll-ful", "ASLL, plate-forme du FUL"],
  ["avdl", "AVDL"],
  ["iml", "Intermédiation locative"],
] as const;
const NEEDS = [
  ["access", "accès"],
  ["maintenance", "maintien"],
  ["diagnostic", "entretien diagnostic"],
] as const;
const STATUSES = [
  ["tenant", "locataire"],
  ["subtenant", "sous-locataire"],
  ["owner", "propriétaire occupant"],
  ["hosted", "hébergé(e) chez un proche"],
  ["shelter", "CHRS, résidence sociale, hôtel"],
  ["homeless", "à la rue, sans abri"],
] as const;
const STAGES = [
  ["none", "aucune"],
  ["notice-to-pay", "commandement de payer"],
  ["summons", "assignation"],
  ["judgment", "jugement d'expulsion"],
  ["order-to-leave", "commandement de quitter les lieux"],
  ["police-assistance", "réquisition de la force publique"],
] as const;
const TROUBLES = [
  ["indecent", "non décent"],
  ["unhealthy", "insalubre"],
  ["overcrowded", "trop petit (suroccupation)"],
  ["unsuitable", "inadapté (handicap, étage...)"],
  ["too-expensive", "trop cher"],
] as const;

type Column = { x: number; y: number };

function drawColumnHead(sheet: Sheet, { x, y }: Column, title: string): number {
  sheet.text(x, y, title, { face: "bold", size: 10.5 });
  sheet.line(x, y + 4, x + COLUMN, y + 4, 1.4);
  return y + 18;
}

/** A label in small grey above what was typed; two lines high where it may be long. Gives the y of the next one. */
function drawEntry(
  sheet: Sheet,
  { x, y }: Column,
  label: string,
  entry: { value: string | undefined; lines?: 2 },
): number {
  sheet.text(x, y, label, { size: 8, color: GREY });
  if (entry.lines === 2) {
    fillBlock(sheet, { x: x + 2, y: y + 2, width: COLUMN - 4, height: 26 }, entry.value, TYPED);
    return y + 38;
  }
  fillIn(sheet, { x: x + 2, y: y + 12, width: COLUMN - 4 }, entry.value, TYPED);
  return y + 25;
}

/** « label : value » on one line of a column. */
function drawLine(sheet: Sheet, { x, y }: Column, label: string, value: string | undefined): number {
  sheet.text(x, y, label, { size: 9 });
  fillIn(sheet, { x: x + 130, y, width: COLUMN - 132 }, value, TYPED);
  return y + 15;
}

function drawList<T extends string>(
  sheet: Sheet,
  { x, y }: Column,
  choices: readonly (readonly [T, string])[],
  chosen: readonly (T | undefined)[],
): number {
  let at = y;
  for (const [choice, words] of choices) {
    drawChoice(sheet, { x: x + 4, y: at }, words, { chosen: chosen.includes(choice), mark: MARK });
    at += 13.5;
  }
  return at;
}

function drawHousehold(sheet: Sheet, top: number, v: Values): number {
  const at = (y: number) => ({ x: LEFT, y });
  let y = drawColumnHead(sheet, at(top), "LE MÉNAGE");
  y = drawEntry(sheet, at(y), "Nom", { value: v["household.lastName"] });
  y = drawEntry(sheet, at(y), "Prénom", { value: v["household.firstName"] });
  y = drawEntry(sheet, at(y), "Date de naissance", { value: writeDate(v["household.birthOn"], "slashed") });
  y = drawEntry(sheet, at(y), "Adresse actuelle", { value: v["household.address"], lines: 2 });
  const { "household.postalCode": code, "household.city": city } = v;
  y = drawEntry(sheet, at(y), "Code postal et ville", { value: code && `${code} ${city}` });
  y = drawEntry(sheet, at(y), "Téléphone", { value: writePhone(v["household.phone"]) });
  return drawEntry(sheet, at(y), "Courriel", { value: v["household.email"], lines: 2 });
}

function drawPartner(sheet: Sheet, top: number, v: Values): void {
  const at = (y: number) => ({ x: RIGHT, y });
  let y = drawColumnHead(sheet, at(top), "LE PARTENAIRE QUI ORIENTE");
  y = drawEntry(sheet, at(y), "Structure", { value: v["referrer.organisation"], lines: 2 });
  y = drawEntry(sheet, at(y), "Interlocuteur", { value: v["referrer.contactName"] });
  y = drawEntry(sheet, at(y), "Ligne directe", { value: writePhone(v["referrer.phone"]) });
  y = drawEntry(sheet, at(y), "Courriel", { value: v["referrer.email"], lines: 2 });
  sheet.text(RIGHT, y + 2, "Prestation demandée", { face: "bold", size: 9.5 });
  y = drawList(sheet, at(y + 17), SERVICES, [v.scheme]);
  sheet.text(RIGHT, y + 4, "Pour", { face: "bold", size: 9.5 });
  const needs = { choices: NEEDS, chosen: [v.requestKind], mark: MARK };
  drawChoices(sheet, { x: RIGHT + 32, y: y + 4, width: COLUMN - 28 }, needs);
}

function drawSituation(sheet: Sheet, top: number, v: Values): number {
  const [left, right] = [(y: number) => ({ x: LEFT, y }), (y: number) => ({ x: RIGHT, y })];
  const euros = (cents: number | undefined) => writeAmount(cents, "bare");
  let y = drawColumnHead(sheet, left(top), "SON LOGEMENT");
  y = drawList(sheet, left(y), STATUSES, [v.occupancy]) + 3;
  y = drawEntry(sheet, left(y), "Propriétaire ou organisme HLM", { value: v.landlord, lines: 2 });
  sheet.text(LEFT, y + 1, "Logement signalé comme", { size: 9, face: "bold" });
  const end = drawList(sheet, left(y + 15), TROUBLES, v.housingDefects ?? []);
  y = drawColumnHead(sheet, right(top), "SON BUDGET ET SES DETTES");
  y = drawLine(sheet, right(y), "Adultes dans le foyer", writeCount(v["household.adults"]));
  y = drawLine(sheet, right(y), "Enfants dans le foyer", writeCount(v["household.children"]));
  y = drawLine(sheet, right(y), "Ressources par mois", euros(v.monthlyIncomeCents));
  y = drawLine(sheet, right(y), "Loyer par mois", euros(v.rentCents));
  y = drawLine(sheet, right(y), "Aide au logement", euros(v.housingAidCents));
  y = drawLine(sheet, right(y), "Impayé de loyer", euros(v.rentArrearsCents));
  y = drawLine(sheet, right(y), "Autres dettes", euros(v.otherDebtCents));
  sheet.text(RIGHT, y + 4, "Procédure d'expulsion", { size: 9, face: "bold" });
  return Math.max(end, drawList(sheet, right(y + 18), STAGES, [v.evictionStage]));
}

/** A shuttle form of a platform: two columns, grey labels above typewriting, round the page ruled, a part to send back. */
export const orientationNavetteFul: Layout = {
  kind: "orientation",
  variant: "fiche-navette",
  name: "orientation-navette-ful",
  title: "Fiche navette",
  schemes: ["asll-ful", "avdl", "iml"],
  draw(sheet, v, head): void {
    sheet.frame({ x: 22, y: 22, width: 551, height: 798 }, { thickness: 1.6 });
    sheet.text(LEFT, 48, "Fiche navette", { face: "serifBold", size: 24 });
    sheet.text(561, 40, "ESPACE RESSOURCE LOGEMENT", { face: "bold", size: 10, align: "right" });
    sheet.text(561, 52, "plate-forme d'offre de services - Fonds unique logement", { size: 8.5, align: "right" });
    sheet.text(LEFT, 70, "Envoyée le", { size: 9 });
    fillIn(sheet, { x: LEFT + 52, y: 70, width: 90 }, writeDate(v.documentOn, "slashed"), TYPED);
    sheet.text(RIGHT, 70, "Référence du partenaire", { size: 9 });
    fillIn(sheet, { x: RIGHT + 112, y: 70, width: 140 }, v.reference, TYPED);
    drawPartner(sheet, 92, v);
    let y = drawSituation(sheet, drawHousehold(sheet, 92, v) + 6, v);
    sheet.text(LEFT, y + 4, "Motif de l'orientation", { face: "bold", size: 10.5 });
    sheet.line(LEFT, y + 8, 561, y + 8, 1.4);
    fillBlock(sheet, { x: LEFT + 2, y: y + 11, width: 522, height: 88 }, v.motive, { ...TYPED, size: 9 });
    y += 108;
    sheet.text(LEFT, y, "Accord du ménage pour la transmission de cette fiche", { size: 9 });
    drawYesNo(sheet, { x: LEFT + 240, y }, v.householdSigned, MARK);
    drawSignature(
      sheet,
      { x: LEFT, y: y + 6, width: 175, height: 58 },
      "Signature du ménage",
      v.householdSigned ? `${v["household.firstName"]} ${v["household.lastName"]}` : undefined,
    );
    const signer = v.professionalSigned ? head.signer : undefined;
    drawSignature(sheet, { x: LEFT + 181, y: y + 6, width: 175, height: 58 }, "Visa du partenaire", signer);
    sheet.frame({ x: LEFT + 364, y: y + 6, width: 163, height: 58 }, { shaded: true, thickness: 0.6 });
    sheet.text(LEFT + 370, y + 18, "Retour de la plate-forme", { face: "bold", size: 8.5 });
    ["Reçu le : ", "Travailleur social désigné : ", "1er entretien le : "].forEach((line, place) => {
      sheet.text(LEFT + 370, y + 31 + place * 12, line, { size: 8 });
    });
  },
};
