import { formatCount, formatEuros } from "../domain/wording/amounts.ts";
import { schemeLabel } from "../domain/wording/schemes.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";
import { groupByScheme, isApart, setTitle, sumOf } from "./pdf-lib-lines.ts";
import type { Paper } from "./pdf-lib-paper.ts";
import { type Column, type Row, setTable } from "./pdf-lib-table.ts";

const columns: readonly Column[] = [
  { title: "Dispositif", width: 215 },
  { title: "Lignes", width: 50, figures: true },
  { title: "Lignes du mois", width: 78, figures: true },
  { title: "Régularisations", width: 78, figures: true },
  { title: "Ensemble", width: 78.28, figures: true },
];

/** The sums by scheme in one place, for a claim whose subtotals stand many pages apart. Nothing for a single scheme. */
export function setRecap(paper: Paper, { claim }: ClaimPaper): void {
  const groups = groupByScheme(claim.lines);
  if (groups.length < 2) return;
  const rows = groups.map(([scheme, lines]): Row => {
    const apart = sumOf(lines.filter(isApart));
    const all = sumOf(lines);
    return {
      cells: [
        schemeLabel(scheme),
        formatCount(lines.length),
        formatEuros(all - apart),
        formatEuros(apart),
        formatEuros(all),
      ],
      cents: all,
    };
  });
  setTitle(paper, "Récapitulatif par dispositif");
  setTable(paper, { columns, sections: [{ rows, count: rows.length }] });
  paper.y -= 14;
}
