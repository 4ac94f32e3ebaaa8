import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { drawLeader, fillIn } from "../form-parts.ts";
import { drawSignature, whoSigned } from "../form-signatures.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { drawRules } from "./ruling.ts";

const LEFT = 52;
const WIDTH = 490;

const MEASURES = [
  ["asll-42", "ASLL individuel (Loire)"],
  ["asll-42-glissant", "ASLL en bail glissant (Loire)"],
  ["asll-71", "ASLL (Saône-et-Loire)"],
  ["asll-ful", "ASLL plate-forme (FUL)"],
  ["avdl", "AVDL"],
] as const;

function drawArticle(sheet: Sheet, y: number, title: string): number {
  sheet.text(LEFT, y, title, { face: "bold", size: 10.5 });
  return y + 17;
}

function drawParties(sheet: Sheet, top: number, v: Values): number {
  let y = top;
  const row = (label: string, value: string | undefined, place: { x?: number; width?: number } = {}) =>
    drawLeader(sheet, { x: LEFT + (place.x ?? 0), y, width: place.width ?? WIDTH }, label, value);
  sheet.text(LEFT, y, "ENTRE", { face: "bold", size: 10.5 });
  y += 18;
  row("M. / Mme (nom)", v["household.lastName"], { width: 270 });
  row("prénom", v["household.firstName"], { x: 280, width: 210 });
  y += 18;
  row("né(e) le", writeDate(v["household.birthOn"], "slashed"), { width: 160 });
  row("téléphone", undefined, { x: 280, width: 210 });
  y += 18;
  row("et M. / Mme (nom)", v["household.coHolderLastName"], { width: 270 });
  row("prénom", v["household.coHolderFirstName"], { x: 280, width: 210 });
  y += 18;
  row("demeurant", v["household.address"]);
  y += 18;
  row("code postal", v["household.postalCode"], { width: 130 });
  row("commune", v["household.city"], { x: 140, width: 350 });
  y += 16;
  sheet.text(LEFT + WIDTH, y, "ci-après « le ménage », d'une part,", { face: "italic", size: 9.5, align: "right" });
  y += 18;
  sheet.text(LEFT, y, "ET", { face: "bold", size: 10.5 });
  y += 18;
  row("l'association", v.operator);
  y += 18;
  row("représentée par le travailleur social", v.worker);
  y += 16;
  sheet.text(LEFT + WIDTH, y, "ci-après « l'association », d'autre part,", {
    face: "italic",
    size: 9.5,
    align: "right",
  });
  y += 18;
  sheet.text(LEFT, y, "il est convenu ce qui suit :", { size: 10 });
  return y + 24;
}

function drawObjectives(sheet: Sheet, y: number, v: Values): number {
  const table = { x: LEFT, y, widths: [22, 368, 100], heights: [16, 24, 24, 24, 24], color: GREY };
  const tops = drawRules(sheet, table);
  sheet.text(LEFT + 28, y + 11.5, "Objectifs retenus ensemble", { face: "bold", size: 8.5 });
  sheet.text(LEFT + 396, y + 11.5, "Point fait le", { face: "bold", size: 8.5 });
  for (let place = 0; place < 4; place += 1) {
    const base = (tops[place + 1] ?? y) + 15.5;
    sheet.text(LEFT + 11, base, String(place + 1), { size: 9.5, align: "center" });
    fillIn(sheet, { x: LEFT + 28, y: base, width: 356 }, v.objectives?.[place]);
  }
  return (tops.at(-1) ?? y) + 22;
}

