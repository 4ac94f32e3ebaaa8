import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { drawBanner, drawLeader, fillBlock } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { isWoman, partnerBirthOn } from "../invent-people.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 40;
const WIDTH = 515;
const HALF = 250;
const RIGHT = 305;
const TYPED = { face: "typed", size: 10 } as const;

const TITLES = [
  ["man", "M."],
  ["woman", "Mme"],
] as const;
const AIMS = [
  ["access", "Accès"],
  ["maintenance", "Maintien"],
  ["diagnostic", "Diagnostic"],
] as const;
const HOMES = [
  ["tenant", "Locataire"],
  ["subtenant", "Sous-locataire"],
  ["owner", "Propriétaire"],
  ["hosted", "Hébergé(e)"],
  ["homeless", "Sans domicile"],
  ["shelter", "CHRS / hébergement"],
] as const;
const STAGES = [
  ["none", "Néant"],
  ["notice-to-pay", "CDP"],
  ["summons", "Assignation"],
  ["judgment", "Jugement"],
  ["order-to-leave", "CQL"],
  ["police-assistance", "CFP"],
] as const;

const titleOf = (first: string | undefined) =>
  first === undefined ? [] : ([isWoman(first) ? "woman" : "man"] as const);

function drawPeople(sheet: Sheet, v: Values): void {
  const [first, second] = [v["household.firstName"], v["household.coHolderFirstName"]];
  drawChoices(sheet, { x: LEFT, y: 196, width: HALF }, { choices: TITLES, chosen: titleOf(first), mark: "ballot" });
  drawChoices(sheet, { x: RIGHT, y: 196, width: HALF }, { choices: TITLES, chosen: titleOf(second), mark: "ballot" });
  const slot = (x: number, row: number) => ({ x, y: 214 + row * 18, width: HALF });
  drawLeader(sheet, slot(LEFT, 0), "Nom :", v["household.lastName"], TYPED);
  drawLeader(sheet, slot(RIGHT, 0), "Nom :", v["household.coHolderLastName"], TYPED);
  drawLeader(sheet, slot(LEFT, 1), "Prénom :", first, TYPED);
  drawLeader(sheet, slot(RIGHT, 1), "Prénom :", second, TYPED);
  drawLeader(sheet, slot(LEFT, 2), "Né(e) le :", writeDate(v["household.birthOn"], "slashed"), TYPED);
  drawLeader(sheet, slot(RIGHT, 2), "Né(e) le :", writeDate(partnerBirthOn(v), "slashed"), TYPED);
}

function drawHome(sheet: Sheet, v: Values): void {
  const line = (y: number, x = LEFT, width = WIDTH) => ({ x, y, width });
  drawLeader(sheet, line(274), "Adresse :", v["household.address"], TYPED);
  drawLeader(sheet, line(292, LEFT, 150), "CP :", v["household.postalCode"], TYPED);
  drawLeader(sheet, line(292, 200, 355), "Ville :", v["household.city"], TYPED);
  drawLeader(sheet, line(310, LEFT, 190), "Tél. :", writePhone(v["household.phone"], "."), TYPED);
  drawLeader(sheet, line(310, 240, 315), "Courriel :", v["household.email"], TYPED);
  drawLeader(sheet, line(328, LEFT, 190), "Nb d'adultes au foyer :", writeCount(v["household.adults"]), TYPED);
  drawLeader(sheet, line(328, 240, 315), "Nb d'enfants à charge :", writeCount(v["household.children"]), TYPED);
}

function drawBudget(sheet: Sheet, v: Values): void {
  const money = (cents: number | undefined) => writeAmount(cents, "spaced");
  const row = (x: number, y: number) => ({ x, y, width: HALF });
  sheet.text(LEFT, 382, "Situation :", { size: 9.5 });
  drawChoices(
    sheet,
    { x: 96, y: 382, width: 459 },
    { choices: HOMES, chosen: [v.occupancy], mark: "ballot", size: 8.5 },
  );
  drawLeader(sheet, row(LEFT, 402), "Bailleur :", v.landlord, TYPED);
  drawLeader(sheet, row(RIGHT, 402), "Loyer CC :", money(v.rentCents), TYPED);
  drawLeader(sheet, row(LEFT, 420), "APL / AL :", money(v.housingAidCents), TYPED);
  drawLeader(sheet, row(RIGHT, 420), "Dette locative :", money(v.rentArrearsCents), TYPED);
  drawLeader(sheet, row(LEFT, 438), "Total des ressources :", money(v.monthlyIncomeCents), TYPED);
  drawLeader(sheet, row(RIGHT, 438), "Autres dettes :", money(v.otherDebtCents), TYPED);
  sheet.text(LEFT, 458, "Procédure d'expulsion :", { size: 9.5 });
  drawChoices(sheet, { x: 155, y: 458, width: 400 }, { choices: STAGES, chosen: [v.evictionStage], mark: "ballot" });
  drawLeader(sheet, { x: LEFT, y: 478, width: WIDTH }, "Autre accompagnement en cours :", v.otherAccompaniment, TYPED);
}

