import { GREY, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import { DEFECTS, EVICTION, OCCUPANCY, REQUEST } from "../../layouts/choices.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawChoices } from "../form-marks.ts";
import { fillBlock } from "../form-parts.ts";
import { drawSignature } from "../form-signatures.ts";
import { partnerBirthOn } from "../invent-people.ts";
import { writeAmount, writeCount, writeDate, writePhone } from "../printed-values.ts";
import { nameScheme } from "../scheme-words.ts";
import { drawRow } from "./cells.ts";
import { Flow } from "./flow.ts";
import { signerOf } from "./naming.ts";
import { fillPlace } from "./typesetting.ts";

const LEFT = 45;
const WIDTH = 505;
const LABEL: TextStyle = { face: "serifBold", size: 9.5 };
const GIVEN: TextStyle = { face: "serif", size: 10.5, filled: true };

type Pair = readonly [label: string, value: string | undefined];

/** A row of labels in shaded cells, each with its value in the white cell behind it. */
function drawPairs(flow: Flow, pairs: readonly Pair[], labelShare: number): void {
  const each = 1 / pairs.length;
  drawRow(
    flow,
    pairs.flatMap(([label, value]) => [
      { share: labelShare * each, text: label, style: LABEL, shaded: true },
      { share: (1 - labelShare) * each, text: value ?? "", style: GIVEN },
    ]),
    { least: 20 },
  );
}

/** A table of column heads with values below them. */
function drawColumns(flow: Flow, shares: readonly number[], rows: readonly (readonly (string | undefined)[])[]): void {
  rows.forEach((row, line) => {
    const cells = shares.map((share, place) => ({
      share,
      text: row[place] ?? "",
      style: line === 0 || (place === 0 && rows.length > 2) ? LABEL : GIVEN,
      shaded: line === 0,
    }));
    drawRow(flow, cells, { least: line === 0 ? 18 : 21 });
  });
}

function drawTitle(flow: Flow, title: string): void {
  flow.need(50);
  flow.skip(14);
  flow.sheet.text(LEFT, flow.y, title, { face: "serifBold", size: 11 });
  flow.skip(4);
}

type List = Omit<Parameters<typeof drawChoices>[2], "mark">;

/** A label in a shaded cell and boxes to cross in the white one behind it. */
function drawTicks(flow: Flow, label: string, list: List, lines: number): void {
  const height = lines * 15 + 7;
  flow.need(height);
  flow.sheet.frame({ x: LEFT, y: flow.y, width: 120, height }, { shaded: true });
  flow.sheet.frame({ x: LEFT + 120, y: flow.y, width: WIDTH - 120, height });
  flow.sheet.paragraph(LEFT + 5, flow.y + 13, 110, label, { ...LABEL, leading: 11.5 });
  const slot = { x: LEFT + 127, y: flow.y + 14, width: WIDTH - 130 };
  drawChoices(flow.sheet, slot, { ...list, mark: "pen", size: 9 });
  flow.skip(height);
}

function drawFamily(flow: Flow, v: Values): void {
  drawTitle(flow, "Composition du foyer");
  drawColumns(
    flow,
    [0.2, 0.32, 0.28, 0.2],
    [
      ["Lien", "NOM", "Prénom", "Date de naissance"],
      ["Demandeur", v["household.lastName"], v["household.firstName"], writeDate(v["household.birthOn"], "slashed")],
      [
        "Conjoint(e)",
        v["household.coHolderLastName"],
        v["household.coHolderFirstName"],
        writeDate(partnerBirthOn(v), "slashed"),
      ],
    ],
  );
  drawPairs(
    flow,
    [
      ["Adultes au foyer", writeCount(v["household.adults"])],
      ["Enfants à charge", writeCount(v["household.children"])],
    ],
    0.6,
  );
  drawPairs(flow, [["Adresse", v["household.address"]]], 0.2);
  drawPairs(
    flow,
    [
      ["Code postal", v["household.postalCode"]],
      ["Commune", v["household.city"]],
    ],
    0.4,
  );
  drawPairs(
    flow,
    [
      ["Téléphone", writePhone(v["household.phone"])],
      ["Courriel", v["household.email"]],
    ],
    0.27,
  );
}

function drawHome(flow: Flow, v: Values): void {
  drawTitle(flow, "Logement");
  drawTicks(flow, "Situation", { choices: OCCUPANCY, chosen: [v.occupancy] }, 2);
  drawPairs(flow, [["Bailleur", v.landlord]], 120 / WIDTH);
  drawTicks(flow, "Le logement est", { choices: DEFECTS, chosen: v.housingDefects ?? [] }, 1);
  drawTicks(flow, "Procédure d'expulsion", { choices: EVICTION, chosen: [v.evictionStage] }, 2);
  drawTitle(flow, "Budget mensuel et dettes");
  const money = (cents: number | undefined) => writeAmount(cents, "spaced");
  drawColumns(
    flow,
    [0.2, 0.2, 0.2, 0.2, 0.2],
    [
      ["Ressources du foyer", "Loyer avec charges", "Aide au logement", "Impayé de loyer", "Autres dettes"],
      [
        money(v.monthlyIncomeCents),
        money(v.rentCents),
        money(v.housingAidCents),
        money(v.rentArrearsCents),
        money(v.otherDebtCents),
      ],
    ],
  );
}

function drawEnd(flow: Flow, v: Values, head: Letterhead): void {
  const { sheet } = flow;
  drawPairs(flow, [["Autre suivi en cours", v.otherAccompaniment]], 0.25);
  drawTitle(flow, "Motif de la demande");
  flow.need(190);
  sheet.frame({ x: LEFT, y: flow.y, width: WIDTH, height: 84 });
  fillBlock(sheet, { x: LEFT + 5, y: flow.y + 2, width: WIDTH - 10, height: 80 }, v.motive, {
    face: "serif",
    size: 10.5,
  });
  flow.skip(98);
  sheet.text(LEFT, flow.y, "Fait à", { face: "serif", size: 10.5 });
  fillPlace(sheet, { x: LEFT + 30, y: flow.y - 13, width: 170, height: 18 }, v.signedOn && head.place, GIVEN);
  sheet.text(LEFT + 215, flow.y, ", le", { face: "serif", size: 10.5 });
  fillPlace(sheet, { x: LEFT + 236, y: flow.y - 13, width: 110, height: 18 }, writeDate(v.signedOn, "slashed"), GIVEN);
  const half = WIDTH / 2;
  const box = { y: flow.y + 8, width: half, height: 70 };
  drawSignature(sheet, { ...box, x: LEFT }, "Le demandeur", v.householdSigned ? signerOf(v) : undefined);
  const signer = v.professionalSigned ? head.signer : undefined;
  drawSignature(sheet, { ...box, x: LEFT + half }, "Le référent", signer);
  if (signer) sheet.stamp(LEFT + WIDTH - 52, flow.y + 42, "CACHET DU SERVICE", ["Action", "sociale"], 30);
}

/** A town's shuttle form typed in a word processor: ruled tables in serif, the family one person a row. */
export const orientationFamilyTable: Layout = {
  kind: "orientation",
  variant: "fiche-navette",
  name: "orientation-family-table",
  title: "Fiche navette",
  schemes: ["asll-ful"],
  fillable: true,
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: LEFT, width: WIDTH, top: 40, bottom: 805 }, (page) => {
      sheet.text(LEFT + WIDTH, 825, `${page}`, { face: "serif", size: 9, color: GREY, align: "right" });
    });
    sheet.text(297, 44, "FICHE NAVETTE", { face: "serifBold", size: 16, align: "center" });
    const below = "Fonds Unique Logement - plate-forme d'accompagnement social lié au logement";
    sheet.text(297, 59, below, { face: "serif", size: 10.5, align: "center" });
    flow.y = 68;
    const first: Pair[] = [
      ["Date", writeDate(v.documentOn, "slashed")],
      ["N° de dossier", v.reference],
    ];
    drawPairs(flow, first, 0.4);
    drawPairs(flow, [["Dispositif sollicité", nameScheme(v.scheme)]], 0.2);
    drawTicks(flow, "Objet", { choices: REQUEST, chosen: [v.requestKind] }, 1);
    drawTitle(flow, "Service qui oriente");
    drawPairs(flow, [["Organisme", v["referrer.organisation"]]], 0.2);
    drawPairs(
      flow,
      [
        ["Référent", v["referrer.contactName"]],
        ["Téléphone", writePhone(v["referrer.phone"])],
      ],
      0.4,
    );
    drawPairs(flow, [["Courriel", v["referrer.email"]]], 0.2);
    drawFamily(flow, v);
    drawHome(flow, v);
    drawEnd(flow, v, head);
  },
};
