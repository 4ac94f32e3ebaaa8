import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { isWoman } from "../invent-people.ts";
import { writeDate } from "../printed-values.ts";
import { drawParagraphs } from "./ruling.ts";

const LEFT = 72;
const WIDTH = 452;
const TEXT = { size: 10.5, leading: 15, after: 9 } as const;

const MEASURES: Partial<Record<string, string>> = {
  "asell-cd": "ASELL courte durée",
  "asell-generaliste": "ASELL généraliste",
  "asell-renforce": "ASELL renforcé",
  avdl: "AVDL",
  "asll-42": "ASLL individuel (Loire)",
  "asll-42-glissant": "ASLL en bail glissant (Loire)",
  "asll-71": "ASLL Saône-et-Loire",
};
const ORDINALS = ["premier", "deuxième", "troisième", "quatrième"] as const;

function drawHead(sheet: Sheet, v: Values, head: Letterhead): void {
  sheet.text(LEFT, 56, head.name, { face: "bold", size: 12 });
  sheet.text(LEFT, 70, head.address, { size: 9 });
  sheet.text(LEFT, 82, head.contact, { size: 9 });
  for (const [place, line] of [
    "Secrétariat de la commission",
    "Service habitat et logement",
    "Hôtel du Département",
  ].entries())
    sheet.text(340, 124 + place * 14, line, { size: 10.5 });
  sheet.text(340, 184, `${head.place}, le ${writeDate(v.documentOn, "worded")}`, { size: 10.5 });
  const measure = MEASURES[v.scheme ?? ""] ?? "";
  const subject = `Objet : prolongation d’une mesure d’accompagnement (${measure})`;
  sheet.text(LEFT, 218, subject, { face: "bold", size: 10.5 });
  const refs = [v.measureRef && `mesure ${v.measureRef}`, v.reference && `dossier ${v.reference}`].filter(Boolean);
  if (refs.length > 0) sheet.text(LEFT, 233, `Réf. : ${refs.join(" / ")}`, { size: 10.5 });
}

function tellRequest(v: Values): string {
  const rank = v.renewalRank;
  const months = `${v.monthsRequested} mois`;
  const ordinal = rank === undefined ? "" : ` Il s’agirait du ${ORDINALS[rank - 1]} renouvellement.`;
  return `Cette mesure arrive à échéance le ${writeDate(v.endOn, "worded")}. Nous sollicitons sa prolongation pour une durée de ${months}.${ordinal}`;
}

/** A letter of an association to the commission: nothing to fill in, the dates and months within the sentences. */
export const renewalMail: Layout = {
  kind: "renewal",
  name: "renewal-mail",
  title: "Prolongation d'une mesure",
  schemes: ["asell-cd", "asell-generaliste", "asell-renforce", "avdl", "asll-42", "asll-42-glissant", "asll-71"],
  neverBlank: true,
  draw(sheet, v, head): void {
    drawHead(sheet, v, head);
    const woman = isWoman(v["household.firstName"]);
    const holder = `${woman ? "Madame" : "Monsieur"} ${v["household.firstName"]} ${v["household.lastName"]}`;
    const partner = v["household.coHolderFirstName"];
    const second =
      partner && `${isWoman(partner) ? "Madame" : "Monsieur"} ${partner} ${v["household.coHolderLastName"]}`;
    const home = `${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`;
    const birth = `${woman ? "née" : "né"} le ${writeDate(v["household.birthOn"], "worded")}`;
    const couple = second ? ` Cet accompagnement concerne aussi ${second}.` : "";
    const y = drawParagraphs(
      sheet,
      { x: LEFT, y: 270, width: WIDTH },
      [
        "Madame, Monsieur,",
        `Nous accompagnons ${holder}, ${birth}, qui demeure ${home}.${couple}`,
        tellRequest(v),
        v.motive,
        "Nous restons à votre disposition pour toute précision et vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.",
      ],
      TEXT,
    );
    sheet.text(LEFT, y + 14, "Pour accord, le ménage", { size: 10.5 });
    sheet.text(340, y + 14, head.role, { size: 10.5 });
    if (v.householdSigned) {
      const signer = `${v["household.firstName"]} ${v["household.lastName"]}`;
      sheet.signature(signer, { x: LEFT + 6, y: y + 24, width: 118, height: 42 });
    }
    if (v.professionalSigned) sheet.signature(head.signer, { x: 346, y: y + 24, width: 118, height: 42 });
    sheet.text(340, y + 84, head.signer, { size: 10.5 });
    sheet.text(297, 812, `${head.name} - association loi 1901`, { size: 8, color: GREY, align: "center" });
  },
};
