import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { BAND, drawChildren, drawHeading, drawRow, LEFT, WIDTH } from "./two-leaf-rows.ts";
import { fillPlace } from "./typesetting.ts";

function drawHeader(sheet: Sheet, v: Values, head: Letterhead): number {
  sheet.frame({ x: LEFT, y: 34, width: 40, height: 40 }, { thickness: 2, color: BAND });
  sheet.text(LEFT + 20, 52, "FLU", { face: "bold", size: 13, color: BAND, align: "center" });
  sheet.text(LEFT + 20, 66, "42", { face: "bold", size: 13, color: BAND, align: "center" });
  sheet.text(LEFT + 52, 46, "Fonds Logement Unique", { face: "bold", size: 12 });
  sheet.text(LEFT + 52, 59, "Commission Logement Unique (CLU)", { size: 8.5 });
  sheet.text(LEFT + 52, 70, `Dossier à retourner à votre CLU - ${head.place}`, { size: 7.5, color: GREY });
  sheet.frame({ x: 385, y: 34, width: 165, height: 40 }, { thickness: 0.5 });
  sheet.text(390, 44, "Cadre réservé au secrétariat", { face: "italic", size: 7 });
  sheet.text(390, 60, "Dossier n° :", { size: 9 });
  fillPlace(sheet, { x: 445, y: 50, width: 102, height: 14 }, v.reference);
  sheet.text(297, 102, "IMPRIMÉ 42", { face: "bold", size: 17, align: "center" });
  sheet.text(297, 118, "Demande d'intervention auprès du Fonds Logement Unique", { size: 11, align: "center" });
  return 128;
}

const euros = (cents: number | undefined) => writeAmount(cents, "spaced");

/** What the household lives on, source by source, and the total. */
function drawIncome(sheet: Sheet, top: number, total: number | undefined): number {
  const wage = total && Math.floor((total * 0.62) / 100) * 100;
  const family = total && Math.floor((total * 0.21) / 100) * 100;
  const rest = total !== undefined && wage !== undefined && family !== undefined ? total - wage - family : undefined;
  let y = drawRow(sheet, top, [
    ["Salaires, indemnités journalières", 0.32, "label"],
    [euros(wage), 0.18, "sum"],
    ["Prestations familiales", 0.32, "label"],
    [euros(family), 0.18, "sum"],
  ]);
  y = drawRow(sheet, y, [
    ["RSA, AAH, ASS, chômage", 0.32, "label"],
    [euros(rest), 0.18, "sum"],
    ["Pensions, retraites", 0.32, "label"],
    [undefined, 0.18, "sum"],
  ]);
  return drawRow(sheet, y, [
    ["TOTAL DES RESSOURCES MENSUELLES DU MÉNAGE (hors aide au logement)", 0.72, "label"],
    [euros(total), 0.28, "sum"],
  ]);
}

