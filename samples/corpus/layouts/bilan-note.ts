import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { drawPair, drawParagraphs, drawRules, paint } from "./ruling.ts";

const LEFT = 62;
const WIDTH = 470;
const TEAL = rgb(0.05, 0.4, 0.45);
const TEXT = { size: 10.5, leading: 14.5 } as const;

const MEASURES: Partial<Record<string, string>> = {
  "asll-42": "ASLL Loire, mesure individuelle",
  "asll-42-glissant": "ASLL Loire, bail glissant",
  "asll-ful": "ASLL, plate-forme du FUL",
  avdl: "AVDL (accompagnement vers et dans le logement)",
  iml: "Intermédiation locative (IML)",
};
const TITLES = {
  interim: "Bilan intermédiaire",
  final: "Bilan final",
  "break-off": "Bilan de rupture de la mesure",
} as const;
const RESULTS = {
  met: "Les objectifs fixés au départ sont atteints.",
  "partly-met": "Les objectifs fixés au départ sont partiellement atteints.",
  "not-met": "Les objectifs fixés au départ ne sont pas atteints.",
  "broken-off": "L’accompagnement a été interrompu avant son terme.",
} as const;

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  paint(sheet, { x: LEFT, y: 36, width: 30, height: 30 }, TEAL);
  sheet.line(LEFT + 6, 57, LEFT + 15, 45, 2, rgb(1, 1, 1));
  sheet.line(LEFT + 15, 45, LEFT + 24, 57, 2, rgb(1, 1, 1));
  sheet.text(LEFT + 40, 49, head.name, { face: "bold", size: 12, color: TEAL });
  sheet.text(LEFT + 40, 62, `${head.address} · ${head.contact}`, { size: 8, color: GREY });
  const title = v.bilanKind === undefined ? "Bilan" : TITLES[v.bilanKind];
  sheet.text(LEFT, 104, title, { face: "bold", size: 19, color: TEAL });
  sheet.text(LEFT, 121, MEASURES[v.scheme ?? ""] ?? "", { size: 11 });
}

function drawSummary(sheet: Sheet, y: number, v: Values): number {
  const half = WIDTH / 2;
  const tops = drawRules(sheet, { x: LEFT, y, widths: [half, half], heights: [20, 20, 20, 20, 20], color: TEAL });
  const cell = (row: number, side: 0 | 1, label: string, value: string | undefined) => {
    const slot = { x: LEFT + side * half + 6, y: (tops[row] ?? y) + 13.5, width: half - 12 };
    drawPair(sheet, slot, { label, value }, { face: "bold" });
  };
  cell(0, 0, "Nom :", v["household.lastName"]);
  cell(0, 1, "Prénom :", v["household.firstName"]);
  cell(1, 0, "Date de naissance :", writeDate(v["household.birthOn"], "slashed"));
  cell(1, 1, "Mesure n° :", v.measureRef);
  cell(2, 0, "Code postal :", v["household.postalCode"]);
  cell(2, 1, "Ville :", v["household.city"]);
  cell(3, 0, "Début :", writeDate(v.startOn, "slashed"));
  cell(3, 1, "Fin :", writeDate(v.endOn, "slashed"));
  cell(4, 0, "Rencontres :", writeCount(v.visitsDone));
  cell(4, 1, "Visites à domicile :", writeCount(v.homeVisitsDone));
  return tops.at(-1) ?? y;
}

function drawPart(sheet: Sheet, y: number, title: string, text: string | undefined): number {
  if (text === undefined || text === "") return y;
  paint(sheet, { x: LEFT, y: y - 9, width: 3, height: 11 }, TEAL);
  sheet.text(LEFT + 9, y, title, { face: "bold", size: 11.5 });
  return drawParagraphs(sheet, { x: LEFT + 9, y: y + 17, width: WIDTH - 9 }, [text], { ...TEXT, after: 10 });
}

/** A report typed under an association's own head: a small table of facts, then short parts of running text. */
export const bilanNote: Layout = {
  kind: "bilan",
  name: "bilan-note",
  title: "Bilan",
  schemes: ["asll-42", "asll-42-glissant", "asll-ful", "avdl", "iml"],
  neverBlank: true,
  draw(sheet, v, head): void {
    drawHead(sheet, v, head);
    let y = drawSummary(sheet, 136, v) + 28;
    const partner = v["household.coHolderFirstName"];
    const polite = isWoman(partner) ? "Mme" : "M.";
    const couple =
      partner && `La mesure a concerné aussi le conjoint, ${polite} ${partner} ${v["household.coHolderLastName"]}.`;
    const home = `Le ménage demeure ${v["household.address"]}.`;
    y = drawPart(sheet, y, "Le ménage", couple ? `${home} ${couple}` : home);
    const result = v.outcome === undefined ? "" : RESULTS[v.outcome];
    y = drawPart(sheet, y, "Résultats", result);
    y = drawPart(sheet, y, "Motif de l’arrêt", v.reason);
    y = drawPart(sheet, y, "Relais", v.relay);
    y = drawPart(sheet, y, "Préconisations", v.recommendations);
    y += 10;
    if (v.signedOn !== undefined)
      sheet.text(LEFT, y, `${head.place}, le ${writeDate(v.signedOn, "worded")}`, { size: 10.5 });
    sheet.text(LEFT, y + 28, "Signature du ménage", { size: 10.5 });
    sheet.text(330, y + 28, head.role, { size: 10.5 });
    if (v.householdSigned) {
      const signer = `${v["household.firstName"]} ${v["household.lastName"]}`;
      sheet.signature(signer, { x: LEFT + 4, y: y + 36, width: 120, height: 44 });
    }
    if (v.professionalSigned) sheet.signature(head.signer, { x: 336, y: y + 36, width: 118, height: 44 });
    sheet.text(330, y + 98, head.signer, { size: 10.5 });
  },
};
