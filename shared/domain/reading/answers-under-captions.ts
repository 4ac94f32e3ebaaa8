import type { Label } from "./label.ts";
import type { Cell, Row } from "./sheet.ts";

/** How near two left edges are to be one. */
const EDGE = 0.012;
const LEAST = 3;

type Labels = ReadonlyMap<Cell, readonly Label[]>;

const asks = (labels: Labels, cell: Cell) => {
  const [label, ...more] = labels.get(cell) ?? [];
  return label?.role !== undefined && more.length === 0 && label.valueStart >= cell.text.length;
};

/**
 * « Ménage | N° mesure | Échéance | Motif » over « LEGENDRE Sabine | HP-25-031 | 30/06/2026 | Procédure d'expulsion en
 * cours »: what stands under the captions of a table answers them, though one answer is called as a label is.
 */
export function answersUnderCaptions(rows: readonly Row[], labels: Labels): Cell[] {
  return rows.flatMap((row) => {
    const head = rows[row.index - 1];
    const { cells } = row;
    if (head === undefined || cells.length < LEAST || cells.length !== head.cells.length) return [];
    if (row.items.length > cells.length || !head.cells.every((cell) => asks(labels, cell))) return [];
    if (!cells.every(({ box }, at) => Math.abs(box.left - (head.cells[at]?.box.left ?? 0)) < EDGE)) return [];
    const answers = cells.filter((cell) => !asks(labels, cell) && /\d/.test(cell.text));
    return answers.length < 2 ? [] : cells.filter((cell) => asks(labels, cell));
  });
}
