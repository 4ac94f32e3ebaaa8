import { longDate } from "../../drawing/french.ts";
import type { Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { Flow } from "./flow.ts";
import { drawSigning } from "./signing.ts";
import { dottedDate, joined, monthsInFull, rank, said, schemeName } from "./wording.ts";

const BODY_LINE = { size: 10.5, face: "typed" } as const;
const BODY = { ...BODY_LINE, leading: 16 } as const;

function tellWish(v: Values): string {
  const name = joined([v["household.firstName"] ?? "", v["household.lastName"] ?? ""], " ");
  const birth = said(v["household.birthOn"], (on) => `né(e) le ${dottedDate(on)}`);
  const again = said(v.renewalRank, (place) => `le ${rank(place)} renouvellement`) || "le renouvellement";
  const months = said(v.monthsRequested, (count) => `pour une durée de ${monthsInFull(count)}`);
  const asked = `Nous sollicitons ${again} de la mesure exercée auprès de M. ou Mme ${name}`;
  const ends = said(v.endOn, (on) => ` La mesure en cours prend fin le ${longDate(on)}.`);
  return `${joined([asked, birth, months], ", ")}.${ends}`;
}

/** A typewritten letter that asks for more months. */
export const renewalPlea: Layout = {
  kind: "renewal",
  variant: "lettre",
  title: "Demande de renouvellement de mesure",
  name: "renewal-plea",
  neverBlank: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 64, width: 467, top: 50, bottom: 790 });
    for (const text of [head.name, head.address, head.contact]) flow.say(text, { ...BODY, size: 9.5, leading: 13 });
    flow.skip(30);
    sheet.text(300, flow.y, "Commission d'attribution", BODY_LINE);
    sheet.text(300, flow.y + 14, "des mesures d'accompagnement", BODY_LINE);
    flow.skip(50);
    sheet.text(300, flow.y, `${head.place}, le ${said(v.documentOn, longDate)}`, BODY_LINE);
    flow.skip(26);
    flow.say(`Objet : demande de renouvellement, famille ${v["household.lastName"] ?? ""}`, BODY);
    if (v.measureRef !== undefined) flow.say(`Mesure n° : ${v.measureRef}`, BODY);
    if (v.scheme !== undefined) flow.say(`Dispositif : ${schemeName(v.scheme)}`, BODY);
    flow.skip(18);
    flow.say("Madame, Monsieur,", BODY);
    flow.skip(10);
    flow.say(tellWish(v), BODY);
    if (v.motive !== undefined) {
      flow.skip(10);
      flow.say(`Cette demande est motivée ainsi : ${v.motive}`, BODY);
    }
    flow.skip(10);
    flow.say(
      "Vous trouverez ci-joint le bilan de la période écoulée. Veuillez agréer nos salutations distinguées.",
      BODY,
    );
    flow.need(130);
    flow.skip(30);
    const area = { y: flow.y, width: 215, height: 90 };
    const style = { size: 9.5, face: "typed" } as const;
    drawSigning(
      sheet,
      { label: head.role, signed: v.professionalSigned, name: head.signer, area: { ...area, x: 320 } },
      style,
    );
    drawSigning(
      sheet,
      {
        label: "Le ménage, pour accord",
        signed: v.householdSigned,
        name: v["household.lastName"] ?? "",
        area: { ...area, x: 59 },
      },
      style,
    );
  },
};
