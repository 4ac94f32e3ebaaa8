import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { euros, phone, shortDate } from "../drawing/french.ts";
import { ASELL_SCHEMES, EVICTION, OCCUPANCY, REQUEST } from "../layouts/choices.ts";
import { type Letterhead, type Values, watchReads } from "../layouts/layout.ts";
import { type Paper, pickFields } from "../sample.ts";
import { fixDocxDates } from "./fixed-zip.ts";

/** Boxes as Word writes them: a ticked and an empty ballot box. */
function writeTicks(choices: readonly (readonly [string, string])[], chosen: string | undefined): string {
  return choices.map(([value, words]) => `${value === chosen ? "☒" : "☐"} ${words}`).join("   ");
}

function row(label: string, value: string | undefined): TableRow {
  const cell = (text: string, share: number, bold: boolean) =>
    new TableCell({
      width: { size: share, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ children: [new TextRun({ text, bold, font: "Calibri" })] })],
    });
  return new TableRow({ children: [cell(label, 35, true), cell(value ?? "", 65, false)] });
}

function table(rows: TableRow[]): Table {
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 200 }, text });
const money = (cents: number | undefined) => (cents === undefined ? undefined : euros(cents));

/** A « fiche d'orientation » typed in a word processor, with tables and ballot boxes. */
export async function writeOrientationDocx(values: Values, head: Letterhead): Promise<Paper> {
  const { values: v, read } = watchReads(values);
  const [office, mobile, birth] = [v["referrer.phone"], v["household.phone"], v["household.birthOn"]];
  const document = new Document({
    creator: head.name,
    title: "Fiche d'orientation",
    sections: [
      {
        children: [
          new Paragraph({ text: head.name }),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            text: "Fiche d'orientation",
          }),
          new Paragraph({ text: `Dispositif : ${writeTicks(ASELL_SCHEMES, v.scheme)}` }),
          new Paragraph({ text: `Objet de la demande : ${writeTicks(REQUEST, v.requestKind)}` }),
          heading("Service prescripteur"),
          table([
            row("Organisme", v["referrer.organisation"]),
            row("Référent", v["referrer.contactName"]),
            row("Téléphone du référent", office && phone(office)),
            row("Courriel du référent", v["referrer.email"]),
          ]),
          heading("Ménage"),
          table([
            row("Nom", v["household.lastName"]),
            row("Prénom", v["household.firstName"]),
            row("Date de naissance", birth && shortDate(birth)),
            row("Adresse", v["household.address"]),
            row("Code postal", v["household.postalCode"]),
            row("Commune", v["household.city"]),
            row("Téléphone", mobile && phone(mobile)),
            row("Nombre d'adultes", v["household.adults"]?.toString()),
            row("Nombre d'enfants", v["household.children"]?.toString()),
          ]),
          heading("Logement et budget"),
          table([
            row("Statut d'occupation", writeTicks(OCCUPANCY, v.occupancy)),
            row("Bailleur", v.landlord),
            row("Loyer charges comprises", money(v.rentCents)),
            row("Ressources mensuelles", money(v.monthlyIncomeCents)),
            row("Dette locative", money(v.rentArrearsCents)),
            row("Procédure d'expulsion", writeTicks(EVICTION, v.evictionStage)),
          ]),
          heading("Motif de la demande"),
          new Paragraph({ text: v.motive ?? "" }),
          new Paragraph({
            spacing: { before: 300 },
            text: v.signedOn ? `Fait à ${head.place}, le ${shortDate(v.signedOn)}` : "",
          }),
        ],
      },
    ],
  });
  const bytes = fixDocxDates(new Uint8Array(await Packer.toBuffer(document)));
  return { bytes, kind: "orientation", variant: "fiche-orientation", fields: pickFields(values, read) };
}
