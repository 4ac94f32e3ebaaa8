import { shortDate } from "../../drawing/french.ts";
import { GREY, type Sheet } from "../../drawing/sheet.ts";
import type { Layout, Letterhead, Values } from "../../layouts/layout.ts";
import { drawRow } from "./cells.ts";
import { drawHouse } from "./emblems.ts";
import { Flow } from "./flow.ts";
import { drawSigning } from "./signing.ts";
import { foreignPhone, joined, said, schemeName } from "./wording.ts";

const HEAD = { size: 9.5, face: "bold", align: "center" } as const;
const LABEL = { label: { size: 7.5, color: GREY } };

const DUTIES = [
  "Être présent et disponible aux rendez-vous fixés.",
  "Respecter la confidentialité des échanges.",
  "Informer et soutenir le ménage dans ses démarches.",
];

function drawParties(flow: Flow, v: Values): void {
  drawRow(flow, [
    { share: 0.5, text: "LE MÉNAGE", style: HEAD, shaded: true },
    { share: 0.5, text: "L'ORGANISME", style: HEAD, shaded: true },
  ]);
  drawRow(
    flow,
    [
      { share: 0.25, label: "Nom", text: v["household.lastName"] ?? "" },
      { share: 0.25, label: "Prénom", text: v["household.firstName"] ?? "" },
      { share: 0.5, label: "Association", text: v.operator ?? "" },
    ],
    LABEL,
  );
  drawRow(
    flow,
    [
      { share: 0.25, label: "Nom du co-titulaire", text: v["household.coHolderLastName"] ?? "" },
      { share: 0.25, label: "Prénom du co-titulaire", text: v["household.coHolderFirstName"] ?? "" },
      { share: 0.5, label: "Intervenant(e) social(e)", text: v.worker ?? "" },
    ],
    LABEL,
  );
  drawRow(
    flow,
    [
      { share: 0.25, label: "Date de naissance", text: said(v["household.birthOn"], shortDate) },
      { share: 0.25, label: "Téléphone", text: said(v["household.phone"], foreignPhone), style: { size: 9 } },
      { share: 0.5, label: "Mesure", text: schemeName(v.scheme) },
    ],
    LABEL,
  );
  const town = joined([v["household.postalCode"] ?? "", v["household.city"] ?? ""], " ");
  drawRow(
    flow,
    [
      { share: 0.5, label: "Adresse", text: v["household.address"] ?? "" },
      { share: 0.5, label: "Code postal et ville", text: town },
    ],
    LABEL,
  );
}

function drawSpan(flow: Flow, v: Values): void {
  const cells: [string, string][] = [
    ["Date de début", said(v.startOn, shortDate)],
    ["Date de fin", said(v.endOn, shortDate)],
    ["Durée", said(v.months, (count) => `${count} mois`)],
    ["Fréquence des rencontres", v.visitRhythm ?? ""],
  ];
  const shares = [0.18, 0.18, 0.14, 0.5];
  drawRow(
    flow,
    cells.map(([text], place) => ({
      share: shares[place] ?? 0.25,
      text,
      style: { size: 8.5, face: "bold", align: "center" },
      shaded: true,
    })),
  );
  drawRow(
    flow,
    cells.map(([, text], place) => ({ share: shares[place] ?? 0.25, text, style: { size: 10.5, align: "center" } })),
    { least: 24 },
  );
}

/** One row an objective, beside it what the association brings. */
function drawCommitments(flow: Flow, v: Values): void {
  const objectives = v.objectives ?? [];
  drawRow(flow, [{ share: 1, text: "ENGAGEMENTS DES PARTIES", style: HEAD, shaded: true }]);
  drawRow(flow, [
    { share: 0.06, text: "N°", style: { size: 8.5, face: "bold" } },
    { share: 0.54, text: "Objectifs de l'accompagnement", style: { size: 8.5, face: "bold" } },
    { share: 0.4, text: "L'intervenant s'engage à", style: { size: 8.5, face: "bold" } },
  ]);
  for (let place = 0; place < Math.max(objectives.length, DUTIES.length); place += 1)
    drawRow(
      flow,
      [
        { share: 0.06, text: String(place + 1), style: { align: "center" } },
        { share: 0.54, text: objectives[place] ?? "" },
        { share: 0.4, text: DUTIES[place] ?? "", style: { size: 8.5 } },
      ],
      { least: 28 },
    );
}

/** A box for each holder, and one for the worker. */
function drawSignatures(flow: Flow, v: Values, head: Letterhead): void {
  flow.need(124);
  flow.skip(22);
  flow.sheet.text(flow.left, flow.y, `Établi en deux exemplaires à ${head.place}, le ${said(v.signedOn, shortDate)}`, {
    size: 10,
  });
  const partner = v["household.coHolderLastName"];
  const signers = [
    { label: "Le titulaire", signed: v.householdSigned, name: v["household.lastName"] ?? "" },
    ...(partner === undefined ? [] : [{ label: "Le co-titulaire", signed: v.householdSigned, name: `${partner} 2` }]),
    { label: "L'intervenant(e) social(e)", signed: v.professionalSigned, name: v.worker ?? head.signer },
  ].filter((signer) => signer.signed !== undefined);
  const width = flow.width / 3;
  signers.forEach((signer, place) => {
    const area = { x: flow.left + place * width, y: flow.y + 8, width, height: 80 };
    flow.sheet.frame(area);
    drawSigning(flow.sheet, { ...signer, area }, { size: 9, face: "bold" });
  });
  flow.skip(92);
}

/** A contract as one table: the parties side by side, the dates in a row, an objective a line, two holders to sign. */
export const contractCommitments: Layout = {
  kind: "contract",
  title: "Contrat d'accompagnement social",
  name: "contract-commitments",
  draw(sheet: Sheet, v: Values, head: Letterhead): void {
    const flow = new Flow(sheet, { left: 40, width: 515, top: 40, bottom: 800 }, () => {
      sheet.text(
        297,
        824,
        "Exemplaire à conserver par chaque partie - RGPD : droit d'accès et de rectification auprès de l'association",
        {
          size: 7,
          color: GREY,
          align: "center",
        },
      );
    });
    drawHouse(sheet, 44, 32);
    flow.say("CONTRAT D'ACCOMPAGNEMENT SOCIAL", { size: 16, face: "bold", align: "center" });
    flow.say("lié au logement", { size: 11, align: "center" });
    const numbers = [
      said(v.reference, (text) => `Dossier n° ${text}`),
      said(v.measureRef, (text) => `Mesure n° ${text}`),
    ];
    flow.say(joined(numbers, "     "), { size: 10, align: "center" });
    flow.skip(14);
    drawParties(flow, v);
    flow.skip(10);
    drawSpan(flow, v);
    flow.skip(10);
    drawCommitments(flow, v);
    drawSignatures(flow, v, head);
  },
};
