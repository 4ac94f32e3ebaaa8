import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { type Area, drawBanner, drawCaption, fillBlock } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";

const LEFT = 38;
const WIDTH = 519;
const SCHEMES = [
  ["asll-42", "ASLL individuel"],
  ["asll-42-glissant", "ASLL en bail glissant"],
] as const;
const AIMS = [
  ["access", "ASLL accès"],
  ["maintenance", "ASLL maintien"],
  ["diagnostic", "ASLL diagnostic"],
] as const;
const HOMES = [
  ["tenant", "Locataire"],
  ["subtenant", "Sous-locataire"],
  ["owner", "Propriétaire"],
  ["hosted", "Hébergé"],
  ["homeless", "Sans logement"],
  ["shelter", "Foyer, CHRS"],
] as const;
const STAGES = [
  ["none", "Aucune"],
  ["notice-to-pay", "Commandement de payer"],
  ["summons", "Assignation"],
  ["judgment", "Jugement"],
  ["order-to-leave", "Commandement de quitter"],
  ["police-assistance", "Concours force publique"],
] as const;
const DEFECTS = [
  ["indecent", "Non décent"],
  ["unhealthy", "Insalubre"],
  ["overcrowded", "Suroccupé"],
  ["unsuitable", "Inadapté"],
  ["too-expensive", "Trop cher"],
] as const;

type Cell = readonly [label: string, value: string | undefined, share: number];

/** Cells side by side, each with its label above its value. Gives the y below them. */
function drawRow(sheet: Sheet, y: number, cells: readonly Cell[]): number {
  let x = LEFT;
  for (const [label, value, share] of cells) {
    const area: Area = { x, y, width: share * WIDTH, height: 29 };
    drawCaption(sheet, area, label, value, { size: 10.5, face: "serif" });
    x += area.width;
  }
  return y + 29;
}

function drawFirstPage(sheet: Sheet, v: Values): void {
  const money = (cents: number | undefined) => writeAmount(cents, "dotted");
  let y = drawBanner(sheet, { x: LEFT, y: 112, width: WIDTH, height: 17 }, "A - DEMANDEUR");
  y = drawRow(sheet, y, [
    ["NOM", v["household.lastName"], 0.4],
    ["PRÉNOM", v["household.firstName"], 0.35],
    ["DATE DE NAISSANCE", writeDate(v["household.birthOn"], "slashed"), 0.25],
  ]);
  y = drawBanner(sheet, { x: LEFT, y: y + 8, width: WIDTH, height: 17 }, "B - CONJOINT, CONCUBIN OU PARTENAIRE");
  y = drawRow(sheet, y, [
    ["NOM", v["household.coHolderLastName"], 0.4],
    ["PRÉNOM", v["household.coHolderFirstName"], 0.35],
    ["DATE DE NAISSANCE", writeDate(partnerBirthOn(v), "slashed"), 0.25],
  ]);
  y = drawBanner(sheet, { x: LEFT, y: y + 8, width: WIDTH, height: 17 }, "C - FOYER");
  y = drawRow(sheet, y, [["ADRESSE ACTUELLE", v["household.address"], 1]]);
  y = drawRow(sheet, y, [
    ["CODE POSTAL", v["household.postalCode"], 0.2],
    ["COMMUNE", v["household.city"], 0.5],
    ["TÉLÉPHONE", writePhone(v["household.phone"]), 0.3],
  ]);
  y = drawRow(sheet, y, [
    ["ADULTES", writeCount(v["household.adults"]), 0.2],
    ["ENFANTS À CHARGE", writeCount(v["household.children"]), 0.25],
    ["ADRESSE ÉLECTRONIQUE", v["household.email"], 0.55],
  ]);
  y = drawBanner(
    sheet,
    { x: LEFT, y: y + 8, width: WIDTH, height: 17 },
    "D - BUDGET ET LOGEMENT (montants mensuels en euros)",
  );
  y = drawRow(sheet, y, [
    ["RESSOURCES DU MÉNAGE", money(v.monthlyIncomeCents), 0.34],
    ["LOYER CHARGES COMPRISES", money(v.rentCents), 0.33],
    ["AIDE AU LOGEMENT", money(v.housingAidCents), 0.33],
  ]);
  y = drawRow(sheet, y, [
    ["MONTANT DE L'IMPAYÉ DE LOYER", money(v.rentArrearsCents), 0.34],
    ["AUTRES DETTES", money(v.otherDebtCents), 0.33],
    ["BAILLEUR", v.landlord, 0.33],
  ]);
  y = choose(sheet, y + 18, "Statut d'occupation", HOMES, [v.occupancy]);
  y = choose(sheet, y + 22, "Procédure en cours", STAGES, [v.evictionStage]);
  y = choose(sheet, y + 22, "État du logement", DEFECTS, v.housingDefects ?? []);
  sheet.text(297, 812, "Imprimé 42 - page 1 / 2", { size: 8, color: GREY, align: "center" });
}

