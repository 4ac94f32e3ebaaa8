import type { BlockedLine } from "../../schemas/claim.ts";
import type { Agreement } from "../../schemas/setup.ts";
import { countOf, formatEuros } from "../domain/wording/amounts.ts";
import { blockReasonLabel, linePartLabel, scheduleOf } from "../domain/wording/claim-lines.ts";
import { formatMonth } from "../domain/wording/dates.ts";
import { typeset } from "../domain/wording/findings.ts";
import { shortSchemeLabel } from "../domain/wording/schemes.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";
import { type Paper, turnPage } from "./pdf-lib-paper.ts";
import { frame, ink, setText, type TextStyle } from "./pdf-lib-sheet.ts";
import { type Column, type Row, setTable } from "./pdf-lib-table.ts";
import { wrapText } from "./pdf-lib-wrap.ts";

const columns: readonly Column[] = [
  { title: "Mesure", width: 106 },
  { title: "Ménage", width: 42 },
  { title: "Dispositif", width: 74 },
  { title: "Mois", width: 68 },
  { title: "Nature", width: 66 },
  { title: "Motif", width: 84 },
  { title: "Retenu", width: 59.28, figures: true },
];

const introduction =
  "Ces lignes ne sont pas comprises dans le total. Chacune sera reprise en régularisation dans le premier état émis " +
  "après la levée de son motif.";

function rowOf(line: BlockedLine, agreement: Agreement): Row {
  const part =
    line.part && linePartLabel({ part: line.part, tranche: line.tranche ?? 1 }, scheduleOf(agreement, line.scheme));
  return {
    cells: [
      line.measure,
      line.household,
      shortSchemeLabel(line.scheme),
      line.month ? formatMonth(line.month) : "",
      part ?? "",
      line.reasons.map(blockReasonLabel).join("\n"),
      line.cents === undefined ? "non chiffré" : formatEuros(line.cents),
    ],
    note: typeset(line.message),
    cents: line.cents ?? 0,
  };
}

/** The lines that wait, on a page of their own after everything that is claimed: why, and the euros they hold back. */
export function setBlockedLines(paper: Paper, { claim, agreement }: ClaimPaper): void {
  if (claim.blocked.length === 0) return;
  turnPage(paper);
  const { regular, bold } = paper.faces;
  setText(paper.sheet, "Lignes en attente", frame.left, paper.y - 8, { face: bold, size: 16, color: ink.accent });
  paper.y -= 28;
  const style: TextStyle = { face: regular, size: 9.5, color: ink.muted };
  for (const line of wrapText(introduction, frame.width, style)) {
    setText(paper.sheet, line, frame.left, paper.y, style);
    paper.y -= 13.5;
  }
  paper.y -= 14;
  const held = claim.blocked.reduce((sum, line) => sum + (line.cents ?? 0), 0);
  const rows = claim.blocked.map((line) => rowOf(line, agreement));
  const count = rows.length;
  setTable(paper, {
    columns,
    sections: [{ rows, count, subtotal: { label: `Total retenu, ${countOf(count, "ligne")}`, cents: held } }],
  });
}
