import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";
import { type Cell, type Row, rightOf } from "./sheet.ts";

/** So many rows above a total the heading of its block may stand. */
const REACH = 16;
const AMOUNT = /\d[,.]\s?\d{2}\P{L}*$|\d\s*(?:€|eur)/iu;
/** An amount takes no more of the page's width, whatever of the next column was read with it. */
const WIDEST = 0.08;
/** « TOTAL », « Total mensuel », « TOTAL (hors APL) »: it does not say of what. */
const TOTAL =
  /^\W*(?:[l1i] )?(?:sous[ -])?total(?: (?:mensuel|general|par mois|du mois|1|2|a|b))?\W*(?:\([^)]*\)?)?\W*$/;
const OF_INCOME =
  /^\W*(?:[a-d]\W+|[ivx]+\W+)?(?:(?:les|vos|nos|mes|total des) )?(?:ressources?|revenus?|recettes?|rentrees?)\b/;
const OF_ANOTHER =
  /^\W*(?:[a-d]\W+|[ivx]+\W+)?(?:(?:les|vos|nos|mes) )?(?:charges?|depenses?|dettes?|credits?|endettement|impayes?|sorties?|emplois)\b/;

/**
 * The totals that are of what the household has to live on: « TOTAL » gets its meaning from what heads its block, the last
 * heading above it in its own column (« RESSOURCES » over salaries and benefits).
 */
export function totalsOfIncome(rows: readonly Row[], labels: ReadonlyMap<Cell, readonly Label[]>): Label[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const [own, ...more] = labels.get(cell) ?? [];
      if (more.length > 0 || (own !== undefined && own.role !== "ignored")) return [];
      const amount = AMOUNT.test(cell.text) ? cell : row.cells[index + 1];
      const words = fold(cell.text.slice(0, own?.valueStart ?? cell.text.length));
      if (!TOTAL.test(words) || amount === undefined || !AMOUNT.test(amount.text)) return [];
      // « TOTAL | 800,00 € | 400,00 € | 1 200,00 € » is of each person and of both.
      const next = row.cells[row.cells.indexOf(amount) + 1];
      if (next !== undefined && AMOUNT.test(next.text) && !/\p{L}{3}/u.test(next.text)) return [];
      if (!isOfIncome(rows, cell, Math.min(rightOf(amount.box), amount.box.left + WIDEST))) return [];
      const end = own?.valueStart ?? cell.text.length;
      return [
        { cell, role: "income" as const, start: 0, valueStart: end, valueEnd: cell.text.length, announced: false },
      ];
    }),
  );
}

function isOfIncome(rows: readonly Row[], { row, box }: Cell, right: number): boolean {
  for (const above of rows.slice(Math.max(0, row - REACH), row).toReversed()) {
    for (const cell of above.cells) {
      const middle = cell.box.left + cell.box.width / 2;
      if (middle < box.left - 0.01 || middle > right + 0.01) continue;
      const text = fold(cell.text);
      if (TOTAL.test(text) || OF_ANOTHER.test(text)) return false;
      if (OF_INCOME.test(text) && cell.tokens.length <= 6 && !hasAmount(above, cell, right)) return true;
    }
  }
  return false;
}

/** « Revenus fonciers   120,00 € » is one of what is summed up, and heads nothing. */
const hasAmount = ({ cells }: Row, { box, text }: Cell, right: number) =>
  AMOUNT.test(text) ||
  cells.some((cell) => cell.box.left > box.left && cell.box.left < right && AMOUNT.test(cell.text));
