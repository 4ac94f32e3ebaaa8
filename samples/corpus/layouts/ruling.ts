import { type Color, rgb } from "pdf-lib";
import { A4, BLACK, type Sheet, type TextStyle } from "../../drawing/sheet.ts";
import { type Area, fillIn, type Slot } from "../form-parts.ts";

export const WHITE = rgb(1, 1, 1);

/** A flat patch of colour; `y` is its top. */
export function paint(sheet: Sheet, { x, y, width, height }: Area, color: Color): void {
  sheet.page.drawRectangle({ x, y: A4.height - y - height, width, height, color });
}

/** A round patch of colour, for the houses whose sign is round. */
export function paintDisc(sheet: Sheet, x: number, y: number, size: { across: number; color: Color }): void {
  const half = size.across / 2;
  sheet.page.drawEllipse({ x, y: A4.height - y, xScale: half, yScale: half, color: size.color });
}

type Table = { x: number; y: number; widths: readonly number[]; heights: readonly number[]; color?: Color };

/** The rules of a table and nothing in it. Gives the y of each row's top, and below the last the table's end. */
export function drawRules(sheet: Sheet, { x, y, widths, heights, color = BLACK }: Table): number[] {
  const tops = [y];
  for (const height of heights) tops.push((tops.at(-1) ?? y) + height);
  const right = x + widths.reduce((sum, width) => sum + width, 0);
  const bottom = tops.at(-1) ?? y;
  for (const top of tops) sheet.line(x, top, right, top, 0.6, color);
  let at = x;
  for (const width of [0, ...widths]) {
    at += width;
    sheet.line(at, y, at, bottom, 0.6, color);
  }
  return tops;
}

/** A label and, after a little space, what was filled in: neither dots nor a rule between them. */
export function drawPair(
  sheet: Sheet,
  slot: Slot,
  words: { label: string; value: string | undefined },
  value: TextStyle = {},
): void {
  const label: TextStyle = { size: 9.5, face: value.face?.startsWith("serif") ? "serif" : "plain" };
  sheet.text(slot.x, slot.y, words.label, label);
  const after = sheet.measure(words.label, label) + 5;
  fillIn(sheet, { x: slot.x + after, y: slot.y, width: slot.width - after }, words.value, value);
}

/** Paragraphs one below the other with some space between them; empty ones are left out. Gives the y below them. */
export function drawParagraphs(
  sheet: Sheet,
  { x, y, width }: Slot,
  paragraphs: readonly (string | undefined)[],
  style: TextStyle & { leading?: number; after?: number } = {},
): number {
  let at = y;
  for (const paragraph of paragraphs)
    if (paragraph !== undefined && paragraph !== "")
      at = sheet.paragraph(x, at, width, paragraph, style) + (style.after ?? 6);
  return at;
}
