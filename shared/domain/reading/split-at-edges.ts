import type { Word } from "../../../schemas/page.ts";
import { makeCell } from "./make-cell.ts";
import { type Cell, type Row, rightOf } from "./sheet.ts";

/** Labels set flush right, their values flush left behind them: where the ones end and the others begin. */
interface Edge {
  readonly end: number;
  readonly start: number;
}

/** How near two edges are to be one. */
const NEAR = 0.005;
const LEAST_GAP = 0.013;
const MOST_GAP = 0.06;
/** So many rows of a page have to show the edge, and so many different beginnings of their labels, which are set flush right. */
const LEAST_ROWS = 4;
const LEAST_LEFTS = 3;

/**
 * « Travailleur social  Clémence Brizard »: where labels are set flush right, each ends so close to its value that the gap
 * between them is no wider than a space. The edge is known by the rows in which the gap was seen.
 */
export function splitAtEdges(rows: readonly Row[]): readonly Row[] {
  const edge = edgeOf(rows);
  return edge === undefined ? rows : rows.map((row) => splitRow(row, edge));
}

function edgeOf(rows: readonly Row[]): Edge | undefined {
  const gaps = rows.flatMap(({ items: [label, value] }) => (label?.type === "cell" ? gapsOf(label, value) : []));
  for (const { end, start } of gaps) {
    const alike = gaps.filter((gap) => Math.abs(gap.end - end) < NEAR && Math.abs(gap.start - start) < NEAR);
    const lefts = new Set(alike.map(({ left }) => Math.round(left / (2 * NEAR))));
    if (alike.length >= LEAST_ROWS && lefts.size >= LEAST_LEFTS) return { end, start };
  }
  return undefined;
}

/** The gaps of a row that may part a label from its value: each wider than a space, in its first piece or right behind it. */
function gapsOf(label: Cell, value: Row["items"][number] | undefined): (Edge & { left: number })[] {
  const { left } = label.box;
  const words = value?.type === "cell" ? [...label.words, ...value.words.slice(0, 1)] : label.words;
  return words.slice(1).flatMap((word, index) => {
    const end = rightOf((words[index] ?? word).box);
    const gap = word.box.left - end;
    return gap > LEAST_GAP && gap <= MOST_GAP ? [{ left, end, start: word.box.left }] : [];
  });
}

function splitRow(row: Row, edge: Edge): Row {
  const [first, ...more] = row.items;
  if (first?.type !== "cell" || first.filled) return row;
  const at = first.words.findIndex((word, index) => begins(first.words[index - 1], word, edge));
  if (at < 1) return row;
  const parts = [first.words.slice(0, at), first.words.slice(at)].map((words) => makeCell(words, first));
  const items = [...parts, ...more];
  return { ...row, items, cells: items.filter((item): item is Cell => item.type === "cell") };
}

const begins = (before: Word | undefined, word: Word, { end, start }: Edge) =>
  before !== undefined && Math.abs(rightOf(before.box) - end) < NEAR && Math.abs(word.box.left - start) < NEAR;
