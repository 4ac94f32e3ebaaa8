import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { Flow } from "../layouts/flow.ts";
import { signerOf } from "../layouts/naming.ts";
import { fillPlace, paint } from "../layouts/typesetting.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { typeLine } from "./typed-lines.ts";

const LEFT = 48;
const WIDTH = 500;
const BLUE = rgb(0.11, 0.28, 0.5);

const STATUS = [
  ["tenant", "Locataire"],
  ["subtenant", "Sous-locataire"],
  ["owner", "Propriétaire"],
  ["hosted", "Hébergé par famille ou ami"],
  ["shelter", "Hébergement institutionnel (foyer, CHRS…)"],
  ["homeless", "Sans domicile"],
] as const;
const PROCEDURE = [
  ["none", "Aucune"],
  ["notice-to-pay", "Commandement de payer"],
  ["summons", "Assignation au tribunal"],
  ["judgment", "Jugement d'expulsion"],
  ["order-to-leave", "Commandement de quitter les lieux"],
  ["police-assistance", "Concours de la force publique"],
] as const;
const STATE = [
  ["indecent", "Indécent"],
  ["unhealthy", "Insalubre"],
  ["overcrowded", "Surpeuplé"],
  ["unsuitable", "Inadapté (handicap, santé…)"],
  ["too-expensive", "Trop cher"],
] as const;
const NEED = [
  ["access", "Accès à un logement"],
  ["maintenance", "Maintien dans le logement"],
  ["diagnostic", "Diagnostic préalable"],
] as const;

function drawTitle(flow: Flow, title: string): void {
  flow.need(60);
  flow.skip(14);
  flow.sheet.text(LEFT, flow.y + 8, title, { face: "bold", size: 11, color: BLUE });
  flow.sheet.line(LEFT, flow.y + 12, LEFT + WIDTH, flow.y + 12, 0.8, BLUE);
  flow.skip(13);
}

type List = Omit<Parameters<typeof drawChoices>[2], "mark">;

function drawList(flow: Flow, label: string, list: List): void {
  flow.need(50);
  flow.sheet.text(LEFT, flow.y + 16, `${label} :`, { size: 10 });
  const slot = { x: LEFT + 14, y: flow.y + 31, width: WIDTH - 14 };
  flow.y = drawChoices(flow.sheet, slot, { ...list, mark: "checked", size: 9.5 });
}

function drawHead(flow: Flow): void {
  const { sheet } = flow;
  paint(sheet, { x: LEFT, y: 36, width: 34, height: 34 }, BLUE);
  sheet.text(LEFT + 17, 58, "VB", { face: "bold", size: 15, color: rgb(1, 1, 1), align: "center" });
  sheet.text(LEFT + 42, 50, "Val-de-Brume", { face: "bold", size: 12, color: BLUE });
  sheet.text(LEFT + 42, 63, "le Département", { size: 10, color: BLUE });
  sheet.text(LEFT + WIDTH, 48, "Fonds de solidarité logement", { face: "bold", size: 10, align: "right" });
  sheet.text(LEFT + WIDTH, 61, "Accompagnement logement", { size: 10, align: "right" });
  sheet.text(298, 98, "FICHE D'ORIENTATION", { face: "bold", size: 15, align: "center" });
  sheet.text(298, 115, "Repérage d'une difficulté de logement", { size: 12, align: "center" });
  const use =
    "Fiche à remplir par la structure qui reçoit le ménage et à envoyer au secrétariat du FSL de son territoire.";
  sheet.text(298, 132, use, { face: "italic", size: 9, align: "center" });
  flow.y = 136;
}

function drawPeople(flow: Flow, v: Values): void {
  drawTitle(flow, "Identification de la structure d'accueil");
  typeLine(flow, [{ label: "Nom de la structure", value: v["referrer.organisation"] }]);
  typeLine(flow, [
    { label: "Nom de l'intervenant", value: v["referrer.contactName"], share: 0.62 },
    { label: "Téléphone", value: writePhone(v["referrer.phone"]), share: 0.38 },
  ]);
  typeLine(flow, [{ label: "Adresse mail", value: v["referrer.email"] }]);
  drawTitle(flow, "Identification du ménage");
  typeLine(flow, [
    { label: "Nom du demandeur", value: v["household.lastName"], share: 0.6 },
    { label: "Prénom", value: v["household.firstName"], share: 0.4 },
  ]);
  typeLine(flow, [{ label: "Date de naissance", value: writeDate(v["household.birthOn"], "slashed") }]);
  typeLine(flow, [
    { label: "Nom du conjoint", value: v["household.coHolderLastName"], share: 0.6 },
    { label: "Prénom", value: v["household.coHolderFirstName"], share: 0.4 },
  ]);
  typeLine(flow, [{ label: "Date de naissance", value: writeDate(partnerBirthOn(v), "slashed") }]);
  typeLine(flow, [
    { label: "Composition familiale : nombre d'adultes", value: writeCount(v["household.adults"]), share: 0.55 },
    { label: "Nombre d'enfants", value: writeCount(v["household.children"]), share: 0.45 },
  ]);
  typeLine(flow, [{ label: "Adresse complète", value: v["household.address"] }]);
  typeLine(flow, [
    { label: "Code postal", value: v["household.postalCode"], share: 0.32 },
    { label: "Commune", value: v["household.city"], share: 0.68 },
  ]);
  typeLine(flow, [
    { label: "Téléphone", value: writePhone(v["household.phone"]), share: 0.38 },
    { label: "Mail", value: v["household.email"], share: 0.62 },
  ]);
}