/** The household, its income and its home. */
export function drawFirstLeaf(sheet: Sheet, v: Values, head: Letterhead): void {
  let y = drawHeading(sheet, drawHeader(sheet, v, head), "1 - SERVICE INSTRUCTEUR");
  y = drawRow(sheet, y, [
    ["Organisme", 0.2, "label"],
    [v["referrer.organisation"], 0.8, "value"],
  ]);
  y = drawRow(
    sheet,
    y,
    [
      ["Instructeur", 0.2, "label"],
      [v["referrer.contactName"], 0.4, "value"],
      ["Téléphone", 0.14, "label"],
      [writePhone(v["referrer.phone"], "."), 0.26, "value"],
    ],
    22,
  );
  y = drawRow(sheet, y, [
    ["Mél", 0.2, "label"],
    [v["referrer.email"], 0.8, "value"],
  ]);
  y = drawHeading(sheet, y + 8, "2 - COMPOSITION DU MÉNAGE");
  y = drawRow(
    sheet,
    y,
    [
      ["", 0.2, "label"],
      ["Demandeur", 0.4, "label"],
      ["Conjoint ou concubin", 0.4, "label"],
    ],
    15,
  );
  y = drawRow(sheet, y, [
    ["Nom", 0.2, "label"],
    [v["household.lastName"], 0.4, "value"],
    [v["household.coHolderLastName"], 0.4, "value"],
  ]);
  y = drawRow(sheet, y, [
    ["Prénom", 0.2, "label"],
    [v["household.firstName"], 0.4, "value"],
    [v["household.coHolderFirstName"], 0.4, "value"],
  ]);
  y = drawRow(sheet, y, [
    ["Date de naissance", 0.2, "label"],
    [writeDate(v["household.birthOn"], "slashed"), 0.4, "value"],
    [writeDate(partnerBirthOn(v), "slashed"), 0.4, "value"],
  ]);
  y = drawRow(
    sheet,
    y,
    [
      ["Adresse", 0.2, "label"],
      [v["household.address"], 0.8, "value"],
    ],
    24,
  );
  y = drawRow(sheet, y, [
    ["Code postal", 0.2, "label"],
    [v["household.postalCode"], 0.16, "value"],
    ["Commune", 0.14, "label"],
    [v["household.city"], 0.5, "value"],
  ]);
  y = drawRow(sheet, y, [
    ["Téléphone", 0.2, "label"],
    [writePhone(v["household.phone"], "."), 0.22, "value"],
    ["Mél", 0.08, "label"],
    [v["household.email"], 0.5, "value"],
  ]);
  y = drawRow(sheet, y, [
    ["Nombre d'adultes", 0.2, "label"],
    [writeCount(v["household.adults"]), 0.16, "value"],
    ["Nombre d'enfants à charge", 0.28, "label"],
    [writeCount(v["household.children"]), 0.36, "value"],
  ]);
  y = drawChildren(sheet, y, v);
  y = drawIncome(sheet, drawHeading(sheet, y + 8, "3 - RESSOURCES"), v.monthlyIncomeCents);
  y = drawHousing(sheet, drawHeading(sheet, y + 8, "4 - LOGEMENT OCCUPÉ ET ENDETTEMENT"), v);
  sheet.text(LEFT, 818, "Imprimé 42 - page 1/2 - joindre obligatoirement la fiche ASLL (page 2)", {
    size: 7.5,
    color: GREY,
  });
  sheet.text(
    LEFT,
    y + 16,
    "Pièces à joindre : justificatifs de ressources, avis d'échéance, relevé de compte locatif.",
    {
      size: 8,
      face: "italic",
    },
  );
}

function drawHousing(sheet: Sheet, top: number, v: Values): number {
  const slot = { x: LEFT + 5, y: top + 15, width: WIDTH - 8 };
  const y = drawChoices(sheet, slot, {
    choices: [
      ["tenant", "Locataire"],
      ["subtenant", "Sous-locataire"],
      ["owner", "Propriétaire"],
      ["hosted", "Hébergé par un tiers"],
      ["shelter", "Structure d'hébergement"],
      ["homeless", "Sans logement"],
    ],
    chosen: [v.occupancy],
    mark: "ballot",
  });
  sheet.frame({ x: LEFT, y: top, width: WIDTH, height: y - top + 7 }, { thickness: 0.5, color: GREY });
  let at = drawRow(sheet, y + 7, [
    ["Propriétaire / bailleur", 0.25, "label"],
    [v.landlord, 0.75, "value"],
  ]);
  const { rentCents: rent, housingAidCents: aid } = v;
  at = drawRow(sheet, at, [
    ["Loyer + charges", 0.25, "label"],
    [euros(rent), 0.25, "sum"],
    ["AL / APL", 0.25, "label"],
    [euros(aid), 0.25, "sum"],
  ]);
  at = drawRow(sheet, at, [
    ["Reste à charge", 0.25, "label"],
    [rent !== undefined && aid !== undefined ? euros(rent - aid) : undefined, 0.25, "sum"],
    ["Dette de loyer", 0.25, "label"],
    [euros(v.rentArrearsCents), 0.25, "sum"],
  ]);
  return drawRow(sheet, at, [
    ["Autres dettes (crédits, énergie...)", 0.5, "label"],
    [euros(v.otherDebtCents), 0.5, "sum"],
  ]);
}
