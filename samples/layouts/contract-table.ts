import { drawBand, drawBlock, drawCells, drawFoot, drawSignatures, LEFT, WIDTH } from "../drawing/form.ts";
import { shortDate } from "../drawing/french.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { type Layout, type Letterhead, SCHEME_NAMES, type Values } from "./layout.ts";

const date = (on: string | undefined) => (on === undefined ? undefined : shortDate(on));
const row = (label: string, value: string | undefined) => [{ label, value, width: 1, labelWidth: 0.3 }];
const pair = (left: [string, string | undefined], right: [string, string | undefined]) => [
  { label: left[0], value: left[1], width: 0.55, labelWidth: 0.2 },
  { label: right[0], value: right[1], width: 0.45, labelWidth: 0.2 },
];

/** The typeface of what is filled in. */
const FILLED = { face: "serif", size: 11.5 } as const;

/** A « contrat d'accompagnement » on one ruled page. */
export const contractTable: Layout = {
  kind: "contract",
  title: "Contrat d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.frame({ x: LEFT, y: 40, width: WIDTH, height: 46 }, { thickness: 1.4 });
    sheet.text(LEFT + WIDTH / 2, 61, "CONTRAT D'ACCOMPAGNEMENT", { face: "bold", size: 16, align: "center" });
    sheet.text(LEFT + WIDTH / 2, 77, SCHEME_NAMES[v.scheme ?? ""] ?? "", { size: 11, align: "center" });

    let y = drawBand(sheet, 98, "ENTRE LES SOUSSIGNÉS");
    y = drawCells(sheet, y, row("Opérateur", v.operator), FILLED);
    y = drawCells(sheet, y, row("Travailleur social référent", v.worker), FILLED);
    y = drawCells(
      sheet,
      y,
      pair(["Nom du ménage", v["household.lastName"]], ["Prénom", v["household.firstName"]]),
      FILLED,
    );
    const birth = date(v["household.birthOn"]);
    if (v.measureRef) y = drawCells(sheet, y, pair(["Date de naissance", birth], ["Mesure n°", v.measureRef]), FILLED);
    else y = drawCells(sheet, y, pair(["Date de naissance", birth], ["N° de dossier", v.reference]), FILLED);
    y = drawCells(sheet, y, row("Adresse du logement", v["household.address"]), FILLED);
    y = drawCells(sheet, y, pair(["Code postal", v["household.postalCode"]], ["Commune", v["household.city"]]), FILLED);

    y = drawBand(sheet, y + 10, "DURÉE DE LA MESURE");
    y = drawCells(sheet, y, pair(["Date de début", date(v.startOn)], ["Date de fin", date(v.endOn)]), FILLED);
    const months = v.months === undefined ? undefined : `${v.months} mois`;
    y = drawCells(sheet, y, row("Durée", months), FILLED);
    y = drawCells(sheet, y, row("Rythme des rencontres", v.visitRhythm), FILLED);

    y = drawBand(sheet, y + 10, "OBJECTIFS DE L'ACCOMPAGNEMENT");
    const objectives = v.objectives ?? [];
    sheet.frame({ x: LEFT, y, width: WIDTH, height: 16 + objectives.length * 18 });
    objectives.forEach((objective, place) => {
      sheet.text(LEFT + 10, y + 20 + place * 18, `${place + 1}. ${objective}`, { ...FILLED });
    });
    y += 16 + objectives.length * 18;

    y = drawBlock(sheet, y + 10, "Engagements réciproques", undefined, 92);
    const duties = [
      "Le ménage s'engage à honorer les rendez-vous, à transmettre les documents utiles et à effectuer les démarches convenues.",
      "L'opérateur s'engage à accompagner le ménage au rythme prévu, à l'informer de ses droits et à établir un bilan à l'échéance.",
    ];
    let at = y - 66;
    for (const duty of duties) at = sheet.paragraph(LEFT + 8, at, WIDTH - 18, duty, { size: 9.5 }) + 4;

    const made = v.signedOn
      ? `Fait à ${head.place}, le ${shortDate(v.signedOn)}`
      : "Fait à ....................., le ....................";
    sheet.text(LEFT, y + 24, `${made}, en deux exemplaires originaux.`, { size: 10 });
    drawSignatures(
      sheet,
      y + 36,
      [
        { label: "Le ménage (signature)", signed: v.householdSigned, name: v["household.lastName"] ?? "" },
        { label: "Le travailleur social (signature)", signed: v.professionalSigned, name: v.worker ?? "" },
      ],
      96,
    );
    drawFoot(sheet, `${head.name} - ${head.address} - ${head.contact}`);
  },
};
