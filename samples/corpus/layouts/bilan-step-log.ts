import { rgb } from "pdf-lib";
import { Temporal } from "temporal-polyfill";
import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { whoSigned } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 46;
const WIDTH = 503;
const SKY = rgb(0.85, 0.92, 0.97);
const DEEP = rgb(0.08, 0.3, 0.5);
/** What was done, in the words of such logs: how many days after the start, where, and what for. */
const STEPS = [
  [4, "Bureau", "Présentation de la mesure, signature du contrat"],
  [15, "Domicile", "Point sur le budget et les dettes, tri des courriers"],
  [24, "Téléphone", "Échange avec le bailleur au sujet de l'échéancier"],
  [29, "Domicile", "Mise à jour des droits, appel au fournisseur d'énergie"],
] as const;

type Entry = readonly [label: string, value: string | undefined, share: number];

/** « Label : value » side by side on pale blue, the value in bold. */
function drawLine(sheet: Sheet, y: number, entries: readonly Entry[]): number {
  let x = LEFT + 8;
  for (const [label, value, share] of entries) {
    const width = share * (WIDTH - 16);
    sheet.text(x, y, `${label} :`, { size: 9 });
    const after = sheet.measure(`${label} :`, { size: 9 }) + 5;
    fillPlace(sheet, { x: x + after, y: y - 14, width: width - after - 6, height: 21 }, value, {
      size: 10,
      face: "bold",
    });
    x += width;
  }
  return y + 19;
}

function drawIdentity(sheet: Sheet, top: number, v: Values): number {
  paint(sheet, { x: LEFT, y: top, width: WIDTH, height: 122 }, SKY);
  let y = drawLine(sheet, top + 16, [
    ["Nom", v["household.lastName"], 0.42],
    ["Prénom", v["household.firstName"], 0.3],
    ["Né(e) le", writeDate(v["household.birthOn"], "dotted"), 0.28],
  ]);
  y = drawLine(sheet, y, [
    ["Nom du conjoint", v["household.coHolderLastName"], 0.55],
    ["Prénom", v["household.coHolderFirstName"], 0.45],
  ]);
  y = drawLine(sheet, y, [["Adresse", v["household.address"], 1]]);
  y = drawLine(sheet, y, [
    ["Code postal", v["household.postalCode"], 0.25],
    ["Commune", v["household.city"], 0.75],
  ]);
  y = drawLine(sheet, y, [
    ["Dispositif", nameScheme(v.scheme), 0.62],
    ["Mesure n°", v.measureRef, 0.38],
  ]);
  drawLine(sheet, y, [
    ["Mesure commencée le", writeDate(v.startOn, "dotted"), 0.42],
    ["terminée ou à terminer le", writeDate(v.endOn, "dotted"), 0.58],
  ]);
  return top + 122;
}

/** The steps that there can have been, by how often people met; a call is none of these times. */
function listSteps(v: Values): string[][] {
  const start = v.startOn;
  if (start === undefined) return STEPS.map(() => []);
  let left = v.visitsDone ?? 0;
  let leftAtHome = v.homeVisitsDone ?? left;
  return STEPS.flatMap(([days, where, what]) => {
    const atHome = where === "Domicile";
    if (where !== "Téléphone" && (left === 0 || (atHome && leftAtHome === 0))) return [];
    if (where !== "Téléphone") left -= 1;
    if (atHome) leftAtHome -= 1;
    return [[writeDate(Temporal.PlainDate.from(start).add({ days }).toString(), "dotted") ?? "", where, what]];
  });
}

