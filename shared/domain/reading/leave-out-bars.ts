import type { Line, Page } from "../../../schemas/page.ts";
import { overlaps } from "./place-words.ts";

/** As sure as this, ink is a box. */
const SURE = 0.9;
/** A heading in capitals, a letter of it misread or not. */
const CAPITALS = /^\P{Ll}*(?:\p{Lu}\P{Ll}*){4}$/u;

/**
 * The boxes of a page without those that are the end of a dark bar: « PERSONNES DU MÉNAGE », white on a ground that was
 * taken for a ticked box, whose first letters lie over it.
 */
export function leaveOutBars({ marks, source }: Page, lines: readonly Line[]): Page["marks"] {
  if (source !== "ocr") return marks;
  const headings = lines.flatMap(({ words: [first] }) =>
    first !== undefined && CAPITALS.test(first.text) ? [first.box] : [],
  );
  return marks.filter(
    (mark) => !mark.selected || mark.confidence >= SURE || !headings.some((box) => overlaps(mark.box, box) > 0.7),
  );
}
