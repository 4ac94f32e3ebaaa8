import { longDate } from "../../drawing/french.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { Flow } from "./flow.ts";
import { drawSigning } from "./signing.ts";
import { joined, monthsInFull, said, schemeName } from "./wording.ts";

const BODY = { size: 11, face: "serif", leading: 16.5 } as const;
const GAP = "……………………";

function drawArticle(flow: Flow, title: string, texts: readonly string[]): void {
  flow.need(56);
  flow.skip(12);
  flow.say(title, { ...BODY, face: "serifBold" });
  for (const text of texts) flow.say(text, BODY);
}

function tellHousehold(v: Values): string {
  const name = joined([v["household.firstName"] ?? "", v["household.lastName"] ?? ""], " ");
  const town = joined([v["household.postalCode"] ?? "", v["household.city"] ?? ""], " ");
  const home = joined([v["household.address"] ?? "", town], ", ");
  const birth = said(v["household.birthOn"], longDate);
  return `M./Mme ${name || GAP}, né(e) le ${birth || GAP}, demeurant ${home || GAP}, ci-après « le ménage », d'autre part,`;
}

/** A contract in running clauses over two pages: dates in words, no line of its own for any value. */
export const contractClauses: Layout = {
  kind: "contract",
  title: "Contrat d'accompagnement social lié au logement",
  name: "contract-clauses",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 66, width: 463, top: 54, bottom: 778 }, (page) => {
      sheet.line(66, 796, 529, 796, 0.4, GREY);
      sheet.text(66, 810, "Paraphes :", { size: 8.5, face: "serif", color: GREY });
      sheet.text(529, 810, `- ${page} -`, { size: 8.5, face: "serif", color: GREY, align: "right" });
    });
    flow.say(`CONTRAT D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT`, { size: 14, face: "serifBold", align: "center" });
    flow.say(schemeName(v.scheme), { size: 11.5, face: "serif", align: "center" });
    if (v.measureRef !== undefined) flow.say(`Mesure n° ${v.measureRef}`, { ...BODY, align: "center" });
    flow.skip(16);
    flow.say("Entre les soussignés :", { ...BODY, face: "serifBold" });
    const operator = v.operator ?? GAP;
    const worker = v.worker ?? GAP;
    flow.say(
      `L'organisme ${operator}, représenté par ${worker}, intervenant(e) social(e), ci-après « l'opérateur », d'une part,`,
      BODY,
    );
    flow.say(`et ${tellHousehold(v)}`, BODY);
    flow.say("il est convenu ce qui suit.", BODY);
    drawArticle(flow, "Article 1er : objet du contrat", [
      "Le contrat précise les engagements pris par le ménage et par l'opérateur dans le cadre de la loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement.",
      "L'accompagnement repose sur l'adhésion du ménage. Il ne se substitue ni au suivi du service social de secteur, ni aux mesures prononcées par le juge.",
    ]);
    const start = said(v.startOn, longDate) || GAP;
    const end = said(v.endOn, longDate) || GAP;
    drawArticle(flow, "Article 2 : durée", [
      `L'accompagnement est conclu pour une durée de ${said(v.months, monthsInFull) || GAP}. Il prend effet le ${start} et prend fin le ${end}.`,
      "Il peut être renouvelé sur décision de la commission, au vu d'un bilan remis un mois avant son terme. Toute suspension fait l'objet d'un avenant.",
    ]);
    drawArticle(flow, "Article 3 : objectifs retenus", [
      "Les parties retiennent les objectifs suivants :",
      ...(v.objectives ?? []).map((text, place) => `${place + 1}) ${text}`),
    ]);
    drawArticle(flow, "Article 4 : modalités", [
      `La fréquence des rencontres est fixée comme suit : ${v.visitRhythm ?? GAP}. Les rencontres ont lieu au domicile ou dans les locaux de l'opérateur.`,
      "En cas d'empêchement, la partie concernée prévient l'autre au moins quarante-huit heures à l'avance. Trois absences sans motif peuvent conduire à la fin de la mesure.",
    ]);
    flow.turnPage();
    drawArticle(flow, "Article 5 : obligations réciproques", [
      "Le ménage honore les rendez-vous, transmet les pièces utiles et signale tout changement dans un délai de quinze jours.",
      "L'opérateur respecte le secret professionnel et rend compte de la mesure à la commission. Il informe le ménage du contenu de tout écrit transmis à son sujet.",
      "Les données du ménage sont traitées conformément au règlement (UE) 2016/679. Elles sont conservées deux ans après la fin de la mesure.",
    ]);
    drawArticle(flow, "Article 6 : résiliation", [
      "Chaque partie peut mettre fin au contrat par écrit, avec un préavis d'un mois.",
    ]);
    flow.need(150);
    flow.skip(40);
    sheet.text(66, flow.y, `Fait à ${head.place}, le ${said(v.signedOn, longDate) || GAP}, en deux exemplaires.`, {
      size: 11,
      face: "serif",
    });
    const area = { y: flow.y + 16, width: 200, height: 100 };
    const style = { size: 10.5, face: "serif" } as const;
    drawSigning(
      sheet,
      { label: "Pour l'opérateur", signed: v.professionalSigned, name: worker, area: { ...area, x: 61 } },
      style,
    );
    drawSigning(
      sheet,
      {
        label: `Pour le ménage ${v["household.lastName"] ?? ""}, « lu et approuvé »`,
        signed: v.householdSigned,
        name: v["household.lastName"] ?? "",
        area: { ...area, x: 310 },
      },
      style,
    );
  },
};
