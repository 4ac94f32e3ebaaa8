import { rgb } from "pdf-lib";
import { A4, BLACK, GREY } from "../../drawing/sheet.ts";
import { type Cell, drawComb, drawRow } from "./cells.ts";
import type { Flow } from "./flow.ts";
import { type Choice, drawChoices, filledBox } from "./marks.ts";

const WHITE = rgb(1, 1, 1);
export const TINY = { size: 7.2, color: GREY } as const;

/** A section's number, white on black, and its title on a line. */
export function drawSection(flow: Flow, number: number, title: string): void {
  flow.need(70);
  flow.skip(7);
  flow.sheet.page.drawRectangle({ x: flow.left, y: A4.height - flow.y - 15, width: 17, height: 15, color: BLACK });
  flow.sheet.text(flow.left + 5, flow.y + 11.5, String(number), { size: 10, face: "bold", color: WHITE });
  flow.sheet.text(flow.left + 23, flow.y + 11.5, title, { size: 9.5, face: "bold" });
  flow.sheet.line(flow.left, flow.y + 15, flow.right, flow.y + 15, 1.1);
  flow.skip(16);
}

/** Boxes of single signs side by side, each below its words. */
export function drawCombs(
  flow: Flow,
  combs: readonly { label: string; at: number; groups: readonly number[]; signs: string; between?: string }[],
): void {
  flow.need(34);
  for (const { label, at, ...comb } of combs) {
    flow.sheet.text(flow.left + at, flow.y + 9, label, TINY);
    drawComb(flow, { x: flow.left + at, y: flow.y + 24, ...comb });
  }
  flow.skip(31);
}

/** Thin cells with the words in small print and the value below. */
export function drawBelow(flow: Flow, entries: readonly { share: number; label: string; text: string }[]): void {
  const cells = entries.map(({ share, label, text }): Cell => ({ share, label, text, style: { size: 9.5 } }));
  drawRow(flow, cells, { thickness: 0.35, label: TINY, least: 25 });
}

/** A question and its squares to blacken, on the same line. */
export function drawAsked(flow: Flow, question: string, choices: readonly Choice[]): void {
  flow.need(34);
  flow.skip(12);
  flow.sheet.text(flow.left + 2, flow.y, question, { size: 8.2, face: "bold" });
  const from = flow.sheet.measure(question, { size: 8.2, face: "bold" }) + 10;
  drawChoices(flow, choices, { mark: filledBox, from, style: { size: 8.2 }, gap: 9, leading: 12.5 });
  flow.skip(5);
}

const PAPERS = [
  "Pièce d'identité ou titre de séjour de chaque personne majeure, livret de famille",
  "Justificatifs des ressources des trois derniers mois : bulletins de salaire, attestations de paiement de la Caf ou de la MSA",
  "Dernier avis d'imposition, dernière quittance de loyer ou décompte du bailleur",
  "En cas de procédure : copie du commandement, de l'assignation ou du jugement",
  "Relevé d'identité bancaire du bailleur ou du créancier",
];

/** The part that only the administration fills in, which it has not yet. */
export function drawReserved(flow: Flow): void {
  flow.skip(14);
  flow.need(64);
  flow.sheet.frame({ x: flow.left, y: flow.y, width: flow.width, height: 58 }, { shaded: true, thickness: 1.2 });
  flow.sheet.text(flow.left + 6, flow.y + 13, "CADRE RÉSERVÉ À L'ADMINISTRATION", { size: 8.5, face: "bold" });
  flow.sheet.text(flow.left + 6, flow.y + 31, "Reçu le : ....../....../............", { size: 8.5 });
  flow.sheet.text(flow.left + 200, flow.y + 31, "Complet :   oui      non", { size: 8.5 });
  flow.sheet.text(flow.left + 6, flow.y + 48, "Commission du : ....../....../............   Visa du secrétariat :", {
    size: 8.5,
  });
  flow.skip(58);
}

/** What has to come with the form, in small print. */
export function drawPapers(flow: Flow): void {
  flow.skip(12);
  flow.say("PIÈCES À JOINDRE À LA DEMANDE (copies lisibles)", { size: 8.5, face: "bold" });
  for (const paper of PAPERS) flow.say(`- ${paper}`, { size: 8, inset: 8 });
}
