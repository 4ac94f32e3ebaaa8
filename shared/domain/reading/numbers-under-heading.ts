import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";
import type { Cell, Row } from "./sheet.ts";

/** « N° : ASLL26-188 », « Son numéro : M-2026-066 »: a number whose label does not say of what. */
const BARE = /^\s*(?:n\s?[°ºo]|son\s+num[ée]ro|num[ée]ro)\s*:\s*(?=\S*\d)/iu;
const OF_MEASURE = /\b(?:mesure|accompagnement)\b/;
const OF_FILE = /\bdossier\b/;
/** So many rows above, a heading or a line says what the number is of. */
const NEAR = 2;

/** Numbers that are the measure's or the file's because what stands before them, in their row or right above, says so. */
export function numbersUnderHeading(rows: readonly Row[], labels: ReadonlyMap<Cell, readonly Label[]>): Label[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const led = (labels.get(cell)?.length ?? 0) > 0 ? null : BARE.exec(cell.text);
      const role = led === null ? undefined : roleOf(rows, cell);
      if (led === null || role === undefined) return [];
      const end = cell.text.length;
      return [{ cell, role, start: 0, valueStart: led[0].length, valueEnd: end, announced: true }];
    }),
  );
}

function roleOf(rows: readonly Row[], cell: Cell): "measure-ref" | "reference" | undefined {
  const beside = rows[cell.row]?.cells.filter(({ box }) => box.left < cell.box.left) ?? [];
  const above = rows.slice(Math.max(0, cell.row - NEAR), cell.row).flatMap(({ cells }) => cells);
  const before = [...above, ...beside].map(({ text }) => fold(text.split(":")[0] ?? "")).toReversed();
  const told = before.find((text) => OF_MEASURE.test(text) || OF_FILE.test(text));
  if (told === undefined || (OF_MEASURE.test(told) && OF_FILE.test(told))) return undefined;
  return OF_MEASURE.test(told) ? "measure-ref" : "reference";
}
