import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { fillBlock, fillIn } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { paint, WHITE } from "./ruling.ts";

const LEFT = 158;
const WIDTH = 400;
const PLUM = rgb(0.4, 0.16, 0.36);
const PALE = rgb(0.96, 0.92, 0.95);

const MEASURES: Partial<Record<string, string>> = {
  "asell-cd": "ASELL courte durée",
  "asell-generaliste": "ASELL action généraliste",
  "asell-renforce": "ASELL action renforcée",
  avdl: "Accompagnement vers et dans le logement (AVDL)",
  iml: "Intermédiation locative (IML)",
};

/** The band at the left: the house's sign, and what the law says of such papers. */
function drawMargin(sheet: Sheet, head: Letterhead): void {
  paint(sheet, { x: 0, y: 0, width: 138, height: 842 }, PLUM);
  for (const [place, width] of [44, 62, 80].entries())
    paint(sheet, { x: 69 - width / 2, y: 44 + place * 13, width, height: 8 }, WHITE);
  const white = { size: 9.5, color: WHITE, leading: 12.5 };
  let y = sheet.paragraph(16, 112, 108, head.name, { ...white, face: "bold", size: 11 });
  y = sheet.paragraph(16, y + 4, 108, head.address, white);
  for (const part of head.contact.split(" - ")) y = sheet.paragraph(16, y + 4, 116, part, { ...white, size: 7 });
  const rights =
    "Les informations recueillies servent uniquement à votre accompagnement. Vous pouvez y accéder et les faire corriger en " +
    "écrivant à l'association (règlement général sur la protection des données).";
  sheet.paragraph(16, 690, 108, rights, { size: 8, color: WHITE });
}

function drawHeading(sheet: Sheet, y: number, title: string): number {
  sheet.text(LEFT, y, title, { face: "bold", size: 11.5, color: PLUM });
  sheet.line(LEFT, y + 4, LEFT + WIDTH, y + 4, 0.8, PLUM);
  return y + 20;
}

/** A row of the list: what it is at the left in grey, what was typed at the right. Gives the y of the next row. */
function drawRow(sheet: Sheet, y: number, label: string, value: string | undefined): number {
  sheet.text(LEFT, y, label, { size: 9, color: GREY });
  fillIn(sheet, { x: LEFT + 128, y, width: WIDTH - 128 }, value, { face: "bold" });
  return y + 16;
}

function drawPeople(sheet: Sheet, top: number, v: Values): number {
  const name = (first: string | undefined, last: string | undefined) => first && `${first} ${last}`;
  let y = drawHeading(sheet, top, "Les personnes accompagnées");
  y = drawRow(sheet, y, "Nom", v["household.lastName"]);
  y = drawRow(sheet, y, "Prénom", v["household.firstName"]);
  y = drawRow(sheet, y, "Date de naissance", writeDate(v["household.birthOn"], "worded"));
  y = drawRow(
    sheet,
    y,
    "Conjoint : prénom, nom",
    name(v["household.coHolderFirstName"], v["household.coHolderLastName"]),
  );
  sheet.text(LEFT, y, "Adresse", { size: 9, color: GREY });
  fillBlock(sheet, { x: LEFT + 128, y: y - 10, width: WIDTH - 128, height: 28 }, v["household.address"], {
    face: "bold",
  });
  const { "household.postalCode": code, "household.city": city } = v;
  return drawRow(sheet, y + 28, "Code postal, ville", code && `${code} ${city}`) + 10;
}

function drawObjectives(sheet: Sheet, top: number, v: Values): number {
  let y = drawHeading(sheet, top, "Ce que nous allons faire ensemble");
  paint(sheet, { x: LEFT, y: y - 12, width: WIDTH, height: 76 }, PALE);
  const objectives = v.objectives ?? [];
  for (let place = 0; place < 4; place += 1) {
    paint(sheet, { x: LEFT + 8, y: y - 5, width: 4, height: 4 }, PLUM);
    fillIn(sheet, { x: LEFT + 20, y, width: WIDTH - 26 }, objectives[place]);
    y += 17;
  }
  return y + 14;
}

/** A contract that an association has laid out itself: its colour down the margin, plain words, a list with bullets. */
export const contractBooklet: Layout = {
  kind: "contract",
  name: "contract-booklet",
  title: "Contrat d'engagements réciproques",
  schemes: ["asell-cd", "asell-generaliste", "asell-renforce", "avdl", "iml"],
  draw(sheet, v, head): void {
    drawMargin(sheet, head);
    sheet.text(LEFT, 62, "Notre contrat", { face: "bold", size: 24, color: PLUM });
    sheet.text(LEFT, 80, "Contrat d'engagements réciproques - accompagnement au logement", { size: 10.5 });
    let y = drawRow(sheet, 112, "Type de mesure", MEASURES[v.scheme ?? ""]);
    y = drawRow(sheet, y, "N° de mesure", v.measureRef) + 10;
    y = drawPeople(sheet, y, v);
    y = drawHeading(sheet, y, "L'accompagnement");
    y = drawRow(sheet, y, "Structure", v.operator);
    y = drawRow(sheet, y, "Votre référent", v.worker);
    y = drawRow(sheet, y, "Du", writeDate(v.startOn, "worded"));
    y = drawRow(sheet, y, "Au", writeDate(v.endOn, "worded"));
    y = drawRow(sheet, y, "Durée", writeCount(v.months, " mois"));
    y = drawRow(sheet, y, "Rencontres prévues", v.visitRhythm) + 10;
    y = drawObjectives(sheet, y, v);
    y = drawHeading(sheet, y, "Nos engagements");
    for (const promise of [
      "Nous venons aux rendez-vous et nous prévenons si nous ne pouvons pas venir.",
      "Nous préparons les papiers demandés et nous disons ce qui change dans notre situation.",
      "Le référent nous informe, nous soutient et garde le secret sur ce que nous lui confions.",
    ])
      y = sheet.paragraph(LEFT, y, WIDTH, promise, { size: 9.5 }) + 2;
    sheet.text(LEFT, y + 12, "Signé le", { size: 10 });
    fillIn(sheet, { x: LEFT + 44, y: y + 12, width: 150 }, writeDate(v.signedOn, "worded"), { face: "bold" });
    const signer = v.householdSigned ? `${v["household.firstName"]} ${v["household.lastName"]}` : undefined;
    drawSignature(sheet, { x: LEFT, y: y + 22, width: 192, height: 76 }, "Les personnes accompagnées", signer);
    const worker = v.professionalSigned ? head.signer : undefined;
    drawSignature(sheet, { x: LEFT + 208, y: y + 22, width: 192, height: 76 }, "Le référent", worker);
  },
};
