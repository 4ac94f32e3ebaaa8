import type { Sheet, TextStyle } from "../../drawing/sheet.ts";
import { GREY } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { drawSignature } from "../form-signatures.ts";
import { drawRow } from "../layouts/cells.ts";
import { Flow } from "../layouts/flow.ts";
import { signerOf } from "../layouts/naming.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 42;
const WIDTH = 511;
const LABEL: TextStyle = { size: 9.5 };
const VALUE: TextStyle = { size: 10, face: "bold" };
const HEAD: TextStyle = { size: 10, face: "bold" };

const KINDS = [
  ["interim", "Bilan intermédiaire"],
  ["final", "Bilan de fin de mesure"],
  ["break-off", "Bilan de rupture"],
] as const;
const RESULTS = [
  ["met", "Atteints"],
  ["partly-met", "Partiellement atteints"],
  ["not-met", "Non atteints"],
  ["broken-off", "Mesure interrompue avant son terme"],
] as const;
const THEMES = [
  "Accès aux droits, démarches administratives",
  "Budget et paiement du loyer",
  "Relations avec le bailleur et le voisinage",
  "Entretien et usage du logement",
] as const;
/** How far each theme has come, by how the measure ended. */
const PROGRESS: Partial<Record<string, readonly number[]>> = {
  met: [2, 2, 2, 1],
  "partly-met": [2, 1, 1, 0],
  "not-met": [1, 1, 0, 0],
  "broken-off": [1, 0, 0, 0],
};

type Pair = readonly [label: string, value: string | undefined];

function drawPairs(flow: Flow, pairs: readonly Pair[], labelShare = 0.4): void {
  const each = 1 / pairs.length;
  drawRow(
    flow,
    pairs.flatMap(([label, value]) => [
      { share: labelShare * each, text: label, style: LABEL },
      { share: (1 - labelShare) * each, text: value ?? "", style: VALUE },
    ]),
    { least: 20, thickness: 0.5 },
  );
}

function drawTitle(flow: Flow, title: string): void {
  flow.need(60);
  flow.skip(10);
  drawRow(flow, [{ share: 1, text: title, style: HEAD, shaded: true }], { least: 20, thickness: 0.5 });
}

function drawMeasure(flow: Flow, v: Values): void {
  drawTitle(flow, "LE MÉNAGE");
  drawPairs(flow, [
    ["Nom", v["household.lastName"]],
    ["Prénom", v["household.firstName"]],
  ]);
  drawPairs(flow, [["Né(e) le", writeDate(v["household.birthOn"], "slashed")]], 0.2);
  drawPairs(flow, [
    ["Nom du conjoint", v["household.coHolderLastName"]],
    ["Prénom", v["household.coHolderFirstName"]],
  ]);
  drawPairs(flow, [["Adresse", v["household.address"]]], 0.2);
  drawPairs(flow, [
    ["Code postal", v["household.postalCode"]],
    ["Ville", v["household.city"]],
  ]);
  drawTitle(flow, "LA MESURE");
  drawPairs(flow, [["Type de mesure", nameScheme(v.scheme)]], 0.2);
  drawPairs(flow, [
    ["N° de mesure", v.measureRef],
    ["N° de dossier", v.reference],
  ]);
  drawPairs(flow, [
    ["Date de début", writeDate(v.startOn, "slashed")],
    ["Date de fin", writeDate(v.endOn, "slashed")],
  ]);
  drawPairs(
    flow,
    [
      ["Nombre total de rencontres", writeCount(v.visitsDone)],
      ["dont visites à domicile", writeCount(v.homeVisitsDone)],
    ],
    0.6,
  );
}

/** What was worked on: a cross in one of three columns for each theme. */
function drawThemes(flow: Flow, v: Values): void {
  drawTitle(flow, "THÈMES TRAVAILLÉS");
  const small: TextStyle = { size: 9, align: "center" };
  const shares = [0.52, 0.16, 0.16, 0.16];
  const head = ["Thème", "Non abordé", "En cours", "Acquis"];
  drawRow(
    flow,
    shares.map((share, place) => ({ share, text: head[place] ?? "", style: place === 0 ? LABEL : small })),
    { thickness: 0.5 },
  );
  const progress = PROGRESS[v.outcome ?? ""];
  THEMES.forEach((theme, line) => {
    const cells = shares.map((share, place) => ({
      share,
      text: place === 0 ? theme : progress?.[line] === place - 1 ? "X" : "",
      style: place === 0 ? LABEL : small,
    }));
    drawRow(flow, cells, { thickness: 0.5 });
  });
}

function drawText(flow: Flow, title: string, text: string | undefined, least = 46): void {
  drawTitle(flow, title);
  drawRow(flow, [{ share: 1, text: text ?? "", style: { size: 10 } }], { least, thickness: 0.5 });
}

function drawEnd(flow: Flow, v: Values, head: Letterhead): void {
  const { sheet } = flow;
  drawTitle(flow, "RÉSULTAT : LES OBJECTIFS DU CONTRAT SONT");
  flow.need(24);
  sheet.frame({ x: LEFT, y: flow.y, width: WIDTH, height: 24 }, { thickness: 0.5 });
  const slot = { x: LEFT + 8, y: flow.y + 16, width: WIDTH };
  drawChoices(sheet, slot, { choices: RESULTS, chosen: [v.outcome], mark: "ballot", size: 9.5 });
  flow.skip(24);
  drawText(flow, "EN CAS D'INTERRUPTION, MOTIF", v.reason, 34);
  drawText(flow, "PRÉCONISATIONS", v.recommendations);
  drawText(flow, "RELAIS PROPOSÉ", v.relay, 34);
  drawText(flow, "OBSERVATIONS DU MÉNAGE", undefined);
  flow.need(112);
  flow.skip(24);
  const at = v.signedOn === undefined ? "………………………" : head.place;
  sheet.text(LEFT, flow.y, `Fait à ${at}, le ${writeDate(v.signedOn, "slashed") ?? "…… / …… / …………"}`, { size: 10 });
  const box = { y: flow.y + 8, width: WIDTH / 2, height: 70 };
  drawSignature(sheet, { ...box, x: LEFT }, "Signature du ménage", v.householdSigned ? signerOf(v) : undefined);
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(sheet, { ...box, x: LEFT + WIDTH / 2 }, "Signature du travailleur social", signer);
}

/** An association's report in ruled tables with shaded titles: themes with a cross each, then the result and advice. */
export const bilanThemes: Layout = {
  kind: "bilan",
  name: "bilan-themes",
  title: "Bilan d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 36, bottom: 802 }, (page) => {
      sheet.text(LEFT + WIDTH, 822, `${page}`, { size: 8.5, color: GREY, align: "right" });
    });
    sheet.text(LEFT, 44, head.name, { face: "bold", size: 11 });
    sheet.text(LEFT, 57, head.address, { size: 8.5, color: GREY });
    sheet.text(LEFT, 68, head.contact, { size: 8.5, color: GREY });
    sheet.text(297, 100, "BILAN D'ACCOMPAGNEMENT LIÉ AU LOGEMENT", { face: "bold", size: 14, align: "center" });
    const slot = { x: LEFT + 70, y: 124, width: WIDTH };
    drawChoices(sheet, slot, { choices: KINDS, chosen: [v.bilanKind], mark: "ballot", size: 10 });
    flow.y = 126;
    drawMeasure(flow, v);
    drawThemes(flow, v);
    drawEnd(flow, v, head);
  },
};
