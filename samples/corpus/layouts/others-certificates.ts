import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Values } from "../../layouts/layout.ts";
import { isWoman, partnerBirthOn } from "../invent-people.ts";
import { drawAddressee, drawSender, drawText, drawTitle, otherPaper } from "../other-papers/paper-parts.ts";
import { writeAmount, writeDate } from "../printed-values.ts";
import { paint } from "./typesetting.ts";

const LEFT = 42;
const WIDTH = 511;
const nameOf = (v: Values) => `${v["household.firstName"]} ${v["household.lastName"]}`;
const homeOf = (v: Values) => `${v["household.address"]}, ${v["household.postalCode"]} ${v["household.city"]}`;

/** A school certifies that a child of the household is enrolled. */
export const schoolCertificate = otherPaper("school-certificate", "Certificat de scolarité", (sheet, v, head) => {
  drawSender(sheet, [
    "École élémentaire Louise-Rivoire",
    "Académie de Brume - Circonscription de Valbrume",
    `${head.place}`,
  ]);
  drawTitle(sheet, 180, "CERTIFICAT DE SCOLARITÉ");
  sheet.text(297, 200, "Année scolaire 2025-2026", { size: 11, align: "center" });
  const born = "14/09/2017";
  const y = drawText(sheet, 250, [
    "Je soussignée, directrice de l'école, certifie que l'élève désigné ci-dessous est inscrit dans l'établissement et y suit régulièrement les cours.",
    `Nom et prénom de l'élève : ${v["household.lastName"]} Lilou`,
    `Date de naissance : ${born}`,
    "Classe : CE2 - Mme Vauquelin",
    `Responsable légal : ${nameOf(v)}`,
    `Adresse : ${homeOf(v)}`,
    "Certificat délivré pour servir et valoir ce que de droit.",
  ]);
  sheet.text(330, y + 24, `Fait à ${head.place}, le ${writeDate(v.documentOn, "slashed")}`, { size: 10.5 });
  sheet.text(330, y + 40, "La directrice", { size: 10.5 });
  sheet.signature("Jeanne Vauquelin", { x: 335, y: y + 46, width: 120, height: 40 });
  sheet.stamp(480, y + 90, "ÉCOLE LOUISE-RIVOIRE", ["Direction"]);
});

/** The health insurance fund says what rights are open, and until when. */
export const healthCover = otherPaper("health-cover", "Attestation de droits", (sheet, v) => {
  paint(sheet, { x: 0, y: 0, width: 596, height: 8 }, rgb(0.05, 0.3, 0.6));
  drawSender(sheet, ["l'Assurance Maladie", "CPAM du Val-de-Brume", "96900 VALBRUME CEDEX 9"]);
  drawAddressee(sheet, v, 140);
  drawTitle(sheet, 240, "Attestation de droits à l'assurance maladie");
  sheet.text(297, 258, "et à la Complémentaire santé solidaire", { size: 11, align: "center" });
  const people = [
    [nameOf(v), writeDate(v["household.birthOn"], "slashed"), "Assuré(e)"],
    ...(v["household.coHolderFirstName"]
      ? [
          [
            `${v["household.coHolderFirstName"]} ${v["household.coHolderLastName"]}`,
            writeDate(partnerBirthOn(v), "slashed"),
            "Assuré(e)",
          ],
        ]
      : []),
  ];
  let y = 290;
  for (const row of [["Bénéficiaire", "Né(e) le", "Qualité"], ...people]) {
    row.forEach((words, place) => {
      const x = LEFT + ([0, 260, 380][place] ?? 0);
      sheet.text(x + 5, y + 13, words ?? "", { size: 9.5, face: y === 290 ? "bold" : "plain" });
    });
    sheet.frame({ x: LEFT, y, width: WIDTH, height: 19 }, { thickness: 0.5, color: GREY });
    y += 19;
  }
  drawText(sheet, y + 30, [
    `Organisme d'affiliation : CPAM du Val-de-Brume. Édité le ${writeDate(v.documentOn, "slashed")}.`,
    `Droits ouverts du ${writeDate(v.documentOn, "slashed")} au 31/12/2027, sans participation financière.`,
    "Pour bénéficier du tiers payant, présentez votre carte Vitale à jour et cette attestation. Elle ne vaut pas pièce d'identité.",
    "En cas de changement de situation (adresse, composition familiale, ressources), signalez-le sur votre compte ameli.",
  ]);
});

/** The proof that a request for social housing is registered, with its number. */
export const housingRegistration = otherPaper(
  "housing-registration",
  "Attestation d'enregistrement",
  (sheet, v, head) => {
    sheet.text(LEFT, 50, "DEMANDE DE LOGEMENT SOCIAL", { face: "bold", size: 14, color: rgb(0, 0.25, 0.5) });
    sheet.text(LEFT, 66, "Attestation d'enregistrement départemental", { size: 11 });
    sheet.text(LEFT, 110, nameOf(v), { size: 10.5 });
    sheet.text(LEFT, 124, homeOf(v), { size: 10.5 });
    const rows = [
      ["Numéro unique d'enregistrement", "096 0725 118 264 96"],
      ["Date de dépôt de la demande initiale", writeDate(v.documentOn, "slashed")],
      ["Guichet enregistreur", head.name],
      ["Demandeur", `${isWoman(v["household.firstName"]) ? "Mme" : "M."} ${nameOf(v)}`],
      ["Né(e) le", writeDate(v["household.birthOn"], "slashed")],
      ["Personnes à loger", String((v["household.adults"] ?? 1) + (v["household.children"] ?? 0))],
      ["Ressources mensuelles du foyer", writeAmount(v.monthlyIncomeCents, "spaced")],
      ["Type de logement recherché", "Appartement - T3"],
      ["Motif principal", "Logement trop petit ou trop cher"],
    ];
    let y = 190;
    for (const [label, value] of rows) {
      sheet.text(LEFT, y, label ?? "", { size: 10 });
      sheet.text(LEFT + 240, y, value ?? "", { size: 10, face: "bold" });
      sheet.line(LEFT, y + 6, LEFT + WIDTH, y + 6, 0.3, GREY);
      y += 22;
    }
    drawText(sheet, y + 20, [
      "Votre demande est valable un an à compter de la date ci-dessus. Vous devez la renouveler chaque année, un mois avant son échéance, faute de quoi elle sera radiée.",
      "À compter d'un délai de 30 mois sans proposition, vous pouvez saisir la commission de médiation au titre du droit au logement opposable.",
    ]);
    sheet.text(
      LEFT,
      800,
      "www.demande-logement-social.gouv.fr - articles R. 441-2-1 et suivants du code de la construction et de l'habitation",
      { size: 7.5, color: GREY },
    );
  },
);

/** Rows of ruled cells, the first one shaded. Gives the y below them. */
export function drawRuled(
  sheet: Sheet,
  y: number,
  columns: readonly number[],
  rows: readonly (readonly string[])[],
): number {
  let at = y;
  rows.forEach((row, line) => {
    let x = LEFT;
    columns.forEach((share, place) => {
      sheet.frame({ x, y: at, width: share * WIDTH, height: 18 }, { thickness: 0.5, shaded: line === 0 });
      sheet.text(x + 4, at + 12.5, row[place] ?? "", { size: 8.5, face: line === 0 ? "bold" : "plain" });
      x += share * WIDTH;
    });
    at += 18;
  });
  return at;
}
