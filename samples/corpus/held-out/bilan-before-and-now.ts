import { rgb } from "pdf-lib";
import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawSignature } from "../form-signatures.ts";
import { drawRow } from "../layouts/cells.ts";
import { Flow } from "../layouts/flow.ts";
import { signerOf } from "../layouts/naming.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawPairs, type Pair } from "./paired-cells.ts";
import { typeLine } from "./typed-lines.ts";

const LEFT = 54;
const WIDTH = 488;
const VIOLET = rgb(0.36, 0.2, 0.45);
const TEXT = { face: "serif", size: 11, leading: 14.5 } as const;
const LABEL: TextStyle = { face: "serif", size: 10.5 };
const GIVEN: TextStyle = { face: "serifBold", size: 11 };

const KINDS: Partial<Record<string, string>> = {
  interim: "BILAN INTERMÉDIAIRE",
  final: "BILAN DE FIN DE MESURE",
  "break-off": "BILAN DE RUPTURE",
};
const RESULTS: Partial<Record<string, string>> = {
  met: "Les objectifs du contrat sont atteints.",
  "partly-met": "Les objectifs du contrat sont partiellement atteints.",
  "not-met": "Les objectifs du contrat ne sont pas atteints.",
  "broken-off": "La mesure a été interrompue avant son terme.",
};
/** How the household stands in the end, by what came of the measure: loan, landlord, papers and home. */
const NOW: Partial<Record<string, readonly string[]>> = {
  met: ["Payé chaque mois", "Échanges réguliers", "À jour", "Bien entretenu"],
  "partly-met": ["Payé avec retard", "Contact rétabli", "En cours", "Bien entretenu"],
  "not-met": ["Irrégulier", "Peu d'échanges", "En cours", "À surveiller"],
  "broken-off": ["Non connu", "Non connu", "Non terminées", "Non connu"],
};
const BEFORE = ["Irrégulier", "Rompues", "Droits à vérifier", "Sans remarque"];
const DOMAINS = ["Paiement du loyer", "Relations avec le bailleur", "Démarches et droits", "État du logement"];

const pairUp = (flow: Flow, labelShare: number, ...pairs: readonly Pair[]) =>
  drawPairs(flow, pairs, labelShare, { label: LABEL, value: GIVEN, least: 21 });

function drawTitle(flow: Flow, number: number, title: string): void {
  flow.need(64);
  flow.skip(22);
  flow.sheet.text(LEFT, flow.y, `${number}. ${title}`, { face: "serifBold", size: 12, color: VIOLET });
  flow.skip(3);
}

function drawMeasure(flow: Flow, v: Values, head: Letterhead): void {
  pairUp(flow, 0.36, ["Nom", v["household.lastName"]], ["Prénom", v["household.firstName"]]);
  pairUp(flow, 0.36, ["Conjoint, nom", v["household.coHolderLastName"]], ["Prénom", v["household.coHolderFirstName"]]);
  pairUp(flow, 0.18, ["Date de naissance", writeDate(v["household.birthOn"], "slashed")]);
  pairUp(flow, 0.18, ["Adresse", v["household.address"]]);
  pairUp(flow, 0.36, ["Code postal", v["household.postalCode"]], ["Commune", v["household.city"]]);
  pairUp(flow, 0.18, ["Dispositif", nameScheme(v.scheme)]);
  pairUp(flow, 0.36, ["Dossier n°", v.reference], ["Mesure n°", v.measureRef]);
  pairUp(flow, 0.18, ["Référent", v.startOn && head.signer]);
}

function drawCourse(flow: Flow, v: Values): void {
  const look = { label: { face: "serif", size: 11 }, value: { face: "serifBold", size: 11 } } as const;
  const dates = [
    { label: "Début de la mesure", value: writeDate(v.startOn, "worded") },
    { label: "Fin de la mesure", value: writeDate(v.endOn, "worded") },
  ];
  typeLine(flow, dates, look);
  const visits = [
    { label: "Nombre de rencontres", value: writeCount(v.visitsDone) },
    { label: "dont au domicile", value: writeCount(v.homeVisitsDone) },
  ];
  typeLine(flow, visits, look);
}

function drawStanding(flow: Flow, v: Values): void {
  flow.skip(6);
  const now = NOW[v.outcome ?? ""];
  const rows = [
    ["Domaine", "Au début de la mesure", "À la date du bilan"],
    ...DOMAINS.map((domain, line) => [domain, now ? (BEFORE[line] ?? "") : "", now?.[line] ?? ""]),
  ];
  rows.forEach((row, line) => {
    const cells = [0.34, 0.33, 0.33].map((share, place) => ({
      share,
      text: row[place] ?? "",
      style: { ...LABEL, ...(line === 0 && { face: "serifBold" as const }) },
      shaded: line === 0,
    }));
    drawRow(flow, cells, { least: 19, thickness: 0.5 });
  });
}

function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  flow.need(126);
  flow.skip(28);
  const [at, on] = v.signedOn ? [head.place, writeDate(v.signedOn, "slashed")] : ["………………", "………………"];
  flow.sheet.text(LEFT, flow.y, `Fait à ${at}, le ${on}`, { face: "serif", size: 11 });
  const area = { y: flow.y + 8, width: WIDTH / 2, height: 78, bare: true } as const;
  drawSignature(flow.sheet, { ...area, x: LEFT - 5 }, "Le ménage", v.householdSigned ? signerOf(v) : undefined);
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(flow.sheet, { ...area, x: LEFT + WIDTH / 2 }, head.role, signer);
}

/** An association's report in serif: a table of who and what, then numbered titles with lines, a table and prose. */
export const bilanBeforeAndNow: Layout = {
  kind: "bilan",
  name: "bilan-before-and-now",
  title: "Bilan d'accompagnement",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 44, bottom: 796 }, (page) => {
      sheet.text(297, 824, `${head.name} - ${page}`, { face: "serif", size: 9, color: GREY, align: "center" });
    });
    sheet.text(LEFT, 54, head.name, { face: "serifBold", size: 14, color: VIOLET });
    sheet.text(LEFT, 67, head.address, { face: "serif", size: 9.5 });
    sheet.text(LEFT, 78, head.contact, { face: "serif", size: 9.5 });
    sheet.text(297, 112, KINDS[v.bilanKind ?? ""] ?? "BILAN", { face: "serifBold", size: 16, align: "center" });
    sheet.text(297, 128, "Accompagnement social lié au logement", { face: "serif", size: 11.5, align: "center" });
    flow.y = 142;
    drawMeasure(flow, v, head);
    drawTitle(flow, 1, "Déroulement de l'accompagnement");
    drawCourse(flow, v);
    drawTitle(flow, 2, "Évolution de la situation");
    drawStanding(flow, v);
    const parts = [
      ["Résultats", RESULTS[v.outcome ?? ""]],
      ["Motif de la rupture", v.reason],
      ["Préconisations", v.recommendations],
      ["Relais", v.relay],
    ] as const;
    let number = 2;
    for (const [title, text] of parts) {
      if (text === undefined && v.startOn !== undefined) continue;
      number += 1;
      drawTitle(flow, number, title);
      flow.say(text ?? "", TEXT);
    }
    drawSignatures(flow, v, head);
  },
};
