import type { ReportedArrival } from "../../schemas/report.ts";
import type { Label } from "./label.ts";

/** What is looked at of a row of `documents.json`. */
export type Row = Pick<ReportedArrival, "file" | "attachment" | "documentId" | "pages" | "status" | "kind" | "fields">;

export type Match = { label: Label; row?: Row };

/**
 * Says which row of a file is about which labelled document: by attachment, then by the pages they share, then by kind,
 * then in order. `extra` are rows that no label speaks of.
 */
export function matchRows(labels: readonly Label[], rows: readonly Row[]): { matches: Match[]; extra: Row[] } {
  const alone = labels.length === 1 && rows.length === 1;
  const likely = labels
    .flatMap((label, place) =>
      rows.map((row, at) => ({ label, row, likeness: likenessOf(label, row, alone), away: Math.abs(place - at) })),
    )
    .filter(({ likeness }) => likeness >= 0)
    .sort((a, b) => b.likeness - a.likeness || a.away - b.away);
  const rowOf = new Map<Label, Row>();
  const taken = new Set<Row>();
  for (const { label, row } of likely) {
    if (rowOf.has(label) || taken.has(row)) continue;
    rowOf.set(label, row);
    taken.add(row);
  }
  const matches = labels.map((label) => {
    const row = rowOf.get(label);
    return { label, ...(row && { row }) };
  });
  return { matches, extra: rows.filter((row) => !taken.has(row)) };
}

/** Below 0: they cannot be about the same document. */
function likenessOf(label: Label, row: Row, alone: boolean): number {
  if (alone) return 1;
  if (label.attachment !== row.attachment) return -1;
  const sameKind = label.kind === row.kind ? 0.1 : 0;
  if (label.pages === undefined || row.pages === undefined) return sameKind;
  const shared = label.pages.filter((page) => row.pages?.includes(page)).length;
  const all = new Set([...label.pages, ...row.pages]).size;
  return shared === 0 ? -1 : shared / all + sameKind;
}
