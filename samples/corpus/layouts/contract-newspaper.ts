import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { signerOf, together } from "./naming.ts";
import { drawProse, paint } from "./typesetting.ts";

const COLUMNS = [44, 308] as const;
const WIDTH = 243;
const ORANGE = rgb(0.78, 0.35, 0.05);

/** Writes down one of the two columns. */
class Column {
  y: number;
  readonly sheet: Sheet;
  readonly x: number;

  constructor(sheet: Sheet, side: 0 | 1, y: number) {
    this.sheet = sheet;
    this.x = COLUMNS[side];
    this.y = y;
  }

  title(text: string): void {
    this.y += 8;
    this.sheet.text(this.x, this.y + 4, text.toUpperCase(), { face: "bold", size: 9.5, color: ORANGE });
    this.sheet.line(this.x, this.y + 8, this.x + WIDTH, this.y + 8, 0.6, ORANGE);
    this.y += 23;
  }

  say(text: string, inset = 0): void {
    const slot = { x: this.x + inset, y: this.y, width: WIDTH - inset };
    this.y = drawProse(this.sheet, slot, text, { size: 9, leading: 12.2 }) + 3;
  }

  /** « Label : value » where the value is known, the label alone on an empty contract. */
  tell(label: string, value: string | undefined): void {
    this.say(value ? `${label} : **${value}**` : `${label} :`);
  }

  aim(text: string): void {
    this.sheet.text(this.x + 3, this.y, "-", { size: 9 });
    this.say(text, 13);
  }
}

function drawLeft(column: Column, v: Values, head: Letterhead): void {
  column.title("Les signataires");
  column.say("**La personne accueillie**");
  column.tell("Nom", v["household.lastName"]);
  column.tell("Prénom", v["household.firstName"]);
  column.tell("Date de naissance", writeDate(v["household.birthOn"], "worded"));
  const partner = together(v["household.coHolderFirstName"], v["household.coHolderLastName"]);
  if (partner !== "") column.tell("et son conjoint ou sa conjointe", partner);
  column.tell("Adresse", v["household.address"]);
  column.tell("Code postal et ville", together(v["household.postalCode"], v["household.city"]));
  if (v["household.phone"]) column.tell("Téléphone", writePhone(v["household.phone"]));
  column.y += 6;
  column.say("**L'organisme**");
  column.tell("Association", v.operator);
  column.say(`Siège : ${head.address}`);
  column.tell("Référent de l'accompagnement", v.worker);
  column.title("La mesure");
  column.tell("Dispositif", nameScheme(v.scheme));
  if (v.measureRef) column.tell("Numéro de mesure", v.measureRef);
  column.tell("Durée", v.months === undefined ? undefined : `${v.months} mois`);
  column.tell("Début", writeDate(v.startOn, "worded"));
  column.tell("Fin", writeDate(v.endOn, "worded"));
  column.tell("Fréquence des rencontres", v.visitRhythm);
  column.title("Fin de l'accompagnement");
  column.say(
    "Le contrat prend fin à son terme, ou avant celui-ci sur demande écrite de l'une des parties. Un bilan est alors rédigé et remis à la personne.",
  );
}

function drawRight(column: Column, v: Values): void {
  column.title("Objectifs retenus");
  for (const objective of v.objectives ?? []) column.aim(objective);
  if (v.objectives === undefined) column.y += 70;
  column.title("Engagements réciproques");
  column.say(
    "**La personne** participe aux rencontres, effectue les démarches convenues et règle ses charges courantes.",
  );
  column.say(
    "**L'association** informe, conseille et accompagne. Elle n'agit jamais à la place de la personne et ne gère pas son argent.",
  );
  column.title("Confidentialité");
  column.say(
    "Les intervenants sont tenus au secret professionnel. La personne peut consulter son dossier et demander que ses données soient rectifiées.",
  );
  column.title("Recours");
  column.say(
    "En cas de désaccord, la personne peut saisir la direction de l'association, puis la personne qualifiée dont le nom est affiché à l'accueil.",
  );
}

/** A shelter's contract in two columns of small type: terms at the left, aims and duties at the right. */
export const contractNewspaper: Layout = {
  kind: "contract",
  name: "contract-newspaper",
  title: "Contrat d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    paint(sheet, { x: 0, y: 0, width: 595.3, height: 70 }, ORANGE);
    const white = rgb(1, 1, 1);
    sheet.text(44, 34, "Contrat d'accompagnement", { face: "bold", size: 18, color: white });
    sheet.text(44, 52, "vers l'autonomie dans le logement", { size: 11, color: white });
    sheet.text(551, 34, head.name, { face: "bold", size: 10, color: white, align: "right" });
    sheet.text(551, 48, head.contact, { size: 8, color: white, align: "right" });
    const [left, right] = [new Column(sheet, 0, 86), new Column(sheet, 1, 86)];
    drawLeft(left, v, head);
    drawRight(right, v);
    const y = Math.max(left.y, right.y, 560) + 8;
    sheet.line(298, 92, 298, y - 14, 0.4, GREY);
    const on = v.signedOn && `Fait à ${head.place}, le ${writeDate(v.signedOn, "worded")}, en deux exemplaires.`;
    sheet.text(44, y, on ?? "Fait à                                     , le", { size: 9.5 });
    sheet.text(44, y + 22, "La personne accueillie (signature)", { face: "bold", size: 9 });
    sheet.text(308, y + 22, "Pour l'association, le référent (signature)", { face: "bold", size: 9 });
    if (v.householdSigned) sheet.signature(signerOf(v), { x: 54, y: y + 30, width: 125, height: 50 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: 318, y: y + 30, width: 125, height: 50 });
  },
};
