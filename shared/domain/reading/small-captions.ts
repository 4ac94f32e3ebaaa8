import { findLabels } from "./find-labels.ts";
import type { Label } from "./label.ts";
import type { Cell, Row } from "./sheet.ts";

const isSmall = ({ text, filled }: Cell) => !filled && /^\s*\p{Ll}/u.test(text) && !/[.;,:]\s*$/.test(text);

/**
 * « nom   prénom   né le » under the lines to write on: a row of nothing but words in small letters, one of them surely a
 * caption, has captions only.
 */
export function smallCaptions({ cells, items }: Row, labels: ReadonlyMap<Cell, readonly Label[]>): Label[] {
  if (cells.length < 2 || items.length > cells.length || !cells.every(isSmall)) return [];
  const isCaption = (cell: Cell, [label, ...more]: readonly Label[]) =>
    label?.role !== undefined && more.length === 0 && label.start < 4 && label.valueStart >= cell.text.length;
  if (!cells.some((cell) => isCaption(cell, labels.get(cell) ?? []))) return [];
  return cells.flatMap((cell) => {
    if ((labels.get(cell)?.length ?? 0) > 0) return [];
    const text = cell.text.replace(/\p{Ll}/u, (letter) => letter.toLocaleUpperCase("fr"));
    const found = findLabels({ ...cell, text });
    return isCaption(cell, found) ? found.map((label) => ({ ...label, cell })) : [];
  });
}
