import type { Box, KeyValue, Word } from "../../../schemas/page.ts";
import { readGlyph, readMisreadBox } from "./glyphs.ts";
import { rightOf, type Tick } from "./sheet.ts";

/** A box made out from misread letters is this sure: too little to be accepted. */
export const MISREAD = 0.3;

export interface Placed {
  readonly word?: Word;
  readonly tick?: Omit<Tick, "row">;
  readonly filled: boolean;
  readonly left: number;
  readonly right: number;
}

export const placeTick = (tick: Omit<Tick, "row">): Placed => ({
  tick,
  filled: false,
  left: tick.box.left,
  right: rightOf(tick.box),
});
export const placeWord = (word: Word, filled = false): Placed => ({
  word,
  filled,
  left: word.box.left,
  right: rightOf(word.box),
});

export function overlaps(box: Box, other: Box): number {
  const width = Math.min(rightOf(box), rightOf(other)) - Math.max(box.left, other.left);
  const height = Math.min(box.top + box.height, other.top + other.height) - Math.max(box.top, other.top);
  return width > 0 && height > 0 ? (width * height) / Math.max(box.width * box.height, 1e-9) : 0;
}

const isCapitals = (words: readonly Word[]) =>
  /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(words.map(({ text }) => text).join(" "));

/** Words as they stand, with those that are a picture of a tick box cut out or made a tick. */
export function placeWords(words: readonly Word[], markBoxes: readonly Box[], read: boolean): Placed[] {
  const items: Placed[] = [];
  for (let index = 0; index < words.length; index++) {
    let word = words[index];
    if (word === undefined || word.text === "") continue;
    const given = word;
    const covered = Math.max(0, ...markBoxes.map((box) => overlaps(given.box, box)));
    const next = words[index + 1];
    if ((word.text === "[" || word.text === "(") && next !== undefined && /^[xX]?[\])]/.test(next.text)) {
      word = {
        ...word,
        text: `${word.text}${next.text.startsWith("x") || next.text.startsWith("X") ? "" : " "}${next.text}`,
      };
      index++;
    }
    const glyph = readGlyph(word.text);
    if (glyph !== undefined) {
      const width = (word.box.width * glyph.length) / word.text.length;
      const rest = word.text.slice(glyph.length).trim();
      if (covered === 0)
        items.push(
          placeTick({
            type: "tick",
            selected: glyph.selected,
            confidence: word.confidence,
            box: { ...word.box, width },
          }),
        );
      if (rest !== "")
        items.push(
          placeWord({
            ...word,
            text: rest,
            box: { ...word.box, left: word.box.left + width, width: word.box.width - width },
          }),
        );
      continue;
    }
    if (covered > 0.45 && word.text.length <= 4) continue;
    // A box that was taken for letters is still a box; what it holds is for a person to see.
    // « D  BUDGET ET LOGEMENT » is a heading with its letter.
    const letters = index === 0 && /^[A-H]$/.test(word.text) && isCapitals(words.slice(1, 4));
    // A rule of a table is read as a bar: that is no box.
    const misread =
      read && word.text !== "|" && !letters && next !== undefined && /^\p{L}{3}/u.test(next.text)
        ? readMisreadBox(word.text)
        : undefined;
    if (misread !== undefined) {
      items.push(placeTick({ type: "tick", selected: misread.selected, confidence: MISREAD, box: word.box }));
      continue;
    }
    if (covered > 0) word = { ...word, text: word.text.replace(/^[^\p{L}\p{N}«(]+|[^\p{L}\p{N}».,;:!?)%€]+$/gu, "") };
    if (word.text !== "") items.push(placeWord(word));
  }
  return items;
}

/** A form field of the file itself whose appearance is not in the text: its value is put where the page shows it. */
export function placeFormField(
  value: KeyValue,
  inked: readonly Placed[],
  markBoxes: readonly Box[],
): Placed | undefined {
  const { box } = value;
  if (box === undefined || box.width === 0) return undefined;
  if (value.selected !== undefined) {
    if (markBoxes.some((mark) => overlaps(mark, box) > 0.2)) return undefined;
    return placeTick({ type: "tick", selected: value.selected, confidence: value.confidence, box });
  }
  if (value.text.trim() === "" || inked.some(({ word }) => word !== undefined && overlaps(word.box, box) > 0.3))
    return undefined;
  return placeWord({ text: value.text.replace(/\s+/g, " ").trim(), confidence: value.confidence, box }, true);
}