function choose<T extends string>(
  sheet: Sheet,
  y: number,
  label: string,
  choices: readonly (readonly [T, string])[],
  chosen: readonly (T | undefined)[],
): number {
  sheet.text(LEFT, y, label, { size: 9, face: "bold" });
  return drawChoices(sheet, { x: LEFT + 106, y, width: WIDTH - 106 }, { choices, chosen, mark: "filled", size: 8.5 });
}

function drawSecondPage(sheet: Sheet, v: Values, head: Letterhead): void {
  sheet.text(297, 60, "FICHE ASLL", { face: "serifBold", size: 18, align: "center" });
  sheet.text(297, 76, "annexe à l'imprimé 42", { face: "serif", size: 11, align: "center" });
  let y = choose(sheet, 106, "Mesure demandée", SCHEMES, [v.scheme as (typeof SCHEMES)[number][0]]);
  y = choose(sheet, y + 20, "Type d'ASLL", AIMS, [v.requestKind]);
  y = drawBanner(sheet, { x: LEFT, y: y + 18, width: WIDTH, height: 17 }, "E - SERVICE INSTRUCTEUR");
  y = drawRow(sheet, y, [
    ["SERVICE", v["referrer.organisation"], 0.55],
    ["TRAVAILLEUR SOCIAL", v["referrer.contactName"], 0.45],
  ]);
  y = drawRow(sheet, y, [
    ["TÉLÉPHONE", writePhone(v["referrer.phone"]), 0.35],
    ["COURRIEL", v["referrer.email"], 0.65],
  ]);
  y = drawBanner(sheet, { x: LEFT, y: y + 12, width: WIDTH, height: 17 }, "F - MOTIF DE LA DEMANDE");
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 120 }, { thickness: 0.5 });
  fillBlock(sheet, { x: LEFT + 8, y: y + 4, width: WIDTH - 16, height: 112 }, v.motive, { face: "serif", size: 11 });
  y = drawBanner(sheet, { x: LEFT, y: y + 132, width: WIDTH, height: 17 }, "G - AUTRE ACCOMPAGNEMENT EN COURS");
  y = drawRow(sheet, y, [["NATURE ET SERVICE", v.otherAccompaniment, 1]]);
  y = drawBanner(sheet, { x: LEFT, y: y + 12, width: WIDTH, height: 17 }, "H - ADHÉSION DU MÉNAGE");
  sheet.text(LEFT, y + 16, "Nous sollicitons cet accompagnement et acceptons que le dossier soit présenté à la CLU.", {
    face: "serif",
    size: 10.5,
  });
  y = drawRow(sheet, y + 28, [
    ["FAIT À", v.signedOn && head.place, 0.5],
    ["LE", writeDate(v.signedOn, "slashed"), 0.5],
  ]);
  const { first, second } = whoSigned(v);
  const third = WIDTH / 3;
  const box = (place: number) => ({ x: LEFT + place * third, y: y + 10, width: third, height: 86 });
  drawSignature(sheet, box(0), "Demandeur", first);
  drawSignature(sheet, box(1), "Conjoint", second);
  drawSignature(sheet, box(2), "Travailleur social", v.professionalSigned ? head.signer : undefined);
  sheet.text(297, 812, "Imprimé 42 - page 2 / 2", { size: 8, color: GREY, align: "center" });
}

/** « Imprimé 42 + fiche ASLL »: two pages of ruled cells, labels in small capitals above the values. */
export const loireImprime42: Layout = {
  kind: "orientation",
  variant: "imprime-42",
  name: "loire-imprime-42",
  title: "Imprimé 42 et fiche ASLL",
  schemes: ["asll-42", "asll-42-glissant"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 44, "FONDS LOGEMENT UNIQUE", { face: "serifBold", size: 12 });
    sheet.text(LEFT, 57, "Département de la Loire", { face: "serif", size: 10 });
    sheet.frame({ x: 462, y: 32, width: 95, height: 30 }, { thickness: 1.2 });
    sheet.text(509, 51, "IMPRIMÉ 42", { face: "bold", size: 12, align: "center" });
    sheet.text(297, 84, "Demande d'intervention - Commission locale unique", {
      face: "serifBold",
      size: 14,
      align: "center",
    });
    sheet.text(LEFT, 103, "N° de dossier :", { size: 9 });
    if (v.reference) sheet.text(LEFT + 64, 103, v.reference, { size: 10.5, face: "serif", filled: true });
    sheet.text(400, 103, "Date :", { size: 9 });
    const written = writeDate(v.documentOn, "slashed");
    if (written) sheet.text(428, 103, written, { size: 10.5, face: "serif", filled: true });
    drawFirstPage(sheet, v);
    sheet.nextPage();
    drawSecondPage(sheet, v, head);
  },
};
