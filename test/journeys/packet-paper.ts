import { Sheet } from "../../samples/drawing/sheet.ts";
import { contractArticles } from "../../samples/layouts/contract-articles.ts";
import { decisionLetter } from "../../samples/layouts/decision-letter.ts";
import { orientationTable } from "../../samples/layouts/orientation-table.ts";
import { identityCard } from "../../samples/layouts/other-pages.ts";
import { lestrade } from "../../samples/stories/lestrade.ts";
import { CAIRN, CCAS, VAL_DE_BRUME } from "../../samples/stories/letterheads.ts";

/** The papers of a packet, each with the pages that it takes. */
const drawings = {
  mail: (sheet: Sheet) => drawMail(sheet),
  blank: () => {},
  orientation: (sheet: Sheet) => orientationTable.draw(sheet, lestrade.orientation, CCAS),
  decision: (sheet: Sheet) => decisionLetter.draw(sheet, lestrade.decision, VAL_DE_BRUME),
  contract: (sheet: Sheet) => contractArticles.draw(sheet, { ...lestrade.contract }, CAIRN),
  card: (sheet: Sheet) => identityCard.draw(sheet, {}, CCAS),
} as const;
export type PacketPaper = keyof typeof drawings;

/** A household's papers in one PDF, one after the other, each from a new page. */
export async function drawPacket(papers: readonly PacketPaper[]): Promise<Uint8Array> {
  const sheet = await Sheet.create("Dossier");
  for (const [index, paper] of papers.entries()) {
    if (index > 0) sheet.nextPage();
    drawings[paper](sheet);
  }
  return sheet.bytes();
}

function drawMail(sheet: Sheet): void {
  const lines = [
    "De : Nadège Ferrand <n.ferrand@ccas-montbrisac.example>",
    "Envoyé : lundi 18 mai 2026 14:12",
    "À : mesures@navette.example",
    "Objet : Dossier de Mme LESTRADE",
    "Pièces jointes : dossier.pdf",
    "",
    "Bonjour,",
    "Vous trouverez ci-joint les documents de Mme LESTRADE.",
    "Cordialement,",
    "Nadège Ferrand",
  ];
  for (const [index, line] of lines.entries()) sheet.text(60, 70 + 18 * index, line, { size: 10.5 });
}
