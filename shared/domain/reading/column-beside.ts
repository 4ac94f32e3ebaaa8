import type { LabelledSheet } from "./label-sheet.ts";
import { type Cell, rightOf } from "./sheet.ts";

/** What heads a further column of a table of objectives, alone in its cell. */
const HEADS_COLUMN =
  /^(?:n°|(?:l['’]|le |la |les )?[\p{L}()’' ]{0,40}s['’]engage(?:nt)?(?: à)?|(?:les )?engagements?|obligations?|(?:les )?moyens?|(?:les )?actions?|[ée]ch[ée]ances?|d[ée]lais?|calendrier|qui(?: fait quoi)?|par qui|indicateurs?|[ée]valuation|observations?|commentaires?|r[ée]sultats?|modalit[ée]s|r[ôo]le|[ée]tapes?|d[ée]marches?|atteints?|constats?|points? faits?|bilan|suivi|[ée]tat|avancement|r[ée]alis[ée]e?s?|faite?s? le|revus? le|v[ée]rifi[ée]s? le|responsable|pour le|avant le|date|terme|priorit[ée]|niveau|oui|non)(?!\p{L})/iu;

/** The cell right of a caption that heads the next column of a table, so that what the caption announces stands below it. */
export function columnBeside(page: LabelledSheet, cell: Cell): Cell | undefined {
  const row = page.sheet.rows[cell.row];
  const next = row?.cells.find((other) => other.box.left > rightOf(cell.box));
  if (next === undefined) return undefined;
  const lines = next.tokens.length <= 9 && !/[.;]\s*$/.test(next.text);
  if (lines && HEADS_COLUMN.test(next.text)) return next;
  const under = page.sheet.rows[cell.row + 1];
  if (under === undefined || under.top - (row?.bottom ?? 0) > 2.5 * page.sheet.lineHeight) return undefined;
  const has = (over: Cell) =>
    under.cells.some(
      (other) => Math.abs(other.box.left - over.box.left) < 0.02 && (page.labels.get(other)?.length ?? 0) === 0,
    );
  if (!lines || !/^\P{L}*\p{Lu}/u.test(next.text) || !has(cell)) return undefined;
  return has(next) || headsEmpty(page, cell, next) ? next : undefined;
}

/** « Objectifs retenus | Point fait le » over rows whose last column is still empty: a few words that ask for nothing to be done. */
function headsEmpty(page: LabelledSheet, cell: Cell, next: Cell): boolean {
  const under = page.sheet.rows[cell.row + 1];
  const [first = "", ...more] = next.text.replace(/^\P{L}+/u, "").split(/\s+/);
  return (
    more.length < 4 &&
    !/(?:er|ir|re)$/.test(first) &&
    next.box.left - rightOf(cell.box) > 0.06 &&
    under?.items.every(({ type, box }) => type === "cell" && rightOf(box) < next.box.left) === true &&
    under.cells.every(({ text }) => !/[:?]\s*$/.test(text))
  );
}
