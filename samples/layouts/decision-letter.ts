import { drawFoot, LEFT, WIDTH } from "../drawing/form.ts";
import { longDate } from "../drawing/french.ts";
import { GREY, type Sheet } from "../drawing/sheet.ts";
import { type Layout, type Letterhead, SCHEME_NAMES, type Values } from "./layout.ts";

const BODY = { face: "serif", size: 11.5, leading: 16 } as const;
const RANKS = ["", "premier", "deuxième", "troisième"];

/** What the commission says, as running text. */
function wordDecision(v: Values): string[] {
  const scheme = SCHEME_NAMES[v.scheme ?? ""] ?? "";
  const session = v.sessionOn ? longDate(v.sessionOn) : "";
  const asked = v.renewalRank
    ? `la demande de ${RANKS[v.renewalRank]} renouvellement de la mesure ${scheme}`
    : `la demande de mesure ${scheme}`;
  const opening = `La ${v.commission}, réunie en séance du ${session}, a examiné ${asked} présentée pour le ménage désigné ci-dessus.`;
  if (v.decision === "refused")
    return [
      opening,
      `Décision : refus. ${v.conditions ?? ""}`,
      "Cette décision peut être contestée dans un délai de deux mois à compter de sa notification.",
    ];
  const granted = `Décision : accord pour une durée de ${v.monthsGranted} mois${v.startOn ? `, à compter du ${longDate(v.startOn)}` : ""}.`;
  const lines = [opening, granted];
  if (v.operator) lines.push(`La mesure est confiée à l'opérateur suivant : ${v.operator}.`);
  if (v.renewalRank) lines.push(`Renouvellement n° ${v.renewalRank}.`);
  if (v.conditions) lines.push(`Conditions : ${v.conditions}`);
  lines.push("Un bilan signé par l'intervenant et par le ménage sera retourné à la commission à l'issue de la mesure.");
  return lines;
}

/** A « notification de décision » written as a letter. */
export const decisionLetter: Layout = {
  kind: "decision",
  title: "Notification de décision",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    sheet.text(LEFT, 56, head.name, { face: "serifBold", size: 13 });
    sheet.text(LEFT, 71, head.address, { face: "serif", size: 9.5, color: GREY });
    sheet.text(LEFT, 83, head.contact, { face: "serif", size: 9.5, color: GREY });
    const name = `${v["household.firstName"]} ${v["household.lastName"]}`;
    sheet.text(330, 130, name, { face: "serif", size: 11.5 });
    if (v["household.address"]) sheet.text(330, 146, v["household.address"], { face: "serif", size: 11.5 });
    if (v["household.postalCode"])
      sheet.text(330, 162, `${v["household.postalCode"]} ${v["household.city"]}`, { face: "serif", size: 11.5 });
    if (v.documentOn)
      sheet.text(330, 200, `${head.place}, le ${longDate(v.documentOn)}`, { face: "serif", size: 11.5 });

    sheet.text(LEFT, 240, "Objet : notification de décision", { face: "serifBold", size: 12 });
    let y = 258;
    if (v.reference) {
      sheet.text(LEFT, y, `N° de dossier : ${v.reference}`, { face: "serif", size: 11.5 });
      y += 16;
    }
    if (v.measureRef) {
      sheet.text(LEFT, y, `Mesure n° ${v.measureRef}`, { face: "serif", size: 11.5 });
      y += 16;
    }
    const birth = v["household.birthOn"] ? `, né(e) le ${longDate(v["household.birthOn"])}` : "";
    sheet.text(LEFT, y, `Ménage : ${v["household.lastName"]} ${v["household.firstName"]}${birth}`, {
      face: "serif",
      size: 11.5,
    });
    y += 34;
    sheet.text(LEFT, y, "Madame, Monsieur,", { face: "serif", size: 11.5 });
    y += 26;
    for (const part of wordDecision(v)) y = sheet.paragraph(LEFT, y, WIDTH, part, BODY) + 8;
    y = sheet.paragraph(
      LEFT,
      y,
      WIDTH,
      "Je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.",
      BODY,
    );

    sheet.text(330, y + 26, head.role, { face: "serif", size: 11.5 });
    if (v.professionalSigned) {
      sheet.signature(head.signer, { x: 335, y: y + 34, width: 130, height: 56 });
      sheet.stamp(500, y + 66, "COMMISSION LOGEMENT", ["NOTIFIÉ"]);
    }
    sheet.text(330, y + 112, head.signer, { face: "serif", size: 11.5 });
    drawFoot(sheet, `${head.name} - ${head.address} - ${head.contact}`);
  },
};
