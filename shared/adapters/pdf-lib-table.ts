import type { Cents } from "../../schemas/money.ts";
import { formatEuros } from "../domain/wording/amounts.ts";
import { makeRoom, type Paper, turnPage } from "./pdf-lib-paper.ts";
import { frame, ink, setBox, setRule, setText, type TextStyle, widthOf } from "./pdf-lib-sheet.ts";
import { wrapText } from "./pdf-lib-wrap.ts";

/** A column; `width` in points. Texts are set from the left, amounts and counts (`figures`) from the right. */
export type Column = { readonly title: string; readonly width: number; readonly figures?: boolean };

/** A row of cells, as many as there are columns; `note` stands below them, `cents` is what it adds to what is carried. */
export type Row = { readonly cells: readonly string[]; readonly note?: string; readonly cents: Cents };

/** Rows with a heading above and a subtotal below, where they are wanted. */
export type Section = {
  readonly heading?: { readonly title: string; readonly remark: string };
  /** One after the other, so that a long table is never held whole. */
  readonly rows: Iterable<Row>;
  readonly count: number;
  readonly subtotal?: { readonly label: string; readonly cents: Cents };
};

/** The sum of all rows so far: it is carried from page to page, and from one table to the next. */
export type Carried = { cents: Cents; rows: number };

const size = 8.75;
const noteSize = 7.75;
const noteGap = 3;
const leading = 11;
const rowGap = 5;
const headerHeight = 20;
const headingHeight = 22;
const sumHeight = 19;
const gutter = 8;

type Edges = readonly { readonly left: number; readonly right: number }[];
type Work = { paper: Paper; columns: readonly Column[]; edges: Edges; carried: Carried | undefined };
type Laid = { cells: string[][]; note: string[]; height: number };

function columnEdges(columns: readonly Column[]): Edges {
  let left: number = frame.left;
  return columns.map((column, index) => {
    const edges = { left, right: left + column.width - (index === columns.length - 1 ? 0 : gutter) };
    left += column.width;
    return edges;
  });
}

function setHeader({ paper, columns, edges }: Work): void {
  const style: TextStyle = { face: paper.faces.bold, size: 7.75, color: ink.muted };
  for (const [index, column] of columns.entries()) {
    const edge = edges[index];
    if (!edge) continue;
    if (column.figures) setText(paper.sheet, column.title, edge.right, paper.y, { ...style, align: "right" });
    else setText(paper.sheet, column.title, edge.left, paper.y, style);
  }
  setRule(paper.sheet, paper.y - 6, { color: ink.accent, weight: 0.8 });
  paper.y -= headerHeight;
}

/** A line with a label before the amounts: a subtotal, « Report », « À reporter ». */
function setSum({ paper }: Work, label: string, cents: Cents, kind: "subtotal" | "carry"): void {
  const face = kind === "subtotal" ? paper.faces.bold : paper.faces.regular;
  const color = kind === "subtotal" ? ink.text : ink.muted;
  const amount = formatEuros(cents);
  const style: TextStyle = { face, size, color, align: "right" };
  setText(paper.sheet, label, frame.right - Math.max(74, widthOf(amount, style) + 16), paper.y, style);
  setText(paper.sheet, amount, frame.right, paper.y, { ...style, figures: true });
  paper.y -= sumHeight;
}

/** Turns the page inside a table: what is carried stands at the foot and again under the repeated header. */
function turnTable(work: Work): void {
  const { paper, carried } = work;
  const carries = carried && carried.rows > 0;
  if (carries) setSum(work, "À reporter", carried.cents, "carry");
  turnPage(paper);
  setHeader(work);
  if (carries) setSum(work, "Report", carried.cents, "carry");
}

function needRows(work: Work, height: number): void {
  const reserve = work.carried ? sumHeight : 0;
  if (work.paper.y - height - reserve < frame.bottom) turnTable(work);
}

