import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawYesNo } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 52;
const WIDTH = 490;
const ROSE = rgb(0.98, 0.9, 0.91);
const WINE = rgb(0.55, 0.1, 0.22);

/** One line of the table; every second one is tinted. */
function drawRow(sheet: Sheet, y: number, tinted: boolean, label: string, value: string | undefined): number {
  if (tinted) paint(sheet, { x: LEFT, y, width: WIDTH, height: 23 }, ROSE);
  sheet.text(LEFT + 8, y + 15, label, { size: 9.5 });
  fillPlace(sheet, { x: LEFT + 226, y: y + 0.5, width: WIDTH - 232, height: 22 }, value, { size: 10, face: "bold" });
  return y + 23;
}

const both = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(" ");

/** A service's renewal sheet: a table in two tones without rules, yes or no for what is exceptional. */
export const renewalTwoToneSheet: Layout = {
  kind: "renewal",
  name: "renewal-two-tone-sheet",
  title: "Fiche de renouvellement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.page.drawEllipse({ x: 520, y: 792, xScale: 22, yScale: 22, color: WINE });
    sheet.text(520, 54, "FSL", { face: "bold", size: 13, color: rgb(1, 1, 1), align: "center" });
    sheet.text(LEFT, 44, head.name, { face: "bold", size: 10 });
    sheet.text(LEFT, 55, `${head.address} - ${head.contact}`, { size: 7.5, color: GREY });
    sheet.text(LEFT, 90, "Fiche de renouvellement", { face: "bold", size: 20, color: WINE });
    sheet.text(LEFT, 106, "Accompagnement social lié au logement", { size: 11 });
    const rows: readonly (readonly [string, string | undefined])[] = [
      ["Date de la demande", writeDate(v.documentOn, "slashed")],
      ["Dossier n°", v.reference],
      ["Mesure n°", v.measureRef],
      ["Nature de la mesure", nameScheme(v.scheme)],
      ["Nom du bénéficiaire", v["household.lastName"]],
      ["Prénom du bénéficiaire", v["household.firstName"]],
      ["Date de naissance", writeDate(v["household.birthOn"], "slashed")],
      ["Co-bénéficiaire (prénom et nom)", both(v["household.coHolderFirstName"], v["household.coHolderLastName"])],
      ["Adresse", v["household.address"]],
      ["Code postal et ville", both(v["household.postalCode"], v["household.city"])],
      ["Fin de la mesure actuelle", writeDate(v.endOn, "slashed")],
      ["Rang du renouvellement", writeCount(v.renewalRank)],
      ["Durée souhaitée du renouvellement (en mois)", writeCount(v.monthsRequested)],
    ];
    let y = 120;
    rows.forEach(([label, value], place) => {
      y = drawRow(sheet, y, place % 2 === 0, label, value);
    });
    sheet.text(LEFT + 8, y + 15, "Caractère exceptionnel de la demande", { size: 9.5 });
    drawYesNo(sheet, { x: LEFT + 226, y: y + 15 }, v.exceptional);
    sheet.line(LEFT, y + 24, LEFT + WIDTH, y + 24, 1.2, WINE);
    sheet.text(LEFT, y + 42, "Arguments en faveur du renouvellement", { face: "bold", size: 10.5, color: WINE });
    fillBlock(sheet, { x: LEFT, y: y + 48, width: WIDTH, height: 104 }, v.motive);
    sheet.text(LEFT, y + 170, "Fait à", { size: 10 });
    fillPlace(sheet, { x: LEFT + 32, y: y + 157, width: 170, height: 18 }, v.signedOn && head.place);
    sheet.text(LEFT + 210, y + 170, "le", { size: 10 });
    fillPlace(sheet, { x: LEFT + 224, y: y + 157, width: 110, height: 18 }, writeDate(v.signedOn, "slashed"));
    const { first, second } = whoSigned(v);
    const third = WIDTH / 3;
    const box = (place: number) => ({ x: LEFT + place * third, y: y + 182, width: third - 6, height: 76 });
    drawSignature(sheet, box(0), "Bénéficiaire", first);
    drawSignature(sheet, box(1), "Co-bénéficiaire", second);
    drawSignature(sheet, box(2), head.role, v.professionalSigned ? head.signer : undefined);
  },
};