function drawHome(flow: Flow, v: Values): void {
  const money = (cents: number | undefined) => writeAmount(cents, "bare");
  drawTitle(flow, "Situation financière");
  typeLine(flow, [{ label: "Total des ressources mensuelles du ménage", value: money(v.monthlyIncomeCents) }]);
  typeLine(flow, [
    { label: "Dette de loyer", value: money(v.rentArrearsCents) },
    { label: "Autres dettes", value: money(v.otherDebtCents) },
  ]);
  drawTitle(flow, "Logement actuel");
  drawList(flow, "Statut d'occupation", { choices: STATUS, chosen: [v.occupancy] });
  typeLine(flow, [{ label: "Nom du bailleur", value: v.landlord }]);
  typeLine(flow, [
    { label: "Loyer charges comprises", value: money(v.rentCents) },
    { label: "Allocation logement", value: money(v.housingAidCents) },
  ]);
  drawList(flow, "Le logement est-il", { choices: STATE, chosen: v.housingDefects ?? [] });
  drawList(flow, "Procédure d'expulsion : stade atteint", { choices: PROCEDURE, chosen: [v.evictionStage] });
}

function drawRequest(flow: Flow, v: Values, head: Letterhead): void {
  const { sheet } = flow;
  flow.need(340);
  drawTitle(flow, "Accompagnement proposé");
  typeLine(flow, [{ label: "Dispositif", value: nameScheme(v.scheme) }]);
  drawList(flow, "Objet de la demande", { choices: NEED, chosen: [v.requestKind] });
  typeLine(flow, [{ label: "Autre accompagnement en cours (MASP, AED, tutelle…)", value: v.otherAccompaniment }]);
  drawTitle(flow, "Difficultés repérées et attentes du ménage");
  sheet.frame({ x: LEFT, y: flow.y + 6, width: WIDTH, height: 96 }, { thickness: 0.6 });
  fillBlock(sheet, { x: LEFT + 6, y: flow.y + 9, width: WIDTH - 12, height: 90 }, v.motive, { size: 10 });
  flow.skip(124);
  sheet.text(LEFT, flow.y, "Le ménage a été informé de la présente orientation et donne son accord.", { size: 10 });
  flow.skip(20);
  sheet.text(LEFT, flow.y, "Fait à", { size: 10 });
  fillPlace(sheet, { x: LEFT + 32, y: flow.y - 12, width: 170, height: 17 }, v.signedOn && head.place);
  sheet.text(LEFT + 215, flow.y, "le", { size: 10 });
  fillPlace(sheet, { x: LEFT + 230, y: flow.y - 12, width: 110, height: 17 }, writeDate(v.signedOn, "slashed"));
  const box = { y: flow.y + 10, width: WIDTH / 2 - 8, height: 72 };
  drawSignature(sheet, { ...box, x: LEFT }, "Signature du demandeur", v.householdSigned ? signerOf(v) : undefined);
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(sheet, { ...box, x: LEFT + WIDTH / 2 + 8 }, "Signature de l'intervenant", signer);
}

/** A département's form to report a household with a housing difficulty: typed after the labels, boxes below them. */
export const orientationHousingDifficulty: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-housing-difficulty",
  title: "Fiche d'orientation",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 40, bottom: 800 }, (page) => {
      sheet.text(LEFT, 822, "FSL - fiche d'orientation accompagnement logement", { size: 8, color: GREY });
      sheet.text(LEFT + WIDTH, 822, `Page ${page}`, { size: 8, color: GREY, align: "right" });
    });
    drawHead(flow);
    typeLine(flow, [
      { label: "Date de la demande", value: writeDate(v.documentOn, "slashed") },
      { label: "N° de dossier", value: v.reference },
    ]);
    drawPeople(flow, v);
    drawHome(flow, v);
    drawRequest(flow, v, head);
  },
};
