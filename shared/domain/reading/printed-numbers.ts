import { fold } from "./fold-text.ts";
import { bottomOf, type Sheet } from "./sheet.ts";
import { BARE_NUMBER, BARE_NUMBER_OF_TOTAL, NUMBER_ALONE, NUMBER_OF_TOTAL } from "./vocabulary-packets.ts";

/** What a page says of its own place: « Page 2 sur 3 ». `total` is missing where only « Page 2 » stands there. */
export interface PrintedNumber {
  readonly number: number;
  readonly total?: number;
}

/** The share of the page's height at its top and bottom where running heads stand. */
export const EDGE = 0.09;

/** Every page number that stands on a page: its own, and the one that a fax or a scanner printed beside it. */
export function readPrintedNumbers(sheet: Sheet): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  const add = (number: string | undefined, total?: string) => {
    const [own, all] = [Number(number), total === undefined ? undefined : Number(total)];
    if (own < 1 || (all !== undefined && (all < own || all > 300))) return;
    if (!found.some((one) => one.number === own && one.total === all))
      found.push({ number: own, ...(all !== undefined && { total: all }) });
  };
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.filled) continue;
      const atEdge = bottomOf(cell.box) < EDGE || cell.box.top > 1 - EDGE;
      const text = fold(cell.text);
      const [, number, total] =
        (atEdge || cell.tokens.length <= 8 ? NUMBER_OF_TOTAL.exec(text) : null) ??
        (atEdge ? BARE_NUMBER_OF_TOTAL.exec(text) : null) ??
        [];
      if (number !== undefined) add(number, total);
      else if (atEdge && row.items.length <= 2)
        add((NUMBER_ALONE.exec(text) ?? (cell.box.top > 1 - EDGE ? BARE_NUMBER.exec(text) : null) ?? [])[1]);
    }
  }
  return found.filter(({ number }) => Number.isInteger(number));
}

/**
 * Takes away the numbers that count the pages of the whole file (a fax machine's « P. 3/7 », a scanner's foot): they say
 * nothing of where one document ends. Told by their total, where at least three pages bear them.
 */
export function withoutFileNumbers<P extends { readonly number: number; readonly printed: readonly PrintedNumber[] }>(
  pages: readonly P[],
  fileTotal: number,
): { pages: P[]; numbersFile: boolean } {
  const isOfFile = (page: P, { number, total }: PrintedNumber) =>
    number === page.number && (total === undefined || total === fileTotal);
  const bearers = pages.filter((page) => page.printed.some((one) => one.total !== undefined && isOfFile(page, one)));
  const plain = pages.filter((page) => page.printed.some((one) => one.total === undefined && isOfFile(page, one)));
  const numbersFile = Math.max(bearers.length, plain.length) >= Math.max(3, Math.ceil(pages.length * 0.6));
  if (!numbersFile) return { pages: [...pages], numbersFile };
  return {
    pages: pages.map((page) => ({ ...page, printed: page.printed.filter((one) => !isOfFile(page, one)) })),
    numbersFile,
  };
}
