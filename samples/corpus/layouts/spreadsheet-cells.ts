import { degrees, rgb, StandardFonts } from "pdf-lib";
import { A4, GREY, type Sheet } from "../../drawing/sheet.ts";
import { fillPlace, paint } from "./typesetting.ts";

export const LEFT = 38;
const STRIP = 22;
export const FROM = LEFT + STRIP;
export const WIDTH = 557 - FROM;
const ROW = 22;
export const INPUT = rgb(1, 0.97, 0.82);
const DARK = rgb(0.22, 0.38, 0.2);

type Cell = readonly [share: number, label: string] | readonly [share: number, label: undefined, value: string];

/** A row of a spreadsheet: what is given stands in white cells, what is filled in stands in yellow ones. */
export function drawRow(sheet: Sheet, y: number, cells: readonly Cell[], height = ROW): number {
  let x = FROM;
  for (const [share, label, value] of cells) {
    const area = { x, y, width: share * WIDTH, height };
    if (label === undefined) paint(sheet, area, INPUT);
    sheet.frame(area, { thickness: 0.4, color: GREY });
    if (label !== undefined) sheet.text(x + 3, y + height / 2 + 3, label, { size: 8 });
    else fillPlace(sheet, { ...area, x: x + 3, width: area.width - 6 }, value, { size: 9.5 });
    x += share * WIDTH;
  }
  return y + height;
}

export const given = (share: number, label: string): Cell => [share, label];
export const input = (share: number, value: string | undefined): Cell => [share, undefined, value ?? ""];

/** Choices in a row, each with a cell behind it that takes an X. */
export function drawMarks<T extends string>(
  sheet: Sheet,
  y: number,
  { first, choices, chosen }: { first: string; choices: readonly (readonly [T, string])[]; chosen: readonly unknown[] },
): number {
  const left = 0.16;
  const share = (1 - left) / 3;
  let at = y;
  for (let start = 0; start < choices.length; start += 3) {
    const cells = choices
      .slice(start, start + 3)
      .flatMap(([value, words]) => [given(share - 0.045, words), input(0.045, chosen.includes(value) ? "X" : "")]);
    const top = at;
    at = drawRow(sheet, at, [given(left, start === 0 ? first : ""), ...cells], 18);
    // A thick rule before each choice keeps its cell apart from the words of the next one.
    for (let place = 0; place <= 3; place += 1) {
      const x = FROM + (left + place * share) * WIDTH;
      sheet.line(x, top, x, at, 1.4);
    }
  }
  return at;
}

/** The dark strip at the left of a part, its name written upwards. */
export function drawStrip(sheet: Sheet, top: number, bottom: number, name: string): void {
  paint(sheet, { x: LEFT, y: top, width: STRIP, height: bottom - top }, DARK);
  const font = sheet.pdf.embedStandardFont(StandardFonts.HelveticaBold);
  const wide = font.widthOfTextAtSize(name, 8.5);
  sheet.page.drawText(name, {
    x: LEFT + 14,
    y: A4.height - (top + bottom) / 2 - wide / 2,
    size: 8.5,
    font,
    color: rgb(1, 1, 1),
    rotate: degrees(90),
  });
}
