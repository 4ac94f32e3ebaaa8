import type { Label } from "./label.ts";
import { NAME_ALONE } from "./label-value-start.ts";
import type { Cell, Row } from "./sheet.ts";

const LAST = /^\s*nom(?:\s+(?:de\s+famille|d['’]usage))?(?=\s)/iu;
const FIRST = /^\s*pr[ée]noms?(?=\s)/iu;

/**
 * « Nom Traoré   Prénom Éloïse »: alone, « Nom » before a word in small letters may be the beginning of anything; where
 * the first name is asked for right behind it, it asks for the last, and the other way round.
 */
export function namesBeside(row: Row, labels: ReadonlyMap<Cell, readonly Label[]>): Label[] {
  const [cell, next] = row.items;
  if (cell?.type !== "cell" || next?.type !== "cell") return [];
  const asksFirst = labels.get(next)?.[0]?.role === "first-name";
  const last = LAST.exec(cell.text)?.[0];
  const first = FIRST.exec(next.text)?.[0];
  const isLast = labels.get(cell)?.at(-1)?.role === "last-name";
  const isBare = (one: Cell) => (labels.get(one)?.length ?? 0) === 0;
  const found: Label[] = [];
  if (
    last !== undefined &&
    isBare(cell) &&
    isWritten(cell, last) &&
    (asksFirst || (first !== undefined && isWritten(next, first)))
  )
    found.push(labelled(cell, "last-name", last));
  if (first !== undefined && isBare(next) && isWritten(next, first) && (isLast || found.length > 0))
    found.push(labelled(next, "first-name", first));
  return found;
}

const isWritten = ({ text }: Cell, asked: string) => NAME_ALONE.test(text.slice(asked.length));

const labelled = (cell: Cell, role: "last-name" | "first-name", asked: string): Label => ({
  cell,
  role,
  start: 0,
  valueStart: asked.length,
  valueEnd: cell.text.length,
  announced: false,
});