function layRow({ paper, columns }: Work, row: Row): Laid {
  const style = { face: paper.faces.regular, size, figures: true };
  const cells = columns.map((column, index) => {
    const text = row.cells[index] ?? "";
    return column.figures ? [text] : wrapText(text, column.width - gutter, style);
  });
  const note = row.note ? wrapText(row.note, frame.width - 90, { face: paper.faces.regular, size: noteSize }) : [];
  const lines = Math.max(...cells.map((cell) => cell.length));
  const noteHeight = note.length > 0 ? note.length * (leading - 1) + noteGap : 0;
  return { cells, note, height: lines * leading + noteHeight + rowGap };
}

function setRow({ paper, columns, edges, carried }: Work, row: Row, laid: Laid): void {
  const style: TextStyle = { face: paper.faces.regular, size, figures: true };
  for (const [index, column] of columns.entries()) {
    const edge = edges[index];
    if (!edge) continue;
    for (const [line, text] of (laid.cells[index] ?? []).entries()) {
      const y = paper.y - line * leading;
      if (column.figures) setText(paper.sheet, text, edge.right, y, { ...style, align: "right" });
      else setText(paper.sheet, text, edge.left, y, style);
    }
  }
  const lines = Math.max(...laid.cells.map((cell) => cell.length));
  for (const [line, text] of laid.note.entries()) {
    const y = paper.y - lines * leading - line * (leading - 1);
    setText(paper.sheet, text, frame.left, y, { face: paper.faces.regular, size: noteSize, color: ink.muted });
  }
  paper.y -= laid.height;
  setRule(paper.sheet, paper.y + leading - 1, {});
  if (carried) {
    carried.cents += row.cents;
    carried.rows += 1;
  }
}

function setHeading({ paper }: Work, heading: { title: string; remark: string }): void {
  setBox(paper.sheet, { x: frame.left, y: paper.y - 6, width: frame.width, height: 18 }, ink.wash);
  const style: TextStyle = { face: paper.faces.bold, size: 9.25, color: ink.accent };
  setText(paper.sheet, heading.title, frame.left + 6, paper.y, style);
  setText(paper.sheet, heading.remark, frame.right - 6, paper.y, {
    face: paper.faces.regular,
    size: noteSize,
    color: ink.muted,
    align: "right",
  });
  paper.y -= headingHeight;
}

/**
 * Sets a table that may run over many pages. A heading never ends a page, a subtotal never opens one alone, and
 * neither stands there with one row only where there are two.
 * Where a sum is carried, it goes on from what `carried` holds and leaves the new sum there.
 */
export function setTable(
  paper: Paper,
  table: {
    columns: readonly Column[];
    sections: readonly Section[];
    carried?: Carried;
    total?: { label: string; cents: Cents };
  },
): void {
  const { columns, carried } = table;
  const work: Work = { paper, columns, edges: columnEdges(columns), carried };
  makeRoom(paper, headerHeight + headingHeight + 3 * sumHeight + 2 * leading);
  setHeader(work);
  for (const section of table.sections) {
    let place = 0;
    for (const row of section.rows) {
      const laid = layRow(work, row);
      const isEnd = table.total && section === table.sections.at(-1) && place >= section.count - 2;
      needRows(work, laid.height + companyOf(section, place, laid.height) + (isEnd ? sumHeight : 0));
      if (place === 0 && section.heading) setHeading(work, section.heading);
      setRow(work, row, laid);
      place += 1;
    }
    if (section.subtotal) setSum(work, section.subtotal.label, section.subtotal.cents, "subtotal");
    paper.y -= 4;
  }
  if (table.total) {
    needRows({ ...work, carried: undefined }, sumHeight);
    setSum(work, table.total.label, table.total.cents, "subtotal");
  }
}

/** What must stand on the same page as a row: the heading with one row more, the subtotal with the last two. */
function companyOf({ heading, subtotal, count }: Section, place: number, nextRow: number): number {
  const sum = subtotal ? sumHeight : 0;
  const opening = place === 0 && heading ? headingHeight + (count > 1 ? nextRow : 0) : 0;
  const closing = place === count - 1 ? sum : place === count - 2 ? nextRow + sum : 0;
  return opening + closing;
}
