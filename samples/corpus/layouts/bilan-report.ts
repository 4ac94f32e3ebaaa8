import { longDate } from "../../drawing/french.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { Flow } from "./flow.ts";
import { drawSigning } from "./signing.ts";
import { counted, joined, said, schemeName } from "./wording.ts";

const BODY = { size: 10.5, leading: 15.5 } as const;

const TITLES = {
  interim: "Bilan intermédiaire d'accompagnement",
  final: "Bilan final d'accompagnement",
  "break-off": "Bilan de rupture d'accompagnement",
} as const;

const OUTCOMES = {
  met: "Les objectifs du contrat ont été atteints.",
  "partly-met": "Les objectifs du contrat ont été partiellement atteints.",
  "not-met": "Les objectifs du contrat n'ont pas été atteints.",
  "broken-off": "La mesure a été interrompue avant son terme.",
} as const;

function drawChapter(flow: Flow, title: string, text: string): void {
  if (text === "") return;
  flow.need(50);
  flow.skip(16);
  flow.say(title, { size: 11.5, face: "bold" });
  flow.sheet.line(flow.left, flow.y + 4, flow.right, flow.y + 4, 0.5, GREY);
  flow.skip(5);
  flow.say(text, BODY);
}

function tellCourse(v: Values): string {
  const broken = v.bilanKind === "break-off";
  const start = said(v.startOn, (on) => `La mesure a débuté le ${longDate(on)}.`);
  const end = said(v.endOn, (on) =>
    broken ? `Elle a cessé le ${longDate(on)}.` : `Elle se termine le ${longDate(on)}.`,
  );
  const home = said(v.homeVisitsDone, (count) => `, dont ${counted(count, "visite")} à domicile`);
  const visits = said(
    v.visitsDone,
    (count) =>
      `Au cours de cette période, ${counted(count, "rencontre")} ${count > 1 ? "ont eu lieu" : "a eu lieu"}${home}.`,
  );
  return joined([start, end, visits], " ");
}

/** A report told under headings; its title says which of the three it is. */
export const bilanReport: Layout = {
  kind: "bilan",
  title: "Bilan d'accompagnement",
  name: "bilan-report",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 60, width: 475, top: 44, bottom: 790 }, (page) => {
      sheet.text(60, 818, `${head.name} - ${head.address} - ${head.contact}`, { size: 7, color: GREY });
      sheet.text(535, 818, String(page), { size: 7, color: GREY, align: "right" });
    });
    flow.say(head.name, { size: 10, face: "bold" });
    flow.skip(16);
    flow.say(v.bilanKind === undefined ? "Bilan d'accompagnement" : TITLES[v.bilanKind], { size: 18, face: "bold" });
    flow.say(schemeName(v.scheme), { size: 11.5, color: GREY });
    flow.skip(10);
    flow.say(`Nom : ${v["household.lastName"] ?? ""}   Prénom : ${v["household.firstName"] ?? ""}`, {
      ...BODY,
      face: "bold",
    });
    flow.say(`Date de naissance : ${said(v["household.birthOn"], longDate)}`, BODY);
    if (v.reference !== undefined) flow.say(`Référence du dossier : ${v.reference}`, BODY);
    if (v.measureRef !== undefined) flow.say(`Mesure n° : ${v.measureRef}`, BODY);
    drawChapter(flow, "Déroulement de l'accompagnement", tellCourse(v));
    drawChapter(
      flow,
      "Résultats au regard des objectifs",
      said(v.outcome, (outcome) => OUTCOMES[outcome]),
    );
    drawChapter(flow, "Motif de l'interruption", v.reason ?? "");
    drawChapter(flow, "Relais", v.relay ?? "");
    drawChapter(flow, "Préconisations", v.recommendations ?? "");
    flow.need(140);
    flow.skip(36);
    sheet.text(60, flow.y, `Fait à ${head.place}, le ${said(v.signedOn, longDate)}`, { size: 10.5 });
    const area = { y: flow.y + 12, width: 200, height: 88 };
    drawSigning(
      sheet,
      {
        label: "Signature de l'intervenant",
        signed: v.professionalSigned,
        name: head.signer,
        area: { ...area, x: 55 },
      },
      { size: 10 },
    );
    drawSigning(
      sheet,
      {
        label: "Signature de la personne accompagnée",
        signed: v.householdSigned,
        name: v["household.lastName"] ?? "",
        area: { ...area, x: 310 },
      },
      { size: 10 },
    );
  },
};
