import { longDate } from "../../drawing/french.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { Flow, setText } from "./flow.ts";
import { drawSigning } from "./signing.ts";
import { joined, monthsInWords, rank, said, schemeName } from "./wording.ts";

const BODY = { size: 11, face: "serif", leading: 16 } as const;

const VERDICTS = {
  granted: "a accordé",
  refused: "a refusé",
  adjourned: "a décidé d'ajourner",
  redirected: "a décidé de réorienter vers un autre dispositif",
} as const;

/** Where the envelope's window shows it, at the right. */
function drawRecipient(flow: Flow, v: Values): void {
  const { sheet } = flow;
  const partner = joined([v["household.coHolderFirstName"] ?? "", v["household.coHolderLastName"] ?? ""], " ");
  const lines = [
    joined([v["household.firstName"] ?? "", v["household.lastName"] ?? ""], " "),
    partner === "" ? "" : `et ${partner}`,
    v["household.address"] ?? "",
    joined([v["household.postalCode"] ?? "", v["household.city"] ?? ""], " "),
  ];
  let y = 132;
  for (const text of lines) {
    if (text === "") continue;
    const { lines: set, size } = setText(sheet, text, 218, BODY);
    for (const line of set) {
      sheet.text(322, y, line, { size, face: "serif" });
      y += 15;
    }
  }
  flow.y = Math.max(y, 196) + 12;
}

function tellDecision(v: Values): string {
  const commission = v.commission ?? "la commission";
  const session = said(v.sessionOn, (on) => `, réunie le ${longDate(on)},`);
  const verdict = said(v.decision, (taken) => VERDICTS[taken]);
  const measure = "mesure d'accompagnement social lié au logement";
  const again = said(v.renewalRank, (place) => `le ${rank(place)} renouvellement de votre ${measure}`);
  const asked = again || (v.decision === "granted" ? `une ${measure}` : `votre demande de ${measure}`);
  const scheme = said(v.scheme, (id) => `, au titre du dispositif ${schemeName(id)},`);
  const months = said(v.monthsGranted, (count) => ` pour une durée de ${monthsInWords(count)}`);
  const start = said(v.startOn, (on) => ` à compter du ${longDate(on)}`);
  if (verdict === "") return "";
  return `J'ai l'honneur de vous informer que l'instance « ${commission} »${session} ${verdict} ${asked}${scheme}${months}${start}.`.replace(
    ",.",
    ".",
  );
}

/** The authority's letter to the household, all in sentences, on a letterhead with a coloured margin. */
export const decisionRunning: Layout = {
  kind: "decision",
  title: "Notification de décision",
  name: "decision-running",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 62, width: 478, top: 50, bottom: 786 }, () => {
      sheet.frame({ x: 24, y: 30, width: 12, height: 780 }, { shaded: true, thickness: 0.3, color: GREY });
      sheet.text(300, 812, `${head.name} - ${head.address}`, {
        size: 7.5,
        face: "serif",
        color: GREY,
        align: "center",
      });
      sheet.text(300, 822, head.contact, { size: 7.5, face: "serif", color: GREY, align: "center" });
    });
    sheet.text(62, 58, head.name, { size: 13, face: "serifBold" });
    sheet.text(62, 73, "Fonds de solidarité pour le logement", { size: 10, face: "serif" });
    const references = [
      said(v.reference, (text) => `N/Réf. dossier : ${text}`),
      said(v.measureRef, (text) => `Mesure n° ${text}`),
    ];
    references.forEach((text, place) => {
      sheet.text(62, 100 + place * 13, text, { size: 9.5, face: "serif" });
    });
    drawRecipient(flow, v);
    sheet.text(322, flow.y, `${head.place}, le ${said(v.documentOn, longDate)}`, { size: 11, face: "serif" });
    flow.skip(20);
    const family = said(v["household.lastName"], (name) => `, dossier de la famille ${name}`);
    flow.say(`Objet : notification de décision${family}`, { ...BODY, face: "serifBold" });
    flow.skip(14);
    flow.say("Madame, Monsieur,", BODY);
    const paragraphs = [
      tellDecision(v),
      said(v.operator, (name) => `L'accompagnement sera assuré par l'opérateur suivant : ${name}.`),
      said(
        v.conditions,
        (text) => `${v.decision === "granted" ? "Conditions particulières" : "Observations"} : ${text}`,
      ),
      "Vous pouvez contester cette décision dans un délai de deux mois à compter de la réception de ce courrier, par un recours gracieux auprès de mes services ou devant le tribunal administratif.",
      "Je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.",
    ];
    for (const text of paragraphs) {
      if (text === "") continue;
      flow.skip(9);
      flow.say(text, BODY);
    }
    flow.need(130);
    flow.skip(28);
    const area = { x: 318, y: flow.y, width: 210, height: 92 };
    drawSigning(
      sheet,
      { label: head.role, signed: v.professionalSigned, name: head.signer, area },
      { size: 10.5, face: "serif" },
    );
    sheet.text(area.x + 5, area.y + area.height + 10, head.signer, { size: 10.5, face: "serif" });
  },
};
