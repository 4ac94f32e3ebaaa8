import { A4, BLACK, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import type { Flow } from "./flow.ts";

/** A choice of a form with its words. */
export type Choice = { words: string; chosen: boolean };

/** Draws the box of a choice on a baseline, and gives its width. */
type Mark = (sheet: Sheet, at: { x: number; y: number }, chosen: boolean) => number;

/** A thin square with a black cross from corner to corner: ☒. */
export const crossedBox: Mark = (sheet, { x, y }, chosen) => {
  sheet.frame({ x, y: y - 8, width: 9, height: 9 }, { thickness: 0.8 });
  if (chosen) {
    sheet.line(x, y - 8, x + 9, y + 1, 1);
    sheet.line(x + 9, y - 8, x, y + 1, 1);
  }
  return 9;
};

/** A square that is blackened where it is chosen. */
export const filledBox: Mark = (sheet, { x, y }, chosen) => {
  sheet.frame({ x, y: y - 7.5, width: 8.5, height: 8.5 }, { thickness: 0.8 });
  if (chosen) sheet.page.drawRectangle({ x: x + 1.4, y: A4.height - y + 0.4, width: 5.7, height: 5.7, color: BLACK });
  return 8.5;
};

/** Typed brackets, with a capital X where it is chosen. */
export const bracketed: Mark = (sheet, { x, y }, chosen) => {
  const style: TextStyle = { size: 10.5, face: "typed" };
  const text = chosen ? "[X]" : "[ ]";
  sheet.text(x, y, text, style);
  return sheet.measure(text, style);
};

/** A box with a tick of the pen that leaves it at the top. */
export const penTicked: Mark = (sheet, { x, y }, chosen) => {
  sheet.frame({ x, y: y - 8.5, width: 9.5, height: 9.5 }, { thickness: 0.7 });
  if (chosen) {
    sheet.line(x + 1.5, y - 4, x + 4, y - 0.5, 1.6);
    sheet.line(x + 4, y - 0.5, x + 10.5, y - 10, 1.4);
  }
  return 9.5;
};

/** A round button with a black middle where it is chosen. */
export const roundButton: Mark = (sheet, { x, y }, chosen) => {
  const middle = { x: x + 4.5, y: A4.height - y + 3.2 };
  sheet.page.drawEllipse({ ...middle, xScale: 4.5, yScale: 4.5, borderColor: BLACK, borderWidth: 0.8 });
  if (chosen) sheet.page.drawEllipse({ ...middle, xScale: 2.6, yScale: 2.6, color: BLACK });
  return 9;
};

type Place = { mark: Mark; style?: TextStyle; from?: number; gap?: number; leading?: number; after?: boolean };

/** Choices in a row that wraps; with `after` the box follows its words. */
export function drawChoices(flow: Flow, choices: readonly Choice[], place: Place): void {
  const { mark, style = { size: 9 }, from = 0, gap = 13, leading = 14.5, after = false } = place;
  let x = flow.left + from;
  for (const { words, chosen } of choices) {
    const wide = flow.sheet.measure(words, style);
    if (x > flow.left + from && x + wide + 28 > flow.right) {
      x = flow.left + from;
      flow.y += leading;
    }
    if (after) {
      flow.sheet.text(x, flow.y, words, style);
      x += wide + 4;
      x += mark(flow.sheet, { x, y: flow.y }, chosen) + gap;
    } else {
      x += mark(flow.sheet, { x, y: flow.y }, chosen) + 4;
      flow.sheet.text(x, flow.y, words, style);
      x += wide + gap;
    }
  }
}

/** Words beside each other, the chosen one inside a ring drawn by hand. Gives the x after them. */
export function drawRinged(sheet: Sheet, at: { x: number; y: number }, choices: readonly Choice[]): number {
  const style: TextStyle = { size: 10 };
  let x = at.x;
  for (const { words, chosen } of choices) {
    const wide = sheet.measure(words, style);
    sheet.text(x, at.y, words, style);
    if (chosen)
      sheet.page.drawEllipse({
        x: x + wide / 2 + 0.6,
        y: A4.height - at.y + 3.2,
        xScale: wide / 2 + 6,
        yScale: 9,
        borderColor: BLACK,
        borderWidth: 1.2,
      });
    x += wide + 20;
  }
  return x;
}

/** A title with its letters set apart. */
export function drawSpaced(sheet: Sheet, y: number, text: string, style: TextStyle & { gap?: number } = {}): void {
  const { gap = 5, ...look } = style;
  const wide = [...text].reduce((sum, sign) => sum + sheet.measure(sign, look) + gap, -gap);
  let x = A4.width / 2 - wide / 2;
  for (const sign of text) {
    if (sign !== " ") sheet.text(x, y, sign, look);
    x += sheet.measure(sign, look) + gap;
  }
}
