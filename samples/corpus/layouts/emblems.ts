import { rgb } from "pdf-lib";
import { A4, type Sheet } from "../../drawing/sheet.ts";

const TEAL = rgb(0.05, 0.42, 0.47);
const RED = rgb(0.7, 0.13, 0.16);
const OCHRE = rgb(0.83, 0.6, 0.13);

/** The mark of a town hall's social service: a house under a roof. */
export function drawHouse(sheet: Sheet, x: number, y: number): void {
  const bottom = A4.height - y;
  sheet.page.drawRectangle({ x: x + 6, y: bottom - 34, width: 28, height: 20, color: TEAL });
  sheet.page.drawSvgPath("M 0 16 L 20 0 L 40 16 Z", { x, y: bottom, color: OCHRE });
  sheet.page.drawRectangle({ x: x + 17, y: bottom - 34, width: 7, height: 11, color: rgb(1, 1, 1) });
}

/** The mark of a département: three waves in a square. */
export function drawWaves(sheet: Sheet, x: number, y: number): void {
  sheet.page.drawRectangle({ x, y: A4.height - y - 40, width: 40, height: 40, color: TEAL });
  for (const place of [0, 1, 2])
    sheet.page.drawSvgPath("M 0 6 C 8 -4 12 -4 20 6 C 28 16 32 16 40 6", {
      x,
      y: A4.height - y - 6 - place * 10,
      borderColor: rgb(1, 1, 1),
      borderWidth: 2,
    });
}

/** The mark of an association: three rings that meet. */
export function drawRings(sheet: Sheet, x: number, y: number): void {
  for (const [dx, dy, color] of [
    [14, 14, RED],
    [28, 14, TEAL],
    [21, 26, OCHRE],
  ] as const)
    sheet.page.drawEllipse({
      x: x + dx,
      y: A4.height - y - dy,
      xScale: 11,
      yScale: 11,
      borderColor: color,
      borderWidth: 3,
    });
}
