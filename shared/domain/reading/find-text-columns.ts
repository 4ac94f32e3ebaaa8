import { findLabels } from "./find-labels.ts";
import type { LooseColumns } from "./find-loose-columns.ts";
import { type Cell, type Row, rightOf } from "./sheet.ts";

/** How near two left edges are to be one. */
const EDGE = 0.012;
const LEAST_ROWS = 4;
const LEAST_LABELS = 2;
/** A table has both its cells in each row; two texts that wrap each for itself soon have lines of their own. */
const LEAST_ALONE = 2;
/** How far the next line of a text is at most, in heights of its row. */
const NEXT_LINE = 2.6;
/** A step so many times as high as a line ends the row of the table. */
const APART = 4;

/**
 * Two columns of text in one row of a table (« Désignation | Observations »): each wraps at its own lines, so that a
 * sentence of the left one is torn by lines of the right one where rows are read across.
 */
export function findTextColumns(rows: readonly Row[]): LooseColumns | undefined {
  for (const head of rows) {
    const [first, second, ...more] = head.cells.filter((cell) => !isCount(cell));
    if (head.items.length !== head.cells.length || more.length > 0 || first === undefined || second === undefined)
      continue;
    const edge = second.box.left;
    if (edge < 0.35 || edge > 0.72 || edge - first.box.left < 0.2) continue;
    const zone = under(rows, head, [first.box.left, edge]);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** How many of a thing are sent, in a narrow column of its own. */
const isCount = ({ text }: Cell) => /^\d{1,2}$/.test(text);

function under(rows: readonly Row[], head: Row, edges: readonly [number, number]): LooseColumns | undefined {
  const [left, right] = edges;
  const gutter = right - EDGE;
  const isOf = (edge: number) => (cell: Cell) => Math.abs(cell.box.left - edge) < EDGE;
  const fits = ({ items, cells }: Row) =>
    cells.length === items.length &&
    cells.every((cell) => isOf(right)(cell) || ((isOf(left)(cell) || isCount(cell)) && rightOf(cell.box) < right));
  let to = head.index;
  for (let above = head; to < rows.length && fits(rows[to] as Row); above = rows[to++] as Row)
    if ((rows[to] as Row).top - above.top > APART * (head.bottom - head.top)) break;
  const body = rows.slice(head.index, to);
  const lefts = body.flatMap(({ cells }) => cells.filter(isOf(left)));
  const rights = body.flatMap(({ cells }) => cells.filter(isOf(right)));
  const last = rights.at(-1);
  if (last === undefined || rights.length < LEAST_ROWS || lefts.length < LEAST_ROWS) return undefined;
  const alone = body.filter(({ cells }) => cells.length > 0 && !cells.some(isOf(right)));
  const told = [lefts, rights].every((cells) => cells.filter(tells).length >= LEAST_LABELS);
  if (alone.length < LEAST_ALONE || !told || body.some(isAnswered)) return undefined;
  const torn = lefts.some((cell, at) => {
    const next = lefts[at + 1];
    return next !== undefined && goesOn(cell, next) && rights.some(({ row }) => row >= cell.row && row < next.row);
  });
  return torn ? { from: head.index, to, gutter } : undefined;
}

const labelOf = (cell: Cell) => findLabels(cell).find(({ start }) => start < 3);
/** Whether a line says of itself what it tells, as « Durée demandée : 3 mois » does. */
const tells = (cell: Cell) => labelOf(cell) !== undefined;

/** « Adresse | 12 rue des Lilas »: what stands at the right answers what stands at the left. */
function isAnswered({ cells }: Row): boolean {
  const [asking, answer] = cells.filter((cell) => !isCount(cell));
  if (asking === undefined || answer === undefined) return false;
  const label = labelOf(asking);
  return label !== undefined && label.valueStart >= asking.text.length && !tells(answer);
}

/** Whether a line goes on in the next one: it ended nothing, and that one begins nothing. */
function goesOn(cell: Cell, next: Cell): boolean {
  if (next.box.top - cell.box.top > NEXT_LINE * cell.box.height || /[.:;!?]\s*$/.test(cell.text)) return false;
  const label = labelOf(cell);
  const asks = label !== undefined && label.valueStart >= cell.text.length;
  return /^\p{Ll}/u.test(next.text) || (!asks && /^(?:\d{1,2}[/.]\d{1,2}[/.]\d|\d{5}\s\p{Lu})/u.test(next.text));
}
