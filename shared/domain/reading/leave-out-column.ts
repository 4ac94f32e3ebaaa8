import type { DocumentKind } from "../../../schemas/field.ts";
import { fold } from "./fold-text.ts";
import { type LabelledSheet, labelSheet } from "./label-sheet.ts";
import { type Cell, type Row, rightOf, type Sheet } from "./sheet.ts";

/** What heads the column of those who ask, and that of those who decide. */
const ASKED =
  /^\W*(?:demandee?s?|demande|sollicitee?s?|souhaitee?s?|proposee?s?|proposition|avis du (?:service|prescripteur|referent)|(?:duree |periode )?(?:demandee|sollicitee)|prescripteur|instructeur|a l'origine)\W*$/;
const GRANTED =
  /^\W*(?:accordee?s?|accord|decidee?s?|decision|retenue?s?|valide?e?s?|octroyee?s?|attribuee?s?|notifiee?s?|(?:decision|avis) (?:de la commission|du comite)|commission|comite)\W*$/;
/** So many rows below its heads a table goes on at most. */
const MOST_ROWS = 8;
const LEAST_ROWS = 2;

/**
 * On a decision, what was only asked for is left out of a table that has it beside what was granted (« Demandé | Accordé »);
 * on a request the other way round. The page itself where it has no such table.
 */
export function leaveOutColumn(page: LabelledSheet, kind: DocumentKind): LabelledSheet {
  const { sheet } = page;
  if (kind !== "decision" && kind !== "renewal") return page;
  const out = new Set<Cell>(sheet.rows.flatMap((row) => otherCells(sheet, row, kind === "decision")));
  if (out.size === 0) return page;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => !out.has(cell)),
    items: row.items.filter((item) => item.type !== "cell" || !out.has(item)),
  }));
  return labelSheet({ ...sheet, rows });
}

/** The cells below the head that is not the kind's own, each beside another below the other head, and those two heads. */
function otherCells(sheet: Sheet, row: Row, decides: boolean): Cell[] {
  const asked = row.cells.find(({ text }) => ASKED.test(fold(text)));
  const granted = row.cells.find(({ text }) => GRANTED.test(fold(text)));
  if (asked === undefined || granted === undefined || row.items.length !== 2) return [];
  const [own, other] = decides ? [granted, asked] : [asked, granted];
  const below: Cell[] = [];
  for (const next of sheet.rows.slice(row.index + 1, row.index + 1 + MOST_ROWS)) {
    const [first] = next.cells;
    if (first === undefined || rightOf(first.box) > Math.min(own.box.left, other.box.left)) break;
    const cell = next.cells.find((value) => isUnder(value, other));
    if (cell !== undefined) below.push(cell);
  }
  return below.length < LEAST_ROWS ? [] : [...below, asked, granted];
}

const isUnder = ({ box }: Cell, head: Cell) =>
  Math.abs(box.left - head.box.left) < 0.04 ||
  Math.abs(box.left + box.width / 2 - head.box.left - head.box.width / 2) < 0.02;