function drawSecondPage(sheet: Sheet, v: Values, head: Letterhead): void {
  let y = drawArticle(sheet, 60, "Article 4 - Engagements du ménage");
  const household =
    "Le ménage s'engage à être présent aux rendez-vous, à prévenir en cas d'empêchement, à fournir les justificatifs utiles et " +
    "à effectuer les démarches convenues avec le travailleur social.";
  y = drawArticle(sheet, sheet.paragraph(LEFT, y, WIDTH, household) + 10, "Article 5 - Engagements de l'association");
  const association =
    "L'association s'engage à accompagner le ménage dans la réalisation des objectifs, à respecter la confidentialité des " +
    "informations confiées et à établir avec lui un bilan à la fin de la mesure.";
  y = drawArticle(sheet, sheet.paragraph(LEFT, y, WIDTH, association) + 10, "Article 6 - Rupture");
  const end =
    "Le contrat prend fin à son terme. Il peut être rompu avant par l'une ou l'autre des parties, par écrit et avec un motif. La " +
    "commission en est informée.";
  y = sheet.paragraph(LEFT, y, WIDTH, end) + 18;
  sheet.text(LEFT, y, "Fait en trois exemplaires,", { size: 10 });
  drawLeader(sheet, { x: LEFT + 130, y, width: 190 }, "à", v.signedOn && head.place);
  drawLeader(sheet, { x: LEFT + 330, y, width: 160 }, "le", writeDate(v.signedOn, "slashed"));
  const { first, second } = whoSigned(v);
  const box = (place: number) => ({ x: LEFT + place * 166, y: y + 18, width: 158, height: 96 });
  drawSignature(sheet, box(0), "Le ménage", first);
  drawSignature(sheet, box(1), "(second titulaire)", second);
  drawSignature(sheet, box(2), "Pour l'association", v.professionalSigned ? head.signer : undefined);
  drawFoot(sheet, head, 2);
}

function drawFoot(sheet: Sheet, head: Letterhead, page: number): void {
  sheet.text(LEFT, 812, `${head.name} - ${head.contact}`, { size: 7.5, color: GREY });
  sheet.text(LEFT + WIDTH, 812, `Page ${page} sur 2`, { size: 7.5, color: GREY, align: "right" });
}

/** A contract on two pages: the parties on dotted lines as a notary lists them, six articles, a table of objectives. */
export const contractTripartite: Layout = {
  kind: "contract",
  name: "contract-tripartite",
  title: "Contrat d'accompagnement social lié au logement",
  schemes: ["asll-42", "asll-42-glissant", "asll-71", "asll-ful", "avdl"],
  fillable: true,
  draw(sheet, v, head): void {
    sheet.frame({ x: LEFT, y: 40, width: WIDTH, height: 46 }, { thickness: 1.2 });
    const title = { face: "bold", size: 14, align: "center" } as const;
    sheet.text(297, 60, "CONTRAT D'ACCOMPAGNEMENT SOCIAL", title);
    sheet.text(297, 77, "LIÉ AU LOGEMENT", title);
    drawLeader(sheet, { x: LEFT, y: 108, width: 235 }, "Numéro de la mesure", v.measureRef);
    drawLeader(sheet, { x: LEFT + 250, y: 108, width: 240 }, "Dossier de la commission", v.reference);
    let y = drawArticle(sheet, drawParties(sheet, 134, v), "Article 1 - Mesure");
    y = drawChoices(sheet, { x: LEFT, y, width: WIDTH }, { choices: MEASURES, chosen: [v.scheme], mark: "pen" });
    y = drawArticle(sheet, y + 24, "Article 2 - Durée et rythme");
    drawLeader(sheet, { x: LEFT, y, width: 160 }, "La mesure débute le", writeDate(v.startOn, "slashed"));
    drawLeader(sheet, { x: LEFT + 168, y, width: 170 }, "et se termine le", writeDate(v.endOn, "slashed"));
    drawLeader(sheet, { x: LEFT + 346, y, width: 144 }, "soit (en mois)", writeCount(v.months));
    drawLeader(sheet, { x: LEFT, y: y + 19, width: WIDTH }, "Rythme des rencontres", v.visitRhythm);
    y = drawArticle(sheet, y + 44, "Article 3 - Objectifs de l'accompagnement");
    drawObjectives(sheet, y - 6, v);
    drawFoot(sheet, head, 1);
    sheet.nextPage();
    drawSecondPage(sheet, v, head);
  },
};
