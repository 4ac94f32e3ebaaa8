import { rgb } from "pdf-lib";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawSignature } from "../form-signatures.ts";
import { drawDotted, drawDottedPair } from "../layouts/cells.ts";
import { Flow } from "../layouts/flow.ts";
import { signerOf } from "../layouts/naming.ts";
import { paint } from "../layouts/typesetting.ts";
import { writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";

const LEFT = 50;
const WIDTH = 495;
const BLUE = rgb(0.1, 0.3, 0.55);
const TEXT = { size: 10, leading: 13.5 } as const;
const LOOK = { face: "plain", size: 10, leading: 18 } as const;

function drawTitle(flow: Flow, title: string): void {
  flow.need(60);
  flow.skip(20);
  flow.sheet.text(LEFT, flow.y, title, { face: "bold", size: 11, color: BLUE });
  flow.skip(1);
}

function dot(flow: Flow, label: string, value: string | undefined): void {
  drawDotted(flow, `${label} :`, value ?? "", LOOK);
}

type Entry = readonly [label: string, value: string | undefined];

/** Two entries on one line; `middle` is where the second begins, as a share of the width. */
function dots(flow: Flow, left: Entry, right: Entry, middle = 0.52): void {
  drawDottedPair(flow, [
    { ...LOOK, label: `${left[0]} :`, value: left[1] ?? "", to: middle - 0.02 },
    { ...LOOK, label: `${right[0]} :`, value: right[1] ?? "", from: middle },
  ]);
}

function drawParties(flow: Flow, v: Values): void {
  drawTitle(flow, "ENTRE LE OU LES BÉNÉFICIAIRES");
  dots(flow, ["Nom", v["household.lastName"]], ["Prénom", v["household.firstName"]]);
  dots(flow, ["Né(e) le", writeDate(v["household.birthOn"], "slashed")], ["Tél.", writePhone(v["household.phone"])]);
  dots(
    flow,
    ["Nom du co-titulaire", v["household.coHolderLastName"]],
    ["Prénom", v["household.coHolderFirstName"]],
    0.6,
  );
  dot(flow, "Adresse", v["household.address"]);
  dots(flow, ["Code postal", v["household.postalCode"]], ["Commune", v["household.city"]], 0.34);
  drawTitle(flow, "ET L'ORGANISME CHARGÉ DE L'ACCOMPAGNEMENT");
  dot(flow, "Organisme", v.operator);
  dot(flow, "Travailleur social référent", v.worker);
}

function drawTerms(flow: Flow, v: Values): void {
  drawTitle(flow, "1 - NATURE ET DURÉE DE LA MESURE");
  dot(flow, "Mesure accordée", nameScheme(v.scheme));
  drawDottedPair(flow, [
    { ...LOOK, label: "Du", value: writeDate(v.startOn, "slashed") ?? "", to: 0.28 },
    { ...LOOK, label: "au", value: writeDate(v.endOn, "slashed") ?? "", from: 0.3, to: 0.58 },
    { ...LOOK, label: "soit pour une durée de", value: writeCount(v.months, " mois") ?? "", from: 0.6 },
  ]);
  drawTitle(flow, "2 - OBJECTIFS FIXÉS AVEC LE MÉNAGE");
  for (let place = 0; place < 4; place += 1) drawDotted(flow, `${place + 1}.`, v.objectives?.[place] ?? "", LOOK);
  drawTitle(flow, "3 - MODALITÉS DE L'ACCOMPAGNEMENT");
  dot(flow, "Fréquence des rencontres", v.visitRhythm);
  drawTitle(flow, "4 - ENGAGEMENTS");
  flow.say(
    "Le bénéficiaire accepte les visites à domicile, participe aux démarches, reprend ou maintient le paiement de son loyer et signale tout changement dans sa situation.",
    TEXT,
  );
  flow.say(
    "Le travailleur social apporte aide et conseil, respecte le secret professionnel et présente au ménage le bilan adressé au Fonds de solidarité.",
    TEXT,
  );
  flow.say("Le non-respect du contrat peut conduire à l'arrêt de la mesure, après avis de la commission.", TEXT);
}

function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  flow.need(128);
  flow.skip(8);
  drawDottedPair(flow, [
    { ...LOOK, label: "Fait à", value: v.signedOn ? head.place : "", to: 0.5 },
    { ...LOOK, label: "le", value: writeDate(v.signedOn, "slashed") ?? "", from: 0.52, to: 0.8 },
  ]);
  const box = { y: flow.y + 10, width: WIDTH / 2 - 6, height: 76 };
  const signer = v.professionalSigned ? head.signer : undefined;
  const household = v.householdSigned ? signerOf(v) : undefined;
  drawSignature(flow.sheet, { ...box, x: LEFT }, "Signature du ou des bénéficiaires", household);
  drawSignature(flow.sheet, { ...box, x: LEFT + WIDTH / 2 + 6 }, "Signature du travailleur social", signer);
}

/** The fund's own form of contract, to fill in on dotted lines: the parties, then numbered terms, on one page. */
export const contractDottedForm: Layout = {
  kind: "contract",
  name: "contract-dotted-form",
  title: "Contrat d'accompagnement social lié au logement",
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 40, bottom: 808 }, (page) => {
      const foot = `FSL du Val-de-Brume - contrat ASLL - page ${page}`;
      sheet.text(LEFT, 826, foot, { size: 8, color: GREY });
    });
    sheet.text(LEFT, 48, "Fonds de solidarité pour le logement", { face: "bold", size: 11, color: BLUE });
    sheet.text(LEFT, 60, "Département du Val-de-Brume", { size: 9 });
    paint(sheet, { x: LEFT, y: 72, width: WIDTH, height: 26 }, BLUE);
    sheet.text(297, 90, "CONTRAT D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT", {
      face: "bold",
      size: 13,
      align: "center",
      color: rgb(1, 1, 1),
    });
    flow.y = 100;
    dots(flow, ["Dossier n°", v.reference], ["Mesure n°", v.measureRef]);
    drawParties(flow, v);
    drawTerms(flow, v);
    drawSignatures(flow, v, head);
  },
};
