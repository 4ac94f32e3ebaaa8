import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawMarks, drawRow, drawStrip, FROM, given, INPUT, input, LEFT, WIDTH } from "./spreadsheet-cells.ts";
import { fillPlace, paint } from "./typesetting.ts";

const HEAD = rgb(0.85, 0.91, 0.83);

function drawReferrer(sheet: Sheet, top: number, v: Values): number {
  let y = drawRow(sheet, top, [given(0.16, "Organisme"), input(0.84, v["referrer.organisation"])]);
  y = drawRow(sheet, y, [
    given(0.16, "Référent"),
    input(0.46, v["referrer.contactName"]),
    given(0.12, "Téléphone"),
    input(0.26, writePhone(v["referrer.phone"])),
  ]);
  y = drawRow(sheet, y, [given(0.16, "Courriel"), input(0.84, v["referrer.email"])]);
  drawStrip(sheet, top, y, "SERVICE");
  return y;
}

function drawHousehold(sheet: Sheet, top: number, v: Values): number {
  paint(sheet, { x: FROM, y: top, width: WIDTH, height: 16 }, HEAD);
  let y = drawRow(sheet, top, [given(0.16, ""), given(0.42, "Titulaire"), given(0.42, "Co-titulaire")], 16);
  const pair = (label: string, first: string | undefined, second: string | undefined) => {
    y = drawRow(sheet, y, [given(0.16, label), input(0.42, first), input(0.42, second)], 20);
  };
  pair("Nom", v["household.lastName"], v["household.coHolderLastName"]);
  pair("Prénom", v["household.firstName"], v["household.coHolderFirstName"]);
  y = drawRow(sheet, y, [
    given(0.16, "Né(e) le"),
    input(0.2, writeDate(v["household.birthOn"], "slashed")),
    given(0.14, "Nb d'adultes"),
    input(0.08, writeCount(v["household.adults"])),
    given(0.14, "Nb d'enfants"),
    input(0.08, writeCount(v["household.children"])),
    given(0.2, ""),
  ]);
  y = drawRow(sheet, y, [given(0.16, "Adresse"), input(0.84, v["household.address"])], 24);
  y = drawRow(sheet, y, [
    given(0.16, "Code postal"),
    input(0.14, v["household.postalCode"]),
    given(0.1, "Ville"),
    input(0.6, v["household.city"]),
  ]);
  y = drawRow(sheet, y, [
    given(0.16, "Téléphone"),
    input(0.22, writePhone(v["household.phone"])),
    given(0.08, "Mail"),
    input(0.54, v["household.email"]),
  ]);
  drawStrip(sheet, top, y, "MÉNAGE");
  return y;
}

function drawHome(sheet: Sheet, top: number, v: Values): number {
  let y = drawMarks(sheet, top, {
    first: "Statut",
    choices: [
      ["tenant", "locataire"],
      ["subtenant", "sous-locataire"],
      ["owner", "propriétaire"],
      ["hosted", "hébergé(e)"],
      ["shelter", "CHRS, foyer, résidence"],
      ["homeless", "sans abri"],
    ],
    chosen: [v.occupancy],
  });
  y = drawRow(sheet, y, [given(0.16, "Bailleur"), input(0.84, v.landlord)]);
  const euros = (cents: number | undefined) => writeAmount(cents, "spaced");
  y = drawRow(sheet, y, [
    given(0.16, "Loyer + charges"),
    input(0.17, euros(v.rentCents)),
    given(0.16, "APL ou AL"),
    input(0.17, euros(v.housingAidCents)),
    given(0.17, "Dette de loyer"),
    input(0.17, euros(v.rentArrearsCents)),
  ]);
  y = drawRow(sheet, y, [
    given(0.33, "Ressources mensuelles du ménage"),
    input(0.17, euros(v.monthlyIncomeCents)),
    given(0.33, "Autres dettes (énergie, crédits, amendes)"),
    input(0.17, euros(v.otherDebtCents)),
  ]);
  y = drawMarks(sheet, y, {
    first: "Le logement est",
    choices: [
      ["indecent", "non décent"],
      ["unhealthy", "insalubre"],
      ["overcrowded", "surpeuplé"],
      ["unsuitable", "inadapté"],
      ["too-expensive", "trop cher"],
    ],
    chosen: v.housingDefects ?? [],
  });
  y = drawMarks(sheet, y, {
    first: "Expulsion",
    choices: [
      ["none", "pas de procédure"],
      ["notice-to-pay", "commandt de payer"],
      ["summons", "assignation"],
      ["judgment", "jugement"],
      ["order-to-leave", "commandt de quitter"],
      ["police-assistance", "force publique"],
    ],
    chosen: [v.evictionStage],
  });
  drawStrip(sheet, top, y, "LOGEMENT ET BUDGET");
  return y;
}

