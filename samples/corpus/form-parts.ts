import { rgb } from "pdf-lib";
import { BLACK, GREY, type Sheet, type TextStyle } from "../drawing/sheet.ts";

export type Area = { x: number; y: number; width: number; height: number };
/** A place for one line of text; `y` is its baseline. */
export type Slot = { x: number; y: number; width: number };

/** The blue of pens and stamp pads. */
export const PEN = rgb(0.1, 0.12, 0.4);
const SMALLEST = 7;

/**
 * Text filled in on a line: set smaller where it is long, as word processors do. Nothing may run out of its place,
 * as the label would then say what cannot be read: a text that does not fit in 7 points is an error of the layout.
 */
export function fillIn(sheet: Sheet, slot: Slot, text: string | undefined, style: TextStyle = {}): void {
  if (text === undefined || text === "") return;
  let size = style.size ?? 10;
  const at = (points: number) => ({ ...style, size: points, filled: true });
  while (size > SMALLEST && sheet.measure(text, at(size)) > slot.width) size -= 0.5;
  if (sheet.measure(text, at(size)) > slot.width) throw new Error(`${text} does not fit in ${slot.width} points`);
  const x = style.align === "right" ? slot.x + slot.width : style.align === "center" ? slot.x + slot.width / 2 : slot.x;
  sheet.text(x, slot.y, text, at(size));
}

/** Wrapped text filled in inside an area, set smaller where there is much of it. `y` is the area's top. */
export function fillBlock(sheet: Sheet, area: Area, text: string | undefined, style: TextStyle = {}): void {
  if (text === undefined) return;
  for (let size = style.size ?? 10; size >= SMALLEST; size -= 0.5) {
    const set = { ...style, size, filled: true };
    if (countLines(sheet, area.width, text, set) * size * 1.35 + 3 <= area.height) {
      sheet.paragraph(area.x, area.y + size + 1, area.width, text, { ...set, leading: size * 1.35 });
      return;
    }
  }
  throw new Error(`a text does not fit in ${area.width} × ${area.height} points: ${text}`);
}

function countLines(sheet: Sheet, width: number, text: string, style: TextStyle): number {
  let lines = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (sheet.measure(longer, style) > width && line !== "") {
      lines += 1;
      line = word;
    } else line = longer;
  }
  return lines;
}

/** « Label : ........ » with the value above the dots. */
export function drawLeader(
  sheet: Sheet,
  slot: Slot,
  label: string,
  value: string | undefined,
  style: TextStyle = {},
): void {
  sheet.text(slot.x, slot.y, label, { size: 9.5 });
  const x = slot.x + sheet.measure(label, { size: 9.5 }) + 4;
  for (let dot = x; dot < slot.x + slot.width - 1; dot += 2.8)
    sheet.line(dot, slot.y + 2, dot + 0.9, slot.y + 2, 0.7, GREY);
  fillIn(sheet, { x: x + 3, y: slot.y - 0.5, width: slot.x + slot.width - x - 4 }, value, style);
}

/** A ruled cell with a small label at its top and the value below it. */
export function drawCaption(
  sheet: Sheet,
  area: Area,
  label: string,
  value: string | undefined,
  style: TextStyle = {},
): void {
  sheet.frame(area, { thickness: 0.5 });
  sheet.text(area.x + 3, area.y + 8.5, label, { size: 7, color: GREY });
  fillIn(sheet, { x: area.x + 6, y: area.y + area.height - 5, width: area.width - 10 }, value, style);
}

/** A row of boxes, one sign each; what is longer than the row is an error of the layout. */
export function drawComb(sheet: Sheet, slot: Slot & { cells: number }, text: string | undefined): void {
  const cell = slot.width / slot.cells;
  const height = Math.min(cell + 3, 17);
  const signs = [...(text ?? "")];
  if (signs.length > slot.cells) throw new Error(`${text} is longer than ${slot.cells} boxes`);
  for (let place = 0; place < slot.cells; place += 1)
    sheet.frame(
      { x: slot.x + place * cell, y: slot.y - height + 4, width: cell, height },
      { thickness: 0.5, color: GREY },
    );
  signs.forEach((sign, place) => {
    sheet.text(slot.x + (place + 0.5) * cell, slot.y, sign, {
      size: Math.min(10.5, cell - 2),
      align: "center",
      filled: true,
    });
  });
}

/** Signs set wide apart, without boxes. */
export function drawSpaced(sheet: Sheet, slot: Slot, text: string | undefined, style: TextStyle = {}): void {
  if (text === undefined) return;
  const signs = [...text];
  const free = slot.width - sheet.measure(text, style);
  const gap = Math.min(5, free / signs.length);
  if (gap < 2.5) throw new Error(`${text} cannot be set wide in ${slot.width} points`);
  let x = slot.x;
  for (const sign of signs) {
    sheet.text(x, slot.y, sign, { ...style, filled: true });
    x += sheet.measure(sign, { ...style, filled: true }) + gap;
  }
}

/** White words on a dark band, or black on a pale one. Gives the y below it. */
export function drawBanner(sheet: Sheet, area: Area, title: string, tone: "dark" | "pale" = "pale"): number {
  const { x, y, width, height } = area;
  const middle = y + height / 2;
  sheet.line(x, middle, x + width, middle, height, tone === "dark" ? rgb(0.2, 0.24, 0.3) : rgb(0.88, 0.9, 0.93));
  sheet.text(x + 6, middle + 3.4, title, { face: "bold", size: 9.5, color: tone === "dark" ? rgb(1, 1, 1) : BLACK });
  return y + height;
}
