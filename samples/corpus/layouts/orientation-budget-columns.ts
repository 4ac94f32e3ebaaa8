import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawBudget } from "./budget-columns.ts";
import { signerOf } from "./naming.ts";
import { fillPlace } from "./typesetting.ts";

const LEFT = 54;
const WIDTH = 488;
const HALF = WIDTH / 2;
const WORDS = { size: 10.5, face: "serif" } as const satisfies TextStyle;

function drawHeading(sheet: Sheet, y: number, title: string): number {
  sheet.text(LEFT, y, title, { face: "serifBold", size: 11.5 });
  const wide = sheet.measure(title, { face: "serifBold", size: 11.5 });
  sheet.line(LEFT, y + 2.5, LEFT + wide, y + 2.5, 0.8);
  return y + 20;
}

/** « Label : value », with neither dots nor rules; `at` is its place on the line and how wide it may be. */
function say(
  sheet: Sheet,
  y: number,
  [label, value]: readonly [string, string | undefined],
  at = { from: 0, width: WIDTH },
): void {
  const words = `${label} :`;
  sheet.text(LEFT + at.from, y, words, WORDS);
  const taken = sheet.measure(words, WORDS) + 6;
  const area = { x: LEFT + at.from + taken, y: y - 13, width: at.width - taken - 4, height: 20 };
  fillPlace(sheet, { ...area, y: area.y - 1.5, height: 23 }, value, { ...WORDS, face: "serifBold" });
}

const FIRST = { from: 0, width: HALF };
const SECOND = { from: HALF, width: HALF };

function drawPeople(sheet: Sheet, top: number, v: Values): number {
  let y = drawHeading(sheet, top, "I - SERVICE DEMANDEUR");
  say(sheet, y, ["Service", v["referrer.organisation"]]);
  say(sheet, y + 19, ["Travailleur social", v["referrer.contactName"]], { from: 0, width: 300 });
  say(sheet, y + 19, ["Téléphone", writePhone(v["referrer.phone"])], { from: 310, width: 178 });
  say(sheet, y + 38, ["Adresse électronique", v["referrer.email"]]);
  y = drawHeading(sheet, y + 66, "II - COMPOSITION DE LA FAMILLE");
  sheet.text(LEFT, y, "Monsieur ou Madame", { ...WORDS, face: "serifItalic" });
  sheet.text(LEFT + HALF, y, "Conjoint, concubin, partenaire", { ...WORDS, face: "serifItalic" });
  say(sheet, y + 19, ["Nom", v["household.lastName"]], FIRST);
  say(sheet, y + 19, ["Nom", v["household.coHolderLastName"]], SECOND);
  say(sheet, y + 38, ["Prénom", v["household.firstName"]], FIRST);
  say(sheet, y + 38, ["Prénom", v["household.coHolderFirstName"]], SECOND);
  say(sheet, y + 57, ["Date de naissance", writeDate(v["household.birthOn"], "slashed")], FIRST);
  say(sheet, y + 57, ["Date de naissance", writeDate(partnerBirthOn(v), "slashed")], SECOND);
  say(sheet, y + 80, ["Adresse", v["household.address"]]);
  say(sheet, y + 101, ["Code postal", v["household.postalCode"]], { from: 0, width: 140 });
  say(sheet, y + 101, ["Commune", v["household.city"]], { from: 150, width: 338 });
  say(sheet, y + 120, ["Téléphone", writePhone(v["household.phone"])], { from: 0, width: 170 });
  say(sheet, y + 120, ["Mél", v["household.email"]], { from: 175, width: 313 });
  say(sheet, y + 139, ["Nombre d'adultes au foyer", writeCount(v["household.adults"])], FIRST);
  say(sheet, y + 139, ["Nombre d'enfants à charge", writeCount(v["household.children"])], SECOND);
  return y + 168;
}

/** A question and its boxes below it. */
function ask(
  sheet: Sheet,
  y: number,
  question: string,
  list: Omit<Parameters<typeof drawChoices>[2], "mark" | "size">,
): number {
  sheet.text(LEFT, y, question, WORDS);
  const slot = { x: LEFT + 10, y: y + 16, width: WIDTH - 10 };
  return drawChoices(sheet, slot, { ...list, mark: "ballot", size: 9.5 }) + 21;
}