/** A town's form: every item on a dotted line, the two people side by side. */
export const ccasLeaders: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "ccas-leaders",
  title: "Fiche d'orientation",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 44, head.name, { face: "bold", size: 11 });
    sheet.text(LEFT, 57, head.address, { size: 8.5, color: GREY });
    sheet.frame({ x: 400, y: 32, width: 155, height: 30 }, { thickness: 0.5 });
    drawLeader(sheet, { x: 406, y: 51, width: 144 }, "Dossier n°", v.reference, { ...TYPED, size: 9.5 });
    sheet.text(297, 88, "FICHE D'ORIENTATION", { face: "bold", size: 17, align: "center" });
    sheet.text(297, 103, "vers une mesure d'accompagnement lié au logement", { size: 10, align: "center" });
    drawLeader(sheet, { x: LEFT, y: 124, width: 330 }, "Mesure sollicitée :", nameScheme(v.scheme), {
      ...TYPED,
      size: 9.5,
    });
    drawLeader(sheet, { x: 385, y: 124, width: 170 }, "Date :", writeDate(v.documentOn, "slashed"), TYPED);
    sheet.text(LEFT, 145, "Objectif :", { size: 9.5 });
    drawChoices(sheet, { x: 96, y: 145, width: 400 }, { choices: AIMS, chosen: [v.requestKind], mark: "ballot" });

    drawBanner(sheet, { x: LEFT, y: 162, width: HALF, height: 18 }, "DEMANDEUR");
    drawBanner(sheet, { x: RIGHT, y: 162, width: HALF, height: 18 }, "CONJOINT(E) / CO-TITULAIRE");
    drawPeople(sheet, v);
    drawHome(sheet, v);
    drawBanner(sheet, { x: LEFT, y: 346, width: WIDTH, height: 18 }, "LOGEMENT ET BUDGET MENSUEL");
    drawBudget(sheet, v);
    drawBanner(sheet, { x: LEFT, y: 494, width: WIDTH, height: 18 }, "MOTIF DE L'ORIENTATION");
    fillBlock(sheet, { x: LEFT + 4, y: 515, width: WIDTH - 8, height: 72 }, v.motive, TYPED);
    drawBanner(sheet, { x: LEFT, y: 590, width: WIDTH, height: 18 }, "PRESCRIPTEUR");
    drawLeader(sheet, { x: LEFT, y: 626, width: WIDTH }, "Organisme :", v["referrer.organisation"], TYPED);
    drawLeader(sheet, { x: LEFT, y: 644, width: HALF }, "TS référent :", v["referrer.contactName"], TYPED);
    drawLeader(sheet, { x: RIGHT, y: 644, width: HALF }, "Tél. :", writePhone(v["referrer.phone"], "."), TYPED);
    drawLeader(sheet, { x: LEFT, y: 662, width: WIDTH }, "Mail :", v["referrer.email"], TYPED);

    drawLeader(sheet, { x: LEFT, y: 688, width: HALF }, "Fait à", v.signedOn && head.place, TYPED);
    drawLeader(sheet, { x: RIGHT, y: 688, width: 150 }, "le", writeDate(v.signedOn, "slashed"), TYPED);
    const { first, second } = whoSigned(v);
    const box = (x: number) => ({ x, y: 698, width: 168, height: 78 });
    drawSignature(sheet, box(LEFT), "Signature du demandeur", first);
    drawSignature(sheet, box(213), "Signature du conjoint", second);
    drawSignature(
      sheet,
      box(387),
      "Signature du prescripteur",
      v.professionalSigned ? v["referrer.contactName"] : undefined,
    );
    sheet.text(297, 800, "Fiche à retourner au CCAS avec les justificatifs de ressources et la dernière quittance.", {
      size: 7.5,
      color: GREY,
      align: "center",
    });
  },
};
