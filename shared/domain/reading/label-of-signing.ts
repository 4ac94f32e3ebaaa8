import type { Label } from "./label.ts";
import type { Cell, Row } from "./sheet.ts";

/** How many rows below « Fait à » its « le » may stand, and how near their left edges are to be one. */
const ROWS = 2;
const EDGE = 0.03;

/** « Fait à Montbrisac » over « le   04/05/2025 »: the two lines are one, and the second tells when the paper was signed. */
export function daysOfSigning(rows: readonly Row[]): Label[] {
  return rows.flatMap((row) => {
    const [cell] = row.cells;
    if (cell === undefined || row.items[0] !== cell || !/^,?\s*le\s*[:.…_]*$/iu.test(cell.text)) return [];
    const above = rows.slice(Math.max(0, row.index - ROWS), row.index);
    if (!above.some(({ cells: [first] }) => first !== undefined && tellsWhere(first, cell))) return [];
    const { length } = cell.text;
    return [{ cell, role: "signed-on", start: 0, valueStart: length, valueEnd: length, announced: true }];
  });
}

const tellsWhere = ({ text, box }: Cell, below: Cell) =>
  Math.abs(box.left - below.box.left) < EDGE &&
  /^\s*(?:fait\s+(?:à|a|en)(?!\p{L})|[àÀ]\s+\p{Lu}|signé\s+à)/iu.test(text);