/** The first steps with their days, and the totals of the whole measure in the last row. */
function drawLog(sheet: Sheet, top: number, v: Values): number {
  const edges = [LEFT, LEFT + 76, LEFT + 156, LEFT + WIDTH];
  const rows = listSteps(v);
  let y = top;
  [["Date", "Lieu", "Objet"], ...rows].forEach((row, line) => {
    if (line === 0) paint(sheet, { x: LEFT, y, width: WIDTH, height: 18 }, DEEP);
    const style: TextStyle = line === 0 ? { size: 9, face: "bold", color: rgb(1, 1, 1) } : { size: 9 };
    row.forEach((text, place) => {
      sheet.text((edges[place] ?? LEFT) + 5, y + 12.5, text ?? "", style);
    });
    for (const edge of edges) sheet.line(edge, y, edge, y + 18, 0.5, GREY);
    sheet.line(LEFT, y + 18, LEFT + WIDTH, y + 18, 0.5, GREY);
    y += 18;
  });
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 22 }, { thickness: 1, color: DEEP });
  sheet.text(LEFT + 5, y + 14.5, "Nombre total de rencontres :", { size: 9.5, face: "bold" });
  fillPlace(sheet, { x: LEFT + 146, y, width: 60, height: 22 }, writeCount(v.visitsDone), { size: 11, face: "bold" });
  sheet.text(LEFT + 230, y + 14.5, "dont visites à domicile :", { size: 9.5, face: "bold" });
  fillPlace(sheet, { x: LEFT + 346, y, width: 60, height: 22 }, writeCount(v.homeVisitsDone), {
    size: 11,
    face: "bold",
  });
  return y + 22;
}

function drawEnd(sheet: Sheet, top: number, v: Values): number {
  sheet.text(LEFT, top, "Résultat au regard des objectifs du contrat", { face: "bold", size: 10.5, color: DEEP });
  drawChoices(
    sheet,
    { x: LEFT + 4, y: top + 17, width: WIDTH },
    {
      choices: [
        ["met", "atteints"],
        ["partly-met", "atteints en partie"],
        ["not-met", "non atteints"],
        ["broken-off", "mesure interrompue"],
      ],
      chosen: [v.outcome],
      mark: "filled",
      size: 9.5,
    },
  );
  let y = top + 40;
  for (const [title, text, height] of [
    ["Si la mesure a été interrompue, motif de l'arrêt", v.reason, 34],
    ["Préconisations", v.recommendations, 50],
    ["Relais vers", v.relay, 24],
  ] as const) {
    sheet.text(LEFT, y, title, { face: "bold", size: 10.5, color: DEEP });
    fillBlock(sheet, { x: LEFT + 4, y: y + 4, width: WIDTH - 8, height: height }, text, { size: 10 });
    sheet.line(LEFT, y + height + 6, LEFT + WIDTH, y + height + 6, 0.4, GREY);
    y += height + 22;
  }
  return y;
}

/** An association's bilan with a log of its steps, whose days are not the measure's; totals stand in the last row. */
export const bilanStepLog: Layout = {
  kind: "bilan",
  name: "bilan-step-log",
  title: "Bilan de la mesure",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 44, head.name, { face: "bold", size: 11, color: DEEP });
    sheet.text(LEFT, 56, `${head.address} - ${head.contact}`, { size: 7.5, color: GREY });
    sheet.text(LEFT, 86, "BILAN DE LA MESURE", { face: "bold", size: 16 });
    const kinds = [
      ["interim", "intermédiaire"],
      ["final", "final"],
      ["break-off", "de rupture"],
    ] as const;
    const slot = { x: LEFT + 224, y: 85, width: 300 };
    drawChoices(sheet, slot, { choices: kinds, chosen: [v.bilanKind], mark: "filled", size: 10.5 });
    let y = drawIdentity(sheet, 98, v);
    sheet.text(LEFT, y + 20, "Premières étapes de l'accompagnement", { face: "bold", size: 10.5, color: DEEP });
    y = drawLog(sheet, y + 28, v);
    y = drawEnd(sheet, y + 24, v) + 4;
    sheet.text(LEFT, y, "Fait à", { size: 10 });
    fillPlace(sheet, { x: LEFT + 32, y: y - 14, width: 190, height: 20 }, v.signedOn && head.place);
    sheet.text(LEFT + 230, y, "le", { size: 10 });
    fillPlace(sheet, { x: LEFT + 244, y: y - 14, width: 110, height: 20 }, writeDate(v.signedOn, "dotted"));
    const { first, second } = whoSigned(v);
    const worker = v.professionalSigned ? head.signer : undefined;
    const signers = [
      ["Le titulaire", first],
      ["Le conjoint", second],
      ["Le travailleur social", worker],
    ] as const;
    signers.forEach(([label, signer], place) => {
      const x = LEFT + place * 172;
      sheet.text(x, y + 22, label, { face: "bold", size: 9.5 });
      if (signer) sheet.signature(signer, { x: x + 4, y: y + 28, width: 120, height: 46 });
    });
  },
};
