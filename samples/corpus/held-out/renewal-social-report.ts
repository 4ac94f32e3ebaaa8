import type { Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawSignature } from "../form-signatures.ts";
import { isWoman } from "../invent-people.ts";
import { Flow } from "../layouts/flow.ts";
import { nameHolder, namePartner, signerOf, tellHome, writeRank } from "../layouts/naming.ts";
import { monthsInWords } from "../layouts/wording.ts";
import { writeDate } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 62;
const WIDTH = 472;
const TEXT = { face: "serif", size: 11.5, leading: 16 } as const;

function drawHead(sheet: Sheet, head: Letterhead): void {
  sheet.text(297, 52, head.name, { face: "serifBold", size: 14, align: "center" });
  sheet.text(297, 67, `${head.address} - ${head.contact}`, { face: "serif", size: 9, align: "center" });
  sheet.line(LEFT, 76, LEFT + WIDTH, 76, 0.6);
  sheet.frame({ x: 118, y: 98, width: 360, height: 44 }, { thickness: 1 });
  sheet.text(298, 116, "RAPPORT SOCIAL", { face: "serifBold", size: 14, align: "center" });
  sheet.text(298, 133, "Demande de renouvellement de la mesure", { face: "serif", size: 12, align: "center" });
}

function drawSubject(flow: Flow, v: Values): void {
  const woman = isWoman(v["household.firstName"]);
  const born = v["household.birthOn"]
    ? `, ${woman ? "née" : "né"} le ${writeDate(v["household.birthOn"], "worded")}`
    : "";
  const partner = namePartner(v);
  const lines = [
    ["Ménage", `${nameHolder(v)}${born}${partner ? `, et ${partner}` : ""}`],
    ["Domicile", tellHome(v)],
    ["Mesure", nameScheme(v.scheme)],
    ["Numéro de mesure", v.measureRef],
    ["Numéro de dossier", v.reference],
    ["Échéance de la mesure", writeDate(v.endOn, "worded")],
  ] as const;
  for (const [label, text] of lines) {
    if (!text) continue;
    const top = flow.y;
    flow.sheet.text(LEFT, top + TEXT.leading, `${label} :`, { ...TEXT, face: "serifBold" });
    flow.say(text, { ...TEXT, inset: 136 });
    flow.skip(2);
  }
}

function drawPart(flow: Flow, title: string, ...texts: string[]): void {
  flow.need(70);
  flow.skip(14);
  flow.say(title, { ...TEXT, face: "serifBold" });
  const wide = flow.sheet.measure(title, { ...TEXT, face: "serifBold" });
  flow.sheet.line(LEFT, flow.y + 2, LEFT + wide, flow.y + 2, 0.6);
  flow.skip(4);
  for (const text of texts) flow.say(text, TEXT);
}

function drawEnd(flow: Flow, v: Values, head: Letterhead): void {
  const { sheet } = flow;
  flow.need(150);
  flow.skip(30);
  const on = writeDate(v.signedOn, "worded");
  sheet.text(LEFT, flow.y, on ? `Fait à ${head.place}, le ${on}` : "", TEXT);
  flow.skip(14);
  const box = { y: flow.y, width: 220, height: 84, bare: true } as const;
  drawSignature(
    sheet,
    { ...box, x: LEFT },
    "Le bénéficiaire (pris connaissance)",
    v.householdSigned ? signerOf(v) : undefined,
  );
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(sheet, { ...box, x: LEFT + 250 }, `${head.role} : ${head.signer}`, signer);
}

/** An association's typed report to the commission: what it is about, then titles with prose, signed at the foot. */
export const renewalSocialReport: Layout = {
  kind: "renewal",
  name: "renewal-social-report",
  title: "Rapport social de renouvellement",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    if (v["household.lastName"] === undefined) return;
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 56, bottom: 800 });
    drawHead(sheet, head);
    flow.y = 154;
    drawSubject(flow, v);
    drawPart(
      flow,
      "Rappel de la mesure",
      "L'accompagnement a été mis en place après accord de la commission. Les rencontres ont eu lieu au domicile et dans nos bureaux, et un point a été fait régulièrement avec les partenaires.",
    );
    drawPart(flow, "Motifs de la demande", v.motive ?? "");
    const rank = v.renewalRank === undefined ? "un renouvellement" : `un ${writeRank(v.renewalRank)} renouvellement`;
    const months = v.monthsRequested === undefined ? "" : ` pour une durée de ${monthsInWords(v.monthsRequested)}`;
    drawPart(
      flow,
      "Proposition",
      `Nous sollicitons de la commission ${rank} de la mesure${months}. Le ménage a été associé à cette proposition et nous a donné son accord.`,
    );
    drawEnd(flow, v, head);
  },
};
