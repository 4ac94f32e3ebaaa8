import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeAmount, writeDate, writePhone } from "../printed-values.ts";
import { drawParagraphs, drawRules, paintDisc } from "./ruling.ts";

const LEFT = 70;
const WIDTH = 455;
const SERIF = { face: "serif", size: 11, leading: 14.2 } as const;
const RUST = rgb(0.67, 0.28, 0.14);

const MEASURES: Partial<Record<string, string>> = {
  avdl: "d’un accompagnement vers et dans le logement (AVDL)",
  "asll-71": "d’un accompagnement social lié au logement (ASLL Saône-et-Loire)",
  "asll-ful": "d’un accompagnement social lié au logement (ASLL, plate-forme du FUL)",
};
const AIMS = {
  access: "l’accès à un logement autonome",
  maintenance: "le maintien dans le logement",
  diagnostic: "la réalisation d’un diagnostic",
} as const;
const HOMES = {
  tenant: "locataire de son logement",
  subtenant: "sous-locataire de son logement",
  owner: "propriétaire de son logement",
  hosted: "hébergé par des proches",
  homeless: "sans domicile",
  shelter: "accueilli dans un centre d’hébergement",
} as const;
const STAGES = {
  none: "Aucune procédure d’expulsion n’est engagée à ce jour.",
  "notice-to-pay": "Un commandement de payer lui a été délivré.",
  summons: "Une assignation devant le juge des contentieux de la protection lui a été délivrée.",
  judgment: "Un jugement a prononcé la résiliation du bail et l’expulsion.",
  "order-to-leave": "Un commandement de quitter les lieux lui a été signifié.",
  "police-assistance": "Le concours de la force publique a été demandé.",
} as const;
const DEFECTS = {
  indecent: "indécent",
  unhealthy: "insalubre",
  overcrowded: "suroccupé",
  unsuitable: "inadapté à la composition du ménage",
  "too-expensive": "trop cher au regard des ressources",
} as const;

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} et ${words.at(-1)}`;
}

function plural(count: number | undefined, word: string): string {
  return `${count} ${word}${(count ?? 0) > 1 ? "s" : ""}`;
}

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  paintDisc(sheet, 84, 56, { across: 34, color: RUST });
  sheet.text(84, 61, "CS", { face: "serifBold", size: 15, color: rgb(1, 1, 1), align: "center" });
  sheet.text(110, 52, v["referrer.organisation"] ?? "", { face: "serifBold", size: 12.5, color: RUST });
  sheet.text(110, 66, head.address, { face: "serif", size: 9, color: GREY });
  sheet.line(LEFT, 82, LEFT + WIDTH, 82, 0.8, RUST);
  const lines = [
    `Dossier suivi par : ${v["referrer.contactName"]}`,
    v["referrer.phone"] && `Téléphone : ${writePhone(v["referrer.phone"])}`,
    v["referrer.email"] && `Courriel : ${v["referrer.email"]}`,
    v.reference && `Nos références : ${v.reference}`,
  ];
  drawParagraphs(sheet, { x: LEFT, y: 100, width: 300 }, lines, { face: "serif", size: 9.5, leading: 12, after: 1 });
  sheet.text(LEFT + WIDTH, 168, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, {
    face: "serif",
    size: 11,
    align: "right",
  });
}

/** Who lives there and how. */
function tellFamily(v: Values): string[] {
  const partner = v["household.coHolderLastName"];
  const woman = isWoman(v["household.firstName"]);
  const [title, born] = woman ? ["Madame", "née"] : ["Monsieur", "né"];
  const otherTitle = isWoman(v["household.coHolderFirstName"]) ? "Madame" : "Monsieur";
  const birth = writeDate(v["household.birthOn"], "worded");
  const home = `${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`;
  const size = `${plural(v["household.adults"], "adulte")} et de ${plural(v["household.children"], "enfant")}`;
  return [
    `${title} ${v["household.firstName"]} ${v["household.lastName"]}, ${born} le ${birth}, est ${woman ? "domiciliée" : "domicilié"} ${home}.`,
    ...(partner === undefined
      ? []
      : [`La demande est faite conjointement avec ${otherTitle} ${v["household.coHolderFirstName"]} ${partner}.`]),
    `Le ménage se compose de ${size}.`,
    ...(v["household.phone"] === undefined ? [] : [`Il est joignable au ${writePhone(v["household.phone"])}.`]),
  ];
}

function tellHome(v: Values): string[] {
  const defects = (v.housingDefects ?? []).map((defect) => DEFECTS[defect]);
  const owner = v.landlord;
  return [
    `Le ménage est ${v.occupancy === undefined ? "" : HOMES[v.occupancy]}.`,
    ...(owner === undefined ? [] : [`Bailleur : ${owner}.`]),
    ...(defects.length === 0 ? [] : [`Le logement est ${joinWords(defects)}.`]),
    v.evictionStage === undefined ? "" : STAGES[v.evictionStage],
  ];
}

function drawBudget(sheet: Sheet, y: number, v: Values): number {
  const rows = [
    ["Ressources mensuelles", v.monthlyIncomeCents],
    ["Loyer mensuel", v.rentCents],
    ["Aide au logement", v.housingAidCents],
    ["Dette de loyer", v.rentArrearsCents],
    ["Autres dettes", v.otherDebtCents],
  ] as const;
  const table = { x: LEFT + 40, y, widths: [220, 130], heights: rows.map(() => 16), color: GREY };
  const tops = drawRules(sheet, table);
  rows.forEach(([label, cents], row) => {
    const base = (tops[row] ?? y) + 11.5;
    sheet.text(LEFT + 46, base, label, { face: "serif", size: 10.5 });
    const amount = writeAmount(cents, "spaced") ?? "néant";
    sheet.text(LEFT + 384, base, amount, { face: "serif", size: 10.5, align: "right" });
  });
  return (tops.at(-1) ?? y) + 22;
}

function drawTitle(sheet: Sheet, y: number, title: string): number {
  sheet.text(LEFT, y, title, { face: "serifBold", size: 11.5, color: RUST });
  return y + 16;
}

/** A social report by letter: a few headings, whole sentences, and the budget in a small table. */
export const orientationSocialReport: Layout = {
  kind: "orientation",
  variant: "lettre",
  name: "orientation-social-report",
  title: "Rapport social",
  schemes: ["avdl", "asll-71", "asll-ful"],
  neverBlank: true,
  draw(sheet, v, head): void {
    drawHead(sheet, v, head);
    sheet.text(297, 196, "RAPPORT SOCIAL", { face: "serifBold", size: 15, align: "center" });
    const measure = MEASURES[v.scheme ?? ""] ?? "d’une mesure d’accompagnement";
    const aim = v.requestKind === undefined ? "" : AIMS[v.requestKind];
    const slot = (y: number) => ({ x: LEFT, y, width: WIDTH });
    const subject = `Objet : demande ${measure} pour ${aim}.`;
    let y = drawParagraphs(sheet, slot(220), [subject], { ...SERIF, face: "serifBold" });
    y = drawTitle(sheet, y + 8, "Situation familiale");
    y = drawParagraphs(sheet, slot(y), [tellFamily(v).join(" ")], SERIF);
    y = drawTitle(sheet, y + 6, "Situation au regard du logement");
    y = drawParagraphs(sheet, slot(y), [tellHome(v).join(" ")], SERIF);
    y = drawTitle(sheet, y + 6, "Situation financière");
    y = drawBudget(sheet, y - 4, v);
    y = drawTitle(sheet, y + 2, "Évaluation du travailleur social");
    y = drawParagraphs(sheet, slot(y), [v.motive], SERIF);
    const closing = v.householdSigned
      ? "Le ménage a pris connaissance de ce rapport et y donne son accord."
      : "Le ménage n’a pas pu signer ce rapport.";
    y = drawParagraphs(sheet, slot(y + 4), [closing], SERIF) + 6;
    sheet.text(LEFT, y, "L’intéressé(e)", { face: "serif", size: 11 });
    sheet.text(350, y, `${head.role},`, { face: "serif", size: 11 });
    if (v.householdSigned) {
      const signer = `${v["household.firstName"]} ${v["household.lastName"]}`;
      sheet.signature(signer, { x: LEFT + 6, y: y + 8, width: 120, height: 40 });
    }
    if (v.professionalSigned) sheet.signature(head.signer, { x: 355, y: y + 8, width: 110, height: 40 });
    sheet.text(350, y + 62, head.signer, { face: "serif", size: 11 });
  },
};
