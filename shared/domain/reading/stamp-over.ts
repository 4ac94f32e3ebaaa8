import type { SignatureArea } from "./find-signature-areas.ts";
import { fold } from "./fold-text.ts";
import { bottomOf, type Cell, rightOf } from "./sheet.ts";

/** How many letters of the letterhead make a stamp; a pen across it leaves pieces of its words. */
const ENOUGH = 7;
const HEAD_ROWS = 7;

const lettersOf = (text: string) => fold(text).replace(/[^a-z]+/g, "");

/** A longer word without the end that the pen may have gone through. */
const torn = (letters: string) => (letters.length > ENOUGH + 3 ? letters.slice(0, -3) : letters);

/**
 * Whether a stamp stands where somebody is to sign: the sender's name or town again, as in its letterhead or behind
 * « Fait à ». Ink on it is hard to tell from its print, so that no signature seen there says little.
 */
export function isStamped({ page, box, cell }: SignatureArea): boolean {
  const { rows } = page.sheet;
  const sent = [
    ...rows.slice(0, HEAD_ROWS).flatMap(({ cells }) => cells),
    ...rows.slice(Math.max(0, cell.row - 4), cell.row + 1).flatMap(({ cells }) => cells),
  ]
    .filter((other) => other !== cell)
    .map(({ text }) => lettersOf(text));
  const inside = (other: Cell) =>
    other.box.top > bottomOf(cell.box) &&
    bottomOf(other.box) < bottomOf(box) + 0.01 &&
    other.box.left < rightOf(box) &&
    rightOf(other.box) > box.left;
  return rows
    .slice(cell.row + 1, cell.row + 8)
    .flatMap(({ cells }) => cells)
    .some((other) => {
      const letters = lettersOf(other.text);
      return inside(other) && letters.length >= ENOUGH && sent.some((text) => text.includes(torn(letters)));
    });
}
