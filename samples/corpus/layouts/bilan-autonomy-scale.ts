import { rgb } from "pdf-lib";
import { seedOf } from "../../drawing/prng.ts";
import { A4, GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { drawCaption, fillBlock, PEN } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 40;
const WIDTH = 515;
const GREEN = rgb(0.12, 0.4, 0.28);
const MINT = rgb(0.88, 0.95, 0.91);
const DOMAINS = [
  "Comprendre et traiter son courrier",
  "Tenir son budget, payer son loyer",
  "Entretenir et occuper son logement",
  "Être en lien avec les services",
];

function drawHeading(sheet: Sheet, y: number, title: string): number {
  paint(sheet, { x: LEFT, y, width: 5, height: 15 }, GREEN);
  sheet.text(LEFT + 11, y + 11.5, title, { face: "bold", size: 10.5, color: GREEN });
  return y + 20;
}

type Part = readonly [share: number, label: string, value: string | undefined];

function drawCaptions(sheet: Sheet, y: number, parts: readonly Part[]): number {
  let x = LEFT;
  for (const [share, label, value] of parts) {
    const area = { x, y, width: share * WIDTH, height: 29 };
    drawCaption(sheet, area, label, undefined);
    fillPlace(sheet, { x: x + 5, y: y + 9, width: area.width - 9, height: 20 }, value, { size: 10 });
    x += area.width;
  }
  return y + 29;
}

function drawIdentity(sheet: Sheet, top: number, v: Values): number {
  let y = drawCaptions(sheet, top, [
    [0.5, "Nom", v["household.lastName"]],
    [0.5, "Prénom", v["household.firstName"]],
  ]);
  y = drawCaptions(sheet, y, [
    [0.5, "Nom du co-titulaire", v["household.coHolderLastName"]],
    [0.5, "Prénom du co-titulaire", v["household.coHolderFirstName"]],
  ]);
  y = drawCaptions(sheet, y, [
    [0.22, "Date de naissance", writeDate(v["household.birthOn"], "slashed")],
    [0.43, "Mesure suivie", nameScheme(v.scheme)],
    [0.35, "N° de la mesure", v.measureRef],
  ]);
  return drawCaptions(sheet, y, [
    [0.25, "Début de la mesure", writeDate(v.startOn, "slashed")],
    [0.25, "Fin de la mesure", writeDate(v.endOn, "slashed")],
    [0.25, "Nombre total de rencontres", writeCount(v.visitsDone)],
    [0.25, "dont visites à domicile", writeCount(v.homeVisitsDone)],
  ]);
}

/** A scale from 1 to 4 with a ring round one of its figures. */
function drawScale(sheet: Sheet, x: number, y: number, mark: number | undefined): void {
  for (let figure = 1; figure <= 4; figure += 1) {
    const middle = x + (figure - 1) * 28;
    sheet.text(middle, y + 13, String(figure), { size: 9.5, align: "center" });
    if (figure !== mark) continue;
    const ring = { x: middle, y: A4.height - y - 9.6, xScale: 8, yScale: 7 };
    sheet.page.drawEllipse({ ...ring, borderColor: PEN, borderWidth: 1.2 });
  }
}

/** Each domain with two scales, at the start and now; the second is not below the first. */
function drawDomains(sheet: Sheet, top: number, v: Values): number {
  paint(sheet, { x: LEFT, y: top, width: WIDTH, height: 18 }, MINT);
  sheet.text(LEFT + 6, top + 12, "1 : pas autonome - 2 : avec de l'aide - 3 : presque seul - 4 : autonome", {
    size: 8,
  });
  sheet.text(LEFT + 326, top + 12, "au début", { size: 8.5, face: "bold", align: "center" });
  sheet.text(LEFT + 456, top + 12, "à ce jour", { size: 8.5, face: "bold", align: "center" });
  DOMAINS.forEach((domain, row) => {
    const y = top + 18 + row * 18;
    sheet.frame({ x: LEFT, y, width: WIDTH, height: 18 }, { thickness: 0.4, color: GREY });
    sheet.text(LEFT + 6, y + 12.5, domain, { size: 9.5 });
    const rated = v["household.lastName"] !== undefined;
    const dice = seedOf(`${domain} ${v["household.lastName"]}`);
    const before = 1 + (dice % 3);
    drawScale(sheet, LEFT + 284, y - 0.5, rated ? before : undefined);
    drawScale(sheet, LEFT + 414, y - 0.5, rated ? Math.min(4, before + ((dice >>> 3) % 2)) : undefined);
  });
  return top + 18 + DOMAINS.length * 18;
}

function drawResult(sheet: Sheet, top: number, v: Values): number {
  let y = drawChoices(
    sheet,
    { x: LEFT + 6, y: top + 10, width: WIDTH - 6 },
    {
      choices: [
        ["met", "Objectifs atteints"],
        ["partly-met", "Objectifs atteints en partie"],
        ["not-met", "Objectifs non atteints"],
        ["broken-off", "Accompagnement interrompu"],
      ],
      chosen: [v.outcome],
      mark: "checked",
    },
  );
  for (const [label, text, height] of [
    ["Motif de l'interruption, s'il y a lieu", v.reason, 54],
    ["Préconisations", v.recommendations, 62],
    ["Relais proposé", v.relay, 36],
  ] as const) {
    y += 9;
    sheet.frame({ x: LEFT, y, width: WIDTH, height }, { thickness: 0.6, color: GREEN });
    sheet.text(LEFT + 5, y + 10.5, label, { size: 8.5, face: "bold" });
    fillBlock(sheet, { x: LEFT + 6, y: y + 12, width: WIDTH - 12, height: height - 12 }, text);
    y += height;
  }
  return y;
}

/** A bilan as an association's form: captions in cells, autonomy on ringed scales, the result ticked with a pen. */
export const bilanAutonomyScale: Layout = {
  kind: "bilan",
  name: "bilan-autonomy-scale",
  title: "Bilan de la mesure",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 44, head.name, { face: "bold", size: 10, color: GREEN });
    sheet.text(LEFT, 56, head.address, { size: 8, color: GREY });
    sheet.text(LEFT + WIDTH, 50, "BILAN DE LA MESURE", { face: "bold", size: 16, align: "right" });
    sheet.text(LEFT, 84, "Ce bilan est :", { face: "bold", size: 9.5 });
    const kinds = [
      ["interim", "intermédiaire"],
      ["final", "final"],
      ["break-off", "établi à la suite d'une rupture"],
    ] as const;
    const slot = { x: LEFT + 72, y: 84, width: WIDTH - 72 };
    drawChoices(sheet, slot, { choices: kinds, chosen: [v.bilanKind], mark: "checked" });
    let y = drawHeading(sheet, 98, "La personne et la mesure");
    y = drawIdentity(sheet, y, v);
    y = drawDomains(sheet, drawHeading(sheet, y + 12, "Évolution de l'autonomie"), v);
    y = drawResult(sheet, drawHeading(sheet, y + 12, "Résultat et suites"), v);
    sheet.text(LEFT, y + 22, "Date :", { size: 9.5 });
    fillPlace(sheet, { x: LEFT + 32, y: y + 9, width: 100, height: 18 }, writeDate(v.signedOn, "slashed"));
    const { first, second } = whoSigned(v);
    const third = WIDTH / 3;
    const box = (place: number) => ({ x: LEFT + place * third, y: y + 30, width: third, height: 70 });
    drawSignature(sheet, box(0), "Le titulaire", first);
    drawSignature(sheet, box(1), "Le co-titulaire", second);
    drawSignature(sheet, box(2), "L'intervenant", v.professionalSigned ? head.signer : undefined);
  },
};
