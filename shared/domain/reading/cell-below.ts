import type { Box } from "../../../schemas/page.ts";
import { onlySpecifies } from "./guess-label.ts";
import { isOption, type LabelledSheet } from "./label-sheet.ts";
import { bottomOf, type Cell, rightOf } from "./sheet.ts";
import { isCaptioned } from "./value-continuation.ts";

/** « Total des ressources par mois : 857,15 € », « Qui oriente ? »: another question; « Pièces manquantes : … » that ends as a sentence is none. */
const ASKS = /^\P{L}*\p{Lu}[^:@]{3,60}\p{L}\s?(?::\s(?!(?:[\p{L}'’-]+[ ,]+){3,}[\p{L}'’-]+\.\s*$)|\?\s*$|:$)/u;

/** Whether a small line below a caption is the rest of it. */
function goesOnBelow(caption: Cell, below: Cell): boolean {
  return (
    /^[\p{Ll}(]/u.test(below.text) &&
    below.tokens.length <= 4 &&
    Math.abs(below.box.left - caption.box.left) < 0.02 &&
    onlySpecifies(below.tokens)
  );
}

/** A caption and its value may be set in the middle of their box. */
const middleOf = (box: Box) => box.left + box.width / 2;

/** « Adresse du logement » over « concerné   143 bis allée … »: the value stands beside the second line of its caption. */
export function besideRest(page: LabelledSheet, caption: Cell): Cell | undefined {
  const row = page.sheet.rows[caption.row + 1];
  const [rest, value, ...more] = row?.items ?? [];
  const alone = page.sheet.rows[caption.row]?.items.length === 1;
  if (!alone || rest?.type !== "cell" || value?.type !== "cell" || more.length > 0) return undefined;
  return goesOnBelow(caption, rest) && (page.labels.get(value)?.length ?? 0) === 0 ? value : undefined;
}

/** Whether the first of two cells is the end of the column before: it ends where the caption begins, or the other begins there. */
const endsBefore = (first: Cell, second: Cell, { box }: Cell) =>
  rightOf(first.box) < box.left + 0.01 ||
  (first.box.left < box.left - 0.03 && Math.abs(second.box.left - box.left) < 0.012);

/** The cell right below in the same column, unless it is a label or heading itself. */
export function cellBelow(page: LabelledSheet, cell: Cell): Cell | undefined {
  let last = cell;
  for (const row of page.sheet.rows.slice(cell.row + 1, cell.row + 4)) {
    if (row.top - bottomOf(last.box) > 3 * page.sheet.lineHeight) return undefined;
    const [first, second] = row.cells.filter(
      (other) =>
        other.box.left < rightOf(cell.box) &&
        rightOf(other.box) > cell.box.left - 0.01 &&
        (other.box.left > cell.box.left - 0.06 || Math.abs(middleOf(other.box) - middleOf(cell.box)) < 0.012),
    );
    // « 84,00 € | Autres dettes »: what ends where the caption begins is the end of the column before.
    const found = first && second && endsBefore(first, second, cell) ? second : first;
    if (found === undefined) {
      if (row.items.some((item) => item.type === "tick" && Math.abs(item.box.left - cell.box.left) < 0.1))
        return undefined;
      continue;
    }
    // « Ressources mensuelles du » over « foyer »: a caption in two lines.
    if (last === cell && goesOnBelow(cell, found)) {
      last = found;
      continue;
    }
    if (
      isOption(row, found) ||
      isCaptioned(page, found) ||
      (found.box.left < cell.box.left - 0.03 && /^\P{L}*\d{2}\s?€\P{L}+\p{L}{3}/u.test(found.text)) ||
      ASKS.test(found.text) ||
      /^\s*fait\s+(?:[àa]|aux?|en|le)(?!\p{L})|^\s*(?:signatures?(?!\s+d['’]une?\s)|paraphes?|article\s+\d|art\.\s*\d)\b/iu.test(
        found.text,
      ) ||
      (page.labels.get(found)?.length ?? 0) > 0 ||
      page.headings.some((heading) => heading.cell === found)
    )
      return undefined;
    const written = belowSpeck(page, found) ?? found;
    return written !== found && written.box.left < cell.box.left - 0.03 ? undefined : written;
  }
  return undefined;
}

/** « J », a stroke of a box's frame, over what is written in the box: a longer piece less than a line below it. */
function belowSpeck({ sheet, labels }: LabelledSheet, speck: Cell): Cell | undefined {
  if (sheet.source !== "ocr" || !/^\D{1,3}$/u.test(speck.text)) return undefined;
  const next = sheet.rows[speck.row + 1]?.cells.find(
    ({ box }) => box.left < rightOf(speck.box) + 0.02 && rightOf(box) > speck.box.left,
  );
  const isNear = next !== undefined && next.box.top - speck.box.top < 1.5 * sheet.lineHeight;
  return isNear && next.text.length > 3 && (labels.get(next)?.length ?? 0) === 0 ? next : undefined;
}
