import { rgb } from "pdf-lib";
import { A4, GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { type Area, fillBlock } from "../form-parts.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { signerOf } from "./naming.ts";
import { fillPlace, paint } from "./typesetting.ts";

const LEFT = 40;
const WIDTH = A4.height - 2 * LEFT;
const STONE = rgb(0.9, 0.89, 0.86);

const KINDS = { interim: "Bilan intermédiaire", final: "Bilan final", "break-off": "Bilan de rupture" };
const OUTCOMES = {
  met: "Objectifs atteints",
  "partly-met": "Objectifs partiellement atteints",
  "not-met": "Objectifs non atteints",
  "broken-off": "Mesure interrompue",
};
/** Each field of life in the words of reports: as it was, as it is where things went well, and where they did not. */
const THEMES = [
  [
    "Logement",
    "Logement occupé de manière précaire, courriers du bailleur restés sans réponse.",
    "Le contact avec le bailleur est rétabli, l'assurance du logement est à jour.",
    "Le bailleur a été recontacté, mais les échanges restent difficiles.",
  ],
  [
    "Budget",
    "Le loyer n'était plus réglé régulièrement, factures d'énergie en attente.",
    "Un tableau mensuel est tenu ; les prélèvements ont été mis en place.",
    "Le suivi du budget a été commencé et n'a pas été poursuivi.",
  ],
  [
    "Droits et démarches",
    "Déclaration de ressources non faite, courrier non ouvert.",
    "Les droits sont à jour et le classement des papiers est acquis.",
    "La déclaration a été faite ; le courrier n'est toujours pas ouvert.",
  ],
] as const;

/** Turns the page on its side: what is drawn from the top left then stands on the wide page. */
function turnPage(sheet: Sheet): void {
  sheet.page.setSize(A4.height, A4.width);
  sheet.page.translateContent(0, A4.width - A4.height);
}

type Cell = readonly [share: number, label: string, value: string | undefined];

/** Cells with the label in bold on the first line and the value below it. */
function drawCells(sheet: Sheet, y: number, cells: readonly Cell[]): number {
  let x = LEFT;
  for (const [share, label, value] of cells) {
    const width = share * WIDTH;
    sheet.frame({ x, y, width, height: 36 }, { thickness: 0.6 });
    sheet.text(x + 5, y + 12, label, { face: "bold", size: 8.5 });
    fillPlace(sheet, { x: x + 5, y: y + 13, width: width - 10, height: 22 }, value, { size: 10.5 });
    x += width;
  }
  return y + 36;
}

function drawIdentity(sheet: Sheet, top: number, v: Values): number {
  const y = drawCells(sheet, top, [
    [0.2, "Nom", v["household.lastName"]],
    [0.14, "Prénom", v["household.firstName"]],
    [0.12, "Date de naissance", writeDate(v["household.birthOn"], "slashed")],
    [0.2, "Nom du co-titulaire", v["household.coHolderLastName"]],
    [0.16, "Prénom du co-titulaire", v["household.coHolderFirstName"]],
    [0.18, "N° de mesure", v.measureRef],
  ]);
  const period = v.startOn && `du ${writeDate(v.startOn, "slashed")} au ${writeDate(v.endOn, "slashed")}`;
  return drawCells(sheet, y, [
    [0.2, "Nature du bilan", v.bilanKind && KINDS[v.bilanKind]],
    [0.32, "Accompagnement", nameScheme(v.scheme)],
    [0.24, "Période", period],
    [0.12, "Rencontres (total)", writeCount(v.visitsDone)],
    [0.12, "dont à domicile", writeCount(v.homeVisitsDone)],
  ]);
}

function drawThemes(sheet: Sheet, top: number, v: Values): number {
  const widths = [0.18, 0.41, 0.41].map((share) => share * WIDTH);
  const well = v.outcome === "met" || v.outcome === "partly-met";
  const told = THEMES.map(([theme, before, better, worse]) => [theme, before, well ? better : worse]);
  const rows = [["Domaine", "À l'entrée dans la mesure", "Aujourd'hui"], ...told];
  let y = top;
  rows.forEach((row, place) => {
    const height = place === 0 ? 19 : 42;
    let x = LEFT;
    row.forEach((text, column) => {
      const area: Area = { x, y, width: widths[column] ?? 0, height };
      if (place === 0) paint(sheet, area, STONE);
      sheet.frame(area, { thickness: 0.6 });
      const given = place === 0 || column === 0 || v["household.lastName"] !== undefined;
      const face = place === 0 || column === 0 ? "bold" : "plain";
      if (given) sheet.paragraph(x + 5, y + 13.5, area.width - 10, text, { size: 10, face });
      x += area.width;
    });
    y += height;
  });
  return y;
}

/** The conclusion: the result at the left, what comes next at the right. */
function drawConclusion(sheet: Sheet, top: number, v: Values): number {
  const left = 0.3 * WIDTH;
  const height = 142;
  sheet.frame({ x: LEFT, y: top, width: left, height }, { thickness: 0.6 });
  sheet.text(LEFT + 5, top + 12, "Résultat de la mesure", { face: "bold", size: 9 });
  fillPlace(sheet, { x: LEFT + 5, y: top + 12, width: left - 10, height: 22 }, v.outcome && OUTCOMES[v.outcome], {
    size: 10.5,
  });
  sheet.text(LEFT + 5, top + 58, "Relais", { face: "bold", size: 9 });
  fillBlock(sheet, { x: LEFT + 5, y: top + 61, width: left - 10, height: 78 }, v.relay, { size: 10.5 });
  const x = LEFT + left;
  sheet.frame({ x, y: top, width: WIDTH - left, height }, { thickness: 0.6 });
  sheet.text(x + 5, top + 12, "Préconisations", { face: "bold", size: 9 });
  const area = { x: x + 5, y: top + 13, width: WIDTH - left - 10, height: 56 };
  fillBlock(sheet, area, v.recommendations, { size: 10.5 });
  sheet.text(x + 5, top + 80, "En cas de rupture, raison", { face: "bold", size: 9 });
  fillBlock(sheet, { ...area, y: top + 82, height: 56 }, v.reason, { size: 10.5 });
  return top + height;
}

/** A bilan on a wide page: what was and what is, side by side for each field of life. */
export const bilanLandscapeTable: Layout = {
  kind: "bilan",
  name: "bilan-landscape-table",
  title: "Bilan d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    turnPage(sheet);
    sheet.text(LEFT, 44, "BILAN D'ACCOMPAGNEMENT SOCIAL", { face: "bold", size: 15 });
    sheet.text(LEFT + WIDTH, 38, head.name, { face: "bold", size: 10, align: "right" });
    sheet.text(LEFT + WIDTH, 50, head.contact, { size: 8, color: GREY, align: "right" });
    let y = drawIdentity(sheet, 62, v);
    y = drawThemes(sheet, y + 12, v);
    y = drawConclusion(sheet, y + 12, v);
    const on = v.signedOn && `Fait à ${head.place}, le ${writeDate(v.signedOn, "slashed")}`;
    sheet.text(LEFT, y + 22, on ?? "Fait à ............................ , le ....................", { size: 9.5 });
    sheet.text(LEFT + 300, y + 22, "Le ménage", { face: "bold", size: 9 });
    sheet.text(LEFT + 530, y + 22, "L'intervenant social", { face: "bold", size: 9 });
    if (v.householdSigned) sheet.signature(signerOf(v), { x: LEFT + 304, y: y + 28, width: 125, height: 42 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: LEFT + 534, y: y + 28, width: 125, height: 42 });
  },
};