function drawHome(sheet: Sheet, top: number, v: Values): number {
  let y = drawHeading(sheet, top, "IV - SITUATION AU REGARD DU LOGEMENT");
  y = ask(sheet, y, "Le ménage est :", {
    choices: [
      ["tenant", "locataire"],
      ["subtenant", "sous-locataire"],
      ["owner", "propriétaire"],
      ["hosted", "hébergé"],
      ["shelter", "en centre d'hébergement"],
      ["homeless", "sans domicile fixe"],
    ],
    chosen: [v.occupancy],
  });
  say(sheet, y, ["Nom du bailleur", v.landlord]);
  y = ask(sheet, y + 22, "État et adaptation du logement :", {
    choices: [
      ["indecent", "indécence"],
      ["unhealthy", "insalubrité"],
      ["overcrowded", "sur-occupation"],
      ["unsuitable", "inadaptation"],
      ["too-expensive", "coût excessif"],
    ],
    chosen: v.housingDefects ?? [],
  });
  return ask(sheet, y, "Procédure d'expulsion (cocher le dernier acte) :", {
    choices: [
      ["none", "néant"],
      ["notice-to-pay", "commandement de payer"],
      ["summons", "assignation"],
      ["judgment", "jugement"],
      ["order-to-leave", "commandement de quitter les lieux"],
      ["police-assistance", "concours de la force publique"],
    ],
    chosen: [v.evictionStage],
  });
}

function drawRequest(sheet: Sheet, top: number, v: Values): number {
  let y = drawHeading(sheet, top, "V - ACCOMPAGNEMENT DEMANDÉ");
  say(sheet, y, ["Mesure", nameScheme(v.scheme)]);
  y = ask(sheet, y + 21, "Finalité :", {
    choices: [
      ["access", "accès au logement"],
      ["maintenance", "maintien dans les lieux"],
      ["diagnostic", "diagnostic social"],
    ],
    chosen: [v.requestKind],
  });
  say(sheet, y, ["Autre mesure ou suivi social en cours", v.otherAccompaniment]);
  sheet.text(LEFT, y + 22, "Évaluation du travailleur social et motif de la demande :", WORDS);
  const area = { x: LEFT + 10, y: y + 26, width: WIDTH - 10, height: 120 };
  fillBlock(sheet, area, v.motive, { ...WORDS, size: 11 });
  return y + 164;
}

function drawFoot(sheet: Sheet, y: number, v: Values, head: Letterhead): void {
  const place = v.signedOn === undefined ? undefined : head.place;
  sheet.text(LEFT, y, "Fait à", WORDS);
  fillPlace(sheet, { x: LEFT + 32, y: y - 14, width: 200, height: 20 }, place, WORDS);
  sheet.text(LEFT + HALF, y, "le", WORDS);
  const on = writeDate(v.signedOn, "slashed");
  fillPlace(sheet, { x: LEFT + HALF + 14, y: y - 14, width: 120, height: 20 }, on, WORDS);
  sheet.text(LEFT, y + 26, "Signature du ou des intéressés", WORDS);
  sheet.text(LEFT + HALF, y + 26, "Signature du travailleur social", WORDS);
  if (v.householdSigned) sheet.signature(signerOf(v), { x: LEFT + 10, y: y + 34, width: 125, height: 46 });
  if (v.professionalSigned) sheet.signature(head.signer, { x: LEFT + HALF + 10, y: y + 34, width: 125, height: 46 });
}

/** A social service's request in serif without a single rule, but for the budget in three columns with their totals. */
export const orientationBudgetColumns: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-budget-columns",
  title: "Demande d'accompagnement",
  schemes: ["asell-generaliste", "asell-renforce", "asll-42", "asll-42-glissant"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 46, head.name, { face: "serifBold", size: 11 });
    sheet.text(LEFT, 58, head.address, { face: "serif", size: 9 });
    const title = { face: "serifBold", size: 14, align: "center" } as const;
    sheet.text(297, 92, "FICHE D'ORIENTATION", title);
    sheet.text(297, 109, "vers une mesure d'accompagnement social lié au logement", { ...title, size: 12 });
    say(sheet, 136, ["Date de la demande", writeDate(v.documentOn, "slashed")], FIRST);
    say(sheet, 136, ["N° de dossier", v.reference], SECOND);
    const y = drawPeople(sheet, 166, v);
    drawBudget(sheet, { x: LEFT, y: drawHeading(sheet, y, "III - BUDGET MENSUEL") - 8, width: WIDTH }, v);
    sheet.text(297, 822, "1/2", { size: 8, color: GREY, align: "center" });
    sheet.nextPage();
    const below = drawRequest(sheet, drawHome(sheet, 66, v) + 10, v);
    drawFoot(sheet, below, v, head);
    sheet.text(297, 822, "2/2", { size: 8, color: GREY, align: "center" });
  },
};