function drawRequest(sheet: Sheet, top: number, v: Values): number {
  let y = drawRow(sheet, top, [given(0.16, "Dispositif"), input(0.84, nameScheme(v.scheme))], 20);
  y = drawMarks(sheet, y, {
    first: "Objet",
    choices: [
      ["access", "accès"],
      ["maintenance", "maintien"],
      ["diagnostic", "diagnostic"],
    ],
    chosen: [v.requestKind],
  });
  y = drawRow(sheet, y, [given(0.24, "Autre suivi en cours"), input(0.76, v.otherAccompaniment)]);
  y = drawRow(sheet, y, [given(1, "Motif de la demande, attentes du ménage")], 16);
  paint(sheet, { x: FROM, y, width: WIDTH, height: 84 }, INPUT);
  sheet.frame({ x: FROM, y, width: WIDTH, height: 84 }, { thickness: 0.4, color: GREY });
  fillBlock(sheet, { x: FROM + 4, y: y + 1, width: WIDTH - 8, height: 82 }, v.motive, { size: 9.5 });
  drawStrip(sheet, top, y + 84, "DEMANDE");
  return y + 84;
}

/** A shuttle form kept as a spreadsheet: yellow cells to fill in, an X for each choice, parts named along the edge. */
export const orientationSpreadsheet: Layout = {
  kind: "orientation",
  variant: "fiche-navette",
  name: "orientation-spreadsheet",
  title: "Fiche navette ASLL",
  schemes: ["asll-ful", "asll-71", "asll-42"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 40, "FICHE NAVETTE", { face: "bold", size: 16 });
    sheet.text(LEFT + 150, 40, "Accompagnement social lié au logement (ASLL)", { size: 11 });
    let y = drawRow(sheet, 50, [
      given(0.16, "Date d'envoi"),
      input(0.22, writeDate(v.documentOn, "slashed")),
      given(0.2, "N° de dossier"),
      input(0.42, v.reference),
    ]);
    y = drawReferrer(sheet, y + 7, v);
    y = drawHousehold(sheet, y + 7, v);
    y = drawHome(sheet, y + 7, v);
    y = drawRequest(sheet, y + 7, v);
    sheet.text(LEFT, y + 16, "Signé le", { size: 9 });
    fillPlace(sheet, { x: LEFT + 38, y: y + 4, width: 100, height: 17 }, writeDate(v.signedOn, "slashed"));
    const hint = "Remplir les cases jaunes ; un X à droite de la réponse choisie";
    sheet.text(557, y + 14, hint, { size: 7.5, color: GREY, align: "right" });
    const { first, second } = whoSigned(v);
    const third = (557 - LEFT) / 3;
    const box = (place: number) => ({ x: LEFT + place * third, y: y + 22, width: third, height: 66 });
    drawSignature(sheet, box(0), "Titulaire", first);
    drawSignature(sheet, box(1), "Co-titulaire", second);
    drawSignature(sheet, box(2), "Référent", v.professionalSigned ? head.signer : undefined);
  },
};
