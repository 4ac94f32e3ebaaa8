import { drawFoot, LEFT, WIDTH } from "../drawing/form.ts";
import { euros, longDate, phone, shortDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { DEFECTS, EVICTION, OCCUPANCY, REQUEST } from "./choices.ts";
import { type Layout, type Letterhead, SCHEME_NAMES, type Values } from "./layout.ts";

const COLUMN = 246;
const RIGHT = LEFT + WIDTH - COLUMN;
const LABEL = { size: 9.5 };
const VALUE = { size: 10, face: "serifBold" } as const;

/** « Label : value » on a dotted rule. Gives the y of the next line. */
function drawEntry(sheet: Sheet, x: number, y: number, label: string, value: string | undefined): number {
  const words = `${label} :`;
  sheet.text(x, y, words, LABEL);
  const from = x + sheet.measure(words, LABEL) + 5;
  for (let dot = from; dot < x + COLUMN; dot += 3.5) sheet.line(dot, y + 2.2, dot + 1, y + 2.2, 0.6, GREY);
  if (value !== undefined) sheet.text(from + 2, y, value, VALUE);
  return y + 19;
}

function drawHeading(sheet: Sheet, x: number, y: number, title: string): number {
  sheet.text(x, y, title, { face: "bold", size: 11 });
  sheet.line(x, y + 4, x + COLUMN, y + 4, 1.1);
  return y + 22;
}

/** Boxes under each other. Gives the y of the next line. */
function drawColumnTicks<T extends string>(
  sheet: Sheet,
  x: number,
  y: number,
  choices: readonly (readonly [T, string])[],
  chosen: readonly (T | undefined)[],
): number {
  choices.forEach(([value, words], place) => {
    sheet.tick(x, y + place * 16, chosen.includes(value), words, { size: 9.5 });
  });
  return y + choices.length * 16 + 8;
}

const money = (cents: number | undefined) => (cents === undefined ? undefined : euros(cents));

function drawHousehold(sheet: Sheet, v: Values): number {
  let y = drawHeading(sheet, LEFT, 152, "LE MÉNAGE");
  y = drawEntry(sheet, LEFT, y, "Nom de famille", v["household.lastName"]);
  y = drawEntry(sheet, LEFT, y, "Prénom", v["household.firstName"]);
  const birth = v["household.birthOn"];
  y = drawEntry(sheet, LEFT, y, "Date de naissance", birth && shortDate(birth));
  y = drawEntry(sheet, LEFT, y, "Adresse", v["household.address"]);
  y = drawEntry(sheet, LEFT, y, "Code postal", v["household.postalCode"]);
  y = drawEntry(sheet, LEFT, y, "Ville", v["household.city"]);
  const mobile = v["household.phone"];
  y = drawEntry(sheet, LEFT, y, "Tél.", mobile && phone(mobile));
  if (v["household.email"]) y = drawEntry(sheet, LEFT, y, "Mél", v["household.email"]);
  y = drawEntry(sheet, LEFT, y, "Nombre d'adultes", v["household.adults"]?.toString());
  y = drawEntry(sheet, LEFT, y, "Nombre d'enfants", v["household.children"]?.toString());
  y = drawHeading(sheet, LEFT, y + 8, "LE BUDGET");
  y = drawEntry(sheet, LEFT, y, "Ressources mensuelles", money(v.monthlyIncomeCents));
  if (v.rentCents !== undefined) y = drawEntry(sheet, LEFT, y, "Loyer charges comprises", money(v.rentCents));
  if (v.housingAidCents !== undefined) y = drawEntry(sheet, LEFT, y, "APL ou AL", money(v.housingAidCents));
  if (v.rentArrearsCents !== undefined) y = drawEntry(sheet, LEFT, y, "Impayé de loyer", money(v.rentArrearsCents));
  if (v.otherDebtCents !== undefined) y = drawEntry(sheet, LEFT, y, "Autres dettes", money(v.otherDebtCents));
  return y;
}

function drawRequest(sheet: Sheet, v: Values): number {
  let y = drawHeading(sheet, RIGHT, 152, "LE SERVICE À L'ORIGINE DE LA DEMANDE");
  y = drawEntry(sheet, RIGHT, y, "Structure", v["referrer.organisation"]);
  y = drawEntry(sheet, RIGHT, y, "Interlocuteur", v["referrer.contactName"]);
  const office = v["referrer.phone"];
  y = drawEntry(sheet, RIGHT, y, "Tél.", office && phone(office));
  y = drawEntry(sheet, RIGHT, y, "Mél", v["referrer.email"]);
  y = drawHeading(sheet, RIGHT, y + 8, "LA DEMANDE");
  y = drawColumnTicks(sheet, RIGHT, y, REQUEST, [v.requestKind]);
  y = drawHeading(sheet, RIGHT, y + 4, "SITUATION AU REGARD DU LOGEMENT");
  y = drawColumnTicks(sheet, RIGHT, y, OCCUPANCY, [v.occupancy]);
  y = drawHeading(sheet, RIGHT, y + 4, "PROCÉDURE D'EXPULSION");
  y = drawColumnTicks(sheet, RIGHT, y, EVICTION, [v.evictionStage]);
  y = drawHeading(sheet, RIGHT, y + 4, "LE LOGEMENT EST");
  return drawColumnTicks(sheet, RIGHT, y, DEFECTS, v.housingDefects ?? []);
}

/** A « fiche navette » in two columns, with dotted lines to fill in. */
export const orientationNavette: Layout = {
  kind: "orientation",
  variant: "fiche-navette",
  title: "Fiche navette",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.frame({ x: LEFT, y: 38, width: WIDTH, height: 58 }, { shaded: true, thickness: 0.4 });
    sheet.text(LEFT + 14, 63, "FICHE NAVETTE", { face: "bold", size: 18 });
    sheet.text(LEFT + 14, 82, "Demande d'accompagnement lié au logement", { size: 10.5 });
    sheet.text(LEFT + WIDTH - 12, 60, head.name, { size: 9.5, align: "right" });
    if (v.reference) sheet.text(LEFT + WIDTH - 12, 74, `N° de dossier : ${v.reference}`, { size: 9.5, align: "right" });
    if (v.measureRef) sheet.text(LEFT + WIDTH - 12, 88, `Mesure n° ${v.measureRef}`, { size: 9.5, align: "right" });
    sheet.text(LEFT, 122, `Dispositif : ${SCHEME_NAMES[v.scheme ?? ""]}`, { face: "bold", size: 10.5 });
    if (v.documentOn) sheet.text(LEFT + WIDTH, 122, `Date : ${longDate(v.documentOn)}`, { size: 10, align: "right" });

    let y = Math.max(drawHousehold(sheet, v), 470);
    drawRequest(sheet, v);
    y = drawHeading(sheet, LEFT, y + 10, "MOTIF DE LA DEMANDE");
    if (v.motive) sheet.paragraph(LEFT, y, COLUMN - 6, v.motive, { ...VALUE, leading: 14 });

    const made = v.signedOn ? `Fait à ${head.place}, le ${longDate(v.signedOn)}` : "";
    sheet.text(LEFT, 684, made, { size: 10 });
    sheet.text(LEFT, 706, "Le ménage (signature) :", { size: 10 });
    sheet.text(RIGHT, 706, "Le travailleur social (signature) :", { size: 10 });
    if (v.householdSigned)
      sheet.signature(v["household.lastName"] ?? "", { x: LEFT + 20, y: 716, width: 130, height: 60 });
    if (v.professionalSigned)
      sheet.signature(v["referrer.contactName"] ?? "", { x: RIGHT + 20, y: 716, width: 130, height: 60 });
    drawFoot(sheet, "Le ménage a pris connaissance de la demande et y adhère.");
  },
};
