import { tickOf } from "../domain/intake/tick-glyphs.ts";

/** A text document as its author put it in: blocks one under another, without pages. */
export interface Manuscript {
  blocks: Block[];
}

export type Block =
  | { kind: "paragraph"; pieces: Piece[] }
  /** `columns`: the columns' widths in any unit; empty where the file does not say. */
  | { kind: "table"; columns: number[]; rows: Cell[][] };

/** A cell covers `span` columns. */
export interface Cell {
  span: number;
  blocks: Block[];
}

export type Piece =
  | { kind: "text"; text: string }
  | { kind: "tick"; selected: boolean }
  | { kind: "tab" }
  | { kind: "break" }
  /** Width and height in centimetres; `entry` names its file in the document's archive. */
  | { kind: "picture"; width: number; height: number; entry?: string };

/** Text with its tabs, line ends and boxes to tick (☐, ☒, « [ ] », « [x] ») taken apart. `font` tells symbols from letters. */
export function piecesOf(text: string, font = ""): Piece[] {
  const pieces: Piece[] = [];
  const add = (sign: string) => {
    const last = pieces.at(-1);
    if (last?.kind === "text") last.text += sign;
    else pieces.push({ kind: "text", text: sign });
  };
  for (const part of text.split(/(\[[ _]?\]|\[[xX✓✔✗✘]\])/u)) {
    if (/^\[.?\]$/u.test(part)) {
      pieces.push({ kind: "tick", selected: !/^\[[ _]?\]$/.test(part) });
      continue;
    }
    for (const sign of part) {
      const tick = tickOf(sign.codePointAt(0) ?? 0, font);
      if (sign === "\t") pieces.push({ kind: "tab" });
      else if (sign === "\n" || sign === "\v") pieces.push({ kind: "break" });
      else if (tick === undefined) add(sign);
      else if (tick !== "ornament") pieces.push({ kind: "tick", selected: tick === "selected" });
    }
  }
  return pieces;
}

/** Letters in the whole document: what tells a text from a file that only holds pictures. */
export function countLetters(blocks: Block[]): number {
  let letters = 0;
  for (const block of blocks) {
    if (block.kind === "table") letters += countLetters(block.rows.flat().flatMap((cell) => cell.blocks));
    else {
      for (const piece of block.pieces) if (piece.kind === "text") letters += piece.text.match(/\p{L}/gu)?.length ?? 0;
    }
  }
  return letters;
}

/** The pictures of a document, in order. */
export function picturesOf(blocks: readonly Block[]): Extract<Piece, { kind: "picture" }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return block.rows.flat().flatMap((cell) => picturesOf(cell.blocks));
    return block.pieces.filter((piece) => piece.kind === "picture");
  });
}
