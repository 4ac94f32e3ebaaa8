import type { LabelledSheet } from "./label-sheet.ts";
import { continuesAddress, isTownCut, parseAddress } from "./parse-address.ts";
import { type Cell, rightOf, type Span } from "./sheet.ts";
import { followingRows } from "./value-continuation.ts";

/** An address goes on below until the town is reached, as long as the lines look like one. */
export function continueAddress(page: LabelledSheet, from: Cell, span: Span): Span {
  let { text, words } = span;
  for (const row of followingRows(page, from, 4)) {
    const { city, postalCode } = parseAddress(text);
    if (city !== undefined && !isTownCut(city)) break;
    const [alone, ...more] = row.items;
    // The rest of a town found no room beside its postcode.
    if (
      postalCode !== undefined &&
      alone?.type === "cell" &&
      more.length === 0 &&
      (page.labels.get(alone)?.length ?? 0) === 0 &&
      /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{L}[\p{L}'’-]*){0,4}$/u.test(alone.text) &&
      alone.box.top - (words.at(-1)?.box.top ?? 0) < 2.4 * page.sheet.lineHeight
    )
      return { text: `${text.trim()} ${alone.text}`, words: [...words, ...alone.words], page: span.page };
    if (city !== undefined) break;
    const cell = row.cells.find(
      (other) =>
        other.box.left < rightOf(from.box) &&
        rightOf(other.box) > from.box.left &&
        (page.labels.get(other)?.length ?? 0) === 0,
    );
    if (cell === undefined || !continuesAddress(cell.text)) break;
    text = `${text.replace(/[\s,]+$/, "")}, ${cell.text}`;
    words = [...words, ...cell.words];
  }
  return { text, words, page: span.page };
}
