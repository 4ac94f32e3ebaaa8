import type { Sheet, TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { writeCount, writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { setText } from "./flow.ts";
import { nameHolder, namePartner, together } from "./naming.ts";

const LEFT = 60;
const WIDTH = 475;
const STEP = 13.5;
const TYPED = { face: "typed", size: 10 } as const satisfies TextStyle;
const LABEL_WIDTH = 24;

const VERDICTS = { granted: "ACCORD", refused: "REFUS", adjourned: "AJOURNEMENT", redirected: "REORIENTATION" };
const two = (number: number) => String(number).padStart(2, "0");

/** A page printed line by line; each entry goes on below itself where it is long. */
class Lines {
  y: number;
  readonly sheet: Sheet;

  constructor(sheet: Sheet, y: number) {
    this.sheet = sheet;
    this.y = y;
  }

  say(text: string, { from = 0, bold = false }: { from?: number; bold?: boolean } = {}): void {
    const style: TextStyle = bold ? { ...TYPED, face: "typedBold" } : TYPED;
    for (const line of setText(this.sheet, text, WIDTH - from, style).lines) {
      this.sheet.text(LEFT + from, this.y, line, style);
      this.y += STEP;
    }
  }

  /** « LABEL        : value »; nothing at all where there is no value. */
  enter(label: string, value: string | undefined): void {
    if (value === undefined || value === "") return;
    const words = `${label.padEnd(LABEL_WIDTH)}:`;
    this.sheet.text(LEFT, this.y, words, TYPED);
    this.say(value, { from: this.sheet.measure(`${words} `, TYPED) });
  }

  rule(sign: string): void {
    this.y += 2;
    this.sheet.text(LEFT, this.y, sign.repeat(79), TYPED);
    this.y += STEP + 2;
  }
}

function drawAddressee(sheet: Sheet, v: Values): void {
  const lines = [
    nameHolder(v).toUpperCase(),
    namePartner(v)?.toUpperCase(),
    v["household.address"],
    together(v["household.postalCode"], v["household.city"]),
  ];
  let y = 140;
  for (const line of lines) {
    if (!line) continue;
    for (const part of setText(sheet, line, 265, TYPED).lines) {
      sheet.text(290, y, part, TYPED);
      y += 13;
    }
  }
}

function drawCase(lines: Lines, v: Values): void {
  lines.enter("DOSSIER", v.reference);
  lines.enter("NO DE MESURE", v.measureRef);
  lines.enter("NOM DU DEMANDEUR", v["household.lastName"]);
  lines.enter("PRENOM", v["household.firstName"]);
  lines.enter("NE(E) LE", writeDate(v["household.birthOn"], "slashed"));
  lines.enter("NOM DU CONJOINT", v["household.coHolderLastName"]);
  lines.enter("PRENOM DU CONJOINT", v["household.coHolderFirstName"]);
  lines.enter("TYPE D'AIDE", nameScheme(v.scheme));
  lines.rule("-");
  lines.enter("INSTANCE", v.commission);
  lines.enter("SEANCE DU", writeDate(v.sessionOn, "slashed"));
  lines.enter("DECISION", v.decision && VERDICTS[v.decision]);
  lines.enter("DUREE ACCORDEE", v.monthsGranted === undefined ? undefined : `${two(v.monthsGranted)} MOIS`);
  lines.enter("DATE D'EFFET", writeDate(v.startOn, "slashed"));
  lines.enter("RENOUVELLEMENT NO", writeCount(v.renewalRank));
  lines.enter("ORGANISME DESIGNE", v.operator);
  lines.enter("OBSERVATIONS", v.conditions);
  lines.rule("-");
}

/** What a fund's software prints on continuous paper: typed capitals without accents, labels in a column. */
export const decisionSoftwarePrint: Layout = {
  kind: "decision",
  name: "decision-software-print",
  title: "Notification de décision",
  schemes: ["asll-71", "asll-42", "asll-42-glissant", "asll-ful", "asell-cd", "asell-generaliste"],
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    ["FONDS DE SOLIDARITE LOGEMENT", "SECRETARIAT DES COMMISSIONS", head.contact].forEach((line, place) => {
      sheet.text(LEFT, 54 + place * 13, line, TYPED);
    });
    if (v.documentOn) {
      const on = `EDITE LE ${writeDate(v.documentOn, "slashed")}`;
      sheet.text(LEFT + WIDTH, 54, on, { ...TYPED, align: "right" });
    }
    drawAddressee(sheet, v);
    const lines = new Lines(sheet, 246);
    lines.rule("=");
    lines.say("NOTIFICATION DE DECISION", { from: 150, bold: true });
    lines.rule("=");
    drawCase(lines, v);
    lines.say(
      "La présente décision est communiquée au service instructeur et, en cas d'accord, à l'organisme désigné. Un recours peut être formé auprès du secrétariat dans un délai de deux mois.",
    );
    lines.y += 16;
    const top = lines.y;
    lines.say(head.role.toUpperCase().normalize("NFD").replaceAll(/\p{M}/gu, ""), { from: 240 });
    if (v.professionalSigned) sheet.signature(head.signer, { x: LEFT + 250, y: lines.y - 4, width: 125, height: 42 });
    sheet.text(LEFT + 240, top + 74, head.signer, TYPED);
  },
};
