import { seedOf } from "../../drawing/prng.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices, drawYesNo } from "../form-marks.ts";
import { drawBanner, drawComb, fillBlock, fillIn } from "../form-parts.ts";
import { drawRectangularStamp, drawSignature } from "../form-signatures.ts";
import { isWoman, partnerBirthOn } from "../invent-people.ts";
import { figuresOf, writeAmount, writeDate, writePhone } from "../printed-values.ts";
import { AIMS, DEFECTS, HOMES, SCHEMES, STAGES } from "./caf-words.ts";

const LEFT = 36;
const WIDTH = 523;
const LABEL = { size: 9 } as const;
/** A table with a column for each of the two; a person alone fills in the column that fits, the other stays empty. */
function drawCouple(sheet: Sheet, v: Values): void {
  const woman = isWoman(v["household.firstName"]);
  const columns = woman ? ["Madame", "Monsieur"] : ["Monsieur", "Madame"];
  const rows: [string, string | undefined, string | undefined][] = [
    ["Nom", v["household.lastName"], v["household.coHolderLastName"]],
    ["Prénom", v["household.firstName"], v["household.coHolderFirstName"]],
    ["Date de naissance", writeDate(v["household.birthOn"], "dotted"), writeDate(partnerBirthOn(v), "dotted")],
  ];
  const [top, side, column] = [208, 103, 210];
  columns.forEach((title, place) => {
    const x = LEFT + side + place * column;
    sheet.frame({ x, y: top, width: column, height: 16 }, { shaded: true, thickness: 0.5 });
    sheet.text(x + column / 2, top + 11.5, title, { face: "bold", size: 9, align: "center" });
  });
  rows.forEach(([label, first, second], place) => {
    const y = top + 16 + place * 18;
    sheet.frame({ x: LEFT, y, width: side, height: 18 }, { thickness: 0.5 });
    sheet.text(LEFT + 4, y + 12.5, label, LABEL);
    [first, second].forEach((value, at) => {
      const x = LEFT + side + at * column;
      sheet.frame({ x, y, width: column, height: 18 }, { thickness: 0.5 });
      fillIn(sheet, { x: x + 5, y: y + 12.5, width: column - 9 }, value);
    });
  });
}

function drawContact(sheet: Sheet, v: Values): void {
  sheet.text(LEFT, 299, "Adresse", LABEL);
  sheet.frame({ x: 139, y: 286, width: 420, height: 18 }, { thickness: 0.5 });
  fillIn(sheet, { x: 144, y: 299, width: 411 }, v["household.address"]);
  sheet.text(LEFT, 322, "Code postal", LABEL);
  drawComb(sheet, { x: 139, y: 321, width: 75, cells: 5 }, v["household.postalCode"]);
  sheet.text(236, 322, "Commune", LABEL);
  fillIn(sheet, { x: 290, y: 321, width: 260 }, v["household.city"]);
  sheet.line(286, 324, 559, 324, 0.5, GREY);
  sheet.text(LEFT, 345, "Téléphone", LABEL);
  drawComb(sheet, { x: 139, y: 344, width: 150, cells: 10 }, writePhone(v["household.phone"], ""));
  const mobile = v["household.phone"];
  const allocatee = mobile && String(1000000 + (seedOf(mobile) % 8999999));
  sheet.text(310, 345, "N° allocataire", LABEL);
  drawComb(sheet, { x: 380, y: 344, width: 105, cells: 7 }, allocatee);
  sheet.text(LEFT, 368, "Composition familiale (adultes + enfants) :", LABEL);
  const family =
    v["household.adults"] === undefined ? undefined : `${v["household.adults"]} + ${v["household.children"]}`;
  fillIn(sheet, { x: 226, y: 368, width: 60 }, family);
  sheet.line(220, 371, 300, 371, 0.5, GREY);
}

function drawSituation(sheet: Sheet, v: Values): void {
  sheet.text(LEFT, 412, "Le ménage est :", LABEL);
  drawChoices(sheet, { x: 112, y: 412, width: 447 }, { choices: HOMES, chosen: [v.occupancy], mark: "pen" });
  const money = [
    ["Ressources du foyer", v.monthlyIncomeCents],
    ["Loyer + charges", v.rentCents],
    ["APL - ALS - ALF", v.housingAidCents],
    ["Impayés de loyer", v.rentArrearsCents],
    ["Autres dettes", v.otherDebtCents],
  ] as const;
  const column = WIDTH / money.length;
  money.forEach(([label, cents], place) => {
    const x = LEFT + place * column;
    sheet.frame({ x, y: 438, width: column, height: 15 }, { shaded: true, thickness: 0.5 });
    sheet.frame({ x, y: 453, width: column, height: 19 }, { thickness: 0.5 });
    sheet.text(x + column / 2, 449, label, { size: 8, align: "center" });
    fillIn(sheet, { x: x + 4, y: 466.5, width: column - 9 }, writeAmount(cents, "bare"), { align: "right" });
  });
  sheet.text(LEFT, 492, "Une procédure d'expulsion est-elle engagée ?", LABEL);
  const stage = v.evictionStage;
  drawYesNo(sheet, { x: 250, y: 492 }, stage === undefined ? undefined : stage !== "none", "pen");
  sheet.text(LEFT, 510, "Si oui, stade :", LABEL);
  const reached = drawChoices(
    sheet,
    { x: 112, y: 510, width: 447 },
    { choices: STAGES, chosen: [stage === "none" ? undefined : stage], mark: "pen", size: 8.5 },
  );
  sheet.text(LEFT, reached + 18, "Le logement est :", LABEL);
  drawChoices(
    sheet,
    { x: 112, y: reached + 18, width: 447 },
    { choices: DEFECTS, chosen: v.housingDefects ?? [], mark: "pen" },
  );
}

