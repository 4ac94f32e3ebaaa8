import { fold } from "../reading/fold-text.ts";
import { labelSheet } from "../reading/label-sheet.ts";
import { optionsOf } from "../reading/options.ts";
import type { Cell, Sheet } from "../reading/sheet.ts";

/** A piece of a row with this many words is part of a sentence; labels, answers and cells of tables are shorter. */
const sentenceWords = 7;
/** The share of a page's words that stands in sentences where it is running text; forms stay under a third. */
const sentenceShare = 0.6;
/** A letter's head has « Objet : », « Réf. : », « Tél. : » and a date. More labels than that, and it is a form. */
const headLabels = 4;

/** Whether the pages are a letter: somebody is addressed, and somebody takes leave. */
export function isLetter(sheets: readonly Sheet[]): boolean {
  const text = fold(sheets.map(({ flow }) => flow.text).join("\n"));
  const greeted = /(?:^|\n)\s*(?:madame|monsieur|mesdames|messieurs)\b[^\n¦]{0,40},\s*\n/.test(text);
  return greeted && /\b(?:agreer|salutations|sentiments|consideration|cordialement|bien a vous)\b/.test(text);
}

/**
 * Whether a page is sentences and little else: no table of labels and answers, nothing to tick. `sheet` is laid out from
 * text alone, where a box that can be ticked is not seen, so a question's printed answers count as boxes.
 */
export function isRunningText(sheet: Sheet): boolean {
  const { labels } = labelSheet(sheet);
  const cells = sheet.rows.flatMap((row) => row.cells);
  const wordsIn = (some: readonly Cell[]) => some.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const sentences = cells.filter(({ tokens }) => tokens.length >= sentenceWords);
  const rest = cells.filter(({ tokens }) => tokens.length < sentenceWords);
  if (wordsIn(sentences) < sentenceShare * wordsIn(cells)) return false;
  if (sheet.rows.some(({ items }) => items.some(({ type }) => type === "tick"))) return false;
  if (rest.some(isAnswer)) return false;
  const labelled = rest.filter((cell) => labels.get(cell)?.some(({ role, announced }) => role && announced));
  return labelled.length <= headLabels;
}

/** What stands beside boxes: an option as a whole, « oui », « non ». */
function isAnswer({ text }: Cell): boolean {
  return /^\P{L}*(?:oui|non)\b/u.test(fold(text)) || optionsOf(text).some(({ whole }) => whole);
}
