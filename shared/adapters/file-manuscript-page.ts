import type { Box, Line, Mark, Page, SignatureMark, Word } from "../../schemas/page.ts";
import { lineOf } from "../domain/intake/line-up.ts";
import type { Block, Manuscript, Piece } from "./file-manuscript.ts";

/*
 * A text document has no pages until a word processor lays it out. So that labels and values can be read by their places
 * as on paper, it is laid out here on one long sheet: rows one under another, table cells side by side.
 */

/** A4. */
const paper = { width: 21, height: 29.7 };
/** Shares of the sheet: margins, the width of one sign of typewriter, the distance of two rows. */
const margin = { left: 0.07, top: 0.04 };
const signWidth = 0.0086;
const rowHeight = 0.0165;
const textWidth = 1 - 2 * margin.left;
/** Rows that a sheet takes at full size; a longer document is made smaller as a whole, so that proportions stay. */
const rowsOfSheet = Math.floor((1 - 2 * margin.top) / rowHeight);
const tabStop = 12 * signWidth;
/** A picture of this size (cm) in the last part of a document is taken for a signature pasted in. */
const signatureSize = { width: 10, height: 6 };
const lastPart = 0.6;
const signatureConfidence = 0.6;

interface Region {
  left: number;
  width: number;
}
interface Laid {
  lines: { row: number; words: { text: string; left: number }[] }[];
  ticks: { row: number; left: number; selected: boolean }[];
  pictures: { row: number; left: number; width: number; height: number }[];
}

/** Lays a text document out as one page, the way it reads. */
export function layOutManuscript({ blocks }: Manuscript): Page {
  const laid: Laid = { lines: [], ticks: [], pictures: [] };
  const rows = layBlocks(blocks, { left: margin.left, width: textWidth }, 0, laid);
  const scale = Math.min(1, rowsOfSheet / Math.max(1, rows));
  const box = (row: number, left: number, width: number, height: number): Box => ({
    left: left * scale,
    top: (margin.top + row * rowHeight) * scale,
    width: width * scale,
    height: height * scale,
  });

  const wordOf = (row: number, word: { text: string; left: number }): Word => ({
    text: word.text.normalize("NFC"),
    confidence: 1,
    box: box(row, word.left, word.text.length * signWidth, rowHeight * 0.7),
  });
  const lines: Line[] = laid.lines
    .toSorted((a, b) => a.row - b.row || (a.words[0]?.left ?? 0) - (b.words[0]?.left ?? 0))
    .map((line) => lineOf(line.words.map((word) => wordOf(line.row, word))));
  const marks: Mark[] = laid.ticks.map((tick) => ({
    selected: tick.selected,
    confidence: 1,
    box: box(tick.row, tick.left, signWidth * 1.2, rowHeight * 0.7),
  }));
  const signatures: SignatureMark[] = laid.pictures
    .filter((picture) => picture.width <= signatureSize.width && picture.height <= signatureSize.height)
    .filter((picture) => picture.row >= lastPart * rows)
    .map((picture) => ({
      confidence: signatureConfidence,
      box: box(picture.row, picture.left, picture.width / paper.width, picture.height / paper.height),
    }));
  return {
    number: 1,
    source: "file",
    aspect: paper.width / paper.height,
    lines,
    keyValues: [],
    marks,
    marksSought: true,
    signatures,
    signaturesSought: true,
  };
}

/** Lays blocks one under another from `row` on and returns the next free row. */
function layBlocks(blocks: Block[], region: Region, row: number, laid: Laid): number {
  let next = row;
  for (const block of blocks) {
    next =
      block.kind === "paragraph" ? layParagraph(block.pieces, region, next, laid) : layTable(block, region, next, laid);
  }
  return next;
}

function layTable(table: Extract<Block, { kind: "table" }>, region: Region, row: number, laid: Laid): number {
  const spans = table.rows.map((cells) => cells.reduce((sum, cell) => sum + cell.span, 0));
  const columnCount = Math.max(1, table.columns.length, ...spans);
  const total = table.columns.reduce((sum, width) => sum + width, 0);
  const known = table.columns.length === columnCount && total > 0;
  const shares = Array.from({ length: columnCount }, (_, column) =>
    known ? (table.columns[column] ?? 0) / total : 1 / columnCount,
  );
  let next = row;
  for (const cells of table.rows) {
    let column = 0;
    let bottom = next;
    for (const cell of cells) {
      const before = sum(shares.slice(0, column)) * region.width;
      const width = sum(shares.slice(column, column + cell.span)) * region.width;
      bottom = Math.max(
        bottom,
        layBlocks(cell.blocks, { left: region.left + before, width: width - signWidth }, next, laid),
      );
      column += cell.span;
    }
    next = bottom;
  }
  return next;
}

/** Wraps a paragraph within its region and returns the next free row: an empty one takes a row too. */
function layParagraph(pieces: Piece[], region: Region, row: number, laid: Laid): number {
  const end = region.left + Math.max(region.width, 8 * signWidth);
  let at = { row, left: region.left };
  let words: { text: string; left: number }[] = [];
  const endLine = () => {
    if (words.length > 0) laid.lines.push({ row: at.row, words });
    words = [];
  };
  const newRow = (down = 1) => {
    endLine();
    at = { row: at.row + down, left: region.left };
  };
  /** Room for so many signs, on the next row where this one is full. */
  const makeRoom = (width: number) => {
    if (at.left > region.left && at.left + width > end) newRow();
  };

  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "break") newRow();
    else if (piece.kind === "tab") {
      endLine();
      const stop = region.left + (Math.floor((at.left - region.left + 2 * signWidth) / tabStop) + 1) * tabStop;
      at = { ...at, left: Math.min(stop, Math.max(at.left, end - signWidth)) };
    } else if (piece.kind === "tick") {
      endLine();
      // A box goes with its label: on two rows, the label's end would read as somebody else's.
      makeRoom(Math.min(region.width, (2 + labelLength(pieces, index + 1)) * signWidth));
      laid.ticks.push({ ...at, selected: piece.selected });
      at = { ...at, left: at.left + 2 * signWidth };
    } else if (piece.kind === "picture") {
      endLine();
      laid.pictures.push({ ...at, width: piece.width, height: piece.height });
      newRow(Math.max(1, Math.ceil(Math.min(piece.height, paper.height) / paper.height / rowHeight)));
    } else {
      for (const part of piece.text.split(/(\s+)/u)) {
        const isSpace = part.trim() === "";
        // Spaces typed one after the other to reach a column are a gap.
        if (isSpace && part.length >= 3) endLine();
        if (isSpace) at = { ...at, left: at.left + part.length * signWidth };
        else {
          makeRoom(part.length * signWidth);
          const last = words.at(-1);
          const glued = last && Math.abs(last.left + last.text.length * signWidth - at.left) < signWidth / 2;
          if (last && glued) last.text += part;
          else words.push({ text: part, left: at.left });
          at = { ...at, left: at.left + part.length * signWidth };
        }
      }
    }
  }
  newRow();
  return at.row;
}

/** Signs from here to the next box, tab or line's end. */
function labelLength(pieces: Piece[], from: number): number {
  let length = 0;
  for (const piece of pieces.slice(from)) {
    if (piece.kind !== "text") break;
    length += piece.text.trimEnd().length;
  }
  return length;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
