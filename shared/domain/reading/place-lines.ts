import type { Box, Line, Page, Word } from "../../../schemas/page.ts";

/** Gives every line words and every word a place: text from word processors comes without. */
export function placeLines(page: Page): Line[] {
  const flat = page.lines.length > 0 && page.lines.every((line) => line.box.height === 0);
  return page.lines.map((line, index) => {
    const box = flat ? { left: 0, top: index / (page.lines.length + 1), width: 1, height: 0.012 } : line.box;
    const given =
      line.words.length > 0
        ? line.words
        : line.text
            .split(/\s+/)
            .filter((text) => text !== "")
            .map((text) => ({ text, confidence: line.confidence, box }));
    // Words that all have the line's own box were never placed in it; a line's only word fills it.
    const placed =
      given.length > 1 ? given.some((word) => word.box.left !== given[0]?.box.left) : !flat && line.words.length === 1;
    if (!flat && placed) return { ...line, words: given };
    if (placed)
      return {
        ...line,
        box,
        words: given.map((word) => ({ ...word, box: { ...word.box, top: box.top, height: box.height } })),
      };
    return { ...line, box, words: spread(line, given, box, flat) };
  });
}

/** Places words along their line by the place of their characters; a tab is a wide gap. */
export function spread(line: Line, words: readonly Word[], box: Box, flat: boolean): Word[] {
  const text = line.text.replace(/\t/g, "          ");
  // Without a place a line may be as wide as the page, whatever it says.
  const step = box.width / Math.max(text.length, flat ? 100 : 1);
  let from = 0;
  return words.map((word) => {
    const at = Math.max(text.indexOf(word.text, from), from);
    from = at + word.text.length;
    return {
      ...word,
      box: { left: box.left + at * step, top: box.top, width: word.text.length * step, height: box.height },
    };
  });
}
