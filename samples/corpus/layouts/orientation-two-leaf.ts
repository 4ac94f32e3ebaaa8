import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { writeDate } from "../printed-values.ts";
import { drawFirstLeaf } from "./two-leaf-household.ts";
import { drawHeading, LEFT, WIDTH } from "./two-leaf-rows.ts";
import { fillPlace } from "./typesetting.ts";

function drawSecondLeaf(sheet: Sheet, v: Values, head: Letterhead): void {
  sheet.text(297, 60, "FICHE ASLL", { face: "bold", size: 17, align: "center" });
  sheet.text(297, 76, "Accompagnement social lié au logement", { size: 11, align: "center" });
  const ask = (y: number, title: string, list: Omit<Parameters<typeof drawChoices>[2], "mark">) =>
    drawChoices(
      sheet,
      { x: LEFT + 8, y: drawHeading(sheet, y, title) + 16, width: WIDTH - 12 },
      { ...list, mark: "ballot" },
    ) + 14;
  let y = ask(92, "5 - NATURE DE L'ACCOMPAGNEMENT", {
    choices: [
      ["asll-42", "ASLL, mesure individuelle"],
      ["asll-42-glissant", "ASLL en bail glissant"],
    ],
    chosen: [v.scheme],
  });
  y = ask(y, "6 - OBJET DE LA DEMANDE", {
    choices: [
      ["access", "Accès (recherche, installation)"],
      ["maintenance", "Maintien (prévention des expulsions)"],
      ["diagnostic", "Diagnostic (projet logement)"],
    ],
    chosen: [v.requestKind],
  });
  y = ask(y, "7 - PROCÉDURE D'EXPULSION : STADE ATTEINT", {
    choices: [
      ["none", "Pas de procédure"],
      ["notice-to-pay", "Commandement de payer"],
      ["summons", "Assignation"],
      ["judgment", "Jugement de résiliation du bail"],
      ["order-to-leave", "Commandement de quitter les lieux"],
      ["police-assistance", "Concours de la force publique"],
    ],
    chosen: [v.evictionStage],
  });
  y = ask(y, "8 - DIFFICULTÉS LIÉES AU LOGEMENT ACTUEL", {
    choices: [
      ["indecent", "Non décent"],
      ["unhealthy", "Insalubre"],
      ["overcrowded", "Suroccupation"],
      ["unsuitable", "Inadapté (santé, handicap, composition familiale)"],
      ["too-expensive", "Trop cher par rapport aux ressources"],
    ],
    chosen: v.housingDefects ?? [],
  });
  y = drawHeading(sheet, y, "9 - AUTRE SUIVI SOCIAL EN COURS");
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 24 }, { thickness: 0.5, color: GREY });
  fillPlace(sheet, { x: LEFT + 6, y, width: WIDTH - 12, height: 24 }, v.otherAccompaniment);
  y = drawHeading(sheet, y + 32, "10 - DIAGNOSTIC DU SERVICE INSTRUCTEUR ET MOTIFS DE LA DEMANDE");
  sheet.frame({ x: LEFT, y, width: WIDTH, height: 118 }, { thickness: 0.5, color: GREY });
  fillBlock(sheet, { x: LEFT + 6, y: y + 3, width: WIDTH - 12, height: 113 }, v.motive);
  drawAgreement(sheet, y + 136, v, head);
  sheet.text(LEFT, 818, "Imprimé 42 - page 2/2", { size: 7.5, color: GREY });
}

function drawAgreement(sheet: Sheet, y: number, v: Values, head: Letterhead): void {
  sheet.paragraph(
    LEFT,
    y,
    WIDTH,
    "L'accompagnement social lié au logement repose sur l'adhésion de la personne. En signant, le ménage reconnaît avoir pris connaissance de la demande et accepte la transmission de ces informations à la commission.",
    { size: 8.5, face: "italic" },
  );
  const signed = v.signedOn;
  sheet.text(LEFT, y + 40, "Fait à", { size: 9.5 });
  fillPlace(sheet, { x: LEFT + 30, y: y + 29, width: 190, height: 14 }, signed && head.place);
  sheet.text(LEFT + 230, y + 40, "le", { size: 9.5 });
  fillPlace(sheet, { x: LEFT + 246, y: y + 29, width: 120, height: 14 }, writeDate(signed, "slashed"));
  const half = WIDTH / 2;
  const who = `${v["household.firstName"]} ${v["household.lastName"]}`;
  drawSignature(
    sheet,
    { x: LEFT, y: y + 52, width: half - 5, height: 82 },
    "Signature du demandeur",
    v.householdSigned ? who : undefined,
  );
  const box = { x: LEFT + half + 5, y: y + 52, width: half - 5, height: 82 };
  drawSignature(sheet, box, "Signature et cachet de l'instructeur", v.professionalSigned ? head.signer : undefined);
}

/** The Loire's request of two leaves: household and budget in green tables, then the sheet on the accompaniment. */
export const orientationTwoLeaf: Layout = {
  kind: "orientation",
  variant: "imprime-42",
  name: "orientation-two-leaf",
  title: "Imprimé 42 et fiche ASLL",
  schemes: ["asll-42", "asll-42-glissant"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    drawFirstLeaf(sheet, v, head);
    sheet.nextPage();
    drawSecondLeaf(sheet, v, head);
  },
};
