import {
  blankSheet,
  frame,
  ink,
  packSheet,
  type Sheet,
  setRule,
  setText,
  type TextStyle,
  widthOf,
} from "./pdf-lib-sheet.ts";
import type { Typeface } from "./pdf-lib-typeface.ts";
import { fitText } from "./pdf-lib-wrap.ts";

/** The two weights a paper is set in. */
export type Faces = { readonly regular: Typeface; readonly bold: Typeface };

/** What stands at the head of each page but the first, and at the foot of every page. */
export type RunningText = { readonly headLeft: string; readonly headRight: string; readonly foot: string };

/** A paper under work: its sheets, and how far down the last one is set (`y`, in points from the lower edge). */
export type Paper = {
  readonly faces: Faces;
  readonly running: RunningText;
  readonly sheets: Sheet[];
  sheet: Sheet;
  y: number;
};

/** Opens a paper at the head of its first sheet. */
export function openPaper(faces: Faces, running: RunningText): Paper {
  const sheet = blankSheet();
  return { faces, running, sheets: [sheet], sheet, y: frame.top };
}

/** Goes on to a new sheet, under its running head. */
export function turnPage(paper: Paper): void {
  packSheet(paper.sheet);
  const sheet = blankSheet();
  const { faces, running } = paper;
  const left: TextStyle = { face: faces.bold, size: 9 };
  const right: TextStyle = { face: faces.regular, size: 9, color: ink.muted, align: "right" };
  const headRight = fitText(running.headRight, frame.width - 120, right);
  const room = frame.width - widthOf(headRight, right) - 16;
  setText(sheet, fitText(running.headLeft, room, left), frame.left, frame.top, left);
  setText(sheet, headRight, frame.right, frame.top, right);
  setRule(sheet, frame.top - 8, {});
  paper.sheets.push(sheet);
  paper.sheet = sheet;
  paper.y = frame.top - 30;
}

/** Makes sure that `height` points are free, on a new sheet where they are not; says whether it turned the page. */
export function makeRoom(paper: Paper, height: number): boolean {
  if (paper.y - height >= frame.bottom) return false;
  turnPage(paper);
  return true;
}

/** Sets the foot of every sheet: only now is it known how many there are. */
export function closePaper(paper: Paper): void {
  for (const [index, sheet] of paper.sheets.entries()) {
    const style = { face: paper.faces.regular, size: 7.5, color: ink.muted };
    setRule(sheet, frame.bottom - 16, {});
    setText(sheet, fitText(paper.running.foot, frame.width - 80, style), frame.left, frame.bottom - 28, style);
    setText(sheet, `Page ${index + 1}/${paper.sheets.length}`, frame.right, frame.bottom - 28, {
      ...style,
      align: "right",
      figures: true,
    });
  }
}
