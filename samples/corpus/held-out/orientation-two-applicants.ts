import { rgb } from "pdf-lib";
import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { drawRow } from "../layouts/cells.ts";
import { Flow } from "../layouts/flow.ts";
import { signerOf } from "../layouts/naming.ts";
import { fillPlace, paint } from "../layouts/typesetting.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { drawPairs, type Pair } from "./paired-cells.ts";

const LEFT = 40;
const WIDTH = 515;
const TEAL = rgb(0.05, 0.38, 0.42);
const LABEL: TextStyle = { size: 9 };
const GIVEN: TextStyle = { size: 10, filled: true };

/** What the platform can be asked for: only two of the four are an accompaniment. */
const SERVICES = [
  ["insertion", "Hébergement d'insertion"],
  ["adapted", "Logement adapté"],
  ["iml", "Intermédiation locative (IML)"],
  ["avdl", "Accompagnement vers et dans le logement (AVDL)"],
] as const;
const PURPOSES = [
  ["access", "Accès à un logement"],
  ["maintenance", "Maintien dans le logement"],
  ["diagnostic", "Diagnostic seul"],
] as const;
const STATUS = [
  ["tenant", "Locataire"],
  ["subtenant", "Sous-locataire"],
  ["owner", "Propriétaire"],
  ["hosted", "Hébergé(e) par un tiers, la famille"],
  ["homeless", "Sans hébergement ni logement"],
  ["shelter", "En structure d'hébergement"],
] as const;
const STATE = [
  ["indecent", "Non décent"],
  ["unhealthy", "Insalubre"],
  ["overcrowded", "Suroccupé"],
  ["unsuitable", "Inadapté"],
  ["too-expensive", "Trop cher"],
] as const;
const STAGES = [
  ["none", "Pas de procédure"],
  ["notice-to-pay", "Commandement de payer"],
  ["summons", "Assignation"],
  ["judgment", "Jugement d'expulsion"],
  ["order-to-leave", "Commandement de quitter les lieux"],
  ["police-assistance", "Concours de la force publique"],
] as const;

function drawBar(flow: Flow, title: string): void {
  flow.need(60);
  flow.skip(8);
  paint(flow.sheet, { x: LEFT, y: flow.y, width: WIDTH, height: 17 }, TEAL);
  flow.sheet.text(LEFT + 6, flow.y + 12, title, { face: "bold", size: 9.5, color: rgb(1, 1, 1) });
  flow.skip(17);
}

const pairUp = (flow: Flow, labelShare: number, ...pairs: readonly Pair[]) =>
  drawPairs(flow, pairs, labelShare, { label: LABEL, value: GIVEN });

type List = Omit<Parameters<typeof drawChoices>[2], "mark">;

/** A ruled row of boxes to tick, under or behind its question. */
function drawTicks(flow: Flow, question: string, list: List, lines: number): void {
  const height = lines * 15 + 7;
  flow.need(height);
  flow.sheet.frame({ x: LEFT, y: flow.y, width: WIDTH, height }, { thickness: 0.5 });
  flow.sheet.text(LEFT + 5, flow.y + 14, question, LABEL);
  const x = LEFT + 120;
  drawChoices(flow.sheet, { x, y: flow.y + 14, width: WIDTH - 122 }, { ...list, mark: "pen", size: 9 });
  flow.skip(height);
}

/** The one and the other who ask, side by side. */
function drawPeople(flow: Flow, v: Values): void {
  drawBar(flow, "IDENTIFICATION DU (DES) DEMANDEUR(S)");
  const shares = [0.22, 0.39, 0.39];
  const rows = [
    ["", "LE DEMANDEUR", "LE CO-DEMANDEUR"],
    ["Nom", v["household.lastName"], v["household.coHolderLastName"]],
    ["Prénom", v["household.firstName"], v["household.coHolderFirstName"]],
    ["Date de naissance", writeDate(v["household.birthOn"], "slashed"), writeDate(partnerBirthOn(v), "slashed")],
    ["Téléphone", writePhone(v["household.phone"]), ""],
    ["Email", v["household.email"], ""],
  ];
  rows.forEach((row, line) => {
    const cells = shares.map((share, place) => ({
      share,
      text: row[place] ?? "",
      style: line === 0 ? { ...LABEL, face: "bold" as const } : place === 0 ? LABEL : GIVEN,
      shaded: line === 0,
    }));
    drawRow(flow, cells, { least: 19, thickness: 0.5 });
  });
  pairUp(flow, 0.22, ["Adresse actuelle", v["household.address"]]);
  pairUp(flow, 0.3, ["Code postal", v["household.postalCode"]], ["Ville", v["household.city"]]);
  pairUp(
    flow,
    0.6,
    ["Nombre d'adultes", writeCount(v["household.adults"])],
    ["Nombre d'enfants à charge", writeCount(v["household.children"])],
  );
}

