import { fold, foldInPlace } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseRank } from "./parse-count.ts";
import type { Cell, Row, Tick } from "./sheet.ts";

const ORDINAL = /^\d ?(?:ere?|nde?|ieme|eme|e|°)$/;
const RENEWAL = /renouvellement|prolongation|reconduction/;

/** The rank that a piece of print is about, whole: « 2e renouvellement », and no sentence. */
function rankIn(text: string): number | undefined {
  const folded = foldInPlace(text).trim();
  if (ORDINAL.test(folded)) return parseRank(text)?.value;
  return RENEWAL.test(folded) && folded.split(" ").length <= 4 ? parseRank(text)?.value : undefined;
}

/**
 * Whether a row stands in a form's list of ranks (« 1er renouvellement   2e renouvellement »), beside or below each other:
 * what is printed there is no answer, whichever of them was read.
 */
export function rankListed(rows: readonly Row[], index: number): boolean {
  const own = rows[index]?.cells.flatMap((cell) => rankIn(cell.text) ?? []) ?? [];
  if (new Set(own).size > 1 || hasTwoAnswers(rows[index]?.cells ?? [])) return true;
  const [rank] = own;
  if (rank === undefined) return false;
  return rows
    .slice(Math.max(0, index - 2), index + 3)
    .some((row) => row.index !== index && row.cells.some((cell) => (rankIn(cell.text) ?? rank) !== rank));
}

/** « Rang   1   2 » under « Actuellement | Demandé »: which of the two is meant, their columns say. */
function hasTwoAnswers([asking, ...answers]: readonly Cell[]): boolean {
  const isFigure = ({ text }: Cell) => /^\d{1,2}\s?(?:er|re|e|ème)?$/u.test(text);
  return asking !== undefined && /\p{L}{3}/u.test(asking.text) && answers.length === 2 && answers.every(isFigure);
}

const MORE = /renouvellement|prolongation|prorogation|reconduction/;
const FIRST_WORD = /^(?:\d ?(?:ere?|nde?|ieme|eme|re|e)|premiere?|seconde?|deuxieme|troisieme)\W*$/;

/**
 * Whether an option is a rank: « 2e renouvellement », or « C'est la ☐ 1re ☒ 2e reconduction », where its row says of what.
 * « première mesure » beside « renouvellement n° » counts nothing: it is no renewal.
 */
export function countsRenewals(
  { sheet }: LabelledSheet,
  option: { readonly tick: Tick; readonly text: string; readonly questionText: string },
): boolean {
  const text = fold(option.text);
  if (MORE.test(text)) return true;
  if (!FIRST_WORD.test(text)) return false;
  const beside = (sheet.rows[option.tick.row]?.cells ?? []).map((cell) => cell.text).join(" ");
  return MORE.test(fold(`${option.questionText} ${beside}`));
}

/** The rank that an option tells: in its own words, or as a figure on the line behind them (« ☒ renouvellement n°   2 »). */
export function rankTold(
  { sheet }: LabelledSheet,
  { text, cell, tick }: { readonly text: string; readonly cell: Cell; readonly tick: Tick },
): ReturnType<typeof parseRank> {
  const told = parseRank(text);
  const { items = [] } = sheet.rows[tick.row] ?? {};
  const next = items[items.indexOf(cell) + 1];
  const asks = /\bn(?:\s?[°ºo]|umero)?\W*$/.test(fold(text));
  return (
    told ?? (asks && next?.type === "cell" && /^\W*\d\W*$/.test(next.text) ? parseRank(next.text.trim()) : undefined)
  );
}
