import type { Word } from "../../../schemas/page.ts";
import { tokenize } from "./fold-text.ts";
import { boxAround, type Cell } from "./sheet.ts";
import { splitGlued } from "./split-glued.ts";

/** The cell that words of one row make, from left to right. */
export function makeCell(words: readonly Word[], { row, filled }: Pick<Cell, "row" | "filled">): Cell {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += word.text;
  }
  const box = boxAround(words.map((word) => word.box)) ?? { left: 0, top: 0, width: 0, height: 0 };
  return { type: "cell", text, words, starts, tokens: splitGlued(tokenize(text)), box, row, filled };
}