function drawMoney(flow: Flow, v: Values): void {
  drawBar(flow, "RESSOURCES, CHARGES ET DETTES DU MÉNAGE");
  const money = (cents: number | undefined) => writeAmount(cents, "spaced");
  pairUp(flow, 0.4, ["Total des ressources mensuelles", money(v.monthlyIncomeCents)]);
  pairUp(flow, 0.5, ["Loyer, charges comprises", money(v.rentCents)], ["Aide au logement", money(v.housingAidCents)]);
  pairUp(flow, 0.5, ["Dette de loyer", money(v.rentArrearsCents)], ["Autres dettes, crédits", money(v.otherDebtCents)]);
}

function drawEvaluation(flow: Flow, v: Values, head: Letterhead): void {
  const { sheet } = flow;
  drawBar(flow, "ÉVALUATION SOCIALE ET MOTIF DE LA DEMANDE");
  sheet.frame({ x: LEFT, y: flow.y, width: WIDTH, height: 150 }, { thickness: 0.5 });
  fillBlock(sheet, { x: LEFT + 6, y: flow.y + 3, width: WIDTH - 12, height: 144 }, v.motive, { size: 10.5 });
  flow.skip(150);
  pairUp(flow, 0.32, ["Autre accompagnement en cours", v.otherAccompaniment]);
  flow.need(130);
  flow.skip(26);
  sheet.text(LEFT, flow.y, "Fait à", { size: 10 });
  fillPlace(sheet, { x: LEFT + 32, y: flow.y - 13, width: 180, height: 18 }, v.signedOn && head.place);
  sheet.text(LEFT + 220, flow.y, "le", { size: 10 });
  fillPlace(sheet, { x: LEFT + 236, y: flow.y - 13, width: 120, height: 18 }, writeDate(v.signedOn, "slashed"));
  const box = { y: flow.y + 10, width: WIDTH / 2, height: 80 };
  drawSignature(
    sheet,
    { ...box, x: LEFT },
    "Signature du (des) demandeur(s)",
    v.householdSigned ? signerOf(v) : undefined,
  );
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(sheet, { ...box, x: LEFT + WIDTH / 2 }, "Signature du prescripteur", signer);
}

/** The form of a platform for shelter and housing: whoever orients, what for, two applicants side by side, overleaf why. */
export const orientationTwoApplicants: Layout = {
  kind: "orientation",
  variant: "fiche-orientation",
  name: "orientation-two-applicants",
  title: "Fiche d'évaluation sociale",
  schemes: ["avdl", "iml"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 40, bottom: 806 }, (page) => {
      sheet.text(297, 824, `SIAO du Val-de-Brume - fiche d'évaluation sociale - ${page}/2`, {
        size: 8,
        color: GREY,
        align: "center",
      });
    });
    sheet.text(LEFT, 52, "SIAO 96", { face: "bold", size: 20, color: TEAL });
    sheet.text(LEFT, 65, "Service intégré de l'accueil et de l'orientation", { size: 8 });
    sheet.text(LEFT + WIDTH, 50, "FICHE D'ÉVALUATION SOCIALE", { face: "bold", size: 14, align: "right" });
    sheet.text(LEFT + WIDTH, 64, "Orientation vers l'hébergement ou le logement accompagné", {
      size: 9,
      align: "right",
    });
    flow.y = 76;
    pairUp(flow, 0.42, ["Date de la demande", writeDate(v.documentOn, "slashed")], ["Dossier n°", v.reference]);
    drawBar(flow, "ORIGINE DE L'ORIENTATION");
    pairUp(flow, 0.28, ["Service et/ou association", v["referrer.organisation"]]);
    pairUp(flow, 0.28, ["Nom du prescripteur", v["referrer.contactName"]]);
    pairUp(flow, 0.28, ["Tél.", writePhone(v["referrer.phone"])]);
    pairUp(flow, 0.28, ["Email", v["referrer.email"]]);
    drawBar(flow, "DEMANDE");
    drawTicks(flow, "Dispositif demandé", { choices: SERVICES, chosen: [v.scheme] }, 2);
    drawTicks(flow, "En vue de", { choices: PURPOSES, chosen: [v.requestKind] }, 1);
    drawPeople(flow, v);
    drawBar(flow, "SITUATION AU REGARD DU LOGEMENT");
    drawTicks(flow, "Statut d'occupation", { choices: STATUS, chosen: [v.occupancy] }, 2);
    pairUp(flow, 0.22, ["Nom du bailleur", v.landlord]);
    drawTicks(flow, "État du logement", { choices: STATE, chosen: v.housingDefects ?? [] }, 1);
    drawTicks(flow, "Stade de la procédure", { choices: STAGES, chosen: [v.evictionStage] }, 3);
    drawMoney(flow, v);
    flow.turnPage();
    drawEvaluation(flow, v, head);
  },
};