/** A « fiche navette » in the manner of the family allowances' forms: boxes of one sign each, crosses by pen. */
export const cafComb: Layout = {
  kind: "orientation",
  variant: "fiche-navette",
  name: "caf-comb",
  title: "Fiche navette",
  schemes: ["asell-cd", "asell-generaliste", "asell-renforce"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    drawBanner(
      sheet,
      { x: LEFT, y: 30, width: WIDTH, height: 30 },
      "FICHE NAVETTE - ACCOMPAGNEMENT SOCIO-ÉDUCATIF LIÉ AU LOGEMENT",
      "dark",
    );
    sheet.text(LEFT, 76, "Service émetteur :", LABEL);
    fillIn(sheet, { x: 118, y: 76, width: 250 }, v["referrer.organisation"]);
    sheet.text(LEFT, 92, "Suivi par :", LABEL);
    fillIn(sheet, { x: 118, y: 92, width: 150 }, v["referrer.contactName"]);
    sheet.text(LEFT, 108, "Ligne directe :", LABEL);
    fillIn(sheet, { x: 118, y: 108, width: 150 }, writePhone(v["referrer.phone"]));
    sheet.text(380, 76, "Date de la demande", LABEL);
    drawComb(sheet, { x: 439, y: 97, width: 120, cells: 8 }, figuresOf(v.documentOn));
    sheet.text(LEFT, 132, "Type de mesure", { size: 9, face: "bold" });
    drawChoices(
      sheet,
      { x: 139, y: 132, width: 420 },
      { choices: SCHEMES, chosen: [v.scheme as (typeof SCHEMES)[number][0]], mark: "pen" },
    );
    sheet.text(LEFT, 150, "Nature de la demande", { size: 9, face: "bold" });
    drawChoices(sheet, { x: 139, y: 150, width: 420 }, { choices: AIMS, chosen: [v.requestKind], mark: "pen" });
    sheet.text(LEFT, 168, "Mesure en cours ou antérieure ?", LABEL);
    drawYesNo(sheet, { x: 190, y: 168 }, undefined, "pen");

    drawBanner(sheet, { x: LEFT, y: 182, width: WIDTH, height: 17 }, "1. LE MÉNAGE");
    drawCouple(sheet, v);
    drawContact(sheet, v);
    drawBanner(sheet, { x: LEFT, y: 380, width: WIDTH, height: 17 }, "2. SITUATION");
    drawSituation(sheet, v);
    drawBanner(sheet, { x: LEFT, y: 560, width: WIDTH, height: 17 }, "3. EXPOSÉ DE LA SITUATION ET MOTIF");
    sheet.frame({ x: LEFT, y: 577, width: WIDTH, height: 86 }, { thickness: 0.5 });
    fillBlock(sheet, { x: LEFT + 6, y: 580, width: WIDTH - 12, height: 80 }, v.motive);

    sheet.text(LEFT, 684, "Date de signature", LABEL);
    drawComb(sheet, { x: 139, y: 684, width: 120, cells: 8 }, figuresOf(v.signedOn));
    const signer = `${v["household.firstName"]} ${v["household.lastName"]}`;
    drawSignature(
      sheet,
      { x: LEFT, y: 696, width: 255, height: 84 },
      "Le ménage (lu et approuvé)",
      v.householdSigned ? signer : undefined,
    );
    drawSignature(
      sheet,
      { x: 304, y: 696, width: 255, height: 84 },
      "Le travailleur social",
      v.professionalSigned ? head.signer : undefined,
    );
    // A stamp is no signature: it is there with and without one.
    if (v.signedOn)
      drawRectangularStamp(sheet, { x: 453, y: 738, width: 100 }, ["SERVICE SOCIAL", head.place.toUpperCase()]);
    sheet.text(LEFT, 800, "Volet 1 : commission - Volet 2 : opérateur - Volet 3 : service émetteur", {
      size: 7.5,
      color: GREY,
    });
  },
};
